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

    /// In turn; a sixteenth of the photographs has none.
    private static let tiltedWishes: [ReferenceWish] = [
        .marker, .paperRuler, .coin, .smallMarker, .steelRuler, .coin, .sticker, .transparentRuler, .nothing,
        .redMarker, .redCoin, .smallMarker, .paperRuler, .sticker, .redNumbers, .coin,
    ]

    /// The same with more that is tilted, by up to 40° in standard ones, too, and with small markers.
    static func tiltedReference(_ index: Int, seed: UInt64) -> Entry {
        let plain = reference(index, seed: seed &+ 0x5000_0000)
        var dice = Dice(seed: plain.request.seed ^ 0x5A5A, stream: Stream.suite.rawValue)
        var request = plain.request
        request.reference = tiltedWishes[index % tiltedWishes.count]
        // By pairs of rounds, so that each kind comes both ways.
        request.difficulty = (index + index / tiltedWishes.count) % 2 == 0 ? .standard : .hard
        request.tiltDegrees = (dice.between(0, 40) * 10).rounded() / 10
        return Entry(id: "tilted" + plain.id.dropFirst("reference".count), request: request)
    }
}

extension PhantomRequest {
    /// The same scene by a sensor with `factor` times as many pixels a side, where the request states pixels per millimetre.
    public func enlarged(by factor: Double) -> PhantomRequest {
        precondition(factor >= 1 && factor <= 8, "\(factor) times as many pixels a side")
        var larger = self
        larger.width = Int((Double(width) * factor).rounded())
        larger.height = Int((Double(height) * factor).rounded())
        larger.pixelsPerMillimetre = pixelsPerMillimetre.map { $0 * factor }
        larger.sensorPixelsPerPhotoPixel = 1
        return larger
    }
}
