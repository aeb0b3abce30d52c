/// A colour as sRGB encodes it: 0 ... 1 a channel, after the transfer curve.
///
/// The curve is continued through the origin (odd symmetry), so that values outside 0 ... 1 survive a round trip.
/// Display P3 shares the curve; only its primaries differ.
///
/// Reference: IEC 61966-2-1.
public struct SRGB: Sendable, Equatable, BitwiseCopyable {
    public var red: Double
    public var green: Double
    public var blue: Double

    public init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Encodes linear light; out-of-gamut values stay out of gamut.
    public init(_ linear: LinearRGB) {
        red = SRGB.encoded(Double(linear.red))
        green = SRGB.encoded(Double(linear.green))
        blue = SRGB.encoded(Double(linear.blue))
    }

    /// Linear light of one encoded channel: u/12.92 up to 0.04045, ((u + 0.055)/1.055)^2.4 above.
    public static func linear(_ encoded: Double) -> Double {
        let u = abs(encoded)
        let light = u <= 0.04045 ? u / 12.92 : power((u + 0.055) / 1.055, 2.4)
        return encoded < 0 ? -light : light
    }

    /// The encoded value of one channel of linear light, the inverse of `linear(_:)`.
    public static func encoded(_ linear: Double) -> Double {
        let t = abs(linear)
        let code = t <= 0.04045 / 12.92 ? t * 12.92 : 1.055 * power(t, 1 / 2.4) - 0.055
        return linear < 0 ? -code : code
    }
}

extension LinearRGB {
    /// Linear light of an encoded colour.
    public init(_ encoded: SRGB) {
        self.init(
            red: Float(SRGB.linear(encoded.red)), green: Float(SRGB.linear(encoded.green)),
            blue: Float(SRGB.linear(encoded.blue)))
    }
}
