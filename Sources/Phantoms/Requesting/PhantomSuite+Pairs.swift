extension PhantomSuite {
    /// The pair of a place in the list: every fourth cannot be read, each reason in turn; standard and hard by fours.
    static func pair(_ index: Int, seed: UInt64) -> Entry {
        let own = Dice.scramble(seed &* 0x1_0000 &+ 0xB_0000_0000 &+ UInt64(index)) >> 32
        var dice = Dice(seed: own, stream: Stream.suite.rawValue)
        let kinds: [PhantomKind] = [.petechia, .petechia, .angioma, .petechia, .mixed, .petechia, .petechia]
        let kind = kinds[index % kinds.count]
        var request = PhantomRequest(
            kind: kind, difficulty: index / 4 % 2 == 0 ? .standard : .hard, seed: own, width: 640, height: 480)
        if kind == .mixed { request.variant = "mixed/petechial_on_red" }
        request.melanin = melanin(band: index * 3 % 8, &dice)
        request.pixelsPerMillimetre = (dice.logBetween(7, 15) * 1000).rounded() / 1000
        request.tiltDegrees = (dice.between(0, request.difficulty == .hard ? 20 : 10) * 10).rounded() / 10
        request.sensorPixelsPerPhotoPixel = index % 3 == 0 ? 1.5 : 1
        request.file = PhantomFileForm(
            quality: dice.integer(request.difficulty == .hard ? 60...88 : 78...93),
            subsampling: dice.chance(0.75) ? .ratio420 : .ratio444,
            colourSpace: dice.chance(0.2) ? .displayP3 : .sRGB,
            orientation: dice.chance(0.2) ? dice.pick([3, 6, 8]) : 1)
        if index % 9 == 2 { request.reference = .marker }
        let modes = PressWish.Mode.allCases
        let flaws = PressWish.Flaw.allCases
        var wish = PressWish(
            mode: modes[index % modes.count], flaw: index % 4 == 3 ? flaws[index / 4 % flaws.count] : nil)
        wish.glass = ([.disc, .tumbler, .disc, .slide, .pane] as [Glass.Form])[index % 5]
        wish.turnDegrees = turn(index, &dice)
        // Where nothing else is asked for, the camera's distance is nearly the same; nearer, spots would be out of view.
        if index % 6 == 4 { wish.zoom = dice.logBetween(0.5, 1.1) }
        if index % 12 == 6 { wish.resolution = dice.pick([0.6, 1.5, 2]) }
        request.press = wish
        return Entry("pair", index, digits: 3, request)
    }

    /// A pair in which nothing but haze is in the way: of 0.002 to 0.2, each size as often, from a tenth on not to be read.
    /// Three in four on the darker half of skins.
    static func veiledPair(_ index: Int, seed: UInt64) -> Entry {
        // Places in the list of pairs that have no flaw.
        let plain = pair(index / 3 * 4 + index % 3, seed: seed &+ 0x7E11)
        var request = plain.request
        var dice = Dice(seed: request.seed, stream: Stream.suite.rawValue ^ 0x100)
        let veil = dice.logBetween(0.002, 0.2)
        request.melanin = melanin(band: index % 4 == 0 ? index / 4 % 4 : 4 + (index / 4 + index) % 4, &dice)
        request.press?.veil = veil
        request.press?.flaw = veil < 0.1 ? nil : .veil
        return Entry("veil", index, digits: 3, request)
    }

    /// A quarter, a half, any turn, or nearly none.
    private static func turn(_ index: Int, _ dice: inout Dice) -> Double? {
        switch index % 8 {
        case 1: dice.pick([90, -90])
        case 4: 180
        case 6: dice.between(-180, 180)
        default: nil
        }
    }
}
