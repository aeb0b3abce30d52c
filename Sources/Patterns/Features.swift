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
/// photo's floor are counted, and left out of sizes and shapes.
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
    /// Share of the spots that lie in a patch: dots on a red base, 0 ... 1.
    public var shareInPatches: Double?

    public var diameterMedianMillimetres: Double?
    public var diameterP10Millimetres: Double?
    public var diameterP90Millimetres: Double?
    public var diameterMaximumMillimetres: Double?
    /// Area-equivalent diameter of the largest patch.
    public var largestPatchMillimetres: Double?
    /// Sized spots under 2 mm, 0 ... 1.
    public var shareBelowTwoMillimetres: Double?
    /// Sized spots that may be under 2 mm: the lower end of their interval is.
    public var sharePerhapsBelowTwoMillimetres: Double?
    /// Sized spots with 2 mm inside their interval.
    public var shareBorderlineTwoMillimetres: Double?
    /// Median diameter over the photo's diagonal, known without a scale too.
    public var diameterMedianOfDiagonal: Double?

    /// Spot less ring of log10(R/G) on linear light.
    public var deltaErythemaMedian: Double?
    public var edgeWidthMedianMillimetres: Double?
    /// Width of the edge over the diameter, spot by spot.
    public var edgeWidthMedianDiameters: Double?
    public var circularityMedian: Double?
    public var solidityMedian: Double?
    /// Circular mean weighted by chroma.
    public var hueMeanDegrees: Double?
    public var confidenceMean: Double?

    public var clarkEvansR: Double?
    public var clusteredShare: Double?

    /// No redness, nothing known.
    public init() {}

    public init(of findings: Findings, clustering: Clustering, scale: Scale?) {
        spotCount = findings.spots.count
        patchCount = findings.patches.count
        clarkEvansR = clustering.clarkEvansR
        clusteredShare = clustering.clusteredShare
        let clear = findings.spots.filter { $0.colour.deltaErythema >= Features.clearContrast }
        clearSpotCount = clear.count
        let spots = clear.isEmpty ? findings.spots : clear
        let skin = findings.skin
        if skin.areaSquarePixels > 0 {
            let spotArea = findings.spots.map(\.shape.areaSquarePixels).reduce(0, +)
            let patchArea = findings.patches.map(\.shape.areaSquarePixels).reduce(0, +)
            spotAreaFraction = min(1, spotArea / skin.areaSquarePixels)
            patchAreaFraction = min(1, patchArea / skin.areaSquarePixels)
            densityPerSquareCentimetre = scale.map {
                Double(spots.count) / (skin.areaSquareMillimetres(by: $0) / 100)
            }
        }
        largestPatchMillimetres = scale.flatMap { scale in
            findings.patches.map { SizedDiameter(of: $0.shape, scale: scale).millimetres }.max()
        }
        guard !spots.isEmpty else { return }
        shareInPatches = Double(spots.count { $0.patchID != nil }) / Double(spots.count)
        hueMeanDegrees = HueStatistics(of: spots.map(\.colour.lab)).meanDegrees
        deltaErythemaMedian = spots.map(\.colour.deltaErythema).median()
        confidenceMean = spots.map(\.confidence).reduce(0, +) / Double(spots.count)
        measureShapes(of: spots.filter { !$0.belowFloor }.map(\.shape), skin: skin, scale: scale)
    }

    private mutating func measureShapes(of shapes: [Spot.Shape], skin: Skin, scale: Scale?) {
        guard let median = shapes.map(\.diameterPixels).median() else { return }
        circularityMedian = shapes.compactMap(\.circularity).median()
        solidityMedian = shapes.map(\.solidity).median()
        edgeWidthMedianDiameters = shapes.map { $0.edgeWidthPixels / max($0.diameterPixels, 1) }.median()
        let (columns, rows) = (Double(skin.mask.width * skin.cellPixels), Double(skin.mask.height * skin.cellPixels))
        let diagonal = (columns * columns + rows * rows).squareRoot()
        if diagonal > 0 { diameterMedianOfDiagonal = median / diagonal }
        guard let scale else { return }
        let sized = shapes.map { SizedDiameter(of: $0, scale: scale) }
        let diameters = sized.map(\.millimetres)
        diameterMedianMillimetres = diameters.median()
        diameterP10Millimetres = diameters.quantile(0.1)
        diameterP90Millimetres = diameters.quantile(0.9)
        diameterMaximumMillimetres = diameters.max()
        edgeWidthMedianMillimetres = shapes.map {
            scale.at(x: $0.xPixels, y: $0.yPixels).millimetres(pixels: $0.edgeWidthPixels)
        }.median()
        let limit = Features.petechiaLimitMillimetres
        let perhaps = sized.count { $0.low < limit }
        let borderline = sized.count { $0.low < limit && limit <= $0.high }
        shareBelowTwoMillimetres = Double(diameters.count { $0 < limit }) / Double(shapes.count)
        sharePerhapsBelowTwoMillimetres = Double(perhaps) / Double(shapes.count)
        shareBorderlineTwoMillimetres = Double(borderline) / Double(shapes.count)
    }
}
