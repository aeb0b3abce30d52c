import Patterns
import Pixels
import Scales
import Spots
import Testing

@Suite struct FeaturesTests {
    static func features(_ findings: Findings, scale: Scale? = Made.scale) -> Features {
        let clustering = Clustering(of: findings, scale: scale, width: Made.width, height: Made.height)
        return Features(of: findings, clustering: clustering, scale: scale)
    }

    @Test("sizes, density and shares are those of the spots")
    func values() throws {
        let features = Self.features(Made.findings(Made.spots(at: Made.thrown(40), diameterPixels: 15)))
        #expect(features.spotCount == 40 && features.clearSpotCount == 40)
        #expect(abs(try #require(features.densityPerSquareCentimetre) - 0.5) < 1e-12)
        #expect(abs(try #require(features.diameterMedianMillimetres) - 1.5) < 1e-12)
        #expect(features.shareBelowTwoMillimetres == 1 && features.shareBorderlineTwoMillimetres == 0)
        #expect(abs(try #require(features.edgeWidthMedianMillimetres) - 0.3) < 1e-12)
        #expect(abs(try #require(features.edgeWidthMedianDiameters) - 0.2) < 1e-12)
        #expect(abs(try #require(features.hueMeanDegrees) - 33.690067526) < 1e-6)
    }

    @Test(
        "what spots take of red and blue light is over what they take of green: the median, without those that hardly darken green"
    )
    func absorption() throws {
        var spots = Made.spots(at: Made.thrown(4), diameterPixels: 15)
        for (index, taken) in [(0.12, 0.3), (0.06, 0.3), (0.15, 0.3), (0.5, 0.02)].enumerated() {
            spots[index].colour.absorbance = SIMD3(taken.0, taken.1, 2 * taken.0)
        }
        let features = Self.features(Made.findings(spots))
        #expect(abs(try #require(features.redAbsorptionShare) - 0.4) < 1e-12)
        #expect(abs(try #require(features.blueAbsorptionShare) - 0.8) < 1e-12)
        let faint = Self.features(Made.findings(spots.suffix(1)))
        #expect(faint.redAbsorptionShare == nil && faint.blueAbsorptionShare == nil)
    }

    @Test(
        "what patches take of light and how their hue is turned count by their area, without those that nothing lies around"
    )
    func patchAbsorption() throws {
        var patches = [300, 100, 900].map { Made.patch(diameterPixels: $0) }
        patches[0].colour.absorbance = SIMD3(0.1, 0.2, 0.3)
        patches[0].colour.hueShiftDegrees = -30
        patches[1].colour.absorbance = SIMD3(0.2, 0.2, 0.1)
        patches[1].colour.hueShiftDegrees = 20
        let features = Self.features(Made.findings([], patches: patches))
        #expect(abs(try #require(features.patchRedAbsorptionShare) - 0.55) < 1e-12)
        #expect(abs(try #require(features.patchBlueAbsorptionShare) - 1.4) < 1e-12)
        #expect(abs(try #require(features.patchHueShiftDegrees) - -25) < 1e-9)
        let lonely = Self.features(Made.findings([], patches: patches.suffix(1)))
        #expect(lonely.patchRedAbsorptionShare == nil && lonely.patchHueShiftDegrees == nil)
    }

    @Test("doubling the scale halves the millimetres and leaves the rest")
    func scaling() throws {
        let findings = Made.findings(Made.spots(at: Made.thrown(40), diameterPixels: 15))
        let one = Self.features(findings)
        let two = Self.features(findings, scale: Scale(given: 20))
        #expect(abs(try #require(one.diameterMedianMillimetres) / #require(two.diameterMedianMillimetres) - 2) < 1e-12)
        #expect(one.diameterMedianOfDiagonal == two.diameterMedianOfDiagonal)
        #expect(one.spotAreaFraction == two.spotAreaFraction)
    }

    @Test("without a scale there are no millimetres, and the share of the diagonal is known")
    func noScale() throws {
        let features = Self.features(Made.findings(Made.spots(at: Made.thrown(9), diameterPixels: 20)), scale: nil)
        #expect(features.diameterMedianMillimetres == nil && features.densityPerSquareCentimetre == nil)
        #expect(features.shareBelowTwoMillimetres == nil && features.edgeWidthMedianMillimetres == nil)
        #expect(abs(try #require(features.diameterMedianOfDiagonal) - 20 / 1280.6248474865697) < 1e-12)
    }

    @Test("a spot whose interval holds 2 mm is borderline, from the scale's interval too")
    func borderline() {
        let findings = Made.findings(Made.spots(at: Made.thrown(3), diameterPixels: 20.4, errorPixels: 0.5))
        #expect(Self.features(findings).shareBorderlineTwoMillimetres == 1)
        let sure = Made.findings(Made.spots(at: Made.thrown(3), diameterPixels: 21, errorPixels: 0.5))
        #expect(Self.features(sure).shareBorderlineTwoMillimetres == 0)
        var scale = Made.scale
        scale.pixelsPerMillimetreHigh = 11
        #expect(Self.features(sure, scale: scale).shareBorderlineTwoMillimetres == 1)
    }

    @Test("marks below the floor are counted and left out of sizes")
    func floor() {
        var spots = Made.spots(at: Made.thrown(4), diameterPixels: 30)
        let tiny = Made.spots(at: Made.thrown(6, seed: 3), diameterPixels: 2).map { spot in
            var spot = spot
            spot.belowFloor = true
            return spot
        }
        spots += tiny
        let features = Self.features(Made.findings(spots))
        #expect(features.spotCount == 10)
        #expect(features.diameterP10Millimetres == 3)
        #expect(Self.features(Made.findings(tiny)).diameterMedianMillimetres == nil)
    }

    @Test("no spots leave their values absent, and a photo without skin has no density")
    func empty() {
        let features = Self.features(Made.findings([], skinFraction: 0))
        #expect(features == Features())
    }

    @Test("hues are told against the skin about each spot, patches by their area")
    func againstSkin() throws {
        var spots = Made.spots(at: Made.thrown(8), diameterPixels: 20, patchID: 1)
        let shifts: [Double?] = [-170, -20, -10, -30, -25, 5, -15, nil]
        for (index, shift) in shifts.enumerated() { spots[index].colour.hueShiftDegrees = shift }
        let features = Self.features(Made.findings(spots, patches: [Made.patch(diameterPixels: 200)]))
        #expect(features.hueShiftDegrees == -20)
        // Lab 50, 30, 20 on 65, 10, 16.
        #expect(features.lightnessShiftMedian == -15)
        #expect(features.largestPatchShare == 1 && features.patchCutShare == 0 && features.shareInPatches == 1)
        let spotArea = 8 * 100.0, patchArea = 10_000.0
        #expect(abs(try #require(features.patchShareOfRedness) - patchArea / (patchArea + spotArea)) < 1e-12)
        #expect(abs(try #require(features.largestPatchMillimetres) - 20) < 1e-12)
        #expect(features.diameterSpread == 1 && features.diameterMaximumOfMedian == 1)
    }
}
