public import Blanching

/// What the words after a glass test look at.
public struct BlanchFacts: Sendable, Equatable {
    public var verdict: Verdict
    public var unreadableReasons: [UnreadableReason]
    /// Whether both files are the same, byte by byte.
    public var isOnePhotoTwice = false
    /// Whether a mark that stays may be wider than `purpuraMillimetres`; never so without a scale.
    public var isPurpuraSized = false

    /// From this width on, after NICE NG240, marks that stay are a stronger sign (science.md §1.3 rule 3).
    static let purpuraMillimetres = 2.0

    public init(verdict: Verdict, unreadableReasons: [UnreadableReason]) {
        self.verdict = verdict
        self.unreadableReasons = unreadableReasons
    }

    public init(of test: BlanchTest) {
        self.init(verdict: test.verdict, unreadableReasons: test.unreadableReasons)
        isPurpuraSized = (test.stayingFeretMillimetresHigh ?? 0) > BlanchFacts.purpuraMillimetres
    }
}

extension BlanchFacts {
    /// Whether the pair can be read as a test of pressure. A mark may surely stay in one that cannot.
    public var isReadable: Bool { unreadableReasons.isEmpty }

    /// The verdict's own sentence and how to take the photos again: what a line has room for.
    public var brief: String { SafetyNote.joined(own + retaking, in: .anywhere) }

    /// The same with the emergency block where a mark stays: what a picture has room for.
    public func caption(in region: EmergencyRegion) -> String {
        SafetyNote.joined(own + (verdict == .nonBlanchingPresent ? [.emergency] : []) + retaking, in: region)
    }

    private var own: [Sentence] {
        switch verdict {
        case .nonBlanchingPresent: staying
        case .partlyFaded, .fadedInPhoto: [.keepChecking]
        case .notReadable: unreadableReasons.isEmpty ? [.testNotReadable] : []
        }
    }

    /// That a mark stays, and how large it may be.
    var staying: [Sentence] { isPurpuraSized ? [.spotStays, .purpuraSized] : [.spotStays] }

    /// What to do better when the photos are taken again.
    var retaking: [Sentence] {
        unreadableReasons.map { reason in
            // Pressing harder would not help.
            if isOnePhotoTwice && reason == .noPallor { return .onePhotoTwice }
            return switch reason {
            case .noPallor: .pressAgain
            case .glareVeil: .lessGlare
            case .registration: .photographAlike
            case .blur: .sharperPhoto
            case .coverage: .moreUnderGlass
            case .noSpots: .noSpotsToCompare
            }
        }
    }
}
