/// How many pixels make a millimetre, and how sure that is. The only place where pixels become millimetres.
public struct Scale: Sendable, Equatable {
    public enum Method: String, Sendable { case given, aruco, ruler, disc }

    public var method: Method
    /// At the middle of the photo, on the skin.
    public var pixelsPerMillimetre: Double
    /// 95 % interval.
    public var pixelsPerMillimetreLow: Double
    public var pixelsPerMillimetreHigh: Double
    /// Angle between the skin and the sensor, where a reference told it.
    public var tiltDegrees: Double?
    /// The skin as the reference sees it, `pixelsPerMillimetre` at the photo's middle; `nil`: alike everywhere.
    public var plane: SkinPlane?

    /// A scale that somebody stated; its interval has no width of its own.
    public init(given pixelsPerMillimetre: Double) {
        precondition(pixelsPerMillimetre > 0 && pixelsPerMillimetre.isFinite, "\(pixelsPerMillimetre) px/mm")
        method = .given
        self.pixelsPerMillimetre = pixelsPerMillimetre
        pixelsPerMillimetreLow = pixelsPerMillimetre
        pixelsPerMillimetreHigh = pixelsPerMillimetre
        tiltDegrees = nil
        plane = nil
    }

    /// A scale that references in the photo gave; the interval must hold the figure.
    init(
        _ method: Method, pixelsPerMillimetre: Double, interval: ClosedRange<Double>, tiltDegrees: Double?,
        plane: SkinPlane?
    ) {
        precondition(interval.contains(pixelsPerMillimetre), "\(pixelsPerMillimetre) px/mm outside \(interval)")
        self.method = method
        self.pixelsPerMillimetre = pixelsPerMillimetre
        pixelsPerMillimetreLow = interval.lowerBound
        pixelsPerMillimetreHigh = interval.upperBound
        self.tiltDegrees = tiltDegrees
        self.plane = plane
    }

    /// At a place of the upright photo, in pixels: a tilted photo is finer where the skin is near.
    ///
    /// Never beyond half and twice the middle's figure, which no photo of skin reaches and a plane's horizon would.
    public func pixelsPerMillimetre(x: Double, y: Double) -> Double {
        guard let local = plane?.pixelsPerMillimetre(x: x, y: y) else { return pixelsPerMillimetre }
        return min(max(local, pixelsPerMillimetre / 2), 2 * pixelsPerMillimetre)
    }

    /// The same scale as it is at a place: what lies there is sized by it.
    public func at(x: Double, y: Double) -> Scale {
        let factor = pixelsPerMillimetre(x: x, y: y) / pixelsPerMillimetre
        var local = self
        local.pixelsPerMillimetre *= factor
        local.pixelsPerMillimetreLow *= factor
        local.pixelsPerMillimetreHigh *= factor
        local.plane = nil
        return local
    }

    public func millimetres(pixels: Double) -> Double { pixels / pixelsPerMillimetre }
    public func squareMillimetres(squarePixels: Double) -> Double {
        squarePixels / (pixelsPerMillimetre * pixelsPerMillimetre)
    }
    public func pixels(millimetres: Double) -> Double { millimetres * pixelsPerMillimetre }
}
