extension PhantomSuite {
    /// The scene of a place in the list: every variant in turn, standard and hard by rounds, as a web gallery shows it.
    static func odd(_ index: Int, seed: UInt64) -> Entry {
        let own = Dice.scramble(seed &* 0x1_0000 &+ 0x9_0000_0000 &+ UInt64(index)) >> 32
        var dice = Dice(seed: own, stream: Stream.suite.rawValue)
        let variants = PhantomKind.odd.variants
        var request = PhantomRequest(
            kind: .odd, difficulty: index / variants.count % 2 == 0 ? .standard : .hard, seed: own, width: 640,
            height: 480)
        request.variant = variants[index % variants.count]
        request.melanin = melanin(band: index * 3 % 8, &dice)
        request.pixelsPerMillimetre = (dice.logBetween(7, 16) * 1000).rounded() / 1000
        // A lesion fills the picture of whoever came close.
        if request.variant == "odd/closeup" {
            request.pixelsPerMillimetre = (dice.logBetween(18, 40) * 1000).rounded() / 1000
        }
        request.sensorPixelsPerPhotoPixel = (dice.between(1.2, 2) * 1000).rounded() / 1000
        return Entry("odd", index, digits: 4, request)
    }
}
