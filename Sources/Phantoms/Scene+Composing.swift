#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The streams of chance, one for each part of a scene.
enum Stream: UInt64 { case view = 1, skin, light, edge, marks, redness, brown, hairs, camera, noise }

extension Scene {
    /// Throws a scene for a request: skin, light, what lies beside it, red, brown, hairs.
    init(_ request: PhantomRequest, pixelsPerMillimetre scale: Double) {
        func dice(_ stream: Stream) -> Dice { Dice(seed: request.seed, stream: stream.rawValue) }
        var skinDice = dice(.skin)
        var lightDice = dice(.light)
        widthMillimetres = Double(request.width) / scale
        heightMillimetres = Double(request.height) / scale
        skin = Skin(request, &skinDice)
        light = Light(&lightDice)
        var edgeDice = dice(.edge)
        edge = Edge(request, widthMillimetres, heightMillimetres, &edgeDice)
        var markDice = dice(.marks)
        switch request.kind {
        case .angioma: addAngiomas(request, &markDice)
        case .petechia: addPetechiae(request, &markDice)
        case .rash:
            var rednessDice = dice(.redness)
            redness = Redness(request, self, &rednessDice)
        case .clear: break
        }
        var brownDice = dice(.brown)
        addBrown(request, &brownDice)
        var hairDice = dice(.hairs)
        addHairs(request, &hairDice)
    }

    /// How far a place lies beyond the skin's border, in millimetres; below 0 on the skin.
    func beyondSkin(_ x: Double, _ y: Double) -> Double {
        guard let edge else { return -1e3 }
        return edge.distance(x, y)
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

    func isFree(_ outline: Outline, gap: Double) -> Bool {
        let reach = outline.reach
        let margin = reach + 0.3
        guard outline.x > margin, outline.y > margin, outline.x < widthMillimetres - margin,
            outline.y < heightMillimetres - margin, beyondSkin(outline.x, outline.y) < -reach - 0.6
        else { return false }
        return marks.allSatisfy {
            let dx = $0.outline.x - outline.x
            let dy = $0.outline.y - outline.y
            let apart = $0.outline.reach + reach + gap
            return dx * dx + dy * dy > apart * apart
        }
    }
}

extension Skin {
    /// Any human skin, evenly over the logarithm of its melanin.
    init(_ request: PhantomRequest, _ dice: inout Dice) {
        let chance = dice.logBetween(0.3, 6.2)
        melanin = request.melanin ?? chance
        blood = dice.between(0.28, 0.7)
        melaninBlotches = dice.between(0.025, 0.075) / (0.6 + 0.4 * melanin)
        bloodBlotches = dice.between(0.05, 0.2)
        creaseMillimetres = dice.between(0.45, 1.1)
        relief = dice.between(0.35, 1)
        gloss = dice.chance(0.35) ? dice.between(0.4, 1) : dice.between(0.05, 0.35)
        seed = dice.bits()
    }

    /// Linear light of calm skin under even white light.
    var density: OpticalDensity { Pigments.skin(melanin: melanin, blood: blood) }
}

extension Light {
    init(_ dice: inout Dice) {
        directionDegrees = dice.between(0, 360)
        falloff = dice.between(0.05, 0.5)
        vignette = dice.between(0.02, 0.18)
        curvature = dice.chance(0.5) ? dice.between(0.2, 0.9) : dice.between(0, 0.15)
    }
}

extension Outline {
    /// A curve about a circle, `wobble` (about 0.02 ... 0.2) off it.
    init(radius: Double, wobble: Double, _ dice: inout Dice) {
        var waves: [Wave] = []
        for order in 2...6 {
            let amplitude = abs(dice.normal()) * wobble / Double(order - 1)
            waves.append(Wave(amplitude: min(amplitude, 0.35 / Double(order)), phase: dice.between(0, 2 * .pi)))
        }
        self.init(x: 0, y: 0, radius: radius, waves: waves)
    }
}
