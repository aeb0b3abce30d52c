import Pixels

/// A texture before and the texture after brought onto its grid by a map: where blocks are compared.
struct TexturePair {
    let before: SkinTexture
    let searched: SearchedTexture
    let warp: Warp
    private let cores: Cores
    /// The texture after where the map puts it; 0 where there is none.
    private let warped: BlockTexture
    /// Where both are usable.
    private let shared: Mask

    /// - Parameters:
    ///   - before: the texture, and what blocks are looked for in of it.
    ///   - parts: what of the texture before is compared; `nil`: all of it.
    /// - Complexity: O(cells of the parts).
    init(
        _ before: (texture: SkinTexture, searched: SearchedTexture), _ after: SkinTexture, by warp: Warp,
        within parts: [CellRectangle]? = nil,
        on cores: Cores
    ) {
        (self.before, searched) = before
        (self.warp, self.cores) = (warp, cores)
        let before = before.texture
        let (width, height) = (before.width, before.height)
        let all = CellRectangle(left: 0, top: 0, right: width, bottom: height)
        let grid = WarpGrid(warp, of: before)
        let pieces = parts?.map { $0.cut(to: all) } ?? all.bands(of: 32)
        let found = cores.answers(pieces.count) { WarpedPiece(of: after, by: grid, on: before, within: pieces[$0]) }
        var warped = [Int16](repeating: 0, count: width * height)
        var shared = Mask(width: width, height: height, repeating: false)
        for (piece, found) in zip(pieces, found) {
            found.values.copyRows(to: &warped, width: width, at: piece)
            found.isShared.copyRows(to: &shared.elements, width: width, at: piece)
        }
        (self.warped, self.shared) = (BlockTexture(width: width, values: warped), shared)
    }

    /// Blocks on a lattice over the photo before, each at its likest place within reach.
    ///
    /// A block that no place stands out for asks its neighbours: skin moves as the skin beside it does, and noise does not.
    ///
    /// - Complexity: O(blocks · side² · reach²).
    func matches(_ search: BlockSearch) -> [BlockMatch] {
        let lattice = LikenessLattice(surfaces(search))
        return cores.answers(lattice.surfaces.count) { index -> BlockMatch? in
            let surface = lattice.surfaces[index]
            guard var peak = surface.peak else { return nil }
            if peak.distinctness < BlockSearch.standsAlone, let shared = lattice.shared(index).peak { peak = shared }
            return match(surface, peak, search)
        }.compactMap(\.self)
    }

    /// How far a block ends up from where it began when it is looked for and then looked for back, in cells.
    func inverseMiss(of match: BlockMatch, _ search: BlockSearch) -> Double? {
        let side = Double(before.step)
        let column = Int(match.pair.x / side + match.moveX.rounded()) - search.side / 2
        let row = Int(match.pair.y / side + match.moveY.rounded()) - search.side / 2
        guard column >= search.reach, row >= search.reach, column + search.side + search.reach <= before.width,
            row + search.side + search.reach <= before.height,
            let back = LikenessSurface(of: (column, row), from: warped, in: searched, search)?.peak
        else { return nil }
        return length(back.x + match.moveX, back.y + match.moveY)
    }

    /// Likenesses of every block of the lattice to what lies around its place.
    private func surfaces(_ search: BlockSearch) -> [LikenessSurface] {
        let margin = search.side / 2 + search.reach
        let rows = Array(stride(from: margin, to: before.height - margin, by: search.spacing))
        let columns = stride(from: margin, to: before.width - margin, by: search.spacing)
        let target = SearchedTexture(warped)
        return cores.answers(rows.count) { line in
            columns.enumerated().compactMap { place, column -> LikenessSurface? in
                let block = (x: column - search.side / 2, y: rows[line] - search.side / 2)
                guard share(of: block, search.side) > 0.5,
                    var surface = LikenessSurface(of: block, from: searched.texture, in: target, search)
                else { return nil }
                (surface.column, surface.row) = (place, line)
                return surface
            }
        }.flatMap(\.self)
    }

    /// How much liker blocks of the photo before are where the map puts them than elsewhere within reach, in scatters of
    /// the elsewhere: about 0 each for a map that is wrong; `nil` where there is too little to compare.
    func distinctness(of block: CellRectangle, _ search: BlockSearch) -> Double? {
        guard block.left >= search.reach, block.top >= search.reach, block.right + search.reach <= before.width,
            block.bottom + search.reach <= before.height, share(of: (block.left, block.top), search.side) > 0.5
        else { return nil }
        return LikenessSurface(of: (block.left, block.top), from: warped, in: searched, search)?
            .distinctnessOfMiddle
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
}

/// A texture after on the cells of one rectangle of a texture before, row by row.
private struct WarpedPiece: Sendable {
    /// 0 where not both are usable.
    var values: [Int16]
    var isShared: [Bool]

    init(of after: SkinTexture, by grid: WarpGrid, on before: SkinTexture, within piece: CellRectangle) {
        let count = (piece.right - piece.left) * (piece.bottom - piece.top)
        var values = [Int16](repeating: 0, count: count)
        var isShared = [Bool](repeating: false, count: count)
        var target = values.mutableSpan
        var sharing = isShared.mutableSpan
        let own = before.usable.elements.span
        let other = after.usable.elements.span
        let texture = after.values.elements.span
        let (width, far) = (after.width, SIMD2(Float(after.width - 1), Float(after.height - 1)))
        var index = 0
        for row in piece.top..<piece.bottom {
            let places = grid.row(row, piece.left..<piece.right, cellPixels: after.step)
            let start = row * before.width + piece.left
            for across in places.indices {
                let place = places[across]
                // Usable texture all around.
                if own[start + across], place.x >= 1, place.y >= 1, place.x < far.x, place.y < far.y,
                    other[Int(place.y) * width + Int(place.x)]
                {
                    target[index] = BlockTexture.whole(texture.interpolated(inside: place, width: width))
                    sharing[index] = true
                }
                index += 1
            }
        }
        (self.values, self.isShared) = (values, isShared)
    }
}

/// Cells `left ..< right` of rows `top ..< bottom`.
struct CellRectangle {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int

    /// Its rows, so many at a time.
    func bands(of rows: Int) -> [CellRectangle] {
        stride(from: top, to: bottom, by: rows).map {
            CellRectangle(left: left, top: $0, right: right, bottom: min($0 + rows, bottom))
        }
    }

    func cut(to other: CellRectangle) -> CellRectangle {
        let (left, top) = (max(left, other.left), max(top, other.top))
        return CellRectangle(
            left: left, top: top, right: max(left, min(right, other.right)), bottom: max(top, min(bottom, other.bottom))
        )
    }
}

extension Array {
    /// Writes the rows of a rectangle into a picture that is `width` wide; where rectangles overlap both hold the same.
    fileprivate func copyRows(to picture: inout [Element], width: Int, at place: CellRectangle) {
        let across = place.right - place.left
        guard across > 0 else { return }
        for (index, row) in (place.top..<place.bottom).enumerated() {
            let start = row * width + place.left
            picture.replaceSubrange(start..<start + across, with: self[index * across..<(index + 1) * across])
        }
    }
}
