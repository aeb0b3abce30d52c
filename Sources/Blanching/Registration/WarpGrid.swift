import Pixels

/// A map read on every eighth cell of a texture and linear between: a spline for each cell would cost more than the search.
struct WarpGrid {
    private static let step = 8
    private let x: Raster<Float>
    private let y: Raster<Float>

    init(_ warp: Warp, of texture: SkinTexture) {
        let (columns, rows) = (texture.width / WarpGrid.step + 2, texture.height / WarpGrid.step + 2)
        var x = Raster<Float>(width: columns, height: rows, repeating: 0)
        var y = x
        let side = Double(texture.step)
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

    /// Photo pixels of the photo after.
    func place(_ column: Int, _ row: Int) -> (x: Double, y: Double) {
        let (left, top) = (column / WarpGrid.step, row / WarpGrid.step)
        let across = Float(column % WarpGrid.step) / Float(WarpGrid.step)
        let down = Float(row % WarpGrid.step) / Float(WarpGrid.step)
        func value(_ raster: Raster<Float>) -> Double {
            let upper = raster[left, top] + across * (raster[left + 1, top] - raster[left, top])
            let lower = raster[left, top + 1] + across * (raster[left + 1, top + 1] - raster[left, top + 1])
            return Double(upper + down * (lower - upper))
        }
        return (value(x), value(y))
    }
}
