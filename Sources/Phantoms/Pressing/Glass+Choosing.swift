internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Glass {
    /// A glass over most of `places`, inside what a view sees of the skin.
    init(
        _ wish: PressWish, _ request: PhantomRequest, over places: [(x: Double, y: Double)], seenBy view: View,
        _ dice: inout Dice
    ) {
        let isHard = request.difficulty == .hard
        let chosen = wish.glass ?? dice.pick([.disc, .disc, .tumbler, .slide, .pane])
        let short = Double(min(view.width, view.height)) / view.pixelsPerMillimetre
        let breadth = short * (chosen == .disc ? dice.between(0.3, 0.46) : dice.between(0.24, 0.36))
        self.init(form: chosen, x: 0, y: 0, halfBreadth: breadth, halfLength: breadth * dice.between(2, 3))
        rimMillimetres = short * (chosen == .slide ? dice.between(0.005, 0.01) : dice.between(0.012, 0.03))
        halfContact = breadth * dice.between(0.6, 0.85)
        lay(over: places, view, &dice)
        pressure = wish.flaw == .noPressure ? 0 : 1
        let drawn = wish.flaw == .veil ? dice.between(0.1, 0.22) : dice.between(0.002, isHard ? 0.02 : 0.014)
        veil = wish.veil ?? drawn
        transmission = dice.between(0.88, 0.97)
        magnification = chosen == .slide || chosen == .pane ? 0 : dice.between(0.005, isHard ? 0.035 : 0.025)
        rimStrength = dice.between(0.1, 0.45)
        smear = dice.chance(isHard ? 0.7 : 0.5) ? dice.between(0.002, isHard ? 0.012 : 0.008) : 0
        seed = dice.bits()
        addGlares(view, short, isHard: isHard, &dice)
        addBubbles(short, &dice)
    }

    /// Whoever presses takes a glass that covers the spots: of some places and turns the best, and a larger glass where
    /// less than four in five of the spots are pressed by it.
    private mutating func lay(over places: [(x: Double, y: Double)], _ view: View, _ dice: inout Dice) {
        let own = view.photoToSkin.map(Double(view.width) / 2, Double(view.height) / 2)
        (x, y, directionDegrees) = (own.x, own.y, dice.between(0, 180))
        guard form != .pane, !places.isEmpty else { return }
        var best = (glass: self, pressed: -1)
        for growth in [1, 1.15, 1.3, 1.5, 1.7, 2, 2.4] {
            for _ in 0..<24 {
                let from = places[dice.below(places.count)]
                let part = dice.between(0.2, 0.9)
                var tried = self
                (tried.x, tried.y) = (own.x + part * (from.x - own.x), own.y + part * (from.y - own.y))
                tried.directionDegrees = dice.between(0, 180)
                tried.halfBreadth *= growth
                tried.halfLength *= growth
                tried.halfContact *= growth
                guard view.shows(tried.x, tried.y, margin: 0.2 * Double(min(view.width, view.height))) else { continue }
                let pressed = places.count { tried.contact($0.x, $0.y) > 0.95 }
                if pressed > best.pressed { best = (tried, pressed) }
            }
            if best.pressed * 5 >= places.count * 4 { break }
        }
        self = best.glass
    }

    /// A lamp, a window or a streak along a tumbler's side.
    private mutating func addGlares(_ view: View, _ short: Double, isHard: Bool, _ dice: inout Dice) {
        let number = dice.integer(0...(isHard ? 3 : 2))
        let reach = form == .pane ? 0.6 * short : halfBreadth
        for _ in 0..<number {
            let (angle, far) = (dice.between(0, 2 * .pi), reach * dice.uniform().squareRoot() * 0.95)
            var glare = Glare(
                x: x + far * cos(angle), y: y + far * sin(angle), long: short * dice.between(0.03, 0.09),
                short: short * dice.between(0.02, 0.06), directionDegrees: dice.between(0, 180),
                strength: dice.chance(0.7) ? dice.between(0.5, 1.6) : dice.between(0.06, 0.3),
                softness: dice.between(0.15, 0.9), isWindow: dice.chance(0.35))
            if form == .tumbler, dice.chance(0.7) {
                let radians = directionDegrees * .pi / 180
                let aside = halfBreadth * dice.between(-0.85, 0.85)
                (glare.x, glare.y) = (x - aside * sin(radians), y + aside * cos(radians))
                (glare.long, glare.short) = (halfLength * dice.between(0.4, 0.9), short * dice.between(0.008, 0.025))
                (glare.directionDegrees, glare.isWindow) = (directionDegrees, false)
            }
            glares.append(glare)
        }
    }

    private mutating func addBubbles(_ short: Double, _ dice: inout Dice) {
        guard dice.chance(0.3) else { return }
        let reach = form == .pane ? 0.5 * short : halfBreadth * 0.8
        for _ in 0..<dice.integer(1...6) {
            let (angle, far) = (dice.between(0, 2 * .pi), reach * dice.uniform().squareRoot())
            bubbles.append(
                Bubble(x: x + far * cos(angle), y: y + far * sin(angle), radius: short * dice.between(0.005, 0.02)))
        }
    }
}
