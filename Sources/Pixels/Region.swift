/// A set of pixels as horizontal runs, sorted by row and then by column, without overlap.
///
/// A region says where a spot or a patch lies in the upright photo without costing a picture's memory.
public struct Region: Sendable, Equatable {
    /// Pixels `start ..< end` of row `row`.
    public struct Run: Sendable, Equatable, BitwiseCopyable {
        public var row: Int
        public var start: Int
        public var end: Int

        public init(row: Int, start: Int, end: Int) {
            self.row = row
            self.start = start
            self.end = end
        }
    }

    public var runs: [Run]

    public init(runs: [Run] = []) { self.runs = runs }

    /// The pixels of `mask` that are `true`, moved by (`x`, `y`). O(pixels of the mask).
    public init(mask: Mask, x: Int = 0, y: Int = 0) {
        self.init(runs: mask.runs(of: true))
        guard x != 0 || y != 0 else { return }
        for index in runs.indices {
            runs[index] = Run(row: runs[index].row + y, start: runs[index].start + x, end: runs[index].end + x)
        }
    }

    /// Whole pixels in the region.
    public var pixelCount: Int { runs.reduce(0) { $0 + $1.end - $1.start } }

    /// Whether pixel (x, y) belongs. O(log runs).
    public func contains(x: Int, y: Int) -> Bool {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if (runs[middle].row, runs[middle].end) <= (y, x) { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && runs[low].row == y && runs[low].start <= x
    }

    public var isEmpty: Bool { runs.isEmpty }
}

extension Raster where Element == Bool {
    /// The horizontal runs of pixels that are `value`, in reading order. O(count).
    func runs(of value: Bool) -> [Region.Run] {
        var runs: [Region.Run] = []
        for row in 0..<height {
            let line = elements.span.extracting(row * width..<(row + 1) * width)
            var column = 0
            while column < line.count {
                // In bounds by the conditions of the loops.
                guard unsafe line[unchecked: column] == value else {
                    column &+= 1
                    continue
                }
                let start = column
                while unsafe column < line.count && line[unchecked: column] == value { column &+= 1 }
                runs.append(Region.Run(row: row, start: start, end: column))
            }
        }
        return runs
    }
}
