/// Redness as log10(R/G) of linear light: 0 for grey, larger where green light is taken away, as haemoglobin does.
///
/// Exposure cancels in it, and in the difference of two of them the channel gains too. Either channel at or below
/// `OpticalDensity.floor` reads as the floor and sets `isFlagged`, so the index is always finite, within −4 ... 4 for
/// light of at most 1.
///
/// Reference: Yamamoto et al. 2008, doi:10.1111/j.1600-0846.2007.00279.x (there times 100).
public struct ErythemaIndex: Sendable, Equatable, BitwiseCopyable {
    /// log10(R/G), dimensionless.
    public var value: Double
    /// Whether red or green was at or below the floor: out of gamut, or black.
    public var isFlagged: Bool

    public init(_ light: LinearRGB) {
        let red = max(Double(light.red), OpticalDensity.floor)
        let green = max(Double(light.green), OpticalDensity.floor)
        value = decimalLogarithm(red / green)
        isFlagged = min(light.red, light.green) <= Float(OpticalDensity.floor)
    }
}
