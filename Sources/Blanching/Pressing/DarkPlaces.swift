import Photographs
import Pixels
import Spots
import Statistics

/// What comes on top of the light of places that are dark before, be they cloth, a gap between limbs, hair or a mole: there
/// stray light is nearly all that is seen, and nothing that pressure does to skin is in it.
///
/// The thought of a dark channel is He, Sun and Tang's (2009, doi:10.1109/CVPR.2009.5206515); here the photo before tells how
/// dark each place is without the glass.
struct DarkPlaces {
    /// Stray light of full scale 1, by group: of the channel that has most; `nil` where too little is dark.
    let strayLight: [Double?]

    /// Linear light of full scale 1, in a channel, below which a place is dark.
    private static let darkness = 0.06
    /// Cells of the survey to either side that are as dark: what blur and a map that misses a little bring in is none of it.
    private static let margin = 2
    private static let fewest = 40
    /// Of stray light that is not the same everywhere, the more counts.
    private static let share = 0.85
    /// What is certain of the places' own light, cameras' tone curves being unlike.
    private static let certainty = 0.8

    /// - Parameters:
    ///   - gain: linear light after over before where no glass is, of each channel; 0 where it is not known.
    ///   - group: 0 ..< `count` by the place in the photo before, in pixels; `nil` for places that do not count.
    ///
    /// - Complexity: O(cells of the survey).
    init(of pair: PhotoPair, gain: SIMD3<Double>, groups count: Int, _ group: (Double, Double) -> Int?) {
        let (before, after) = (pair.before.survey, pair.after.survey)
        let map = pair.registration.warp.homography
        let (side, otherSide) = (Double(before.reduction), Double(after.reduction))
        let limit = Float(decimalLogarithm(DarkPlaces.darkness))
        let margin = DarkPlaces.margin
        var excess = [[[Double]]](repeating: [[], [], []], count: count)
        for row in stride(from: margin, to: before.height - margin, by: 2) {
            for column in stride(from: margin, to: before.width - margin, by: 2) {
                let dark = (0..<3).filter { DarkPlaces.isDark(before.planes[$0], column, row, limit) }
                guard !dark.isEmpty else { continue }
                let (x, y) = ((Double(column) + 0.5) * side, (Double(row) + 0.5) * side)
                guard let group = group(x, y) else { continue }
                let place = map.map(x, y)
                guard pair.after.contains(place.x, place.y) else { continue }
                for channel in dark {
                    let seen = after.planes[channel].interpolated(x: place.x / otherSide, y: place.y / otherSide)
                    let own = gain[channel] * power(10, Double(before.planes[channel][column, row]))
                    excess[group][channel].append(max(0, power(10, Double(seen)) - DarkPlaces.certainty * own))
                }
            }
        }
        strayLight = excess.map { channels in
            channels.filter { $0.count >= DarkPlaces.fewest }.compactMap { $0.quantile(DarkPlaces.share) }.max()
        }
    }

    private static func isDark(_ plane: Raster<Float>, _ column: Int, _ row: Int, _ limit: Float) -> Bool {
        guard plane[column, row] < limit else { return false }
        for down in [-margin, 0, margin] {
            for across in [-margin, 0, margin] where plane[column + across, row + down] >= limit { return false }
        }
        return true
    }
}
