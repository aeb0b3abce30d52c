import Statistics

/// How much of a mark's contrast went away under pressure, with its 95 % interval: 1 all of it, 0 none.
public struct BlanchFraction: Sendable, Equatable {
    public var value: Double
    public var low: Double
    public var high: Double

    public init(value: Double, low: Double, high: Double) {
        self.value = value
        self.low = low
        self.high = high
    }
}

/// Weights of the three channels that tell blood from what else varies in these two photos.
///
/// The inverse of the unmarked skin's covariance times the spectrum of the marks before: the matched filter.
struct ChannelWeights {
    var weights: SIMD3<Double>

    /// What blood takes from red, green and blue where marks themselves tell little.
    static let blood = SIMD3(-0.12, -0.72, -0.6)

    /// What the marks before take from the channels, together; its length does not count.
    ///
    /// A mark counts by its strength, and blood's own spectrum as one of them: one without contrast says nothing of the
    /// channels, and must not turn the filter for all.
    static func spectrum(of before: [SIMD3<Double>]) -> SIMD3<Double> {
        let sum = before.reduce(.zero, +)
        return sum.y < 0 ? blood + Double(before.count) * sum / -sum.y : blood
    }

    init(weights: SIMD3<Double>) { self.weights = weights }

    init(spectrum: SIMD3<Double>, skin: NullContrasts.Scatter) {
        var matrix = zip(skin.before, skin.after).map { $0 + $1 }
        let trace = (matrix[0] + matrix[4] + matrix[8]) / 3
        for i in 0..<3 { matrix[4 * i] += 0.1 * trace + 1e-9 }
        let solved = solution(of: matrix, [spectrum.x, spectrum.y, spectrum.z]) ?? [1, -1, 0]
        let sum = solved[0] * spectrum.x + solved[1] * spectrum.y + solved[2] * spectrum.z
        weights = SIMD3(solved[0], solved[1], solved[2]) / sum
    }

    func contrast(_ channels: SIMD3<Double>) -> Double { (weights * channels).sum() }

    func variance(_ one: [Double]) -> Double {
        var sum = 0.0
        for i in 0..<3 {
            for k in 0..<3 { sum += weights[i] * weights[k] * one[3 * i + k] }
        }
        return sum
    }
}

/// What a mark's two contrasts say of it.
struct WeighedContrast {
    var before: Double
    var after: Double
    /// Standard error of the contrast before.
    var error: Double
    var fraction: BlanchFraction

    /// 95 % of a normal distribution.
    private static let deviations = 1.96

    /// The interval's lower end takes the strongest mark within the map's error: one that was looked for beside its place
    /// shows less than it has, and must not seem to fade. Nor must one that stray light makes faint: at that end there is as
    /// much of it as there may be, and at the other none.
    init(_ pair: ContrastPair, weights: ChannelWeights, skin: NullContrasts.Scatter, haze: Haze) {
        before = weights.contrast(pair.before)
        error = weights.variance(skin.before).squareRoot()
        let left = Left(pair, weights, skin, haze: 0)
        let most = Left(pair, weights, skin, haze: haze.most)
        after = left.ratio * before
        // Haze that is taken off enlarges what chance does as well, and both are seldom at their most together: for haze
        // that may be anything up to the most, the product's interval is that of its middle.
        let half = (left.half + most.half) / 2
        let upper = left.ratio + length(half, most.ratio - left.ratio)
        let lower = left.ratio - left.half
        // The strongest of many has the luck of chance already: half of the interval is enough on top of it.
        let strongest = left.highest + length(half / 2, most.highest - left.highest)
        fraction = BlanchFraction(value: 1 - left.ratio, low: 1 - max(upper, strongest), high: 1 - lower)
    }

    /// What is left of the contrast before if there is so much haze.
    private struct Left {
        let ratio: Double
        /// Half of the 95 % interval that chance alone gives.
        let half: Double
        /// Of the strongest mark within the map's error.
        let highest: Double

        init(_ pair: ContrastPair, _ weights: ChannelWeights, _ skin: NullContrasts.Scatter, haze: Double) {
            let gain = Haze.gain(haze, over: pair.lightAfter)
            let before = weights.contrast(pair.before)
            let cleared = ChannelWeights(weights: weights.weights * gain)
            ratio = cleared.contrast(pair.after) / before
            highest = (pair.afterAround.map(cleared.contrast).max() ?? 0) / before
            let (varianceBefore, varianceAfter) = (weights.variance(skin.before), cleared.variance(skin.after))
            // Texture that stays is in both contrasts; what they share does not part them.
            let shared = max(
                0, min(weights.variance(skin.between), 0.9 * (varianceBefore * varianceAfter).squareRoot()))
            let variance =
                (varianceAfter + ratio * ratio * varianceBefore - 2 * ratio * shared) / (before * before)
            half = WeighedContrast.deviations * max(variance, 1e-6).squareRoot()
        }
    }

    /// Whether the contrast before is sure enough to be compared.
    var isSure: Bool { before >= 4 * error }
}
