internal import Statistics

/// Matching by intersection over union, for marks of 10 px and more: below that, one pixel decides it.
///
/// True spots below 10 px and found marks below 10 px count neither way, unless matched with one that is not; nor do found
/// marks that are left out.
///
/// - Reference: Kirillov et al. 2019, doi:10.1109/CVPR.2019.00963 (panoptic quality).
public struct OverlapTally: Sendable, Equatable {
    public static let leastDiameterPixels = 10.0

    /// True spots of 10 px and more.
    public var truths = 0
    /// Found marks that count at an IoU of 0.3, and pairs.
    public var foundAt03 = 0
    public var matchedAt03 = 0
    public var foundAt05 = 0
    public var matchedAt05 = 0
    /// Sum of the IoU of the pairs at 0.5.
    public var sumIoU = 0.0

    init() {}

    /// - Parameter leftOut: Labels of found marks that are no false ones.
    init(truth: LabelTable, found: LabelTable, contingency: Contingency, leftOut: Set<Int> = []) {
        func isLarge(_ mark: LabelTable.Mark) -> Bool { mark.diameterPixels >= OverlapTally.leastDiameterPixels }
        func counts(_ mark: LabelTable.Mark) -> Bool { isLarge(mark) && !leftOut.contains(mark.label) }
        let overlaps = OverlapTally.overlaps(truth, found, contingency)
        truths = truth.marks.count(where: isLarge)
        let largeFound = found.marks.count(where: counts)
        func pairs(_ least: Double) -> [PossiblePair] {
            cheapestAssignment(among: overlaps.filter { 1 - $0.cost >= least })
        }
        for (least, isStrict) in [(0.3, false), (0.5, true)] {
            let all = pairs(least)
            let counted = all.filter { isLarge(truth.marks[$0.row]) }
            let toSmallTruth = all.count { !isLarge(truth.marks[$0.row]) && counts(found.marks[$0.column]) }
            let ofOthers = counted.count { !counts(found.marks[$0.column]) }
            let counting = largeFound - toSmallTruth + ofOthers
            if isStrict {
                (foundAt05, matchedAt05) = (counting, counted.count)
                sumIoU = counted.reduce(0) { $0 + 1 - $1.cost }
            } else {
                (foundAt03, matchedAt03) = (counting, counted.count)
            }
        }
    }

    /// Places of marks that share pixels; the cost is 1 − IoU.
    private static func overlaps(
        _ truth: LabelTable, _ found: LabelTable, _ contingency: Contingency
    ) -> [PossiblePair] {
        let rows = Dictionary(uniqueKeysWithValues: truth.marks.enumerated().map { ($1.label, $0) })
        let columns = Dictionary(uniqueKeysWithValues: found.marks.enumerated().map { ($1.label, $0) })
        return contingency.cells.compactMap { cell in
            guard let row = rows[cell.truth], let column = columns[cell.found] else { return nil }
            let union =
                truth.marks[row].areaSquarePixels + found.marks[column].areaSquarePixels - cell.pixels
            return PossiblePair(row: row, column: column, cost: 1 - Double(cell.pixels) / Double(union))
        }
    }
}
