import Pixels
import Testing

@testable import Trials

@Suite("Redness is scored by area and by its border")
struct RednessScoreTests {
    static let square = LabelImage(drawing: "......\n.1111.\n.1111.\n.1111.\n......").map { $0 > 0 }

    @Test("A mask against itself is perfect")
    func itself() {
        let score = RednessScore(truth: Self.square, found: Self.square, millimetresPerPixel: 0.1)
        #expect(score.dice == 1 && score.relativeAreaError == 0)
        #expect(score.surfaceDiceHalfMillimetre == 1 && score.hausdorff95Millimetres == 0)
    }

    @Test("Nothing found has Dice 0, no distance, and is told")
    func nothing() {
        let score = RednessScore(
            truth: Self.square, found: Self.square.map { _ in false }, millimetresPerPixel: 0.1)
        #expect(score.dice == 0 && score.surfaceDiceMillimetre == 0 && score.isBlank)
        #expect(score.hausdorff95Millimetres == nil && score.relativeAreaError == -1)
    }

    @Test("Without a scale there are no millimetres")
    func noScale() {
        let score = RednessScore(truth: Self.square, found: Self.square, millimetresPerPixel: nil)
        #expect(score.surfaceDiceHalfMillimetre == nil && score.hausdorff95Millimetres == nil)
    }

    @Test("A mask moved by one pixel has its border one pixel away")
    func moved() {
        let moved = LabelImage(drawing: "......\n..1111\n..1111\n..1111\n......").map { $0 > 0 }
        let near = RednessScore(truth: Self.square, found: moved, millimetresPerPixel: 0.5)
        #expect(near.surfaceDiceHalfMillimetre == 1)
        #expect(near.hausdorff95Millimetres == 0.5)
        #expect(near.dice == 0.75)
    }

    @Test("True spots belong to the redness they lie in")
    func spotsBelong() {
        let spots = LabelImage(drawing: "1...\n....\n....")
        let redness = LabelImage(drawing: "....\n..11\n..11").map { $0 > 0 }
        let truth = TruthPixels(spots: spots, redness: redness)
        let found = FoundMarks(labels: LabelImage(drawing: "1...\n..22\n..22"))
        #expect(score(found, of: .made(kind: "mixed"), by: truth).redness?.dice == 1)
    }
}
