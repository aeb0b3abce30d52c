import Scales
import Testing

@testable import Spots

@Suite("Touching spots")
struct TouchingTests {
    @Test("Outlines meet where cells share a side or a corner, and nowhere else")
    func neighbours() {
        // Columns:        0 1 2 3 4 5 6 7
        // Row 0:          a a . b b . d .
        // Row 1:          . . c . . . . .
        let width = 8
        let met = touchingNeighbours(of: [[0, 1], [3, 4], [width + 2], [6]], width: width, height: 2)
        #expect(met == [[2], [2], [0, 1], []])
        #expect(touchingNeighbours(of: [[0]], width: width, height: 2) == [[]])
    }

    @Test("The last cell of a row and the first of the next are no neighbours")
    func rows() {
        #expect(touchingNeighbours(of: [[3], [4]], width: 4, height: 2) == [[], []])
    }

    @Test(
        "Two discs that touch are two spots, each of which tells of the other; a lone one tells of none",
        arguments: [(9.0, 17.2), (9, 18), (9, 18.5), (5, 9.6), (5, 10), (5, 10.5)])
    func discs(radius: Double, apart: Double) {
        let drawn = DrawnSkin(discs: [
            .blood(100, 120, radius: radius), .blood(100 + apart, 120, radius: radius),
            .blood(230, 120, radius: radius),
        ])
        let spots = findSpots(in: drawn.photo, scale: Scale(given: 12)).spots
        #expect(spots.count == 3)
        #expect(spots.sorted { $0.shape.xPixels < $1.shape.xPixels }.map(\.touching) == [1, 1, 0])
    }
}
