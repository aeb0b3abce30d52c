import Statistics

/// The cells of a redness change that hold a value.
struct FieldCells {
    /// Number of cells, sum of their values, and sum of their values' ranks, -1 for the palest and 1 for the reddest: redness
    /// that fades all over a part of the glass is the palest then, and does not outweigh all else.
    private typealias Sum = SIMD4<Double>

    private(set) var values: [(x: Double, y: Double, change: Double)] = []
    /// By row, and by column from before the first to behind the last: what there is up to there.
    private var sums: [Sum] = []
    /// Of all rows.
    private var whole = Sum.zero
    private let change: RednessChange
    let widthPixels: Double
    let heightPixels: Double

    init(_ change: RednessChange) {
        self.change = change
        widthPixels = Double(change.width) * change.cellPixels
        heightPixels = Double(change.height) * change.cellPixels
        let smoothed = change.smoothed
        for (cell, value) in smoothed.enumerated() {
            guard let value else { continue }
            let middle = change.middle(ofCell: cell)
            values.append((middle.x, middle.y, value))
        }
        // A few cells of glare or of cloth that moved do not decide.
        let all = values.map(\.change)
        guard let low = all.quantile(0.02), let high = all.quantile(0.98) else { return }
        for index in values.indices { values[index].change = min(max(values[index].change, low), high) }
        let ranks = FieldCells.ranks(of: all)
        var next = 0
        for row in 0..<change.height {
            var sum = Sum.zero
            sums.append(sum)
            for column in 0..<change.width {
                if let value = smoothed[row * change.width + column] {
                    sum += Sum(1, min(max(value, low), high), ranks[next], 0)
                    next += 1
                }
                sums.append(sum)
            }
            whole += sum
        }
    }

    /// -1 for the least ... 1 for the greatest; equals in their order.
    private static func ranks(of values: [Double]) -> [Double] {
        var ranks = values
        for (place, index) in values.indices.sorted(by: { (values[$0], $0) < (values[$1], $1) }).enumerated() {
            ranks[index] = 2 * Double(place) / Double(max(1, values.count - 1)) - 1
        }
        return ranks
    }

    /// Variance between inside and outside, where inside is the paler: of values, and of their ranks.
    ///
    /// - Complexity: O(rows): the field crosses each in one run of columns, whose sums are known.
    func gains(of field: PressedField) -> (values: Double, ranks: Double) {
        var inside = Sum.zero
        let columns = field.crossing
        let line = change.width + 1
        guard sums.count == change.height * line else { return (0, 0) }
        for row in 0..<change.height {
            guard let ends = columns((Double(row) + 0.5) * change.cellPixels) else { continue }
            let first = columnAfter(ends.low)
            let end = max(first, min(columnBefore(ends.high) + 1, change.width))
            inside += sums[row * line + end] - sums[row * line + first]
        }
        let (count, total) = (inside.x, Double(values.count))
        guard count > 0.02 * total, count < 0.98 * total else { return (0, 0) }
        func gain(_ inside: Double, _ all: Double) -> Double {
            let fall = (all - inside) / (total - count) - inside / count
            return fall > 0 ? fall * fall * count * (total - count) / (total * total) : 0
        }
        return (gain(inside.y, whole.y), gain(inside.z, whole.z))
    }

    /// The first column whose middle lies at a place or after it, 0 ... `width`.
    private func columnAfter(_ x: Double) -> Int {
        let column = min(max(x / change.cellPixels - 0.5, 0), Double(change.width))
        return Int(column) + (Double(Int(column)) < column ? 1 : 0)
    }

    /// The last column whose middle lies at a place or before it, -1 ... `width`.
    private func columnBefore(_ x: Double) -> Int {
        let column = min(max(x / change.cellPixels - 0.5, -1), Double(change.width))
        return Int(column) - (Double(Int(column)) > column ? 1 : 0)
    }

    func parted(by field: PressedField) -> (pallor: Double, error: Double, insideShare: Double, outsideShare: Double)? {
        var (inside, outside) = ([Double](), [Double]())
        for value in values {
            let place = field.place(value.x, value.y)
            if place < 1 - PressedField.rim { inside.append(value.change) }
            if place > 1 + PressedField.rim { outside.append(value.change) }
        }
        guard let low = inside.median(), let high = outside.median(), let lowScatter = inside.robustDeviation(),
            let highScatter = outside.robustDeviation()
        else { return nil }
        // Neighbouring cells change alike: some thirty tell one thing.
        let error =
            (lowScatter * lowScatter * 30 / Double(inside.count)
            + highScatter * highScatter * 30 / Double(outside.count)).squareRoot()
        let total = Double(values.count)
        return (high - low, error, Double(inside.count) / total, Double(outside.count) / total)
    }

    /// The fall of redness right across the border: a glass has an edge, uneven light has none.
    func borderStep(of field: PressedField) -> Double {
        let near = 0.16
        var (inside, outside) = ([Double](), [Double]())
        for value in values {
            let place = field.place(value.x, value.y)
            if place > 1 - near && place < 0.98 { inside.append(value.change) }
            if place > 1.02 && place < 1 + near { outside.append(value.change) }
        }
        guard inside.count >= 8, outside.count >= 8, let low = inside.median(), let high = outside.median() else {
            return 0
        }
        return high - low
    }
}
