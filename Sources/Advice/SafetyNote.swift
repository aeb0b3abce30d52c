public import Patterns

/// What a person is told beside the numbers.
public struct SafetyNote: Sendable, Equatable {
    public enum Level: String, Sendable, CaseIterable {
        case emergencyCheck = "emergency_check"
        case haveItSeen = "have_it_seen"
        case keepWatching = "keep_watching"
    }
    public var level: Level
    /// Never empty.
    public var text: String

    /// For one photo, without a pressure test.
    public init(for examination: Examination) {
        self.init(
            for: SafetyFacts(
                pattern: examination.pattern, spotCount: examination.spotCount, patchCount: examination.patchCount))
    }

    /// The rules of science.md §1.3 that one photo can meet: the sentences of each rule, the most urgent first.
    ///
    /// An emergency block wherever petechiae are not clearly unlikely: the labels petechial-like, rash-like and
    /// indeterminate, and any label whose probabilities leave petechiae at `petechiaeNotUnlikely` or more. A photo's skin
    /// tone is never calibrated in this version, so the sentence on brown and black skin is always there.
    public init(for facts: SafetyFacts) {
        level = SafetyNote.level(for: facts)
        var sentences: [Sentence] = []
        if facts.isEmpty { sentences = [.noRedness] }
        switch level {
        case .emergencyCheck: sentences += [.callFirst, .emergency, .glassTest, .keepChecking]
        case .haveItSeen: sentences += [.callFirst, .haveItSeen]
        case .keepWatching: sentences += [.callFirst, .keepWatching]
        }
        if level != .haveItSeen && facts.spotCount == 1 { sentences.append(.haveItSeen) }
        sentences += [.cannotExclude, .notADiagnosis]
        text = sentences.map(\.text).joined(separator: " ")
    }

    /// From this probability of petechial-like on, whatever the label, the emergency block is shown.
    static let petechiaeNotUnlikely = 0.2

    private static func level(for facts: SafetyFacts) -> Level {
        if facts.isEmpty && facts.label == .none { return .keepWatching }
        switch facts.label {
        case .petechialLike, .rashLike, .indeterminate, .none: return .emergencyCheck
        case .angiomaLike:
            return facts.petechialProbability >= petechiaeNotUnlikely ? .emergencyCheck : .haveItSeen
        }
    }
}

/// What the safety rules look at.
public struct SafetyFacts: Sendable, Equatable {
    public var label: Pattern.Label
    /// 0 ... 1; a value that is not a number counts as 1.
    public var petechialProbability: Double
    public var spotCount: Int
    public var patchCount: Int

    var isEmpty: Bool { spotCount == 0 && patchCount == 0 }

    public init(label: Pattern.Label, petechialProbability: Double, spotCount: Int, patchCount: Int) {
        self.label = label
        self.petechialProbability = petechialProbability.isNaN ? 1 : petechialProbability
        self.spotCount = spotCount
        self.patchCount = patchCount
    }

    public init(pattern: Pattern, spotCount: Int, patchCount: Int) {
        self.init(
            label: pattern.label, petechialProbability: pattern.probabilities[.petechialLike] ?? 1,
            spotCount: spotCount, patchCount: patchCount)
    }
}
