extension Ripley {
    /// Of points in a window of any outline, with the translation correction; all zero for fewer than two points.
    ///
    /// A pair weighs the window's area over the area that the window shares with itself moved by the pair's step. On a
    /// rectangle this is `Edge.translation`. A pair whose step leaves next to nothing of the window weighs at most 100.
    ///
    /// - Complexity: O(n²) pairs within the largest radius, each O(runs).
    /// - Reference: Ohser 1983, Mathematische Operationsforschung und Statistik 14, 63–71.
    public init(_ points: [Point], in window: RowWindow, radii: [Double]) {
        self.radii = radii
        guard points.count > 1, window.area > 0 else {
            k = radii.map { _ in 0 }
            return
        }
        let shifted = ShiftedWindow(window)
        var sums = [Double](repeating: 0, count: radii.count)
        forEachPair(of: points, within: radii.last ?? 0) { one, other, squared in
            let shared = shifted.sharedArea(dx: other.x - one.x, dy: other.y - one.y)
            let weight = shared > 0 ? min(100, window.area / shared) : 100
            if let bin = radii.firstIndex(where: { squared <= $0 * $0 }) { sums[bin] += 2 * weight }
        }
        k = cumulated(sums, area: window.area, count: points.count)
    }
}

/// A window and how much of it stays inside when it is moved.
struct ShiftedWindow {
    /// Runs of one row, from left to right.
    private struct Row {
        var top: Double
        var runs: [RowWindow.Run]
    }
    private let rows: [Row]
    private let height: Double

    init(_ window: RowWindow) {
        height = window.rowHeight
        let byTop = Dictionary(grouping: window.runs.filter { $0.right > $0.left }, by: \.top)
        rows = byTop.map { Row(top: $0.key, runs: $0.value.sorted { $0.left < $1.left }) }.sorted { $0.top < $1.top }
    }

    /// In squared units of the runs.
    func sharedArea(dx: Double, dy: Double) -> Double {
        var area = 0.0
        var first = 0
        for row in rows {
            let top = row.top + dy
            while first < rows.count && rows[first].top + height <= top { first += 1 }
            var other = first
            while other < rows.count && rows[other].top < top + height {
                let overlap = height - abs(rows[other].top - top)
                if overlap > 0 { area += overlap * ShiftedWindow.shared(row.runs, rows[other].runs, dx: dx) }
                other += 1
            }
        }
        return area
    }

    /// The length that runs share with others once moved by `dx`.
    private static func shared(_ runs: [RowWindow.Run], _ others: [RowWindow.Run], dx: Double) -> Double {
        var (length, start) = (0.0, 0)
        for run in runs {
            let (left, right) = (run.left + dx, run.right + dx)
            while start < others.count && others[start].right <= left { start += 1 }
            var place = start
            while place < others.count && others[place].left < right {
                length += min(right, others[place].right) - max(left, others[place].left)
                place += 1
            }
        }
        return length
    }
}
