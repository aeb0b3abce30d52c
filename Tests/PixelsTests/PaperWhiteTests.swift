import Pixels
import Testing

@Suite("White paper in a photo")
struct PaperWhiteTests {
    /// Colours with an even spread of `noise` (share of each), `count` of them.
    private func samples(
        _ red: Float, _ green: Float, _ blue: Float, count: Int, noise: Float = 0.03, seed: UInt64 = 1
    ) -> [LinearRGB] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let factor = 1 + noise * (Float(state >> 40) / Float(1 << 24) - 0.5) * 2
            return LinearRGB(red: red * factor, green: green * factor, blue: blue * factor)
        }
    }

    @Test(
        "Paper among ink is found with the lamp's cast and exposure",
        arguments: [(1.0, 1.0, 1.0), (0.9, 0.7, 0.5), (0.4, 0.5, 0.6), (0.2, 0.2, 0.2)] as [(Float, Float, Float)])
    func cast(red: Float, green: Float, blue: Float) throws {
        let paper = samples(0.85 * red, 0.85 * green, 0.85 * blue, count: 300)
        let ink = samples(0.03 * red, 0.03 * green, 0.03 * blue, count: 400, seed: 2)
        let white = try #require(PaperWhite(brightestOf: ink + paper))
        #expect(abs(white.light.red / (0.85 * red) - 1) < 0.02)
        #expect(abs(white.light.green / (0.85 * green) - 1) < 0.02)
        #expect(abs(white.light.blue / (0.85 * blue) - 1) < 0.02)
    }

    @Test("A known cast on a known colour is taken off again")
    func calibration() throws {
        let (red, green, blue): (Float, Float, Float) = (0.8, 0.6, 0.45)
        let skin = LinearRGB(red: 0.5, green: 0.3, blue: 0.22)
        let cast = Lab(LinearRGB(red: skin.red * red, green: skin.green * green, blue: skin.blue * blue))
        let white = PaperWhite(light: LinearRGB(red: 0.85 * red, green: 0.85 * green, blue: 0.85 * blue))
        let (seen, expected) = (white.calibrated(cast), Lab(skin))
        #expect(abs(seen.l - expected.l) < 0.01 && abs(seen.a - expected.a) < 0.01 && abs(seen.b - expected.b) < 0.01)
    }

    @Test("Glints and a little light print above the paper are not the paper")
    func glints() throws {
        let all =
            samples(0.5, 0.5, 0.48, count: 500) + samples(0.95, 0.95, 0.95, count: 30)
            + samples(0.02, 0.02, 0.02, count: 200)
        #expect(abs(try #require(PaperWhite(brightestOf: all)).light.red - 0.5) < 0.02)
    }

    @Test("Paper cut off at the highest codes, skin, metal's shine, no print and a handful of samples are no white")
    func refused() {
        let ink = samples(0.02, 0.02, 0.02, count: 300)
        #expect(PaperWhite(brightestOf: ink + samples(1, 1, 1, count: 400, noise: 0)) == nil)
        #expect(PaperWhite(brightestOf: ink + samples(0.5, 0.24, 0.16, count: 400)) == nil)
        #expect(PaperWhite(brightestOf: (0..<600).map { samples(Float($0) / 650, 0.4, 0.4, count: 1)[0] }) == nil)
        #expect(PaperWhite(brightestOf: samples(0.6, 0.6, 0.6, count: 400)) == nil)
        #expect(PaperWhite(brightestOf: samples(0.6, 0.6, 0.6, count: 20)) == nil)
        #expect(PaperWhite(brightestOf: []) == nil)
        #expect(PaperWhite(brightestOf: samples(.nan, .nan, .nan, count: 100)) == nil)
    }

    @Test("A colour comes back from Lab as it went in")
    func inverse() {
        for colour in [XYZ(x: 0.3, y: 0.4, z: 0.2), XYZ(x: 0.001, y: 0.002, z: 0.001), .d65] {
            let back = XYZ(Lab(colour))
            #expect(abs(back.x - colour.x) < 1e-9 && abs(back.y - colour.y) < 1e-9 && abs(back.z - colour.z) < 1e-9)
        }
    }
}
