internal import Statistics

extension Figure {
    /// On photos whose truth states a scale; errors are of pixels per millimetre at the photo's middle, relative to the
    /// truth's, over the photos in which a scale was found.
    static let scaleFigures = [
        Figure("scale_photos", "with reference", .count) { scores in
            scores.scaleScores.isEmpty ? nil : Double(there(scores).count)
        },
        Figure("scale_found", "found", better: .higher, interval: true) { scores in
            share(there(scores).count(where: \.isFound), of: there(scores).count)
        },
        Figure("scale_median_error", "median |error| %", .decimal(2), better: .lower, interval: true) {
            errors($0).median().map { 100 * $0 }
        },
        Figure("scale_worst_error", "worst %", .decimal(2), better: .lower) { errors($0).max().map { 100 * $0 } },
        Figure("scale_factor_errors", "beyond 25 %", .count, better: .lower) { scores in
            errors(scores).isEmpty ? nil : Double(errors(scores).count { $0 > factorError })
        },
        Figure("scale_within_3_percent", "within 3 %", better: .higher, interval: true) { scores in
            share(errors(scores).count { $0 <= readingError }, of: errors(scores).count)
        },
        Figure("scale_interval_coverage", "in 95 %", better: .none, interval: true) { scores in
            let found = there(scores).compactMap(\.found)
            return share(found.count(where: \.intervalCovers), of: found.count)
        },
        Figure("scale_interval_half_width", "median ± %", .decimal(1), better: .lower) {
            there($0).compactMap { $0.found?.intervalHalfWidth }.median().map { 100 * $0 }
        },
        Figure("scale_tilt_error_deg", "median tilt error °", .decimal(1), better: .lower) {
            there($0).compactMap { $0.found?.tiltErrorDegrees }.map(abs).median()
        },
        Figure("scale_f1_true", "F1, true scale", better: .higher) { f1($0, \.spotsByTruth) },
        Figure("scale_f1_found", "F1, found scale", better: .higher) { f1($0, \.spotsByFound) },
        Figure("scale_f1_change", "F1 change", .decimal(3), better: .nearerToZero, interval: true) { scores in
            guard let truth = f1(scores, \.spotsByTruth), let found = f1(scores, \.spotsByFound) else { return nil }
            return found - truth
        },
        Figure("scale_asked", "asked in vain", .count) { scores in
            scores.scaleScores.isEmpty ? nil : Double(scores.scaleScores.reduce(0) { $0 + $1.asked })
        },
        Figure("scale_falsely_found", "falsely found", .percent, better: .lower, interval: true) { scores in
            let all = scores.scaleScores
            return share(all.reduce(0) { $0 + $1.falselyFound }, of: all.reduce(0) { $0 + $1.asked })
        },
    ]

    private static func there(_ scores: [PhotoScore]) -> [ScaleScore] { scores.scaleScores.filter(\.isThere) }

    private static func errors(_ scores: [PhotoScore]) -> [Double] {
        there(scores).compactMap { $0.found.map { abs($0.relativeError) } }
    }

    /// Pooled over the photos in which both runs looked for spots.
    private static func f1(_ scores: [PhotoScore], _ run: KeyPath<ScaleScore, SpotScore?>) -> Double? {
        let spots = there(scores).compactMap { $0[keyPath: run] }
        return share(2 * spots.sum(\.matched), of: spots.sum(\.truths) + spots.sum(\.found))
    }
}

extension [PhotoScore] {
    var scaleScores: [ScaleScore] { compactMap(\.scale) }
}
