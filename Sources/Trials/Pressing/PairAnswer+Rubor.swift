internal import Blanching
internal import Patterns
internal import Photographs
internal import Scales

extension PairAnswer {
    /// Rubor's journey over both photos. The scale is the first photo's; the second may have been taken from elsewhere, so
    /// that nothing is said of its own.
    init(ruborIn before: Photo, _ after: Photo, scale: Scale?) {
        self.init(
            BlanchTest(
                before: ExaminedPhoto(photo: before, examination: Examination(of: before, scale: scale)),
                after: LaterPhoto(of: after)))
    }

    /// What a test says; spots that only the second photo shows are no answer about the first.
    init(_ test: BlanchTest) {
        self.init(
            isReadable: test.isReadable, reasons: test.unreadableReasons.map(\.rawValue),
            spots: test.responses.filter { !$0.isSeenOnlyAfter }.map(Spot.init))
        guard case .success(let registration) = test.registration else { return }
        let warp = registration.warp
        map = { x, y in warp.map(x, y) }
    }
}

extension PairAnswer.Spot {
    fileprivate init(_ found: SpotResponse) {
        let isPlaced = found.afterXPixels.isFinite && found.afterYPixels.isFinite
        self.init(
            x: found.xPixels, y: found.yPixels, after: isPlaced ? (found.afterXPixels, found.afterYPixels) : nil,
            response: found.response, doubt: found.doubt)
    }
}
