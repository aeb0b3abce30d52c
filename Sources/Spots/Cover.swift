import Pixels
import Statistics

/// What a reference hides of the skin, in cells of the survey.
struct Cover {
    private let outlines: [Polygon]

    /// `outlines` in photo pixels, `reduction` of them to a cell.
    init(_ outlines: [Polygon], reduction: Int) {
        let factor = 1 / Double(reduction)
        self.outlines = outlines.map { outline in
            Polygon(corners: outline.corners.map { Point(x: $0.x * factor, y: $0.y * factor) })
        }
    }

    var isEmpty: Bool { outlines.isEmpty }

    func contains(x: Double, y: Double) -> Bool { outlines.contains { $0.contains(x: x, y: y) } }

    /// Whether a quarter of the cells, numbered row by row in a survey `width` cells wide, or more lie under it.
    func holds(_ cells: [Int], width: Int) -> Bool {
        guard !isEmpty else { return false }
        let hidden = cells.count { contains(x: Double($0 % width) + 0.5, y: Double($0 / width) + 0.5) }
        return 4 * hidden >= cells.count
    }
}

extension SkinMap {
    /// Without the blocks whose middle or a corner is covered.
    func without(_ cover: Cover) -> SkinMap {
        guard !cover.isEmpty else { return self }
        var mask = mask
        let side = Double(block)
        for row in 0..<mask.height {
            for column in 0..<mask.width where mask[column, row] {
                let places = [(0.5, 0.5), (0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)]
                if places.contains(where: {
                    cover.contains(x: (Double(column) + $0.0) * side, y: (Double(row) + $0.1) * side)
                }) {
                    mask[column, row] = false
                }
            }
        }
        return SkinMap(block: block, mask: mask, interior: mask.eroded())
    }
}
