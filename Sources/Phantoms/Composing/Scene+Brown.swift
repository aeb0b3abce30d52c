#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Freckles (many, small, faint), naevi (few, larger, flat or raised, brown to black) and keratoses (waxy, sharp).
    mutating func addBrown(_ request: PhantomRequest, _ dice: inout Dice) {
        addFreckles(&dice)
        let many = variant == "clear/naevi"
        for _ in 0..<(many ? dice.integer(4...14) : dice.chance(0.6) ? dice.integer(1...4) : 0) { addNaevus(&dice) }
        let crusted = variant == "clear/keratoses" || variant == "angioma/keratoses"
        for index in 0..<(crusted ? dice.integer(2...9) : dice.chance(0.08) ? dice.integer(1...2) : 0) {
            // Some angiomas sit on the rim of a keratosis, as in galleries.
            let host = variant == "angioma/keratoses" && index == 0 ? marks.first?.outline : nil
            addKeratosis(beside: host, &dice)
        }
        if variant == "petechial/brown" { addStains(&dice) }
    }

    private mutating func addFreckles(_ dice: inout Dice) {
        let area = widthMillimetres * heightMillimetres
        let freckled = variant == "clear/freckled" || dice.chance(0.25)
        let count = freckled ? Int(area * dice.logBetween(0.01, 0.07)) : dice.integer(0...6)
        let strength = dice.between(0.5, 1.2)
        for _ in 0..<min(900, count) {
            var outline = Outline(ragged: dice.logBetween(0.2, 1.3), length: 0.15 * abs(dice.normal()), &dice)
            outline.x = dice.between(0, widthMillimetres)
            outline.y = dice.between(0, heightMillimetres)
            brown.append(
                BrownMark(
                    form: .freckle, outline: outline,
                    melanin: strength * dice.between(0.05, 0.4) * (0.7 + 0.3 * skin.melanin),
                    softness: dice.between(0.35, 0.9), riseMillimetres: 0))
        }
    }

    private mutating func addNaevus(_ dice: inout Dice) {
        let radius = dice.logBetween(0.5, 2.6)
        let shape = Outline(radius: radius, wobble: 0.11, &dice)
        guard let outline = place(shape, gap: 0.4, &dice) else { return }
        let raised = dice.chance(0.35)
        let black = dice.chance(0.12)
        let dose = black ? dice.between(3, 5) : raised ? dice.between(0.2, 1.4) : dice.between(0.5, 2.2)
        brown.append(
            BrownMark(
                form: raised ? .raisedNaevus : .naevus, outline: outline, melanin: dose * (0.7 + 0.3 * skin.melanin),
                softness: dice.between(0.12, 0.45), riseMillimetres: raised ? radius * dice.between(0.25, 0.7) : 0))
    }

    private mutating func addKeratosis(beside host: Outline?, _ dice: inout Dice) {
        let radius = dice.logBetween(1, 4)
        let shape = Outline(ragged: radius, length: 0.18 * abs(dice.normal()), &dice)
        var found = place(shape, gap: -0.3, &dice)
        if let host {
            let side = dice.between(0, 2 * .pi)
            found = shape
            found?.x = host.x + cos(side) * (host.radius + 0.6 * radius)
            found?.y = host.y + sin(side) * (host.radius + 0.6 * radius)
        }
        guard let outline = found else { return }
        brown.append(
            BrownMark(
                form: .keratosis, outline: outline, melanin: dice.logBetween(0.4, 2.6) * (0.7 + 0.3 * skin.melanin),
                softness: dice.between(0.05, 0.16), riseMillimetres: dice.between(0.2, 0.7)))
    }

    /// Broad brown stains that old bleeding leaves under the dots of pigmented purpura.
    private mutating func addStains(_ dice: inout Dice) {
        for mark in marks where dice.chance(0.12) {
            var outline = Outline(ragged: dice.between(2, 7), length: 0.2, &dice)
            (outline.x, outline.y) = (mark.outline.x, mark.outline.y)
            brown.append(
                BrownMark(
                    form: .freckle, outline: outline, melanin: dice.between(0.06, 0.25), softness: 0.95,
                    riseMillimetres: 0))
        }
    }

    /// Veins that cross the picture, and scars that do not.
    mutating func addStrokes(_ dice: inout Dice) {
        let veined = variant == "clear/veins"
        let depth = 1 / (0.8 + 0.35 * skin.melanin)
        if dice.chance(0.3) || veined {
            let way = dice.between(0, 2 * .pi)
            for _ in 0..<dice.integer(veined ? 3...7 : 1...4) {
                let strength = depth * dice.between(veined ? 0.15 : 0.06, 0.36)
                let vein = Stroke(
                    form: .vein, x: [], y: [], spreadMillimetres: dice.between(0.7, 1.7), strength: strength)
                add(vein, way: way + 0.5 * dice.normal(), length: dice.between(0.5, 1.2) * widthMillimetres, &dice)
            }
        }
        if dice.chance(0.1) || variant == "clear/scarred" {
            for _ in 0..<dice.integer(1...(variant == "clear/scarred" ? 5 : 2)) {
                let strength = dice.between(0.4, 1)
                let scar = Stroke(
                    form: .scar, x: [], y: [], spreadMillimetres: dice.between(0.25, 0.9), strength: strength)
                add(scar, way: dice.between(0, 2 * .pi), length: dice.between(4, 30), &dice)
            }
        }
    }

    /// Lays a stroke of the wanted spread and strength somewhere, bent by chance.
    private mutating func add(_ stroke: Stroke, way: Double, length: Double, _ dice: inout Dice) {
        let (x, y) = (widthMillimetres * dice.between(0.1, 0.9), heightMillimetres * dice.between(0.1, 0.9))
        let bend = 0.15 * length * dice.normal()
        let (dx, dy) = (cos(way) * length / 2, sin(way) * length / 2)
        var laid = stroke
        laid.x = [x - dx, x - 2 * dy * bend / length, x + dx]
        laid.y = [y - dy, y + 2 * dx * bend / length, y + dy]
        strokes.append(laid)
    }

    /// A shadow with an edge: a hand's, a phone's, a finger's.
    mutating func addShadows(_ request: PhantomRequest, _ dice: inout Dice) {
        guard dice.chance(request.difficulty == .hard ? 0.25 : 0.12) else { return }
        let (way, share) = (dice.between(0, 2 * .pi), dice.between(0.05, 0.4))
        shadows.append(
            CastShadow(
                x: widthMillimetres * (0.5 + share * cos(way)), y: heightMillimetres * (0.5 + share * sin(way)),
                directionDegrees: way * 180 / .pi, depth: dice.between(0.25, 0.62),
                softnessMillimetres: dice.logBetween(0.4, 5),
                widthMillimetres: dice.chance(0.7) ? 1e4 : dice.between(6, 20), swayMillimetres: dice.between(0, 2.5)))
    }
}
