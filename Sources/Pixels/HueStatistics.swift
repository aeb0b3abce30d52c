/// Directions on the colour circle, averaged as directions: 350° and 10° have the mean 0°, not 180°.
///
/// Reference: Mardia, Jupp 2000, Directional Statistics, section 2.2.
public struct HueStatistics: Sendable, Equatable {
    /// Weighted circular mean in degrees, 0 ..< 360; `nil` for no weight, or when the directions cancel out.
    public var meanDegrees: Double?
    /// Length of the weighted mean vector, 0 (spread all round, or nothing) ... 1 (all the same).
    public var resultantLength: Double

    /// Below this resultant length the mean direction is rounding noise.
    static let leastResultant = 1e-9

    /// Each hue with its weight; weights are not negative. O(count).
    public init(_ weighted: [(degrees: Double, weight: Double)]) {
        var (x, y, total) = (0.0, 0.0, 0.0)
        for (degrees, weight) in weighted {
            precondition(weight >= 0, "a weight of \(weight)")
            x += weight * cosine(degrees: degrees)
            y += weight * sine(degrees: degrees)
            total += weight
        }
        resultantLength = total > 0 ? min(1, length(x, y) / total) : 0
        let isDirected = resultantLength > HueStatistics.leastResultant
        meanDegrees = isDirected ? wrappedDegrees(angleDegrees(y: y, x: x)) : nil
    }

    /// Hues of equal weight.
    public init(degrees: [Double]) { self.init(degrees.map { ($0, 1) }) }

    /// The hues of `colours`, each weighted by its chroma, so that near-grey ones count little.
    public init(of colours: [Lab]) {
        self.init(colours.compactMap { colour in colour.hueDegrees.map { ($0, colour.chroma) } })
    }
}
