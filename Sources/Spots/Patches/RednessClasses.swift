import Pixels
import Statistics

/// The level above which skin is redder than the photo's own unaffected skin, and what that skin is like.
struct RednessClasses {
    /// log10(R/G), less the trend that was taken off.
    let level: Float
    /// The middle of unaffected skin, on the same axis.
    let baseline: Float
    /// Its robust scatter.
    let noise: Float
    /// Between the means of two classes; 0 where the skin is one.
    let difference: Float

    /// Classes that differ by less are one skin: between the just visible 0.018 and the 0.045 of a minimal sunburn.
    private static let leastDifference: Float = 0.03
    /// In scatters of the paler class.
    private static let leastSeparation: Float = 2.2

    /// `nil` of fewer than 64 values.
    ///
    /// Where the skin falls into two classes the level lies between them, however large the red one is; else only what
    /// stands out from the one class counts. What is above the level is judged by its border, so that this may be generous.
    ///
    /// - Reference: Otsu 1979, doi:10.1109/TSMC.1979.4310076; Park 1997 for the anchors.
    init?(of blocks: ErythemaBlocks) {
        let onSkin = blocks.erythema.elements.indices.filter { blocks.skin.elements[$0] }
            .map { blocks.erythema.elements[$0] }
        guard onSkin.count >= 64 else { return nil }
        let values = ascendingOrder(of: onSkin).map { onSkin[$0] }
        let split = otsu(values)
        let spread = max(scatter(split.lower), 0.004)
        if split.upperMean - split.lowerMean
            > max(RednessClasses.leastDifference, RednessClasses.leastSeparation * spread)
        {
            level = (split.lowerMean + split.upperMean) / 2
            baseline = median(split.lower)
            noise = spread
            difference = split.upperMean - split.lowerMean
        } else {
            difference = 0
            noise = max(scatter(values), 0.006)
            baseline = median(values)
            level = baseline + max(0.05, 5 * noise)
        }
    }
}

/// The split of sorted values that makes the two classes' means differ most for their sizes.
private func otsu(_ sorted: [Float]) -> (lower: [Float], lowerMean: Float, upperMean: Float) {
    let total = sorted.reduce(0.0) { $0 + Double($1) }
    var sum = 0.0
    var best = (index: sorted.count / 2, value: -1.0)
    for index in 1..<sorted.count {
        sum += Double(sorted[index - 1])
        let low = Double(index)
        let high = Double(sorted.count - index)
        let difference = sum / low - (total - sum) / high
        let value = low * high * difference * difference
        if value > best.value { best = (index, value) }
    }
    let lower = Array(sorted[..<best.index])
    let lowerSum = lower.reduce(0.0) { $0 + Double($1) }
    return (
        lower, Float(lowerSum / Double(lower.count)), Float((total - lowerSum) / Double(sorted.count - best.index))
    )
}
