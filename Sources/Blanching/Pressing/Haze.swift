import Photographs
import Pixels
import Spots
import Statistics

/// Stray light over the skin under the glass: so much linear light, of full scale 1, in every channel.
///
/// There is not less than `least` and not more than `most` (95 % either). It lessens contrasts the more the darker the skin
/// is, so that on dark skin a mark that stays can look faded.
struct Haze: Sendable, Equatable {
    var least = 0.0
    var most: Double

    /// None at all.
    static let clear = Haze(most: 0)

    /// - Parameters:
    ///   - field: where the glass is; `nil` where no border of it was found, so that it may be anywhere.
    ///   - light: what the glass did to the skin's light; `nil` where too little skin tells.
    ///
    /// No bound is above the light of the darkest skin under the glass, nor above what comes on top of dark places under an
    /// outline.
    init(of pair: PhotoPair, field: PressedField?, light: FieldLight?) {
        let gain = light?.gain ?? .zero
        most = (field.map { pair.mostHaze(under: $0, gain: gain) } ?? pair.mostHazeOfAnyTile) ?? 1
        guard let light else { return }
        most = min(most, Haze.tolerance * light.mostHaze + Haze.offset)
        least = min(light.leastHaze, most)
    }

    init(most: Double) { self.most = most }

    /// With no more of it than that; `nil`: as it is.
    func bounded(by most: Double?) -> Haze {
        var haze = self
        haze.most = min(haze.most, most ?? haze.most)
        haze.least = min(haze.least, haze.most)
        return haze
    }

    /// Haze is not the same everywhere: where the darkest place is it may be less by this.
    private static let unevenness = 1.25
    /// Cameras darken what is nearly black.
    fileprivate static let toe = 0.006
    /// What tone curves and uneven skin do to what the colours tell.
    private static let tolerance = 1.4
    private static let offset = 0.01

    fileprivate static func most(overDarkestSkin light: Double) -> Double { unevenness * light + toe }

    /// What channels' contrasts in log light would be without so much haze.
    ///
    /// - Parameter light: linear light of the skin around, of each channel.
    static func gain(_ haze: Double, over light: SIMD3<Double>) -> SIMD3<Double> {
        var gain = SIMD3<Double>(repeating: 1)
        for channel in 0..<3 {
            // Of skin that would be nearly black without it nothing is told: four times is the most.
            let share = min(haze / max(light[channel], 1e-6), 0.75)
            gain[channel] = 1 / (1 - share)
        }
        return gain
    }
}

extension PhotoPair {
    /// By the darkest skin well under the glass, or less by what dark places there tell; `nil` where too little is seen.
    fileprivate func mostHaze(under field: PressedField, gain: SIMD3<Double>) -> Double? {
        let place = field.placing
        let skin = darkest(of: greenAfter(groups: 1) { place($0, $1) < 0.9 ? 0 : nil }[0])
        // One side of an outline may lie where no glass is: the side that tells most stray light counts.
        let dark = DarkPlaces(of: self, gain: gain, groups: 4) { x, y in
            place(x, y) < 0.85 ? (x < field.xPixels ? 0 : 1) + (y < field.yPixels ? 0 : 2) : nil
        }
        return [skin.map(Haze.most), dark.strayLight.compactMap(\.self).max().map { $0 + Haze.toe }]
            .compactMap(\.self).min()
    }

    /// The same of the tile of the photo whose darkest skin is brightest: some tile or other is all under the glass.
    fileprivate var mostHazeOfAnyTile: Double? {
        let (width, height) = (Double(before.photo.width), Double(before.photo.height))
        let tiles = greenAfter(groups: 9) { x, y in min(Int(3 * x / width), 2) + 3 * min(Int(3 * y / height), 2) }
        return tiles.compactMap(darkest).max().map(Haze.most)
    }

    /// Green light of the darkest of many places.
    private func darkest(of logarithms: [Float]) -> Double? {
        guard logarithms.count >= 1_000 else { return nil }
        let place = 0.002 * Double(logarithms.count - 1)
        var values = logarithms
        let (low, high) = (
            Double(select(rank: Int(place), in: &values)), Double(select(rank: Int(place) + 1, in: &values))
        )
        return power(10, low + (place - place.rounded(.down)) * (high - low))
    }

    /// log10 of green light after on the survey's grid of the photo before, in so many groups.
    private func greenAfter(groups count: Int, _ group: (Double, Double) -> Int?) -> [[Float]] {
        var green = after.survey.planes[1]
        green.blurGaussian(sigma: 1)
        let (step, otherStep) = (Double(before.survey.reduction), Double(after.survey.reduction))
        var groups = [[Float]](repeating: [], count: count)
        for row in 0..<before.survey.height {
            for column in 0..<before.survey.width {
                let (x, y) = ((Double(column) + 0.5) * step, (Double(row) + 0.5) * step)
                guard let group = group(x, y), before.isSkin(x: x, y: y) else { continue }
                let place = registration.warp.homography.map(x, y)
                guard after.contains(place.x, place.y) else { continue }
                groups[group].append(green.interpolated(x: place.x / otherStep, y: place.y / otherStep))
            }
        }
        return groups
    }
}
