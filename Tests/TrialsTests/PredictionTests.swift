import Pixels
import Testing

@testable import Trials

@Suite("Label images made by others are scored like any method")
struct PredictionTests {
    let truths: TruthFolder
    let predictions: TruthFolder

    init() throws {
        truths = try TruthFolder()
        predictions = try TruthFolder()
        try truths.addTruth("arm/a")
    }

    private func judged() throws -> TrialJudgement {
        let method = try Method.predictions(in: predictions.path, name: "peer")
        return TrialJudgement(of: try truths.list().trials[0], by: [method])
    }

    @Test(
        "A prediction is found with the photo's folders and without, with its extension and without",
        arguments: ["arm/a.png.png", "arm/a.png", "a.png.png", "a.png"])
    func names(name: String) throws {
        try predictions.addLabels(name, TruthFolder.twoSpots)
        let judgement = try judged()
        #expect(judgement.problems.isEmpty)
        #expect(judgement.scores?[0].spots?.f1 == 1)
    }

    @Test("A missing prediction is named and counts as all missed")
    func missing() throws {
        let judgement = try judged()
        #expect(judgement.problems.map(\.name) == ["arm/a.png"])
        #expect(judgement.problems[0].reason.contains("no prediction"))
        #expect(judgement.scores?[0].spots?.missed == 2 && judgement.scores?[0].spots?.found == 0)
    }

    @Test("A prediction of another size is named and counts as all missed")
    func size() throws {
        try predictions.addLabels("a.png", LabelImage(width: 39, height: 30, repeating: 0))
        let judgement = try judged()
        #expect(judgement.problems[0].reason.contains("39 × 30"))
        #expect(judgement.scores?[0].spots?.missed == 2)
    }

    @Test("Two predictions for one photo are named and count as all missed")
    func two() throws {
        try predictions.addLabels("a.png", TruthFolder.twoSpots)
        try predictions.addLabels("a.png.png", TruthFolder.twoSpots)
        #expect(try judged().problems[0].reason.contains("two predictions"))
    }

    @Test("A coloured picture is no label image")
    func coloured() throws {
        try predictions.addPhoto("a.png")
        #expect(try judged().problems[0].reason.hasSuffix("is coloured, and so no label image"))
    }

    @Test("A folder that is not there is an error")
    func noFolder() {
        #expect(throws: TrialError.self) { try Method.predictions(in: "/no/such", name: "peer") }
    }
}
