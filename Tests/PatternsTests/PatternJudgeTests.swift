import Scales
import Spots
import Statistics
import Testing

@testable import Patterns

@Suite struct PatternJudgeTests {
    /// Lessons made by hand: many small spots, a few large ones, one patch, nothing, and odd rings of few tiny spots.
    private static func lessons(_ count: Int) -> [PatternLesson] {
        (0..<count).map { index in
            let seed = UInt64(index + 1)
            let findings: Findings =
                switch index % 5 {
                case 0:
                    Made.findings(
                        Made.spots(at: Made.thrown(3 + index % 4, seed: seed), diameterPixels: 28, contrast: 0.2))
                case 1: Made.findings(Made.spots(at: Made.thrown(40 + index, seed: seed), diameterPixels: 9))
                case 2: Made.findings([], patches: [Made.patch(diameterPixels: 300 + Double(index))])
                case 3: Made.findings([])
                default: Made.findings(Made.spots(at: Made.thrown(2, seed: seed), diameterPixels: 90, contrast: 0.4))
                }
            let views = [Made.scale, nil].map { scale in
                Features(
                    of: findings,
                    clustering: Clustering(of: findings, scale: scale, width: Made.width, height: Made.height),
                    scale: scale)
            }
            return PatternLesson(views: views, truth: index % 5, isTypical: index % 5 < 4)
        }
    }

    @Test("what was learnt is told of lessons held out, and the same lessons give the same model")
    func learns() throws {
        let lessons = Self.lessons(60)
        let fit = PatternJudge.fit(lessons, version: "t")
        for (lesson, views) in zip(lessons, fit.heldOut) where lesson.truth < 4 {
            for view in views {
                let best = view.probabilities.indices.max { view.probabilities[$0] < view.probabilities[$1] }
                #expect(best == lesson.truth)
                #expect(abs(view.probabilities.reduce(0, +) - 1) < 1e-9)
            }
        }
        #expect(PatternJudge.fit(lessons, version: "t").judge == fit.judge)
        #expect(try #require(fit.heldOut[4].first).oddProbability > 0.3)
    }

    @Test("the text gives the same judge back, and other words give none")
    func text() {
        let judge = PatternJudge.fit(Self.lessons(40), version: "7").judge
        #expect(PatternJudge(parsing: judge.text) == judge)
        #expect(PatternJudge(parsing: PatternJudge.shipped.text) == PatternJudge.shipped)
        #expect(PatternJudge(parsing: "") == nil)
        #expect(PatternJudge(parsing: judge.text + " 3") == nil)
        #expect(PatternJudge(parsing: judge.text.replacing("spot_count", with: "spot_sum")) == nil)
        #expect(PatternJudge(parsing: judge.text.replacing("temperature ", with: "temperature x")) == nil)
    }

    @Test("of the share that may be small, petechiae's weight is the largest and the others' are alike")
    func errorBars() throws {
        let judge = PatternJudge.shipped
        let index = try #require(judge.columns.firstIndex { $0.feature == "share_perhaps_below_2mm" })
        let weights = judge.regression.weights.map { $0[PatternJudge.partNames.count * index] }
        let others = weights.indices.filter { $0 != 1 }.map { weights[$0] }
        #expect(Set(others).count == 1 && weights[1] >= others[0])
        // Nothing else than the share itself and its absence is weighed.
        #expect(PatternJudge.partNames == ["value", "absent"])
    }

    @Test(
        "no class has a larger weight of the spots' number than petechiae",
        arguments: ["spot_count", "clear_spot_count"])
    func numbers(name: String) throws {
        for judge in [PatternJudge.shipped, PatternJudge.fit(Self.lessons(40), version: "t").judge] {
            let index = try #require(judge.columns.firstIndex { $0.feature == name })
            let weights = judge.regression.weights.map { $0[PatternJudge.partNames.count * index] }
            #expect(weights.max() == weights[1])
        }
    }

    @Test("photos unlike all that was learnt are out of range")
    func range() {
        let judge = PatternJudge.fit(Self.lessons(40), version: "t").judge
        var strange = Features()
        strange.spotCount = 100_000
        strange.clearSpotCount = 100_000
        #expect(!judge.judgement(of: strange).isInRange)
        #expect(judge.judgement(of: Self.lessons(2)[1].views[0]).isInRange)
    }

    @Test("every feature has a name of its own, a definition, and words for any value")
    func features() {
        #expect(Set(Feature.all.map(\.name)).count == Feature.all.count)
        for feature in Feature.all {
            #expect(feature.definition.hasSuffix(".") && !feature.unit.isEmpty)
            for value in [0, 0.004, 0.5, 1, 84, -3.25, 1e12] {
                #expect(!feature.words(value).contains("  ") && !feature.words(value).isEmpty)
            }
        }
        #expect(Feature.named("share_perhaps_below_2mm")?.words(0.84) == "84 % of the spots are, or may be, under 2 mm")
        #expect(Feature.named("edge_width_median_diameters")?.words(0.2) == "edges are sharp: 20 % of the diameter")
        #expect(
            Feature.named("hue_shift_deg")?.words(-12) == "the hue of the spots lies 12° nearer purple than the skin's")
        #expect(
            Feature.named("patch_hue_shift_deg")?.words(7)
                == "the hue of the patches lies 7° nearer yellow than the skin's")
        #expect(
            [0, 1, 2].map { Feature.named("patch_count")?.words($0) } == [
                "no patch was found", "1 patch was found", "2 patches were found",
            ])
        #expect(Feature.named("hue_shift_deg")?.words(0.2) == "the hue of the spots is the skin's")
        #expect(
            Feature.named("patch_hue_shift_deg")?.words(-128) == "the hue of the patches is 128° from that around them")
        #expect(
            Feature.named("patch_red_absorption_share")?.words(-0.3)
                == "the patches are brighter in red light than the skin around them")
        #expect(
            Feature.named("clark_evans_r")?.words(1.04)
                == "the spots lie about as far apart as random ones (R 1.04)")
        #expect(Feature.named("hopkins")?.words(0.96) == "the spots lie in groups (Hopkins's H 0.96)")
    }

    @Test("what is not weighed is measured and told, and stands in no model")
    func unweighed() {
        let unweighed = Feature.all.filter { !$0.isWeighed }.map(\.name)
        #expect(!unweighed.isEmpty)
        #expect(PatternJudge.shipped.columns.allSatisfy { !unweighed.contains($0.feature) })
        let judge = PatternJudge.fit(Self.lessons(40), version: "t").judge
        #expect(judge.columns.allSatisfy { !unweighed.contains($0.feature) })
        #expect(Feature.named("circularity_median")?.value(Self.lessons(2)[1].views[0]) == 1)
    }

    @Test("the size of an empty photo is a feature only where nothing was found")
    func emptyPhoto() throws {
        let feature = try #require(Feature.named("empty_photo_megapixels"))
        #expect(try #require(feature.value(Self.lessons(4)[3].views[0])) == 0.8)
        #expect(feature.value(Self.lessons(2)[1].views[0]) == nil && feature.value(Features()) == nil)
    }

    @Test("only features in millimetres need a scale")
    func scaleFree() {
        let views = Self.lessons(2)[1].views
        for feature in Feature.all where feature.value(views[0]) != nil {
            #expect((feature.value(views[1]) == nil) == feature.needsScale, "\(feature.name)")
            #expect((feature.value(views[0].withoutMillimetres) == nil) == feature.needsScale, "\(feature.name)")
        }
    }
}
