import Pixels
import Scales
import Testing

@testable import Spots

@Suite("Spots close to each other")
struct ClosePairTests {
    static func spots(radius: Double, gap: Double) -> [Spot] {
        let apart = 2 * radius + gap
        let drawn = DrawnSkin(discs: [.blood(100, 120, radius: radius), .blood(100 + apart, 120, radius: radius)])
        return findSpots(in: drawn.photo, scale: Scale(given: 12)).spots
    }

    /// Border pixels count whole or not at all: of a lone disc these make up to three and a half.
    static let roundedPixels = 4.0

    @Test(
        "No pixel belongs to two of them, and each has as many as its area says",
        arguments: [5.0, 9], [0.0, 0.5, 1, 1.5, 2, 3, 4, 5])
    func pixels(radius: Double, gap: Double) {
        let spots = Self.spots(radius: radius, gap: gap)
        #expect(spots.count == 2)
        var seen = Set<Int>()
        for spot in spots {
            for run in spot.region.runs {
                for x in run.start..<run.end { #expect(seen.insert(run.row * 320 + x).inserted) }
            }
            let difference = Double(spot.region.pixelCount) - spot.shape.areaSquarePixels
            #expect(abs(difference) < Self.roundedPixels)
        }
    }
}
