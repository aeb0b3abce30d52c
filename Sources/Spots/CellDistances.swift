import Pixels

/// The cells around some of a grid's by their distance to them, in a box around these.
struct CellDistances {
    /// The box's first and last column and row in the grid.
    let x: Int
    let y: Int
    let right: Int
    let bottom: Int
    /// In thirds of a cell; 0 in the cells themselves.
    let distance: Raster<Int32>

    /// - Parameters:
    ///   - cells: at least one, as indices into a grid of `width` × `height`.
    ///   - margin: how far the box reaches beyond them, in cells; it ends where the grid does.
    /// - Complexity: O(cells + box).
    init(of cells: [Int], margin: Int, width: Int, height: Int) {
        var (left, right) = (width, 0)
        var (top, bottom) = (height, 0)
        for cell in cells {
            (left, right) = (min(left, cell % width), max(right, cell % width))
            (top, bottom) = (min(top, cell / width), max(bottom, cell / width))
        }
        x = max(0, left - margin)
        y = max(0, top - margin)
        self.right = min(width - 1, right + margin)
        self.bottom = min(height - 1, bottom + margin)
        var distance = Raster<Int32>(width: self.right - x + 1, height: self.bottom - y + 1, repeating: 1_000_000)
        for cell in cells { distance[cell % width - x, cell / width - y] = 0 }
        chamfer(&distance)
        self.distance = distance
    }
}

/// Distance to the cells that are 0, three for a step along a side and four for one across a corner.
///
/// - Reference: Borgefors 1986, doi:10.1016/S0734-189X(86)80047-0.
func chamfer(_ distance: inout Raster<Int32>) {
    let width = distance.width
    let height = distance.height
    @inline(__always)
    func nearest(_ at: Int, _ x: Int, _ rowBefore: Int, _ columnBefore: Int) -> Int32 {
        var best = distance.elements[at]
        let columnIsInside = x + columnBefore >= 0 && x + columnBefore < width
        let across = columnIsInside ? distance.elements[at + columnBefore] : best
        best = min(best, across + 3)
        guard distance.elements.indices.contains(at + rowBefore) else { return best }
        best = min(best, distance.elements[at + rowBefore] + 3)
        if columnIsInside { best = min(best, distance.elements[at + rowBefore + columnBefore] + 4) }
        if x - columnBefore >= 0 && x - columnBefore < width {
            best = min(best, distance.elements[at + rowBefore - columnBefore] + 4)
        }
        return best
    }
    for at in 0..<width * height { distance.elements[at] = nearest(at, at % width, -width, -1) }
    for at in (0..<width * height).reversed() { distance.elements[at] = nearest(at, at % width, width, 1) }
}
