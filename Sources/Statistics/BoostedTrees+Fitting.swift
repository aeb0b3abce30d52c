extension BoostedTrees {
    /// How trees are grown.
    public struct Growth: Sendable, Equatable {
        public var trees = 90
        /// Leaves of each tree.
        public var leaves = 8
        /// What part of each leaf's own answer counts.
        public var learningRate = 0.13
        /// Added to a leaf's evidence, which draws its answer to 0.
        public var penalty = 5.0
        public var leastRowsInLeaf = 40
        /// For each column 1 where more may only raise the score, -1 where it may only lower it, 0 for both.
        public var directions: [Int]

        public init(directions: [Int]) { self.directions = directions }
    }

    /// Learns to tell rows that are true from rows that are not, by Newton steps on the logistic loss over histograms.
    ///
    /// Rows in the same order give the same trees on every machine. O(trees · log₂ leaves · rows · columns).
    ///
    /// - Parameters:
    ///   - rows: at least one, each as long as `growth.directions`; all values finite.
    ///   - truths: as many as rows.
    ///   - weights: how much each row counts, above 0; all 1 where `nil`.
    /// - Reference: Ke et al. 2017 (LightGBM: histograms, the best leaf first); monotone limits by a split's middle value as
    ///   in XGBoost's and LightGBM's basic method.
    public init(fitting rows: [[Float]], truths: [Bool], weights: [Float]? = nil, growth: Growth) {
        precondition(rows.count == truths.count && !rows.isEmpty)
        let columns = growth.directions.count
        let binned = BinnedColumns(rows, columns: columns)
        let weights = weights ?? [Float](repeating: 1, count: rows.count)
        var total = 0.0
        var trueTotal = 0.0
        for row in rows.indices {
            total += Double(weights[row])
            if truths[row] { trueTotal += Double(weights[row]) }
        }
        let share = min(max(trueTotal / total, 1e-4), 1 - 1e-4)
        self.init(start: Float(inverseLogistic(share)), nodes: [], roots: [], columns: columns)
        var scores = [Double](repeating: Double(start), count: rows.count)
        var slopes = [SIMD2<Double>](repeating: .zero, count: rows.count)
        for _ in 0..<growth.trees {
            for row in rows.indices {
                let probability = logistic(scores[row])
                let weight = Double(weights[row])
                slopes[row] = SIMD2(
                    ((truths[row] ? 1 : 0) - probability) * weight, max(probability * (1 - probability), 1e-6) * weight)
            }
            var tree = GrowingTree(binned: binned, slopes: slopes, growth: growth)
            tree.grow()
            tree.add(to: &scores)
            roots.append(Int32(nodes.count))
            append(tree, at: 0)
        }
    }

    private mutating func append(_ tree: GrowingTree, at index: Int) {
        let leaf = tree.leaves[index]
        guard let split = leaf.split else {
            nodes.append(.leaf(leaf.written))
            return
        }
        let own = nodes.count
        nodes.append(Node(column: Int32(split.column), value: tree.binned.edges[split.column][split.bin]))
        append(tree, at: leaf.children.less)
        nodes[own].otherwise = Int32(nodes.count)
        append(tree, at: leaf.children.more)
    }
}

/// ln(p / (1 - p)) by bisection of `logistic`, so that the two are exact inverses.
private func inverseLogistic(_ probability: Double) -> Double {
    var (low, high) = (-20.0, 20.0)
    for _ in 0..<60 {
        let middle = (low + high) / 2
        if logistic(middle) < probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
}

/// To four decimals, to two from 1 on: few enough digits to read, and finer than any photo's noise.
private func rounded(_ value: Float) -> Float {
    let unit: Float = value.magnitude < 1 ? 10_000 : 100
    return (value * unit).rounded() / unit
}

/// Every value replaced by the number of its bin; at most 64 bins a column, of about equal counts.
private struct BinnedColumns {
    static let most = 64
    /// By column: the least value of each bin but the first.
    var edges: [[Float]] = []
    /// By column, then row.
    var bins: [[UInt8]] = []

    init(_ rows: [[Float]], columns: Int) {
        for column in 0..<columns {
            let values = rows.map { $0[column] }
            let sorted = values.sorted()
            var edges: [Float] = []
            for part in 1..<BinnedColumns.most {
                let edge = rounded(sorted[min(sorted.count - 1, part * sorted.count / BinnedColumns.most)])
                if edge > sorted[0] && edge != edges.last { edges.append(edge) }
            }
            self.edges.append(edges)
            bins.append(
                values.map { value in
                    var (low, high) = (0, edges.count)
                    while low < high {
                        let middle = (low + high) / 2
                        if edges[middle] <= value { low = middle + 1 } else { high = middle }
                    }
                    return UInt8(low)
                })
        }
    }
}

/// One tree while it grows, best leaf first.
private struct GrowingTree {
    struct Split {
        var column: Int
        /// Rows in bins above this one go to the child for "more".
        var bin: Int
        var gain: Double
        var lessAnswer: Double
        var moreAnswer: Double
    }
    struct Leaf {
        var rows: [Int32]
        /// Between what the leaf's answer must stay, for the columns with a direction.
        var limits: ClosedRange<Double>
        var answer: Double
        var best: Split?
        var split: Split?
        var children = (less: 0, more: 0)

        /// The answer as it is written; what is learnt next rests on that.
        var written: Float { rounded(Float(answer)) }
    }

    let binned: BinnedColumns
    let slopes: [SIMD2<Double>]
    let growth: BoostedTrees.Growth
    var leaves: [Leaf] = []

    mutating func grow() {
        let sum = slopes.reduce(.zero, +)
        leaves = [
            Leaf(
                rows: slopes.indices.map { Int32($0) }, limits: -1e9...1e9,
                answer: growth.learningRate * sum.x / (sum.y + growth.penalty))
        ]
        leaves[0].best = bestSplit(of: leaves[0])
        for _ in 1..<growth.leaves {
            let open = leaves.indices.filter { leaves[$0].split == nil && leaves[$0].best != nil }
            guard let next = open.max(by: { leaves[$0].best!.gain < leaves[$1].best!.gain }) else { return }
            divide(next)
        }
    }

    func add(to scores: inout [Double]) {
        for leaf in leaves where leaf.split == nil {
            for row in leaf.rows { scores[Int(row)] += Double(leaf.written) }
        }
    }

    private mutating func divide(_ index: Int) {
        guard let split = leaves[index].best else { return }
        let bins = binned.bins[split.column]
        let less = leaves[index].rows.filter { bins[Int($0)] <= UInt8(split.bin) }
        let more = leaves[index].rows.filter { bins[Int($0)] > UInt8(split.bin) }
        let limits = leaves[index].limits
        let middle = (split.lessAnswer + split.moreAnswer) / 2
        let direction = growth.directions[split.column]
        let below = limits.lowerBound...max(middle, limits.lowerBound)
        let above = min(middle, limits.upperBound)...limits.upperBound
        for (rows, answer, own) in [
            (less, split.lessAnswer, direction > 0 ? below : direction < 0 ? above : limits),
            (more, split.moreAnswer, direction > 0 ? above : direction < 0 ? below : limits),
        ] {
            var leaf = Leaf(rows: rows, limits: own, answer: answer)
            leaf.best = bestSplit(of: leaf)
            leaves.append(leaf)
        }
        leaves[index].split = split
        leaves[index].rows = []
        leaves[index].children = (leaves.count - 2, leaves.count - 1)
    }

    private func bestSplit(of leaf: Leaf) -> Split? {
        guard leaf.rows.count >= 2 * growth.leastRowsInLeaf else { return nil }
        var best: Split?
        for column in growth.directions.indices where !binned.edges[column].isEmpty {
            let histogram = histogram(of: leaf.rows, column: column)
            guard let split = bestSplit(histogram, column: column, limits: leaf.limits) else { continue }
            if split.gain > best?.gain ?? 1e-9 { best = split }
        }
        return best
    }

    private typealias Bin = (slopes: SIMD2<Double>, count: Int)

    private func histogram(of rows: [Int32], column: Int) -> [Bin] {
        var histogram = [Bin](repeating: (.zero, 0), count: binned.edges[column].count + 1)
        let codes = binned.bins[column]
        let bins = codes.span
        let slopes = slopes.span
        for row in rows {
            let bin = Int(bins[Int(row)])
            histogram[bin].slopes += slopes[Int(row)]
            histogram[bin].count += 1
        }
        return histogram
    }

    private func bestSplit(_ histogram: [Bin], column: Int, limits: ClosedRange<Double>) -> Split? {
        let total = histogram.reduce((SIMD2<Double>.zero, 0)) { ($0.0 + $1.slopes, $0.1 + $1.count) }
        let whole = worth(total.0, limits).gain
        var less = (slopes: SIMD2<Double>.zero, count: 0)
        var best: Split?
        for bin in 0..<histogram.count - 1 {
            less.slopes += histogram[bin].slopes
            less.count += histogram[bin].count
            guard less.count >= growth.leastRowsInLeaf, total.1 - less.count >= growth.leastRowsInLeaf else { continue }
            let one = worth(less.slopes, limits)
            let other = worth(total.0 - less.slopes, limits)
            guard Double(growth.directions[column]) * (other.answer - one.answer) >= 0 else { continue }
            let gain = one.gain + other.gain - whole
            if gain > best?.gain ?? 1e-9 {
                best = Split(
                    column: column, bin: bin, gain: gain, lessAnswer: one.answer * growth.learningRate,
                    moreAnswer: other.answer * growth.learningRate)
            }
        }
        return best
    }

    /// The best answer within the limits, before the learning rate, and how much it betters the loss.
    private func worth(_ sum: SIMD2<Double>, _ limits: ClosedRange<Double>) -> (answer: Double, gain: Double) {
        let free = sum.x / (sum.y + growth.penalty)
        let rate = growth.learningRate
        let answer = min(max(free, limits.lowerBound / rate), limits.upperBound / rate)
        return (answer, 2 * sum.x * answer - (sum.y + growth.penalty) * answer * answer)
    }
}
