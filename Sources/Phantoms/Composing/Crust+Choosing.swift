#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Cobbled keratoses and scaly plaques on bare skin beside the marks, some ringed with pen.
    mutating func addCrusts(_ dice: inout Dice) {
        for _ in 0..<dice.integer(1...5) {
            let scaly = dice.chance(0.4)
            let radius = dice.logBetween(1, scaly ? 5 : 6)
            let shape = Outline(ragged: radius, length: 0.18 * abs(dice.normal()), &dice)
            guard let outline = place(shape, gap: 0.2, &dice) else { continue }
            lookAlikes.crusts.append(Crust(outline, scaly: scaly, skin: skin, &dice))
            if dice.chance(0.3) { addRing(about: outline, &dice) }
        }
    }

    /// A violet or blue pen's ring, thin and broken in places.
    private mutating func addRing(about outline: Outline, _ dice: inout Dice) {
        let ink = dice.pick([(0.34, 0.24, 0.52), (0.20, 0.16, 0.42), (0.36, 0.22, 0.40), (0.12, 0.16, 0.40)])
        let pale = dice.between(0, 0.5)
        things.append(
            Thing(
                form: .penRing, x: outline.x + 0.1 * outline.radius * dice.normal(),
                y: outline.y + 0.1 * outline.radius * dice.normal(),
                reachMillimetres: outline.reach * dice.between(1.05, 1.9) + 0.8,
                halfWidthMillimetres: dice.between(0.15, 0.55), turnDegrees: dice.between(0, 180),
                red: ink.0 + pale * (1 - ink.0), green: ink.1 + pale * (1 - ink.1), blue: ink.2 + pale * (1 - ink.2),
                seed: dice.bits()))
    }
}

extension Crust {
    /// A scaly plaque is pink with flakes and hardly any melanin; a keratosis is tan to dark, in cobbles.
    init(_ outline: Outline, scaly: Bool, skin: Skin, _ dice: inout Dice) {
        self.outline = outline
        softness = scaly ? dice.between(0.3, 0.7) : dice.between(0.05, 0.2)
        melanin =
            (scaly ? dice.between(0, 0.3) : dice.logBetween(0.15, 2.8)) * (0.7 + 0.3 * skin.melanin)
        cobbleMillimetres = dice.logBetween(0.35, 1.5)
        clefts = scaly ? dice.between(0, 0.2) : dice.between(0.1, 0.65)
        scale = scaly ? dice.between(0.25, 0.9) : dice.chance(0.5) ? dice.between(0.05, 0.5) : 0
        // Fainter than what is a mark: a plaque's pink is broad and has no dose of its own to speak of.
        ground = scaly ? dice.between(0.03, 0.16) : dice.chance(0.6) ? dice.between(0.05, 0.4) : 0
        riseMillimetres = scaly ? dice.between(0, 0.15) : dice.between(0.1, 0.7)
        seed = dice.bits()
    }
}
