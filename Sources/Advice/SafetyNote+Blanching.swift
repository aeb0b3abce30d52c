public import Blanching
import Patterns

extension SafetyNote {
    /// For a pair of photos, before and under a glass.
    ///
    /// The emergency block wherever a spot stays, and wherever the test cannot be read or leaves a spot in doubt; where all
    /// faded the words of Meningitis Now, that they may at first, and nothing that reassures.
    ///
    /// - Parameter region: whose emergency numbers are named.
    public init(for test: BlanchTest, region: EmergencyRegion = .anywhere) {
        self.init(for: BlanchFacts(of: test), region: region)
    }

    /// The same from what decides it.
    public init(verdict: Verdict, unreadableReasons: [UnreadableReason], region: EmergencyRegion = .anywhere) {
        self.init(for: BlanchFacts(verdict: verdict, unreadableReasons: unreadableReasons), region: region)
    }

    /// The same from what decides it.
    public init(for facts: BlanchFacts, region: EmergencyRegion = .anywhere) {
        level = .emergencyCheck
        var sentences: [Sentence]
        switch facts.verdict {
        case .nonBlanchingPresent: sentences = [.emergency] + facts.staying + [.callFirst]
        case .notReadable: sentences = [.emergency, .testNotReadable, .callFirst, .glassTest]
        case .partlyFaded: sentences = [.emergency, .callFirst, .glassTest, .keepChecking]
        case .fadedInPhoto: sentences = [.keepChecking, .emergency, .callFirst]
        }
        sentences += facts.retaking
        if facts.verdict != .fadedInPhoto && !sentences.contains(.keepChecking) { sentences.append(.keepChecking) }
        sentences += [.cannotExclude, .notADiagnosis]
        text = SafetyNote.joined(sentences, in: region)
    }

    /// What a person who only watches a run of pairs is told, once for all of them: the emergency block where a mark stays in
    /// any, and that marks may fade at first where some fade. `nil` where neither is.
    public static func ending(_ pairs: [BlanchFacts], in region: EmergencyRegion = .anywhere) -> String? {
        var sentences: [Sentence] = []
        let staying = pairs.filter { $0.verdict == .nonBlanchingPresent }.map(\.staying)
        if let most = staying.max(by: { $0.count < $1.count }) { sentences += [.emergency] + most + [.callFirst] }
        if pairs.contains(where: { [.fadedInPhoto, .partlyFaded].contains($0.verdict) }) {
            sentences.append(.keepChecking)
        }
        return sentences.isEmpty ? nil : joined(sentences, in: region)
    }

    static func joined(_ sentences: [Sentence], in region: EmergencyRegion) -> String {
        sentences.map { $0.text(in: region) }.joined(separator: " ")
    }
}
