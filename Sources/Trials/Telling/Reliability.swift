public import Statistics

/// How often the likeliest label is right, by how probable it was said to be: photos in bins of equal number.
public struct Reliability: Sendable, Equatable {
    /// Photos of about the same confidence, from the least sure on.
    public struct Bin: Sendable, Equatable {
        public var photos: Int
        public var meanConfidence: Double
        public var shareRight: Double
        /// 95 %, by Wilson's score.
        public var interval: Interval
    }
    public let bins: [Bin]

    /// Fifteen bins where each holds ten photos, fewer for fewer photos.
    static let mostBins = 15
    static let fewestPhotos = 10

    /// `nil` for no photo. Of equally sure photos each counts as their mean, so that their order does not. O(n log n).
    public init?(of scores: [PatternScore]) {
        guard !scores.isEmpty else { return nil }
        let sorted = Reliability.sorted(scores)
        let count = min(Reliability.mostBins, max(1, sorted.count / Reliability.fewestPhotos))
        bins = (0..<count).map { bin in
            let mine = sorted[(bin * sorted.count / count)..<((bin + 1) * sorted.count / count)]
            let right = mine.reduce(0) { $0 + $1.right }
            return Bin(
                photos: mine.count, meanConfidence: mine.reduce(0) { $0 + $1.confidence } / Double(mine.count),
                shareRight: right / Double(mine.count), interval: Interval(wilson: right, of: mine.count))
        }
    }

    private static func sorted(_ scores: [PatternScore]) -> [(confidence: Double, right: Double)] {
        let byConfidence = Dictionary(grouping: scores, by: \.confidence).sorted { $0.key < $1.key }
        return byConfidence.flatMap { confidence, equals in
            let right = Double(equals.count(where: \.isLikeliestRight)) / Double(equals.count)
            return [(confidence: Double, right: Double)](repeating: (confidence, right), count: equals.count)
        }
    }

    /// ECE: the mean distance between confidence and share right, each bin by its photos.
    ///
    /// Reference: Naeini, Cooper, Hauskrecht 2015, AAAI-15, 2901–2907; equal numbers as in Nguyen and O'Connor 2015.
    public var expectedError: Double {
        let all = bins.reduce(0) { $0 + $1.photos }
        return bins.reduce(0) { $0 + Double($1.photos) * abs($1.shareRight - $1.meanConfidence) } / Double(all)
    }
}

extension Reliability {
    /// The ECE that chance alone would give probabilities without any fault: that of bins whose shares scatter as binomial
    /// ones do about what was said, by the normal distribution. An ECE of a few photos cannot be told from it.
    public var expectedErrorByChance: Double {
        let all = bins.reduce(0) { $0 + $1.photos }
        return bins.reduce(0) { sum, bin in
            let variance = bin.meanConfidence * (1 - bin.meanConfidence) / Double(bin.photos)
            return sum + Double(bin.photos) * (2 * variance / .pi).squareRoot()
        } / Double(all)
    }
}

extension Interval {
    /// The 95 % interval of a share, by Wilson's score.
    ///
    /// Reference: Wilson 1927, doi:10.1080/01621459.1927.10502953.
    init(wilson part: Double, of whole: Int) {
        precondition(whole > 0 && part >= 0 && part <= Double(whole) + 1e-9, "\(part) of \(whole)")
        let (n, z) = (Double(whole), 1.959_963_985)
        let share = min(1, part / n)
        let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        self.init(low: max(0, middle - half), high: min(1, middle + half))
    }
}
