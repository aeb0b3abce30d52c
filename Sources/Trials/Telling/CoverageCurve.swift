/// How many answers would be wrong if only the surest photos were answered: error against coverage.
///
/// Reference: El-Yaniv and Wiener 2010, JMLR 11, 1605–1641.
public struct CoverageCurve: Sendable, Equatable {
    /// Share of the answers that are wrong among the k + 1 surest photos.
    public let errors: [Double]

    /// `nil` for no photo. Of equally sure photos the wrong ones come first. O(n log n).
    public init?(of scores: [PatternScore]) {
        guard !scores.isEmpty else { return nil }
        let sorted = scores.map { (confidence: $0.confidence, isRight: $0.isLikeliestRight) }
            .sorted { ($1.confidence, $0.isRight ? 1 : 0) < ($0.confidence, $1.isRight ? 1 : 0) }
        var wrong = 0
        errors = sorted.enumerated().map { place, score in
            if !score.isRight { wrong += 1 }
            return Double(wrong) / Double(place + 1)
        }
    }

    /// The error where the share `coverage` (above 0, at most 1) of the photos is answered.
    public func error(coverage: Double) -> Double {
        errors[max(0, min(errors.count - 1, Int((coverage * Double(errors.count)).rounded(.up)) - 1))]
    }

    /// The largest share that can be answered with at most this error; 0 where none can.
    public func coverage(error: Double) -> Double {
        let last = errors.lastIndex { $0 <= error }
        return last.map { Double($0 + 1) / Double(errors.count) } ?? 0
    }

    /// AURC: the mean error over all coverages.
    public var area: Double { errors.reduce(0, +) / Double(errors.count) }
}
