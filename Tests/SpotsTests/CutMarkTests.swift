import Photographs
import Pixels
import Testing

@testable import Spots

@Suite("Marks that the photo's border cuts")
struct CutMarkTests {
    /// One pixel more on each axis than the survey's cells, and a large mark's window, hold.
    static let (width, height) = (1801, 1201)
    static let radius = 50

    /// One disc on skin of one colour.
    static func photo(_ x: Int, _ y: Int) -> Photo {
        let row = Array(repeatElement([200, 160, 140] as [UInt8], count: width).joined())
        var codes: [UInt8] = []
        codes.reserveCapacity(row.count * height)
        for _ in 0..<height { codes += row }
        for line in max(0, y - radius)..<min(height, y + radius) {
            for column in max(0, x - radius)..<min(width, x + radius) where isInside(column - x, line - y) {
                let code = 3 * (line * width + column)
                (codes[code], codes[code + 1], codes[code + 2]) = (165, 90, 80)
            }
        }
        return Photo(
            width: width, height: height, codes: .eightBit(codes), encoding: .sRGB, facts: PhotoFacts(format: .png))
    }

    static func isInside(_ dx: Int, _ dy: Int) -> Bool { dx * dx + dy * dy < radius * radius }

    @Test(
        "A mark says so at every border, also where pixels are left over beyond the last whole cell",
        arguments: [(1790, 600, true), (900, 1190, true), (10, 600, true), (1745, 600, false), (900, 1145, false)])
    func touches(x: Int, y: Int, isCut: Bool) throws {
        let photo = Self.photo(x, y)
        let survey = Survey(of: photo)
        #expect(survey.reduction == 2)
        let cells = (0..<survey.planes[0].count).filter {
            Self.isInside(2 * ($0 % survey.width) + 1 - x, 2 * ($0 / survey.width) + 1 - y)
        }
        let nothing = Mask(width: survey.width, height: survey.height, repeating: false)
        let measurement = try #require(measure(cells: cells, survey: survey, others: nothing, photo: photo))
        #expect(measurement.edge.step == 2)
        #expect(measurement.touchesEdge == isCut)
    }
}
