public import Patterns
public import Photographs

/// One photo whose truth is known, before anybody looked at its pixels.
public struct Trial: Sendable, Equatable {
    /// The path relative to the folder given, with its extension.
    public var photoID: String
    public var photoPath: PhotoPath
    /// `angioma`, `petechia`, `rash`, `clear` …; of readers' marks the folder's name.
    public var kind: String
    /// `standard`, `hard` …; the folder's name where the truth states none and is called so.
    public var difficulty: String?
    /// Melanin in the renderer's density units.
    public var tone: Double?
    /// Individual typology angle of calm skin, where the truth states it.
    public var itaDegrees: Double?
    /// `nil`: nothing can be said in millimetres.
    public var millimetresPerPixel: Double?
    /// What tells the scale, where that is what is judged.
    public var reference: TrueReference?
    /// The answers of a pattern that are right where the truth states them; empty: those of its kind.
    public var statedPatterns: [Pattern.Label] = []
    /// `nil` where the truth does not speak of flags.
    public var flags: StatedFlags?
    public var truth: Truth

    /// In which form the truth comes.
    public enum Truth: Sendable, Equatable {
        /// Pictures in which every pixel's truth is painted.
        case painted(PaintedTruth)
        /// Circles that readers set on a real photo.
        case marked(ReaderMarks)
        /// No place of any mark: only which patterns are right, as a list of labels says.
        case labelled
    }
}

/// Where the painted truth of a photo lies, and what is stated of each spot.
public struct PaintedTruth: Sendable, Equatable {
    /// A 16-bit label image, 0 for none.
    public var labelsPath: PhotoPath
    /// Not 0 is skin.
    public var skinPath: PhotoPath?
    /// Not 0 is redness; without it the label image of a rash is the mask of its redness.
    public var rednessPath: PhotoPath?
    public var spots: [StatedSpot]

    /// What the truth says of one spot beside its pixels.
    public struct StatedSpot: Sendable, Equatable {
        public var label: Int
        public var diameterMillimetres: Double?
        public var deltaEI: Double?
    }
}

/// Circles set by readers in one photo. Lengths in pixels of the upright photo.
public struct ReaderMarks: Sendable, Equatable {
    /// One red lesion as a reader saw it.
    public struct Mark: Sendable, Equatable {
        public var xPixels: Double
        public var yPixels: Double
        public var radiusPixels: Double
        /// A doubtful mark, found or missed, counts neither way.
        public var isSure: Bool
    }

    /// Columns and rows between two corners.
    public struct Box: Sendable, Equatable {
        public var left: Double
        public var top: Double
        public var right: Double
        public var bottom: Double

        func contains(x: Double, y: Double) -> Bool { left <= x && x < right && top <= y && y < bottom }
    }

    public var marks: [Mark]
    /// Where the readers looked.
    public var window: Box
    /// Where nothing counts, such as a logo.
    public var ignored: [Box]

    /// A found spot matches a mark within this distance, or the mark's radius where that is larger.
    public static let leastGatePixels = 3.0
    /// The corner that holds the gallery's logo in the 640 × 480 photos of `points.json`; ignored where the file says nothing
    /// of what to ignore, and then a note says so.
    public static let logo = Box(left: 0, top: 340, right: 270, bottom: 480)
}
