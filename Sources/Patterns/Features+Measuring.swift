internal import Pixels
internal import Scales
internal import Spots
internal import Statistics

extension Features {
    mutating func measureAreas(of findings: Findings) {
        let spotArea = findings.spots.map(\.shape.areaSquarePixels).reduce(0, +)
        let patchArea = findings.patches.map(\.shape.areaSquarePixels).reduce(0, +)
        if spotArea + patchArea > 0 { patchShareOfRedness = patchArea / (spotArea + patchArea) }
        let skin = findings.skin.areaSquarePixels
        guard skin > 0 else { return }
        spotAreaFraction = min(1, spotArea / skin)
        patchAreaFraction = min(1, patchArea / skin)
    }

    mutating func measurePatches(of findings: Findings, scale: Scale?) {
        let area = findings.patches.map(\.shape.areaSquarePixels).reduce(0, +)
        let widest = findings.patches.max { $0.shape.areaSquarePixels < $1.shape.areaSquarePixels }
        guard let largest = widest?.shape, area > 0 else { return }
        largestPatchMillimetres = scale.map { SizedDiameter(of: largest, scale: $0).millimetres }
        largestPatchShare = largest.areaSquarePixels / area
        largestPatchSolidity = largest.solidity
        largestPatchCircularity = largest.circularity
        largestPatchEdge = largest.edgeWidthPixels.map { $0 / max(largest.diameterPixels, 1) }
        func byArea(_ value: (Patch) -> Double?) -> Double? {
            let parts = findings.patches.compactMap { patch in
                value(patch).map { ($0 * patch.shape.areaSquarePixels, patch.shape.areaSquarePixels) }
            }
            let whole = parts.reduce(0) { $0 + $1.1 }
            return whole > 0 ? parts.reduce(0) { $0 + $1.0 } / whole : nil
        }
        patchDeltaErythema = byArea { $0.colour.deltaErythema }
        patchHueShiftDegrees = byArea(\.colour.hueShiftDegrees)
        patchRedAbsorptionShare = byArea(\.colour.redAbsorptionShare)
        patchBlueAbsorptionShare = byArea(\.colour.blueAbsorptionShare)
        patchCutShare = byArea { $0.touchesEdge ? 1 : 0 }
    }

    mutating func measureColours(of spots: [Spot], skin: Lab?) {
        hueMeanDegrees = HueStatistics(of: spots.map(\.colour.lab)).meanDegrees
        hueShiftDegrees = spots.compactMap(\.colour.hueShiftDegrees).median()
        deltaErythemaMedian = spots.map(\.colour.deltaErythema).median()
        deltaE00Median = spots.compactMap(\.colour.deltaE00).median()
        lightnessShiftMedian = skin.flatMap { skin in spots.map { $0.colour.lab.l - skin.l }.median() }
        redAbsorptionShare = spots.compactMap(\.colour.redAbsorptionShare).median()
        blueAbsorptionShare = spots.compactMap(\.colour.blueAbsorptionShare).median()
    }

    mutating func measureShapes(of shapes: [Spot.Shape], skin: Skin) {
        let diameters = shapes.map(\.diameterPixels)
        guard let median = diameters.median(), median > 0 else { return }
        circularityMedian = shapes.compactMap(\.circularity).median()
        solidityMedian = shapes.map(\.solidity).median()
        elongationMedian = shapes.map { $0.feretMaximumPixels / max($0.feretMinimumPixels, 1) }.median()
        edgeWidthMedianDiameters = shapes.compactMap { shape in
            shape.edgeWidthPixels.map { $0 / max(shape.diameterPixels, 1) }
        }.median()
        let (columns, rows) = (Double(skin.mask.width * skin.cellPixels), Double(skin.mask.height * skin.cellPixels))
        let diagonal = (columns * columns + rows * rows).squareRoot()
        if diagonal > 0 { diameterMedianOfDiagonal = median / diagonal }
        diameterMaximumOfMedian = diameters.max().map { $0 / median }
        if let low = diameters.quantile(0.1), let high = diameters.quantile(0.9), low > 0 {
            diameterSpread = high / low
        }
    }

    mutating func measureSizes(of shapes: [Spot.Shape], scale: Scale) {
        guard !shapes.isEmpty else { return }
        let sized = shapes.map { SizedDiameter(of: $0, scale: scale) }
        let diameters = sized.map(\.millimetres)
        diameterMedianMillimetres = diameters.median()
        diameterP10Millimetres = diameters.quantile(0.1)
        diameterP90Millimetres = diameters.quantile(0.9)
        diameterMaximumMillimetres = diameters.max()
        edgeWidthMedianMillimetres = shapes.compactMap { shape in
            shape.edgeWidthPixels.map { scale.at(x: shape.xPixels, y: shape.yPixels).millimetres(pixels: $0) }
        }.median()
        let limit = Features.petechiaLimitMillimetres
        let perhaps = sized.count { $0.low < limit }
        let borderline = sized.count { $0.low < limit && limit <= $0.high }
        shareBelowTwoMillimetres = Double(diameters.count { $0 < limit }) / Double(shapes.count)
        sharePerhapsBelowTwoMillimetres = Double(perhaps) / Double(shapes.count)
        shareBorderlineTwoMillimetres = Double(borderline) / Double(shapes.count)
    }
}

extension Spot.Colour {
    /// What is taken of red light over what is taken of green, −1 ... 2; `nil` where green is hardly darkened.
    ///
    /// Oxygenated blood near the surface lets red light pass; blood that lies deeper, denser or without oxygen, as extravasated
    /// blood does, takes red light too. A ratio of absorbances of mark and skin knows neither lamp nor camera's gain.
    fileprivate var redAbsorptionShare: Double? { share(\.x) }

    /// The same of blue light: blood takes as much of it as of green, melanin and old blood more.
    fileprivate var blueAbsorptionShare: Double? { share(\.z) }

    private func share(_ channel: KeyPath<SIMD3<Double>, Double>) -> Double? {
        guard let absorbance, absorbance.y >= 0.03 else { return nil }
        return min(2, max(-1, absorbance[keyPath: channel] / absorbance.y))
    }
}
