import Photographs
import Pixels
import Statistics

/// A patch on the survey's grid.
struct PatchOutline {
    var cells: [Int]
    /// The scatter of the skin around, and its middle where the patch lies: log10(R/G).
    var noise: Float
    var baseline: Float
}

/// Areas redder than the photo's own unaffected skin and at least `minimumDiameterCells` across.
///
/// Skin is compared with itself twice, as it is and less a plane through its paler part; what is above the level either time
/// and has a clear border is a patch. Blotches that leave no calm skin between them are judged together, and half as wide; where
/// there are none, wide areas with a faint border are patches, too.
func patchOutlines(in survey: Survey, skin: SkinMap, marked: Mask, minimumDiameterCells: Double) -> [PatchOutline] {
    let blocks = ErythemaBlocks(of: survey, skin: skin, marked: marked)
    let least = Double.pi / 4 * minimumDiameterCells * minimumDiameterCells
    let looks = [RednessTrend.none, RednessTrend(of: blocks)].compactMap(\.self).compactMap {
        RednessLook(at: blocks, less: $0, least: least, survey: survey, skin: skin, marked: marked)
    }
    var found = Mask(width: survey.width, height: survey.height, repeating: false)
    var parts = looks.flatMap(\.clear)
    for look in looks { look.flat.add(look.clear, above: look.level, to: &found) }
    let field = BlotchField(of: blocks, found: parts, survey: survey)
    let blotches = field.map { field in
        field.parts(least: least / 4).filter { $0.tint(survey, skin: skin, red: field.red, marked: marked) == .blood }
    }
    if let field, let blotches, !blotches.isEmpty {
        field.flat.add(blotches, above: field.classes.level, to: &found)
        parts += blotches
    } else {
        let known = parts.blocks
        for look in looks {
            let wide = look.wide.filter { !$0.isFound(in: known) }
            look.flat.add(wide, above: look.level, to: &found)
            parts += wide
        }
    }
    return outlines(of: found.fillingHoles(upTo: Int(least / 2)), parts: parts) {
        ErythemaBlocks.middleCell(of: $0, across: blocks.skin.width, on: survey)
    }
}

/// The parts of skin above the level, after a trend was taken off.
private struct RednessLook {
    let flat: ErythemaBlocks
    let level: Float
    /// With a clear border and blood's own tint.
    let clear: [RedPart]
    /// Wide ones beside these, of which less is asked.
    let wide: [RedPart]

    init?(
        at blocks: ErythemaBlocks, less trend: RednessTrend, least: Double, survey: Survey, skin: SkinMap, marked: Mask
    ) {
        flat = blocks.above(trend)
        guard let classes = RednessClasses(of: flat) else { return nil }
        level = classes.level
        let red = flat.redBlocks(atLeast: classes.level, holes: least / 2)
        var (clear, wide): ([RedPart], [RedPart]) = ([], [])
        for part in flat.borderedParts(of: red, least: least, trend: trend, classes: classes) {
            switch part.tint(survey, skin: skin, red: red, marked: marked) {
            case .blood where part.isClear: clear.append(part)
            case .blood, .bloodIfWide: if part.isWide { wide.append(part) }
            case .other, nil: break
            }
        }
        (self.clear, self.wide) = (clear, wide)
    }
}

/// Connected cells with the skin of the part that most of them come from.
private func outlines(of found: Mask, parts: [RedPart], middleCell: (Int) -> Int) -> [PatchOutline] {
    guard !parts.isEmpty else { return [] }
    let labelled = found.components()
    let shares = parts.map { part in
        part.blocks.reduce(into: [Int32: Int]()) { $0[labelled.labels.elements[middleCell($1)], default: 0] += 1 }
    }
    return labelled.labels.pixels(ofParts: labelled.count).enumerated().compactMap { index, cells in
        func share(_ part: Int) -> Int { shares[part][Int32(index + 1), default: 0] }
        guard let own = parts.indices.max(by: { share($0) < share($1) }), share(own) > 0,
            Double(cells.count) >= parts[own].least
        else { return nil }
        return PatchOutline(cells: cells, noise: parts[own].noise, baseline: parts[own].baseline)
    }
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
