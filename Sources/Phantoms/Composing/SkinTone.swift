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

    /// The nearest of the ten Monk tones, 1 (lightest) to 10, by ΔE76.
    ///
    /// - Reference: Monk, "The Monk Skin Tone Scale" (2023), doi:10.31235/osf.io/pdf4c; colours as in science.md §2.4.
    public var monkTone: Int {
        func distance(_ tone: (Double, Double, Double)) -> Double {
            (tone.0 - l) * (tone.0 - l) + (tone.1 - a) * (tone.1 - a) + (tone.2 - b) * (tone.2 - b)
        }
        let nearest = SkinTone.monk.indices.min { distance(SkinTone.monk[$0]) < distance(SkinTone.monk[$1]) }
        return (nearest ?? 0) + 1
    }

    /// L*, a*, b* of the Monk tones.
    private static let monk = [
        (94.2, 1.5, 5.4), (92.3, 2.1, 7.3), (93.1, 0.2, 14.2), (87.6, 0.5, 17.7), (77.9, 3.5, 23.1), (55.1, 7.8, 26.7),
        (42.5, 12.3, 20.5), (30.7, 11.7, 13.3), (21.1, 2.7, 6.0), (14.6, 1.5, 3.5),
    ]

    private static func root(_ value: Double) -> Double {
        let bend = 6.0 / 29
        return value > bend * bend * bend ? cbrt(value) : value / (3 * bend * bend) + 4.0 / 29
    }
}
