import Scales
import Spots
import Testing

@testable import Patterns

@Suite struct PatternTests {
    @Test(
        "no spots and no patches on calm skin are none, and the reason says what was not found",
        arguments: [Made.scale, nil])
    func nothing(scale: Scale?) throws {
        let pattern = Made.pattern(Made.findings([]), scale: scale)
        #expect(pattern.label == .none)
        // No more: on dark and noisy skin marks that are there may not be found.
        #expect(try #require(pattern.probabilities[.none]) > 0.5)
        let reason = try #require(pattern.reasons.first { $0.feature == "spot_count" })
        #expect(
            reason.value == 0 && reason.towards == .none && reason.words == "no red spot and no red patch was found")
    }

    @Test(
        "many spots of 1 mm are petechial-like, with a scale and without",
        arguments: [Made.scale, nil], [40, 120, 400])
    func petechiae(scale: Scale?, count: Int) {
        let spots = Made.seenSpots(at: Made.thrown(count), diameterPixels: 10, contrast: 0.09)
        #expect(Made.pattern(Made.findings(spots), scale: scale).label == .petechialLike)
    }

    @Test("a few spots of 2 to 4 mm with strong contrast are angioma-like", arguments: [1, 3], [20.0, 30, 40])
    func angiomas(count: Int, diameter: Double) {
        let spots = Made.seenSpots(at: Made.thrown(count), diameterPixels: diameter, contrast: 0.22)
        #expect(Made.pattern(Made.findings(spots)).label == .angiomaLike)
    }

    @Test("more of them may bring doubt, but no other label", arguments: [8, 15], [20.0, 30, 40])
    func moreAngiomas(count: Int, diameter: Double) {
        let spots = Made.seenSpots(at: Made.thrown(count), diameterPixels: diameter, contrast: 0.22)
        #expect([.angiomaLike, .indeterminate].contains(Made.pattern(Made.findings(spots)).label))
    }

    @Test("one round red patch may be a nodule: it is a rash or brings doubt")
    func nodule() {
        let pattern = Made.pattern(Made.findings([], patches: [Made.patch(diameterPixels: 120)]))
        #expect([.rashLike, .indeterminate].contains(pattern.label))
    }

    @Test(
        "ragged red patches are rash-like; dots on them may bring doubt, but no other label",
        arguments: [Made.scale, nil])
    func rash(scale: Scale?) {
        let patches = Made.seenPatches(diameterPixels: 350)
        #expect(Made.pattern(Made.findings([], patches: patches), scale: scale).label == .rashLike)
        let dots = Made.seenSpots(at: Made.thrown(30), diameterPixels: 10, contrast: 0.05, patchID: 1)
        let dotted = Made.pattern(Made.findings(dots, patches: patches), scale: scale).label
        #expect([.rashLike, .indeterminate].contains(dotted))
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
        let clear = Made.seenSpots(at: Made.thrown(4), diameterPixels: 30, contrast: 0.2)
        let faint = Made.spots(at: Made.thrown(60, seed: 9), diameterPixels: 8, contrast: 0.01)
        #expect(Made.pattern(Made.findings(clear + faint)).label != .petechialLike)
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
        "too little probability, too little margin, and petechiae or odd scenes that are not unlikely enough abstain",
        arguments: [
            ([0.61, 0.05, 0.30, 0.04, 0], .angiomaLike), ([0.49, 0.05, 0.30, 0.16, 0], .indeterminate),
            ([0.51, 0.03, 0.40, 0.06, 0], .indeterminate), ([0.25, 0.25, 0.25, 0.25, 0], .indeterminate),
            ([0.05, 0.90, 0.03, 0.02, 0], .petechialLike), ([0.87, 0.10, 0.02, 0.01, 0], .indeterminate),
            ([0.01, 0.10, 0.88, 0.01, 0], .indeterminate), ([0.05, 0.20, 0.05, 0.70, 0], .none),
            ([0.01, 0.32, 0.02, 0.65, 0], .indeterminate), ([0.00, 0.26, 0.00, 0.54, 0.20], .indeterminate),
            // What is odd adds to what is told of petechiae, not to their risk beside a rash.
            ([0.01, 0.05, 0.66, 0.00, 0.28], .rashLike), ([0.66, 0.05, 0.01, 0.00, 0.28], .indeterminate),
            ([0.01, 0.01, 0.66, 0.00, 0.32], .indeterminate),
            ([0.66, 0.02, 0.00, 0.00, 0.32], .indeterminate), ([0.00, 0.03, 0.00, 0.65, 0.32], .indeterminate),
            ([0.02, 0.66, 0.00, 0.00, 0.32], .petechialLike),
        ] as [([Double], Pattern.Label)])
    func abstains(ofClasses: [Double], label: Pattern.Label) {
        #expect(Doubt.decided(PatternJudge.Judgement(ofClasses: ofClasses, isInRange: true)) == label)
    }

    @Test("a photo that shows too little leaves no other label than petechial-like", arguments: Doubt.disablingFlags)
    func flags(flag: Quality.Flag) {
        let features = FeaturesTests.features(Made.findings([]))
        #expect(Pattern(of: features).label == .none)
        #expect(Pattern(of: features, flags: [flag]).label == .indeterminate)
    }

    @Test("a blurred photo in which nothing was found is not said to show no redness")
    func blurredNone() {
        let pattern = Pattern(of: FeaturesTests.features(Made.findings([])), flags: [.blurred])
        #expect(pattern.label == .indeterminate && pattern.abstention == .blurred)
    }

    @Test("who abstains says why, and who names a pattern does not", arguments: [0, 1, 3, 10, 50], [0, 1, 2])
    func abstention(spots: Int, patches: Int) {
        let seen = Made.seenSpots(at: Made.thrown(spots), diameterPixels: 24, contrast: 0.1)
        let patch = Made.patch(diameterPixels: 120)
        let pattern = Made.pattern(Made.findings(seen, patches: [Patch](repeating: patch, count: patches)))
        #expect((pattern.label == .indeterminate) == (pattern.abstention != nil))
    }

    @Test("up to three spots beside patches name an angioma only where it is very probable", arguments: [1, 2])
    func fewBesidePatches(patches: Int) {
        let findings = Made.findings(
            Made.seenSpots(at: Made.thrown(3, seed: 2), diameterPixels: 40, contrast: 0.25),
            patches: [Patch](repeating: Made.patch(diameterPixels: 120), count: patches))
        for (probability, label) in [(0.8, Pattern.Label.indeterminate), (0.95, .angiomaLike)] {
            let judgement = PatternJudge.Judgement(
                ofClasses: [probability, 0.02, 0.98 - probability, 0, 0], isInRange: true)
            let doubt = Doubt(
                of: FeaturesTests.features(findings), flags: [], judge: .shipped, judgement: judgement)
            #expect(doubt.answer == label)
        }
    }

    @Test(
        "one mark or up to three spots name no pattern but petechial-like, unless it is very probable",
        arguments: 1...40)
    func fewMarks(seed: Int) {
        let few = (1...3).map { count in
            Made.findings(
                Made.seenSpots(
                    at: Made.thrown(count, seed: UInt64(seed)), diameterPixels: Double(6 + 2 * seed),
                    contrast: 0.03 + 0.005 * Double(seed)))
        }
        let plain = Made.spots(
            at: Made.thrown(1, seed: UInt64(seed)), diameterPixels: Double(6 + 2 * seed),
            contrast: 0.03 + 0.005 * Double(seed))
        let patch = Made.patch(diameterPixels: Double(80 + 5 * seed))
        for findings in few + [Made.findings(plain), Made.findings([], patches: [patch])] {
            let pattern = Made.pattern(findings)
            let isNamed = pattern.label == .angiomaLike || pattern.label == .rashLike
            #expect(!isNamed || pattern.probabilities[pattern.label] ?? 0 >= Doubt.leastProbabilityOfFewMarks)
        }
    }

    @Test("a probable angioma of few spots is kept silent about where four of them would be named")
    func fourSpots() throws {
        let judgement = PatternJudge.Judgement(ofClasses: [0.8, 0.04, 0.1, 0.06, 0], isInRange: true)
        for (count, label) in [(1, Pattern.Label.indeterminate), (3, .indeterminate), (4, .angiomaLike)] {
            let features = FeaturesTests.features(
                Made.findings(Made.seenSpots(at: Made.thrown(count, seed: 2), diameterPixels: 40, contrast: 0.25)))
            let doubt = Doubt(of: features, flags: [], judge: .shipped, judgement: judgement)
            #expect(doubt.answer == label, "\(count) spots")
        }
    }

    @Test("a rash of one patch is named only where it is more probable than one of two patches need be")
    func onePatch() {
        let patch = Made.patch(diameterPixels: 120)
        for (patches, probability, label) in [
            (1, 0.88, Pattern.Label.indeterminate), (2, 0.88, .rashLike), (1, 0.92, .rashLike),
        ] {
            let features = FeaturesTests.features(
                Made.findings([], patches: [Patch](repeating: patch, count: patches)))
            let judgement = PatternJudge.Judgement(
                ofClasses: [0.03, 0.03, probability, 0.94 - probability, 0], isInRange: true)
            let doubt = Doubt(of: features, flags: [], judge: .shipped, judgement: judgement)
            #expect(doubt.answer == label, "\(patches) patches, \(probability)")
        }
    }

    @Test("up to three spots without a patch are no rash, however probable", arguments: 1...4)
    func spotsAlone(count: Int) {
        let features = FeaturesTests.features(
            Made.findings(Made.seenSpots(at: Made.thrown(count, seed: 2), diameterPixels: 40, contrast: 0.25)))
        let judgement = PatternJudge.Judgement(ofClasses: [0.01, 0.01, 0.97, 0.01, 0], isInRange: true)
        let doubt = Doubt(of: features, flags: [], judge: .shipped, judgement: judgement)
        #expect(doubt.answer == (count > 3 ? .rashLike : .indeterminate))
        #expect(doubt.abstention == (count > 3 ? nil : .fewMarks))
    }

    @Test(
        "a single patch that is wide, pink and clear names a rash from 0.70 on; a purple, narrow or faint one does not",
        arguments: [
            (-5.0, 0.3, 0.2, true), (-15, 0.3, 0.2, false), (-5, 0.05, 0.2, false), (nil, 0.3, 0.2, false),
            (-5, 0.3, 0.08, false),
        ] as [(Double?, Double, Double, Bool)])
    func pinkPatch(hueShiftDegrees: Double?, share: Double, contrast: Double, isNamed: Bool) {
        var features = FeaturesTests.features(Made.findings([], patches: [Made.patch(diameterPixels: 120)]))
        (features.patchHueShiftDegrees, features.patchAreaFraction) = (hueShiftDegrees, share)
        features.patchDeltaErythema = contrast
        func answer(_ rash: Double, angioma: Double) -> Pattern.Label {
            let judgement = PatternJudge.Judgement(
                ofClasses: [angioma, 0.03, rash, 0.97 - rash - angioma, 0], isInRange: true)
            return Doubt(of: features, flags: [], judge: .shipped, judgement: judgement).answer
        }
        #expect(answer(0.75, angioma: 0.03) == (isNamed ? .rashLike : .indeterminate))
        #expect(answer(0.65, angioma: 0.03) == .indeterminate)
        #expect(answer(0.03, angioma: 0.75) == .indeterminate)
        #expect(answer(0.92, angioma: 0.03) == .rashLike)
    }

    @Test("a photo too coarse for small marks is never said to show no redness", arguments: [479.0, 640, 1280])
    func coarse(width: Double) {
        var features = FeaturesTests.features(Made.findings([]))
        features.photoPixels = width * width * 3 / 4
        let label = Pattern(of: features).label
        #expect(label == (width * width * 3 / 4 < Doubt.fewestPixelsForNone ? .indeterminate : .none))
    }

    @Test("what told the pattern is named, and each reason has its words", arguments: [0, 5, 80])
    func words(count: Int) {
        let pattern = Made.pattern(Made.findings(Made.spots(at: Made.thrown(count), diameterPixels: 14)))
        #expect(pattern.model == PatternJudge.shipped.version && !pattern.model.isEmpty)
        #expect(pattern.reasons.allSatisfy { !$0.words.isEmpty && Feature.named($0.feature) != nil })
    }
}
