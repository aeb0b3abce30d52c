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

    /// A/(2π(μ20+μ02)/A), at most 1.
    func circularity(cells: Int) -> Double { min(1, Double(cells) / (2 * Double.pi * max(spread, 1e-9))) }
}
