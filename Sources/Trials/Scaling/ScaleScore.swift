/// How well one photo's scale was found. Counts and errors only, so that photos can be pooled.
public struct ScaleScore: Sendable, Equatable {
    /// Whether the photo has a reference that gives millimetres.
    public var isThere: Bool
    /// Whether the search for it gave a scale.
    public var isFound = false
    /// By how much that scale is off; `nil` where there is none, or where the true one is not known.
    public var found: Found?
    /// References of kinds that are not in the photo: how many were asked for, and how many gave a scale.
    public var asked = 0
    public var falselyFound = 0
    /// Spots with the true scale and with the found one; `nil` where there are none or no scale was found.
    public var spotsByTruth: SpotScore?
    public var spotsByFound: SpotScore?

    public init(isThere: Bool) { self.isThere = isThere }

    /// A scale that was found.
    public struct Found: Sendable, Equatable {
        /// Found less true over true pixels per millimetre, at the photo's middle.
        public var relativeError: Double
        /// Half of the 95 % interval, as a share of the scale.
        public var intervalHalfWidth: Double
        /// Whether the 95 % interval holds the truth.
        public var intervalCovers: Bool
        /// Found less true; `nil` where either is not known.
        public var tiltErrorDegrees: Double?
    }
}

/// An error beyond this share is a mistaken unit or a mistaken tick, not an inexact measurement.
public let factorError = 0.25

/// What reading a ruler by eye and the perspective across a photo leave open.
public let readingError = 0.03
