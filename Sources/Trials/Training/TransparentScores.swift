internal import Patterns
internal import Statistics

/// A rival of the learnt model, with weights set by hand: each feature votes, in log-odds, for what it speaks for.
///
/// No feature votes against petechiae, and size votes for them by the lower end of its interval: a wide error bar or a
/// spot over 2 mm takes nothing from the alarm.
struct TransparentScores {
    private(set) var votes: [Pattern.Reason] = []
    private let isRednessFound: Bool

    init(of features: Features) {
        isRednessFound = features.spotCount > 0 || features.patchCount > 0
        guard isRednessFound else {
            vote("spot_count", 0, .none, 6)
            return
        }
        if features.spotCount > 0 {
            voteByNumber(features)
            voteBySize(features)
            voteByColour(features)
            voteByLayout(features)
        }
        voteByPatches(features)
    }

    /// Softmax of the votes' sums.
    var probabilities: [Pattern.Label: Double] {
        var scores: [Pattern.Label: Double] = [.angiomaLike: 0, .petechialLike: 0, .rashLike: 0, .none: 0]
        for vote in votes { scores[vote.towards, default: 0] += vote.weight }
        // Something was found: that it is nothing has only the odds of a false mark, and rash needs more than spots.
        if isRednessFound {
            scores[.none, default: 0] -= 2
            scores[.rashLike, default: 0] -= 1
        }
        let labels = PatternJudge.labels
        return Dictionary(uniqueKeysWithValues: zip(labels, softmax(labels.map { scores[$0] ?? 0 })))
    }

    private mutating func vote(_ feature: String, _ value: Double?, _ towards: Pattern.Label, _ weight: Double) {
        guard let value, weight > 0 else { return }
        votes.append(Pattern.Reason(feature: feature, value: value, towards: towards, weight: weight))
    }

    /// A few spots are an angioma's number, many a petechial one; a tourniquet test counts from 1.55 /cm².
    private mutating func voteByNumber(_ features: Features) {
        let count = Double(features.clearSpotCount > 0 ? features.clearSpotCount : features.spotCount)
        vote("clear_spot_count", count, .petechialLike, 2.0 * ramp(count, from: 12, to: 40))
        vote("clear_spot_count", count, .angiomaLike, 1.2 * ramp(count, from: 20, to: 8))
        let density = features.densityPerSquareCentimetre
        vote("density_per_cm2", density, .petechialLike, 1.2 * ramp(density, from: 0.3, to: 0.8))
        vote("density_per_cm2", density, .angiomaLike, 0.6 * ramp(density, from: 0.4, to: 0.2))
    }

    private mutating func voteBySize(_ features: Features) {
        let small = features.sharePerhapsBelowTwoMillimetres
        vote("share_perhaps_below_2mm", small, .petechialLike, 2.4 * ramp(small, from: 0.5, to: 0.95))
        let median = features.diameterMedianMillimetres
        vote("diameter_mm_median", median, .angiomaLike, 1.6 * ramp(median, from: 1.0, to: 1.8))
        if median == nil {
            let relative = features.diameterMedianOfDiagonal
            vote("diameter_median_of_diagonal", relative, .petechialLike, 0.5 * ramp(relative, from: 0.012, to: 0.007))
            vote("diameter_median_of_diagonal", relative, .angiomaLike, 0.5 * ramp(relative, from: 0.010, to: 0.018))
        }
    }

    private mutating func voteByColour(_ features: Features) {
        let contrast = features.deltaErythemaMedian
        vote("delta_ei_median", contrast, .angiomaLike, 0.6 * ramp(contrast, from: 0.08, to: 0.16))
        vote("delta_ei_median", contrast, .rashLike, 0.5 * ramp(contrast, from: 0.06, to: 0.03))
        let edge = features.edgeWidthMedianDiameters
        vote("edge_width_median_diameters", edge, .angiomaLike, 0.4 * ramp(edge, from: 0.4, to: 0.2))
        let confidence = features.confidenceMean
        vote("clear_spot_count", Double(features.clearSpotCount), .none, features.clearSpotCount == 0 ? 2 : 0)
        vote("confidence_mean", confidence, .none, 1.5 * ramp(confidence, from: 0.8, to: 0.5))
    }

    /// Crowds of spots; a lattice, as follicles make it.
    private mutating func voteByLayout(_ features: Features) {
        let ratio = features.clarkEvansR
        vote("clark_evans_r", ratio, .petechialLike, 0.5 * ramp(ratio, from: 1.0, to: 0.7))
        vote("clark_evans_r", ratio, .rashLike, 0.8 * ramp(ratio, from: 1.2, to: 1.5))
        let clustered = features.clusteredShare
        vote("clustered_share", clustered, .petechialLike, 0.4 * ramp(clustered, from: 0.3, to: 0.8))
    }

    private mutating func voteByPatches(_ features: Features) {
        guard features.patchCount > 0 else { return }
        let area = features.patchAreaFraction
        vote("patch_area_fraction", area, .rashLike, 6.0 * ramp(area, from: 0.0, to: 0.12))
        let width = features.largestPatchMillimetres
        vote("largest_patch_mm", width, .rashLike, 1.5 * ramp(width, from: 6, to: 15))
        let base = features.shareInPatches
        vote("share_in_patches", base, .rashLike, 1.0 * ramp(base, from: 0.3, to: 0.8))
    }
}

/// 0 at `from`, 1 at `to`, straight between and flat beyond; `to` may lie below `from`. 0 for no value.
private func ramp(_ value: Double?, from: Double, to: Double) -> Double {
    guard let value else { return 0 }
    return min(1, max(0, (value - from) / (to - from)))
}
