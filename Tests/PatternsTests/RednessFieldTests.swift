import Photographs
import Pixels
import Spots
import Testing

@testable import Patterns

@Suite struct RednessFieldTests {
    private static let (width, height) = (360, 270)

    /// Codes that are the light itself.
    private static let linear = (0...65_535).map { Float($0) / 65_535 }

    /// Skin whose linear light is (0.5, 0.3, 0.22), times what `pigment` takes at each place: densities of the three bands.
    private static func photo(_ density: (Double, Double) -> SIMD3<Double>) -> Photo {
        var codes: [UInt16] = []
        for row in 0..<height {
            for column in 0..<width {
                let taken = density(Double(column) / Double(width), Double(row) / Double(height))
                for (band, light) in [0.5, 0.3, 0.22].enumerated() {
                    codes.append(UInt16((65_535 * light * exponential(-taken[band])).rounded()))
                }
            }
        }
        return Photo(
            width: width, height: height, codes: .sixteenBit(codes),
            encoding: ColourEncoding(red: linear, green: linear, blue: linear),
            facts: PhotoFacts(format: .png))
    }

    private static func field(_ density: @escaping (Double, Double) -> SIMD3<Double>) -> RednessField {
        let mask = Mask(width: width / 6, height: height / 6, repeating: true)
        let skin = Skin(
            mask: mask, cellPixels: 6, areaFraction: 1, areaSquarePixels: Double(width * height), lab: nil)
        let quality = Quality(flags: [], sharpness: 1, glareFraction: 0, smallestMeasurablePixels: 3)
        return RednessField(
            of: Findings(skin: skin, quality: quality, spots: [], patches: [], rejected: []), in: photo(density))
    }

    private static let blood = SIMD3(0.2988, 0.6838, 0.6657)
    private static let melanin = SIMD3(0.4143, 0.3570, 0.8372)

    @Test("even skin has no range and no red share")
    func even() throws {
        let field = Self.field { _, _ in .zero }
        #expect(try #require(field.bloodRange) < 1e-3 && field.redShare == 0 && field.largestRedShare == nil)
    }

    @Test("blood in a third of the photo is that range, that share, and one area")
    func patch() throws {
        let field = Self.field { x, _ in x < 1.0 / 3 ? 0.6 * Self.blood : .zero }
        // 0.6 units of blood are 0.6 · (0.6838 − 0.2988) / ln 10 = 0.1003 of log10(R/G).
        #expect(abs(try #require(field.bloodRange) - 0.1003) < 0.003)
        #expect(abs(try #require(field.rednessRange) - 0.1003) < 0.003)
        #expect(abs(try #require(field.redShare) - 1.0 / 3) < 0.03 && field.largestRedShare == 1)
        #expect(try #require(field.grain) < 0.3)
    }

    @Test("melanin and shade are no blood", arguments: [RednessFieldTests.melanin, SIMD3(1, 1, 1)])
    func blind(pigment: SIMD3<Double>) throws {
        let field = Self.field { x, _ in x < 0.5 ? 0.8 * pigment : .zero }
        #expect(try #require(field.bloodRange) < 0.004 && field.redShare == 0)
    }

    @Test("dots are finer in grain than an area")
    func grain() throws {
        let dots = Self.field { x, y in Int(x * 60) % 3 == 0 && Int(y * 45) % 3 == 0 ? 0.6 * Self.blood : .zero }
        #expect(try #require(dots.grain) > 0.6)
    }
}
