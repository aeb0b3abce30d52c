extension RejectedMark.Reason {
    /// The chief reason why a candidate of low confidence is no mark, for a person: by which physical measure it is furthest
    /// from what marks are like. It takes no part in the judgement.
    init(of candidate: Candidate) {
        let shortfalls: [(by: Double, reason: RejectedMark.Reason)] = [
            (5 * (0.8 - candidate.skinShare), .offSkin),
            (4 * (candidate.glareShare - 0.1), .glare),
            (2 * (candidate.elongation - 1.6), .elongated),
            (5 * (Double(candidate.throughLine) - 0.2), .elongated),
            (0.5 * Double(candidate.elongatedNeighbours - 1), .elongated),
            (6 * (0.25 - Double(candidate.redness)), .notRed),
            (3 * (Double(candidate.brownness) - 0.15), .notRed),
            (6 * (0.65 - Double(candidate.weakestSide)), .oneSided),
        ]
        let worst = shortfalls.max { $0.by < $1.by }
        self = worst.map { $0.by > 0 ? $0.reason : .lowConfidence } ?? .lowConfidence
    }
}
