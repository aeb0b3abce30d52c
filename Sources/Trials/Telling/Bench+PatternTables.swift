internal import Patterns
internal import Reports
internal import Statistics

extension Bench {
    /// Which answers were given for which truths, how reliable probabilities are, and what abstaining costs; empty where no
    /// method told patterns.
    var patternTables: [BenchTables.Part] {
        let told = zip(methods, scores).map { ($0, $1.compactMap(\.pattern)) }.filter { !$0.1.isEmpty }
        guard !told.isEmpty else { return [] }
        return [Bench.answers(told), Bench.reliability(told), Bench.coverage(told)].filter { !$0.rows.isEmpty }
    }

    private static func answers(_ told: [(String, [PatternScore])]) -> BenchTables.Part {
        let rows = told.flatMap { method, scores in
            let truths = Set(scores.map { $0.accepted.map(\.rawValue).joined(separator: " or ") }).sorted()
            return truths.map { truth in
                let mine = scores.filter { $0.accepted.map(\.rawValue).joined(separator: " or ") == truth }
                return [truth, method] + Pattern.Label.allCases.map { label in "\(mine.count { $0.answer == label })" }
            }
        }
        return BenchTables.Part(
            title: "Answers by what is true", headings: ["truth", "method"] + Pattern.Label.allCases.map(\.rawValue),
            rows: rows)
    }

    private static func reliability(_ told: [(String, [PatternScore])]) -> BenchTables.Part {
        let rows = told.flatMap { method, scores in
            (Reliability(of: scores.filter { $0.truth != nil })?.bins ?? []).enumerated().map { place, bin in
                [
                    "\(place + 1)", method, "\(bin.photos)", bin.meanConfidence.fixed(3),
                    "\(bin.shareRight.fixed(3)) (\(bin.interval.low.fixed(3))–\(bin.interval.high.fixed(3)))",
                ]
            }
        }
        return BenchTables.Part(
            title: "Reliability: the likeliest label, by how probable it was said to be",
            headings: ["bin", "method", "photos", "said", "right"], rows: rows)
    }

    static let coverages = [1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5]

    private static func coverage(_ told: [(String, [PatternScore])]) -> BenchTables.Part {
        let rows = told.compactMap { method, scores -> [String]? in
            guard let curve = CoverageCurve(of: scores.filter { $0.truth != nil }) else { return nil }
            return ["error", method] + coverages.map { curve.error(coverage: $0).fixed(3) }
        }
        return BenchTables.Part(
            title: "Error where only the surest share of the photos is answered",
            headings: ["", "method"] + coverages.map { "\(($0 * 100).fixed(0)) %" }, rows: rows)
    }

    /// What `bench.json` holds of it, by method.
    var patternJSON: [JSONValue] {
        zip(methods, scores).compactMap { method, scores in
            let known = scores.compactMap(\.pattern).filter { $0.truth != nil }
            guard let reliability = Reliability(of: known), let curve = CoverageCurve(of: known) else { return nil }
            return .object([
                JSONValue.Member("method", .text(method)),
                JSONValue.Member("reliability", .list(reliability.bins.map(Bench.json))),
                JSONValue.Member(
                    "coverage_error",
                    .list(
                        Bench.coverages.map { coverage in
                            .object([
                                JSONValue.Member("coverage", JSONValue(coverage)),
                                JSONValue.Member("error", JSONValue(curve.error(coverage: coverage))),
                            ])
                        })),
            ])
        }
    }

    private static func json(_ bin: Reliability.Bin) -> JSONValue {
        .object([
            JSONValue.Member("photos", .integer(bin.photos)),
            JSONValue.Member("mean_confidence", JSONValue(bin.meanConfidence)),
            JSONValue.Member("share_right", JSONValue(bin.shareRight)),
            JSONValue.Member("low", JSONValue(bin.interval.low)),
            JSONValue.Member("high", JSONValue(bin.interval.high)),
        ])
    }

    static func json(_ score: PatternScore) -> JSONValue {
        .object(
            [
                JSONValue.Member("accepted", .list(score.accepted.map { .text($0.rawValue) })),
                JSONValue.Member("label", .text(score.answer.rawValue)),
            ]
                + zip(PatternScore.labels, score.probabilities).map {
                    JSONValue.Member($0.rawValue, JSONValue($1))
                })
    }
}
