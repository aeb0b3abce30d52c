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
        self.init(verdict: test.verdict, unreadableReasons: test.unreadableReasons, region: region)
    }

    /// The same from what decides it.
    public init(verdict: Verdict, unreadableReasons: [UnreadableReason], region: EmergencyRegion = .anywhere) {
        level = .emergencyCheck
        var sentences: [Sentence]
        switch verdict {
        case .nonBlanchingPresent: sentences = [.emergency, .spotStays, .callFirst]
        case .notReadable: sentences = [.emergency, .testNotReadable, .callFirst, .glassTest]
        case .partlyFaded: sentences = [.emergency, .callFirst, .glassTest, .keepChecking]
        case .fadedInPhoto: sentences = [.keepChecking, .emergency, .callFirst]
        }
        sentences += unreadableReasons.map(SafetyNote.retaking)
        if verdict != .fadedInPhoto && !sentences.contains(.keepChecking) { sentences.append(.keepChecking) }
        sentences += [.cannotExclude, .notADiagnosis]
        text = sentences.map { $0.text(in: region) }.joined(separator: " ")
    }

    /// What to do better when the photos are taken again.
    private static func retaking(_ reason: UnreadableReason) -> Sentence {
        switch reason {
        case .noPallor: .pressAgain
        case .glareVeil: .lessGlare
        case .registration: .photographAlike
        case .blur: .sharperPhoto
        case .coverage: .moreUnderGlass
        case .noSpots: .noSpotsToCompare
        }
    }
}
