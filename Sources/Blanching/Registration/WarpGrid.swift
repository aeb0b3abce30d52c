import Pixels

/// A map read on every eighth cell of a texture and linear between: a spline for each cell would cost more than the search.
struct WarpGrid {
    private static let step = 8
    private let x: Raster<Float>
    private let y: Raster<Float>

    init(_ warp: Warp, of texture: SkinTexture) {
        self.init(warp, step: texture.step, width: texture.width, height: texture.height)
    }

    init(_ warp: Warp, step: Int, width: Int, height: Int) {
        let (columns, rows) = (width / WarpGrid.step + 2, height / WarpGrid.step + 2)
        var x = Raster<Float>(width: columns, height: rows, repeating: 0)
        var y = x
        let side = Double(step)
        for row in 0..<rows {
            for column in 0..<columns {
                let place = warp.map(
                    (Double(column * WarpGrid.step) + 0.5) * side, (Double(row * WarpGrid.step) + 0.5) * side)
                x[column, row] = Float(min(max(place.x, -1e6), 1e6))
                y[column, row] = Float(min(max(place.y, -1e6), 1e6))
            }
        }
        (self.x, self.y) = (x, y)
    }

    /// Where cells of a row lie in the photo after, in its cells of `cellPixels`.
    func row(_ row: Int, _ columns: Range<Int>, cellPixels: Int) -> [SIMD2<Float>] {
        let top = row / WarpGrid.step
        let down = Float(row % WarpGrid.step) / Float(WarpGrid.step)
        let size = 1 / Float(cellPixels)
        func knot(_ knot: Int) -> SIMD2<Float> {
            let (upper, lower) = (SIMD2(x[knot, top], y[knot, top]), SIMD2(x[knot, top + 1], y[knot, top + 1]))
            return (upper + down * (lower - upper)) * size
        }
        var places = [SIMD2<Float>](repeating: .zero, count: columns.count)
        guard !columns.isEmpty else { return places }
        var target = places.mutableSpan
        var left = knot(columns.lowerBound / WarpGrid.step)
        var column = columns.lowerBound
        while column < columns.upperBound {
            let next = column / WarpGrid.step + 1
            let right = knot(next)
            for cell in column..<min(next * WarpGrid.step, columns.upperBound) {
                let across = Float(cell % WarpGrid.step) / Float(WarpGrid.step)
                target[cell - columns.lowerBound] = left + across * (right - left)
            }
            (left, column) = (right, next * WarpGrid.step)
        }
        return places
    }
}
