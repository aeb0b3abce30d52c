import Photographs
import Pixels
import Testing

@testable import Spots

@Suite("What is skin")
struct SkinTests {
    /// Share of the columns `from` to 320 (of all 240 rows) that is skin.
    static func share(of drawn: DrawnSkin, from left: Int = 0) -> Double {
        let survey = Survey(of: drawn.photo)
        let skin = findSkin(in: survey)
        let lines = (0..<survey.height).map { skin.line($0, width: survey.width)[left...] }
        return Double(lines.reduce(0) { $0 + $1.count { $0 } }) / Double(lines.reduce(0) { $0 + $1.count })
    }

    /// The right half full of small dots.
    static func dotted(_ absorbed: SIMD3<Double>) -> DrawnSkin {
        var drawn = DrawnSkin()
        for y in stride(from: 4.0, to: 240, by: 7) {
            for x in stride(from: 164.0, to: 320, by: 7) {
                drawn.discs.append(DrawnSkin.Disc(x: x, y: y, radius: 2, absorbed: absorbed))
            }
        }
        return drawn
    }

    @Test("A dense field of dots of blood is skin")
    func dots() {
        #expect(Self.share(of: Self.dotted(SIMD3(0.13, 0.30, 0.27)), from: 170) > 0.95)
    }

    @Test("A weave, which takes from every colour alike, is none")
    func weave() {
        #expect(Self.share(of: Self.dotted(SIMD3(0.30, 0.30, 0.30)), from: 170) < 0.05)
    }

    /// Redder than skin differs from skin by itself, and larger than the holes that are filled anyhow.
    static let deep = SIMD3<Double>(0.28, 0.62, 0.54)

    @Test("Deep purpura that skin surrounds is skin")
    func purpura() {
        let disc = DrawnSkin.Disc(x: 160, y: 120, radius: 70, absorbed: Self.deep)
        #expect(Self.share(of: DrawnSkin(discs: [disc])) > 0.97)
    }

    @Test("A nodule redder than cameras tell, larger than the holes that are filled, is skin")
    func nodule() {
        let disc = DrawnSkin.Disc(x: 160, y: 120, radius: 70, absorbed: SIMD3(0.12, 0.80, 0.57))
        #expect(Self.share(of: DrawnSkin(discs: [disc])) > 0.97)
    }

    @Test("A pale sheet out of focus, which begins without an edge, is none")
    func softSheet() {
        var shares = Raster<Float>(width: 320, height: 240, repeating: 0)
        for y in 0..<240 { for x in 200..<320 { shares[x, y] = min(1, Float(x - 200) / 50) } }
        let sheet = DrawnSkin(blotches: (shares, SIMD3(-0.25, -0.53, -0.60)))
        #expect(Self.share(of: sheet, from: 260) < 0.05)
    }

    @Test("Red cloth out of focus that comes in from the picture's border is none")
    func softCloth() {
        var shares = Raster<Float>(width: 320, height: 240, repeating: 0)
        for y in 0..<240 { for x in 200..<320 { shares[x, y] = min(1, Float(x - 200) / 50) } }
        let cloth = DrawnSkin(blotches: (shares, Self.deep))
        #expect(Self.share(of: cloth, from: 270) < 0.05)
    }

    @Test("Skin under a lamp that has hardly any blue light is skin, beside a blanket that is not")
    func warmLamp() {
        var drawn = DrawnSkin(skin: SIMD3(0.55, 0.14, 0.026))
        drawn.discs = [DrawnSkin.Disc(x: 440, y: 120, radius: 200, absorbed: SIMD3(0.1, -0.25, -0.75))]
        #expect(Self.share(of: drawn) > 0.75)
        #expect(Self.share(of: drawn, from: 270) < 0.05)
    }

    @Test("A thing of the same red that comes in from the picture's border is none")
    func thing() {
        let disc = DrawnSkin.Disc(x: 440, y: 120, radius: 200, absorbed: Self.deep)
        #expect(Self.share(of: DrawnSkin(discs: [disc]), from: 270) < 0.05)
    }

    @Test("Something blue that skin surrounds is none")
    func blue() {
        let disc = DrawnSkin.Disc(x: 160, y: 120, radius: 70, absorbed: SIMD3(0.62, 0.30, 0.10))
        let share = Self.share(of: DrawnSkin(discs: [disc]))
        #expect(share > 0.7 && share < 0.85)
    }

    @Test("A black ground, whose colour is the camera's, is never the skin that others are compared with")
    func blackGround() {
        var drawn = DrawnSkin(skin: SIMD3(0.004, 0.004, 0.0035))
        drawn.discs = [DrawnSkin.Disc(x: 60, y: 120, radius: 55, absorbed: SIMD3(-2.0, -1.85, -1.75))]
        let share = Self.share(of: drawn)
        #expect(share > 0.09 && share < 0.14)
    }

    @Test("A photo of a few blue pixels has none: a hole needs skin around it", arguments: [1, 4, 8, 12, 16])
    func tiny(side: Int) {
        let codes = Array(repeatElement([30, 60, 160] as [UInt8], count: side * side).joined())
        let photo = Photo(
            width: side, height: side, codes: .eightBit(codes), encoding: .sRGB, facts: PhotoFacts(format: .png))
        #expect(findSkin(in: Survey(of: photo)).areaFraction == 0)
    }
}
