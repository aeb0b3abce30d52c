import Testing

@testable import Spots

@Suite("The judge of marks")
struct MarkJudgeTests {
    /// A petechia as good photos show it.
    static func sample(_ change: [String: Float] = [:]) -> MarkSample {
        let plain: [String: Float] = [
            "contrast": 0.9, "seed_noise_ratio": 30, "ring_noise_ratio": 16, "redness": 0.45, "brownness": -0.15,
            "elongation": 1.1, "weakest_side": 0.94, "line_through": 0.01, "dark_line_through": 0, "skin_share": 1,
            "glare_share": 0, "open": 0, "elongated_neighbours": 0, "rim": 0.36, "fill": 0.98,
        ]
        let values = plain.merging(change) { $1 }
        return MarkSample(
            evidence: Evidence.columns.map { values[$0.name] ?? .nan },
            likeness: Likeness(
                radiusCells: 5, contrast: values["contrast"] ?? 0, redness: values["redness"] ?? 0))
    }

    static func confidence(_ change: [String: Float] = [:]) -> Double {
        MarkJudge.shipped.confidences(of: [sample(change)], diagonalPixels: 1000)[0]
    }

    @Test("knows a value for every column, and is read back from its own text")
    func complete() {
        let isComplete = Self.sample().evidence.allSatisfy { $0.isFinite }
        #expect(isComplete)
        #expect(MarkJudge(parsing: MarkJudge.shipped.text) == MarkJudge.shipped)
    }

    @Test(
        "is not made of damaged text",
        arguments: ["", "judge own\nstart 0", "start 0", "judge crowd\nstart x", "judge balance\nmuch"])
    func damaged(text: String) { #expect(MarkJudge(parsing: text) == nil) }

    @Test("takes a clear lone mark")
    func clear() { #expect(Self.confidence() > 0.5) }

    @Test(
        "refuses what is not a mark",
        arguments: [
            ["elongation": 5, "line_through": 0.5, "dark_line_through": 0.6], ["brownness": 0.9, "redness": 0.2],
            ["contrast": 0.08, "seed_noise_ratio": 4.6, "ring_noise_ratio": 2],
            ["skin_share": 0.3, "weakest_side": -0.5],
        ] as [[String: Float]])
    func refused(change: [String: Float]) { #expect(Self.confidence(change) < 0.5) }

    @Test("never believes a lone candidate less for more of what can only speak for it")
    func monotone() {
        for column in Evidence.columns where column.direction != 0 {
            var before = -1.0
            for step in 0...40 {
                let value = Float(step) * 0.05 * Float(column.direction) + (column.direction < 0 ? 2 : 0)
                // A crowd of one is the same whatever it looks like.
                let now = Self.confidence([column.name: value])
                #expect(now >= before, "\(column.name) \(value)")
                before = now
            }
        }
    }

    @Test("believes a faint mark among a hundred clear ones more than alone")
    func among() {
        let faint: [String: Float] = ["contrast": 0.35, "seed_noise_ratio": 8, "ring_noise_ratio": 6]
        let crowd = (0..<100).map { _ in Self.sample(["contrast": 0.5]) }
        let together = MarkJudge.shipped.confidences(of: crowd + [Self.sample(faint)], diagonalPixels: 1000)[100]
        #expect(together > Self.confidence(faint) + 0.1)
    }
}

@Suite("Learning to judge")
struct MarkJudgeFittingTests {
    /// Photos of twenty candidates, the even ones with ten marks.
    static func lessons() -> [MarkLesson] {
        (0..<30).map { photo in
            let truths = (0..<20).map { photo % 2 == 0 && $0 < 10 }
            let samples = truths.enumerated().map { index, truth in
                let jitter = 0.02 * Float((photo * 7 + index * 3) % 11)
                return MarkJudgeTests.sample(
                    truth ? ["contrast": 0.8 + jitter] : ["contrast": 0.2 + jitter, "elongation": 2.5 + jitter])
            }
            return MarkLesson(samples: samples, truths: truths, isClear: photo % 2 == 1, diagonalPixels: 1000)
        }
    }

    @Test("gives the same judge twice, and one that tells held-out photos")
    func fit() {
        let lessons = Self.lessons()
        let fit = MarkJudge.fit(lessons)
        #expect(MarkJudge.fit(lessons).judge == fit.judge)
        for (lesson, confidences) in zip(lessons, fit.heldOutConfidences) {
            for (truth, confidence) in zip(lesson.truths, confidences) where truth == true { #expect(confidence > 0.5) }
        }
        #expect(MarkJudge(parsing: fit.judge.text) == fit.judge)
    }
}
