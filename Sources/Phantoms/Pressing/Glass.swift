#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A glass that lies on the skin: where it is, where it presses, and what it does to the light.
///
/// Places are millimetres on the pressed skin, in the scene's directions.
public struct Glass: Sendable {
    public enum Form: String, Sendable, CaseIterable {
        /// A lens or the foot of a tumbler.
        case disc
        /// The side of a tumbler, which touches in a strip.
        case tumbler
        /// A flat slide.
        case slide
        /// So large that no edge of it is in the photograph.
        case pane
    }

    /// A patch of light that the glass sends back.
    struct Glare: Sendable {
        var x: Double
        var y: Double
        /// Half axes and the way of the first.
        var long: Double
        var short: Double
        var directionDegrees: Double
        /// Of full scale, after exposure.
        var strength: Double
        /// How far its edge runs, as a share of it; windows are sharper than lamps behind cloth.
        var softness: Double
        /// A window's bars.
        var isWindow: Bool
    }

    /// A bubble between glass and skin.
    struct Bubble: Sendable {
        var x: Double
        var y: Double
        var radius: Double
    }

    public var form: Form
    public var x: Double
    public var y: Double
    public var directionDegrees = 0.0
    /// The radius of a disc; half of the breadth of the others.
    public var halfBreadth: Double
    public var halfLength: Double
    /// Half of the strip that a tumbler's side touches.
    var halfContact = 0.0
    /// 0 (it only lies there) ... 1.
    public var pressure = 1.0
    /// The additive haze under it, as a share of full scale after exposure.
    public var veil = 0.0
    /// The share of light that it lets through.
    var transmission = 0.95
    /// How much larger the skin looks under it, as a share.
    var magnification = 0.0
    /// The rim's width in millimetres; its bent light shows nothing true.
    public var rimMillimetres = 0.8
    var rimStrength = 0.3
    /// Smears' strength as a share of full scale, and their seed.
    var smear = 0.0
    var seed: UInt64 = 0
    var glares: [Glare] = []
    var bubbles: [Bubble] = []

    /// Along (v) and across (u) the glass.
    func own(_ px: Double, _ py: Double) -> (u: Double, v: Double) {
        let radians = directionDegrees * .pi / 180
        let (c, s) = (cos(radians), sin(radians))
        return (-(px - x) * s + (py - y) * c, (px - x) * c + (py - y) * s)
    }

    /// How far a place lies inside the glass's edge, in millimetres; below 0 beside it.
    func inside(_ px: Double, _ py: Double) -> Double {
        switch form {
        case .pane: return 1e3
        case .disc: return halfBreadth - ((px - x) * (px - x) + (py - y) * (py - y)).squareRoot()
        case .tumbler, .slide:
            let (u, v) = own(px, py)
            let (du, dv) = (halfBreadth - abs(u), halfLength - abs(v))
            if du < 0 && dv < 0 { return -(du * du + dv * dv).squareRoot() }
            return min(du, dv)
        }
    }

    /// How firmly a place is pressed, 0 (not at all) ... 1 (empties what can be emptied).
    func contact(_ px: Double, _ py: Double) -> Double {
        guard pressure > 0 else { return 0 }
        let margin = rimMillimetres
        switch form {
        case .pane: return pressure
        case .disc, .slide: return pressure * smooth(margin * 0.5, margin * 0.5 + 1.6, inside(px, py))
        case .tumbler:
            let (u, v) = own(px, py)
            return pressure * smooth(-0.9, 0.9, halfContact - abs(u)) * smooth(0.3, 2, halfLength - abs(v))
        }
    }

    /// Whether the rim's bent light covers a place.
    func isRim(_ px: Double, _ py: Double, margin: Double = 0) -> Bool {
        abs(inside(px, py)) < rimMillimetres + margin
    }

    /// The place whose light the glass shows at a place: magnified about its middle, a tumbler's side only across itself.
    func seenThrough(_ px: Double, _ py: Double) -> (x: Double, y: Double) {
        guard magnification != 0, inside(px, py) > 0 else { return (px, py) }
        let less = 1 - 1 / (1 + magnification)
        guard form == .tumbler else { return (px - less * (px - x), py - less * (py - y)) }
        let radians = directionDegrees * .pi / 180
        let (u, _) = own(px, py)
        return (px + less * u * sin(radians), py - less * u * cos(radians))
    }

    private func smooth(_ low: Double, _ high: Double, _ value: Double) -> Double {
        let t = min(1, max(0, (value - low) / (high - low)))
        return t * t * (3 - 2 * t)
    }
}
