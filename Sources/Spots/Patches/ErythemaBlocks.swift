import Pixels

/// The survey's erythema on blocks, without the cells of spots: what patches are found on.
struct ErythemaBlocks {
    /// Cells of the survey per block, on each axis.
    static let side = 4
    /// log10(R/G), smoothed, or what it has above a trend; meaningless outside `skin`.
    var erythema: Raster<Float>
    let skin: Mask

    init(erythema: Raster<Float>, skin: Mask) {
        (self.erythema, self.skin) = (erythema, skin)
    }

    init(of survey: Survey, skin: SkinMap, marked: Mask) {
        let side = ErythemaBlocks.side
        let width = max(1, survey.width / side)
        let height = max(1, survey.height / side)
        var sum = Raster<Float>(width: width, height: height, repeating: 0)
        var weight = sum
        var inside = Mask(width: width, height: height, repeating: false)
        for row in 0..<height {
            let line = BlockLine(row: row, width: width, of: survey, skin: skin, marked: marked)
            for column in 0..<width {
                inside.elements[row * width + column] = line.isSkin[column]
                sum.elements[row * width + column] = line.sum[column]
                weight.elements[row * width + column] = line.weight[column]
            }
        }
        // What is not skin, or a spot, neither adds nor dilutes.
        let smoothed = smoothedMeans(sums: sum, weights: weight, sigma: 1.5)
        for index in inside.elements.indices where !smoothed.isKnown.elements[index] { inside.elements[index] = false }
        erythema = smoothed.means
        self.skin = inside
    }

    /// The survey's cell in the middle of a block, `across` of which lie in a row.
    static func middleCell(of block: Int, across: Int, on survey: Survey) -> Int {
        let row = min(block / across * side + side / 2, survey.height - 1)
        return row * survey.width + min(block % across * side + side / 2, survey.width - 1)
    }

    /// The blocks of skin at least as red as `level`, without holes of up to so many cells.
    func redBlocks(atLeast level: Float, holes: Double) -> Mask {
        var red = skin
        for place in red.elements.indices {
            red.elements[place] = red.elements[place] && erythema.elements[place] >= level
        }
        return red.fillingHoles(upTo: Int(holes) / (ErythemaBlocks.side * ErythemaBlocks.side))
    }

    /// Adds the cells of the blocks in `near` that are skin at least as red as `level`, linear between the blocks' middles.
    private func add(cellsAtLeast level: Float, near: Mask, to cells: inout Mask) {
        let width = cells.width
        let across = (0..<width).map { Between(cell: $0, blocks: skin.width) }
        var line = [Float](repeating: 0, count: skin.width)
        for y in 0..<cells.height {
            let down = Between(cell: y, blocks: skin.height)
            for column in 0..<skin.width {
                let first = erythema.elements[down.first * skin.width + column]
                line[column] = first + down.share * (erythema.elements[down.second * skin.width + column] - first)
            }
            let row = down.own * skin.width
            for x in 0..<width {
                let place = across[x]
                guard near.elements[row + place.own], skin.elements[row + place.own] else { continue }
                let value = line[place.first] + place.share * (line[place.second] - line[place.first])
                if value >= level { cells.elements[y * width + x] = true }
            }
        }
    }

    /// Adds the cells of some parts that are at least as red as `level`.
    func add(_ parts: [RedPart], above level: Float, to cells: inout Mask) {
        guard !parts.isEmpty else { return }
        var near = Mask(width: skin.width, height: skin.height, repeating: false)
        for part in parts { part.mark(in: &near) }
        add(cellsAtLeast: level, near: near, to: &cells)
    }

    /// The blocks whose middles a cell lies between along one axis, and the block that holds it.
    private struct Between {
        let first: Int
        let second: Int
        /// The weight of `second`, 0 ... 1.
        let share: Float
        let own: Int

        init(cell: Int, blocks: Int) {
            let place = min(max((Float(cell) + 0.5) / Float(ErythemaBlocks.side) - 0.5, 0), Float(blocks - 1))
            first = min(Int(place), max(blocks - 2, 0))
            second = min(first + 1, blocks - 1)
            share = place - Float(first)
            own = min(cell / ErythemaBlocks.side, blocks - 1)
        }
    }
}

/// Weighted means under a Gaussian of `sigma` pixels, and where there is weight enough for one; 0 elsewhere.
func smoothedMeans(
    sums: Raster<Float>, weights: Raster<Float>, sigma: Double
) -> (means: Raster<Float>, isKnown: Mask) {
    var means = sums.gaussianBlurred(sigma: sigma)
    let weights = weights.gaussianBlurred(sigma: sigma)
    for index in 0..<means.count {
        means.elements[index] =
            weights.elements[index] > 0.05 ? means.elements[index] / weights.elements[index] : 0
    }
    return (means, weights.map { $0 > 0.05 })
}

/// A row of blocks: how many of their skin's cells count, and the sum of log10(R/G) over these.
private struct BlockLine {
    let sum: [Float]
    let weight: [Float]
    /// Whether a block has any skin.
    let isSkin: [Bool]

    init(row: Int, width: Int, of survey: Survey, skin: SkinMap, marked: Mask) {
        let side = ErythemaBlocks.side
        var sum = [Float](repeating: 0, count: width)
        var weight = sum
        var isSkin = [Bool](repeating: false, count: width)
        let columns = min(width * side, survey.width)
        var values = [Float](repeating: 0, count: columns)
        var counts = values
        for y in row * side..<min((row + 1) * side, survey.height) {
            let skinLine = skin.line(y, width: survey.width)
            BlockLine.weigh(&values, &counts, y: y, of: survey, skin: skinLine, marked: marked)
            for block in 0..<width {
                var (value, count, hasSkin) = (sum[block], weight[block], isSkin[block])
                for x in block * side..<min((block + 1) * side, columns) {
                    value += values[x]
                    count += counts[x]
                    hasSkin = hasSkin || skinLine[x]
                }
                (sum[block], weight[block], isSkin[block]) = (value, count, hasSkin)
            }
        }
        (self.sum, self.weight, self.isSkin) = (sum, weight, isSkin)
    }

    /// 1 and log10(R/G) for a cell of row `y` that counts, else 0 and 0.
    private static func weigh(
        _ values: inout [Float], _ counts: inout [Float], y: Int, of survey: Survey, skin: [Bool], marked: Mask
    ) {
        let planes = (red: survey.planes[0].elements, green: survey.planes[1].elements)
        let cells = y * survey.width..<y * survey.width + values.count
        let (red, green) = (planes.red.span.extracting(cells), planes.green.span.extracting(cells))
        let glare = survey.glare.elements.span.extracting(cells)
        let isMarked = marked.elements.span.extracting(cells)
        for x in values.indices {
            let isCounted = skin[x] && !isMarked[x] && !glare[x]
            values[x] = isCounted ? red[x] - green[x] : 0
            counts[x] = isCounted ? 1 : 0
        }
    }
}
