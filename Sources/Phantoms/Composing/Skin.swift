/// The ground of it all.
public struct Skin: Sendable {
    /// Density units, 0.05 (palest: ITA 85°) to 7 (darkest: −85°).
    public var melanin: Double
    /// Density units of oxygenated blood in calm skin, about 0.3.
    public var blood: Double
    /// The standard deviation of melanin over the skin, as a share of it.
    public var melaninBlotches: Double
    /// The same of blood.
    public var bloodBlotches: Double
    /// Broad warmth: how much redder one end of the picture is than the other, as a share of the blood.
    public var warmth: Double
    /// Small vessels that mottle sun-worn skin, 0 to 1.
    public var mottle: Double
    /// The size of the polygons between creases, in millimetres.
    public var creaseMillimetres: Double
    /// How deep creases and pores are, 0 (smooth) to 1.
    public var relief: Double
    /// The way that skin lines run, and how much longer than wide their polygons are.
    public var lineDegrees: Double
    public var lineStretch: Double
    /// How deep pores are, 0 to 1.
    public var pores: Double
    /// Goose bumps' height, 0 (none) to 1.
    public var gooseflesh: Double
    /// Deep folds' depth, 0 (none) to 1.
    public var wrinkles: Double
    /// Shaven hairs in the skin: how many pores have one, 0 to 1.
    public var stubble: Double
    /// Sweat and oil, 0 to 1.
    public var gloss: Double
    /// Drops of sweat, 0 (none) to 1.
    public var sweat: Double
    /// Which skin it is: chance's seed for every field of it.
    public var seed: UInt64
}

extension Skin {
    /// Any human skin, evenly over the logarithm of its melanin with both ends reached.
    init(_ request: PhantomRequest, _ dice: inout Dice) {
        let chance = dice.logBetween(0.1, 7)
        let old = dice.uniform()
        melanin = request.melanin ?? chance
        blood = dice.between(0.2, 0.62)
        melaninBlotches = dice.between(0.025, 0.075) * (1 + 0.6 * old) / (0.6 + 0.6 * melanin)
        bloodBlotches = dice.between(0.05, 0.22)
        warmth = dice.between(0, 0.45)
        mottle = dice.chance(0.4) ? dice.between(0.3, 1) * old : 0
        creaseMillimetres = dice.between(0.35, 0.9)
        relief = dice.between(0.25, 1)
        lineDegrees = dice.between(0, 180)
        lineStretch = dice.between(1.1, 2.6)
        pores = dice.chance(0.6) ? dice.between(0.1, 0.7) : 0
        gooseflesh = dice.chance(0.1) ? dice.between(0.3, 1) : 0
        wrinkles = dice.chance(0.35) ? dice.between(0.2, 1) * (0.4 + 0.6 * old) : 0
        stubble = dice.chance(0.07) ? dice.between(0.3, 0.9) : 0
        gloss = dice.chance(0.28) ? dice.between(0.35, 0.9) : dice.between(0.03, 0.3)
        sweat = dice.chance(0.06) ? dice.between(0.3, 1) : 0
        seed = dice.bits()
    }

    /// Calm skin under even white light.
    var density: OpticalDensity { Pigments.skin(melanin: melanin, blood: blood) }
}

extension Light {
    init(_ dice: inout Dice) {
        directionDegrees = dice.between(0, 360)
        falloff = dice.between(0.05, 0.55)
        vignette = dice.between(0.02, 0.2)
        curvature = dice.chance(0.5) ? dice.between(0.2, 0.9) : dice.between(0, 0.15)
        slant = dice.between(0.1, 0.9)
        secondDegrees = directionDegrees + dice.between(70, 250)
        secondStrength = dice.chance(0.35) ? dice.between(0.2, 0.8) : 0
        ambient = dice.between(0.12, 0.5)
    }
}
