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
