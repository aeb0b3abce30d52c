internal import Patterns
internal import Statistics

extension Figure {
    /// Whether a method tells patterns rightly, how sure it is of them, and when it abstains.
    ///
    /// Recalls and macro-F1 are of the answered photos, and stand beside the coverage: the share that is answered. Brier,
    /// calibration and the curve are of all photos, by their likeliest label.
    static let patternFigures =
        [
            Figure("pattern_photos", "photos", .count) { scores in
                let count = known(scores).count
                return count == 0 ? nil : Double(count)
            },
            Figure("pattern_macro_f1", "macro-F1", better: .higher, interval: true) { scores in
                macroF1(known(scores).filter(\.isAnswered)) { $0.answer }
            },
            Figure("pattern_coverage", "coverage", better: .higher, interval: true) { scores in
                share(known(scores).count(where: \.isAnswered), of: known(scores).count)
            },
            Figure("pattern_macro_f1_forced", "F1, all", better: .higher, interval: true) { scores in
                macroF1(known(scores)) { $0.likeliest }
            },
        ] + PatternScore.labels.map(recall) + safetyFigures + calibrationFigures + oddFigures

    private static let safetyFigures = [
        Figure("pattern_petechial_sensitivity", "petechial kept", better: .higher, interval: true) { scores in
            let petechial = known(scores).filter { $0.truth == .petechialLike }
            return share(petechial.count { $0.isRight || !$0.isAnswered }, of: petechial.count)
        },
        Figure("pattern_petechial_confident_misses", "missed surely", .count, better: .lower) { scores in
            let petechial = known(scores).filter { $0.truth == .petechialLike }
            return petechial.isEmpty
                ? nil : Double(petechial.count { $0.likeliest != .petechialLike && $0.confidence > sure })
        },
        Figure("pattern_clear_kept", "clear kept", better: .higher, interval: true) { scores in
            let clear = known(scores).filter { $0.truth == Pattern.Label.none }
            return share(clear.count { $0.isRight || !$0.isAnswered }, of: clear.count)
        },
    ]

    private static let calibrationFigures = [
        Figure("pattern_brier", "Brier", better: .lower, interval: true) { known($0).compactMap(\.brier).mean },
        Figure("pattern_ece", "ECE", better: .lower, interval: true) { Reliability(of: known($0))?.expectedError }
            .raisedByDraws,
        Figure("pattern_ece_by_chance", "ECE by chance") { Reliability(of: known($0))?.expectedErrorByChance },
        Figure("pattern_aurc", "AURC", better: .lower, interval: true) { CoverageCurve(of: known($0))?.area },
        Figure("pattern_coverage_at_5_percent", "coverage at 5 % error", better: .higher, interval: true) {
            CoverageCurve(of: known($0))?.coverage(error: 0.05)
        },
    ]

    /// Scenes that are none of the four: whether one of their right answers was given.
    private static let oddFigures = [
        Figure("pattern_odd_photos", "odd photos", .count) { scores in
            let count = odd(scores).count
            return count == 0 ? nil : Double(count)
        },
        Figure("pattern_odd_right", "odd right", better: .higher, interval: true) { scores in
            share(odd(scores).count(where: \.isRight), of: odd(scores).count)
        },
        Figure("pattern_odd_wrong_answers", "odd misnamed", better: .lower, interval: true) { scores in
            share(odd(scores).count { !$0.isRight && $0.isAnswered }, of: odd(scores).count)
        },
    ]

    /// From this probability on a wrong label counts as a sure one.
    static let sure = 0.6

    private static func recall(of label: Pattern.Label) -> Figure {
        Figure("pattern_recall_" + label.rawValue, label.rawValue, better: .higher, interval: true) { scores in
            let mine = known(scores).filter { $0.truth == label && $0.isAnswered }
            return share(mine.count { $0.answer == label }, of: mine.count)
        }
    }

    private static func known(_ scores: [PhotoScore]) -> [PatternScore] {
        scores.compactMap(\.pattern).filter { $0.truth != nil }
    }

    private static func odd(_ scores: [PhotoScore]) -> [PatternScore] {
        scores.compactMap(\.pattern).filter { $0.truth == nil }
    }

    /// The mean of the F1 of the classes that the photos hold; `nil` for no photo.
    static func macroF1(_ scores: [PatternScore], by answer: (PatternScore) -> Pattern.Label) -> Double? {
        PatternScore.labels.compactMap { label -> Double? in
            let (truths, answers) = (scores.count { $0.truth == label }, scores.count { answer($0) == label })
            guard truths > 0 else { return nil }
            let right = scores.count { $0.truth == label && answer($0) == label }
            return Double(2 * right) / Double(truths + answers)
        }.mean
    }
}
