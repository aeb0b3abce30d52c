import Photographs
import Pixels
import Spots
import Statistics

/// How much of the contrast of the skin's own texture is left in the photo after: stray light lessens it, and blur.
///
/// From the covariance of log10 of red light with itself some cells away, where noise, which has no memory, has none; over
/// the same skin in both photos, under the glass where that is known, without red marks.
func textureContrast(of pair: PhotoPair, field: PressedField?, on cores: Cores) -> Double? {
    let (before, after) = cores.both({ pair.before.deviations }, { pair.after.deviations })
    let step = pair.before.survey.reduction
    let usable = pair.before.usable(
        step: step, width: before.width, height: before.height, hidden: pair.before.spotDiscs, onSkinOnly: true)
    let map = pair.registration.warp.homography
    let place = field?.placing
    let (side, afterSide) = (Double(step), Double(pair.after.survey.reduction))
    let rows = cores.answers(before.height) { row in
        (0..<before.width).map { column -> Float in
            guard usable[column, row] else { return .nan }
            let (x, y) = ((Double(column) + 0.5) * side, (Double(row) + 0.5) * side)
            if let place, place(x, y) > 0.95 { return .nan }
            let found = map.map(x, y)
            guard pair.after.contains(found.x, found.y), !pair.after.isNearGlare(x: found.x, y: found.y) else {
                return .nan
            }
            return after.interpolated(x: found.x / afterSide, y: found.y / afterSide)
        }
    }
    let later = Raster(width: before.width, height: before.height, elements: rows.flatMap(\.self))
    let sums = laggedSums(before, later)
    guard sums.count > 2_000, sums.before > 0, sums.after > 0 else { return nil }
    return (sums.after / sums.before).squareRoot()
}

/// Cells between the places that are compared: beyond the reach of noise, within that of texture.
private let lag = 4

/// Sums of products of each picture with itself one lag to the right and down, where the second has values.
private func laggedSums(_ before: Raster<Float>, _ after: Raster<Float>) -> (before: Double, after: Double, count: Int)
{
    var sums = (before: 0.0, after: 0.0, count: 0)
    for row in 0..<max(0, before.height - lag) {
        for column in 0..<max(0, before.width - lag) where after[column, row].isFinite {
            for (x, y) in [(column + lag, row), (column, row + lag)] where after[x, y].isFinite {
                sums.before += Double(before[column, row] * before[x, y])
                sums.after += Double(after[column, row] * after[x, y])
                sums.count += 1
            }
        }
    }
    return sums
}

extension PhotoLight {
    /// log10 of red light less its mean around, on the survey's grid, not beyond what one hair does.
    fileprivate var deviations: Raster<Float> {
        var picture = survey.planes[0]
        let mean = picture.broadlyBlurred(sigma: 10)
        for cell in 0..<picture.count {
            picture.elements[cell] = min(max(picture.elements[cell] - mean.elements[cell], -0.15), 0.15)
        }
        return picture
    }
}
