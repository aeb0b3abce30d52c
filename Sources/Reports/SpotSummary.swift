internal import Foundation
internal import Pixels
internal import Scales
internal import Spots
internal import Statistics

/// A photo's spots in a few numbers. Sizes are those of spots above the resolution floor and need a scale.
struct SpotSummary {
    var count: Int
    var belowFloor: Int
    var densityPerSquareCentimetre: Double?
    /// Of the skin, 0 ... 1.
    var areaFraction: Double?
    /// Millimetres, of the spots that could be sized.
    var diameters: [SizedDiameter]
    var deltaErythemaMedian: Double?
    var hueDegreesMean: Double?

    init(of findings: Findings, scale: Scale?) {
        let spots = findings.spots
        let skin = findings.skin.areaSquarePixels
        count = spots.count
        belowFloor = spots.count { $0.belowFloor }
        areaFraction = SpotSummary.share(of: spots.map(\.shape.areaSquarePixels), ofSkin: skin)
        diameters = []
        if let scale {
            let squareCentimetres = scale.squareMillimetres(squarePixels: skin) / 100
            densityPerSquareCentimetre = squareCentimetres > 0 ? Double(spots.count) / squareCentimetres : nil
            diameters = spots.filter { !$0.belowFloor }.map { SizedDiameter(of: $0.shape, scale: scale) }
        }
        deltaErythemaMedian = spots.map(\.colour.deltaErythema).median()
        hueDegreesMean = HueStatistics(of: spots.map(\.colour.lab)).meanDegrees
    }

    /// The share `share` (0 ... 1) of the sized spots is smaller than this, in millimetres.
    func diameterMillimetres(quantile share: Double) -> Double? { diameters.map(\.millimetres).quantile(share) }

    /// The share of the sized spots for which `condition` holds; `nil` where none was sized.
    func share(where condition: (SizedDiameter) -> Bool) -> Double? {
        diameters.isEmpty ? nil : Double(diameters.count(where: condition)) / Double(diameters.count)
    }

    /// Areas (square pixels) over the skin's; at most 1, and `nil` without skin.
    static func share(of areas: [Double], ofSkin skin: Double) -> Double? {
        skin > 0 ? min(1, areas.reduce(0, +) / skin) : nil
    }
}

/// A diameter in millimetres with its 95 % interval: that of the pixels and that of the scale together.
struct SizedDiameter: Equatable {
    var millimetres: Double
    var low: Double
    var high: Double

    /// The two relative errors are independent, so their logarithms add in quadrature.
    init(of shape: Spot.Shape, scale: Scale) {
        let diameter = shape.diameterPixels
        millimetres = scale.millimetres(pixels: diameter)
        let pixels = scale.pixelsPerMillimetre
        let down = SizedDiameter.width(diameter / shape.diameterPixelsLow, scale.pixelsPerMillimetreHigh / pixels)
        let up = SizedDiameter.width(shape.diameterPixelsHigh / diameter, pixels / scale.pixelsPerMillimetreLow)
        low = down.isFinite ? millimetres * exp(-down) : 0
        high = up.isFinite ? millimetres * exp(up) : millimetres
    }

    var isBelowTwo: Bool { millimetres < 2 }
    /// Whether its interval does not tell on which side of 2 mm it lies.
    var isBorderlineTwo: Bool { low <= 2 && 2 <= high }

    private static func width(_ one: Double, _ other: Double) -> Double {
        hypot(log(max(1, one)), log(max(1, other)))
    }
}
