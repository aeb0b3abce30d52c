internal import Patterns
internal import Pixels
internal import Scales
internal import Spots
internal import Statistics

/// A photo's spots in a few numbers. Sizes are those of spots above the resolution floor and need a scale.
struct SpotSummary {
    var count: Int
    var belowFloor: Int
    /// Spots whose outlines meet another's.
    var touching: Int
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
        touching = spots.count { $0.touching > 0 }
        areaFraction = SpotSummary.share(of: spots.map(\.shape.areaSquarePixels), ofSkin: skin)
        diameters = []
        if let scale {
            let squareCentimetres = findings.skin.areaSquareMillimetres(by: scale) / 100
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
