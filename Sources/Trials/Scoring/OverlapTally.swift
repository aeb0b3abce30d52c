internal import Statistics

/// Matching by intersection over union, for marks of 10 px and more: below that, one pixel decides it.
///
/// True spots below 10 px and found marks below 10 px count neither way, unless matched with one that is not.
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

    init(truth: LabelTable, found: LabelTable, contingency: Contingency) {
        let trueMarks = Dictionary(uniqueKeysWithValues: truth.marks.map { ($0.label, $0) })
        let foundMarks = Dictionary(uniqueKeysWithValues: found.marks.map { ($0.label, $0) })
        func isLarge(_ mark: LabelTable.Mark?) -> Bool {
            (mark?.diameterPixels ?? 0) >= OverlapTally.leastDiameterPixels
        }
        let overlaps = contingency.cells.map { cell in
            let union =
                (trueMarks[cell.truth]?.areaSquarePixels ?? 0) + (foundMarks[cell.found]?.areaSquarePixels ?? 0)
                - cell.pixels
            return PossiblePair(row: cell.truth, column: cell.found, cost: 1 - Double(cell.pixels) / Double(union))
        }
        truths = truth.marks.count(where: isLarge)
        let largeFound = found.marks.count(where: isLarge)
        func pairs(_ least: Double) -> [PossiblePair] {
            cheapestAssignment(among: overlaps.filter { 1 - $0.cost >= least })
        }
        for (least, isStrict) in [(0.3, false), (0.5, true)] {
            let all = pairs(least)
            let counted = all.filter { isLarge(trueMarks[$0.row]) }
            let toSmallTruth = all.count { !isLarge(trueMarks[$0.row]) && isLarge(foundMarks[$0.column]) }
            let ofSmallFound = counted.count { !isLarge(foundMarks[$0.column]) }
            let counting = largeFound - toSmallTruth + ofSmallFound
            if isStrict {
                (foundAt05, matchedAt05) = (counting, counted.count)
                sumIoU = counted.reduce(0) { $0 + 1 - $1.cost }
            } else {
                (foundAt03, matchedAt03) = (counting, counted.count)
            }
        }
    }
}
