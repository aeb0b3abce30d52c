extension PhantomSuite {
    /// The photograph of a place in the list: a close-up as phones take them, a web gallery's, a coarse one, in turn; of
    /// angiomas and petechiae half are the marks that are taken for more or fewer than they are.
    static func lookAlike(_ kind: PhantomKind, _ index: Int, _ seed: UInt64) -> PhantomRequest {
        var dice = Dice(seed: seed, stream: Stream.suite.rawValue)
        let hard = index % 3 == 2 || index / 3 % 2 == 1
        var request = PhantomRequest(kind: kind, difficulty: hard ? .hard : .standard, seed: seed)
        request.hasLookAlikes = true
        request.melanin = melanin(band: index * 5 % 8, &dice)
        let crowded = kind.crowdedVariants
        if !crowded.isEmpty, dice.chance(0.5) { request.variant = dice.pick(crowded) }
        switch index % 3 {
        case 0:
            (request.width, request.height) = (640, 600)
            request.pixelsPerMillimetre = (dice.logBetween(11, 26) * 1000).rounded() / 1000
            request.sensorPixelsPerPhotoPixel = (dice.between(1.2, 2) * 1000).rounded() / 1000
            return request
        case 1: return resized(request)
        default:
            request.pixelsPerMillimetre = (dice.logBetween(5, 11) * 1000).rounded() / 1000
            return request
        }
    }
}
