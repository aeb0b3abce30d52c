#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The part of the body in the picture: a sheet of skin that fills it, or limbs with something behind them.
public struct Body: Sendable {
    public enum Form: String, Sendable, CaseIterable { case sheet, limb, limbs }

    public var form: Form
    /// A point of the axis (of the space between two limbs).
    public var x: Double
    public var y: Double
    /// The way the axis runs.
    public var directionDegrees: Double
    /// Half of a limb's breadth where the axis' point is.
    public var halfWidthMillimetres: Double
    /// How much broader a limb grows per millimetre along the axis.
    public var taper: Double
    /// How far the axis bends aside: millimetres at a hundred millimetres from its point.
    public var bendMillimetres: Double
    /// The space between two limbs.
    public var gapMillimetres: Double

    /// Where a place lies on a limb: its share of the breadth, −1 ... 1 from side to side, and the border's distance in
    /// millimetres, below 0 on the skin. The sheet has no border.
    @inline(__always)
    func position(_ px: Double, _ py: Double) -> (share: Double, beyond: Double) {
        guard form != .sheet else { return (0, -1e3) }
        let radians = directionDegrees * .pi / 180
        let (c, s) = (cos(radians), sin(radians))
        let along = (px - x) * c + (py - y) * s
        let bulge = 1.6 * sin(along * 0.043 + x)
        let aside = -(px - x) * s + (py - y) * c - bendMillimetres * along * along / 10_000
        let half = max(8, halfWidthMillimetres + taper * along) + bulge
        guard form == .limbs else { return (aside / half, abs(aside) - half) }
        let middle = half + gapMillimetres / 2
        let own = abs(aside) - middle
        return (aside < 0 ? -own / half : own / half, abs(own) - half)
    }
}

extension Body {
    /// A sheet in three of five photographs; limbs only where the picture is broad enough for one.
    init(_ request: PhantomRequest, _ width: Double, _ height: Double, _ dice: inout Dice) {
        let chance = dice.uniform()
        let short = min(width, height)
        let wide = short > 32 && request.edge == nil
        form = !wide || chance < 0.55 ? .sheet : chance < 0.88 ? .limb : .limbs
        directionDegrees = dice.between(-35, 35) + (width > height ? 0 : 90)
        x = width * dice.between(0.4, 0.6)
        y = height * dice.between(0.38, 0.62)
        let breadth = dice.between(0.3, 0.46) * short
        halfWidthMillimetres = form == .limbs ? breadth * 0.6 : breadth
        taper = dice.between(-0.1, 0.1)
        bendMillimetres = 12 * dice.normal()
        gapMillimetres = dice.between(0.5, 8)
    }
}
