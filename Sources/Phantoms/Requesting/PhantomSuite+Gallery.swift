extension PhantomSuite {
    /// In turn; a third of the photographs shows a rash, every other one of these papules or plaques apart from each other, and
    /// a third petechiae, every other one of these with purpura or run together.
    private static let galleryTurns: [(kind: PhantomKind, variants: [String])] = [
        (.rash, []), (.petechia, []), (.rash, ["rash/papules", "rash/plaques"]), (.clear, []),
        (.odd, ["odd/purpura_with_petechiae", "odd/confluent_purpura"]), (.angioma, []),
    ]

    /// The photograph of a place in the list: standard and hard by rounds, over eight bands of skin.
    static func galleryPhoto(_ index: Int, seed: UInt64) -> Entry {
        let own = Dice.scramble(seed &* 0x1_0000 &+ 0x11_0000_0000 &+ UInt64(index)) >> 32
        var dice = Dice(seed: own, stream: Stream.suite.rawValue)
        let (turn, round) = (index % galleryTurns.count, index / galleryTurns.count)
        let (kind, variants) = galleryTurns[turn]
        var request = PhantomRequest(
            kind: kind, difficulty: round % 3 == 2 ? .hard : .standard, seed: own, width: 640, height: 480)
        request.melanin = melanin(band: (round + 3 * turn) % 8, &dice)
        // Spots must span some pixels to be there at all; redness may be seen from further away.
        let widest = kind == .rash || kind == .clear ? 1.6 : 4.0
        request.pixelsPerMillimetre = (dice.logBetween(widest, 10) * 1000).rounded() / 1000
        request.sensorPixelsPerPhotoPixel = (dice.between(1.3, 2.2) * 1000).rounded() / 1000
        request.strength = (dice.logBetween(1, 2.5) * 1000).rounded() / 1000
        if !variants.isEmpty { request.variant = dice.pick(variants) }
        return Entry("gallery", index, digits: 4, request)
    }
}
