internal import Statistics

extension Figure {
    /// Pooled over the photos with spots: every spot weighs the same; beside it the mean over those photos.
    static let spotFigures = [
        Figure("photos_with_spots", "photos", .count) { $0.spotScores.isEmpty ? nil : Double($0.withSpots.count) },
        Figure("true_spots", "true", .count) { $0.withSpots.isEmpty ? nil : Double($0.withSpots.sum(\.truths)) },
        Figure("found_spots", "found", .count) { $0.withSpots.isEmpty ? nil : Double($0.withSpots.sum(\.found)) },
        Figure("f1", "F1", better: .higher, interval: true) { scores in
            let spots = scores.withSpots
            return share(2 * spots.sum(\.matched), of: spots.sum(\.truths) + spots.sum(\.found))
        },
        Figure("recall", "recall", better: .higher, interval: true) { scores in
            share(scores.withSpots.sum(\.matched), of: scores.withSpots.sum(\.truths))
        },
        Figure("precision", "precision", better: .higher, interval: true) { scores in
            share(scores.withSpots.sum(\.matched), of: scores.withSpots.sum(\.found))
        },
        Figure("f1_photo_mean", "F1/photo", better: .higher, interval: true) { $0.withSpots.compactMap(\.f1).mean },
        Figure("f1_photo_min", "worst", better: .higher) { $0.withSpots.compactMap(\.f1).min() },
        Figure("false_per_100cm2", "false/100 cm²", .decimal(2), better: .lower, interval: true) {
            falsePer100SquareCentimetres($0.spotScores)
        },
    ]

    /// On photos whose truth holds no spot and is not of redness alone.
    static let clearFigures = [
        Figure("clear_photos", "photos", .count) {
            $0.withoutSpots.isEmpty ? nil : Double($0.withoutSpots.count)
        },
        Figure("false_per_clear_photo", "false/photo", .decimal(2), better: .lower, interval: true) {
            $0.withoutSpots.map { Double($0.found) }.mean
        },
        Figure("clear_photos_clean", "clean photos", better: .higher, interval: true) { scores in
            share(scores.withoutSpots.count { $0.found == 0 }, of: scores.withoutSpots.count)
        },
        Figure("false_per_100cm2_clear", "false/100 cm²", .decimal(2), better: .lower, interval: true) {
            falsePer100SquareCentimetres($0.withoutSpots)
        },
    ]

    private static func falsePer100SquareCentimetres(_ scores: [SpotScore]) -> Double? {
        let measured = scores.filter { $0.skinSquareCentimetres != nil }
        let area = measured.reduce(0) { $0 + ($1.skinSquareCentimetres ?? 0) }
        return area > 0 ? 100 * Double(measured.sum(\.falseAlarms)) / area : nil
    }

    /// Fewer true spots than this make a count too coarse to judge in per cent.
    static let fewestForCounts = 20

    /// Errors relative to the true count; limits of agreement of the ratio found to true (mean ± 1.96 SD of its logarithm;
    /// nothing found counts as half a spot).
    ///
    /// Reference: Bland and Altman 1986, doi:10.1016/S0140-6736(86)90837-8.
    static let countFigures = [
        Figure("count_photos", "photos", .count) { scores in
            let many = manySpots(scores)
            return many.isEmpty ? nil : Double(many.count)
        },
        Figure("count_error", "|error|", .percent, better: .lower, interval: true) {
            manySpots($0).map { Double(abs($0.found - $0.truths)) / Double($0.truths) }.mean
        },
        Figure("count_bias", "bias", .percent, better: .nearerToZero, interval: true) {
            manySpots($0).map { Double($0.found - $0.truths) / Double($0.truths) }.mean
        },
        Figure("count_ratio_low", "ratio from", .decimal(2)) { agreement($0)?.low },
        Figure("count_ratio_high", "to", .decimal(2)) { agreement($0)?.high },
        Figure("splits", "splits", .count, better: .lower) {
            $0.withSpots.isEmpty ? nil : Double($0.withSpots.sum(\.splits))
        },
        Figure("merges", "merges", .count, better: .lower) {
            $0.withSpots.isEmpty ? nil : Double($0.withSpots.sum(\.merges))
        },
    ]

    private static func manySpots(_ scores: [PhotoScore]) -> [SpotScore] {
        scores.spotScores.filter { $0.truths >= fewestForCounts }
    }

    private static func agreement(_ scores: [PhotoScore]) -> Interval? {
        let ratios = manySpots(scores).map { naturalLogarithm(max(0.5, Double($0.found)) / Double($0.truths)) }
        guard let mean = ratios.mean, let deviation = ratios.standardDeviation else { return nil }
        return Interval(low: exponential(mean - 1.96 * deviation), high: exponential(mean + 1.96 * deviation))
    }
}

extension [SpotScore] {
    func sum(_ count: KeyPath<SpotScore, Int>) -> Int { reduce(0) { $0 + $1[keyPath: count] } }
}
