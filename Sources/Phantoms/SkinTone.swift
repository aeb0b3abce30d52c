#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Calm skin's colour under even white light, as a colorimeter would read it (D65).
public struct SkinTone: Sendable, Equatable {
    public let l: Double
    public let a: Double
    public let b: Double

    init(_ skin: Skin) {
        let density = skin.density
        let (r, g, b) = (
            exp(-density.red) + Pigments.surfaceVeil, exp(-density.green) + Pigments.surfaceVeil,
            exp(-density.blue) + Pigments.surfaceVeil
        )
        let x = SkinTone.root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
        let y = SkinTone.root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
        let z = SkinTone.root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883)
        l = 116 * y - 16
        a = 500 * (x - y)
        self.b = 200 * (y - z)
    }

    /// The individual typology angle: above 55 very light, below −30 dark.
    public var itaDegrees: Double { atan2(l - 50, b) * 180 / .pi }

    private static func root(_ value: Double) -> Double {
        let bend = 6.0 / 29
        return value > bend * bend * bend ? cbrt(value) : value / (3 * bend * bend) + 4.0 / 29
    }
}
