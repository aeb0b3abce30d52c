import Patterns
import Reports
import Statistics
import Testing

@testable import Trials

@Suite("What methods say of patterns is judged")
struct PatternBenchTests {
    private static let names: [Pattern.Label] = PatternScore.labels

    /// A score whose likeliest label has the stated probability, the rest spread evenly.
    static func score(
        _ truth: Pattern.Label, said label: Pattern.Label, sure: Double = 0.9, abstains: Bool = false
    ) -> PatternScore {
        PatternScore(
            accepted: [truth], answer: abstains ? .indeterminate : label,
            probabilities: names.map { $0 == label ? sure : (1 - sure) / 3 })
    }

    static func photo(_ score: PatternScore, kind: String = "petechia", ita: Double = 60) -> PhotoScore {
        var photo = PhotoScore(photoID: "a", kind: kind, difficulty: "standard", itaDegrees: ita)
        photo.pattern = score
        return photo
    }

    private func value(_ key: String, _ scores: [PatternScore]) -> Double? {
        Figure.named(key)?.value(scores.map { Self.photo($0) })
    }

    static let mixed = [
        score(.petechialLike, said: .petechialLike), score(.petechialLike, said: .rashLike, sure: 0.55, abstains: true),
        score(.petechialLike, said: .angiomaLike, sure: 0.7), score(.angiomaLike, said: .angiomaLike),
        score(.rashLike, said: .rashLike), score(.none, said: .none),
    ]

    @Test("Macro-F1 and recalls are of the answered, coverage and petechial sensitivity of all")
    func counts() {
        // Answered: petechial 1 of 2 (F1 2/3), angioma 1 of 1 with one false (F1 2/3), rash and none without fault.
        #expect(abs((value("pattern_macro_f1", Self.mixed) ?? 0) - (2.0 / 3 + 2.0 / 3 + 1 + 1) / 4) < 1e-12)
        #expect(value("pattern_coverage", Self.mixed) == 5.0 / 6)
        #expect(value("pattern_recall_petechial_like", Self.mixed) == 0.5)
        #expect(value("pattern_recall_rash_like", Self.mixed) == 1)
        #expect(value("pattern_petechial_sensitivity", Self.mixed) == 2.0 / 3)
        // Rash at 0.55 is no sure miss, angioma at 0.7 is one.
        #expect(value("pattern_petechial_confident_misses", Self.mixed) == 1)
        #expect(value("pattern_clear_kept", Self.mixed) == 1)
    }

    @Test("Brier is the squared distance from the truth: 0 for the sure and right, 2 for the sure and wrong")
    func brier() throws {
        #expect(Self.score(.none, said: .none, sure: 1).brier == 0)
        #expect(Self.score(.none, said: .rashLike, sure: 1).brier == 2)
        #expect(abs(try #require(Self.score(.none, said: .rashLike, sure: 0.25).brier) - 0.75) < 1e-12)
    }

    @Test("Who is right as often as he says has no calibration error; who boasts has the difference")
    func calibration() throws {
        let honest = (0..<100).map { Self.score(.none, said: $0 < 80 ? .none : .rashLike, sure: 0.8) }
        let boasting = (0..<100).map { Self.score(.none, said: $0 < 80 ? .none : .rashLike, sure: 1) }
        #expect(abs(try #require(Reliability(of: honest)).expectedError) < 1e-12)
        #expect(abs(try #require(Reliability(of: honest.reversed())).expectedError) < 1e-12)
        #expect(abs(try #require(Reliability(of: boasting)).expectedError - 0.2) < 1e-12)
    }

    @Test("What chance gives an ECE is what photos drawn by their probabilities show, and less with more photos")
    func calibrationByChance() throws {
        var generator = SplitMix64(seed: 4)
        func drawn(_ count: Int) throws -> (ece: Double, chance: Double) {
            var sums = (0.0, 0.0)
            for _ in 0..<40 {
                let scores = (0..<count).map { _ -> PatternScore in
                    let sure = 0.4 + 0.5 * generator.unit()
                    return Self.score(.none, said: generator.unit() < sure ? .none : .rashLike, sure: sure)
                }
                let reliability = try #require(Reliability(of: scores))
                sums.0 += reliability.expectedError / 40
                sums.1 += reliability.expectedErrorByChance / 40
            }
            return sums
        }
        let (few, many) = (try drawn(32), try drawn(600))
        #expect(abs(few.ece - few.chance) < 0.02 && abs(many.ece - many.chance) < 0.01)
        #expect(few.chance > 0.08 && many.chance < few.chance)
    }

    @Test("Bins hold equal numbers of photos, the least sure first, with Wilson's intervals")
    func bins() throws {
        let scores = (0..<155).map { Self.score(.none, said: .none, sure: 0.3 + 0.7 * Double($0) / 155) }
        let bins = try #require(Reliability(of: scores)).bins
        #expect(bins.count == 15 && bins.map(\.photos).reduce(0, +) == 155)
        #expect(zip(bins, bins.dropFirst()).allSatisfy { $0.meanConfidence < $1.meanConfidence })
        // Wilson, 10 of 10: low end 0.7225.
        let interval = Interval(wilson: 10, of: 10)
        #expect(abs(interval.low - 0.7224672) < 1e-6 && interval.high == 1)
        #expect(Reliability(of: []) == nil)
    }

    @Test("The curve counts the surest first, and of equally sure ones the wrong first")
    func curve() throws {
        let scores = [
            Self.score(.none, said: .none, sure: 0.9), Self.score(.none, said: .rashLike, sure: 0.5),
            Self.score(.none, said: .none, sure: 0.9), Self.score(.none, said: .rashLike, sure: 0.9),
        ]
        let curve = try #require(CoverageCurve(of: scores))
        #expect(curve.errors == [1, 0.5, 1.0 / 3, 0.5])
        #expect(curve.error(coverage: 0.75) == 1.0 / 3 && curve.error(coverage: 1) == 0.5)
        #expect(curve.coverage(error: 0.4) == 0.75 && curve.coverage(error: 0.05) == 0)
        #expect(abs(curve.area - (1 + 0.5 + 1.0 / 3 + 0.5) / 4) < 1e-12)
    }

    @Test("An odd scene counts by its right answers alone")
    func odd() {
        let abstained = PatternScore(
            accepted: [.indeterminate, .rashLike], answer: .indeterminate, probabilities: [0.25, 0.25, 0.25, 0.25])
        let misnamed = PatternScore(
            accepted: [.indeterminate, .rashLike], answer: .petechialLike, probabilities: [0, 0.9, 0.05, 0.05])
        #expect(value("pattern_odd_right", [abstained, misnamed]) == 0.5)
        #expect(value("pattern_odd_wrong_answers", [abstained, misnamed]) == 0.5)
        #expect(value("pattern_macro_f1", [abstained, misnamed]) == nil && value("pattern_photos", [abstained]) == nil)
    }

    @Test("A bench tells patterns by ITA band, with intervals, in tables and files")
    func bench() throws {
        let scores = Self.mixed.enumerated().map { Self.photo($1, ita: $0 % 2 == 0 ? 60 : -40) }
        let bench = Bench(methods: ["m"], scores: [scores])
        let dark = try #require(bench.row("m", Stratum(kind: "petechia", split: .ita, value: "dark")))
        #expect(dark.figures["pattern_macro_f1"]?.interval != nil)
        #expect(bench.text.contains("Reliability") && bench.text.contains("Answers by what is true"))
        let json = bench.json(toolVersion: "1")
        #expect(json.contains(#""reliability":[{"photos":6"#) && json.contains(#""label":"indeterminate""#))
        #expect(bench.csv.contains("pattern_brier"))
    }

    @Test("A kind has its pattern, a truth may state others, and a word that is no label is named")
    func truths() throws {
        let folder = try TruthFolder()
        try folder.addTruth("a", kind: "angioma")
        try folder.addTruth("b", kind: "mixed")
        try folder.addTruth("c", kind: "odd")
        try folder.add("c.json", #"{"file": "c.png", "kind": "odd", "patterns": ["indeterminate", "rash_like"]}"#)
        try folder.addTruth("d")
        try folder.add("d.json", #"{"file": "d.png", "kind": "odd", "patterns": ["harmless"]}"#)
        let list = try folder.list()
        #expect(list.trials.map(\.acceptedPatterns) == [[.angiomaLike], [], [.indeterminate, .rashLike]])
        #expect(list.problems.map(\.name) == ["d.json"])
    }

    @Test("Rubor's own pattern is scored, a segmenter's is not")
    func methods() throws {
        let folder = try TruthFolder()
        try folder.addTruth("a")
        let trial = try folder.list().trials[0]
        let methods = ["rubor", "a-otsu"].compactMap { name in Method.builtIn.first { $0.name == name } }
        let scores = try #require(TrialJudgement(of: trial, by: methods).scores)
        #expect(scores[0].pattern?.truth == .petechialLike && scores[1].pattern == nil)
    }
}

@Suite("The model card")
struct PatternCardTests {
    @Test("It tells use, data, limits, figures with intervals and every feature, and calms nobody")
    func card() {
        let scores = PatternBenchTests.mixed.enumerated().map {
            PatternBenchTests.photo($1, kind: $0 % 2 == 0 ? "petechia" : "rash", ita: $0 % 2 == 0 ? 60 : -40)
        }
        let card = Bench(methods: ["rubor"], scores: [scores]).patternCard(photosNamed: "renderings")
        for heading in ["## Use", "## How it tells", "## What it learnt from", "## Limits", "## Figures on renderings"]
        {
            #expect(card.contains(heading))
        }
        for feature in Feature.all { #expect(card.contains("| \(feature.name) | \(feature.unit) |")) }
        #expect(card.contains("all, ITA dark") && card.contains("0.833 ("))
        let words = Set(card.lowercased().split { !$0.isLetter }.map(String.init))
        #expect(words.isDisjoint(with: ["harmless", "benign", "healthy", "normal", "safe", "reassuring", "worry"]))
    }
}

@Suite("Patterns are learnt")
struct PatternTrainingTests {
    @Test(
        "The first right answer is the class, abstaining is the odd one, mixed photos teach nothing, and odd and hard ones do not calibrate"
    )
    func classes() throws {
        let folder = try TruthFolder()
        for (stem, kind) in [("a", "angioma"), ("b", "petechia"), ("c", "rash"), ("d", "clear"), ("e", "mixed")] {
            try folder.addTruth(stem, kind: kind)
        }
        try folder.addTruth("f", kind: "odd")
        try folder.add("f.json", #"{"file": "f.png", "kind": "odd", "patterns": ["indeterminate", "rash_like"]}"#)
        try folder.addTruth("g", kind: "odd")
        try folder.add("g.json", #"{"file": "g.png", "kind": "odd", "patterns": ["rash_like", "indeterminate"]}"#)
        for (stem, difficulty) in [("h", "standard"), ("i", "hard")] {
            try folder.addTruth(stem, kind: "rash")
            let text = #"{"file": "\#(stem).png", "kind": "rash", "difficulty": "\#(difficulty)"}"#
            try folder.add("\(stem).json", text)
        }
        let trials = try folder.list().trials
        #expect(trials.map(PatternTraining.canTeach) == [true, true, true, true, false, true, true, true, true])
        let lessons = trials.filter(PatternTraining.canTeach)
        #expect(lessons.map(\.patternClass) == [0, 1, 2, 3, 4, 2, 2, 2])
        #expect(lessons.map(\.isTypical) == [true, true, true, true, false, false, true, false])
    }

    @Test("A model comes as a file of the package with its rivals beside it, the same from the same photos")
    func fits() throws {
        let folder = try TruthFolder()
        for index in 0..<2 {
            for kind in ["angioma", "petechia", "rash", "clear"] { try folder.addTruth("\(kind)-\(index)", kind: kind) }
        }
        var training = PatternTraining()
        for trial in try folder.list().trials { training.add(PatternTraining.study(trial)) }
        let fit = try training.fit(version: "9")
        #expect(fit.source.contains("package static let shipped") && fit.source.contains("pattern 9\n"))
        for way in ["softmax (shipped)", "boosted trees", "transparent scores"] { #expect(fit.report.contains(way)) }
        #expect(try training.fit(version: "9").source == fit.source)
    }

    @Test("Without a photo of each kind, or of what cannot be read, nothing is learnt and the reason is named")
    func lacks() throws {
        let folder = try TruthFolder()
        for index in 0..<6 { try folder.addTruth("a\(index)", kind: "angioma") }
        try folder.add("a0.png", "no picture")
        var training = PatternTraining()
        for trial in try folder.list().trials { training.add(PatternTraining.study(trial)) }
        #expect(training.problems.map(\.name) == ["a0.png"])
        #expect(throws: TrialError.self) { try training.fit(version: "9") }
    }
}
