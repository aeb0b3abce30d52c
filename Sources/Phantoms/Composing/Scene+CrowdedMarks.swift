#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Soft papules of 2 to 7 mm that touch and run into one another, in one to four groups; each is a mark.
    mutating func addPapules(_ request: PhantomRequest, _ dice: inout Dice) {
        let typical = min(dice.logBetween(2, 5), 0.16 * min(widthMillimetres, heightMillimetres))
        let middles = (0..<dice.integer(1...4)).map { _ in
            (dice.between(0.2, 0.8) * widthMillimetres, dice.between(0.2, 0.8) * heightMillimetres)
        }
        let dose = request.difficulty == .hard ? dice.logBetween(0.3, 0.8) : dice.logBetween(0.5, 1.4)
        let (soft, old) = (dice.between(0.35, 0.95), dice.between(0, 0.4))
        let count = dice.integer(5...28)
        for _ in 0..<(count * 12) where marks.count < count {
            let middle = dice.pick(middles)
            let diameter = min(7, typical * exp(0.28 * dice.normal()))
            var outline = Outline(radius: diameter / 2, wobble: 0.1, &dice)
            outline.x = middle.0 + 1.7 * typical * dice.normal()
            outline.y = middle.1 + 1.7 * typical * dice.normal()
            if !marks.isEmpty, dice.chance(0.6) { outline.lean(against: dice.pick(marks).outline, &dice) }
            guard isFree(outline, gap: -0.35 * diameter) else { continue }
            let blood = Blood(dose: dose * exp(0.25 * dice.normal()), deoxygenatedShare: old * dice.uniform())
            marks.append(Mark(.petechia, outline: outline, blood: blood, softness: soft))
        }
        if marks.isEmpty { addPetechiae(request, &dice) }
    }

    /// Clear dots of 0.5 to 3 mm, many to the square centimetre, nearly touching.
    mutating func addDensePetechiae(_ request: PhantomRequest, _ dice: inout Dice) {
        let area = widthMillimetres * heightMillimetres
        let typical = dice.logBetween(0.6, 1.6)
        let count = min(450, Int(area / (typical * typical) * dice.between(0.03, 0.12)))
        let field = NoiseField(seed: dice.bits(), size: 0.3 * min(widthMillimetres, heightMillimetres), octaves: 2)
        let (age, dose) = (dice.uniform() * 0.7, dice.logBetween(0.7, 2.2))
        for _ in 0..<(count * 14) where marks.count < count {
            let diameter = min(3.2, max(0.4, typical * exp(0.35 * dice.normal())))
            var outline = Outline(ragged: diameter / 2, length: 0.1 * abs(dice.normal()), &dice)
            (outline.x, outline.y) = (dice.between(0, widthMillimetres), dice.between(0, heightMillimetres))
            let crowd = Double(field.value(Float(outline.x), Float(outline.y)))
            guard dice.chance(0.5 + 0.5 * crowd), isFree(outline, gap: -0.05 * diameter) else { continue }
            marks.append(
                Mark(
                    .petechia, outline: outline, blood: Blood(petechiaOfAge: age, dose: dose, &dice),
                    softness: min(0.5, dice.between(0.06, 0.25) / (diameter / 2))))
        }
        if marks.isEmpty { addPetechiae(request, &dice) }
    }

    /// Violet to black domes of 1.2 to 6 mm that mirror the lamp and are darker at the rim; each whole one is a mark.
    mutating func addPolishedAngiomas(_ dice: inout Dice) {
        let short = min(widthMillimetres, heightMillimetres)
        let typical = min(dice.logBetween(1.3, 5), 0.14 * short)
        for _ in 0..<dice.integer(1...10) {
            let diameter = min(6, max(0.8, typical * exp(0.4 * dice.normal())))
            let shape =
                dice.chance(0.25)
                ? Outline(ragged: diameter / 2, length: 0.1 * abs(dice.normal()), &dice)
                : Outline(radius: diameter / 2, wobble: 0.05, &dice)
            guard let outline = place(shape, gap: 0.3, &dice) else { continue }
            let blood = Blood(dose: dice.logBetween(1.6, 6.5), deoxygenatedShare: dice.between(0.35, 1))
            var mark = Mark(
                .angioma, outline: outline, blood: blood, form: .dome, softness: dice.between(0.03, 0.12))
            mark.lacunae = dice.chance(0.4) ? dice.between(0.2, 0.8) : 0
            mark.polish = dice.between(0.3, 1)
            marks.append(mark)
        }
        spread.red = 0.16
        spread.green = 0.045
        spread.blue = 0.035
    }
}

extension Outline {
    /// Moves it beside another so that both run into one another a little.
    fileprivate mutating func lean(against other: Outline, _ dice: inout Dice) {
        let way = dice.between(0, 2 * .pi)
        let apart = (radius + other.radius) * dice.between(0.86, 1)
        (x, y) = (other.x + apart * cos(way), other.y + apart * sin(way))
    }
}
