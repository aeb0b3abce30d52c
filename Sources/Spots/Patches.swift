import Photographs
import Pixels
import Statistics

/// The survey's erythema on blocks, without the cells of spots: what patches are found on.
struct ErythemaBlocks {
    /// Cells of the survey per block, on each axis.
    static let side = 4
    /// log10(R/G), smoothed; meaningless outside `skin`.
    let erythema: Raster<Float>
    let skin: Mask

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
        // Normalised smoothing: what is not skin, or a spot, neither adds nor dilutes.
        let values = sum.gaussianBlurred(sigma: 1.5)
        let weights = weight.gaussianBlurred(sigma: 1.5)
        var smoothed = values
        for index in 0..<smoothed.count {
            smoothed.elements[index] =
                weights.elements[index] > 0.05 ? values.elements[index] / weights.elements[index] : 0
            if weights.elements[index] <= 0.05 { inside.elements[index] = false }
        }
        erythema = smoothed
        self.skin = inside
    }

    /// Whether any skin is as red as `level`.
    func reach(_ level: Float) -> Bool {
        erythema.elements.indices.contains { skin.elements[$0] && erythema.elements[$0] >= level }
    }

    /// The cells of a survey that are skin at least as red as `level`, linear between the blocks' middles.
    func cells(atLeast level: Float, width: Int, height: Int) -> Mask {
        let across = (0..<width).map { Between(cell: $0, blocks: skin.width) }
        var mask = Mask(width: width, height: height, repeating: false)
        var line = [Float](repeating: 0, count: skin.width)
        for y in 0..<height {
            let down = Between(cell: y, blocks: skin.height)
            for column in 0..<skin.width {
                let first = erythema.elements[down.first * skin.width + column]
                line[column] = first + down.share * (erythema.elements[down.second * skin.width + column] - first)
            }
            let skinRow = down.own * skin.width
            for x in 0..<width {
                let place = across[x]
                let value = line[place.first] + place.share * (line[place.second] - line[place.first])
                mask.elements[y * width + x] = value >= level && skin.elements[skinRow + place.own]
            }
        }
        return mask
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

    /// How much redness changes per block, on average over a patch's border cells.
    func meanSlope(alongBorderOf cells: [Int], in red: Mask) -> Float {
        var sum: Float = 0
        var number: Float = 0
        for cell in cells {
            let x = cell % red.width
            let y = cell / red.width
            guard x > 0, y > 0, x < red.width - 1, y < red.height - 1 else { continue }
            let isInner = red[x - 1, y] && red[x + 1, y] && red[x, y - 1] && red[x, y + 1]
            guard !isInner else { continue }
            sum += slope(min(x / ErythemaBlocks.side, skin.width - 1), min(y / ErythemaBlocks.side, skin.height - 1))
            number += 1
        }
        return number > 0 ? sum / number : 0
    }

    private func slope(_ x: Int, _ y: Int) -> Float {
        let left = max(x - 1, 0)
        let right = min(x + 1, skin.width - 1)
        let above = max(y - 1, 0)
        let below = min(y + 1, skin.height - 1)
        guard skin[left, y], skin[right, y], skin[x, above], skin[x, below] else { return 0 }
        let dx = (erythema[right, y] - erythema[left, y]) / Float(max(1, right - left))
        let dy = (erythema[x, below] - erythema[x, above]) / Float(max(1, below - above))
        return (dx * dx + dy * dy).squareRoot()
    }

    /// The level above which skin is redder than the photo's own unaffected skin, if any is.
    ///
    /// Where the skin falls into two classes that differ by more than visible redness does (0.035, between the just
    /// visible 0.018 and the 0.045 of a minimal sunburn), the level lies between them, however large the red one is;
    /// else only what stands out from the one class counts.
    ///
    /// - Reference: Otsu 1979, doi:10.1109/TSMC.1979.4310076; Park 1997 for the anchors.
    func level() -> (level: Float, baseline: Float, noise: Float)? {
        let onSkin = erythema.elements.indices.filter { skin.elements[$0] }.map { erythema.elements[$0] }
        let values = ascendingOrder(of: onSkin).map { onSkin[$0] }
        guard values.count >= 64 else { return nil }
        let split = otsu(values)
        let spread = max(scatter(split.lower), 0.004)
        let baseline = median(split.lower)
        if split.upperMean - split.lowerMean > max(0.035, 3 * spread) {
            return ((split.lowerMean + split.upperMean) / 2, baseline, spread)
        }
        let whole = median(values)
        let sigma = max(scatter(values), 0.006)
        return (whole + max(0.05, 5 * sigma), whole, sigma)
    }
}

/// The split of sorted values that makes the two classes' means differ most for their sizes.
private func otsu(_ sorted: [Float]) -> (lower: [Float], lowerMean: Float, upperMean: Float) {
    let total = sorted.reduce(0.0) { $0 + Double($1) }
    var sum = 0.0
    var best = (index: sorted.count / 2, value: -1.0)
    for index in 1..<sorted.count {
        sum += Double(sorted[index - 1])
        let low = Double(index)
        let high = Double(sorted.count - index)
        let difference = sum / low - (total - sum) / high
        let value = low * high * difference * difference
        if value > best.value { best = (index, value) }
    }
    let lower = Array(sorted[..<best.index])
    let lowerSum = lower.reduce(0.0) { $0 + Double($1) }
    return (
        lower, Float(lowerSum / Double(lower.count)), Float((total - lowerSum) / Double(sorted.count - best.index))
    )
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

/// A patch on the survey's grid.
struct PatchOutline {
    /// From unaffected skin to the patch's border, redness must rise within this many blocks: what takes longer is the warm
    /// side of a limb or the lamp's, not a patch.
    static let widestRiseBlocks: Float = 5.5
    /// What consists of marks to more than this share is their own halo.
    static let mostMarked = 0.4

    var cells: [Int]
    var noise: Float
    var baseline: Float
}

/// Areas redder than the photo's own unaffected skin and at least `minimumDiameterCells` across.
func patchOutlines(in survey: Survey, skin: SkinMap, marked: Mask, minimumDiameterCells: Double) -> [PatchOutline] {
    let blocks = ErythemaBlocks(of: survey, skin: skin, marked: marked)
    guard let (level, baseline, noise) = blocks.level() else { return [] }
    guard blocks.reach(level) else { return [] }
    var red = blocks.cells(atLeast: level, width: survey.width, height: survey.height)
    let least = Double.pi / 4 * minimumDiameterCells * minimumDiameterCells
    red = red.fillingHoles(upTo: Int(least / 2))
    let parts = red.components()
    var cells = [[Int]](repeating: [], count: parts.count + 1)
    for (index, label) in parts.labels.elements.enumerated() where label > 0 { cells[Int(label)].append(index) }
    let rise = level - baseline
    func isCalm(_ cell: Int) -> Bool {
        !red.elements[cell] && !marked.elements[cell] && !survey.glare.elements[cell]
            && skin.isInside(
                x: Double(cell % survey.width) + 0.5, y: Double(cell / survey.width) + 0.5)
    }
    return cells.dropFirst().filter { cells in
        guard Double(cells.count) >= least,
            blocks.meanSlope(alongBorderOf: cells, in: red) * PatchOutline.widestRiseBlocks >= rise,
            Double(cells.count { marked.elements[$0] }) <= PatchOutline.mostMarked * Double(cells.count)
        else { return false }
        return PatchTint(of: cells, in: survey, calm: isCalm)?.isBloodlike ?? true
    }.map { PatchOutline(cells: $0, noise: noise, baseline: baseline) }
}

/// Measures a patch; its outline is as fine as the survey's grid.
func measure(_ outline: PatchOutline, survey: Survey, photo: Photo) -> Patch {
    let step = survey.reduction
    var mask = Mask(width: survey.width, height: survey.height, repeating: false)
    var light = SIMD3<Float>(repeating: 0)
    var erythema: [Float] = []
    for cell in outline.cells {
        mask.elements[cell] = true
        let linear = photo.linear(
            x: min(photo.width - 1, (cell % survey.width) * step),
            y: min(photo.height - 1, (cell / survey.width) * step))
        light += SIMD3(linear.red, linear.green, linear.blue)
        erythema.append(survey.planes[0].elements[cell] - survey.planes[1].elements[cell])
    }
    light /= Float(outline.cells.count)
    let lab = Lab(LinearRGB(red: light.x, green: light.y, blue: light.z))
    let delta = Double(median(erythema) - outline.baseline)
    let region = Region(mask: mask).scaled(by: step, width: photo.width, height: photo.height)
    let area = Double(region.pixelCount)
    let moments = Moments(cells: outline.cells, width: survey.width)
    let shape = MaskShape(mask: mask)
    let diameter = 2 * (area / Double.pi).squareRoot()
    let error = Double(step) * 2
    return Patch(
        id: 0, region: region,
        shape: Spot.Shape(
            xPixels: moments.x * Double(step), yPixels: moments.y * Double(step), areaSquarePixels: area,
            diameterPixels: diameter, diameterPixelsLow: max(0, diameter - 2 * error),
            diameterPixelsHigh: diameter + 2 * error, feretMaximumPixels: shape.feretMaximum * Double(step),
            feretMinimumPixels: shape.feretMinimum * Double(step),
            circularity: moments.circularity(cells: outline.cells.count),
            solidity: shape.solidity, edgeWidthPixels: Double(ErythemaBlocks.side * step) * 1.5),
        colour: Spot.Colour(lab: lab, deltaErythema: delta, deltaE00: 0),
        signalToNoise: delta / Double(outline.noise),
        confidence: min(1, max(0, delta / 0.06)),
        touchesEdge: region.runs.contains {
            $0.row == 0 || $0.row == photo.height - 1 || $0.start == 0 || $0.end == photo.width
        })
}

extension Region {
    /// The region on a grid `step` times finer, cut to a photo; cells at the grid's end reach the photo's.
    func scaled(by step: Int, width: Int, height: Int) -> Region {
        guard step > 1 else { return self }
        let lastRow = height / step - 1
        let lastColumn = width / step
        var fine: [Run] = []
        for run in runs {
            let rows = run.row * step..<(run.row == lastRow ? height : (run.row + 1) * step)
            for row in rows {
                fine.append(
                    Run(row: row, start: run.start * step, end: run.end == lastColumn ? width : run.end * step))
            }
        }
        return Region(runs: fine.sorted { ($0.row, $0.start) < ($1.row, $1.start) })
    }
}
