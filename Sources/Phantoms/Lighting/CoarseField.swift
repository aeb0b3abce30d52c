/// A slow function of place, asked at every `step`-th pixel and joined by straight lines between: what clouds, folds and
/// blurred veins need, for a fraction of the time.
struct CoarseField {
    private let columns: Int
    private let step: Int
    private let width: Int
    private var values: [Float]

    /// Asks `function` at (places of) every `step`-th pixel of the frame.
    init(_ frame: Frame, step: Int, _ function: (Float, Float) -> Float) {
        self.step = step
        width = frame.width
        columns = (frame.width - 1) / step + 2
        let rows = (frame.height - 1) / step + 2
        values = []
        values.reserveCapacity(columns * rows)
        for row in 0..<rows {
            for column in 0..<columns {
                let (x, y) = frame.place(column * step, row * step)
                values.append(function(x, y))
            }
        }
    }

    /// One row of pixels.
    func fill(_ row: Int, _ line: inout [Float]) {
        let above = row / step * columns
        let part = Float(row % step) / Float(step)
        var column = 0
        for cell in 0..<(columns - 1) {
            let left = values[above + cell] + part * (values[above + columns + cell] - values[above + cell])
            let right =
                values[above + cell + 1] + part * (values[above + columns + cell + 1] - values[above + cell + 1])
            let slope = (right - left) / Float(step)
            let end = min(width, column + step)
            var value = left
            while column < end {
                line[column] = value
                value += slope
                column += 1
            }
        }
    }

    /// One row of pixels, as an array of its own.
    func row(_ row: Int) -> [Float] {
        var line = [Float](repeating: 0, count: width)
        fill(row, &line)
        return line
    }
}
