internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// One sheet of skin, the two cameras before it, and the glass.
struct PairComposition {
    var scene: Scene
    let request: PhantomRequest
    let wish: PressWish
    let before: View
    let after: View
    /// Set by `press`, which needs to know which marks the first photograph shows.
    var pressing: Press
    /// Draws of the hand that presses, in their order.
    private var handDice: Dice

    init(_ request: PhantomRequest, _ wish: PressWish) {
        self.request = request
        self.wish = wish
        var viewDice = Dice(seed: request.seed, stream: Stream.view.rawValue)
        var againDice = Dice(seed: request.seed, stream: Stream.again.rawValue)
        let first = View(request, &viewDice)
        let second = PairComposition.secondView(request, wish, first, &againDice)
        let seen = first.pixelsPerMillimetre
        let reach = 0.06 * min(first.widthMillimetres, first.heightMillimetres)
        let turn = (wish.turnDegrees ?? (request.difficulty == .hard ? 8 : 4) * againDice.normal()) * .pi / 180
        let placing = SheetPlacing(
            first, second, turn: turn, dx: reach * againDice.normal(), dy: reach * againDice.normal())
        before = first.before(
            sheet: placing.toFirst, widthMillimetres: placing.width, heightMillimetres: placing.height)
        after = second.before(
            sheet: placing.toSecond, widthMillimetres: placing.width, heightMillimetres: placing.height)
        var sheet = request
        sheet.width = Int((placing.width * seen).rounded(.up))
        sheet.height = Int((placing.height * seen).rounded(.up))
        var scene = Scene(sheet, pixelsPerMillimetre: seen, seenBy: before)
        // A print would stay in its place while the skin moves.
        (scene.captions, scene.border) = ([], nil)
        scene.marks.removeAll { $0.outline.radius * seen < 0.4 }
        self.scene = scene
        handDice = Dice(seed: request.seed, stream: Stream.hand.rawValue)
        pressing = Press(
            glass: Glass(form: .pane, x: 0, y: 0, halfBreadth: 0, halfLength: 0),
            stretch: Stretch(seed: 0, size: 100, reach: 0), fades: scene.marks.map { _ in 0 }, rednessFade: 0,
            emptying: 0)
    }

    /// The first of some seeds after the request's own whose first photograph shows a few spots of six pixels and more,
    /// most of which the second shows, too.
    init(withSpots request: PhantomRequest, _ wish: PressWish) {
        var tried = request
        self.init(tried, wish)
        for attempt in UInt64(1)...20 where !showsSpots {
            tried.seed = Dice.scramble(request.seed &+ attempt &* 0xA77E) >> 32
            self.init(tried, wish)
        }
    }

    private var showsSpots: Bool {
        let wide = 6 / before.pixelsPerMillimetre
        let shown = scene.marks.map(\.outline).filter { before.shows($0.x, $0.y, margin: 6) }
        let again = shown.count { after.shows($0.x, $0.y, margin: 6) }
        return shown.count { $0.diameterMillimetres >= wide } >= (request.kind == .angioma ? 2 : 4)
            && again * 5 >= shown.count * 4
    }

    /// Other skin of the same person before the same second camera.
    init(elsewhere here: PairComposition) {
        var request = here.request
        request.seed = Dice.scramble(here.request.seed &+ 0xE15E) >> 32
        request.melanin = here.scene.skin.melanin
        request.pixelsPerMillimetre = here.before.pixelsPerMillimetre
        request.reference = nil
        var other = PairComposition(request, here.wish)
        let fades = other.pressing.fades
        other.pressing = here.pressing
        other.pressing.fades = fades.map { _ in here.wish.mode == .nonBlanching ? 0 : 1 }
        self = other
    }

    /// The same phone, held anew: another distance, tilt and turn.
    private static func secondView(
        _ request: PhantomRequest, _ wish: PressWish, _ first: View, _ dice: inout Dice
    ) -> View {
        var again = request
        let isHard = request.difficulty == .hard
        // Who turns a phone by a quarter holds it upright, or stands back so that all is still in view.
        let isAcross = wish.turnDegrees.map { abs(sin($0 * .pi / 180)) > 0.5 } ?? false
        let isUpright = isAcross && dice.chance(0.6)
        let zoom = wish.zoom ?? (isAcross && !isUpright ? 0.8 : 1) * exp((isHard ? 0.1 : 0.06) * dice.normal())
        again.width = Int((Double(request.width) * wish.resolution).rounded())
        again.height = Int((Double(request.height) * wish.resolution).rounded())
        again.pixelsPerMillimetre =
            (min(2, max(0.5, zoom)) * wish.resolution * first.pixelsPerMillimetre * 1000).rounded() / 1000
        again.tiltDegrees = min(isHard ? 25 : 12, abs(first.tiltDegrees + (isHard ? 6 : 3) * dice.normal()))
        if isUpright { (again.width, again.height) = (again.height, again.width) }
        return View(again, &dice)
    }

    /// Lays the glass over the marks that the first photograph shows, and decides what each of them does.
    mutating func press(_ shown: Phantom) {
        pressing.fades = fades()
        pressing.rednessFade = wish.mode == .nonBlanching ? 0 : handDice.between(0.9, 1)
        pressing.emptying = handDice.between(0.55, 0.9)
        let places = shown.spots.map { spot in
            let mark = scene.marks[spot.markNumber].outline
            return (x: mark.x, y: mark.y)
        }
        let isHard = request.difficulty == .hard
        let size = handDice.between(14, 30)
        let pixel = 1 / after.pixelsPerMillimetre
        let reach = min(0.08 * size, pixel * (isHard ? handDice.between(2, 7) : handDice.between(1, 4)))
        pressing.stretch = Stretch(seed: handDice.bits(), size: size, reach: reach)
        var glassDice = Dice(seed: request.seed, stream: Stream.glass.rawValue)
        pressing.glass = Glass(wish, request, over: places, seenBy: after, &glassDice)
    }

    private mutating func fades() -> [Double] {
        let partly = handDice.between(0.15, 0.3)
        let empty = handDice.between(0.3, 0.6)
        return scene.marks.map { _ in
            let (chance, part) = (handDice.uniform(), handDice.between(0.3, 0.55))
            return switch wish.mode {
            case .blanching: 1
            case .nonBlanching: 0
            case .mixed: chance < partly ? part : chance < partly + empty * (1 - partly) ? 1 : 0
            }
        }
    }
}

/// How two views' rectangles lie on one sheet: the second's middle beside the first's, and turned.
private struct SheetPlacing {
    let width: Double
    let height: Double
    let toFirst: Homography
    let toSecond: Homography

    init(_ first: View, _ second: View, turn: Double, dx: Double, dy: Double) {
        let (c, s) = (cos(turn), sin(turn))
        // Where the cameras aim, not the rectangles' middles, is what stays in view.
        let aim = first.photoToSkin.map(Double(first.width) / 2, Double(first.height) / 2)
        let own = second.photoToSkin.map(Double(second.width) / 2, Double(second.height) / 2)
        let back = Homography([
            c, -s, aim.x + dx - c * own.x + s * own.y, s, c, aim.y + dy - s * own.x - c * own.y, 0, 0, 1,
        ])
        let corners = [(0, 0), (1, 0), (0, 1), (1, 1)].map {
            back.map($0.0 * second.widthMillimetres, $0.1 * second.heightMillimetres)
        }
        // Skin that is stretched comes from a little beyond the picture.
        let margin = 1.5
        let left = min(0, corners.map(\.x).min() ?? 0) - margin
        let top = min(0, corners.map(\.y).min() ?? 0) - margin
        width = max(first.widthMillimetres, corners.map(\.x).max() ?? 0) + margin - left
        height = max(first.heightMillimetres, corners.map(\.y).max() ?? 0) + margin - top
        toFirst = Homography([1, 0, left, 0, 1, top, 0, 0, 1])
        toSecond = toFirst.followed(by: back.inverse)
    }
}
