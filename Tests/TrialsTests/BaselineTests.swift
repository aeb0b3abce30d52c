import Photographs
import Pixels
import Testing

@testable import Trials

@Suite("The baselines find what a textbook says they find")
struct BaselineTests {
    /// Pale skin with red discs at known places.
    static func photo(_ discs: [(x: Int, y: Int, radius: Int)]) throws -> Photo {
        var labels = LabelImage(width: 240, height: 180, repeating: 0)
        for (index, disc) in discs.enumerated() { labels.paint(disc.x, disc.y, disc.radius, Int32(index + 1)) }
        let codes = labels.elements.flatMap { $0 > 0 ? [UInt8(170), 70, 70] : [208, 165, 145] }
        return try Photo(decoding: PNGFile.encode(rgb8: codes, width: 240, height: 180))
    }

    static let discs = [(x: 30, y: 30, radius: 4), (x: 80, y: 25, radius: 5), (x: 60, y: 65, radius: 3)]

    @Test("Both find three discs on even skin", arguments: ["a-otsu", "a-log"])
    func discs(name: String) throws {
        let method = try #require(Method.builtIn.first { $0.name == name })
        let found = try method.find(try Self.photo(Self.discs), nil, "made")
        var truth = LabelImage(width: 240, height: 180, repeating: 0)
        for (index, disc) in Self.discs.enumerated() { truth.paint(disc.x, disc.y, disc.radius, Int32(index + 1)) }
        #expect(spotScore(found.labels, by: truth, millimetresPerPixel: nil).f1 == 1)
        #expect(found.ranked?.count == 3)
    }

    @Test("The detector's disc has nearly the radius of what it answers to")
    func radius() throws {
        let found = laplacianMarks(in: try Self.photo([(x: 60, y: 45, radius: 8)]), scale: nil)
        let marks = LabelTable(found.labels).marks
        #expect(marks.count == 1)
        // Scales lie a factor of 1.4 apart.
        #expect((12.0...24.0).contains(marks.first?.diameterPixels ?? 0))
    }

    @Test("Otsu's threshold lies between two classes, and a flat picture has none")
    func otsu() {
        let threshold = otsuThreshold(of: [1, 1, 2, 2, 9, 9, 10])
        #expect(threshold > 2 && threshold < 9)
        #expect(otsuThreshold(of: [3, 3, 3]) == 3)
    }
}
