/// Sensitivity against false spots per photo while the threshold on the confidence falls.
///
/// Pooled over photos in which spots are judged and the method ranked its candidates; a candidate that meets no free true
/// spot is false. Candidates of equal confidence come in together.
///
/// - Reference: Bunch et al. 1978, doi:10.1117/12.955926; seven points as in Niemeijer et al. 2010, doi:10.1109/TMI.2009.2033909.
public struct FrocCurve: Sendable, Equatable {
    public struct Point: Sendable, Equatable {
        public var falsePerPhoto: Double
        public var sensitivity: Double
    }

    /// The mean numbers of false spots per photo at which the sensitivity is told.
    public static let rates = [0.125, 0.25, 0.5, 1, 2, 4, 8]

    /// By falling confidence; empty where there is nothing to find or no ranking.
    public let points: [Point]

    /// - Complexity: O(n log n) for n candidates.
    public init(of scores: [PhotoScore]) {
        let ranked = scores.spotScores.filter { $0.ranked != nil }
        let truths = ranked.sum(\.truths)
        guard truths > 0 else {
            points = []
            return
        }
        let hits = ranked.flatMap { $0.ranked ?? [] }.sorted { $0.confidence > $1.confidence }
        var points: [Point] = []
        var (found, wrong) = (0, 0)
        for (place, hit) in hits.enumerated() {
            if hit.isHit { found += 1 } else { wrong += 1 }
            guard place + 1 == hits.count || hits[place + 1].confidence < hit.confidence else { continue }
            points.append(
                Point(
                    falsePerPhoto: Double(wrong) / Double(ranked.count), sensitivity: Double(found) / Double(truths)))
        }
        self.points = points
    }

    /// The best sensitivity with no more false spots per photo than `rate`, without interpolation; `nil` for no curve.
    public func sensitivity(at rate: Double) -> Double? {
        guard !points.isEmpty else { return nil }
        return points.last { $0.falsePerPhoto <= rate }?.sensitivity ?? 0
    }
}

extension Figure {
    static let frocFigures =
        zip(FrocCurve.rates, ["1/8", "1/4", "1/2", "1", "2", "4", "8"]).map { rate, title in
            Figure("froc_" + title.replacing("/", with: "_"), title, better: .higher) {
                FrocCurve(of: $0).sensitivity(at: rate)
            }
        } + [
            Figure("froc_mean", "mean", better: .higher) { scores in
                let curve = FrocCurve(of: scores)
                return FrocCurve.rates.compactMap { curve.sensitivity(at: $0) }.mean
            }
        ]
}
