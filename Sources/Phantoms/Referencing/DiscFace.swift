#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A round coin or sticker.
public struct DiscFace: Sendable, Equatable {
    public enum Form: String, Sendable { case coin, sticker }

    public var form: Form
    /// As in `eur-1`; `nil` for a sticker.
    public var name: String?
    public var diameterMillimetres: Double
    public var colour: Pigment
    /// The middle of a coin of two metals.
    public var core: Pigment?

    static let gold = Pigment(0.46, 0.33, 0.11)
    static let silver = Pigment(0.48, 0.48, 0.47)
    static let copper = Pigment(0.42, 0.20, 0.12)

    /// Round coins that the renderer knows, diameters and thicknesses in millimetres.
    ///
    /// Reference: Council Regulation (EC) 975/98; the Royal Mint; the United States Mint.
    static let coins: [(name: String, diameter: Double, thickness: Double, colour: Pigment, core: Pigment?)] = [
        ("eur-0.01", 16.25, 1.67, copper, nil), ("eur-0.05", 21.25, 1.67, copper, nil),
        ("eur-0.10", 19.75, 1.93, gold, nil), ("eur-0.50", 24.25, 2.38, gold, nil),
        ("eur-1", 23.25, 2.33, gold, silver),
        ("eur-2", 25.75, 2.20, silver, gold), ("gbp-0.01", 20.3, 1.65, copper, nil),
        ("gbp-0.10", 24.5, 1.85, silver, nil), ("usd-0.01", 19.05, 1.52, copper, nil),
        ("usd-0.05", 21.21, 1.95, silver, nil), ("usd-0.10", 17.91, 1.35, silver, nil),
        ("usd-0.25", 24.26, 1.75, silver, nil),
    ]

    /// What is struck or printed at a place from the middle; `lamp` is the way to the lamp, `relief` about ±1.
    func paint(_ u: Float, _ v: Float, lamp: SIMD2<Float>, relief: (Float, Float) -> Float) -> ReferencePaint {
        guard form == .coin else { return colour.paint.times(1 + 0.02 * relief(u, v)) }
        let radius = Float(diameterMillimetres) / 2
        let away = (u * u + v * v).squareRoot()
        let share = away / radius
        let metal = (core != nil && share < 0.7 ? core : nil) ?? colour
        let towards = (u * lamp.x + v * lamp.y) / max(away, 1e-3)
        // The rim stands up: lit on the lamp's side outside and on the other side inside.
        if share > 0.95 { return metal.paint.times(0.95 + 0.5 * towards * smoothStep(0.96, 1, share)) }
        if share > 0.9 { return metal.paint.times(0.8 - 0.35 * towards) }
        // Relief as the lamp sees it: the slope towards the lamp, from two heights half a millimetre apart.
        let slope = relief(u + 0.25 * lamp.x, v + 0.25 * lamp.y) - relief(u - 0.25 * lamp.x, v - 0.25 * lamp.y)
        return metal.paint.times(min(1.7, max(0.35, 0.9 - 0.8 * slope + 0.2 * relief(u * 0.3, v * 0.3))))
    }
}
