import Pixels
import Scales
import Testing

@testable import Spots

@Suite("Finding spots")
struct FindingTests {
    static let scale = Scale(given: 12)
    static let places: [(Double, Double)] = [(60, 60), (160, 60), (260, 60), (60, 180), (160, 180), (260, 180)]

    static func spots(on skin: DrawnSkin) -> [Spot] { findSpots(in: skin.photo, scale: scale).spots }

    @Test("Every disc of blood is found once, where it was drawn, at any size", arguments: [2.0, 3, 5, 8, 14])
    func everyDisc(radius: Double) {
        let drawn = DrawnSkin(discs: Self.places.map { .blood($0.0, $0.1, radius: radius) })
        let found = Self.spots(on: drawn)
        #expect(found.count == Self.places.count)
        for place in Self.places {
            let hits = found.count {
                abs($0.shape.xPixels - place.0) < 0.5 && abs($0.shape.yPixels - place.1) < 0.5
            }
            #expect(hits == 1)
        }
    }

    /// Half a pixel of blur in the drawing and the outline's own smoothing bound the error.
    static let diameterTolerancePixels = 0.5

    @Test("Diameters are those drawn, and lie in their intervals", arguments: [3.0, 5, 8, 14])
    func diameters(radius: Double) {
        let drawn = DrawnSkin(discs: [.blood(160.3, 120.8, radius: radius)])
        let shape = Self.spots(on: drawn).first?.shape
        #expect(abs((shape?.diameterPixels ?? 0) - 2 * radius) < Self.diameterTolerancePixels)
        #expect((shape?.diameterPixelsLow ?? 99) <= 2 * radius)
        #expect((shape?.diameterPixelsHigh ?? 0) >= 2 * radius)
    }

    @Test("Skin without marks has no spots and no patches")
    func clearSkin() {
        let findings = findSpots(in: DrawnSkin().photo, scale: Self.scale)
        #expect(findings.spots.isEmpty)
        #expect(findings.patches.isEmpty)
        #expect(findings.skin.areaFraction == 1)
    }

    @Test("A brown mole is not counted, and the overlay can say why")
    func mole() {
        let findings = findSpots(in: DrawnSkin(discs: [.mole(160, 120, radius: 10)]).photo, scale: Self.scale)
        #expect(findings.spots.isEmpty)
        #expect(findings.rejected.contains { $0.reason == .notRed && abs($0.xPixels - 160) < 3 })
    }

    @Test(
        "Exposure and white balance change neither the count nor the contrast",
        arguments: [SIMD3(1.3, 1.3, 1.3), SIMD3(0.5, 0.5, 0.5), SIMD3(1.3, 0.9, 0.8)])
    func gains(gain: SIMD3<Double>) {
        var drawn = DrawnSkin(discs: Self.places.map { .blood($0.0, $0.1, radius: 6) })
        let before = Self.spots(on: drawn)
        drawn.gain = gain
        let after = Self.spots(on: drawn)
        #expect(after.count == before.count)
        for (one, other) in zip(before, after) {
            #expect(abs(one.colour.deltaErythema - other.colour.deltaErythema) < 0.002)
            #expect(abs(one.shape.diameterPixels - other.shape.diameterPixels) < 0.1)
        }
    }

    @Test("The contrast reported is the contrast drawn")
    func contrast() {
        let spot = Self.spots(on: DrawnSkin(discs: [.blood(160, 120, radius: 9)])).first
        #expect(abs((spot?.colour.deltaErythema ?? 0) - 0.17) < 0.003)
    }

    @Test(
        "What a mark takes of red, green and blue light is what was drawn, under any lamp",
        arguments: [SIMD3(1, 1, 1), SIMD3(0.5, 0.5, 0.5), SIMD3(1.3, 0.9, 0.8)])
    func absorbance(gain: SIMD3<Double>) throws {
        var drawn = DrawnSkin(discs: [.blood(160, 120, radius: 9)])
        drawn.gain = gain
        let absorbance = try #require(Self.spots(on: drawn).first?.colour.absorbance)
        let drawnOne = SIMD3(0.13, 0.30, 0.27)
        for channel in 0..<3 { #expect(abs(absorbance[channel] - drawnOne[channel]) < 0.01) }
    }

    @Test("The same photo gives the same findings")
    func repeatable() {
        let photo = DrawnSkin(discs: Self.places.map { .blood($0.0, $0.1, radius: 4) }).photo
        let first = findSpots(in: photo, scale: Self.scale)
        let second = findSpots(in: photo, scale: Self.scale)
        #expect(first.spots == second.spots)
        #expect(first.rejected == second.rejected)
    }

    @Test("Ids count from one in reading order and spots never share a pixel")
    func identities() {
        let drawn = DrawnSkin(discs: Self.places.map { .blood($0.0, $0.1, radius: 7) })
        let found = Self.spots(on: drawn)
        #expect(found.map(\.id) == Array(1...Self.places.count))
        var seen = Set<Int>()
        for run in found.flatMap(\.region.runs) {
            for x in run.start..<run.end { #expect(seen.insert(run.row * 320 + x).inserted) }
        }
    }

    @Test("A mark that the photo cuts says so")
    func edge() {
        let found = Self.spots(on: DrawnSkin(discs: [.blood(2, 120, radius: 8), .blood(200, 120, radius: 8)]))
        #expect(found.count(where: \.touchesEdge) == 1)
    }

    @Test("A large soft blush is a patch and not a spot")
    func patch() {
        var drawn = DrawnSkin(width: 640, height: 480)
        drawn.discs = (0..<12).map { step in
            DrawnSkin.Disc(x: 320, y: 240, radius: 90 + 4 * Double(step), absorbed: SIMD3(0.001, 0.008, 0.007))
        }
        let findings = findSpots(in: drawn.photo, scale: Self.scale)
        #expect(findings.patches.count == 1)
        #expect(findings.spots.isEmpty)
    }

    @Test("A large brown area, and one in shade, are no patches")
    func brown() {
        for absorbed in [SIMD3(0.006, 0.012, 0.018), SIMD3(0.012, 0.017, 0.019)] {
            var drawn = DrawnSkin(width: 640, height: 480)
            drawn.discs = (0..<12).map { step in
                DrawnSkin.Disc(x: 320, y: 240, radius: 90 + 4 * Double(step), absorbed: absorbed)
            }
            #expect(findSpots(in: drawn.photo, scale: Self.scale).patches.isEmpty)
        }
    }

    @Test("A highlight on a dome neither splits it nor hides it")
    func highlight() {
        var drawn = DrawnSkin(discs: [.blood(160, 120, radius: 16)])
        drawn.discs.append(DrawnSkin.Disc(x: 160, y: 120, radius: 3, absorbed: SIMD3(-0.45, -0.85, -0.95)))
        let found = Self.spots(on: drawn)
        #expect(found.count == 1)
        #expect(abs((found.first?.shape.diameterPixels ?? 0) - 32) < 3)
    }
}
