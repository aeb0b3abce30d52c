#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How much a layer darkens each band: −ln of the share of light it lets back, in linear sRGB.
struct OpticalDensity: Sendable, Equatable {
    var red: Double
    var green: Double
    var blue: Double

    static func + (a: OpticalDensity, b: OpticalDensity) -> OpticalDensity {
        OpticalDensity(red: a.red + b.red, green: a.green + b.green, blue: a.blue + b.blue)
    }

    static func * (a: Double, b: OpticalDensity) -> OpticalDensity {
        OpticalDensity(red: a * b.red, green: a * b.green, blue: a * b.blue)
    }
}

/// What colours skin: densities of one unit of each pigment, and of skin that has none.
///
/// Melanin and oxygenated blood are the vectors of science.md §2.3 (the second pair, normalised), which agree with the
/// step between the Monk tones; deoxygenated blood takes more red and less blue; degraded blood (haemosiderin) is orange
/// brown.
enum Pigments {
    static let bareSkin = OpticalDensity(red: 0.12, green: 0.20, blue: 0.38)
    /// Skin without melanin has a thinner, whiter surface: the palest Monk tone less its blood.
    static let palestSkin = OpticalDensity(red: 0.055, green: 0.075, blue: 0.115)
    static let melanin = OpticalDensity(red: 0.438, green: 0.563, blue: 0.701)
    /// What a unit of melanin adds where there is much of it already: packed pigment is nearly black, as the step from
    /// the eighth to the tenth Monk tone is.
    static let packedMelanin = OpticalDensity(red: 0.66, green: 0.52, blue: 0.28)
    static let oxygenatedBlood = OpticalDensity(red: 0.188, green: 0.735, blue: 0.648)
    static let deoxygenatedBlood = OpticalDensity(red: 0.44, green: 0.72, blue: 0.50)
    static let degradedBlood = OpticalDensity(red: 0.24, green: 0.50, blue: 0.83)
    /// A vein under a millimetre of skin takes red light and scatters blue back before it.
    static let deepVein = OpticalDensity(red: 0.55, green: 0.36, blue: 0.20)
    /// Light that the surface sends back without having entered, and without glare: a share of white.
    static let surfaceVeil = 0.006

    /// Skin with this much melanin and blood, evenly lit.
    static func skin(melanin dose: Double, blood: Double) -> OpticalDensity {
        let cover = min(1, max(0, dose / 0.7))
        let tanned = cover * cover * (3 - 2 * cover)
        let packed = softExcess(dose)
        let bare = (1 - tanned) * palestSkin + tanned * bareSkin
        return bare + (dose - packed) * melanin + packed * packedMelanin + blood * oxygenatedBlood
    }

    /// How much of the melanin lies above a soft knee at 4.4 units; 0 without any.
    private static func softExcess(_ dose: Double) -> Double {
        let (knee, width) = (4.4, 0.6)
        return width * (log1p(exp((dose - knee) / width)) - log1p(exp(-knee / width)))
    }
}

/// Blood outside or inside vessels: how much, and in which state.
public struct Blood: Sendable, Equatable {
    /// Natural optical density units.
    public var dose: Double
    /// 0 ... 1; the rest is oxygenated.
    public var deoxygenatedShare: Double
    /// 0 ... 1; the rest is oxygenated.
    public var degradedShare: Double

    public init(dose: Double, deoxygenatedShare: Double = 0, degradedShare: Double = 0) {
        precondition(deoxygenatedShare + degradedShare <= 1.0001, "more than all of the blood")
        self.dose = dose
        self.deoxygenatedShare = deoxygenatedShare
        self.degradedShare = degradedShare
    }

    /// What one unit of it absorbs.
    var unit: OpticalDensity {
        (1 - deoxygenatedShare - degradedShare) * Pigments.oxygenatedBlood
            + deoxygenatedShare * Pigments.deoxygenatedBlood + degradedShare * Pigments.degradedBlood
    }
}
