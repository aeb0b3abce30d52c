internal import Blanching
internal import Statistics

extension Figure {
    /// On pairs of photos, the second under a glass.
    ///
    /// A renderer lays spots that no eye can see: of the valid pairs those whose first photo shows `PressScore.fewestVisible`
    /// spots that stand out are counted by themselves, too.
    ///
    /// A valid pair of which less than `PairTrial.leastCoverage` of the spots are pressed may be read or not; one that cannot
    /// prove its pressure must be refused, and is counted by itself. Shares are pooled over spots or pairs; distances are in
    /// pixels of the second photo. What is unchanged and was called blanching is counted over all pairs, also those that cannot
    /// be read: it is the one answer that must never be given.
    static let pressFigures = readingFigures + responseFigures + placeFigures

    private static let readingFigures =
        [
            Figure("blanch_pairs", "pairs", .count) { scores in
                scores.pressScores.isEmpty ? nil : Double(scores.pressScores.count)
            },
            Figure("blanch_read", "valid read", better: .higher, interval: true) { scores in
                let valid = scores.pressScores.filter(\.isToBeRead)
                return share(valid.count(where: \.isRead), of: valid.count)
            },
            Figure("blanch_pairs_showing", "showing spots", .count) { scores in
                let showing = scores.pressScores.filter(\.isShowing)
                return showing.isEmpty ? nil : Double(showing.count)
            },
            Figure("blanch_read_showing", "of them read", better: .higher, interval: true) { scores in
                let showing = scores.pressScores.filter(\.isShowing)
                return share(showing.count(where: \.isRead), of: showing.count)
            },
            Figure("blanch_refused", "invalid refused", better: .higher, interval: true) { scores in
                let invalid = scores.pressScores.filter { $0.flaw != nil }
                return share(invalid.count { !$0.isRead }, of: invalid.count)
            },
            Figure("blanch_refused_no_proof", "no proof: refused", better: .higher) { scores in
                let unproven = scores.pressScores.filter { $0.flaw == nil && !$0.isProvable }
                return share(unproven.count { !$0.isRead }, of: unproven.count)
            },
        ]
        + PairTrial.Flaw.allCases.map { flaw in
            Figure("blanch_refused_" + flaw.rawValue, flaw.rawValue, better: .higher) { scores in
                let invalid = scores.pressScores.filter { $0.flaw == flaw }
                return share(invalid.count { !$0.isRead }, of: invalid.count)
            }
        }

    private static let responseFigures = [
        Figure("blanch_spots", "spots ≥6 px", .count) { scores in
            let count = scores.pressScores.sum(\.asked)
            return count == 0 ? nil : Double(count)
        },
        Figure("blanch_spots_found", "found", better: .higher, interval: true) { scores in
            share(scores.pressScores.sum(\.found), of: scores.pressScores.sum(\.asked))
        },
        Figure("blanch_right", "response right", better: .higher, interval: true) { scores in
            share(scores.pressScores.sum(\.right), of: scores.pressScores.sum(\.found))
        },
        Figure("blanch_left_open", "left open", better: .lower, interval: true) { scores in
            share(scores.pressScores.sum(\.leftOpen), of: scores.pressScores.sum(\.found))
        },
        Figure("blanch_unchanged", "unchanged spots", .count) { scores in
            let count = scores.pressScores.sum(\.unchanged)
            return count == 0 ? nil : Double(count)
        },
        Figure("blanch_false_blanching", "of them blanching", .count, better: .lower) { scores in
            scores.pressScores.sum(\.unchanged) == 0 ? nil : Double(scores.pressScores.sum(\.falselyBlanching))
        },
        Figure("blanch_false_blanching_rate", "rate", .decimal(4), better: .lower, interval: true) { scores in
            share(scores.pressScores.sum(\.falselyBlanching), of: scores.pressScores.sum(\.unchanged))
        },
        Figure("blanch_staying_right", "staying right", better: .higher, interval: true) {
            tally($0, \.staying, \.right)
        },
        Figure("blanch_emptied_right", "emptied right", better: .higher, interval: true) {
            tally($0, \.emptied, \.right)
        },
        Figure("blanch_emptied_called_staying", "emptied: staying", better: .lower) {
            tally($0, \.emptied, \.calledStaying)
        },
        Figure("blanch_partly_right", "partly right", better: .higher, interval: true) { tally($0, \.partly, \.right) },
        Figure("blanch_partly_called_blanching", "partly: blanching", better: .lower) {
            tally($0, \.partly, \.calledBlanching)
        },
        Figure("blanch_alarm", "staying noticed", better: .higher, interval: true) { scores in
            let staying = scores.pressScores.filter { $0.staying.count > 0 }
            return share(staying.count { $0.staying.calledStaying > 0 }, of: staying.count)
        },
    ]

    /// Why the responses are left open that should not be; nothing of a method that leaves some open and never says why.
    static let doubtFigures = SpotResponse.Doubt.allCases.map { doubt in
        Figure("blanch_open_" + doubt.rawValue, doubt.rawValue, .percent, better: .lower) { scores in
            guard scores.pressScores.sum(\.leftOpen) == 0 || scores.pressScores.contains(where: { !$0.doubts.isEmpty })
            else { return nil }
            let doubtful = scores.pressScores.reduce(0) { $0 + ($1.doubts[doubt] ?? 0) }
            return share(doubtful, of: scores.pressScores.sum(\.found))
        }
    }

    private static let placeFigures = [
        Figure("blanch_tre_median_px", "TRE median px", .decimal(2), better: .lower, interval: true) {
            $0.pressScores.flatMap(\.landmarkErrorsPixels).median()
        },
        Figure("blanch_tre_p95_px", "TRE p95 px", .decimal(2), better: .lower, interval: true) {
            $0.pressScores.flatMap(\.landmarkErrorsPixels).quantile(0.95)
        },
        Figure("blanch_spot_error_median_px", "spots median px", .decimal(2), better: .lower, interval: true) {
            $0.pressScores.flatMap(\.spotErrorsPixels).median()
        },
        Figure("blanch_spot_error_p95_px", "spots p95 px", .decimal(2), better: .lower, interval: true) {
            $0.pressScores.flatMap(\.spotErrorsPixels).quantile(0.95)
        },
    ]

    private static func tally(
        _ scores: [PhotoScore], _ truth: KeyPath<PressScore, PressScore.Tally>, _ answer: KeyPath<PressScore.Tally, Int>
    ) -> Double? {
        let tallies = scores.pressScores.map { $0[keyPath: truth] }
        return share(tallies.reduce(0) { $0 + $1[keyPath: answer] }, of: tallies.reduce(0) { $0 + $1.count })
    }
}

extension PressScore {
    /// So many spots that stand out make a pair of which a person would say that it shows some.
    static let fewestVisible = 2

    /// Whether nothing speaks against reading the pair.
    fileprivate var isToBeRead: Bool { flaw == nil && isCovered && isProvable }

    /// Whether a pair that is to be read shows spots to the eye.
    fileprivate var isShowing: Bool { isToBeRead && visibleSpots ?? 0 >= PressScore.fewestVisible }
}

extension [PhotoScore] {
    var pressScores: [PressScore] { compactMap(\.press) }
}

extension [PressScore] {
    fileprivate func sum(_ count: KeyPath<PressScore, Int>) -> Int { reduce(0) { $0 + $1[keyPath: count] } }
}
