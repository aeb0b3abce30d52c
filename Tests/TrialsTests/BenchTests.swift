import Reports
import Statistics
import Testing

@testable import Trials

@Suite("Scores become figures by stratum")
struct BenchTests {
    /// A photo of so many true, found and matched spots.
    static func photo(
        _ id: String, kind: String = "petechia", _ truths: Int, _ found: Int, _ matched: Int, tone: Double = 0.3,
        difficulty: String? = "standard"
    ) -> PhotoScore {
        var score = SpotScore()
        (score.truths, score.found, score.matched) = (truths, found, matched)
        score.skinSquareCentimetres = 25
        return PhotoScore(
            photoID: id, kind: kind, difficulty: difficulty, tone: tone, itaDegrees: tone < 0.6 ? 60 : -40, spots: score
        )
    }

    static let scores = [
        photo("a", 10, 8, 8), photo("b", 30, 40, 20, tone: 1, difficulty: "hard"),
        photo("c", kind: "clear", 0, 2, 0), photo("d", kind: "clear", 0, 0, 0, tone: 1, difficulty: "hard"),
    ]

    private func value(_ key: String, _ scores: [PhotoScore] = scores) -> Double? { Figure.named(key)?.value(scores) }

    @Test("Counts are pooled over photos with spots, false spots over all skin")
    func pooled() {
        #expect(value("f1") == 2.0 * 28 / (40 + 48))
        #expect(value("recall") == 28.0 / 40)
        #expect(value("precision") == 28.0 / 48)
        #expect(value("f1_photo_mean") == (16.0 / 18 + 40.0 / 70) / 2)
        #expect(value("false_per_100cm2") == 22)
        #expect(value("false_per_clear_photo") == 1)
        #expect(value("clear_photos_clean") == 0.5)
    }

    @Test("Count errors come from photos with twenty spots and more")
    func counts() {
        #expect(value("count_photos") == 1)
        #expect(abs((value("count_error") ?? 0) - 1.0 / 3) < 1e-12)
        #expect(value("count_ratio_low") == nil)
    }

    @Test("Limits of agreement are those of the logarithms' mean and deviation")
    func agreement() {
        let scores = [Self.photo("a", 20, 20, 0), Self.photo("b", 20, 40, 0)]
        // Logarithms 0 and ln 2: mean 0.34657, SD 0.49013.
        #expect(abs((value("count_ratio_low", scores) ?? 0) - 0.54112) < 1e-4)
        #expect(abs((value("count_ratio_high", scores) ?? 0) - 3.69593) < 1e-4)
    }

    @Test("Every kind is told whole, by difficulty, ITA band and tone")
    func strata() {
        let strata = Stratum.present(in: Self.scores)
        #expect(
            strata.filter { $0.kind == "petechia" }.map { "\($0.split) \($0.value)" } == [
                "all all", "difficulty standard", "difficulty hard", "ita very light", "ita dark", "tone light",
                "tone dark",
            ])
        #expect(Set(strata.map(\.kind)) == ["all", "petechia", "clear"])
    }

    @Test("A photo that tells nothing leaves no interval of one photo")
    func intervals() {
        let bench = Bench(methods: ["m"], scores: [Self.scores])
        let whole = bench.row("m", Stratum(kind: "all"))?.figures["f1"]
        #expect(whole?.interval.map { $0.low <= $0.high && $0.contains(whole?.value ?? -1) } == true)
        let light = bench.row("m", Stratum(kind: "all", split: .tone, value: "light"))?.figures["f1"]
        #expect(light != nil && light?.interval == nil)
    }

    @Test("The same scores give the same bytes, and the file is read back")
    func bytes() throws {
        let benches = [0, 1].map { _ in Bench(methods: ["m", "n"], scores: [Self.scores, Self.scores]) }
        #expect(benches[0].json(toolVersion: "1") == benches[1].json(toolVersion: "1"))
        #expect(benches[0].csv == benches[1].csv && benches[0].text == benches[1].text)
        let value = try JSONValue(parsing: benches[0].json(toolVersion: "1"))
        #expect(value["rows"]?.items?.compactMap { Bench.Row($0) }.count == benches[0].rows.count)
    }

    @Test("The page stands alone and escapes what it shows")
    func page() {
        let bench = Bench(methods: ["<m>"], scores: [Self.scores], problems: [TrialProblem("a&b", "x")])
        let page = bench.page(title: "t", worst: [])
        #expect(page.contains("&lt;m&gt;") && !page.contains("<m>") && page.contains("a&amp;b"))
        #expect(!page.contains("http") && !page.contains("<script"))
    }

    @Test("FROC takes the surest first, and ties together")
    func froc() {
        var score = SpotScore()
        score.truths = 4
        score.ranked = [(0.9, true), (0.8, false), (0.8, true), (0.5, true), (0.1, false)].map {
            SpotScore.RankedHit(confidence: $0, isHit: $1)
        }
        let photo = PhotoScore(photoID: "a", kind: "petechia", spots: score)
        let curve = FrocCurve(of: [photo])
        #expect(curve.points.map(\.falsePerPhoto) == [0, 1, 1, 2])
        #expect(curve.points.map(\.sensitivity) == [0.25, 0.5, 0.75, 0.75])
        #expect(curve.sensitivity(at: 0.5) == 0.25 && curve.sensitivity(at: 1) == 0.75)
    }

    @Test("Methods are ranked by kind, and overlapping intervals are ties")
    func ranking() {
        func scores(_ matched: [Int]) -> [PhotoScore] {
            matched.enumerated().map { Self.photo("\($0)", 20, 20, $1) }
        }
        let bench = Bench(
            methods: ["poor", "good", "fair"],
            scores: [scores([2, 3, 4, 3]), scores([17, 19, 18, 20]), scores([20, 18, 16, 17])])
        let ranking = Ranking.all(in: bench)
        #expect(ranking.map(\.kind) == ["petechia"] && ranking.map(\.figure) == ["f1"])
        #expect(ranking[0].text == "good = fair > poor")
        let single = Bench(methods: ["poor", "good"], scores: [scores([2]), scores([19])])
        #expect(Ranking.all(in: single).isEmpty)
    }

    @Test("The worst photos come first, and perfect ones not at all")
    func worst() {
        let bench = Bench(methods: ["m"], scores: [Self.scores])
        #expect(bench.worstPlaces(method: 0) == [2, 1, 0])
    }

    @Test(
        "Numbers have as many decimals as asked for, without a locale",
        arguments: [(0.0445, 3, "0.045"), (-1.25, 1, "-1.3"), (-0.001, 2, "0.00"), (12, 0, "12"), (.nan, 2, "–")])
    func decimals(value: Double, places: Int, text: String) { #expect(value.fixed(places) == text) }
}
