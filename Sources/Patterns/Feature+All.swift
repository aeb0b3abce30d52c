extension Feature {
    /// Every feature, in the order of the model's columns.
    ///
    /// Medians and shares are of the clear spots (ΔEI of at least 0.03; of all spots where none is), those of sizes and shapes
    /// of the ones that are large enough to be sized, unless the definition says otherwise. Scale-free versions stand beside
    /// those in millimetres.
    ///
    /// Not weighed are the features by which rendered marks are told from photographed ones rather than patterns from one
    /// another: real outlines are less round and less smooth, and real skin about them is redder. Nor is lightness, which tells of
    /// the lamp as well, and what absorption says without it.
    public static let all: [Feature] = numbers + sizes + colours + shapes + patches + layout + base

    private static let numbers = [
        Feature("clear_spot_count", scaling: .logarithm(1), "Clear spots found, the unsized included.") {
            found($0, "clear spot", "clear spots")
        } value: {
            Double($0.clearSpotCount)
        },
        Feature("spot_count", scaling: .logarithm(1), "Spots found, faint ones included.") {
            found($0, "spot", "spots")
        } value: {
            Double($0.spotCount)
        },
        Feature(
            "density_per_cm2", unit: "1/cm2", needsScale: true, scaling: .logarithm(0.01),
            "Clear spots on a square centimetre of visible skin."
        ) {
            "\(spoken($0, decimals: 2)) spots lie on a square centimetre of skin"
        } value: {
            $0.densityPerSquareCentimetre
        },
        Feature("spot_area_fraction", scaling: .root, "Share of the visible skin that lies in spots, 0 to 1.") {
            "spots cover \(spokenPercent($0)) of the skin"
        } value: {
            $0.spotCount > 0 ? $0.spotAreaFraction : nil
        },
        Feature("clear_share", "Share of the spots that are clear, 0 to 1.") {
            "\(spokenPercent($0)) of the spots stand out"
        } value: {
            $0.clearShare
        },
        Feature("confidence_mean", "Mean confidence of the spots, 0 to 1.") {
            "the spots are \($0 > 0.75 ? "clearly" : "hardly") told from what looks like them (\(spoken($0, decimals: 2)))"
        } value: {
            $0.confidenceMean
        },
    ]

    private static let sizes = [
        Feature(
            "diameter_mm_median", unit: "mm", needsScale: true, scaling: .logarithm(0.1),
            "Median area-equivalent diameter of the spots."
        ) {
            "the median diameter is \(spoken($0)) mm"
        } value: {
            $0.diameterMedianMillimetres
        },
        Feature(
            "diameter_mm_p90", unit: "mm", needsScale: true, scaling: .logarithm(0.1),
            "90th percentile of the diameters."
        ) {
            "nine spots in ten are at most \(spoken($0)) mm wide"
        } value: {
            $0.diameterP90Millimetres
        },
        Feature("diameter_mm_max", unit: "mm", needsScale: true, scaling: .logarithm(0.1), "Largest diameter.") {
            "the widest spot is \(spoken($0)) mm wide"
        } value: {
            $0.diameterMaximumMillimetres
        },
        Feature(
            "share_perhaps_below_2mm", needsScale: true,
            "Share of the sized spots whose 95 % interval of the diameter begins under 2 mm, 0 to 1."
        ) {
            "\(spokenPercent($0)) of the spots are, or may be, under 2 mm"
        } value: {
            $0.sharePerhapsBelowTwoMillimetres
        },
        Feature(
            "diameter_median_of_diagonal", scaling: .logarithm(0.0001), "Median diameter over the photo's diagonal."
        ) {
            "the median diameter is \(spoken(100 * $0, decimals: 2)) % of the photo's diagonal"
        } value: {
            $0.diameterMedianOfDiagonal
        },
        Feature(
            "diameter_max_of_median", scaling: .logarithm(0.001), "Largest over median diameter."
        ) {
            "the widest spot is \(spoken($0)) times as wide as the median one"
        } value: {
            $0.diameterMaximumOfMedian
        },
        Feature(
            "diameter_spread", scaling: .logarithm(0.001),
            "90th over 10th percentile of the diameters."
        ) {
            "wide spots are \(spoken($0)) times as wide as narrow ones"
        } value: {
            $0.diameterSpread
        },
    ]

    private static let colours = [
        Feature("delta_ei_median", "Median of the spots' log10(R/G) on linear light, less that of a ring about each.") {
            "the spots stand out \($0 < 0.05 ? "faintly" : "clearly") by their redness (\(spoken($0, decimals: 3)))"
        } value: {
            $0.deltaErythemaMedian
        },
        Feature("delta_e00_median", "Median colour difference (CIEDE2000) between spot and ring.") {
            "the colour of the spots differs from that of the skin around them by ΔE \(spoken($0))"
        } value: {
            $0.deltaE00Median
        },
        Feature(
            "lightness_shift_median", isWeighed: false, "Median CIELAB L* of the spots, less that of the skin."
        ) {
            "the spots are \(spoken($0.magnitude)) \($0 < 0 ? "darker" : "lighter") than the skin"
        } value: {
            $0.lightnessShiftMedian
        },
        Feature(
            "red_absorption_share",
            "Median over the spots of log10(ring/spot) of red light over that of green (at least 0.03), −1 to 2."
        ) {
            absorption($0, of: "spots", "red")
        } value: {
            $0.redAbsorptionShare
        },
        Feature(
            "blue_absorption_share",
            "Median over the spots of log10(ring/spot) of blue light over that of green (at least 0.03), −1 to 2."
        ) {
            absorption($0, of: "spots", "blue")
        } value: {
            $0.blueAbsorptionShare
        },
        Feature(
            "hue_shift_deg", unit: "deg",
            "Median over the spots of the CIELAB hue angle less that of a ring about each, −180 to 180."
        ) {
            hue($0, of: "spots")
        } value: {
            $0.hueShiftDegrees
        },
    ]

    private static let shapes = [
        Feature("edge_width_mm_median", unit: "mm", needsScale: true, "Median 10–90 % width of the spots' edges.") {
            "edges are \(spoken($0, decimals: 2)) mm wide"
        } value: {
            $0.edgeWidthMedianMillimetres
        },
        Feature("edge_width_median_diameters", "Median width of the edge over the diameter, spot by spot.") {
            "edges are \($0 < 0.25 ? "sharp" : "soft"): \(spokenPercent($0)) of the diameter"
        } value: {
            $0.edgeWidthMedianDiameters
        },
        Feature(
            "circularity_median", isWeighed: false, "Median A²/(2π(μ20+μ02)), 1 for a disc; of spots of 10 px and more."
        ) {
            "the circularity is \(spoken($0, decimals: 2))"
        } value: {
            $0.circularityMedian
        },
        Feature("solidity_median", isWeighed: false, "Median area over the area of the convex hull, 0 to 1.") {
            "outlines fill \(spokenPercent($0)) of their hull"
        } value: {
            $0.solidityMedian
        },
        Feature("elongation_median", isWeighed: false, "Median longest over shortest calliper width.") {
            "the spots are \(spoken($0, decimals: 2)) times as long as wide"
        } value: {
            $0.elongationMedian
        },
    ]

    private static let patches = [
        Feature("patch_count", scaling: .logarithm(1), "Patches found.") {
            found($0, "patch", "patches")
        } value: {
            Double($0.patchCount)
        },
        Feature("patch_area_fraction", scaling: .root, "Share of the visible skin that lies in patches, 0 to 1.") {
            "patches cover \(spokenPercent($0)) of the skin"
        } value: {
            $0.patchAreaFraction
        },
        Feature("patch_share_of_redness", "Area of the patches over that of patches and spots together, 0 to 1.") {
            "\(spokenPercent($0)) of the redness is patch"
        } value: {
            $0.patchShareOfRedness
        },
        Feature("share_in_patches", "Share of the spots that lie in a patch, 0 to 1.") {
            "\(spokenPercent($0)) of the spots lie in a patch"
        } value: {
            $0.shareInPatches
        },
        Feature(
            "largest_patch_mm", unit: "mm", needsScale: true, scaling: .logarithm(1),
            "Area-equivalent diameter of the largest patch."
        ) {
            "the largest patch is \(spoken($0)) mm wide"
        } value: {
            $0.largestPatchMillimetres
        },
        Feature("largest_patch_share", "Share of the patches' area that the largest has, 0 to 1.") {
            "the largest patch makes up \(spokenPercent($0)) of the patches' area"
        } value: {
            $0.largestPatchShare
        },
        Feature("largest_patch_solidity", "Area of the largest patch over that of its convex hull, 0 to 1.") {
            "the outline of the largest patch is \($0 > 0.8 ? "plain" : "ragged"): it fills \(spokenPercent($0)) of its hull"
        } value: {
            $0.largestPatchSolidity
        },
        Feature("largest_patch_circularity", "A²/(2π(μ20+μ02)) of the largest patch, 1 for a disc.") {
            "the largest patch is \($0 > 0.8 ? "roundish" : "far from round") (\(spoken($0, decimals: 2)))"
        } value: {
            $0.largestPatchCircularity
        },
        Feature("largest_patch_edge", "Width of the largest patch's edge over its diameter.") {
            "the edge of the largest patch takes \(spokenPercent($0)) of its diameter"
        } value: {
            $0.largestPatchEdge
        },
        Feature("patch_delta_ei", "Mean over the patches, by area, of log10(R/G) less that of the skin around.") {
            "the patches stand out \($0 < 0.05 ? "faintly" : "clearly") by their redness (\(spoken($0, decimals: 3)))"
        } value: {
            $0.patchDeltaErythema
        },
        Feature(
            "patch_hue_shift_deg", unit: "deg",
            "Mean over the patches, by area, of the CIELAB hue angle less that of the skin around."
        ) {
            hue($0, of: "patches")
        } value: {
            $0.patchHueShiftDegrees
        },
        Feature(
            "patch_red_absorption_share",
            "Mean over the patches, by area, of log10(skin around/patch) of red light over that of green (at least 0.03), −1 to 2."
        ) {
            absorption($0, of: "patches", "red")
        } value: {
            $0.patchRedAbsorptionShare
        },
        Feature(
            "patch_blue_absorption_share",
            "Mean over the patches, by area, of log10(skin around/patch) of blue light over that of green (at least 0.03), −1 to 2."
        ) {
            absorption($0, of: "patches", "blue")
        } value: {
            $0.patchBlueAbsorptionShare
        },
        Feature("patch_cut_share", "Share of the patches' area in those that the photo's border cuts, 0 to 1.") {
            "\(spokenPercent($0)) of the patches' area is cut by the border"
        } value: {
            $0.patchCutShare
        },
    ]

    private static let layout = [
        Feature("clark_evans_r", "Clark–Evans R of all spots, 1 for random places (from 7 spots on).") {
            "the spots lie \(nearness($0)) random ones (R \(spoken($0, decimals: 2)))"
        } value: {
            $0.clarkEvansR
        },
        Feature("clustered_share", "Share of all spots that DBSCAN puts into a cluster, 0 to 1 (from 7 spots on).") {
            "\(spokenPercent($0)) of the spots lie in clusters"
        } value: {
            $0.clusteredShare
        },
        Feature("hopkins", "Hopkins's H of all spots in the skin, 0.5 for random places (from 7 spots on).") {
            "the spots lie \($0 > 0.7 ? "in groups" : $0 < 0.3 ? "evenly" : "at random") (Hopkins's H \(spoken($0, decimals: 2)))"
        } value: {
            $0.hopkins
        },
        Feature("linearity", "1 − √(λ₂/λ₁) of the spots' places, 1 for a line (from 7 spots on).") {
            "the spots lie \($0 > 0.85 ? "along a line" : $0 > 0.6 ? "along one direction more" : "to all sides") (\(spoken($0, decimals: 2)))"
        } value: {
            $0.linearity
        },
        Feature(
            "lattice_regularity",
            "1 − CV/0.5227 of the nearest distances, 0 at least, 1 for a lattice (from 7 spots on)."
        ) {
            "the gaps between spots are \($0 > 0.4 ? "even" : "uneven") (\(spoken($0, decimals: 2)))"
        } value: {
            $0.latticeRegularity
        },
        Feature(
            "nearest_neighbour_median_diameters", scaling: .logarithm(1),
            "Median distance to the nearest other centre over the median diameter."
        ) {
            "neighbours lie \(spoken($0)) diameters apart"
        } value: {
            $0.nearestNeighbourMedianDiameters
        },
    ]

    private static let base = [
        Feature(
            "ring_redness", isWeighed: false,
            "Median over the spots of log10(R/G) in a ring about each, less that of far skin."
        ) {
            "the skin about the spots is \(spoken($0.magnitude, decimals: 3)) \($0 < 0 ? "less red" : "redder") than farther off"
        } value: {
            $0.ringRedness
        },
        Feature("skin_redness_spread", "Robust deviation of log10(R/G) over the skin outside of the marks.") {
            "the tint of the skin outside of the marks is \($0 < 0.04 ? "even" : "blotchy") (\(spoken($0, decimals: 3)))"
        } value: {
            $0.skinRednessSpread
        },
        Feature("redness_range", "95th less 20th percentile of log10(R/G) over cells of the skin, marks included.") {
            "redness varies by \(spoken($0, decimals: 3)) over the skin"
        } value: {
            $0.field?.rednessRange
        },
        Feature(
            "blood_range", "95th less 20th percentile over cells of the skin of blood, unmixed, as log10(R/G)."
        ) {
            "the redness that is blood's varies by \(spoken($0, decimals: 3)) over the skin"
        } value: {
            $0.field?.bloodRange
        },
        Feature(
            "red_share", scaling: .root,
            "Share of the skin's cells with blood at least 0.045 above the paler skin's, 0 to 1."
        ) {
            "\(spokenPercent($0)) of the skin is redder than its paler part"
        } value: {
            $0.field?.redShare
        },
        Feature("largest_red_share", "Share of those cells that lie in the largest connected area, 0 to 1.") {
            "\(spokenPercent($0)) of the redder skin lies in one area"
        } value: {
            $0.field?.largestRedShare
        },
        Feature(
            "redness_grain", "Step between neighbour cells' blood over √2 deviations: 1 fine, small for wide areas."
        ) {
            "redness changes \($0 > 0.6 ? "from place to place" : "over wide areas") (\(spoken($0, decimals: 2)))"
        } value: {
            $0.field?.grain
        },
        Feature("skin_area_fraction", "Share of the photo that is visible skin, 0 to 1.") {
            "\(spokenPercent($0)) of the photo is skin"
        } value: {
            $0.skinAreaFraction
        },
        Feature(
            "empty_photo_megapixels", scaling: .logarithm(0.001),
            "Millions of pixels of a photo in which no mark was found; absent where one was."
        ) {
            "nothing was found in \(spoken($0)) million pixels"
        } value: {
            $0.spotCount + $0.patchCount == 0 ? $0.photoPixels.map { $0 / 1_000_000 } : nil
        },
    ]
}
