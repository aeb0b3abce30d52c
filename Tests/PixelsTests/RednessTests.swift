import Pixels
import Testing

@Suite struct RednessTests {
    @Test("a tenth of the light is a density of 1")
    func density() {
        let density = OpticalDensity(LinearRGB(red: 1, green: 0.1, blue: 0.01))
        #expect(abs(density.red) < 1e-7)
        #expect(abs(density.green - 1) < 1e-7)
        #expect(abs(density.blue - 2) < 1e-7)
        #expect(!density.isFlagged)
    }

    @Test("what a surface takes beyond another is the logarithm of their lights' ratio, and black takes no number")
    func absorbance() throws {
        let skin = OpticalDensity(LinearRGB(red: 0.5, green: 0.4, blue: 0.3))
        let mark = OpticalDensity(LinearRGB(red: 0.25, green: 0.04, blue: 0.3))
        let absorbance = try #require(mark.absorbance(over: skin))
        #expect(abs(absorbance.x - 0.301_03) < 1e-5 && abs(absorbance.y - 1) < 1e-6 && abs(absorbance.z) < 1e-9)
        #expect(skin.absorbance(over: mark).map { $0 + absorbance } == .zero)
        let black = OpticalDensity(LinearRGB(red: 0.2, green: 0, blue: 0.1))
        #expect(black.absorbance(over: skin) == nil && skin.absorbance(over: black) == nil)
    }

    @Test("no light and less than none stop at density 4 and say so", arguments: [0, -0.2, 0.0001, -Float.infinity])
    func floor(light: Float) {
        let density = OpticalDensity(LinearRGB(red: 0.5, green: light, blue: 0.5))
        #expect(abs(density.green - 4) < 1e-9)
        #expect(density.isFlagged)
    }

    @Test("the erythema index is log10 of red over green")
    func index() {
        let index = ErythemaIndex(LinearRGB(red: 0.5, green: 0.05, blue: 0.2))
        #expect(abs(index.value - 1) < 1e-6)
        #expect(!index.isFlagged)
        #expect(ErythemaIndex(LinearRGB(red: 0.3, green: 0.3, blue: 0)).value == 0)
    }

    @Test("the contrast of two indices forgets exposure and the channels' gains")
    func gains() {
        let spot = LinearRGB(red: 0.40, green: 0.12, blue: 0.10)
        let ring = LinearRGB(red: 0.50, green: 0.26, blue: 0.18)
        func seen(_ c: LinearRGB) -> LinearRGB {
            LinearRGB(red: c.red * 0.6 * 1.3, green: c.green * 0.6 * 0.9, blue: c.blue * 0.6 * 0.8)
        }
        let before = ErythemaIndex(spot).value - ErythemaIndex(ring).value
        let after = ErythemaIndex(seen(spot)).value - ErythemaIndex(seen(ring)).value
        #expect(abs(before - after) < 1e-6)
    }

    @Test("green at or below zero gives a finite, flagged index", arguments: [0, -0.04, -Float.infinity])
    func outOfGamut(green: Float) {
        let index = ErythemaIndex(LinearRGB(red: 1, green: green, blue: 0.1))
        #expect(abs(index.value - 4) < 1e-9)
        #expect(index.isFlagged)
    }

    @Test("black is neither red nor green, and flagged")
    func black() {
        let index = ErythemaIndex(LinearRGB(red: 0, green: 0, blue: 0))
        #expect(index.value == 0)
        #expect(index.isFlagged)
    }

    @Test("hues on both sides of 0° have their mean at 0°, not at 180°")
    func wrap() throws {
        let mean = try #require(HueStatistics(degrees: [350, 10]).meanDegrees)
        #expect(min(mean, 360 - mean) < 1e-9)
        let late = try #require(HueStatistics(degrees: [340, 350, 0, 5]).meanDegrees)
        #expect(late > 350 && late < 360)
    }

    @Test("a weight pulls the mean hue towards its own")
    func weights() throws {
        let statistics = HueStatistics([(degrees: 0, weight: 3), (degrees: 90, weight: 1)])
        // atan2(1, 3) and √10 / 4
        #expect(abs(try #require(statistics.meanDegrees) - 18.434948822922) < 1e-9)
        #expect(abs(statistics.resultantLength - 0.790569415042) < 1e-9)
    }

    @Test("opposite hues cancel, and no hues have no mean")
    func cancel() {
        #expect(HueStatistics(degrees: [0, 180]).meanDegrees == nil)
        #expect(HueStatistics(degrees: [0, 120, 240]).meanDegrees == nil)
        #expect(HueStatistics(degrees: []).meanDegrees == nil)
        #expect(HueStatistics(degrees: []).resultantLength == 0)
        #expect(HueStatistics([(degrees: 40, weight: 0)]).meanDegrees == nil)
    }

    @Test("equal hues have a resultant of 1, and greys are left out of a mean of colours")
    func colours() throws {
        #expect(abs(HueStatistics(degrees: [33, 33, 33]).resultantLength - 1) < 1e-12)
        let statistics = HueStatistics(of: [Lab(l: 50, a: 20, b: 20), Lab(l: 50, a: -0.5, b: 0.1)])
        #expect(abs(try #require(statistics.meanDegrees) - 45) < 1e-9)
    }
}
