import Pixels

/// Which outlines meet: for each list of cells, those of the other lists that share a side or a corner with one of its cells.
///
/// Cells are indices into a grid of `width` × `height`; no cell belongs to two lists. O(cells of the lists), and one grid.
func touchingNeighbours(of outlines: [[Int]], width: Int, height: Int) -> [Set<Int>] {
    var neighbours = [Set<Int>](repeating: [], count: outlines.count)
    guard outlines.count > 1 else { return neighbours }
    var owner = Raster<Int32>(width: width, height: height, repeating: -1)
    for (number, cells) in outlines.enumerated() {
        for cell in cells { owner.elements[cell] = Int32(number) }
    }
    // Right and below, so that each pair of cells is looked at once.
    let ahead = [(1, 0), (-1, 1), (0, 1), (1, 1)]
    for (number, cells) in outlines.enumerated() {
        for cell in cells {
            let (x, y) = (cell % width, cell / width)
            for (dx, dy) in ahead where owner.contains(x: x + dx, y: y + dy) {
                let other = Int(owner[x + dx, y + dy])
                guard other >= 0, other != number else { continue }
                neighbours[number].insert(other)
                neighbours[other].insert(number)
            }
        }
    }
    return neighbours
}
