import Pixels

/// Which part of the survey is skin, on blocks of cells.
struct SkinMap {
    /// Cells of the survey per block, on each axis.
    let block: Int
    /// `true` where skin is; red marks, moles and hairs on skin are inside.
    let mask: Mask
    /// The same without its outermost block, for statistics.
    let interior: Mask

    /// Whether the survey's place (in cells) is skin.
    func contains(x: Double, y: Double) -> Bool { look(mask, x, y) }
    /// Whether it is skin and its neighbour blocks are too.
    func isInside(x: Double, y: Double) -> Bool { look(interior, x, y) }

    private func look(_ mask: Mask, _ x: Double, _ y: Double) -> Bool {
        let column = min(max(Int(x) / block, 0), mask.width - 1)
        let row = min(max(Int(y) / block, 0), mask.height - 1)
        return mask[column, row]
    }

    /// Whether each cell in row `y` of the survey, `width` cells wide, is skin.
    func line(_ y: Int, width: Int) -> [Bool] {
        let row = min(y / block, mask.height - 1)
        var line = [Bool](repeating: false, count: width)
        for column in 0..<mask.width where mask[column, row] {
            let end = column == mask.width - 1 ? width : (column + 1) * block
            for x in column * block..<end { line[x] = true }
        }
        return line
    }

    /// Share of the survey that is skin, 0 ... 1.
    var areaFraction: Double {
        Double(mask.elements.count { $0 }) / Double(max(1, mask.count))
    }
}

/// Finds skin: blocks of like colour and texture grow together, the skin-coloured regions alike that fill the picture's
/// middle best are skin, and so is every region that differs from them only as blood, tan or shade would make it.
///
/// No fixed box of colours decides alone: the prior is broad, and cloth, paper and desk fall by their distance to the
/// photo's own skin, by their weave, or because they lie at the rim.
func findSkin(in survey: Survey) -> SkinMap {
    let block = max(4, min(survey.width, survey.height) / 90)
    let blocks = SkinBlocks(of: survey, block: block)
    var mask = blocks.regions().skin(in: blocks)
    // A mark that the photo's border cuts is a hole with an opening. Without any skin there are no holes in it: a photo of a
    // few blocks would be one.
    if mask.elements.contains(true) {
        mask = mask.fillingHoles(upTo: mask.count / 12, atBorder: max(4, mask.count / 200))
    }
    return SkinMap(block: block, mask: mask, interior: mask.eroded())
}

extension Raster where Element == Bool {
    /// Without the pixels that have one of their eight neighbours outside the mask; the border does not count.
    func eroded() -> Mask {
        var output = self
        for y in 0..<height {
            for x in 0..<width where self[x, y] {
                for (dx, dy) in [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, -1), (-1, 1), (1, 1)]
                where contains(x: x + dx, y: y + dy) && !self[x + dx, y + dy] {
                    output[x, y] = false
                }
            }
        }
        return output
    }
}
