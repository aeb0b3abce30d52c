import Patterns
import Photographs
import Pixels
import Reports
import Scales
import Spots

/// A record made by hand: two spots, one of them below the floor and inside the patch.
enum Example {
    static let scale = Scale(given: 10)

    static func spot(
        _ id: Int, x: Int, y: Int, side: Int, belowFloor: Bool = false, patchID: Int? = nil
    ) -> Spot {
        Spot(
            id: id, region: square(x: x, y: y, side: side), patchID: patchID,
            shape: shape(diameter: Double(side), x: Double(x), y: Double(y)), colour: colour, signalToNoise: 9,
            confidence: 0.9, touchesEdge: false, belowFloor: belowFloor)
    }

    static func square(x: Int, y: Int, side: Int) -> Region {
        Region(runs: (y..<y + side).map { Region.Run(row: $0, start: x, end: x + side) })
    }

    static func shape(
        diameter: Double, x: Double = 0, y: Double = 0, low: Double? = nil, high: Double? = nil
    ) -> Spot.Shape {
        Spot.Shape(
            xPixels: x, yPixels: y, areaSquarePixels: diameter * diameter, diameterPixels: diameter,
            diameterPixelsLow: low ?? diameter, diameterPixelsHigh: high ?? diameter, feretMaximumPixels: diameter,
            feretMinimumPixels: diameter, circularity: nil, solidity: 1, edgeWidthPixels: 1)
    }

    static let colour = Spot.Colour(lab: Lab(l: 50, a: 30, b: 20), deltaErythema: 0.1, deltaE00: 12)

    static func photo(width: Int = 64, height: Int = 48) -> Photo {
        let table = (0...255).map { Float(SRGB.linear(Double($0) / 255)) }
        let codes = (0..<width * height).flatMap { _ -> [UInt8] in [200, 160, 140] }
        return Photo(
            width: width, height: height, codes: .eightBit(codes),
            encoding: ColourEncoding(red: table, green: table, blue: table),
            facts: PhotoFacts(format: .jpeg, profileAssumed: true, chromaSubsampling: .ratio420))
    }

    static func examination(scale: Scale? = Example.scale) -> Examination {
        var examination = Examination(of: photo(), scale: scale)
        examination.findings.skin.areaSquarePixels = 3_000
        examination.findings.skin.areaFraction = 0.9
        examination.findings.spots = [
            spot(1, x: 5, y: 5, side: 6), spot(2, x: 30, y: 20, side: 2, belowFloor: true, patchID: 3),
        ]
        examination.findings.patches = [
            Patch(
                id: 3, region: square(x: 28, y: 18, side: 12), shape: shape(diameter: 12), colour: colour,
                signalToNoise: 5, confidence: 0.8, touchesEdge: false)
        ]
        examination.findings.quality.flags = [.glare]
        examination.clustering = Clustering(
            of: examination.findings, scale: scale, width: examination.width, height: examination.height)
        return examination
    }

    static func record(_ outcome: PhotoRecord.Outcome, cells: [PhotoRecord.PassedCell] = []) -> PhotoRecord {
        PhotoRecord(
            photoID: "arm/a.jpg", path: "/photos/arm/a.jpg", sha256: "00", settingsSHA256: "11",
            passedCells: cells, outcome: outcome)
    }
}
