/// CIE 1931 tristimulus values relative to D65, Y = 1 for white.
public struct XYZ: Sendable, Equatable, BitwiseCopyable {
    public var x: Double
    public var y: Double
    public var z: Double

    public init(x: Double, y: Double, z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }

    /// The white that all colours here refer to.
    public static let d65 = XYZ(x: 0.95047, y: 1, z: 1.08883)

    /// Tristimulus values of linear light with sRGB primaries, unclipped.
    public init(_ c: LinearRGB) {
        let (r, g, b) = (Double(c.red), Double(c.green), Double(c.blue))
        x = 0.4124564 * r + 0.3575761 * g + 0.1804375 * b
        y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
        z = 0.0193339 * r + 0.1191920 * g + 0.9503041 * b
    }

    /// The tristimulus values of a colour, the inverse of `Lab.init(_:)`.
    public init(_ colour: Lab) {
        let fy = (colour.l + 16) / 116
        x = XYZ.d65.x * Lab.expanded(fy + colour.a / 500)
        y = XYZ.d65.y * Lab.expanded(fy)
        z = XYZ.d65.z * Lab.expanded(fy - colour.b / 200)
    }

    /// Tristimulus values of linear light with Display P3 primaries, each 0 ... 1 inside that gamut.
    public init(displayP3Red r: Double, green g: Double, blue b: Double) {
        x = 0.4865709 * r + 0.2656677 * g + 0.1982173 * b
        y = 0.2289746 * r + 0.6917385 * g + 0.0792869 * b
        z = 0.0451134 * g + 1.0439444 * b
    }
}

extension LinearRGB {
    /// Linear light with sRGB primaries that gives these tristimulus values, unclipped.
    public init(_ c: XYZ) {
        self.init(
            red: Float(3.2404542 * c.x - 1.5371385 * c.y - 0.4985314 * c.z),
            green: Float(-0.9692660 * c.x + 1.8760108 * c.y + 0.0415560 * c.z),
            blue: Float(0.0556434 * c.x - 0.2040259 * c.y + 1.0572252 * c.z))
    }

    /// Display P3's linear light, moved to sRGB primaries; colours beyond sRGB's gamut fall outside 0 ... 1.
    public init(displayP3Red red: Double, green: Double, blue: Double) {
        self.init(XYZ(displayP3Red: red, green: green, blue: blue))
    }
}
