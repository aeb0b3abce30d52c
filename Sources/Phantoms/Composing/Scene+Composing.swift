#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The streams of chance, one for each part of a scene.
enum Stream: UInt64 {
    case view = 1, skin, light, edge, marks, redness, brown, hairs, camera, noise
    case variant, body, strokes, things, pens, shadows, printing, suite, reference, cover, odd
    case press, glass, hand, again
    case lookAlikes, folds, pores, gleams, crusts, brightHairs, drawn
    case spoiling, spoiledHairs, spoiledCamera
}

extension Scene {
    /// Throws a scene for a request: body, skin, light, what lies beside and on it, red, brown, hairs.
    init(_ request: PhantomRequest, pixelsPerMillimetre scale: Double, seenBy view: View? = nil) {
        func dice(_ stream: Stream) -> Dice { Dice(seed: request.seed, stream: stream.rawValue) }
        self.init(bare: request, scale, dice)
        var thingDice = dice(.things)
        addThings(request, &thingDice)
        if let view { addReference(request, view, dice) }
        var markDice = dice(.marks)
        addMarks(request, &markDice)
        var rednessDice = dice(.redness)
        addRedness(request, &rednessDice)
        var oddDice = dice(.odd)
        addOdd(request, &oddDice)
        for index in marks.indices { marks[index].blood.dose *= request.strength }
        redness?.blood.dose *= request.strength
        var brownDice = dice(.brown)
        addBrown(request, &brownDice)
        var strokeDice = dice(.strokes)
        addStrokes(&strokeDice)
        var hairDice = dice(.hairs)
        addHairs(request, &hairDice)
        if let faults = request.faults {
            var dice = dice(.spoiledHairs)
            spoilHairs(faults, &dice)
        }
        var penDice = dice(.pens)
        if penDice.chance(request.difficulty == .hard ? 0.11 : 0.07) { addPen(&penDice) }
        var shadowDice = dice(.shadows)
        addShadows(request, &shadowDice)
        var printingDice = dice(.printing)
        addPrinting(request, &printingDice)
        if request.hasLookAlikes { addLookAlikes(dice) }
        if request.hasDrawnLookAlikes {
            var drawnDice = dice(.drawn)
            addDrawnLookAlikes(&drawnDice)
        }
        // Print over a reference would be a wager on which part it hides.
        if reference != nil { (captions, border) = ([], nil) }
    }

    /// Skin and nothing on it.
    private init(bare request: PhantomRequest, _ scale: Double, _ dice: (Stream) -> Dice) {
        var (variantDice, skinDice, lightDice) = (dice(.variant), dice(.skin), dice(.light))
        var (edgeDice, bodyDice) = (dice(.edge), dice(.body))
        widthMillimetres = Double(request.width) / scale
        heightMillimetres = Double(request.height) / scale
        let thrown = variantDice.pick(request.kind.variants)
        let styled = request.kind == .rash ? request.rednessStyle.map { "rash/" + $0.rawValue } : nil
        variant = request.variant ?? styled ?? thrown
        let known = request.kind.variants + request.kind.crowdedVariants
        precondition(known.contains(variant), "\(variant) is not a \(request.kind.rawValue)")
        skin = Skin(request, &skinDice)
        light = Light(&lightDice)
        body = Body(request, widthMillimetres, heightMillimetres, &bodyDice)
        backdrop = Fabric(nil, of: [.drape, .drape, .cloth, .cloth, .desk, .dark, .dark], &bodyDice)
        edge = Edge(request, widthMillimetres, heightMillimetres, &edgeDice)
        if variant == "clear/flushed" {
            skin.warmth = max(skin.warmth, 0.5)
            skin.bloodBlotches = max(skin.bloodBlotches, 0.18)
        }
        if request.hasLookAlikes {
            var lookDice = dice(.lookAlikes)
            prepareForLookAlikes(&lookDice)
        }
        if let faults = request.faults {
            var spoilingDice = dice(.spoiling)
            spoilSkin(faults, &spoilingDice)
        }
    }

    private mutating func addMarks(_ request: PhantomRequest, _ dice: inout Dice) {
        switch variant {
        case "petechial/papules": return addPapules(request, &dice)
        case "petechial/dense": return addDensePetechiae(request, &dice)
        case "angioma/polished": return addPolishedAngiomas(&dice)
        default: break
        }
        switch request.kind {
        case .angioma: addAngiomas(request, &dice)
        case .petechia: addPetechiae(request, &dice)
        case .mixed:
            if variant != "mixed/petechial_on_red" { addAngiomas(request, &dice) }
            if variant != "mixed/angioma_beside_rash" { addPetechiae(request, &dice) }
        case .rash, .clear, .odd: break
        }
    }

    private mutating func addRedness(_ request: PhantomRequest, _ dice: inout Dice) {
        let style: Redness.Style
        switch variant {
        case "mixed/angioma_beside_rash":
            style = dice.pick([.confluent, .morbilliform, .wheal, .geometric, .dermatitis])
        case "mixed/petechial_on_red": style = dice.pick([.confluent, .confluent, .morbilliform, .geometric])
        case "rash/papules", "rash/plaques":
            redness = Redness(apart: variant == "rash/papules" ? 1...4 : 3...16, request, self, &dice)
            return
        default:
            guard request.kind == .rash,
                let named = Redness.Style.allCases.first(where: { "rash/" + $0.rawValue == variant })
            else { return }
            style = named
        }
        redness = Redness(style, request, self, &dice)
        // On red skin a wheal's relief or a rash's dose would drown what lies on it.
        if variant == "mixed/petechial_on_red" { redness?.blood.dose *= 0.6 }
    }

    /// How far a place lies beyond the skin's border, in millimetres; below 0 on bare skin.
    func beyondSkin(_ x: Double, _ y: Double) -> Double {
        max(
            edge?.distance(x, y) ?? -1e3, body.position(x, y).beyond, insideThing(x, y),
            reference.map { $0.insideSeen(x, y) + 0.8 * $0.thicknessMillimetres } ?? -1e3)
    }

    /// A place for a mark of `reach` millimetres on the skin and inside the picture, `gap` from others; `nil` after 60 misses.
    func place(_ outline: Outline, gap: Double, _ dice: inout Dice) -> Outline? {
        for _ in 0..<60 {
            var candidate = outline
            candidate.x = dice.between(0, widthMillimetres)
            candidate.y = dice.between(0, heightMillimetres)
            if isFree(candidate, gap: gap) { return candidate }
        }
        return nil
    }

    /// Whether an outline lies on bare skin that faces the camera, inside the picture, `gap` from other marks.
    func isFree(_ outline: Outline, gap: Double) -> Bool {
        let reach = outline.reach
        let margin = reach + 0.3
        guard outline.x > margin, outline.y > margin, outline.x < widthMillimetres - margin,
            outline.y < heightMillimetres - margin, beyondSkin(outline.x, outline.y) < -reach - 0.6,
            abs(body.position(outline.x, outline.y).share) < 0.9
        else { return false }
        return marks.allSatisfy {
            let dx = $0.outline.x - outline.x
            let dy = $0.outline.y - outline.y
            let apart = $0.outline.reach + reach + gap
            return dx * dx + dy * dy > apart * apart
        }
    }
}
