import Pixels

extension Raster where Element == Float {
    /// Means over squares of `side` pixels; what is left over at the right and at the bottom is cut off. O(count).
    func averaged(over side: Int) -> Raster<Float> {
        guard side > 1 else { return self }
        let (columns, rows) = (max(1, width / side), max(1, height / side))
        var output = Raster(width: columns, height: rows, repeating: 0)
        let share = 1 / Float(Swift.min(side, width) * Swift.min(side, height))
        var means = output.elements.mutableSpan
        for row in 0..<rows {
            for line in row * side..<min((row + 1) * side, height) {
                let source = elements.span.extracting(line * width..<(line + 1) * width)
                var at = 0
                for column in 0..<columns {
                    var sum: Float = 0
                    for _ in 0..<Swift.min(side, width) {
                        sum += source[at]
                        at += 1
                    }
                    means[row * columns + column] += share * sum
                }
            }
        }
        return output
    }

    /// The picture under a broad Gaussian, of eight pixels and more: blurred on means of four by four pixels, and linear
    /// between their middles.
    ///
    /// - Complexity: O(count), a fraction of what the blur itself would cost.
    func broadlyBlurred(sigma: Double) -> Raster<Float> {
        let side = 4
        guard sigma >= 8, width >= 4 * side, height >= 4 * side else { return gaussianBlurred(sigma: sigma) }
        let coarse = averaged(over: side).gaussianBlurred(sigma: sigma / Double(side))
        let cells = coarse.elements.span
        var output = self
        let columns = (0..<width).map { Between(pixel: $0, side: side, cells: coarse.width) }
        for row in 0..<height {
            let between = Between(pixel: row, side: side, cells: coarse.height)
            let (upper, lower) = (between.first * coarse.width, between.second * coarse.width)
            let line = (0..<coarse.width).map { cell in
                cells[upper + cell] + between.share * (cells[lower + cell] - cells[upper + cell])
            }
            var target = output.elements.mutableSpan
            for column in 0..<width {
                let place = columns[column]
                target[row * width + column] =
                    line[place.first] + place.share * (line[place.second] - line[place.first])
            }
        }
        return output
    }
}

/// The two cells that a pixel's middle lies between, and how far on the way to the second.
private struct Between {
    let first: Int
    let second: Int
    let share: Float

    init(pixel: Int, side: Int, cells: Int) {
        let place = min(max((Float(pixel) + 0.5) / Float(side) - 0.5, 0), Float(cells - 1))
        first = min(Int(place), cells - 1)
        second = min(first + 1, cells - 1)
        share = place - Float(first)
    }
}
