/// The two ends between which a figure lies with a stated probability.
public struct Interval: Sendable, Equatable, BitwiseCopyable {
    public var low: Double
    public var high: Double

    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// Draws with replacement from a sample's places, the same for the same seed on every machine.
public struct Bootstrap: Sendable {
    /// Each draw holds `count` places in 0 ..< `count`, in rising order.
    public let draws: [[Int]]

    public init(count: Int, draws: Int, seed: UInt64) {
        precondition(count >= 0 && draws >= 0, "\(draws) draws of \(count)")
        var random = SplitMix64(seed: seed)
        self.draws = (0..<draws).map { _ in (0..<count).map { _ in random.index(below: count) }.sorted() }
    }

    /// The 95 % percentile interval of a statistic's values over the draws; `nil` where fewer than half of `draws` gave one.
    ///
    /// - Reference: Efron 1979, doi:10.1214/aos/1176344552; percentile method.
    public static func interval(of values: [Double], draws: Int) -> Interval? {
        guard values.count * 2 >= max(draws, 2), let low = values.quantile(0.025), let high = values.quantile(0.975)
        else { return nil }
        return Interval(low: low, high: high)
    }
}
