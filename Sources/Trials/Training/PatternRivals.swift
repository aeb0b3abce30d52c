internal import Patterns
internal import Statistics

/// Several ways to tell patterns on the same held-out photos: what is shipped, boosted trees, and scores set by hand.
struct PatternRivals {
    private let truths: [Int]
    private let views: [[Features]]
    private let fit: PatternJudge.Fit

    init(_ lessons: [(trial: Trial, lesson: PatternLesson)], fit: PatternJudge.Fit) {
        truths = lessons.map(\.lesson.truth)
        views = lessons.map(\.lesson.views)
        self.fit = fit
    }

    /// A row for each way and view: macro-F1 where all is answered, Brier and ECE. Scores by hand were never learnt, and are
    /// judged as they are.
    var report: String {
        let ways: [(String, [[[Double]]])] = [
            ("softmax (shipped)", fit.heldOut.map { $0.map(\.probabilities) }), ("boosted trees", trees),
            ("transparent scores", views.map { $0.map(byHand) }),
        ]
        var rows: [[String]] = []
        for (name, probabilities) in ways {
            for (place, view) in ["with scale", "without"].enumerated() {
                let scores = truths.indices.compactMap { index -> PatternScore? in
                    let given = probabilities[index]
                    guard truths[index] < PatternScore.labels.count else { return nil }
                    // A photo without a known scale has one view: the one without.
                    guard let told = place == 1 ? given.last : given.count > 1 ? given[0] : nil else { return nil }
                    return PatternScore(
                        accepted: [PatternScore.labels[truths[index]]], answer: .indeterminate, probabilities: told)
                }
                guard let f1 = Figure.macroF1(scores, by: \.likeliest) else { continue }
                rows.append([
                    name, view, "\(scores.count)", f1.fixed(3), scores.compactMap(\.brier).mean?.fixed(3) ?? "–",
                    Reliability(of: scores)?.expectedError.fixed(3) ?? "–",
                    CoverageCurve(of: scores)?.area.fixed(3) ?? "–",
                ])
            }
        }
        return TextTable(
            headings: ["held-out photos", "view", "number", "macro-F1", "Brier", "ECE", "AURC"], rows: rows
        ).text
    }

    private func byHand(_ features: Features) -> [Double] {
        let probabilities = TransparentScores(of: features).probabilities
        return PatternScore.labels.map { probabilities[$0] ?? 0 }
    }

    /// One forest for each class against the rest, held out by the same folds; the odd class is spread as the model does.
    private var trees: [[[Double]]] {
        var held = [[[Double]]](repeating: [], count: truths.count)
        for fold in 0..<PatternJudge.folds {
            let known = truths.indices.filter { PatternJudge.fold(of: $0) != fold }
            let rows = known.flatMap { views[$0].map(PatternRivals.row) }
            let forests = PatternJudge.classNames.indices.map { label in
                var growth = BoostedTrees.Growth(directions: Feature.all.map { _ in 0 })
                growth.leastRowsInLeaf = 12
                growth.learningRate = 0.08
                return BoostedTrees(
                    fitting: rows, truths: known.flatMap { index in views[index].map { _ in truths[index] == label } },
                    growth: growth)
            }
            for index in truths.indices where PatternJudge.fold(of: index) == fold {
                held[index] = views[index].map { view in
                    let all = softmax(forests.map { Double($0.score(PatternRivals.row(view))) })
                    let count = PatternJudge.labels.count
                    return all.dropLast().map { $0 + all[count] / Double(count) }
                }
            }
        }
        return held
    }

    /// What is absent stands below all that is there.
    private static func row(_ features: Features) -> [Float] {
        Feature.all.map { Float($0.value(features) ?? -1000) }
    }
}
