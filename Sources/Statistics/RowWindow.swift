/// A window of any outline, as rows of runs: where points can lie at all.
public struct RowWindow: Sendable, Equatable {
    /// `left ..< right` of a row that reaches from `top` to `top + rowHeight`.
    public struct Run: Sendable, Equatable, BitwiseCopyable {
        public var top: Double
        public var left: Double
        public var right: Double

        public init(top: Double, left: Double, right: Double) {
            self.top = top
            self.left = left
            self.right = right
        }
    }

    public let runs: [Run]
    public let rowHeight: Double
    /// In squared units of the runs.
    public let area: Double
    /// Area of all runs up to and including each one.
    private let cumulated: [Double]

    /// Runs that do not overlap; empty ones weigh nothing.
    public init(runs: [Run], rowHeight: Double) {
        precondition(rowHeight > 0, "rows \(rowHeight) high")
        self.runs = runs
        self.rowHeight = rowHeight
        var total = 0.0
        cumulated = runs.map {
            total += max(0, $0.right - $0.left) * rowHeight
            return total
        }
        area = total
    }

    /// A place inside, every one as likely. The window has an area. O(log runs).
    func randomPoint(_ generator: inout SplitMix64) -> Point {
        let target = generator.unit() * area
        var (low, high) = (0, runs.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulated[middle] > target { high = middle } else { low = middle + 1 }
        }
        let run = runs[low]
        return Point(
            x: run.left + generator.unit() * (run.right - run.left), y: run.top + generator.unit() * rowHeight)
    }
}
