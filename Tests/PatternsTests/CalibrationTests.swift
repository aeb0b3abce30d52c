import Photographs
import Pixels
import Scales
import Spots
import Statistics
import Testing

@testable import Patterns

@Suite("Colours calibrated on a reference's white")
struct CalibrationTests {
    /// Skin with a white card and a dark square on it, under a lamp of a stated cast; codes are sRGB.
    private func photo(_ cast: (red: Double, green: Double, blue: Double)) -> Photo {
        var codes: [UInt8] = []
        for row in 0..<120 {
            for column in 0..<160 {
                let inCard = (40..<80).contains(row) && (60..<100).contains(column)
                let inSquare = (48..<72).contains(row) && (68..<92).contains(column)
                let light: (Double, Double, Double) =
                    inSquare ? (0.03, 0.03, 0.03) : inCard ? (0.85, 0.85, 0.85) : (0.5, 0.3, 0.22)
                for value in [light.0 * cast.red, light.1 * cast.green, light.2 * cast.blue] {
                    codes.append(UInt8((255 * SRGB.encoded(value)).rounded()))
                }
            }
        }
        return Photo(
            width: 160, height: 120, codes: .eightBit(codes), encoding: .sRGB, facts: PhotoFacts(format: .png))
    }

    private func sighting(_ method: Scale.Method) -> ScaleSighting {
        var sighting = ScaleSighting(scale: nil, reason: "")
        sighting.seen = [
            SeenReference(
                method: method, name: "card",
                outline: [Point(x: 60, y: 40), Point(x: 100, y: 40), Point(x: 100, y: 80), Point(x: 60, y: 80)],
                plane: SkinPlane(pixelsPerMillimetre: 2), pixelsPerMillimetre: 2, relativeError: 0.01, tiltDegrees: 0)
        ]
        return sighting
    }

    @Test("A marker's white takes a known cast off the skin's colour, whatever the lamp and the exposure")
    func cast() throws {
        let skin = LinearRGB(red: 0.5, green: 0.3, blue: 0.22)
        for cast in [(1.0, 1.0, 1.0), (0.95, 0.75, 0.55), (0.3, 0.35, 0.4)] {
            var sighting = sighting(.aruco)
            sighting.measureWhites(in: photo((cast.0, cast.1, cast.2)))
            let white = try #require(sighting.white)
            let seen = LinearRGB(
                red: skin.red * Float(cast.0), green: skin.green * Float(cast.1), blue: skin.blue * Float(cast.2))
            let (calibrated, expected) = (white.calibrated(Lab(seen)), Lab(skin))
            // A code of 255 in the paper is half a per cent of its light.
            #expect(abs(calibrated.l - expected.l) < 0.5 && abs(calibrated.a - expected.a) < 0.5)
            #expect(abs(calibrated.b - expected.b) < 0.5)
        }
    }

    @Test("A coin has no white, and neither has an outline outside of the photo")
    func none() {
        var coin = sighting(.disc)
        coin.measureWhites(in: photo((1, 1, 1)))
        #expect(coin.white == nil)
        var outside = sighting(.aruco)
        outside.seen[0].outline = outside.seen[0].outline.map { Point(x: $0.x + 500, y: $0.y) }
        outside.measureWhites(in: photo((1, 1, 1)))
        #expect(outside.white == nil)
    }

    @Test("Contrasts stay as they are; absolute colours move")
    func contrasts() {
        let colour = Spot.Colour(lab: Lab(l: 40, a: 30, b: 20), deltaErythema: 0.1, deltaE00: 12)
        let shape = Spot.Shape(
            xPixels: 5, yPixels: 5, areaSquarePixels: 20, diameterPixels: 5, diameterPixelsLow: 4,
            diameterPixelsHigh: 6, feretMaximumPixels: 5, feretMinimumPixels: 5, circularity: nil, solidity: 1,
            edgeWidthPixels: 1)
        let mask = Mask(width: 2, height: 2, repeating: true)
        let spot = Spot(
            id: 1, region: Region(mask: mask), shape: shape, colour: colour, signalToNoise: 9, confidence: 1,
            touchesEdge: false, belowFloor: false)
        let findings = Findings(
            skin: Skin(mask: mask, cellPixels: 1, areaFraction: 1, areaSquarePixels: 4, lab: Lab(l: 60, a: 10, b: 15)),
            quality: Quality(flags: [], sharpness: 1, glareFraction: 0, smallestMeasurablePixels: 5), spots: [spot],
            patches: [], rejected: [])
        let white = PaperWhite(light: LinearRGB(red: 0.6, green: 0.5, blue: 0.4))
        let calibrated = findings.calibrated(by: white)
        #expect(calibrated.spots[0].colour.deltaErythema == 0.1 && calibrated.spots[0].colour.deltaE00 == 12)
        #expect(calibrated.spots[0].colour.lab == white.calibrated(colour.lab))
        #expect(calibrated.skin.lab != findings.skin.lab)
        #expect(calibrated.spots[0].shape == spot.shape)
    }
}
