import Pixels

/// How blocks of texture are looked for.
struct BlockSearch {
    /// Cells of a block on each axis, a multiple of 16.
    var side: Int
    /// Cells between one block's middle and the next's.
    var spacing: Int
    /// Cells that a block may lie away from where the map puts it, on each axis.
    var reach: Int
}

/// One block of the photo before, found in the photo after.
struct BlockMatch {
    /// Its middle before and after, in photo pixels.
    var pair: PointPair
    /// Normalised correlation at the best place, -1 ... 1.
    var likeness: Double
    /// How far the search moved it, in cells.
    var moveX: Double
    var moveY: Double
    /// Whether the best place lies on the border of what was searched.
    var isAtBorder: Bool
}

/// A texture before and the texture after brought onto its grid by a map: where blocks are compared.
struct TexturePair {
    let before: SkinTexture
    let warp: Warp
    /// The texture after where the map puts it; 0 where there is none.
    private let own: Raster<Float>
    private let warped: Raster<Float>
    /// Where both are usable.
    private let shared: Mask

    init(_ before: SkinTexture, _ after: SkinTexture, by warp: Warp) {
        self.before = before
        self.warp = warp
        var own = before.values
        var warped = Raster<Float>(width: before.width, height: before.height, repeating: 0)
        var shared = Mask(width: before.width, height: before.height, repeating: false)
        let grid = WarpGrid(warp, of: before)
        let side = Double(after.step)
        for row in 0..<before.height {
            for column in 0..<before.width {
                guard before.usable[column, row] else {
                    own[column, row] = 0
                    continue
                }
                let place = grid.place(column, row)
                let (x, y) = (place.x / side, place.y / side)
                guard x >= 1, y >= 1, x < Double(after.width) - 1, y < Double(after.height) - 1,
                    after.usable[Int(x), Int(y)]
                else { continue }
                warped[column, row] = after.values.interpolated(x: x, y: y)
                shared[column, row] = true
            }
        }
        (self.own, self.warped, self.shared) = (own, warped, shared)
    }

    /// Blocks on a lattice over the photo before, each at its likest place within reach.
    ///
    /// - Complexity: O(blocks · side² · reach²).
    func matches(_ search: BlockSearch) -> [BlockMatch] {
        var matches: [BlockMatch] = []
        let margin = search.side / 2 + search.reach
        for row in stride(from: margin, to: before.height - margin, by: search.spacing) {
            for column in stride(from: margin, to: before.width - margin, by: search.spacing) {
                let block = (x: column - search.side / 2, y: row - search.side / 2)
                guard share(of: block, search.side) > 0.5,
                    let found = likest(block, in: warped, own: own, search)
                else { continue }
                matches.append(match(block, found, search))
            }
        }
        return matches
    }

    /// How far a block ends up from where it began when it is looked for and then looked for back, in cells.
    func inverseMiss(of match: BlockMatch, _ search: BlockSearch) -> Double? {
        let side = Double(before.step)
        let column = Int(match.pair.x / side + match.moveX.rounded()) - search.side / 2
        let row = Int(match.pair.y / side + match.moveY.rounded()) - search.side / 2
        guard column >= search.reach, row >= search.reach, column + search.side + search.reach <= before.width,
            row + search.side + search.reach <= before.height,
            let back = likest((column, row), in: own, own: warped, search)
        else { return nil }
        return length(back.x + match.moveX, back.y + match.moveY)
    }

    private func match(_ block: (x: Int, y: Int), _ found: Likeness, _ search: BlockSearch) -> BlockMatch {
        let side = Double(before.step)
        let x = (Double(block.x) + Double(search.side) / 2) * side
        let y = (Double(block.y) + Double(search.side) / 2) * side
        let place = warp.map(x + found.x * side, y + found.y * side)
        return BlockMatch(
            pair: PointPair(x: x, y: y, toX: place.x, toY: place.y), likeness: found.value, moveX: found.x,
            moveY: found.y, isAtBorder: found.isAtBorder)
    }

    /// Share of the block that both photos show as clear skin; of every fourth cell on each axis.
    private func share(of block: (x: Int, y: Int), _ side: Int) -> Double {
        var count = 0
        for row in stride(from: 2, to: side, by: 4) {
            for column in stride(from: 2, to: side, by: 4) where shared[block.x + column, block.y + row] {
                count += 1
            }
        }
        return Double(count * 16) / Double(side * side)
    }

    private struct Likeness {
        var x: Double
        var y: Double
        var value: Double
        var isAtBorder: Bool
    }

    /// Where in `target` the block of `own` fits best, relative to its own place; `nil` where nothing fits.
    private func likest(
        _ block: (x: Int, y: Int), in target: Raster<Float>, own: Raster<Float>, _ search: BlockSearch
    ) -> Likeness? {
        let reach = search.reach
        let across = 2 * reach + 1
        var values = [Double](repeating: 0, count: across * across)
        let energy = Double(energy(of: own, at: block, side: search.side))
        guard energy > 0 else { return nil }
        var best = 0
        for down in 0..<across {
            for right in 0..<across {
                let place = (x: block.x + right - reach, y: block.y + down - reach)
                let sums = products(own, block, target, place, side: search.side)
                let value = sums.square > 0 ? Double(sums.product) / (energy * Double(sums.square)).squareRoot() : 0
                values[down * across + right] = value
                if value > values[best] { best = down * across + right }
            }
        }
        guard values[best] > 0 else { return nil }
        let (column, row) = (best % across, best / across)
        let isAtBorder = column == 0 || row == 0 || column == across - 1 || row == across - 1
        func offset(_ step: Int, _ isInside: Bool) -> Double {
            guard isInside else { return 0 }
            let (low, high) = (values[best - step], values[best + step])
            let curvature = low + high - 2 * values[best]
            return curvature < 0 ? min(max((low - high) / (2 * curvature), -0.5), 0.5) : 0
        }
        return Likeness(
            x: Double(column - reach) + offset(1, column > 0 && column < across - 1),
            y: Double(row - reach) + offset(across, row > 0 && row < across - 1), value: values[best],
            isAtBorder: isAtBorder)
    }

    private func energy(of raster: Raster<Float>, at block: (x: Int, y: Int), side: Int) -> Float {
        products(raster, block, raster, block, side: side).square
    }

    /// Sums over a block of one raster's values times the other's, and of the other's squares.
    private func products(
        _ one: Raster<Float>, _ block: (x: Int, y: Int), _ other: Raster<Float>, _ place: (x: Int, y: Int), side: Int
    ) -> (product: Float, square: Float) {
        let (left, right) = (one.elements.span, other.elements.span)
        let (first, second) = (block.y * one.width + block.x, place.y * other.width + place.x)
        precondition(side.isMultiple(of: 16) && first >= 0 && second >= 0)
        precondition(first + (side - 1) * one.width + side <= left.count)
        precondition(second + (side - 1) * other.width + side <= right.count)
        // In bounds by the preconditions above.
        return unsafe left.withUnsafeBytes { left in
            unsafe right.withUnsafeBytes { right in
                var product = SIMD16<Float>(repeating: 0)
                var square = product
                for row in 0..<side {
                    for lane in stride(from: 0, to: side, by: 16) {
                        let a = unsafe left.loadUnaligned(
                            fromByteOffset: (first &+ row &* one.width &+ lane) &* 4, as: SIMD16<Float>.self)
                        let b = unsafe right.loadUnaligned(
                            fromByteOffset: (second &+ row &* other.width &+ lane) &* 4, as: SIMD16<Float>.self)
                        product += a * b
                        square += b * b
                    }
                }
                return (product.sum(), square.sum())
            }
        }
    }
}

/// A map read on every eighth cell of a texture and linear between: a spline for each cell would cost more than the search.
private struct WarpGrid {
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
