#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Redness {
    /// A redness of a style, thrown on a scene's skin.
    init(_ style: Style, _ request: PhantomRequest, _ scene: Scene, _ dice: inout Dice) {
        self.style = style
        let hard = request.difficulty == .hard
        blood = Blood(
            dose: hard ? dice.logBetween(0.14, 0.36) : dice.logBetween(0.3, 0.9),
            deoxygenatedShare: dice.between(0, 0.3))
        if style.isDotted { blood.dose *= 1.25 }
        softness = dice.between(style == .geometric ? 0.1 : 0.3, hard ? 1 : 0.8)
        dotMillimetres =
            switch style {
            case .scarlatiniform: dice.between(1.1, 1.9)
            case .miliaria: dice.between(2.2, 4)
            case .folliculitis: dice.between(5, 9)
            default: dice.between(2.6, 4.6)
            }
        seed = dice.bits()
        blobs = []
        fill(scene, Redness.plan(style, scene, &dice), &dice)
    }

    /// Sharp raised papules or plaques of `radii` millimetres with calm skin between them, many of them scaly, as psoriasis,
    /// light eruptions and viral rashes have them.
    init(apart radii: ClosedRange<Double>, _ request: PhantomRequest, _ scene: Scene, _ dice: inout Dice) {
        self.init(dice.chance(0.5) ? .morbilliform : .dermatitis, request, scene, &dice)
        let typical = dice.logBetween(radii.lowerBound, radii.upperBound)
        let area = scene.widthMillimetres * scene.heightMillimetres
        let cover = dice.logBetween(0.03, 0.25)
        blobs = []
        softness = dice.between(0.1, 0.45)
        fill(
            scene,
            Plan(
                count: min(400, max(3, Int(cover * area / (.pi * typical * typical)))),
                radius: (0.6 * typical)...(1.6 * typical), spread: dice.between(0.2, 0.5)),
            &dice)
    }

    /// How many blobs a style has, and how large in millimetres.
    private struct Plan {
        var count: Int
        var radius: ClosedRange<Double>
        var stretch: ClosedRange<Double> = 1...1.6
        /// How far blobs lie from a common middle, as a share of the picture.
        var spread = 0.27
    }

    private static func plan(_ style: Style, _ scene: Scene, _ dice: inout Dice) -> Plan {
        let span = min(scene.widthMillimetres, scene.heightMillimetres)
        let area = scene.widthMillimetres * scene.heightMillimetres
        switch style {
        case .confluent:
            return Plan(count: dice.integer(2...7), radius: (0.08 * span)...(0.28 * span), stretch: 1...2.2)
        case .morbilliform:
            let count = min(420, Int(dice.logBetween(0.01, 0.06) * area) + 8)
            return Plan(
                count: count, radius: 0.8...dice.between(1.6, 4), stretch: 1...1.8, spread: dice.between(0.2, 0.5))
        case .scarlatiniform: return Plan(count: dice.integer(2...4), radius: (0.25 * span)...(0.5 * span))
        case .wheal:
            return Plan(count: dice.integer(2...9), radius: 2.5...max(3, 0.17 * span), stretch: 1...2.4, spread: 0.35)
        case .geometric:
            return Plan(
                count: dice.integer(1...2), radius: (0.1 * span)...(0.26 * span), stretch: 1...2.5, spread: 0.14)
        case .miliaria, .keratosisPilaris, .folliculitis:
            return Plan(count: dice.integer(2...5), radius: (0.25 * span)...(0.5 * span), stretch: 1...1.8)
        case .dermatitis: return Plan(count: dice.integer(1...5), radius: (0.07 * span)...(0.24 * span), stretch: 1...2)
        }
    }

    private mutating func fill(_ scene: Scene, _ plan: Plan, _ dice: inout Dice) {
        let centre = (x: dice.between(0.3, 0.7), y: dice.between(0.3, 0.7))
        let turn = dice.between(0, 180)
        for _ in 0..<(plan.count * 6) where blobs.count < plan.count {
            let blob = Blob(
                x: scene.widthMillimetres * min(1, max(0, centre.x + plan.spread * dice.normal())),
                y: scene.heightMillimetres * min(1, max(0, centre.y + plan.spread * dice.normal())),
                radius: dice.logBetween(plan.radius.lowerBound, plan.radius.upperBound),
                stretch: dice.between(plan.stretch.lowerBound, plan.stretch.upperBound),
                turnDegrees: turn + (style == .geometric ? 2 : 35) * dice.normal())
            if scene.beyondSkin(blob.x, blob.y) < 0 { blobs.append(blob) }
        }
        guard blobs.isEmpty else { return }
        blobs = [Blob(x: scene.widthMillimetres / 2, y: scene.heightMillimetres / 2, radius: plan.radius.upperBound)]
    }
}
