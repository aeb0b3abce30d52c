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

    /// The score from which on as many marks are taken as there are, so that those invented and those missed level each other
    /// and counts are right on average: halfway to the next below it.
    ///
    /// A photo counts by the root of its marks' number, a clear one as one with a single mark, so that neither a few fields of
    /// petechiae nor the many photos of few marks decide alone.
    private static func balance(_ lessons: [MarkLesson], _ scores: [[Float]]) -> Float {
        var judged: [(score: Float, weight: Double)] = []
        var marks = 0.0
        for (lesson, scores) in zip(lessons, scores) {
            let number = Double(lesson.truths.count { $0 == true })
            let weight = 1 / max(number, 1).squareRoot()
            marks += number * weight
            for (truth, score) in zip(lesson.truths, scores) where truth != nil { judged.append((score, weight)) }
        }
        let order = ascendingOrder(of: judged.map { -$0.score }).map { judged[$0] }
        var taken = 0.0
        for (last, next) in zip(order, order.dropFirst()) {
            taken += last.weight
            if taken >= marks && next.score < last.score { return (last.score + next.score) / 2 }
        }
        return order.last?.score ?? 0
    }
}
