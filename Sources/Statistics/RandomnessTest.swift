/// Nearest neighbours in a window of any outline against random layouts of the same discs in it.
///
/// The edge and the discs' own size act on both alike, so no correction is needed. The same seed gives the same answer.
///
/// Reference: Besag, Diggle 1977, doi:10.2307/2346974.
public struct RandomnessTest: Sendable, Equatable {
    /// Observed mean nearest-neighbour distance over the random layouts' mean.
    public var ratio: Double
    /// Two-sided: twice the smaller of the shares of layouts at least as close, or at least as far apart; at most 1.
    public var pValue: Double
    public var simulations: Int

    /// How many layouts to draw, and from which seed.
    public struct Effort: Sendable {
        /// Layouts for few points.
        public var simulations = 199
        /// With many points, no more points than this are laid in all …
        public var points = 40_000
        /// … but never fewer layouts than this.
        public var leastSimulations = 39
        public var seed: UInt64 = 1

        public init() {}

        func simulations(of count: Int) -> Int { min(simulations, max(leastSimulations, points / max(1, count))) }
    }

    /// Of points with their diameters in a window; `nil` for fewer than two points or a window without area.
    public init?(_ points: [Point], diameters: [Double], in window: RowWindow, effort: Effort = Effort()) {
        precondition(points.count == diameters.count, "\(points.count) points, \(diameters.count) diameters")
        guard points.count > 1, window.area > 0 else { return nil }
        let observed = meanNearest(points)
        let layout = RandomLayout(window: window, diameters: diameters)
        var generator = SplitMix64(seed: effort.seed)
        simulations = effort.simulations(of: points.count)
        var (sum, atMost, atLeast) = (0.0, 0, 0)
        for _ in 0..<simulations {
            let mean = meanNearest(layout.draw(&generator))
            sum += mean
            if mean <= observed { atMost += 1 }
            if mean >= observed { atLeast += 1 }
        }
        ratio = observed / (sum / Double(simulations))
        pValue = min(1, 2 * Double(1 + min(atMost, atLeast)) / Double(1 + simulations))
    }
}

private func meanNearest(_ points: [Point]) -> Double {
    nearestNeighbourDistances(points).reduce(0, +) / Double(points.count)
}
