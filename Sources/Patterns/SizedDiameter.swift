public import Scales
public import Spots

/// A diameter in millimetres with its 95 % interval: that of the pixels and that of the scale together.
public struct SizedDiameter: Sendable, Equatable {
    public var millimetres: Double
    public var low: Double
    public var high: Double

    /// The two relative errors are independent, so their logarithms add in quadrature. The scale is taken where the shape
    /// lies.
    public init(of shape: Spot.Shape, scale: Scale) {
        let scale = scale.at(x: shape.xPixels, y: shape.yPixels)
        let diameter = shape.diameterPixels
        millimetres = scale.millimetres(pixels: diameter)
        let pixels = scale.pixelsPerMillimetre
        let down = SizedDiameter.width(diameter / shape.diameterPixelsLow, scale.pixelsPerMillimetreHigh / pixels)
        let up = SizedDiameter.width(shape.diameterPixelsHigh / diameter, pixels / scale.pixelsPerMillimetreLow)
        low = down.isFinite ? millimetres * exponential(-down) : 0
        high = up.isFinite ? millimetres * exponential(up) : millimetres
    }

    public var isBelowTwo: Bool { millimetres < 2 }
    /// Whether its interval does not tell on which side of 2 mm it lies.
    public var isBorderlineTwo: Bool { low <= 2 && 2 <= high }

    private static func width(_ one: Double, _ other: Double) -> Double {
        (logarithm(max(1, one)) * logarithm(max(1, one)) + logarithm(max(1, other)) * logarithm(max(1, other)))
            .squareRoot()
    }
}
