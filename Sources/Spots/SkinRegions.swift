import Pixels
import Statistics

/// Blocks by region; a region is named by its first block.
struct SkinRegions {
    /// Per block: the region's name.
    let label: [Int]

    /// Which blocks are skin; none of them where no region can be.
    ///
    /// Skin is what is like the region that most of the picture's middle is like; to it comes what it surrounds and what
    /// differs from it as more blood would make it.
    func skin(in blocks: SkinBlocks) -> Mask {
        var mask = Mask(width: blocks.width, height: blocks.height, repeating: false)
        let regions = summaries(of: blocks)
        guard let reference = SkinRegions.reference(among: regions, blocks: label.count) else { return mask }
        let count = label.count
        var (isLike, isRedder) = ([Bool](repeating: false, count: count), [Bool](repeating: false, count: count))
        for region in regions {
            isLike[region.name] = isLikeSkin(region.mean, reference: reference)
            isRedder[region.name] = !isLike[region.name] && isRedderByBlood(region.mean - reference)
        }
        for index in 0..<count { mask.elements[index] = isLike[label[index]] }
        var redder = mask
        for index in 0..<count { redder.elements[index] = isRedder[label[index]] }
        let labelled = redder.components()
        let skin = mask
        for part in labelled.labels.pixels(ofParts: labelled.count)
        where SkinRegions.share(ofSkin: skin, around: part, labels: labelled.labels) >= SkinRegions.leastSkinAround {
            for index in part { mask.elements[index] = true }
        }
        return mask
    }

    /// Redder parts are skin when so much of their border is; beyond the picture there is none.
    private static let leastSkinAround = 0.6

    /// The share of skin among the blocks beside a part, the picture's border counted as other than skin.
    private static func share(ofSkin skin: Mask, around part: [Int], labels: Raster<Int32>) -> Double {
        var beside = Set<Int>()
        var border = 0
        for index in part {
            let (x, y) = (index % skin.width, index / skin.width)
            for (column, row) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)] {
                guard skin.contains(x: column, y: row) else {
                    border += 1
                    continue
                }
                let other = row * skin.width + column
                if labels.elements[other] != labels.elements[index] { beside.insert(other) }
            }
        }
        let skinBeside = beside.count { skin.elements[$0] }
        return Double(skinBeside) / Double(max(1, beside.count + border))
    }
}

/// What a region is like.
private struct RegionSummary {
    let name: Int
    /// Of `SkinBlocks.features`.
    var mean = SIMD4<Float>.zero
    /// Blocks.
    var area: Float = 0
    /// Blocks, those in the middle of the picture counted more than those at its rim.
    var central: Float = 0

    /// How much speaks for this being skin by itself: the square root, so that a lamp's tint does not outweigh the area.
    var weight: Float { central * skinPrior(mean).squareRoot() * (mean.z > RegionSummary.black ? 1 : 0.001) }

    /// Darker than this (log10 of green light) colours are the camera's, not the thing's.
    private static let black: Float = -2
}

extension SkinRegions {
    /// In the order of their names.
    private func summaries(of blocks: SkinBlocks) -> [RegionSummary] {
        var summaries = (0..<label.count).map { RegionSummary(name: $0) }
        for (index, region) in label.enumerated() {
            let x = (Float(index % blocks.width) + 0.5) / Float(blocks.width) - 0.5
            let y = (Float(index / blocks.width) + 0.5) / Float(blocks.height) - 0.5
            summaries[region].mean += blocks.features[index]
            summaries[region].area += 1
            summaries[region].central += 1 - 1.2 * max(abs(x), abs(y))
        }
        return summaries.filter { $0.area > 0 }.map { region in
            var region = region
            region.mean /= region.area
            return region
        }
    }

    /// The colour and weave of the photo's skin: those of the region that the heaviest regions together are like. Its weave is
    /// that of their largest where that is finer, so that a rough region does not let cloth in.
    ///
    /// - Returns: `nil` where no region can be skin.
    /// - Complexity: O(regions · `candidates`).
    private static func reference(among regions: [RegionSummary], blocks: Int) -> SIMD4<Float>? {
        let most = regions.map { $0.central * skinPrior($0.mean) }.max() ?? 0
        guard most > 0.002 * Float(blocks) else { return nil }
        let weights = regions.map(\.weight)
        let order = ascendingOrder(of: weights.map { -$0 })
        // A seam between two things is like both, and is neither.
        let heaviest = order.prefix { weights[$0] >= leastWeight * weights[order[0]] }.prefix(candidates)
        let large = regions.indices.filter { regions[$0].area >= 3 }
        func like(_ place: Int) -> [Int] {
            large.filter { isLikeSkin(regions[$0].mean, reference: regions[place].mean) }
        }
        var best: (place: Int, weight: Float)?
        for place in heaviest {
            let weight = like(place).reduce(0) { $0 + weights[$1] }
            if weight > best?.weight ?? -1 { best = (place, weight) }
        }
        guard let best else { return nil }
        var reference = regions[best.place].mean
        if let largest = like(best.place).max(by: { regions[$0].area < regions[$1].area }) {
            reference.w = min(reference.w, regions[largest].mean.w)
        }
        return reference
    }

    /// So many regions are asked what is like them, of those that weigh at least so much of what the heaviest does.
    private static let candidates = 12
    private static let leastWeight: Float = 0.05
}

/// How far a colour can be skin at all, 0 ... 1: broad, for every tone and most lamps.
///
/// A warm lamp, or film made for daylight under one, takes blue light most and green less, so that colours move along one
/// line; on it, towards the warm, skin may lie three times as far as off it.
private func skinPrior(_ feature: SIMD4<Float>) -> Float {
    let (redder, yellower) = (feature.x - 0.20, feature.y - 0.12)
    let warmer = 0.5 * redder + 0.866 * yellower
    let aside = (0.866 * redder - 0.5 * yellower) / 0.15
    let along = warmer / (warmer > 0 ? 0.45 : 0.15)
    let exponent = 0.5 * (along * along + aside * aside)
    return exponent > 12 ? 0 : 1 / (1 + exponent * exponent)
}

/// Whether a region differs from the photo's skin only as blood, tan or shade would make it.
private func isLikeSkin(_ feature: SIMD4<Float>, reference: SIMD4<Float>) -> Bool {
    let d = feature - reference
    guard feature.w < 2.2 * reference.w + 0.02, skinPrior(feature) > 0.02 else { return false }
    if d.x > -0.09, d.x < 0.26, abs(d.y) < 0.13, d.z > -0.75, d.z < 0.35 { return true }
    return isPalerByBlood(d)
}

/// Whether a region lacks only blood: the reference is then a rash that fills the picture's middle.
///
/// Blood takes from log10(G) 1.8 times what it adds to log10(R/G), and next to nothing from log10(G/B).
private func isPalerByBlood(_ d: SIMD4<Float>) -> Bool {
    d.x <= -0.09 && d.x > -0.26 && abs(d.y) < 0.06 && d.z > -d.x && d.z < 0.3 - 2 * d.x
}

/// Whether a region has more blood than the reference and else nothing: purpura and deep rashes, whose red, as cameras
/// saturate it, is beyond what skin's own may be.
///
/// Blood takes from log10(G) what it adds to log10(R/G) and more, and changes log10(G/B) by less than half of that.
private func isRedderByBlood(_ d: SIMD4<Float>) -> Bool {
    d.x > 0.04 && d.x < 1.2 && d.z < 0.1 - 0.7 * d.x && d.z > -0.15 - 2.6 * d.x
        && d.y > -0.06 - 0.5 * d.x && d.y < 0.1 + 0.2 * d.x
}
