import Photographs
import Pixels
import Spots

/// Both photos' light on cells as large as a mark's samples, taken from the grid that marks were looked for on.
///
/// What unmarked skin does by chance is summed over hundreds of places, and of marks that are many such cells wide it is the
/// same on cells as on pixels: no pixel is read again.
struct PairGrid {
    /// Pixels of the photo before to a cell, on each axis.
    let step: Int
    /// log10 of red, green and blue light.
    let before: [Raster<Float>]
    /// Pixels of the photo after to a cell.
    let afterStep: Int
    let after: [Raster<Float>]

    /// A mark's radius in cells, at least.
    private static let leastCellsToRadius = 2.0
    private static let cellsAcross = 16.0

    /// `nil` where the photo before was searched as it is, or where marks of this size are but a few cells wide.
    init?(_ pair: PhotoPair, forRadius radius: Double) {
        let reduction = pair.before.survey.reduction
        guard reduction > 1, radius >= PairGrid.leastCellsToRadius * Double(reduction) else { return nil }
        let ratio = max(1, Int(2 * radius / (PairGrid.cellsAcross * Double(reduction))))
        step = ratio * reduction
        let photo = pair.before.photo
        let scale = pair.registration.warp.scale(Double(photo.width) / 2, Double(photo.height) / 2)
        let own = pair.after.survey.reduction
        let afterRatio = max(1, Int((Double(step) * scale / Double(own)).rounded()))
        afterStep = afterRatio * own
        before = pair.before.survey.planes.map { $0.averaged(over: ratio) }
        after = pair.after.survey.planes.map { $0.averaged(over: afterRatio) }
    }
}
