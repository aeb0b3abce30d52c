import Pixels

/// Connected blocks of skin above the level, with a border.
struct RedPart {
    /// Indices into the blocks' grid.
    let blocks: [Int]
    let noise: Float
    /// What skin that is not red has where the part lies: log10(R/G).
    let baseline: Float
    /// What is smaller, in cells of the survey, is no patch.
    let least: Double
    /// Whether its border is clear, and whether it is a wide part whose border is at least faint.
    var isClear = true
    var isWide = false

    /// What consists of marks to more than this share is their own halo.
    private static let mostMarked = 0.4

    /// Whether it is redder by blood; `nil` where it consists of marks.
    func tint(_ survey: Survey, skin: SkinMap, red: Mask, marked: Mask) -> PatchTint.Likeness? {
        let side = ErythemaBlocks.side
        func block(_ cell: Int) -> Int {
            let column = min(cell % survey.width / side, red.width - 1)
            return min(cell / survey.width / side, red.height - 1) * red.width + column
        }
        func isCalm(_ cell: Int) -> Bool {
            !red.elements[block(cell)] && !marked.elements[cell] && !survey.glare.elements[cell]
                && skin.isInside(x: Double(cell % survey.width) + 0.5, y: Double(cell / survey.width) + 0.5)
        }
        let cells = blocks.map { ErythemaBlocks.middleCell(of: $0, across: red.width, on: survey) }
        guard Double(cells.count { marked.elements[$0] }) <= RedPart.mostMarked * Double(cells.count) else {
            return nil
        }
        return PatchTint(of: cells, in: survey, calm: isCalm)?.likeness ?? .blood
    }

    /// Of redness: what has been found by clear borders already is less.
    static let mostFound = 0.2

    /// Whether so much of it lies in `known` blocks that these are its better outline.
    func isFound(in known: Set<Int>) -> Bool {
        Double(blocks.count { known.contains($0) }) >= RedPart.mostFound * Double(blocks.count)
    }

    /// Marks the part's blocks and those beside them.
    func mark(in near: inout Mask) {
        for block in blocks {
            let (column, row) = (block % near.width, block / near.width)
            for y in max(0, row - 1)...min(near.height - 1, row + 1) {
                for x in max(0, column - 1)...min(near.width - 1, column + 1) { near[x, y] = true }
            }
        }
    }
}

extension [RedPart] {
    /// The blocks of all of them.
    var blocks: Set<Int> { reduce(into: []) { $0.formUnion($1.blocks) } }
}

extension ErythemaBlocks {
    /// The parts of `red` of `least` cells and more whose borders are clear, or at least faint where they are wide.
    func borderedParts(of red: Mask, least: Double, trend: RednessTrend, classes: RednessClasses) -> [RedPart] {
        let leastBlocks = least / Double(ErythemaBlocks.side * ErythemaBlocks.side)
        let labelled = red.components()
        let large = labelled.labels.pixels(ofParts: labelled.count).filter { Double($0.count) >= leastBlocks }
        guard !large.isEmpty else { return [] }
        let roughness = roughness(without: red)
        let skinBlocks = skin.elements.count { $0 }
        return large.compactMap { part in
            guard let border = PatchBorder(of: part, red: red, blocks: self) else { return nil }
            let extent = PatchExtent(blocks: part.count, ofSkin: skinBlocks)
            let isClear = border.isClear(over: roughness, extent: extent)
            let isWide = extent == .wide && (isClear || border.isFaint(over: roughness))
            guard isClear || isWide else { return nil }
            let under = part.map { trend.redness(column: $0 % red.width, row: $0 / red.width) }
            return RedPart(
                blocks: part, noise: classes.noise, baseline: classes.baseline + median(under), least: least,
                isClear: isClear, isWide: isWide)
        }
    }
}
