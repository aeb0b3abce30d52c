import Statistics

/// One photo's features and what is true of it, to learn from.
package struct PatternLesson: Sendable {
    /// As seen in different ways, such as with its scale and without; at least one where it is to teach anything.
    package var views: [Features]
    /// A place in `PatternJudge.classNames`.
    package var truth: Int
    /// Whether calibration rests on it.
    package var isTypical: Bool

    /// How much it counts, above 0.
    package var weight: Double

    package init(views: [Features], truth: Int, isTypical: Bool, weight: Double = 1) {
        self.views = views
        self.truth = truth
        self.isTypical = isTypical
        self.weight = weight
    }
}

extension PatternJudge {
    /// A judge and what judges like it say of the photos it learnt from, each judged by one that did not see it.
    package struct Fit: Sendable {
        package var judge: PatternJudge
        /// By lesson, then by view.
        package var heldOut: [[Judgement]]
    }

    /// λ of the regression: features are standardised, so that a weight of 0.3 is a strong one.
    package static let penalty = 20.0
    package static let folds = 5
    /// Which fold a lesson is held out in: by chance, since lists of photos repeat their kinds and sizes in turn.
    package static func fold(of index: Int) -> Int {
        var generator = SplitMix64(seed: UInt64(index))
        return generator.index(below: folds)
    }
    /// Share of the photos learnt from that lie inside of the range.
    private static let shareInRange = 0.995

    /// Learns from photos, the same from the same photos in the same order.
    ///
    /// The temperature is the one with which held-out typical photos are most likely.
    /// - Precondition: at least as many lessons as `folds`.
    package static func fit(_ lessons: [PatternLesson], version: String) -> Fit {
        precondition(lessons.count >= folds, "\(lessons.count) lessons")
        var scores = [[[Double]]](repeating: [], count: lessons.count)
        for fold in 0..<folds {
            let judge = PatternJudge(
                learning: lessons.indices.filter { PatternJudge.fold(of: $0) != fold }.map { lessons[$0] },
                version: version)
            for index in lessons.indices where PatternJudge.fold(of: index) == fold {
                scores[index] = lessons[index].views.map { judge.regression.scores(judge.row(of: $0)) }
            }
        }
        var judge = PatternJudge(learning: lessons, version: version)
        let typical = lessons.indices.filter { lessons[$0].isTypical }
        judge.temperature = temperature(
            typical.flatMap { index in scores[index].map { ($0, lessons[index].truth, lessons[index].weight) } })
        let heldOut = lessons.indices.map { index in
            zip(scores[index], lessons[index].views).map { judge.judgement(scores: $0, of: $1) }
        }
        return Fit(judge: judge, heldOut: heldOut)
    }

    private init(learning lessons: [PatternLesson], version: String) {
        let views = lessons.flatMap(\.views)
        self.init(
            version: version, columns: PatternJudge.columns(of: views),
            regression: SoftmaxRegression(starts: [], weights: []), temperature: 1, widestRange: .infinity)
        regression = SoftmaxRegression(
            fitting: lessons.flatMap { lesson in
                lesson.views.map {
                    SoftmaxRegression.Example(row: row(of: $0), own: lesson.truth, weight: lesson.weight)
                }
            },
            count: PatternJudge.classNames.count, penalty: PatternJudge.penalty)
        holdToNumbers()
        holdToErrorBars()
        regression.starts = regression.starts.map(rounded)
        regression.weights = regression.weights.map { $0.map(rounded) }
        widestRange = rounded(views.map { range(of: $0) }.quantile(PatternJudge.shareInRange) ?? 0)
    }

    /// Features that are there often enough and vary, with the mean and the deviation of their scaled values.
    private static func columns(of views: [Features]) -> [Column] {
        Feature.all.filter(\.isWeighed).compactMap { feature in
            let values = views.compactMap { feature.scaled($0) }
            guard values.count * 50 >= views.count, values.count > 1 else { return nil }
            let mean = values.reduce(0, +) / Double(values.count)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
            guard variance > 1e-12 else { return nil }
            return Column(
                feature: feature.name, mean: rounded(mean), deviation: max(1e-4, rounded(variance.squareRoot())))
        }
    }

    /// A wider error bar makes more spots perhaps small, and must never speak against petechiae: the share of those speaks for
    /// them against all other classes alike, or not at all.
    private mutating func holdToErrorBars() {
        let petechial = 1
        guard let index = columns.firstIndex(where: { $0.feature == "share_perhaps_below_2mm" }) else { return }
        let place = PatternJudge.partNames.count * index
        let others = regression.weights.indices.filter { $0 != petechial }
        let mean = others.reduce(0) { $0 + regression.weights[$1][place] } / Double(others.count)
        // What all classes have alike changes nothing but the rounding.
        for k in others { regression.weights[k][place] = 0 }
        regression.weights[petechial][place] = max(0, regression.weights[petechial][place] - mean)
    }

    /// More spots never speak for another class more than for petechiae: no class has a larger weight of their number.
    private mutating func holdToNumbers() {
        for name in ["clear_spot_count", "spot_count"] {
            guard let index = columns.firstIndex(where: { $0.feature == name }) else { continue }
            let place = PatternJudge.partNames.count * index
            let most = regression.weights[1][place]
            for k in regression.weights.indices {
                regression.weights[k][place] = min(most, regression.weights[k][place])
            }
        }
    }

    /// The temperature between 1/4 and 4 at which the truths are likeliest, by golden section.
    private static func temperature(_ held: [(scores: [Double], truth: Int, weight: Double)]) -> Double {
        func loss(_ logarithm: Double) -> Double {
            let temperature = exponential(logarithm)
            return held.reduce(0) { sum, row in
                let told = softmax(row.scores.map { $0 / temperature })[row.truth]
                return sum - row.weight * Patterns.logarithm(max(told, 1e-12))
            }
        }
        let golden = 0.618_033_988_75
        var (low, high) = (-1.386_294, 1.386_294)
        for _ in 0..<40 {
            let (left, right) = (high - golden * (high - low), low + golden * (high - low))
            if loss(left) < loss(right) { high = right } else { low = left }
        }
        return held.isEmpty ? 1 : rounded(exponential((low + high) / 2))
    }
}

/// To four decimals, as the text has them.
private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
