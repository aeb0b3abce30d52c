import Photographs
import Statistics

/// How much contrast unmarked skin shows by chance, before and after: what a mark's contrast is weighed against.
///
/// Marks of some sizes are laid on clear skin all over both photos and measured as spots are; noise, compression, pores and
/// hairs are all in their scatter.
struct NullContrasts {
    /// Of one size.
    struct Scatter {
        var radiusPixels: Double
        /// Covariances of the channels' contrasts, 3 × 3, row by row.
        var before: [Double]
        var after: [Double]
        /// Of a channel before (row) with one after (column).
        var between: [Double]
    }
    let sizes: [Scatter]

    /// - Parameters:
    ///   - discs: red marks of either photo, in pixels of the photo before.
    ///   - field: where the glass presses, if that is known: blood that mottles skin leaves with the pressure, so that skin
    ///     beside the glass would say too much. All skin where too little of it is clear.
    init(_ pair: PhotoPair, discs: [Disc], radii: [Double], blurPixels: Double, under field: PressedField?) {
        sizes = radii.compactMap { radius in
            let isUnderGlass = field.map { field in { field.place($0, $1) < NullContrasts.wellInside } }
            func scatter(_ isWanted: ((Double, Double) -> Bool)?) -> Scatter? {
                NullContrasts.scatter(pair, discs, radius: radius, blurPixels: blurPixels, where: isWanted)
            }
            return isUnderGlass.flatMap { scatter($0) } ?? scatter(nil)
        }
    }

    /// Of the way from the field's middle to its border.
    private static let wellInside = 0.93

    /// For a mark of this size: the nearest size's; `nil` where no clear skin was left.
    func scatter(forRadius radius: Double) -> Scatter? {
        sizes.min { ratio($0.radiusPixels, radius) < ratio($1.radiusPixels, radius) }
    }

    private func ratio(_ one: Double, _ other: Double) -> Double { max(one, other) / min(one, other) }

    /// Places on each axis that are tried.
    private static let lattice = 16
    private static let fewest = 12

    private static func scatter(
        _ pair: PhotoPair, _ discs: [Disc], radius: Double, blurPixels: Double,
        where isWanted: ((Double, Double) -> Bool)?
    ) -> Scatter? {
        let (width, height) = (Double(pair.before.photo.width), Double(pair.before.photo.height))
        let grid = PairGrid(pair, forRadius: radius)
        let step = grid?.step ?? SkinPatch.step(forRadius: radius, in: pair.before)
        let sampling = PatchSampling(reachPixels: SpotMeasuring.reach * radius + 2, step: step, grid: grid)
        var found: [ContrastPair] = []
        var template: MarkTemplate?
        for row in 0..<lattice {
            for column in 0..<lattice {
                // Every second row is shifted by half a place.
                let shift = row.isMultiple(of: 2) ? 0.25 : 0.75
                let x = (Double(column) + shift) / Double(lattice) * width
                let y = (Double(row) + 0.5) / Double(lattice) * height
                guard isWanted?(x, y) ?? true, pair.before.isClearSkin(x: x, y: y), isFree(x, y, radius + 2, discs)
                else { continue }
                var patch = SkinPatch(pair, x: x, y: y, sampling)
                guard patch.shareOutOfFrame < 0.1 else { continue }
                patch.hide(discs)
                // The same disc in the middle of every patch.
                let disc = template ?? MarkTemplate(discOfRadius: radius, on: patch, blurPixels: blurPixels)
                template = disc
                if let contrast = ContrastPair(of: disc, in: ClearSamples(of: patch)), contrast.clearShare > 0.9 {
                    found.append(contrast)
                }
            }
        }
        guard found.count >= fewest else { return nil }
        return Scatter(found, radiusPixels: radius)
    }

    private static func isFree(_ x: Double, _ y: Double, _ radius: Double, _ discs: [Disc]) -> Bool {
        discs.allSatisfy {
            let (dx, dy, reach) = ($0.x - x, $0.y - y, $0.radius + radius)
            return dx * dx + dy * dy > reach * reach
        }
    }
}

extension NullContrasts.Scatter {
    /// Without the tenth that lies farthest out: a naevus or a hair here and there is no noise of the whole photo.
    init(_ contrasts: [ContrastPair], radiusPixels: Double) {
        let middle = [contrasts.map { $0.before.y + $0.after.y }.median() ?? 0]
        let kept = contrasts.sorted {
            abs($0.before.y + $0.after.y - middle[0]) < abs($1.before.y + $1.after.y - middle[0])
        }.prefix(max(8, contrasts.count * 9 / 10))
        self.radiusPixels = radiusPixels
        let (before, after) = (kept.map(\.before), kept.map(\.after))
        self.before = covariance(before, before)
        self.after = covariance(after, after)
        between = covariance(before, after)
    }
}

/// 3 × 3, row by row. What was cut off its tails is made up for.
private func covariance(_ one: [SIMD3<Double>], _ other: [SIMD3<Double>]) -> [Double] {
    let count = Double(one.count)
    let means = (one.reduce(.zero, +) / count, other.reduce(.zero, +) / count)
    var sums = [Double](repeating: 0, count: 9)
    for (a, b) in zip(one, other) {
        let (da, db) = (a - means.0, b - means.1)
        for i in 0..<3 {
            for k in 0..<3 { sums[3 * i + k] += da[i] * db[k] }
        }
    }
    let trimmed = 1.25
    return sums.map { trimmed * $0 / max(1, count - 1) }
}
