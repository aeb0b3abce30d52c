import Pixels

/// How blocks of texture are looked for.
struct BlockSearch {
    /// Cells of a block on each axis, a multiple of 16.
    var side: Int
    /// Cells between one block's middle and the next's.
    var spacing: Int
    /// Cells that a block may lie away from where the map puts it, on each axis.
    var reach: Int

    /// A best place that stands out so far needs no neighbours.
    static let standsAlone = 4.5
    /// One that stands out less, with its neighbours, is chance.
    static let least = 2.0
}

/// One block of the photo before, found in the photo after.
struct BlockMatch {
    /// Its middle before and after, in photo pixels.
    var pair: PointPair
    /// Its place on the lattice of blocks.
    var column: Int
    var row: Int
    /// How far the best place stands out from the others, in their scatters.
    var distinctness: Double
    /// How far the search moved it, in cells.
    var moveX: Double
    var moveY: Double
    /// Whether the best place lies on the border of what was searched.
    var isAtBorder: Bool

    /// Whether its place tells anything.
    var isTelling: Bool { !isAtBorder && distinctness > BlockSearch.least }
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
    /// A block that no place stands out for asks its neighbours: skin moves as the skin beside it does, and noise does not.
    ///
    /// - Complexity: O(blocks · side² · reach²).
    func matches(_ search: BlockSearch) -> [BlockMatch] {
        let lattice = LikenessLattice(surfaces(search))
        return lattice.surfaces.indices.compactMap { index in
            let surface = lattice.surfaces[index]
            guard var peak = surface.peak else { return nil }
            if peak.distinctness < BlockSearch.standsAlone, let shared = lattice.shared(index).peak { peak = shared }
            return match(surface, peak, search)
        }
    }

    /// How far a block ends up from where it began when it is looked for and then looked for back, in cells.
    func inverseMiss(of match: BlockMatch, _ search: BlockSearch) -> Double? {
        let side = Double(before.step)
        let column = Int(match.pair.x / side + match.moveX.rounded()) - search.side / 2
        let row = Int(match.pair.y / side + match.moveY.rounded()) - search.side / 2
        guard column >= search.reach, row >= search.reach, column + search.side + search.reach <= before.width,
            row + search.side + search.reach <= before.height,
            let back = surface(of: (column, row), in: own, from: warped, search)?.peak
        else { return nil }
        return length(back.x + match.moveX, back.y + match.moveY)
    }

    /// Likenesses of every block of the lattice to what lies around its place.
    private func surfaces(_ search: BlockSearch) -> [LikenessSurface] {
        let margin = search.side / 2 + search.reach
        var found: [LikenessSurface] = []
        for (line, row) in stride(from: margin, to: before.height - margin, by: search.spacing).enumerated() {
            for (place, column) in stride(from: margin, to: before.width - margin, by: search.spacing).enumerated() {
                let block = (x: column - search.side / 2, y: row - search.side / 2)
                guard share(of: block, search.side) > 0.5,
                    var surface = surface(of: block, in: warped, from: own, search)
                else { continue }
                surface.column = place
                surface.row = line
                found.append(surface)
            }
        }
        return found
    }

    /// How much liker the blocks around places of the photo before are where the map puts them than elsewhere within
    /// reach, in scatters of the elsewhere: about 0 each for a map that is wrong.
    func distinctness(at places: [(x: Double, y: Double)], _ search: BlockSearch)
        -> [(x: Double, y: Double, distinctness: Double)]
    {
        places.compactMap { place in
            let block = (
                x: Int(place.x) / before.step - search.side / 2, y: Int(place.y) / before.step - search.side / 2
            )
            guard block.x >= search.reach, block.y >= search.reach,
                block.x + search.side + search.reach <= before.width,
                block.y + search.side + search.reach <= before.height, share(of: block, search.side) > 0.5
            else { return nil }
            return surface(of: block, in: warped, from: own, search).map {
                (place.x, place.y, $0.distinctnessOfMiddle)
            }
        }
    }

    private func match(_ surface: LikenessSurface, _ found: LikenessSurface.Peak, _ search: BlockSearch) -> BlockMatch {
        let side = Double(before.step)
        let x = (Double(surface.block.x) + Double(search.side) / 2) * side
        let y = (Double(surface.block.y) + Double(search.side) / 2) * side
        let place = warp.map(x + found.x * side, y + found.y * side)
        return BlockMatch(
            pair: PointPair(x: x, y: y, toX: place.x, toY: place.y), column: surface.column, row: surface.row,
            distinctness: found.distinctness, moveX: found.x, moveY: found.y, isAtBorder: found.isAtBorder)
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

    /// How like the block of `source` is to every place of `target` within reach; `nil` where there is nothing.
    private func surface(
        of block: (x: Int, y: Int), in target: Raster<Float>, from source: Raster<Float>, _ search: BlockSearch
    ) -> LikenessSurface? {
        let reach = search.reach
        let across = 2 * reach + 1
        let energy = Double(products(source, block, source, block, side: search.side).square)
        guard energy > 0 else { return nil }
        var values = [Float](repeating: 0, count: across * across)
        for down in 0..<across {
            for right in 0..<across {
                let place = (x: block.x + right - reach, y: block.y + down - reach)
                let sums = products(source, block, target, place, side: search.side)
                guard sums.square > 0 else { continue }
                values[down * across + right] = Float(
                    Double(sums.product) / (energy * Double(sums.square)).squareRoot())
            }
        }
        return LikenessSurface(block: block, reach: reach, values: values)
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
