import Scales
import Spots
import Testing

@testable import Patterns

@Suite struct PatternTests {
    @Test("no spots and no patches are none, almost surely", arguments: [Made.scale, nil])
    func nothing(scale: Scale?) throws {
        let pattern = Made.pattern(Made.findings([]), scale: scale)
        #expect(pattern.label == .none)
        #expect(try #require(pattern.probabilities[.none]) > 0.95)
        #expect(pattern.reasons.first?.feature == "spot_count")
    }

    @Test(
        "many spots of 1 mm are petechial-like, with a scale and without",
        arguments: [Made.scale, nil], [40, 120, 400])
    func petechiae(scale: Scale?, count: Int) {
        let spots = Made.spots(at: Made.thrown(count), diameterPixels: 10)
        #expect(Made.pattern(Made.findings(spots), scale: scale).label == .petechialLike)
    }

    @Test("a few spots of 2 to 4 mm with strong contrast are angioma-like", arguments: [1, 3, 8], [20.0, 30, 40])
    func angiomas(count: Int, diameter: Double) {
        let spots = Made.spots(at: Made.thrown(count), diameterPixels: diameter, contrast: 0.2)
        #expect(Made.pattern(Made.findings(spots)).label == .angiomaLike)
    }

    @Test("a large red patch is rash-like, with dots on it or without", arguments: [0, 30], [Made.scale, nil])
    func rash(count: Int, scale: Scale?) {
        let spots = Made.spots(at: Made.thrown(count), diameterPixels: 10, contrast: 0.05, patchID: 1)
        let findings = Made.findings(spots, patches: [Made.patch(diameterPixels: 500)])
        #expect(Made.pattern(findings, scale: scale).label == .rashLike)
    }

    @Test("a handful of tiny spots does not decide")
    func handful() {
        let spots = Made.spots(at: Made.thrown(12), diameterPixels: 9, contrast: 0.08)
        #expect([.indeterminate, .petechialLike].contains(Made.pattern(Made.findings(spots)).label))
    }

    @Test("many spots over 2 mm never leave petechiae for another spot label", arguments: [40, 100], [22.0, 35, 60])
    func large(count: Int, diameter: Double) {
        let spots = Made.spots(at: Made.thrown(count), diameterPixels: diameter)
        #expect([.indeterminate, .petechialLike].contains(Made.pattern(Made.findings(spots)).label))
    }

    @Test("a wider error bar never takes evidence from petechiae", arguments: [8.0, 15, 19, 24, 40], [4, 15, 60])
    func errorBar(diameter: Double, count: Int) throws {
        func petechial(_ error: Double) throws -> Double {
            let spots = Made.spots(at: Made.thrown(count), diameterPixels: diameter, errorPixels: error)
            return try #require(Made.pattern(Made.findings(spots)).probabilities[.petechialLike])
        }
        #expect(try petechial(10) >= petechial(0.5))
    }

    @Test("faint false marks beside a few clear spots do not make them petechiae")
    func faint() {
        let clear = Made.spots(at: Made.thrown(4), diameterPixels: 30, contrast: 0.2)
        let faint = Made.spots(at: Made.thrown(60, seed: 9), diameterPixels: 8, contrast: 0.01)
        #expect(Made.pattern(Made.findings(clear + faint)).label == .angiomaLike)
    }

    @Test("spots found are never none, however faint", arguments: [1, 5, 60])
    func found(count: Int) {
        let spots = Made.spots(at: Made.thrown(count), diameterPixels: 8, contrast: 0.005)
        #expect(Made.pattern(Made.findings(spots)).label != .none)
    }

    @Test("probabilities sum to 1 and reasons stand strongest first", arguments: [0, 1, 10, 50, 300])
    func form(count: Int) {
        let pattern = Made.pattern(Made.findings(Made.spots(at: Made.thrown(count), diameterPixels: 14)))
        #expect(abs(pattern.probabilities.values.reduce(0, +) - 1) < 1e-12)
        #expect(Set(pattern.probabilities.keys) == [.angiomaLike, .petechialLike, .rashLike, .none])
        #expect(!pattern.reasons.isEmpty)
        #expect(zip(pattern.reasons, pattern.reasons.dropFirst()).allSatisfy { $0.weight >= $1.weight })
        #expect(pattern.reasons.allSatisfy { $0.weight > 0 && $0.towards != .indeterminate })
    }

    @Test(
        "too little probability or margin abstains",
        arguments: [
            ([0.61, 0.30, 0.05, 0.04], .angiomaLike), ([0.59, 0.30, 0.06, 0.05], .indeterminate),
            ([0.25, 0.25, 0.25, 0.25], .indeterminate), ([0.05, 0.90, 0.03, 0.02], .petechialLike),
        ] as [([Double], Pattern.Label)])
    func abstains(probabilities: [Double], label: Pattern.Label) {
        let all = Dictionary(uniqueKeysWithValues: zip(Evidence.labels, probabilities))
        #expect(Pattern.decided(all) == label)
    }
}
