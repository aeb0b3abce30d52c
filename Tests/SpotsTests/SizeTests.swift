import Pixels
import Scales
import Testing

@testable import Spots

@Suite("The sizes of marks")
struct SizeTests {
    static let scale = Scale(given: 12)

    static func drawn(sigma: Double) -> BlurredDiscs {
        var drawn = BlurredDiscs()
        drawn.sigmaPixels = sigma
        drawn.discs = [
            (40.2, 50.7, 4), (110.4, 50.1, 5), (190, 50.5, 6.5), (275.3, 50, 8), (60.6, 170.2, 10), (160, 170, 13),
            (260.1, 170.4, 17),
        ]
        return drawn
    }

    /// Discs have hard rims, for which the correction made for marks' soft ones is too strong (`PhotoBlur.corrected`): by 5 %
    /// where the diameter is six times the blur's sigma, the least of these.
    static let diameterTolerance = 0.08

    @Test("Diameters are those before the lens blurred them, and lie in their intervals", arguments: [0.5, 1, 1.5])
    func blurredDiscs(sigma: Double) {
        let drawn = Self.drawn(sigma: sigma)
        let spots = findSpots(in: drawn.photo, scale: Self.scale).spots
        for disc in drawn.discs {
            let spot = spots.first { abs($0.shape.xPixels - disc.x) < 1 && abs($0.shape.yPixels - disc.y) < 1 }
            let shape = spot?.shape
            #expect(abs((shape?.diameterPixels ?? 0) / (2 * disc.radius) - 1) < Self.diameterTolerance)
            #expect((shape?.diameterPixelsLow ?? 99) <= 2 * disc.radius)
            #expect((shape?.diameterPixelsHigh ?? 0) >= 2 * disc.radius)
        }
    }

    @Test("The label's pixels are as many as the size says")
    func labelledPixels() {
        for spot in findSpots(in: Self.drawn(sigma: 1.5).photo, scale: Self.scale).spots {
            let difference = Double(spot.region.pixelCount) - spot.shape.areaSquarePixels
            // Border pixels count whole or not at all.
            #expect(abs(difference) < 0.5 * spot.shape.diameterPixels)
        }
    }

    @Test("The photo's blur is read from its marks", arguments: [1.0, 1.5, 2, 2.5])
    func blurFromMarks(sigma: Double) {
        let quality = findSpots(in: Self.drawn(sigma: sigma).photo, scale: Self.scale).quality
        // The measuring's own smoothing is half a square pixel of variance.
        let whole = (sigma * sigma + 0.5).squareRoot()
        let floor = max(5, 3 * whole)
        #expect(abs(quality.smallestMeasurablePixels - floor) < 0.12 * floor)
        #expect(quality.flags.contains(.blurred) == (whole > 2.2))
    }

    @Test("A mark below the floor is found and counted, and told apart")
    func belowFloor() {
        var drawn = Self.drawn(sigma: 2)
        drawn.discs.append((110, 110, 2.8))
        let findings = findSpots(in: drawn.photo, scale: Self.scale)
        let small = findings.spots.first { abs($0.shape.xPixels - 110) < 1 && abs($0.shape.yPixels - 110) < 1 }
        #expect(small?.belowFloor == true)
        #expect(findings.quality.flags.contains(.belowResolutionFloor))
    }

    @Test("A blur narrows small marks and leaves large ones; a point has no size")
    func correction() {
        let blur = PhotoBlur(sigmaPixels: 1.5)
        #expect(abs(blur.corrected(diameterPixels: 60) - 60) < 0.01)
        #expect(blur.corrected(diameterPixels: 2.3548 * 1.5) < 0.5 * 2.3548 * 1.5)
        var before = 0.0
        for tenth in 36...300 {
            let now = blur.corrected(diameterPixels: Double(tenth) / 10)
            #expect(now > before)
            before = now
        }
    }

    @Test("An interval widens with unevenness, blur and irregularity")
    func interval() {
        let calm = EdgeReading(diameterPixels: 10, widthPixels: 3, jitterPixels: 0.2, irregularity: 0, step: 1)
        let half = PhotoBlur(sigmaPixels: 1.2).halfInterval(of: calm)
        var uneven = calm
        uneven.jitterPixels = 1
        var ragged = calm
        ragged.irregularity = 0.3
        #expect(PhotoBlur(sigmaPixels: 1.2).halfInterval(of: uneven) > half)
        #expect(PhotoBlur(sigmaPixels: 1.2).halfInterval(of: ragged) > half)
        #expect(PhotoBlur(sigmaPixels: 2.4).halfInterval(of: calm) > half)
    }

    @Test("Half of the light lies below half of the density, the more so the darker the mark")
    func level() {
        #expect(abs(LevelSet.level(ofContrast: 0.01) / 0.01 - 0.5) < 0.01)
        #expect(LevelSet.level(ofContrast: 0.3) < 0.45 * 0.3)
        #expect(LevelSet.level(ofContrast: 1) < 0.33)
    }

    @Test("The outline does not depend on exposure")
    func exposure() {
        var drawn = Self.drawn(sigma: 1)
        let before = findSpots(in: drawn.photo, scale: Self.scale).spots
        drawn.gain = 0.4
        let after = findSpots(in: drawn.photo, scale: Self.scale).spots
        #expect(before.count == after.count)
        for (one, other) in zip(before, after) {
            #expect(abs(one.shape.diameterPixels - other.shape.diameterPixels) < 0.1)
        }
    }
}
