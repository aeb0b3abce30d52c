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
    ///
    /// - Parameter region: whose emergency numbers are named.
    public init(for examination: Examination, region: EmergencyRegion = .anywhere) {
        var facts = SafetyFacts(
            pattern: examination.pattern, spotCount: examination.spotCount, patchCount: examination.patchCount)
        facts.calibratedITADegrees = examination.calibratedITADegrees
        self.init(for: facts, region: region)
    }

    /// The rules of science.md §1.3 that one photo can meet: the sentences of each rule, the most urgent first.
    ///
    /// An emergency block wherever petechiae are not clearly unlikely: the labels petechial-like, rash-like and
    /// indeterminate, patches beside what is angioma-like, for a label of some spots says nothing of other redness, and any
    /// label whose probabilities leave petechiae at `petechiaeNotUnlikely` or more. Only a skin tone that was calibrated on a
    /// white and is light spares the sentence on what the photo cannot exclude.
    public init(for facts: SafetyFacts, region: EmergencyRegion = .anywhere) {
        level = SafetyNote.level(for: facts)
        var sentences: [Sentence] =
            switch level {
            case .emergencyCheck: [.emergency, .callFirst, .glassTest, .keepChecking]
            case .haveItSeen: [.callFirst, .haveItSeen]
            case .keepWatching: [.noRedness, .callFirst, .keepWatching]
            }
        if level == .emergencyCheck && facts.isEmpty { sentences.append(.noRedness) }
        if level != .haveItSeen && facts.isSingle { sentences.append(.haveItSeen) }
        if !facts.isLightSkin { sentences.append(.cannotExclude) }
        sentences.append(.notADiagnosis)
        text = SafetyNote.joined(sentences, in: region)
    }

    /// From this probability of petechial-like on, whatever the label, the emergency block is shown.
    static let petechiaeNotUnlikely = 0.2

    private static func level(for facts: SafetyFacts) -> Level {
        if facts.petechialProbability >= petechiaeNotUnlikely { return .emergencyCheck }
        switch facts.label {
        case .petechialLike, .rashLike, .indeterminate: return .emergencyCheck
        case .none: return facts.isEmpty ? .keepWatching : .emergencyCheck
        case .angiomaLike: return facts.patchCount > 0 ? .emergencyCheck : .haveItSeen
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

    /// Individual typology angle of the skin where a white in the photo calibrated it; `nil` where nothing did.
    public var calibratedITADegrees: Double?

    /// Above this angle skin counts as light (the limit of tan to brown lies there, Chardon et al. 1991).
    static let lightFromITADegrees = 10.0

    var isEmpty: Bool { spotCount == 0 && patchCount == 0 }
    /// One thing alone, spot or patch.
    var isSingle: Bool { spotCount + patchCount == 1 }
    var isLightSkin: Bool { (calibratedITADegrees ?? -90) > SafetyFacts.lightFromITADegrees }

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
