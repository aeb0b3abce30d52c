import Statistics

/// One photo's candidates and what is true of each.
package struct MarkLesson: Sendable {
    package var samples: [MarkSample]
    /// Whether each is a mark; `nil` where the truth does not say.
    package var truths: [Bool?]
    /// Whether the photo has no mark at all.
    package var isClear: Bool
    package var diagonalPixels: Double

    package init(samples: [MarkSample], truths: [Bool?], isClear: Bool, diagonalPixels: Double) {
        self.samples = samples
        self.truths = truths
        self.isClear = isClear
        self.diagonalPixels = diagonalPixels
    }
}

extension MarkJudge {
    /// A judge and what it says of the photos it learnt from, each judged by trees that did not see it.
    package struct Fit: Sendable {
        package var judge: MarkJudge
        /// By photo, in the order of its samples.
        package var heldOutConfidences: [[Double]]
    }

    /// At most so many false marks per clear photo have a confidence of one half.
    package static let falseMarksPerClearPhoto = 0.6

    /// Learns from photos, the same from the same photos in the same order.
    ///
    /// The crowds are learnt on scores by trees that did not see the photo (three folds), as they will be used.
    /// O(photos' candidates · trees).
    ///
    /// - Precondition: three photos or more, at least one of them clear and one with marks.
    package static func fit(_ lessons: [MarkLesson]) -> Fit {
        let folds = 3
        precondition(lessons.count >= folds)
        let directions = Evidence.columns.map(\.direction)
        var heldOut = [[Float]](repeating: [], count: lessons.count)
        for fold in 0..<folds {
            let others = lessons.indices.filter { $0 % folds != fold }.map { lessons[$0] }
            let judge = MarkJudge(own: ownTrees(others, directions), crowds: [], balance: 0)
            for index in stride(from: fold, to: lessons.count, by: folds) {
                heldOut[index] = judge.ownScores(of: lessons[index].samples)
            }
        }
        var judge = MarkJudge(own: ownTrees(lessons, directions), crowds: [], balance: 0)
        var scores = heldOut
        for _ in 0..<rounds {
            let rows = lessons.indices.map { index in
                let lesson = lessons[index]
                return crowdRows(
                    of: lesson.samples, own: heldOut[index], soFar: scores[index],
                    diagonalPixels: lesson.diagonalPixels)
            }
            var growth = BoostedTrees.Growth(directions: crowdNames.map { _ in 1 })
            growth.trees = 48
            growth.leaves = 8
            growth.learningRate = 0.18
            growth.leastRowsInLeaf = 300
            let trees = trees(lessons, rows: rows, growth: growth, isWeighted: false)
            judge.crowds.append(trees)
            scores = rows.map { $0.map { trees.score($0) } }
        }
        scores = zip(scores, heldOut).map { zip($0, $1).map { ranked($0, own: $1) } }
        let balance = balance(lessons, scores)
        judge.balance = balance
        return Fit(
            judge: judge, heldOutConfidences: scores.map { $0.map { logistic(Double($0 - balance)) } })
    }

    private static func ownTrees(_ lessons: [MarkLesson], _ directions: [Int]) -> [BoostedTrees] {
        let all = lessons.map { $0.samples.map(\.evidence) }
        return [
            trees(lessons, rows: all, growth: BoostedTrees.Growth(directions: directions), isWeighted: true),
            trees(
                lessons, rows: all.map { $0.map { Array($0.dropFirst()) } },
                growth: BoostedTrees.Growth(directions: Array(directions.dropFirst())), isWeighted: true),
        ]
    }

    /// Trees on all rows of known truth. Weighted, a photo counts by the root of its candidates' number, so that one full of
    /// texture does not outvote the others.
    private static func trees(
        _ lessons: [MarkLesson], rows: [[[Float]]], growth: BoostedTrees.Growth, isWeighted: Bool
    ) -> BoostedTrees {
        var kept: [[Float]] = []
        var truths: [Bool] = []
        var weights: [Float] = []
        for (lesson, rows) in zip(lessons, rows) {
            let known = lesson.truths.count { $0 != nil }
            for (row, truth) in zip(rows, lesson.truths) {
                guard let truth else { continue }
                kept.append(row)
                truths.append(truth)
                weights.append(isWeighted ? 5 / Float(known).squareRoot() : 1)
            }
        }
        return BoostedTrees(fitting: kept, truths: truths, weights: weights, growth: growth)
    }

    /// Halfway between the lowest score with which at most `falseMarksPerClearPhoto` are invented, and the next below it.
    private static func balance(_ lessons: [MarkLesson], _ scores: [[Float]]) -> Float {
        let clear = lessons.indices.filter { lessons[$0].isClear }
        let invented = clear.flatMap { scores[$0] }.sorted(by: >)
        let number = Int(falseMarksPerClearPhoto * Double(clear.count))
        guard number > 0, number < invented.count else { return 0 }
        let below = invented[number]
        let above = invented[..<number].last { $0 > below } ?? below
        return (below + above) / 2
    }
}
