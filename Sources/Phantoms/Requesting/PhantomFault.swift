/// Something that limits what a photograph shows. The raw value is the quality flag that says so.
public enum PhantomFault: String, Sendable, CaseIterable {
    case blurred, underexposed
    case clippedRed = "clipped_red"
    case glare, hair
    case littleSkin = "skin_fraction_low"
}

extension PhantomSuite {
    /// The photograph of a place in the list: a sound one or one with a fault, by turns of eight; kinds by rounds, skins in turn,
    /// standard and hard by rounds.
    static func faulty(_ index: Int, seed: UInt64) -> Entry {
        let own = Dice.scramble(seed &* 0x1_0000 &+ 0xF_0000_0000 &+ UInt64(index)) >> 32
        var dice = Dice(seed: own, stream: Stream.suite.rawValue)
        let kinds: [PhantomKind] = [.petechia, .clear, .angioma, .rash]
        let turns: [PhantomFault?] = [nil, .blurred, .underexposed, .clippedRed, nil, .glare, .hair, .littleSkin]
        let (fault, round) = (turns[index % turns.count], index / turns.count)
        var request = PhantomRequest(
            kind: kinds[round % kinds.count], difficulty: round / kinds.count % 2 == 0 ? .standard : .hard, seed: own)
        request.faults = fault.map { [$0] } ?? []
        request.melanin = melanin(band: (round + index * 3) % 8, &dice)
        request.tiltDegrees = (dice.between(0, 8) * 10).rounded() / 10
        request.edge = fault == .littleSkin ? dice.pick(["denim", "red", "pink", "burgundy"]) : "none"
        let digits = String(index)
        return Entry(id: "fault-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits, request: request)
    }
}
