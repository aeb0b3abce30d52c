/// Linear light with sRGB primaries and a D65 white: proportional to photons, 1 = white.
///
/// Unclipped: values below 0 or above 1 lie outside sRGB's gamut and are kept.
public struct LinearRGB: Sendable, Equatable, BitwiseCopyable {
    public var red: Float
    public var green: Float
    public var blue: Float

    public init(red: Float, green: Float, blue: Float) {
        self.red = red
        self.green = green
        self.blue = blue
    }
}
