public import Statistics

/// What is known of a photo's scale, from what: the answer of `findScale`.
public struct ScaleSighting: Sendable, Equatable {
    /// `nil`: no millimetres.
    public var scale: Scale?
    /// The references that were taken, in the order of the ways that were asked for.
    public var seen: [SeenReference] = []
    /// What looked like a reference and was not taken.
    public var refused: [RefusedReference] = []
    /// Both sides of a disagreement, in words; `nil` where all agree.
    public var conflict: String?
    /// Where the scale came from or why there is none, in words without a full stop.
    public var reason: String

    /// A scale that needed no look at the photo, or none.
    public init(scale: Scale?, reason: String) {
        self.scale = scale
        self.reason = reason
    }

    /// What in the photo is reference and not skin.
    public var covered: [Polygon] { seen.map { Polygon(corners: $0.outline) } }

    /// The tilt above which sizes are flagged, and the one above which a photo is refused, in degrees.
    public static let highTiltDegrees = 25.0
    public static let greatestTiltDegrees = 45.0
}
