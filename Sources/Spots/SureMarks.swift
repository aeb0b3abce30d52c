import Pixels

/// The candidates of a photo that are marks beyond doubt so far, and how densely they lie around a place.
///
/// Petechiae and the dots of a rash come in fields: what is faint may be believed where sure marks lie close by, the more so
/// where they look like it. Texture has no sure marks to vouch for it, however much of it there is.
struct SureMarks {
    /// Standard deviation of the neighbourhood, as a share of the photo's diagonal.
    private static let reach = 0.06
    /// Standard deviations within which two candidates are alike: log10 of the radius, log10 of the contrast, redness.
    private static let alike = SIMD3<Float>(0.25, 0.3, 0.2)
    /// Beyond so many standard deviations nothing is added.
    private static let farthest: Float = 3

    private struct Mark {
        var place: SIMD2<Float>
        var looks: SIMD3<Float>
        var weight: Float
    }

    private var marks: [Mark] = []
    /// Photo pixels to standard deviations of the neighbourhood.
    private let perPixel: Double

    /// - Parameter probabilities: what is thought of each sample so far, 0 ... 1: below 0.4 it is no sure mark at all, from
    ///   0.9 wholly one.
    init(_ samples: [MarkSample], probabilities: [Float], diagonalPixels: Double) {
        perPixel = 1 / (SureMarks.reach * max(diagonalPixels, 1))
        for (sample, probability) in zip(samples, probabilities) {
            let weight = SureMarks.weight(probability)
            guard weight > 0 else { continue }
            marks.append(Mark(place: place(of: sample), looks: SureMarks.looks(of: sample), weight: weight))
        }
    }

    /// Sums of weights by nearness, and by nearness and likeness, without the sample itself. O(sure marks).
    func around(_ sample: MarkSample, probability: Float) -> (near: Float, nearAndAlike: Float) {
        let (place, looks) = (place(of: sample), SureMarks.looks(of: sample))
        let itself = SureMarks.weight(probability)
        var (near, nearAndAlike) = (-itself, -itself)
        for mark in marks {
            let away = mark.place - place
            let square = (away * away).sum()
            guard square < SureMarks.farthest * SureMarks.farthest else { continue }
            let weight = mark.weight * SureMarks.bell(square)
            let differences = (mark.looks - looks) / SureMarks.alike
            near += weight
            nearAndAlike += weight * SureMarks.bell((differences * differences).sum())
        }
        return (max(near, 0), max(nearAndAlike, 0))
    }

    private static func weight(_ probability: Float) -> Float {
        let sureness = min(max((probability - 0.4) / 0.5, 0), 1)
        return sureness * sureness
    }

    /// exp(-square / 2), by squaring: the same on every machine, 1 at 0.
    private static func bell(_ square: Float) -> Float {
        guard square < 60 else { return 0 }
        var power = 1 - square / 128
        for _ in 0..<6 { power *= power }
        return power
    }

    private func place(of sample: MarkSample) -> SIMD2<Float> {
        SIMD2(Float(sample.xPixels * perPixel), Float(sample.yPixels * perPixel))
    }

    private static func looks(of sample: MarkSample) -> SIMD3<Float> {
        let likeness = sample.likeness
        return SIMD3(
            fastLog10(max(likeness.radiusCells, 0.1)), fastLog10(max(likeness.contrast, 0.01)), likeness.redness)
    }
}
