internal import Patterns
internal import Scales
internal import Spots

extension PhotoField {
    /// What the spots of a photo are together.
    static let spots: [PhotoField] = [
        .spots("count", .integer, "Spots found, those below the resolution floor included.") { .integer($0.count) },
        .spots("density_per_cm2", .number, unit: "1/cm2", "Spots per square centimetre of skin.") {
            JSONValue($0.densityPerSquareCentimetre)
        },
        .spots("area_fraction", .number, "Share of the skin that lies in spots, 0 to 1.") {
            JSONValue($0.areaFraction)
        },
        .spots("diameter_mm_median", .number, unit: "mm", "Median area-equivalent diameter, spots above the floor.") {
            JSONValue($0.diameterMillimetres(quantile: 0.5))
        },
        .spots("diameter_mm_p10", .number, unit: "mm", "10th percentile of the diameter, spots above the floor.") {
            JSONValue($0.diameterMillimetres(quantile: 0.1))
        },
        .spots("diameter_mm_p90", .number, unit: "mm", "90th percentile of the diameter, spots above the floor.") {
            JSONValue($0.diameterMillimetres(quantile: 0.9))
        },
        .spots("diameter_mm_max", .number, unit: "mm", "Largest diameter, spots above the floor.") {
            JSONValue($0.diameterMillimetres(quantile: 1))
        },
        .spots("share_below_2mm", .number, "Share of the spots above the floor with a diameter below 2 mm, 0 to 1.") {
            JSONValue($0.share(where: \.isBelowTwo))
        },
        .spots(
            "share_borderline_2mm", .number, "Share of the spots above the floor whose interval holds 2 mm, 0 to 1."
        ) { JSONValue($0.share(where: \.isBorderlineTwo)) },
        .spots("below_floor", .integer, "Spots found that are too small for this photo to size.") {
            .integer($0.belowFloor)
        },
        .spots("delta_ei_median", .number, "Median contrast of log10(R/G) on linear light between spot and ring.") {
            JSONValue($0.deltaErythemaMedian)
        },
        .spots("hue_deg_mean", .number, unit: "deg", "Circular mean of the spots' CIELAB hue angle.") {
            JSONValue($0.hueDegreesMean)
        },
        .spots("touching", .integer, "Spots whose outlines meet another's: one area of redness was split between them.")
        {
            .integer($0.touching)
        },
    ]

    static let patches: [PhotoField] = [
        .measured("patches.count", .integer, "Larger or confluent areas of redness.") {
            .integer($0.findings.patches.count)
        },
        .measured("patches.area_fraction", .number, "Share of the skin that lies in patches, 0 to 1.") {
            let areas = $0.findings.patches.map(\.shape.areaSquarePixels)
            return JSONValue(SpotSummary.share(of: areas, ofSkin: $0.findings.skin.areaSquarePixels))
        },
    ]

    static let clustering: [PhotoField] = [
        .measured("clustering.clark_evans_r", .number, "Clark-Evans R: 1 random, below clustered, above regular.") {
            JSONValue($0.clustering.clarkEvansR)
        },
        .measured("clustering.clark_evans_p", .number, "Two-sided p of R against randomness.") {
            JSONValue($0.clustering.clarkEvansP)
        },
        .measured("clustering.ripley_l_peak_mm", .number, unit: "mm", "Distance at which Ripley's L(r) - r peaks.") {
            JSONValue($0.clustering.ripleyLPeakMillimetres)
        },
        .measured(
            "clustering.nearest_neighbour_median_mm", .number, unit: "mm", "Median distance to the nearest other spot."
        ) { JSONValue($0.clustering.nearestNeighbourMedianMillimetres) },
        .measured("clustering.clusters", .integer, "Clusters of spots.") { JSONValue($0.clustering.clusters) },
        .measured("clustering.clustered_share", .number, "Share of the spots that lie in a cluster, 0 to 1.") {
            JSONValue($0.clustering.clusteredShare)
        },
        .measured(
            "clustering.nearest_edge_median_mm", .number, unit: "mm", "Median gap to the nearest other spot's edge."
        ) {
            JSONValue($0.clustering.nearestEdgeMedianMillimetres)
        },
        .measured("clustering.hopkins", .number, "Hopkins's H in the skin: 0.5 random, towards 1 clustered.") {
            JSONValue($0.clustering.hopkins)
        },
        .measured("clustering.linearity", .number, "1 - sqrt(l2/l1) of the spots' places: 1 on one line.") {
            JSONValue($0.clustering.linearity)
        },
        .measured("clustering.lattice_regularity", .number, "Evenness of the nearest distances: 1 for a lattice.") {
            JSONValue($0.clustering.latticeRegularity)
        },
        .measured(
            "clustering.hull_density_per_cm2", .number, unit: "1/cm2",
            "Spots per square centimetre of the convex hull of their centres, widened by their mean radius."
        ) { JSONValue($0.clustering.hullDensityPerSquareCentimetre) },
        .measured(
            "clustering.cluster_radius_mm", .number, unit: "mm", "Within this distance spots are joined into clusters."
        ) { JSONValue($0.clustering.clusterRadiusMillimetres) },
    ]

    static let pattern: [PhotoField] =
        [patternLabel] + patternProbabilities + [patternReasons, patternModel, patternFeatures] + patternAbstention

    private static let patternLabel = PhotoField.measured(
        "pattern.label", .string,
        "What the redness looks like; none: no redness found in this photo; indeterminate: undecided."
    ) { .text($0.pattern.label.rawValue) }

    private static let patternProbabilities = [Pattern.Label.angiomaLike, .petechialLike, .rashLike, .none].map {
        label in
        PhotoField.measured("pattern.probabilities." + label.rawValue, .number, "Probability of this label, 0 to 1.") {
            JSONValue($0.pattern.probabilities[label])
        }
    }

    private static let patternModel = PhotoField.measured(
        "pattern.model", .string, "Version of the model that told the pattern."
    ) { .text($0.pattern.model) }

    private static let patternReasons = PhotoField.measured(
        "pattern.reasons", .string, "The features that moved the answer, strongest first, as JSON."
    ) { .list($0.pattern.reasons.map(reason)) }

    private static let patternAbstention = [
        PhotoField.measured(
            "pattern.abstained_by", .string, "The rule that keeps the label indeterminate; null where one is named."
        ) { $0.pattern.abstention.map { .text($0.rawValue) } ?? .null },
        PhotoField.measured("pattern.abstained_because", .string, "The same in plain words.") {
            $0.pattern.abstention.map { .text("no pattern is named: \($0.words)") } ?? .null
        },
    ]

    private static let patternFeatures = PhotoField.measured(
        "pattern.features", .string, "Every feature that the answer could rest on, by name, as JSON."
    ) { examination in
        .object(Feature.all.map { JSONValue.Member($0.name, JSONValue($0.value(examination.features))) })
    }

    private static func reason(_ reason: Pattern.Reason) -> JSONValue {
        .object([
            JSONValue.Member("feature", .text(reason.feature)), JSONValue.Member("value", JSONValue(reason.value)),
            JSONValue.Member("towards", .text(reason.towards.rawValue)),
            JSONValue.Member("weight", JSONValue(reason.weight)), JSONValue.Member("words", .text(reason.words)),
        ])
    }
}
