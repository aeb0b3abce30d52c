public import Blanching
public import Photographs
public import Statistics

/// Two photos of the same skin, the second under a glass, whose truth is known.
///
/// Places are pixels of the upright photos, the middle of the first pixel at (0.5, 0.5).
public struct PairTrial: Sendable, Equatable {
    /// The truth's path relative to the folder given, without extension.
    public var pairID: String
    public var beforePath: PhotoPath
    public var afterPath: PhotoPath
    /// `petechia`, `angioma` …: which spots it shows.
    public var kind: String
    public var difficulty: String?
    /// Melanin in the renderer's density units.
    public var tone: Double?
    public var itaDegrees: Double?
    /// Of the first photo.
    public var millimetresPerPixel: Double?
    /// Why the pair cannot be read; `nil`: it can.
    public var flaw: Flaw?
    /// Whether both photos show skin without pressure or a neutral reference, on which the pallor of what is pressed can be
    /// measured.
    public var showsUnpressed = true
    /// The nearest homography; `nil` where the photos show different skin.
    public var beforeToAfter: Homography?
    public var spots: [Spot]
    public var landmarks: [Landmark]
    /// The first photo's true spots by label; `nil` where none lies beside the truth.
    public var labelsPath: PhotoPath?

    /// Why a pair cannot be read; the words are those of the truth's `invalid`.
    public enum Flaw: String, Sendable, CaseIterable {
        case noPressure = "no_pressure"
        case veil
        case otherPlace = "other_place"
        case blur
        case sameFile = "same_file"

        /// Whether the second photo shows the spots as they are without pressure, or not at all.
        public var leavesAllUnpressed: Bool {
            switch self {
            case .noPressure, .otherPlace, .sameFile: true
            case .veil, .blur: false
            }
        }
    }

    /// A place of the skin in both photos.
    public struct Landmark: Sendable, Equatable {
        public var x: Double
        public var y: Double
        public var afterX: Double
        public var afterY: Double
    }

    /// A red spot of the first photo, and what pressure does to it.
    public struct Spot: Sendable, Equatable {
        public var x: Double
        public var y: Double
        /// Area-equivalent.
        public var diameterPixels: Double
        /// The share of its blood that pressure empties: 0 stays, 1 empties.
        public var fade: Double
        public var isPressed: Bool
        /// Whether all of it is pressed or none; a spot under the border of the contact is judged for safety alone.
        public var isClear = true
        /// The share of it that glare, a bubble or the rim hides in the second photo.
        public var hiddenShare = 0.0
        /// `nil`: not in the second photo, or not stated.
        public var afterX: Double?
        public var afterY: Double?
        /// `nil`: not stated, and told from the place.
        public var isInFrame: Bool?
    }
}

extension PairTrial.Spot {
    /// Below this share a spot stays, above `emptiesFrom` it empties; between them it empties partly.
    public static let staysBelow = 0.25
    public static let emptiesFrom = 0.6
    /// Spots below are found and listed, but their response is not judged for being right.
    public static let leastDiameterPixels = 6.0
    /// A spot of which more is hidden is not judged for being right.
    static let mostHiddenShare = 0.3

    /// Whether it is as red in the second photo as it was, so that calling it blanching would be the worst answer.
    public var stays: Bool { isPressed ? fade < Self.staysBelow : isClear || fade < Self.staysBelow }

    /// The responses that are right; empty where none can be asked for.
    public func accepted(isInFrame: Bool) -> Set<PressResponse> {
        guard isClear, isInFrame, hiddenShare <= Self.mostHiddenShare else { return [] }
        guard isPressed else { return [.notPressed] }
        if fade < 0.1 { return [.nonBlanching] }
        if fade > 0.8 { return [.blanching] }
        // An interval of any width about such a fade crosses a limit, so that to abstain is right, too.
        if Self.staysBelow <= fade, fade <= Self.emptiesFrom { return [.partial, .uncertain] }
        return fade < Self.staysBelow ? [.nonBlanching, .partial, .uncertain] : [.blanching, .partial, .uncertain]
    }
}

extension PairTrial {
    /// From this share of the spots on a pair without a flaw is one that is to be read: the contract asks for enough of them
    /// under the glass, in view and not hidden.
    public static let leastCoverage = BlanchTest.leastCoverage

    /// The share of the spots that the second photo shows under full contact; 0 without spots.
    public var coverage: Double {
        let covered = spots.count {
            $0.isPressed && $0.hiddenShare <= Spot.mostHiddenShare && $0.isInFrame != false
        }
        return spots.isEmpty ? 0 : Double(covered) / Double(spots.count)
    }

    /// Whether anything in the photos can show that there was pressure: unpressed skin, a reference, or a spot that empties.
    ///
    /// A glass over the whole photo under which every spot stays looks like a glass that nobody pressed. Such a pair is
    /// rightly refused (`no_pallor`), whatever was done to the skin.
    public var isProvable: Bool {
        showsUnpressed || spots.contains { $0.isPressed && $0.isInFrame != false && $0.fade > Spot.emptiesFrom }
    }
}

/// What a spot did under pressure: the contract's words.
public typealias PressResponse = SpotResponse.Response
