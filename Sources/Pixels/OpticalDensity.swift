/// How much light a surface takes away, per channel: −log10 of linear light, 0 for white, 1 for a tenth of it.
///
/// Light at or below `floor` (black, or out of sRGB's gamut) reads as `floor`, density 4, and sets `isFlagged`.
public struct OpticalDensity: Sendable, Equatable, BitwiseCopyable {
    /// Least light whose logarithm is taken: 0.0001 of white, under a third of one 8-bit sRGB code.
    public static let floor = 0.0001

    public var red: Double
    public var green: Double
    public var blue: Double
    /// Whether any channel was at or below `floor`.
    public var isFlagged: Bool

    public init(_ light: LinearRGB) {
        red = -decimalLogarithm(max(Double(light.red), OpticalDensity.floor))
        green = -decimalLogarithm(max(Double(light.green), OpticalDensity.floor))
        blue = -decimalLogarithm(max(Double(light.blue), OpticalDensity.floor))
        isFlagged = min(light.red, light.green, light.blue) <= Float(OpticalDensity.floor)
    }

    /// What a surface takes of red, green and blue light beyond another under the same lamp: log10 of the other's light over its
    /// own; `nil` where either is flagged.
    public func absorbance(over other: OpticalDensity) -> SIMD3<Double>? {
        guard !isFlagged && !other.isFlagged else { return nil }
        return SIMD3(red - other.red, green - other.green, blue - other.blue)
    }
}
