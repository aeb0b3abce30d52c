#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Something that lies on the skin or belongs to the body, and is not skin: ink, a plaster, jewellery, a nail.
public struct Thing: Sendable {
    public enum Form: String, Sendable, CaseIterable {
        /// A ring that a pen drew around something. Ink darkens skin, which stays skin.
        case penRing = "pen_ring"
        /// A dash of a pen.
        case penMark = "pen_mark"
        case plaster, strap, chain
        /// A finger that reaches into the picture, nail up. The truth counts it as not skin, as it covers the skin.
        case nail

        /// Whether it lets skin through.
        var isInk: Bool { self == .penRing || self == .penMark }
    }

    public var form: Form
    public var x: Double
    public var y: Double
    /// Half of its length, in millimetres.
    public var reachMillimetres: Double
    /// Half of its breadth, in millimetres; for ink, half of the pen's.
    public var halfWidthMillimetres: Double
    public var turnDegrees: Double
    public var red: Double
    public var green: Double
    public var blue: Double
    public var seed: UInt64

    /// The farthest that it lies from its middle.
    var extent: Double { form == .nail ? 200 : reachMillimetres * 1.35 + 2 * halfWidthMillimetres }
}

/// What a thing is at one place.
struct ThingPoint {
    /// How far inside, in millimetres; below 0 outside.
    var inside: Float
    /// About 1.
    var brightness: Float
    /// Whether it has the skin's colour there rather than its own.
    var isSkin = false
}

/// A thing laid out, ready to be asked at many places.
struct ThingShape {
    private let thing: Thing
    private let turn: (c: Float, s: Float)
    private let waver: NoiseField
    private let reach: Float
    private let half: Float

    init(_ thing: Thing) {
        self.thing = thing
        let radians = thing.turnDegrees * .pi / 180
        turn = (Float(cos(radians)), Float(sin(radians)))
        waver = NoiseField(seed: thing.seed, size: max(0.8, thing.reachMillimetres * 0.9), octaves: 3)
        reach = Float(thing.reachMillimetres)
        half = Float(thing.halfWidthMillimetres)
    }

    /// What the thing is at a place.
    func value(_ px: Float, _ py: Float) -> ThingPoint {
        let (dx, dy) = (px - Float(thing.x), py - Float(thing.y))
        let u = dx * turn.c + dy * turn.s
        let v = -dx * turn.s + dy * turn.c
        switch thing.form {
        case .penRing:
            let round = (u * u + 1.3 * v * v).squareRoot()
            let own = half * (1 + 0.35 * waver.value(px * 2, py * 2))
            let off = abs(round - reach * (1 + 0.14 * waver.value(px * 0.5, py * 0.5)))
            return ThingPoint(inside: own - off, brightness: 1)
        case .penMark:
            let aside = abs(v - 0.35 * reach * waver.value(u * 0.7, 3))
            return ThingPoint(inside: min(half - aside, reach - abs(u)), brightness: 1)
        case .plaster: return plaster(u, v)
        case .strap:
            let rounded = max(0, 1 - v * v / (half * half)).squareRoot()
            let ribbed = 0.35 + 0.75 * rounded + 0.12 * sin(u * 2.1)
            return ThingPoint(inside: min(half - abs(v), reach - abs(u)), brightness: ribbed)
        case .chain:
            let pitch = 2.2 * half
            let sag = 0.25 * reach * (u * u / (reach * reach))
            let along = u - (u / pitch).rounded() * pitch
            let away = (along * along + (v - sag) * (v - sag)).squareRoot()
            let spark = max(
                0,
                1 - ((along - 0.3 * half) * (along - 0.3 * half) + (v - sag + 0.3 * half) * (v - sag + 0.3 * half))
                    / (0.1 * half * half))
            return ThingPoint(inside: min(half - away, reach - abs(u)), brightness: 0.3 + 0.9 * spark)
        case .nail: return nail(u, v)
        }
    }

    private func plaster(_ u: Float, _ v: Float) -> ThingPoint {
        let corner = half * 0.8
        let (ex, ey) = (max(0, abs(u) - (reach - corner)), max(0, abs(v) - (half - corner)))
        let inside = corner - (ex * ex + ey * ey).squareRoot()
        let holes = sin(u * 3.1) * sin(v * 3.1) > 0.86 && abs(u) > 0.4 * reach ? Float(0.78) : 1
        let pad: Float = abs(u) < 0.38 * reach ? 1.06 : 1
        return ThingPoint(inside: inside, brightness: (0.92 + 0.06 * waver.value(u, v)) * holes * pad)
    }

    private func nail(_ u: Float, _ v: Float) -> ThingPoint {
        let (a, b) = (u / reach, v / half)
        let round = a * a * a * a + b * b * b * b
        let lunula = 0.22 * (1 - smoothStep(-0.75, -0.55, a - 0.2 * b * b))
        let tip = 0.45 * smoothStep(0.78, 0.84, a + 0.1 * b * b)
        let shine = 0.5 * max(0, 1 - abs(b - 0.3) * 6) * (1 - a * a)
        let ridge = 0.03 * sin(v * 7)
        let plate = (1 - round) * half * 0.5
        guard plate < 0 else {
            return ThingPoint(inside: plate, brightness: (1 - 0.25 * b * b) * (0.92 + ridge) + lunula + tip + shine)
        }
        // The finger about it: a rounded end, and a fold of skin along the nail.
        let (broad, end) = (half * 1.4, reach + 0.12 * half)
        let over = max(0, u - (end - broad))
        let away = (over * over + v * v).squareRoot()
        let round3 = max(0.05, 1 - (away / broad) * (away / broad)).squareRoot()
        let fold = 1 - 0.35 * smoothStep(-0.5, 0, plate)
        let knuckle = 1 - 0.12 * max(0, sin(u * 1.3)) * smoothStep(1.6, 2.2, -u / reach)
        return ThingPoint(
            inside: broad - away, brightness: (0.3 + 0.75 * round3) * fold * knuckle * (1 + 0.05 * waver.value(u, v)),
            isSkin: true)
    }
}

extension Scene {
    /// Plasters, jewellery and nails, each in a few photographs out of a hundred.
    mutating func addThings(_ request: PhantomRequest, _ dice: inout Dice) {
        let busy = request.difficulty == .hard ? 1.5 : 1
        if dice.chance(0.04 * busy) { add(.plaster, length: 15...30, half: 5...9, Fabric.dye("beige"), &dice) }
        if dice.chance(0.04 * busy) {
            let dye = dice.pick(Fabric.dyes.filter { ["black", "grey", "burgundy", "beige", "red"].contains($0.name) })
            add(.strap, length: 200...200, half: 4...9, dye, &dice)
        }
        if dice.chance(0.04 * busy) {
            let metal =
                dice.chance(0.6) ? Fabric.Dye(name: "gold", red: 0.42, green: 0.27, blue: 0.10) : Fabric.dye("grey")
            add(.chain, length: 30...80, half: 0.5...1.1, metal, &dice)
        }
        if dice.chance(0.03 * busy) {
            let bare = Fabric.Dye(name: "nail", red: 0.60, green: 0.36, blue: 0.31)
            let varnished = dice.chance(0.35) ? dice.pick(Fabric.dyes) : bare
            add(.nail, length: 6...8, half: 4.5...6, varnished, &dice)
        }
    }

    /// Something of that dye beside the picture's middle.
    mutating func add(
        _ form: Thing.Form, length: ClosedRange<Double>, half: ClosedRange<Double>, _ dye: Fabric.Dye,
        _ dice: inout Dice
    ) {
        // As things lie when the photo is not of them.
        let (side, share) = (dice.between(0, 2 * .pi), dice.between(0.36, 0.5))
        things.append(
            Thing(
                form: form, x: widthMillimetres * (0.5 + share * cos(side)),
                y: heightMillimetres * (0.5 + share * sin(side)),
                reachMillimetres: dice.between(length.lowerBound, length.upperBound),
                halfWidthMillimetres: dice.between(half.lowerBound, half.upperBound),
                turnDegrees: side * 180 / .pi + (form == .nail ? 180 : 90) + 15 * dice.normal(), red: dye.red,
                green: dye.green, blue: dye.blue,
                seed: dice.bits()))
    }

    /// A pen's ring about a mark (or about nothing), a dash or a few.
    mutating func addPen(_ dice: inout Dice) {
        let inks = [(0.10, 0.09, 0.32), (0.04, 0.04, 0.05), (0.22, 0.06, 0.30), (0.42, 0.05, 0.06), (0.03, 0.14, 0.30)]
        let ink = dice.pick(inks)
        let target = marks.isEmpty || dice.chance(0.3) ? nil : dice.pick(marks)
        let ring = Thing(
            form: .penRing, x: target?.outline.x ?? widthMillimetres * dice.between(0.2, 0.8),
            y: target?.outline.y ?? heightMillimetres * dice.between(0.2, 0.8),
            reachMillimetres: (target?.outline.reach ?? 2) + dice.between(2, 7),
            halfWidthMillimetres: dice.between(0.2, 0.6), turnDegrees: dice.between(0, 180), red: ink.0, green: ink.1,
            blue: ink.2, seed: dice.bits())
        if dice.chance(0.65) { things.append(ring) }
        for _ in 0..<dice.integer(things.isEmpty ? 1...4 : 0...3) {
            var dash = ring
            dash.form = .penMark
            dash.x = ring.x + 9 * dice.normal()
            dash.y = ring.y + 9 * dice.normal()
            dash.reachMillimetres = dice.between(0.6, 5)
            dash.turnDegrees = dice.between(0, 180)
            dash.seed = dice.bits()
            things.append(dash)
        }
    }
}
