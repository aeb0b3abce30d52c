/// Centre and axes of a set of cells.
struct Moments {
    var x = 0.0
    var y = 0.0
    var elongation = 1.0
    /// Of the ellipse of the same second moments, in cells.
    var ellipseArea = 1.0
    private var spread = 0.0

    init(cells: [Int], width: Int) {
        let number = Double(max(1, cells.count))
        for cell in cells {
            x += Double(cell % width) + 0.5
            y += Double(cell / width) + 0.5
        }
        x /= number
        y /= number
        var xx = 1.0 / 12
        var yy = 1.0 / 12
        var xy = 0.0
        for cell in cells {
            let dx = Double(cell % width) + 0.5 - x
            let dy = Double(cell / width) + 0.5 - y
            xx += dx * dx / number
            yy += dy * dy / number
            xy += dx * dy / number
        }
        let middle = (xx + yy) / 2
        let spread = (((xx - yy) / 2) * ((xx - yy) / 2) + xy * xy).squareRoot()
        self.spread = 2 * middle
        elongation = ((middle + spread) / max(middle - spread, 1e-6)).squareRoot()
        ellipseArea = 4 * Double.pi * max((middle + spread) * (middle - spread), 1e-6).squareRoot()
    }

    /// The longer over the shorter axis of a mark and its mirror image beyond the border that cuts it: what is left of a disc
    /// looks long, and with its image it is nearly round again.
    ///
    /// - Parameters:
    ///   - cells: cells with at least one at a border of the grid; the first border in the order left, right, top, bottom counts.
    static func mirroredElongation(cells: [Int], width: Int, height: Int) -> Double {
        let isBeside = cells.contains { $0 % width == 0 || $0 % width == width - 1 }
        let isFirst = cells.contains { isBeside ? $0 % width == 0 : $0 < width }
        let border = isFirst ? 0 : Double(isBeside ? width : height)
        let number = Double(max(1, cells.count))
        func away(_ cell: Int) -> Double { Double(isBeside ? cell % width : cell / width) + 0.5 - border }
        func along(_ cell: Int) -> Double { Double(isBeside ? cell / width : cell % width) + 0.5 }
        let middle = cells.reduce(0) { $0 + along($1) } / number
        let across = cells.reduce(1.0 / 12) { $0 + away($1) * away($1) / number }
        let down = cells.reduce(1.0 / 12) { $0 + (along($1) - middle) * (along($1) - middle) / number }
        return (max(across, down) / min(across, down)).squareRoot()
    }

    /// A/(2π(μ20+μ02)/A), at most 1.
    func circularity(cells: Int) -> Double { min(1, Double(cells) / (2 * Double.pi * max(spread, 1e-9))) }
}
