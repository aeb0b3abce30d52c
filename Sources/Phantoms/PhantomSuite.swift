/// Which photographs a run makes.
public enum PhantomSuite: String, Sendable, CaseIterable {
    /// The project's own small ones: 24, every kind over the range of skin, a third of them hard.
    case fixtures
    /// As many as asked for, half standard and half hard, every fifth as a web gallery shows it.
    case train
    /// As many as asked for, all hard, with little resolution.
    case stress

    /// One photograph to make.
    public struct Entry: Sendable {
        /// Its name without extension.
        public let id: String
        public let request: PhantomRequest
    }

    /// The photographs of a run, `count` of each kind (`fixtures` has its own number); the same arguments give the same
    /// list, and a longer list begins with the shorter one.
    public func entries(seed: UInt64, count: Int, kinds: [PhantomKind] = PhantomKind.allCases) -> [Entry] {
        let number = self == .fixtures ? 6 : count
        return kinds.flatMap { kind in
            (0..<number).map { index in
                let digits = String(index)
                let padding = String(repeating: "0", count: max(0, (self == .fixtures ? 2 : 4) - digits.count))
                return Entry(id: "\(kind.rawValue)-\(padding)\(digits)", request: request(kind, index, seed))
            }
        }
    }

    private func request(_ kind: PhantomKind, _ index: Int, _ seed: UInt64) -> PhantomRequest {
        let row = UInt64(PhantomKind.allCases.firstIndex(of: kind) ?? 0)
        let suite = UInt64(PhantomSuite.allCases.firstIndex(of: self) ?? 0)
        let key = seed &* 0x1_0000 &+ suite &* 0x10_0000_0000 &+ row &* 0x4000_0000 &+ UInt64(index)
        // 32 bits, so that any reader of JSON holds the number.
        let own = Dice.scramble(key) >> 32
        switch self {
        case .fixtures:
            return fixture(kind, index, own)
        case .train:
            let request = PhantomRequest(kind: kind, difficulty: index % 2 == 0 ? .standard : .hard, seed: own)
            return index % 5 == 4 ? PhantomSuite.gallery(request) : request
        case .stress:
            var request = PhantomRequest(kind: kind, difficulty: .hard, seed: own)
            var dice = Dice(seed: own, stream: Stream.view.rawValue)
            request.pixelsPerMillimetre = (dice.logBetween(5, 11) * 1000).rounded() / 1000
            return request
        }
    }

    /// The same as a web gallery shows it: 640 × 480, more of the body, resized from a larger picture.
    private static func gallery(_ request: PhantomRequest) -> PhantomRequest {
        var gallery = request
        var dice = Dice(seed: request.seed, stream: Stream.view.rawValue)
        (gallery.width, gallery.height) = (640, 480)
        gallery.pixelsPerMillimetre = (dice.logBetween(6, 16) * 1000).rounded() / 1000
        gallery.sensorPixelsPerPhotoPixel = (dice.between(1.5, 2.2) * 1000).rounded() / 1000
        return gallery
    }

    private func fixture(_ kind: PhantomKind, _ index: Int, _ seed: UInt64) -> PhantomRequest {
        let hard = index >= 4
        var request = PhantomRequest(
            kind: kind, difficulty: hard ? .hard : .standard, seed: seed, width: 480, height: 360)
        let row = PhantomKind.allCases.firstIndex(of: kind) ?? 0
        request.melanin = [0.45, 0.9, 1.6, 2.6, 4.0, 6.0][(index + 2 * row) % 6]
        if index == 1 { request.edge = ["red", "pink", "denim", "red"][row] }
        if index == 0 { request.edge = "none" }
        if kind == .rash { request.rednessStyle = Redness.Style.allCases[index % 4] }
        switch (kind, index) {
        case (.angioma, 2): request.file = PhantomFileForm(colourSpace: .displayP3)
        case (.petechia, 2): request.file = PhantomFileForm(orientation: 6)
        case (.clear, 3): request.file = PhantomFileForm(format: .png)
        case (.rash, 3): request.file = PhantomFileForm(subsampling: .ratio422, orientation: 3)
        default: break
        }
        return request
    }
}
