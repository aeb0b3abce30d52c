/// How like a block is to what lies around its place: normalised correlations, -1 ... 1, by displacement.
struct LikenessSurface {
    /// The block's first cell.
    var block: (x: Int, y: Int)
    /// Cells that the block was moved by at most, on each axis.
    var reach: Int
    /// Row by row, `2 * reach + 1` on each axis.
    var values: [Float]
    /// Its place on the lattice of blocks.
    var column = 0
    var row = 0

    var across: Int { 2 * reach + 1 }

    init(block: (x: Int, y: Int), reach: Int, values: [Float]) {
        (self.block, self.reach, self.values) = (block, reach, values)
    }

    /// Where the block fits best, in cells from its own place.
    struct Peak {
        var x: Double
        var y: Double
        /// How far it stands out from places elsewhere, in their scatters.
        var distinctness: Double
        /// Whether it lies on the border of what was searched.
        var isAtBorder: Bool
    }

    /// Between the cells by a parabola along each axis; `nil` where nothing fits.
    var peak: Peak? {
        guard let best = values.indices.max(by: { values[$0] < values[$1] }), values[best] > 0 else { return nil }
        let (column, row) = (best % across, best / across)
        let isAtBorder = column == 0 || row == 0 || column == across - 1 || row == across - 1
        func offset(_ step: Int, _ isInside: Bool) -> Double {
            guard isInside else { return 0 }
            let (low, high) = (Double(values[best - step]), Double(values[best + step]))
            let curvature = low + high - 2 * Double(values[best])
            return curvature < 0 ? min(max((low - high) / (2 * curvature), -0.5), 0.5) : 0
        }
        return Peak(
            x: Double(column - reach) + offset(1, column > 0 && column < across - 1),
            y: Double(row - reach) + offset(across, row > 0 && row < across - 1),
            distinctness: distinctness(column, row), isAtBorder: isAtBorder)
    }

    /// How far the block's own place stands out.
    var distinctnessOfMiddle: Double { distinctness(reach, reach) }

    /// Against all places more than two cells away on an axis.
    private func distinctness(_ column: Int, _ row: Int) -> Double {
        var (count, sum, squares) = (0.0, 0.0, 0.0)
        for y in 0..<across {
            for x in 0..<across where abs(x - column) > 2 || abs(y - row) > 2 {
                let value = Double(values[y * across + x])
                count += 1
                sum += value
                squares += value * value
            }
        }
        guard count > 4 else { return 0 }
        let mean = sum / count
        let scatter = max(squares / count - mean * mean, 1e-8).squareRoot()
        return (Double(values[row * across + column]) - mean) / scatter
    }
}

extension LikenessSurface {
    /// How like a block is to every place within reach of its own; `nil` where there is nothing.
    ///
    /// - Parameters:
    ///   - block: its first cell.
    ///   - source: what the block is of.
    ///   - target: where it is looked for.
    /// - Complexity: O(side² · reach²).
    init?(of block: (x: Int, y: Int), from source: BlockTexture, in target: SearchedTexture, _ search: BlockSearch) {
        let (side, reach) = (search.side, search.reach)
        precondition(side * side <= BlockTexture.mostCells)
        let across = 2 * reach + 1
        var own = [Int16](repeating: 0, count: side * side)
        source.copy(to: &own, left: block.x, top: block.y, side: side)
        let energy = own.reduce(0) { $0 + Int($1) * Int($1) }
        guard energy > 0 else { return nil }
        var values = [Float](repeating: 0, count: across * across)
        // The places of one column, laid end to end: a block of it is one run of numbers.
        var strip = [Int16](repeating: 0, count: (side + 2 * reach) * side)
        for right in 0..<across {
            let (left, top) = (block.x + right - reach, block.y - reach)
            target.texture.copy(to: &strip, left: left, top: top, side: side)
            // Four at a time; the last four may have been looked at in part.
            for first in stride(from: 0, to: across, by: 4) {
                let down = min(first, across - 4)
                let products = fourProducts(of: own.span, with: strip.span.extracting((down * side)...), apart: side)
                for step in 0..<4 {
                    let square = target.energy(left: left, top: top + down + step, side: side)
                    guard square > 0 else { continue }
                    values[(down + step) * across + right] = Float(
                        Double(products[step]) / (Double(energy) * Double(square)).squareRoot())
                }
            }
        }
        self.init(block: block, reach: reach, values: values)
    }
}

/// The surfaces of all blocks, each knowing its neighbours.
struct LikenessLattice {
    let surfaces: [LikenessSurface]
    private var indices: [Place: Int] = [:]

    struct Place: Hashable {
        var column: Int
        var row: Int
    }

    init(_ surfaces: [LikenessSurface]) {
        self.surfaces = surfaces
        for (index, surface) in surfaces.enumerated() {
            indices[Place(column: surface.column, row: surface.row)] = index
        }
    }

    /// A block's surface with half of what each of its eight neighbours has.
    func shared(_ index: Int) -> LikenessSurface {
        var surface = surfaces[index]
        for row in -1...1 {
            for column in -1...1 where row != 0 || column != 0 {
                let place = Place(column: surface.column + column, row: surface.row + row)
                guard let other = indices[place] else { continue }
                for cell in surface.values.indices { surface.values[cell] += surfaces[other].values[cell] / 2 }
            }
        }
        return surface
    }
}
