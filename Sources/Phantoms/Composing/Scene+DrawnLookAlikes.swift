#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Pen, freckles in groups, dark hairs that cross, print over the skin and a finger's nail, each in some photographs.
    mutating func addDrawnLookAlikes(_ dice: inout Dice) {
        if dice.chance(0.25) { addPenTraces(&dice) }
        if dice.chance(0.3) { for _ in 0..<dice.integer(1...4) { addFreckleGroup(&dice) } }
        if dice.chance(0.3) { addCrossingHairs(&dice) }
        if dice.chance(0.25) { addPrintOverSkin(&dice) }
        if dice.chance(0.08) {
            add(
                .nail, length: 6...8, half: 4.5...6,
                Fabric.Dye(name: "nail", red: 0.60, green: 0.36, blue: 0.31), &dice)
        }
    }

    /// Dots about a place, or strokes that no ring closes; fresh ink or what washing left of it. Not of red ink, which by
    /// colour alone is a mark.
    private mutating func addPenTraces(_ dice: inout Dice) {
        let ink = dice.pick([(0.10, 0.09, 0.32), (0.04, 0.04, 0.05), (0.22, 0.08, 0.34), (0.06, 0.20, 0.30)])
        let pale = dice.between(0, 0.7)
        let dots = dice.chance(0.6)
        let middle = (x: dice.between(0.2, 0.8) * widthMillimetres, y: dice.between(0.2, 0.8) * heightMillimetres)
        let reach = dice.between(0.1, 0.4) * min(widthMillimetres, heightMillimetres)
        let breadth = dice.logBetween(0.15, 0.55)
        for _ in 0..<dice.integer(dots ? 2...16 : 1...6) {
            things.append(
                Thing(
                    form: .penMark, x: middle.x + reach * dice.normal(), y: middle.y + reach * dice.normal(),
                    reachMillimetres: dots ? breadth * dice.between(0.8, 1.4) : dice.logBetween(1, 12),
                    halfWidthMillimetres: breadth * dice.between(0.8, 1.2), turnDegrees: dice.between(0, 180),
                    red: ink.0 + pale * (1 - ink.0), green: ink.1 + pale * (1 - ink.1),
                    blue: ink.2 + pale * (1 - ink.2), seed: dice.bits()))
        }
    }

    /// Brown dots of much the same size and strength, as close as petechiae lie.
    private mutating func addFreckleGroup(_ dice: inout Dice) {
        let middle = (x: dice.between(0, widthMillimetres), y: dice.between(0, heightMillimetres))
        let reach = dice.between(0.06, 0.3) * max(widthMillimetres, heightMillimetres)
        let (typical, melanin) = (dice.logBetween(0.15, 0.9), dice.logBetween(0.12, 0.9))
        let soft = dice.between(0.2, 0.8)
        for _ in 0..<dice.integer(8...90) {
            var outline = Outline(ragged: typical * exp(0.35 * dice.normal()), length: 0.15 * abs(dice.normal()), &dice)
            outline.x = middle.x + reach * dice.normal()
            outline.y = middle.y + reach * dice.normal()
            brown.append(
                BrownMark(
                    form: .freckle, outline: outline,
                    melanin: melanin * exp(0.3 * dice.normal()) * (0.7 + 0.3 * skin.melanin), softness: soft,
                    riseMillimetres: 0))
        }
    }

    /// Thick dark hairs in two directions, whose crossings are darker and broader than either.
    private mutating func addCrossingHairs(_ dice: inout Dice) {
        let (way, across) = (dice.between(0, 2 * .pi), dice.between(0.4, 1.6))
        let lightness = dice.between(0.012, 0.07)
        let thickness = dice.logBetween(0.08, 0.18)
        for index in 0..<dice.integer(6...50) {
            let length = dice.logBetween(3, 25)
            var hair = Hair(
                x: [], y: [], widthMillimetres: thickness * dice.between(0.85, 1.2), lightness: lightness,
                warmth: dice.between(0.3, 1))
            hair.lay(
                from: (dice.between(-3, widthMillimetres), dice.between(-3, heightMillimetres)),
                way + (index % 2 == 0 ? 0 : across) + 0.2 * dice.normal(), length: length,
                bend: 0.15 * length * dice.normal())
            hairs.append(hair)
        }
    }

    /// A logo or a date that lies anywhere, small as galleries print them, some of it hardly to be seen.
    private mutating func addPrintOverSkin(_ dice: inout Dice) {
        for _ in 0..<dice.integer(1...2) {
            let isLogo = dice.chance(0.6)
            captions.append(
                Caption(
                    form: isLogo ? .logo : .date, x: dice.between(0.02, 0.7), y: dice.between(0.02, 0.85),
                    size: isLogo ? dice.between(0.1, 0.3) : dice.between(0.025, 0.06),
                    opacity: dice.between(0.2, 0.95), seed: dice.bits()))
        }
    }
}
