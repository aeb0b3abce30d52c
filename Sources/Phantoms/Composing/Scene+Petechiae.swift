#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// 20 to 300 dots of 0.3–2 mm (purpura: some of 2–10 mm) in clusters, lines, a band or follicles; those of one photo
    /// are about as old, and much fainter or plainer than one another.
    mutating func addPetechiae(_ request: PhantomRequest, _ dice: inout Dice) {
        let hard = request.difficulty == .hard
        let chance = PetechialChance(variant, hard: hard, &dice)
        let share = min(1, widthMillimetres * heightMillimetres / 1600)
        let count = marks.count + max(variant == "petechial/sparse" ? 4 : 20, Int((chance.number * share).rounded()))
        let layout = PetechialLayout(variant, width: widthMillimetres, height: heightMillimetres, &dice)
        var tries = 0
        while marks.count < count && tries < count * 25 {
            tries += 1
            let (x, y) = layout.place(&dice)
            guard beyondSkin(x, y) < 0 else { continue }
            let diameter = chance.diameter(&dice)
            var outline =
                diameter > 0.8
                ? Outline(ragged: diameter / 2, length: 0.13 * abs(dice.normal()), &dice)
                : Outline(radius: diameter / 2, wobble: 0.12, &dice)
            (outline.x, outline.y) = (x, y)
            let gap = chance.merging ? -0.35 * diameter : hard ? -0.05 * diameter : 0.2
            guard isFree(outline, gap: gap) else { continue }
            let dose = chance.dose * (diameter > 2 ? 1.4 : 1)
            marks.append(
                Mark(
                    .petechia, outline: outline, blood: Blood(petechiaOfAge: chance.age, dose: dose, &dice),
                    softness: min(0.55, dice.between(0.06, 0.3) / (diameter / 2))))
        }
    }
}

/// What the dots of one photograph have in common.
private struct PetechialChance {
    let number: Double
    let typicalMillimetres: Double
    let purpuraShare: Double
    /// 0 fresh and red, then violet, 1 brown.
    let age: Double
    let dose: Double
    /// Whether marks may run into one another.
    let merging: Bool

    init(_ variant: String, hard: Bool, _ dice: inout Dice) {
        let many = dice.logBetween(30, 300)
        let size = dice.logBetween(0.5, 1.05)
        number =
            switch variant {
            case "petechial/sparse": dice.logBetween(4, 25)
            case "petechial/fine": dice.logBetween(90, 300)
            default: many
            }
        typicalMillimetres = variant == "petechial/fine" ? dice.logBetween(0.32, 0.5) : size
        purpuraShare = variant == "petechial/purpura" ? dice.between(0.08, 0.35) : 0
        age = variant == "petechial/brown" ? dice.between(0.8, 1) : dice.uniform()
        dose = hard ? dice.logBetween(0.2, 0.85) : dice.logBetween(0.38, 1.9)
        merging = purpuraShare > 0
    }

    func diameter(_ dice: inout Dice) -> Double {
        if dice.chance(purpuraShare) { return dice.logBetween(2, 9.5) }
        return min(1.98, max(0.3, typicalMillimetres * exp(0.38 * dice.normal())))
    }
}

extension Blood {
    /// Fresh (age 0) is red, then violet, then (age 1) brown and orange.
    init(petechiaOfAge age: Double, dose: Double, _ dice: inout Dice) {
        let own = min(1, max(0, age + 0.12 * dice.normal()))
        let degraded = own > 0.72 ? min(0.8, (own - 0.72) * 3) : 0
        let deoxygenated = min(1 - degraded, own < 0.72 ? own * 0.95 : 0.68 - degraded * 0.7)
        self.init(
            dose: dose * exp(0.38 * dice.normal()), deoxygenatedShare: max(0, deoxygenated), degradedShare: degraded)
    }
}
