internal import Pixels
internal import Statistics

/// The photo at the size in which markers are looked for: means of 2 × 2 pixels where it is large.
struct MarkerSearchPicture {
    /// Beyond so many pixels of the longer side it is halved: a marker of 16 pixels is then one of 8.
    private static let largestSide = 2_100

    let picture: Raster<UInt8>
    let reduction: Int

    init(_ plane: LightnessPlane) {
        guard max(plane.width, plane.height) > MarkerSearchPicture.largestSide else {
            reduction = 1
            var codes = [UInt8]()
            codes.reserveCapacity(plane.width * plane.height)
            for row in 0..<plane.height { codes += plane.codes[row * plane.stride..<row * plane.stride + plane.width] }
            picture = Raster(width: plane.width, height: plane.height, elements: codes)
            return
        }
        reduction = 2
        var halved = Raster<UInt8>(width: plane.width / 2, height: plane.height / 2, repeating: 0)
        let (width, height) = (halved.width, halved.height)
        var target = halved.elements.mutableSpan
        for row in 0..<height {
            let upper = plane.codes.span.extracting(2 * row * plane.stride..<2 * row * plane.stride + 2 * width)
            let lower = plane.codes.span.extracting(
                (2 * row + 1) * plane.stride..<(2 * row + 1) * plane.stride + 2 * width)
            for column in 0..<width {
                let sum =
                    UInt16(upper[2 &* column]) &+ UInt16(upper[2 &* column &+ 1])
                    &+ UInt16(lower[2 &* column]) &+ UInt16(lower[2 &* column &+ 1])
                target[row &* width &+ column] = UInt8(truncatingIfNeeded: (sum &+ 2) >> 2)
            }
        }
        picture = halved
    }

    /// What is darker than the middle between the lightest and the darkest code nearby, where these differ enough.
    ///
    /// Nearby is within tiles of four pixels and their neighbours, so that shadows do not matter; of something large only
    /// the rim is seen, which is all that is wanted.
    ///
    /// Reference: Wang & Olson 2016, doi:10.1109/IROS.2016.7759617 (tiles with a threshold each).
    func darkRuns() -> [Region.Run] {
        let thresholds = TileThresholds(of: picture)
        let tile = TileThresholds.tile
        var runs: [Region.Run] = []
        let codes = picture.elements.span
        for row in 0..<thresholds.rows * tile {
            let line = codes.extracting(row * picture.width..<(row + 1) * picture.width)
            var start = -1
            for column in 0..<thresholds.columns {
                let limit = thresholds.limits[row / tile * thresholds.columns + column]
                if limit == 0 {
                    if start >= 0 { runs.append(Region.Run(row: row, start: start, end: column * tile)) }
                    start = -1
                    continue
                }
                for x in column * tile..<(column + 1) * tile {
                    if line[x] < limit {
                        if start < 0 { start = x }
                    } else if start >= 0 {
                        runs.append(Region.Run(row: row, start: start, end: x))
                        start = -1
                    }
                }
            }
            if start >= 0 { runs.append(Region.Run(row: row, start: start, end: thresholds.columns * tile)) }
        }
        return runs
    }
}

/// A limit between dark and light for each tile of 4 × 4 pixels; 0 where all is alike.
private struct TileThresholds {
    static let tile = 4
    /// Black print and white paper differ by much more than this share of the lighter code, also blurred.
    private static let leastContrast = 0.25
    private static let leastDifference = 24

    let columns: Int
    let rows: Int
    private(set) var limits: [UInt8]

    init(of picture: Raster<UInt8>) {
        (columns, rows) = (picture.width / TileThresholds.tile, picture.height / TileThresholds.tile)
        limits = [UInt8](repeating: 0, count: columns * rows)
        var darkest = [UInt8](repeating: 255, count: columns * rows)
        var lightest = limits
        let codes = picture.elements.span
        for row in 0..<rows * TileThresholds.tile {
            let line = codes.extracting(row * picture.width..<row * picture.width + columns * 4)
            let first = row / TileThresholds.tile * columns
            for column in 0..<columns {
                let (a, b, c, d) = (
                    line[4 &* column], line[4 &* column &+ 1], line[4 &* column &+ 2], line[4 &* column &+ 3]
                )
                darkest[first &+ column] = min(darkest[first &+ column], min(min(a, b), min(c, d)))
                lightest[first &+ column] = max(lightest[first &+ column], max(max(a, b), max(c, d)))
            }
        }
        darkest = spread(darkest, min)
        lightest = spread(lightest, max)
        for index in limits.indices {
            let (dark, light) = (Int(darkest[index]), Int(lightest[index]))
            let least = max(TileThresholds.leastDifference, Int(TileThresholds.leastContrast * Double(light)))
            if light - dark >= least { limits[index] = UInt8((light + dark + 1) / 2) }
        }
    }

    /// Each tile takes the most extreme of itself and its eight neighbours.
    private func spread(_ tiles: [UInt8], _ choose: (UInt8, UInt8) -> UInt8) -> [UInt8] {
        var across = tiles
        for row in 0..<rows {
            for column in 0..<columns {
                let at = row * columns + column
                if column > 0 { across[at] = choose(across[at], tiles[at - 1]) }
                if column < columns - 1 { across[at] = choose(across[at], tiles[at + 1]) }
            }
        }
        var both = across
        for row in 0..<rows {
            for column in 0..<columns {
                let at = row * columns + column
                if row > 0 { both[at] = choose(both[at], across[at - columns]) }
                if row < rows - 1 { both[at] = choose(both[at], across[at + columns]) }
            }
        }
        return both
    }
}
