#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Which photographs a run makes.
public enum PhantomSuite: String, Sendable, CaseIterable {
    /// The project's own small ones: 80, every kind × eight skins from palest to darkest × both difficulties.
    case fixtures
    /// As many as asked for, half standard and half hard, over eight bands of skin in turn, every fifth as a web gallery
    /// shows it.
    case train
    /// As many as asked for, all hard, with little resolution, over eight bands of skin in turn.
    case stress
    /// As many as asked for, of all kinds of reference in turn and some photographs without; half of them have spots.
    case references
    /// As many as asked for, with what looks like marks and is none: close-ups, web galleries and coarse ones in turn, over
    /// eight bands of skin.
    case lookalikes
    /// As many as asked for, of all odd scenes in turn; their truth states the patterns that are right.
    case odd
    /// As many as asked for: two photographs each, the second under a glass; every fourth cannot be read.
    case pairs
    /// The look-alikes with pen, freckles in groups, crossing hairs, print and a nail.
    case drawn
    /// As many as asked for: pairs of mostly dark skin, all pressed, under glasses that are hazy by 0.002 to 0.2 of full scale.
    case veils
    /// As many as asked for: sound ones, and ones with a single fault, which their truth states as the flag that is due.
    case faults
    /// The references, tilted by up to 40° throughout, with small markers among them.
    case tilted
    /// As many as asked for, as clinics' galleries show them: rashes, purpura, angiomas and clear skin on a hand's breadth to a
    /// trunk, as red as what people bring to a doctor.
    case gallery

    /// One photograph to make.
    public struct Entry: Sendable {
        /// Its name without extension.
        public let id: String
        public let request: PhantomRequest

        public init(id: String, request: PhantomRequest) { (self.id, self.request) = (id, request) }
    }

    /// The fixtures' melanin: ITA about 80°, 70°, 60°, 48°, 20°, −13°, −45° and −78° on calm skin.
    static let tones = [0.12, 0.45, 0.8, 1.3, 2.0, 2.9, 4.1, 6.2]

    /// The photographs of a run, `count` of each kind (`fixtures` has its own number); the same arguments give the same
    /// list, and a longer list begins with the shorter one.
    ///
    /// `references`, `tilted`, `odd`, `pairs`, `veils`, `faults` and `gallery` have `count` in all, of the kinds that they choose.
    public func entries(seed: UInt64, count: Int, kinds: [PhantomKind] = PhantomKind.plain) -> [Entry] {
        if let listed { return (0..<count).map { listed($0, seed) } }
        let number = self == .fixtures ? 2 * PhantomSuite.tones.count : count
        return kinds.flatMap { kind in
            (0..<number).map { index in
                Entry(kind.rawValue, index, digits: self == .fixtures ? 2 : 4, request(kind, index, seed))
            }
        }
    }

    /// What stands at a place in the list of a suite that chooses its kinds itself; `nil` for the others.
    private var listed: ((_ index: Int, _ seed: UInt64) -> Entry)? {
        switch self {
        case .odd: PhantomSuite.odd(_:seed:)
        case .pairs: PhantomSuite.pair(_:seed:)
        case .veils: PhantomSuite.veiledPair(_:seed:)
        case .faults: PhantomSuite.faulty(_:seed:)
        case .references: PhantomSuite.reference(_:seed:)
        case .tilted: PhantomSuite.tiltedReference(_:seed:)
        case .gallery: PhantomSuite.galleryPhoto(_:seed:)
        case .fixtures, .train, .stress, .lookalikes, .drawn: nil
        }
    }

    private func request(_ kind: PhantomKind, _ index: Int, _ seed: UInt64) -> PhantomRequest {
        let row = UInt64(PhantomKind.allCases.firstIndex(of: kind) ?? 0)
        let suite = UInt64(PhantomSuite.allCases.firstIndex(of: self) ?? 0)
        let key = seed &* 0x1_0000 &+ suite &* 0x10_0000_0000 &+ row &* 0x4000_0000 &+ UInt64(index)
        // 32 bits, so that any reader of JSON holds the number.
        let own = Dice.scramble(key) >> 32
        var dice = Dice(seed: own, stream: Stream.suite.rawValue)
        switch self {
        case .fixtures:
            return fixture(kind, index, own)
        case .train:
            var request = PhantomRequest(kind: kind, difficulty: index % 2 == 0 ? .standard : .hard, seed: own)
            request.melanin = PhantomSuite.melanin(band: index / 2 % 8, &dice)
            return index % 5 == 4 ? PhantomSuite.resized(request) : request
        case .stress:
            var request = PhantomRequest(kind: kind, difficulty: .hard, seed: own)
            request.pixelsPerMillimetre = (dice.logBetween(5, 11) * 1000).rounded() / 1000
            request.melanin = PhantomSuite.melanin(band: index % 8, &dice)
            return request
        case .references, .tilted, .odd, .pairs, .veils, .faults, .gallery:
            preconditionFailure("\(self) chooses its kinds itself")
        case .lookalikes: return PhantomSuite.lookAlike(kind, index, own)
        case .drawn:
            var request = PhantomSuite.lookAlike(kind, index, own)
            request.hasDrawnLookAlikes = true
            return request
        }
    }

    /// Somewhere in an eighth of the logarithm of melanin, from the palest skin to the darkest.
    static func melanin(band: Int, _ dice: inout Dice) -> Double {
        let (low, high) = (log(0.1), log(7.0))
        return exp(low + (Double(band) + dice.uniform()) / 8 * (high - low))
    }

    /// The same as a web gallery shows it: 640 × 480, more of the body, resized from a larger picture.
    static func resized(_ request: PhantomRequest) -> PhantomRequest {
        var resized = request
        var dice = Dice(seed: request.seed, stream: Stream.view.rawValue)
        (resized.width, resized.height) = (640, 480)
        resized.pixelsPerMillimetre = (dice.logBetween(6, 16) * 1000).rounded() / 1000
        resized.sensorPixelsPerPhotoPixel = (dice.between(1.5, 2.2) * 1000).rounded() / 1000
        return resized
    }

    /// The first eight of a kind are standard and the others hard; every variant stands among them.
    private func fixture(_ kind: PhantomKind, _ index: Int, _ seed: UInt64) -> PhantomRequest {
        let tones = PhantomSuite.tones.count
        let hard = index >= tones
        var request = PhantomRequest(
            kind: kind, difficulty: hard ? .hard : .standard, seed: seed, width: 480, height: 360)
        let row = PhantomKind.allCases.firstIndex(of: kind) ?? 0
        // Five apart, so that all tones come; hard ones start elsewhere, so that a variant meets another tone.
        request.melanin = PhantomSuite.tones[(5 * index + 2 * row + (hard ? 3 : 0)) % tones]
        request.variant = kind.variants[index % kind.variants.count]
        if index % 4 == 3 {
            // More of the body, so that limbs fit in.
            var dice = Dice(seed: seed, stream: Stream.view.rawValue)
            request.pixelsPerMillimetre = (dice.logBetween(5, 9) * 1000).rounded() / 1000
        }
        if index == 1 { request.edge = ["red", "pink", "denim", "red", "burgundy"][row] }
        if index == 0 { request.edge = "none" }
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

extension PhantomSuite.Entry {
    /// Named after its place in the list, which is written with at least so many digits.
    init(_ name: String, _ index: Int, digits: Int, _ request: PhantomRequest) {
        let number = String(index)
        self.init(
            id: name + "-" + String(repeating: "0", count: max(0, digits - number.count)) + number, request: request)
    }
}
