internal import Pixels
public import Scales
public import Spots
internal import Statistics

/// What a photo's spots and patches have in common: the numbers that the pattern is told from.
///
/// They are those of the clear spots, whose contrast is at least `clearContrast`; of all spots where none is that clear, so
/// that a pale photo is not read as an empty one. `spotCount`, the areas and the layout are of all spots.
///
/// A value that needs millimetres is `nil` without a scale; one that needs spots is `nil` without any. Marks below the
/// photo's floor are counted, and left out of sizes and shapes. `Feature.all` names and defines each.
public struct Features: Sendable, Equatable {
    /// Spots that are wider are purpura, not petechiae, in most textbooks (others say 3 or 5 mm).
    public static let petechiaLimitMillimetres = 2.0

    /// Least ΔEI of a clear spot, between just visible redness (0.018) and a minimal sunburn (0.045).
    ///
    /// Reference: Park et al. 1997, Korean J Dermatol, by way of science.md §0.6.
    public static let clearContrast = 0.03

    public var spotCount = 0
    public var clearSpotCount = 0
    public var patchCount = 0
    /// Clear spots (or all, where none is clear) on a square centimetre of skin.
    public var densityPerSquareCentimetre: Double?
    /// Of the skin, 0 ... 1.
    public var spotAreaFraction = 0.0
    public var patchAreaFraction = 0.0
    /// Of the photo, 0 ... 1.
    public var skinAreaFraction = 0.0
    /// Pixels of the whole photo, to a cell of the skin's grid; `nil` without skin.
    public var photoPixels: Double?
    /// Share of the spots that lie in a patch: dots on a red base, 0 ... 1.
    public var shareInPatches: Double?

    public var diameterMedianMillimetres: Double?
    public var diameterP10Millimetres: Double?
    public var diameterP90Millimetres: Double?
    public var diameterMaximumMillimetres: Double?
    /// Sized spots under 2 mm, 0 ... 1.
    public var shareBelowTwoMillimetres: Double?
    /// Sized spots that may be under 2 mm: the lower end of their interval is.
    public var sharePerhapsBelowTwoMillimetres: Double?
    /// Sized spots with 2 mm inside their interval.
    public var shareBorderlineTwoMillimetres: Double?
    /// Median diameter over the photo's diagonal, known without a scale too.
    public var diameterMedianOfDiagonal: Double?
    /// Largest over median diameter, and 90th over 10th percentile.
    public var diameterMaximumOfMedian: Double?
    public var diameterSpread: Double?

    /// Spot less ring of log10(R/G) on linear light.
    public var deltaErythemaMedian: Double?
    public var deltaE00Median: Double?
    /// Lightness of the spot less the skin's, CIELAB.
    public var lightnessShiftMedian: Double?
    /// What the spots take of red light, and of blue, over what they take of green, −1 ... 2; `nil` where none darkens green by
    /// 0.03.
    public var redAbsorptionShare: Double?
    public var blueAbsorptionShare: Double?
    public var edgeWidthMedianMillimetres: Double?
    /// Width of the edge over the diameter, spot by spot.
    public var edgeWidthMedianDiameters: Double?
    public var circularityMedian: Double?
    public var solidityMedian: Double?
    /// Longest over shortest calliper width.
    public var elongationMedian: Double?
    /// Circular mean weighted by chroma.
    public var hueMeanDegrees: Double?
    /// Median of the spots' hue less that of the ring about each, −180 ..< 180.
    public var hueShiftDegrees: Double?
    public var confidenceMean: Double?
    /// Share of the spots that are clear.
    public var clearShare: Double?

    /// Of the largest patch: area-equivalent diameter, and its share of all redness.
    public var largestPatchMillimetres: Double?
    public var largestPatchShare: Double?
    public var largestPatchSolidity: Double?
    public var largestPatchCircularity: Double?
    /// Edge width over diameter of the largest patch.
    public var largestPatchEdge: Double?
    /// Contrasts of the patches to the skin around them, by area.
    public var patchDeltaErythema: Double?
    public var patchHueShiftDegrees: Double?
    public var patchRedAbsorptionShare: Double?
    public var patchBlueAbsorptionShare: Double?
    /// Area of the patches over that of patches and spots together, 0 ... 1; a spot in a patch counts in both.
    public var patchShareOfRedness: Double?
    /// Share of the patches' area in those that the photo's border cuts, 0 ... 1.
    public var patchCutShare: Double?

    public var clarkEvansR: Double?
    public var clusteredShare: Double?
    public var hopkins: Double?
    public var linearity: Double?
    public var latticeRegularity: Double?
    /// Median distance to the nearest other centre over the median diameter.
    public var nearestNeighbourMedianDiameters: Double?
    public var ringRedness: Double?
    public var skinRednessSpread: Double?
    /// How redness is spread over all of the skin.
    public var field: RednessField?

    /// No redness, nothing known.
    public init() {}

    /// - Parameter surroundings: The redness around the marks, which takes the photo itself; `nil` leaves it unknown.
    public init(
        of findings: Findings, clustering: Clustering, scale: Scale?, surroundings: Surroundings? = nil
    ) {
        spotCount = findings.spots.count
        patchCount = findings.patches.count
        skinAreaFraction = findings.skin.areaFraction
        if findings.skin.areaSquarePixels > 0 {
            let (mask, cell) = (findings.skin.mask, findings.skin.cellPixels)
            photoPixels = Double(mask.width * cell) * Double(mask.height * cell)
        }
        ringRedness = surroundings?.ringRedness
        skinRednessSpread = surroundings?.skinRednessSpread
        field = surroundings?.field
        clarkEvansR = clustering.clarkEvansR
        clusteredShare = clustering.clusteredShare
        hopkins = clustering.hopkins
        linearity = clustering.linearity
        latticeRegularity = clustering.latticeRegularity
        measureAreas(of: findings)
        measurePatches(of: findings, scale: scale)
        let clear = findings.spots.filter { $0.colour.deltaErythema >= Features.clearContrast }
        clearSpotCount = clear.count
        let spots = clear.isEmpty ? findings.spots : clear
        if findings.skin.areaSquarePixels > 0 {
            densityPerSquareCentimetre = scale.map {
                Double(spots.count) / (findings.skin.areaSquareMillimetres(by: $0) / 100)
            }
        }
        guard !spots.isEmpty else { return }
        shareInPatches = Double(spots.count { $0.patchID != nil }) / Double(spots.count)
        clearShare = Double(clear.count) / Double(findings.spots.count)
        confidenceMean = spots.map(\.confidence).reduce(0, +) / Double(spots.count)
        measureColours(of: spots, skin: findings.skin.lab)
        let shapes = spots.filter { !$0.belowFloor }.map(\.shape)
        measureShapes(of: shapes, skin: findings.skin)
        if let scale { measureSizes(of: shapes, scale: scale) }
        if let nearest = clustering.nearestNeighbourPixels.compactMap({ $0 }).median(),
            let diameter = shapes.map(\.diameterPixels).median(), diameter > 0
        {
            nearestNeighbourMedianDiameters = nearest / diameter
        }
    }
}
