import Pixels
import Testing

@testable import Spots

@Suite("Which pixels a mark covers")
struct MarkMaskTests {
    /// A picture in text: `#` is dense, `*` bright, all else as the skin.
    static func density(_ rows: [String]) -> Raster<Float> {
        let elements = rows.flatMap { row in row.map { $0 == "#" ? Float(0.2) : $0 == "*" ? -0.3 : 0 } }
        return Raster(width: rows[0].count, height: rows.count, elements: elements)
    }

    static func text(_ mask: Mask) -> [String] {
        (0..<mask.height).map { y in (0..<mask.width).map { mask[$0, y] ? "#" : "." }.joined() }
    }

    static func cover(_ rows: [String], own: [Int]) -> MarkMask? {
        let density = density(rows)
        return MarkMask(density: density, level: 0.1, allowed: density.map { _ in true }, own: own)
    }

    @Test("It is the part that holds most of what was found, its holes filled")
    func joined() {
        let rows = [
            "..........",
            ".####...#.",
            ".#..#...#.",
            ".####...#.",
            "..........",
        ]
        let cover = Self.cover(rows, own: [11, 12, 13, 18])
        #expect(
            cover.map { Self.text($0.mask) } == [
                "..........",
                ".####.....",
                ".####.....",
                ".####.....",
                "..........",
            ])
        #expect(Self.cover(rows, own: [0]) == nil)
    }

    @Test("A tail is cut off a pixel from the body, and a ragged edge stays")
    func tails() {
        var cover = Self.cover(
            [
                "................",
                "..#####.........",
                ".#######........",
                ".#######........",
                ".#############..",
                ".#######........",
                ".#######........",
                "..#####.........",
                "................",
            ], own: [3 * 16 + 4])
        cover?.cutTails()
        #expect(cover?.mask[12, 4] == false)
        #expect(cover?.mask[7, 4] == true)
        #expect((cover?.mask.elements.count { $0 } ?? 0) >= 44)
    }

    @Test("The lamp's image at the rim belongs to a dome; a bite out of it does not")
    func highlights() {
        let rows = [
            "...........",
            "...#####...",
            "..#######..",
            ".#########.",
            ".####**###.",
            ".####**###.",
            "..###**##..",
            "...##**#...",
            "...........",
        ]
        let density = Self.density(rows)
        var cover = Self.cover(rows, own: [3 * 11 + 3])
        cover?.addHighlights(density: density, below: -0.1)
        #expect(cover?.mask[5, 4] == true)
        #expect(cover?.mask[6, 6] == true)
        let bitten = rows.map { $0.replacing("*", with: ".") }
        var other = Self.cover(bitten, own: [3 * 11 + 3])
        other?.addHighlights(density: Self.density(bitten), below: -0.1)
        #expect(other?.mask[5, 6] == false)
    }

    @Test("The deepest place is a radius from the outside")
    func depth() {
        let rows = (0..<21).map { y in
            String((0..<21).map { x in (x - 10) * (x - 10) + (y - 10) * (y - 10) <= 64 ? "#" : "." })
        }
        let deepest = Self.cover(rows, own: [10 * 21 + 10])?.deepest ?? 0
        #expect(abs(deepest - 8.5) < 1)
    }
}
