public import Statistics

/// How a reference lays millimetres over the photo: the skin around it as a plane, seen by a camera.
public struct SkinPlane: Sendable, Equatable {
    /// From a place in the upright photo, in pixels with the first pixel's middle at (0.5, 0.5), to a place on the plane
    /// in millimetres; the plane's origin and direction are the reference's own.
    public var millimetresFromPixels: Homography

    public init(millimetresFromPixels: Homography) { self.millimetresFromPixels = millimetresFromPixels }

    /// A plane seen from straight above.
    public init(pixelsPerMillimetre: Double) {
        millimetresFromPixels = .scaling(1 / pixelsPerMillimetre)
    }

    /// Pixels a millimetre at a place in the photo: the square root of a small area's, so that a tilted spot's
    /// area-equivalent diameter comes out right. `nil` beyond the horizon.
    public func pixelsPerMillimetre(x: Double, y: Double) -> Double? {
        let area = abs(millimetresFromPixels.areaFactor(x, y))
        return area > 0 && area.isFinite ? 1 / area.squareRoot() : nil
    }
}
