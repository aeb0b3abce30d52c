internal import Statistics

extension Figure {
    /// From this true diameter on a size is judged by itself.
    static let sizedFromPixels = 6.0

    /// Over matched pairs whose true spot is whole, pooled; relative errors are found less true over true diameter.
    static let sizeFigures = [
        Figure("diameter_pairs", "pairs", .count) { scores in
            let errors = relativeErrors(scores)
            return errors.isEmpty ? nil : Double(errors.count)
        },
        Figure("diameter_median_error", "median |error|", .percent, better: .lower, interval: true) {
            relativeErrors($0).map(abs).median()
        },
        Figure("diameter_bias", "bias", .percent, better: .nearerToZero, interval: true) { relativeErrors($0).mean },
        Figure("diameter_spread", "SD", .percent, better: .lower) { relativeErrors($0).standardDeviation },
        Figure("diameter_median_error_6px", "≥6 px: median", .percent, better: .lower, interval: true) {
            relativeErrors($0, from: sizedFromPixels).map(abs).median()
        },
        Figure("diameter_bias_6px", "bias", .percent, better: .nearerToZero, interval: true) {
            relativeErrors($0, from: sizedFromPixels).mean
        },
        Figure("diameter_spread_6px", "SD", .percent, better: .lower) {
            relativeErrors($0, from: sizedFromPixels).standardDeviation
        },
        Figure("diameter_bias_mm", "bias mm", .decimal(3), better: .nearerToZero) {
            pairs($0).compactMap(\.diameterErrorMillimetres).mean
        },
        Figure("diameter_spread_mm", "SD mm", .decimal(3), better: .lower) {
            pairs($0).compactMap(\.diameterErrorMillimetres).standardDeviation
        },
        Figure("diameter_interval_coverage", "in 95 %", better: .none, interval: true) { scores in
            let told = pairs(scores).compactMap(\.intervalCovers)
            return share(told.count(where: \.self), of: told.count)
        },
        Figure("delta_ei_median_error", "ΔEI |error|", .decimal(3), better: .lower) {
            pairs($0).compactMap(\.deltaEIError).map(abs).median()
        },
        Figure("delta_ei_bias", "ΔEI bias", .decimal(3), better: .nearerToZero) {
            pairs($0).compactMap(\.deltaEIError).mean
        },
    ]

    private static func pairs(_ scores: [PhotoScore]) -> [SpotScore.MatchedPair] { scores.spotScores.flatMap(\.pairs) }

    private static func relativeErrors(_ scores: [PhotoScore], from pixels: Double = 0) -> [Double] {
        pairs(scores).filter { $0.trueDiameterPixels >= pixels }.compactMap(\.relativeDiameterError)
    }

    static let recallFigures =
        SizeClass.pixels.enumerated().map { recall(at: $0, key: $1.key, title: $1.title, in: \.bySizePixels) }
        + SizeClass.millimetres.enumerated().map {
            recall(at: $0, key: $1.key, title: $1.title, in: \.bySizeMillimetres)
        }

    /// Recall where it is known how far marks stand out, and how many of them stand out so far.
    static let visibilityFigures = VisibilityClass.all.enumerated().flatMap { place, visibility in
        [
            Figure("spots_" + visibility.key, visibility.title, .count) { scores in
                let count = scores.spotScores.reduce(0) { $0 + $1.byVisibility[place].all }
                return count == 0 ? nil : Double(count)
            },
            recall(at: place, key: visibility.key, title: "found", in: \.byVisibility),
        ]
    }

    private static func recall(
        at place: Int, key: String, title: String, in classes: any KeyPath<SpotScore, [SpotScore.Share]> & Sendable
    ) -> Figure {
        Figure("recall_" + key, title, better: .higher) { scores in
            let parts = scores.spotScores.map { $0[keyPath: classes][place] }
            return share(parts.reduce(0) { $0 + $1.hit }, of: parts.reduce(0) { $0 + $1.all })
        }
    }

    /// Pooled, for true spots of 10 px and more.
    static let overlapFigures = [
        Figure("overlap_spots", "spots", .count) { scores in
            let truths = tallies(scores).reduce(0) { $0 + $1.truths }
            return truths == 0 ? nil : Double(truths)
        },
        Figure("f1_iou_0p3", "F1 at IoU 0.3", better: .higher, interval: true) { scores in
            let tallies = tallies(scores)
            return share(
                2 * tallies.reduce(0) { $0 + $1.matchedAt03 },
                of: tallies.reduce(0) { $0 + $1.truths + $1.foundAt03 })
        },
        Figure("f1_iou_0p5", "F1 at IoU 0.5", better: .higher, interval: true) { scores in
            let tallies = tallies(scores)
            return share(
                2 * tallies.reduce(0) { $0 + $1.matchedAt05 },
                of: tallies.reduce(0) { $0 + $1.truths + $1.foundAt05 })
        },
        Figure("pq", "PQ", better: .higher, interval: true) { scores in
            let tallies = tallies(scores)
            let count = tallies.reduce(0) { $0 + $1.truths + $1.foundAt05 }
            return count == 0 ? nil : 2 * tallies.reduce(0) { $0 + $1.sumIoU } / Double(count)
        },
    ]

    private static func tallies(_ scores: [PhotoScore]) -> [OverlapTally] {
        scores.withSpots.compactMap(\.overlap)
    }

    /// Means over the photos whose truth states redness; the distance over those in which something was found.
    static let rednessFigures = [
        Figure("redness_photos", "photos", .count) { scores in
            let count = scores.count { $0.redness != nil }
            return count == 0 ? nil : Double(count)
        },
        Figure("dice", "Dice", better: .higher, interval: true) { $0.compactMap { $0.redness?.dice }.mean },
        Figure("surface_dice_0p5mm", "surface 0.5 mm", better: .higher, interval: true) {
            $0.compactMap { $0.redness?.surfaceDiceHalfMillimetre }.mean
        },
        Figure("surface_dice_1mm", "surface 1 mm", better: .higher, interval: true) {
            $0.compactMap { $0.redness?.surfaceDiceMillimetre }.mean
        },
        Figure("hd95_mm", "HD95 mm", .decimal(2), better: .lower, interval: true) {
            $0.compactMap { $0.redness?.hausdorff95Millimetres }.mean
        },
        Figure("redness_area_error", "|area error|", .percent, better: .lower, interval: true) {
            $0.compactMap { $0.redness.map { abs($0.relativeAreaError) } }.mean
        },
        Figure("redness_area_bias", "area bias", .percent, better: .nearerToZero) {
            $0.compactMap { $0.redness?.relativeAreaError }.mean
        },
        Figure("redness_nothing_found", "nothing found", .count, better: .lower) { scores in
            let redness = scores.compactMap(\.redness)
            return redness.isEmpty ? nil : Double(redness.count(where: \.isBlank))
        },
    ]
}
