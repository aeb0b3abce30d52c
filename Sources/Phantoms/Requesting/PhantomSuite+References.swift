extension PhantomSuite {
    /// In turn; a fifth of the photographs has none.
    private static let wishes: [ReferenceWish] = [
        .marker, .paperRuler, .coin, .nothing, .steelRuler, .marker, .sticker, .transparentRuler, .nothing, .redMarker,
        .coin, .inchRuler, .marker, .redNumbers, .redCoin,
    ]

    /// The photograph of a place in the list: spots in every other one, standard and hard by pairs, tilt to 40° in hard ones.
    static func reference(_ index: Int, seed: UInt64) -> Entry {
        let own = Dice.scramble(seed &* 0x1_0000 &+ 0x7_0000_0000 &+ UInt64(index)) >> 32
        var dice = Dice(seed: own, stream: Stream.suite.rawValue)
        let kinds: [PhantomKind] = [.petechia, .clear, .angioma, index % 8 == 3 ? .rash : .clear]
        let hard = index / 2 % 2 == 1
        var request = PhantomRequest(
            kind: kinds[index % 4], difficulty: hard ? .hard : .standard, seed: own, width: 640, height: 480)
        request.reference = wishes[index % wishes.count]
        request.melanin = melanin(band: index * 3 % 8, &dice)
        request.pixelsPerMillimetre = (dice.logBetween(8, 18) * 1000).rounded() / 1000
        request.tiltDegrees = (dice.between(0, hard ? 40 : 20) * 10).rounded() / 10
        // Half of them as small pictures of the web are: resized from a larger one.
        request.sensorPixelsPerPhotoPixel = index % 3 == 0 ? 1.6 : 1
        // JPEGs alone, which are small; some of them were held askew.
        request.file = PhantomFileForm(
            quality: dice.integer(hard ? 60...85 : 75...92),
            subsampling: dice.chance(0.7) ? .ratio420 : .ratio444,
            orientation: index % 9 == 5 ? dice.pick([3, 6, 8]) : 1)
        return Entry("reference", index, digits: 3, request)
    }
}
