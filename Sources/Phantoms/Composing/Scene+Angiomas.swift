#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// 1 to 12 (tiny ones: to 30) round, sharp, mostly domed marks of 0.5–6 mm: cherry red, violet or nearly black.
    mutating func addAngiomas(_ request: PhantomRequest, _ dice: inout Dice) {
        let hard = request.difficulty == .hard
        let tiny = variant == "angioma/tiny"
        let area = widthMillimetres * heightMillimetres
        let most = tiny ? dice.logBetween(5, 30) : variant == "angioma/single" ? 1 : dice.logBetween(1.5, 13)
        let count = max(1, Int((most * min(1, area / 1200)).rounded()))
        let typical = tiny ? dice.logBetween(0.6, 0.95) : dice.logBetween(1.1, 3.2)
        for _ in 0..<count {
            let diameter = min(tiny ? 1.6 : 6, max(0.5, typical * exp(0.45 * dice.normal())))
            let round = Outline(radius: diameter / 2, wobble: diameter < 1.2 ? 0.12 : 0.06, &dice)
            // Some run into one another or are lobed.
            let lobed = Outline(ragged: diameter / 2, length: 0.12 * abs(dice.normal()), &dice)
            let shape = dice.chance(diameter < 1.2 ? 0.4 : 0.2) ? lobed : round
            guard let outline = place(shape, gap: hard ? 0.05 : 0.6, &dice) else { continue }
            marks.append(angioma(outline, hard: hard, &dice))
        }
        if marks.isEmpty { addLoneAngioma(&dice) }
        spread.red = 0.16
        spread.green = 0.045
        spread.blue = 0.035
    }

    private func angioma(_ outline: Outline, hard: Bool, _ dice: inout Dice) -> Mark {
        let diameter = outline.diameterMillimetres
        let chosen = dice.pick(["cherry", "cherry", "violet", "black"])
        let named = ["cherry", "violet", "black"].first { variant == "angioma/" + $0 }
        let colour = named ?? (variant == "angioma/motley" ? chosen : chosen == "black" ? "cherry" : chosen)
        let dose = hard ? dice.logBetween(0.35, 1.3) : dice.logBetween(0.7, 2.6)
        var blood = Blood(dose: dose, deoxygenatedShare: dice.between(0, 0.3))
        if colour == "violet" {
            blood = Blood(dose: dose * 1.15, deoxygenatedShare: dice.between(0.45, 0.95))
        } else if colour == "black" {
            blood = Blood(dose: dice.between(3.2, 6.5), deoxygenatedShare: dice.between(0.6, 1))
        }
        var mark = Mark(
            .angioma, outline: outline, blood: blood, form: dice.chance(0.75) || diameter > 2 ? .dome : .dot,
            softness: dice.between(0.03, 0.14))
        mark.lacunae = diameter > 1.4 && dice.chance(0.55) ? dice.between(0.3, 1) : 0
        return mark
    }

    /// One small mark wherever it fits, where the picture was too small or too full for those that were wanted.
    private mutating func addLoneAngioma(_ dice: inout Dice) {
        for _ in 0..<40 where marks.isEmpty {
            let shape = Outline(radius: dice.between(0.3, 0.6), wobble: 0.05, &dice)
            guard let outline = place(shape, gap: 0, &dice) else { continue }
            marks = [Mark(.angioma, outline: outline, blood: Blood(dose: 1.2), form: .dome, softness: 0.06)]
        }
    }
}
