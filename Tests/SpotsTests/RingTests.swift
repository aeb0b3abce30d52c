import Pixels
import Scales
import Testing

@testable import Spots

@Suite("The skin that a mark is compared with")
struct RingTests {
    static func colour(of drawn: DrawnSkin) throws -> Spot.Colour {
        let spots = findSpots(in: drawn.photo, scale: Scale(given: 12)).spots
        return try #require(
            spots.first { abs($0.shape.xPixels - 160) < 1 && abs($0.shape.yPixels - 120) < 1 }
        ).colour
    }

    static let plain = DrawnSkin(discs: [.blood(160, 120, radius: 9)])

    /// The ring's median moves by a fraction of the skin's own scatter, its mean by ten times of these.
    static func expectAlike(_ one: Spot.Colour, _ other: Spot.Colour) throws {
        #expect(abs(try #require(one.deltaE00) - (try #require(other.deltaE00))) < 0.2)
        #expect(abs(try #require(one.hueShiftDegrees) - (try #require(other.hueShiftDegrees))) < 0.5)
        let (first, second) = (try #require(one.absorbance), try #require(other.absorbance))
        for channel in 0..<3 { #expect(abs(first[channel] - second[channel]) < 0.005) }
    }

    @Test("Specks of glare around a mark do not change its colour")
    func glare() throws {
        var drawn = Self.plain
        // Eight times four pixels of some 650, 17 pixels from the middle.
        for (dx, dy) in [(17, 0), (12, 12), (0, 17), (-12, 12), (-17, 0), (-12, -12), (0, -17), (12, -12)] {
            drawn.lines.append(
                .init(x: 159 + dx, y: 119 + dy, length: 2, breadth: 2, absorbed: SIMD3(-0.3, -0.5, -0.6)))
        }
        try Self.expectAlike(Self.colour(of: drawn), Self.colour(of: Self.plain))
    }

    @Test("A corner of dark cloth beside a mark does not change its colour")
    func cloth() throws {
        var drawn = Self.plain
        drawn.lines.append(.init(x: 171, y: 131, length: 149, breadth: 109, absorbed: SIMD3(1.0, 0.9, 0.6)))
        try Self.expectAlike(Self.colour(of: drawn), Self.colour(of: Self.plain))
    }
}
