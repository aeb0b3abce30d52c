#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A scene that is none of the plain kinds, and the answers that are right for it, the best first.
enum OddScene: String, CaseIterable {
    case angiomaOnRash = "angioma_on_rash"
    case purpuraWithPetechiae = "purpura_with_petechiae"
    case confluentPurpura = "confluent_purpura"
    case brownPetechiae = "brown_petechiae"
    case miliaria, scarlatiniform, follicles, bites, nodule, lips, nipple, tattoo, pen, smear
    /// One lesion that fills much of the picture: a crust, a waxy or a scaly plaque, an ulcerated dome.
    case closeup

    init?(variant: String) {
        guard variant.hasPrefix("odd/") else { return nil }
        self.init(rawValue: String(variant.dropFirst(4)))
    }

    /// The contract's words for patterns.
    var patterns: [String] {
        switch self {
        case .purpuraWithPetechiae: ["petechial_like"]
        case .confluentPurpura, .brownPetechiae: ["petechial_like", "indeterminate"]
        case .angiomaOnRash, .miliaria, .scarlatiniform, .follicles: ["rash_like", "indeterminate"]
        case .bites: ["indeterminate", "rash_like"]
        case .lips, .nipple, .nodule, .smear, .closeup: ["indeterminate"]
        // Ink is not redness of skin.
        case .tattoo, .pen: ["indeterminate", "none"]
        }
    }
}

extension Scene {
    mutating func addOdd(_ request: PhantomRequest, _ dice: inout Dice) {
        guard let odd = OddScene(variant: variant) else { return }
        switch odd {
        case .angiomaOnRash:
            redness = Redness(dice.pick([.confluent, .morbilliform, .dermatitis]), request, self, &dice)
            addDome(radius: dice.between(0.8, 2.4), blood: Blood(dose: 2, deoxygenatedShare: 0.2), &dice)
        case .purpuraWithPetechiae: addPurpura(large: 0.25...0.5, crowding: 0.2, age: 0...0.5, &dice)
        case .confluentPurpura: addPurpura(large: 0.5...0.8, crowding: 0.75, age: 0.1...0.75, &dice)
        case .brownPetechiae: addPurpura(large: 0...0.1, crowding: 0.3, age: 0.85...1, &dice)
        case .miliaria: addDots(.miliaria, request, &dice)
        case .scarlatiniform: addDots(.scarlatiniform, request, &dice)
        case .follicles: addDots(dice.pick([.keratosisPilaris, .folliculitis]), request, &dice)
        case .bites: addBites(request, &dice)
        case .nodule:
            let blood = Blood(dose: dice.logBetween(0.5, 1.6), deoxygenatedShare: dice.between(0, 0.5))
            addDome(radius: dice.logBetween(3, 9), blood: blood, &dice)
        case .lips: addLips(request, &dice)
        case .nipple: addNipple(request, &dice)
        case .tattoo: addInk(dice.integer(3...9), half: 0.6...2.2, reach: 2...12, &dice)
        case .pen: addInk(dice.integer(8...60), half: 0.25...0.7, reach: 0.1...0.8, &dice)
        case .smear: addInk(dice.integer(2...8), half: 0.8...4, reach: 2...16, isBlood: true, &dice)
        case .closeup: addCloseup(request, &dice)
        }
    }

    private mutating func addDome(radius: Double, blood: Blood, _ dice: inout Dice) {
        let reach = min(radius, 0.2 * min(widthMillimetres, heightMillimetres))
        let shape = Outline(radius: reach, wobble: 0.06, &dice)
        guard let outline = place(shape, gap: 0, &dice) else { return }
        marks.append(Mark(.angioma, outline: outline, blood: blood, form: .dome, softness: dice.between(0.05, 0.2)))
    }

    /// Dots and purpura of 2 to 10 mm about a few middles, more or less run together.
    private mutating func addPurpura(
        large: ClosedRange<Double>, crowding: Double, age: ClosedRange<Double>, _ dice: inout Dice
    ) {
        let share = dice.between(large.lowerBound, large.upperBound)
        let own = dice.between(age.lowerBound, age.upperBound)
        let dose = dice.logBetween(0.5, 1.9)
        let layout = PetechialLayout("petechial/clustered", width: widthMillimetres, height: heightMillimetres, &dice)
        let area = widthMillimetres * heightMillimetres
        let count = max(12, Int(dice.logBetween(0.02, 0.12) * area))
        for _ in 0..<count * 3 where marks.count < count {
            let isLarge = dice.chance(share)
            let diameter = isLarge ? dice.logBetween(2, 9.5) : dice.logBetween(0.4, 1.9)
            var outline = Outline(ragged: diameter / 2, length: 0.14 * abs(dice.normal()), &dice)
            (outline.x, outline.y) = layout.place(&dice)
            guard beyondSkin(outline.x, outline.y) < 0, isFree(outline, gap: -crowding * diameter) else { continue }
            marks.append(
                Mark(
                    .petechia, outline: outline, blood: Blood(petechiaOfAge: own, dose: dose, &dice),
                    softness: min(0.55, dice.between(0.08, 0.3) / (diameter / 2))))
        }
    }

    /// Dots the size of petechiae on a red ground.
    private mutating func addDots(_ style: Redness.Style, _ request: PhantomRequest, _ dice: inout Dice) {
        redness = Redness(style, request, self, &dice)
        redness?.blood.dose *= dice.between(1, 1.5)
    }

    /// A few soft weals, each with a punctum of blood.
    private mutating func addBites(_ request: PhantomRequest, _ dice: inout Dice) {
        var weals = Redness(.wheal, request, self, &dice)
        weals.blobs = Array(weals.blobs.prefix(dice.integer(2...6)))
        for index in weals.blobs.indices { weals.blobs[index].radius = dice.between(2, 5) }
        redness = weals
        for blob in weals.blobs where dice.chance(0.8) {
            let outline = Outline(x: blob.x, y: blob.y, radius: dice.between(0.25, 0.6))
            marks.append(
                Mark(.petechia, outline: outline, blood: Blood(dose: 1.6, deoxygenatedShare: 0.4), softness: 0.3))
        }
    }

    /// Two long red bands that meet.
    private mutating func addLips(_ request: PhantomRequest, _ dice: inout Dice) {
        var lips = Redness(.confluent, request, self, &dice)
        let height = dice.between(5, 9)
        let (x, y) = (widthMillimetres * dice.between(0.4, 0.6), heightMillimetres * dice.between(0.4, 0.6))
        let turn = 8 * dice.normal()
        lips.blobs = [-1.0, 1].map { side in
            Redness.Blob(x: x, y: y + side * height * 0.9, radius: height, stretch: 2.6, turnDegrees: turn)
        }
        lips.softness = dice.between(0.1, 0.3)
        lips.blood.dose = dice.between(0.5, 1.2)
        redness = lips
    }

    /// A round areola, browner and redder than the skin, with a dome in its middle.
    private mutating func addNipple(_ request: PhantomRequest, _ dice: inout Dice) {
        var areola = Redness(.confluent, request, self, &dice)
        let radius = min(dice.between(9, 17), 0.3 * min(widthMillimetres, heightMillimetres))
        let (x, y) = (widthMillimetres * dice.between(0.35, 0.65), heightMillimetres * dice.between(0.35, 0.65))
        areola.blobs = [Redness.Blob(x: x, y: y, radius: radius)]
        areola.softness = dice.between(0.1, 0.4)
        areola.blood.dose = dice.between(0.25, 0.7)
        redness = areola
        for (share, melanin, rise) in [(1.05, 0.35, 0.0), (0.33, 0.5, 0.25)] {
            let outline = Outline(x: x, y: y, radius: share * radius)
            brown.append(
                BrownMark(
                    form: rise > 0 ? .raisedNaevus : .naevus, outline: outline,
                    melanin: melanin * (0.7 + 0.3 * skin.melanin), softness: 0.25,
                    riseMillimetres: rise * radius * 0.33))
        }
    }

    /// A plaque of redness about the picture's middle with brown crust on it and, in some, clots and a dome of blood.
    private mutating func addCloseup(_ request: PhantomRequest, _ dice: inout Dice) {
        let span = min(widthMillimetres, heightMillimetres)
        let radius = span * dice.between(0.13, 0.36)
        let (x, y) = (widthMillimetres * dice.between(0.4, 0.6), heightMillimetres * dice.between(0.4, 0.6))
        var plaque = Redness(dice.pick([.confluent, .dermatitis, .confluent]), request, self, &dice)
        plaque.blobs = (0..<dice.integer(1...3)).map { index in
            Redness.Blob(
                x: x + (index == 0 ? 0 : 0.6 * radius * dice.normal()),
                y: y + (index == 0 ? 0 : 0.6 * radius * dice.normal()),
                radius: radius * (index == 0 ? 1 : dice.between(0.3, 0.7)), stretch: dice.between(1, 1.5),
                turnDegrees: dice.between(0, 180))
        }
        plaque.blood.dose = dice.logBetween(0.25, 0.9)
        redness = plaque
        for _ in 0..<dice.integer(0...5) {
            var outline = Outline(ragged: radius * dice.between(0.15, 0.8), length: 0.2 * abs(dice.normal()), &dice)
            (outline.x, outline.y) = (x + 0.4 * radius * dice.normal(), y + 0.4 * radius * dice.normal())
            brown.append(
                BrownMark(
                    form: dice.pick([.keratosis, .keratosis, .raisedNaevus]), outline: outline,
                    melanin: dice.logBetween(0.15, 1.6) * (0.7 + 0.3 * skin.melanin), softness: dice.between(0.05, 0.3),
                    riseMillimetres: dice.between(0.2, 0.8)))
        }
        for _ in 0..<dice.integer(0...4) {
            var outline = Outline(ragged: radius * dice.between(0.06, 0.4), length: 0.2, &dice)
            (outline.x, outline.y) = (x + 0.5 * radius * dice.normal(), y + 0.5 * radius * dice.normal())
            let blood = Blood(dose: dice.logBetween(0.8, 4), deoxygenatedShare: dice.between(0.1, 0.9))
            marks.append(Mark(.angioma, outline: outline, blood: blood, form: .dome, softness: dice.between(0.05, 0.3)))
        }
    }

    /// Strokes of red ink, or of blood that dries on the skin.
    private mutating func addInk(
        _ count: Int, half: ClosedRange<Double>, reach: ClosedRange<Double>, isBlood: Bool = false, _ dice: inout Dice
    ) {
        let inks = [(0.62, 0.08, 0.10), (0.55, 0.05, 0.12), (0.70, 0.16, 0.12)]
        let ink = isBlood ? (0.34, 0.05, 0.04) : dice.pick(inks)
        let turn = dice.between(0, 180)
        for _ in 0..<count {
            things.append(
                Thing(
                    form: !isBlood && reach.upperBound > 2 && dice.chance(0.4) ? .penRing : .penMark,
                    x: widthMillimetres * dice.between(0.15, 0.85), y: heightMillimetres * dice.between(0.15, 0.85),
                    reachMillimetres: dice.between(reach.lowerBound, reach.upperBound),
                    halfWidthMillimetres: dice.logBetween(half.lowerBound, half.upperBound),
                    turnDegrees: turn + (isBlood ? 20 : 60) * dice.normal(), red: ink.0, green: ink.1, blue: ink.2,
                    seed: dice.bits()))
        }
    }
}
