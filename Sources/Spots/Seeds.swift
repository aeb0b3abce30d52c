import Pixels
import Statistics

/// A place and a size at which the photo answers to blood more than its own noise explains.
struct Seed {
    /// In cells of the survey; the middle of the first cell is 0.5.
    var x: Double
    var y: Double
    var radiusCells: Double
    /// In units of blood, comparable between scales.
    var dose: Float
    /// `dose` over the noise at this scale.
    var signalToNoise: Float
    /// Index into the scales.
    var scale: Int
}

/// Everything the search at all scales gives.
struct Search {
    /// Filters by scale, finest first.
    var filters: [BloodFilter] = []
    /// Robust scatter of log10 green light on the skin at the finest scale and two octaves up; `nil` where there is none.
    var finestTexture: Float?
    var coarseTexture: Float?
    var seeds: [Seed] = []

    /// What a seed's answer must be over the noise of its scale: low, for the judgement decides.
    static let threshold: Float = 4.5

    /// The filter whose dose marks are outlined and measured on: of the second finest scale.
    var outlineFilter: BloodFilter { filters[min(1, filters.count - 1)] }
}

/// Looks for blood at every scale; seeds are maxima in place, at least `Search.threshold` times the noise, finest scale first.
func search(_ survey: Survey, skin: SkinMap, largestRadiusCells: Double) -> Search {
    var search = Search()
    let rounding = survey.roundingVariance(on: skin)
    forEachBandPass(of: survey, largestRadiusCells: largestRadiusCells) { scale in
        let samples = skinSamples(of: scale, skin: skin)
        let filter = BloodFilter(samples: samples, least: rounding)
        let dose = filter.dose(of: scale)
        for place in maxima(of: dose, above: Search.threshold * filter.noise) {
            let x = (Double(place.x) + 0.5) * Double(scale.step)
            let y = (Double(place.y) + 0.5) * Double(scale.step)
            guard skin.contains(x: x, y: y) else { continue }
            search.seeds.append(
                Seed(
                    x: x, y: y, radiusCells: scale.radiusCells, dose: dose[place.x, place.y],
                    signalToNoise: dose[place.x, place.y] / filter.noise, scale: search.filters.count))
        }
        let texture = samples.isEmpty ? nil : scatter(samples.map { $0.y })
        if search.filters.isEmpty { search.finestTexture = texture }
        if search.filters.count == 4 { search.coarseTexture = texture }
        search.filters.append(filter)
    }
    return search
}

/// At most about 20,000 triples from a regular grid over the skin, the same for every run.
private func skinSamples(of scale: BandPass, skin: SkinMap) -> [SIMD3<Float>] {
    var stride = 1
    while (scale.width / stride) * (scale.height / stride) > 20_000 { stride += 1 }
    var samples: [SIMD3<Float>] = []
    for y in Swift.stride(from: stride / 2, to: scale.height, by: stride) {
        for x in Swift.stride(from: stride / 2, to: scale.width, by: stride)
        where skin.isInside(x: (Double(x) + 0.5) * Double(scale.step), y: (Double(y) + 0.5) * Double(scale.step)) {
            samples.append(scale.triple(y * scale.width + x))
        }
    }
    return samples
}

/// Pixels above `level` that exceed the four neighbours before them and are not below the four after.
private func maxima(of plane: Raster<Float>, above level: Float) -> [(x: Int, y: Int)] {
    var places: [(x: Int, y: Int)] = []
    guard plane.width > 2, plane.height > 2 else { return places }
    let width = plane.width
    let values = plane.elements.span
    for y in 0..<plane.height {
        for x in 0..<width {
            let at = y * width + x
            let value = values[at]
            guard value > level else { continue }
            let left = x > 0
            let right = x + 1 < width
            if left && values[at - 1] >= value { continue }
            if right && values[at + 1] > value { continue }
            if y > 0 {
                if values[at - width] >= value { continue }
                if left && values[at - width - 1] >= value { continue }
                if right && values[at - width + 1] >= value { continue }
            }
            if y + 1 < plane.height {
                if values[at + width] > value { continue }
                if left && values[at + width - 1] > value { continue }
                if right && values[at + width + 1] > value { continue }
            }
            places.append((x, y))
        }
    }
    return places
}
