import Pixels
import Statistics

/// What parts a patch from blotchy skin: along its border redness falls by more than it does elsewhere on this skin, and
/// within a short way.
struct PatchBorder {
    /// The fall of log10(R/G) from inside to outside, means over squares of nine blocks' side: the border's median.
    let nearFall: Float
    /// The same over squares of 25 blocks' side.
    let wideFall: Float

    private static let nearRadius = 4
    private static let wideRadius = 12
    /// A place on the border counts when so many blocks of the small square are skin beyond it.
    private static let leastBeyond = 9
    private static let leastPlaces = 8

    /// - Parameters:
    ///   - part: the patch, on the blocks' grid.
    ///   - red: all skin above the level.
    /// - Returns: `nil` where there is too little skin around to compare with.
    /// - Complexity: O(blocks), for a mask of them all; the sums O(area of the bounding box).
    init?(of part: [Int], red: Mask, blocks: ErythemaBlocks) {
        let width = red.width
        let margin = PatchBorder.wideRadius + 1
        let (columns, rows) = part.bounds(width: width)
        let columnsAround = max(0, columns.lowerBound - margin)..<min(width, columns.upperBound + margin)
        let rowsAround = max(0, rows.lowerBound - margin)..<min(red.height, rows.upperBound + margin)
        var own = Mask(width: width, height: red.height, repeating: false)
        for place in part { own.elements[place] = true }
        func isBeyond(_ place: Int) -> Bool { blocks.skin.elements[place] && !red.elements[place] }
        let inside = MaskedSums(blocks.erythema, columns: columnsAround, rows: rowsAround) { own.elements[$0] }
        let outside = MaskedSums(blocks.erythema, columns: columnsAround, rows: rowsAround, where: isBeyond)
        var (near, wide): ([Float], [Float]) = ([], [])
        for place in part {
            let (column, row) = (place % width, place / width)
            guard red.borders(column: column, row: row, where: { !own.elements[$0] && blocks.skin.elements[$0] }) else {
                continue
            }
            let beyond = outside.mean(column: column, row: row, radius: PatchBorder.nearRadius)
            guard beyond.count >= PatchBorder.leastBeyond else { continue }
            near.append(inside.mean(column: column, row: row, radius: PatchBorder.nearRadius).value - beyond.value)
            wide.append(
                inside.mean(column: column, row: row, radius: PatchBorder.wideRadius).value
                    - outside.mean(column: column, row: row, radius: PatchBorder.wideRadius).value)
        }
        guard near.count >= PatchBorder.leastPlaces else { return nil }
        nearFall = median(near)
        wideFall = median(wide)
    }

    /// A fall that is as wide as the wide squares gives a third of theirs in the near ones, a step the same.
    private static let leastSharpness: Float = 0.5
    /// Where redness falls by twice a minimal sunburn's over the near squares alone, a soft nodule's border is sharp enough:
    /// skin that grows warm does so over a longer way.
    private static let (leastSharpnessOfStrong, leastFallOfStrong): (Float, Float) = (0.4, 0.07)
    /// Of log10(R/G): above the just visible 0.018, below a minimal sunburn's 0.045.
    private static let leastFall: Float = 0.03
    /// In units of what redness differs by over the same distance elsewhere; small ones have shorter borders to be sure of.
    private static let leastOverSkin: Float = 2.6
    private static let leastOverSkinOfSmall: Float = 4
    /// The long border of a wide part is sure of less over the near squares, if over the wide ones redness falls by more than a
    /// minimal sunburn's.
    private static let (leastOverSkinOfFaint, leastFallOfFaint): (Float, Float) = (2, 0.05)

    /// Whether this is a patch's border on skin whose redness differs by `roughness` over the near squares' distance.
    func isClear(over roughness: Float, extent: PatchExtent) -> Bool {
        let least = extent == .small ? PatchBorder.leastOverSkinOfSmall : PatchBorder.leastOverSkin
        return isShort && wideFall >= PatchBorder.leastFall && nearFall >= least * roughness
    }

    /// Whether it is a wide part's border on skin that is blotchy itself, as skin beside an exanthem is.
    func isFaint(over roughness: Float) -> Bool {
        isShort && wideFall >= PatchBorder.leastFallOfFaint && nearFall >= PatchBorder.leastOverSkinOfFaint * roughness
    }

    /// Whether redness falls within a short way.
    private var isShort: Bool {
        let isStrong = nearFall >= PatchBorder.leastFallOfStrong
        return nearFall >= (isStrong ? PatchBorder.leastSharpnessOfStrong : PatchBorder.leastSharpness) * wideFall
    }
}

/// How much of all skin in view a part takes.
enum PatchExtent {
    case small
    case medium
    /// As wide as no mole is, and not all of the skin.
    case wide
    case whole

    private static let (leastOfMedium, leastOfWide, leastOfWhole) = (0.02, 0.1, 0.75)

    init(blocks: Int, ofSkin all: Int) {
        self =
            switch Double(blocks) / Double(max(1, all)) {
            case ..<PatchExtent.leastOfMedium: .small
            case ..<PatchExtent.leastOfWide: .medium
            case ..<PatchExtent.leastOfWhole: .wide
            default: .whole
            }
    }
}

extension ErythemaBlocks {
    /// How much the means over squares of five blocks' side differ typically five blocks apart, where skin is not red.
    func roughness(without red: Mask) -> Float {
        let (width, height) = (skin.width, skin.height)
        let sums = MaskedSums(erythema, columns: 0..<width, rows: 0..<height) { skin.elements[$0] }
        let apart = 5
        var steps: [Float] = []
        func isCalm(_ column: Int, _ row: Int) -> Bool { skin[column, row] && !red[column, row] }
        for row in 0..<height {
            for column in 0..<width where isCalm(column, row) {
                let own = sums.mean(column: column, row: row, radius: 2)
                guard own.count > 12 else { continue }
                for (otherColumn, otherRow) in [(column + apart, row), (column, row + apart)]
                where otherColumn < width && otherRow < height && isCalm(otherColumn, otherRow) {
                    let other = sums.mean(column: otherColumn, row: otherRow, radius: 2)
                    if other.count > 12 { steps.append(abs(own.value - other.value)) }
                }
            }
        }
        return steps.count > 20 ? max(1.4826 * median(steps), 0.002) : 0.01
    }
}

extension Raster {
    /// Whether one of a place's eight neighbours meets a condition on its index.
    func borders(column: Int, row: Int, where condition: (Int) -> Bool) -> Bool {
        for y in max(0, row - 1)...min(height - 1, row + 1) {
            for x in max(0, column - 1)...min(width - 1, column + 1) where condition(y * width + x) { return true }
        }
        return false
    }
}

extension [Int] {
    /// The columns and rows that indices into a grid take up; the first column and row of none.
    fileprivate func bounds(width: Int) -> (columns: Range<Int>, rows: Range<Int>) {
        guard let first = first else { return (0..<1, 0..<1) }
        var (left, right, top, bottom) = (first % width, first % width, first / width, first / width)
        for place in self {
            left = Swift.min(left, place % width)
            right = Swift.max(right, place % width)
            top = Swift.min(top, place / width)
            bottom = Swift.max(bottom, place / width)
        }
        return (left..<right + 1, top..<bottom + 1)
    }
}
