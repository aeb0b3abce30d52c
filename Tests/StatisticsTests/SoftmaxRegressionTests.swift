import Testing

@testable import Statistics

@Suite struct SoftmaxRegressionTests {
    /// Three classes about three middles, `count` rows each.
    private static func rows(_ count: Int, seed: UInt64) -> (rows: [[Double]], classes: [Int]) {
        var generator = SplitMix64(seed: seed)
        let middles = [[0.0, 0.0], [3.0, 0.0], [0.0, 3.0]]
        var (rows, classes): ([[Double]], [Int]) = ([], [])
        for index in 0..<3 * count {
            rows.append(middles[index % 3].map { $0 + generator.unit() + generator.unit() - 1 })
            classes.append(index % 3)
        }
        return (rows, classes)
    }

    @Test("softmax sums to 1, keeps the order, and is not moved by a common amount")
    func powers() {
        let probabilities = softmax([1, 2, 4])
        #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
        // e^-3 : e^-2 : 1.
        #expect(abs(probabilities[2] - 0.8437947344813395) < 1e-12)
        #expect(softmax([801, 802, 804]) == probabilities)
        #expect(softmax([-1e9, 0]) == [0, 1])
    }

    @Test("classes that lie apart are told from rows that were not learnt")
    func tells() {
        let (rows, classes) = Self.rows(60, seed: 1)
        let fit = SoftmaxRegression(fitting: rows, classes: classes, count: 3, penalty: 0.1)
        let (others, truths) = Self.rows(60, seed: 2)
        let right = zip(others, truths).count { row, truth in
            let scores = fit.scores(row)
            return scores.indices.max { scores[$0] < scores[$1] } == truth
        }
        #expect(right >= 178)
    }

    @Test("an example that counts twice is one that stands there twice")
    func weights() {
        let (rows, classes) = Self.rows(20, seed: 3)
        let examples = zip(rows, classes).map { SoftmaxRegression.Example(row: $0, own: $1) }
        var heavy = examples
        for index in 0..<15 { heavy[index].weight = 2 }
        let weighed = SoftmaxRegression(fitting: heavy, count: 3, penalty: 0.5)
        let doubled = SoftmaxRegression(fitting: examples + examples.prefix(15), count: 3, penalty: 0.5)
        let plain = SoftmaxRegression(fitting: examples, count: 3, penalty: 0.5)
        for (one, other) in zip(weighed.weights.joined(), doubled.weights.joined()) { #expect(abs(one - other) < 1e-6) }
        #expect(weighed != plain)
    }

    @Test("without columns that tell, probabilities are the classes' shares")
    func shares() {
        let fit = SoftmaxRegression(
            fitting: (0..<10).map { _ in [0.0] }, classes: [0, 0, 0, 0, 0, 0, 1, 1, 1, 2], count: 3, penalty: 1)
        let probabilities = softmax(fit.scores([0]))
        #expect(zip(probabilities, [0.6, 0.3, 0.1]).allSatisfy { abs($0 - $1) < 1e-3 })
    }

    @Test("the slope of the penalised loss is 0 at the fit")
    func optimum() {
        let (rows, classes) = Self.rows(20, seed: 3)
        let penalty = 2.0
        let fit = SoftmaxRegression(fitting: rows, classes: classes, count: 3, penalty: penalty)
        for k in 0..<3 {
            for column in 0..<2 {
                let slope = zip(rows, classes).reduce(penalty * fit.weights[k][column]) { sum, pair in
                    sum + pair.0[column] * (softmax(fit.scores(pair.0))[k] - (pair.1 == k ? 1 : 0))
                }
                #expect(abs(slope) < 1e-3, "class \(k), column \(column): \(slope)")
            }
        }
    }

    @Test("a heavier penalty draws weights to 0, and the same rows give the same weights")
    func penalty() {
        let (rows, classes) = Self.rows(30, seed: 4)
        let fits = [0.1, 10, 10, 1000].map {
            SoftmaxRegression(fitting: rows, classes: classes, count: 3, penalty: $0)
        }
        func size(_ fit: SoftmaxRegression) -> Double { fit.weights.joined().reduce(0) { $0 + $1 * $1 } }
        #expect(size(fits[0]) > size(fits[1]) && size(fits[2]) > size(fits[3]))
        #expect(fits[1] == fits[2])
    }
}
