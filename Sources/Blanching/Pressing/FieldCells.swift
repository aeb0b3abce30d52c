import Statistics

/// The cells of a redness change that hold a value.
struct FieldCells {
    private(set) var values: [(x: Double, y: Double, change: Double)] = []
    /// By row, and by column from before the first to behind the last: how many values there are up to there, and their sum.
    private var counts: [Double] = []
    private var sums: [Double] = []
    /// The same of the values' ranks, -1 for the palest and 1 for the reddest: redness that fades all over a part of the
    /// glass is the palest then, and does not outweigh all else.
    private var rankSums: [Double] = []
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
            var (count, sum, rankSum) = (0.0, 0.0, 0.0)
            counts.append(count)
            sums.append(sum)
            rankSums.append(rankSum)
            for column in 0..<change.width {
                if let value = smoothed[row * change.width + column] {
                    count += 1
                    sum += min(max(value, low), high)
                    rankSum += ranks[next]
                    next += 1
                }
                counts.append(count)
                sums.append(sum)
                rankSums.append(rankSum)
            }
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

    /// Variance between inside and outside, where inside is the paler.
    ///
    /// - Complexity: O(rows): the field crosses each in one run of columns, whose sum is known.
    func gain(of field: PressedField) -> Double { gain(of: field, sums) }

    /// The same of ranks.
    func rankGain(of field: PressedField) -> Double { gain(of: field, rankSums) }

    private func gain(of field: PressedField, _ sums: [Double]) -> Double {
        guard !counts.isEmpty else { return 0 }
        var (inside, count, all) = (0.0, 0.0, 0.0)
        let columns = field.crossing
        let line = change.width + 1
        for row in 0..<change.height {
            all += sums[row * line + change.width]
            guard let ends = columns((Double(row) + 0.5) * change.cellPixels) else { continue }
            let first = column(ends.low, rounded: .up)
            let last = max(first, column(ends.high, rounded: .down) + 1)
            inside += sums[row * line + min(last, change.width)] - sums[row * line + min(first, change.width)]
            count += counts[row * line + min(last, change.width)] - counts[row * line + min(first, change.width)]
        }
        let total = Double(values.count)
        guard count > 0.02 * total, count < 0.98 * total else { return 0 }
        let fall = (all - inside) / (total - count) - inside / count
        return fall > 0 ? fall * fall * count * (total - count) / (total * total) : 0
    }

    /// The column whose middle lies next to a place, not before the first.
    private func column(_ x: Double, rounded rule: FloatingPointRoundingRule) -> Int {
        Int(min(max((x / change.cellPixels - 0.5).rounded(rule), rule == .up ? 0 : -1), Double(change.width)))
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
