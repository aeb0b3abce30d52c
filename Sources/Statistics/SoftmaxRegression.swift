#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Multinomial logistic regression: each class has a sum of weighted columns, and softmax makes probabilities of the sums.
///
/// Reference: Hastie, Tibshirani, Friedman 2009, The Elements of Statistical Learning, section 4.4.
public struct SoftmaxRegression: Sendable, Equatable {
    /// By class: the sum before any column.
    public var starts: [Double]
    /// By class, then by column.
    public var weights: [[Double]]

    public init(starts: [Double], weights: [[Double]]) {
        precondition(starts.count == weights.count, "\(starts.count) starts for \(weights.count) classes")
        self.starts = starts
        self.weights = weights
    }

    /// Log-odds of each class, up to a constant that they share. O(classes · columns).
    public func scores(_ row: [Double]) -> [Double] {
        zip(starts, weights).map { start, weights in
            precondition(row.count == weights.count, "a row of \(row.count) for \(weights.count) columns")
            return zip(row, weights).reduce(start) { $0 + $1.0 * $1.1 }
        }
    }

    /// Learns from rows and their classes by Newton's method; the same rows give the same weights on one platform.
    ///
    /// - Parameters:
    ///   - rows: at least one, all as long; columns should be of like spread, for the penalty weighs them alike.
    ///   - classes: of each row, 0 ..< `count`.
    ///   - penalty: λ of ½·λ·Σw², above 0; starts are hardly drawn.
    /// - Complexity: O(steps · ((classes · columns)³ + rows · (classes · columns)²)).
    public init(fitting rows: [[Double]], classes: [Int], count: Int, penalty: Double) {
        precondition(rows.count == classes.count, "\(classes.count) classes of \(rows.count) rows")
        self.init(fitting: zip(rows, classes).map { Example(row: $0, own: $1) }, count: count, penalty: penalty)
    }

    /// A row to learn from, its class, and how much it counts, above 0.
    public struct Example: Sendable {
        public var row: [Double]
        public var own: Int
        public var weight: Double

        public init(row: [Double], own: Int, weight: Double = 1) {
            self.row = row
            self.own = own
            self.weight = weight
        }
    }

    /// The same from examples that count differently.
    public init(fitting examples: [Example], count: Int, penalty: Double) {
        precondition(!examples.isEmpty && penalty > 0 && count > 1)
        let columns = examples[0].row.count
        self.init(
            starts: [Double](repeating: 0, count: count),
            weights: [[Double]](repeating: [Double](repeating: 0, count: columns), count: count))
        var loss = penalised(examples, penalty)
        for _ in 0..<SoftmaxRegression.mostSteps {
            guard let step = newtonStep(examples, penalty) else { return }
            // Newton's step may overshoot far from the top; halved until it betters.
            var share = 1.0
            var next = moved(by: step, share)
            var nextLoss = next.penalised(examples, penalty)
            while nextLoss > loss && share > 1e-4 {
                share /= 2
                next = moved(by: step, share)
                nextLoss = next.penalised(examples, penalty)
            }
            guard nextLoss < loss else { return }
            let isDone = loss - nextLoss < 1e-9 * loss
            self = next
            loss = nextLoss
            if isDone { return }
        }
    }

    private static let mostSteps = 40
    /// Keeps the starts, which no penalty need draw, from being undetermined.
    private static let startPenalty = 1e-4

    private func moved(by step: [Double], _ share: Double) -> SoftmaxRegression {
        var moved = self
        let width = weights[0].count + 1
        for k in starts.indices {
            moved.starts[k] -= share * step[k * width]
            for column in weights[k].indices { moved.weights[k][column] -= share * step[k * width + 1 + column] }
        }
        return moved
    }

    private func penalised(_ examples: [Example], _ penalty: Double) -> Double {
        var loss = 0.0
        for example in examples {
            loss -= example.weight * log(max(softmax(scores(example.row))[example.own], 1e-300))
        }
        for k in starts.indices {
            loss += 0.5 * SoftmaxRegression.startPenalty * starts[k] * starts[k]
            for weight in weights[k] { loss += 0.5 * penalty * weight * weight }
        }
        return loss
    }

    /// The inverse curvature times the slope of the penalised loss.
    private func newtonStep(_ examples: [Example], _ penalty: Double) -> [Double]? {
        let (count, width) = (starts.count, weights[0].count + 1)
        let size = count * width
        var slope = [Double](repeating: 0, count: size)
        var curvature = [Double](repeating: 0, count: size * size)
        for example in examples {
            let p = softmax(scores(example.row))
            let x = [1] + example.row
            for k in 0..<count {
                let miss = example.weight * (p[k] - (k == example.own ? 1 : 0))
                for i in 0..<width { slope[k * width + i] += miss * x[i] }
                for l in 0...k {
                    let factor = example.weight * p[k] * ((k == l ? 1 : 0) - p[l])
                    addOuter(x, factor, row: k * width, column: l * width, size: size, to: &curvature)
                }
            }
        }
        for k in 0..<count {
            for i in 0..<width {
                let own = k * width + i
                let drawn = i == 0 ? SoftmaxRegression.startPenalty : penalty
                slope[own] += drawn * (i == 0 ? starts[k] : weights[k][i - 1])
                curvature[own * size + own] += drawn
            }
        }
        for row in 0..<size {
            for column in row + 1..<max(size, row + 1) {
                curvature[row * size + column] = curvature[column * size + row]
            }
        }
        return solution(of: curvature, slope)
    }
}

/// Adds factor · x · xᵀ to a block of a square matrix.
private func addOuter(
    _ x: [Double], _ factor: Double, row: Int, column: Int, size: Int, to matrix: inout [Double]
) {
    let x = x.span
    var places = matrix.mutableSpan
    for i in 0..<x.count {
        let left = factor * x[i]
        guard left != 0 else { continue }
        let start = (row + i) * size + column
        for j in 0..<x.count { places[start + j] += left * x[j] }
    }
}

/// Probabilities of log-odds: e to each, over their sum.
public func softmax(_ scores: [Double]) -> [Double] {
    let highest = scores.max() ?? 0
    let powers = scores.map { exp($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
}
