import Testing

@testable import Blanching

@Suite("A block lies where it stands out, or where its neighbours lie")
struct LikenessTests {
    /// Likenesses that a chequered ground of ±0.1 gives, and one peak in it.
    static func surface(peakX: Int, peakY: Int, height: Float, column: Int = 0, row: Int = 0) -> LikenessSurface {
        let reach = 6
        let across = 2 * reach + 1
        var values = (0..<across * across).map { Float($0.isMultiple(of: 2) ? 0.1 : -0.1) }
        values[(peakY + reach) * across + peakX + reach] = height
        var surface = LikenessSurface(block: (0, 0), reach: reach, values: values)
        (surface.column, surface.row) = (column, row)
        return surface
    }

    @Test("a peak is found where it lies, and stands out by its height over the scatter elsewhere")
    func peak() throws {
        let peak = try #require(Self.surface(peakX: 3, peakY: -2, height: 0.9).peak)
        #expect(abs(peak.x - 3) < 0.5 && abs(peak.y + 2) < 0.5)
        #expect(abs(peak.distinctness - 9) < 0.1)
        #expect(!peak.isAtBorder)
        #expect(abs(Self.surface(peakX: 3, peakY: -2, height: 0.9).distinctnessOfMiddle) < 2)
    }

    @Test("a peak on the border of the search is told, for the best place may lie beyond")
    func border() throws {
        let peak = try #require(Self.surface(peakX: 6, peakY: 0, height: 0.9).peak)
        #expect(peak.isAtBorder && peak.x == 6)
    }

    @Test("a block that nothing stands out for lies where its eight neighbours do")
    func neighbours() throws {
        var surfaces: [LikenessSurface] = []
        for row in 0..<3 {
            for column in 0..<3 {
                let isMiddle = row == 1 && column == 1
                // The middle's own best place is one of noise.
                surfaces.append(
                    Self.surface(
                        peakX: isMiddle ? -5 : 2, peakY: isMiddle ? 4 : 1, height: isMiddle ? 0.2 : 0.3,
                        column: column, row: row))
            }
        }
        let lattice = LikenessLattice(surfaces)
        let alone = try #require(surfaces[4].peak)
        let shared = try #require(lattice.shared(4).peak)
        #expect(alone.x < -4)
        #expect(abs(shared.x - 2) < 0.6 && abs(shared.y - 1) < 0.6)
        #expect(shared.distinctness > alone.distinctness)
    }
}
