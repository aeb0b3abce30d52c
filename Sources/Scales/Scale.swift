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

    /// A scale that somebody stated; its interval has no width of its own.
    public init(given pixelsPerMillimetre: Double) {
        precondition(pixelsPerMillimetre > 0 && pixelsPerMillimetre.isFinite, "\(pixelsPerMillimetre) px/mm")
        method = .given
        self.pixelsPerMillimetre = pixelsPerMillimetre
        pixelsPerMillimetreLow = pixelsPerMillimetre
        pixelsPerMillimetreHigh = pixelsPerMillimetre
        tiltDegrees = nil
    }

    public func millimetres(pixels: Double) -> Double { pixels / pixelsPerMillimetre }
    public func squareMillimetres(squarePixels: Double) -> Double {
        squarePixels / (pixelsPerMillimetre * pixelsPerMillimetre)
    }
    public func pixels(millimetres: Double) -> Double { millimetres * pixelsPerMillimetre }
}
