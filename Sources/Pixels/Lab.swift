/// CIELAB (D65): a colour by lightness and two opponent axes, so that equal steps look about equally large.
///
/// `l` is 0 for black and 100 for white; `a` grows towards red, `b` towards yellow. Light below zero gives `l` below zero.
///
/// Reference: CIE 15:2018, section 8.2.1.
public struct Lab: Sendable, Equatable, BitwiseCopyable {
    public var l: Double
    public var a: Double
    public var b: Double

    public init(l: Double, a: Double, b: Double) {
        self.l = l
        self.a = a
        self.b = b
    }

    public init(_ colour: XYZ) {
        let fx = Lab.compressed(colour.x / XYZ.d65.x)
        let fy = Lab.compressed(colour.y / XYZ.d65.y)
        let fz = Lab.compressed(colour.z / XYZ.d65.z)
        self.init(l: 116 * fy - 16, a: 500 * (fx - fy), b: 200 * (fy - fz))
    }

    public init(_ light: LinearRGB) { self.init(XYZ(light)) }

    /// The cube root with a straight foot below (6/29)³.
    static func compressed(_ t: Double) -> Double {
        let foot = 6.0 / 29
        return t > foot * foot * foot ? cubeRoot(t) : t / (3 * foot * foot) + 4.0 / 29
    }

    /// The inverse of `compressed`.
    static func expanded(_ f: Double) -> Double {
        let foot = 6.0 / 29
        return f > foot ? f * f * f : (f - 4.0 / 29) * 3 * foot * foot
    }

    /// Below this chroma a hue is noise and is not given.
    public static let chromaFloorForHue = 2.0

    /// Distance from grey, √(a² + b²).
    public var chroma: Double { length(a, b) }

    /// Direction from grey in degrees, 0 ..< 360, 0 towards `a`, 90 towards `b`; `nil` below `chromaFloorForHue`.
    public var hueDegrees: Double? {
        guard chroma >= Lab.chromaFloorForHue else { return nil }
        return wrappedDegrees(angleDegrees(y: b, x: a))
    }

    /// This hue less another's, the short way round, −180 ..< 180 degrees; `nil` where either has none.
    public func hueShiftDegrees(from other: Lab) -> Double? {
        guard let own = hueDegrees, let from = other.hueDegrees else { return nil }
        return wrappedDegrees(own - from + 180) - 180
    }

    /// Individual typology angle, atan((l − 50)/b) in degrees, −90 ... 90: skin's lightness on one axis; `nil` when b <= 0,
    /// which no skin has under a neutral light.
    ///
    /// Reference: Chardon, Cretois, Hourseau 1991, doi:10.1111/j.1467-2494.1991.tb00561.x.
    public var itaDegrees: Double? {
        guard b > 0 else { return nil }
        return angleDegrees(y: l - 50, x: b)
    }
}

/// The same direction within 0 ..< 360.
func wrappedDegrees(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    let wrapped = rest < 0 ? rest + 360 : rest
    return wrapped == 360 ? 0 : wrapped
}
