#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// 1 to 12 round, sharp, domed marks of 0.8–5 mm: cherry red, some violet, a few nearly black.
    mutating func addAngiomas(_ request: PhantomRequest, _ dice: inout Dice) {
        let hard = request.difficulty == .hard
        let area = widthMillimetres * heightMillimetres
        let count = min(12, max(1, Int((dice.logBetween(1, 13) * min(1, area / 900)).rounded())))
        let typical = dice.logBetween(1.1, 2.6)
        for _ in 0..<count {
            let diameter = min(5, max(hard ? 0.6 : 0.8, typical * exp(0.4 * dice.normal())))
            let shape = Outline(radius: diameter / 2, wobble: diameter < 1.2 ? 0.07 : 0.035, &dice)
            guard let outline = place(shape, gap: hard ? 0.05 : 0.6, &dice) else { continue }
            let tint = dice.uniform()
            let deoxygenated = tint < 0.65 ? dice.between(0, 0.2) : dice.between(0.3, 0.95)
            let dose = hard ? dice.logBetween(0.4, 1.1) : dice.logBetween(0.75, 2.6)
            let nearBlack = tint > 0.95 ? 1.8 : 1
            marks.append(
                Mark(
                    .angioma, outline: outline, blood: Blood(dose: dose * nearBlack, deoxygenatedShare: deoxygenated),
                    form: dice.chance(0.75) || diameter > 2 ? .dome : .dot, softness: dice.between(0.02, 0.12)))
        }
        if marks.isEmpty { addLoneAngioma(&dice) }
        spread.green = 0.045
        spread.red = 0.16
        spread.blue = 0.035
    }

    /// One small mark wherever it fits, where the picture was too small or too full for those that were wanted.
    private mutating func addLoneAngioma(_ dice: inout Dice) {
        for _ in 0..<20 where marks.isEmpty {
            let shape = Outline(radius: dice.between(0.4, 0.6), wobble: 0.05, &dice)
            guard let outline = place(shape, gap: 0, &dice) else { continue }
            marks = [Mark(.angioma, outline: outline, blood: Blood(dose: 1.2), form: .dome, softness: 0.06)]
        }
    }

    /// 20 to 200 dots of 0.3–2 mm in clusters; all of one photo are about as old.
    mutating func addPetechiae(_ request: PhantomRequest, _ dice: inout Dice) {
        let hard = request.difficulty == .hard
        let share = min(1, widthMillimetres * heightMillimetres / 1600)
        let count = max(20, Int((dice.logBetween(25, 200) * share).rounded()))
        let middles = (0..<dice.integer(2...6)).map { _ in
            (x: dice.between(0.1, 0.9) * widthMillimetres, y: dice.between(0.1, 0.9) * heightMillimetres)
        }
        let width = dice.between(0.1, 0.28) * min(widthMillimetres, heightMillimetres)
        let typical = dice.logBetween(0.5, 1.05)
        let age = dice.uniform()
        let strength = hard ? dice.logBetween(0.3, 0.6) : dice.logBetween(0.5, 1.2)
        var tries = 0
        while marks.count < count && tries < count * 25 {
            tries += 1
            let diameter = min(2, max(0.3, typical * exp(0.35 * dice.normal())))
            var outline = Outline(radius: diameter / 2, wobble: diameter > 0.7 ? 0.09 : 0.05, &dice)
            let middle = dice.pick(middles)
            let scattered = dice.chance(0.2)
            outline.x = scattered ? dice.between(0, widthMillimetres) : middle.x + width * dice.normal()
            outline.y = scattered ? dice.between(0, heightMillimetres) : middle.y + width * dice.normal()
            guard isFree(outline, gap: hard ? -0.05 * diameter : 0.25) else { continue }
            marks.append(
                Mark(
                    .petechia, outline: outline, blood: Blood(petechiaOfAge: age, dose: strength, &dice),
                    softness: dice.between(0.1, 0.35)))
        }
    }
}

extension Blood {
    /// Fresh (age 0) is red, then violet, then (age 1) brown.
    init(petechiaOfAge age: Double, dose: Double, _ dice: inout Dice) {
        let own = min(1, max(0, age + 0.1 * dice.normal()))
        let degraded = own > 0.75 ? min(0.75, (own - 0.75) * 3) : 0
        let deoxygenated = min(1 - degraded, own < 0.75 ? own * 0.9 : 0.65 - degraded * 0.6)
        self.init(
            dose: dose * exp(0.2 * dice.normal()), deoxygenatedShare: max(0, deoxygenated), degradedShare: degraded)
    }
}

extension Redness {
    init(_ request: PhantomRequest, _ scene: Scene, _ dice: inout Dice) {
        let chosen = dice.pick([Style.confluent, .confluent, .morbilliform, .morbilliform, .scarlatiniform, .wheal])
        style = request.rednessStyle ?? chosen
        let span = min(scene.widthMillimetres, scene.heightMillimetres)
        let count: Int
        let size: ClosedRange<Double>
        switch style {
        case .confluent: (count, size) = (dice.integer(2...6), 0.13 * span...0.28 * span)
        case .morbilliform:
            (count, size) = (
                Int(dice.between(0.012, 0.045) * scene.widthMillimetres * scene.heightMillimetres) + 6, 1.1...2.6
            )
        case .scarlatiniform: (count, size) = (dice.integer(2...4), 0.17 * span...0.32 * span)
        case .wheal: (count, size) = (dice.integer(1...5), 2.5...max(3, 0.2 * span))
        }
        let centre = (x: dice.between(0.3, 0.7), y: dice.between(0.3, 0.7))
        blobs = []
        for _ in 0..<(count * 4) where blobs.count < count {
            let blob = Blob(
                x: scene.widthMillimetres * min(1, max(0, centre.x + 0.27 * dice.normal())),
                y: scene.heightMillimetres * min(1, max(0, centre.y + 0.27 * dice.normal())),
                radius: dice.between(size.lowerBound, size.upperBound))
            if scene.beyondSkin(blob.x, blob.y) < 0 { blobs.append(blob) }
        }
        let hard = request.difficulty == .hard
        blood = Blood(
            dose: hard ? dice.between(0.15, 0.3) : dice.between(0.3, 0.7), deoxygenatedShare: dice.between(0, 0.15))
        softness = dice.between(0.35, hard ? 1 : 0.8)
        seed = dice.bits()
    }
}
