import Pixels
import Testing

@testable import Trials

@Suite("Spots are scored one to one by centre distance")
struct SpotScoreTests {
    @Test("A truth scored by itself is perfect", arguments: 1...20)
    func itself(seed: Int) {
        let truth = RandomPair(seed: seed).truth
        let score = spotScore(truth, by: truth)
        #expect(score.f1 == 1)
        #expect(score.matched == score.truths && score.falseAlarms == 0 && score.missed == 0)
        #expect(score.splits == 0 && score.merges == 0)
        #expect(score.pairs.allSatisfy { ($0.relativeDiameterError ?? 0).magnitude < 1e-12 })
    }

    /// At 0.01 mm a pixel the gate is 15 px for every spot, so that both sides have the same one.
    @Test("Swapping truth and prediction swaps precision and recall", arguments: 1...20)
    func swapped(seed: Int) {
        let pair = RandomPair(seed: seed)
        let there = spotScore(pair.found, by: pair.truth, millimetresPerPixel: 0.01)
        let back = spotScore(pair.truth, by: pair.found, millimetresPerPixel: 0.01)
        #expect(there.matched == back.matched && there.truths == back.found && there.found == back.truths)
        #expect(there.splits == back.merges && there.merges == back.splits)
    }

    @Test("Other numbers for the same marks give the same score", arguments: 1...20)
    func renumbered(seed: Int) {
        let pair = RandomPair(seed: seed)
        let turned = pair.found.map { $0 == 0 ? 0 : 1_000 - 7 * $0 }
        let truth = pair.truth.map { $0 == 0 ? 0 : 300 - $0 }
        var plain = spotScore(pair.found, by: pair.truth)
        var other = spotScore(turned, by: truth)
        let errors = [plain, other].map { $0.pairs.compactMap(\.relativeDiameterError).sorted() }
        #expect(errors[0] == errors[1])
        (plain.pairs, other.pairs) = ([], [])
        plain.overlap?.sumIoU = 0
        other.overlap?.sumIoU = 0
        #expect(plain == other)
    }

    @Test("Two marks in one spot are one hit, one false spot and a split")
    func split() {
        let truth = LabelImage(
            drawing: """
                ........
                .111111.
                .111111.
                .111111.
                ........
                """)
        let found = LabelImage(
            drawing: """
                ........
                .11.222.
                .11.222.
                .11.222.
                ........
                """)
        let score = spotScore(found, by: truth, millimetresPerPixel: nil)
        #expect(score.matched == 1 && score.falseAlarms == 1 && score.splits == 1 && score.merges == 0)
    }

    @Test("One mark over two spots is one hit, one miss and a merge")
    func merge() {
        let truth = LabelImage(
            drawing: """
                11.22
                11.22
                """)
        let found = LabelImage(
            drawing: """
                11111
                11111
                """)
        let score = spotScore(found, by: truth, millimetresPerPixel: nil)
        #expect(score.matched == 1 && score.missed == 1 && score.merges == 1 && score.splits == 0)
    }

    @Test(
        "A centre counts up to half a diameter, 1.5 px or 0.15 mm away, whichever is most",
        arguments: [(1, nil, true), (2, nil, false), (2, 0.05, true), (4, 0.05, false)] as [(Int, Double?, Bool)])
    func gate(distance: Int, millimetresPerPixel: Double?, isHit: Bool) {
        var truth = LabelImage(width: 20, height: 5, repeating: 0)
        var found = truth
        truth[5, 2] = 1
        found[5 + distance, 2] = 1
        let score = spotScore(found, by: truth, millimetresPerPixel: millimetresPerPixel)
        #expect(score.matched == (isHit ? 1 : 0))
    }

    @Test("As many pairs as possible count, not the nearest first")
    func optimal() {
        // The first mark is as near to either spot; the second one can only have the right spot.
        let truth = LabelImage(drawing: "1.2......")
        let found = LabelImage(drawing: ".1.2.....")
        #expect(spotScore(found, by: truth, millimetresPerPixel: nil).matched == 2)
    }

    @Test("Recall by size counts each spot in its class of pixels and of millimetres")
    func sizes() {
        var truth = LabelImage(width: 80, height: 40, repeating: 0)
        truth.paint(5, 5, 1, 1)
        truth.paint(30, 20, 12, 2)
        var found = LabelImage(width: 80, height: 40, repeating: 0)
        found.paint(30, 20, 12, 1)
        let score = spotScore(found, by: truth, millimetresPerPixel: 0.1)
        #expect(score.bySizePixels.map(\.all) == [1, 0, 0, 0, 1])
        #expect(score.bySizePixels.map(\.hit) == [0, 0, 0, 0, 1])
        #expect(score.bySizeMillimetres.map(\.all) == [1, 0, 0, 1, 0])
    }

    @Test("A spot that the border cuts is to be found, but not sized")
    func border() {
        let drawing = LabelImage(drawing: "11..\n11..\n....")
        let score = spotScore(drawing, by: drawing)
        #expect(score.matched == 1 && score.pairs[0].relativeDiameterError == nil)
    }

    @Test("In a photo with nothing to find every mark is false, and none gives no F1")
    func nothing() {
        let empty = LabelImage(width: 9, height: 9, repeating: 0)
        var found = empty
        found[3, 3] = 1
        #expect(spotScore(empty, by: empty).f1 == nil)
        #expect(spotScore(found, by: empty).falseAlarms == 1 && spotScore(found, by: empty).f1 == 0)
    }

    @Test("A patch that lies in true redness is no false spot; one beside it is")
    func patches() {
        let spots = LabelImage(drawing: "1.......\n........\n........")
        let redness = LabelImage(drawing: "...1111.\n...1111.\n........").map { $0 > 0 }
        var truth = TruthPixels(spots: spots)
        var found = FoundMarks(labels: LabelImage(drawing: "1..222..\n...222..\n33......"))
        for label in [2, 3] {
            found.remarks[label] = FoundMarks.Remark()
            found.remarks[label]?.isPatch = true
        }
        #expect(SpotScore(found, labels: spots, truth: truth, millimetresPerPixel: 0.1).falseAlarms == 2)
        truth.redness = redness
        #expect(SpotScore(found, labels: spots, truth: truth, millimetresPerPixel: 0.1).falseAlarms == 1)
    }

    @Test("A patch in true redness is no false spot of the curve, nor of the overlaps")
    func patchesEverywhere() {
        var spots = LabelImage(width: 60, height: 30, repeating: 0)
        spots.paint(12, 15, 6, 1)
        var labels = spots
        labels.paint(42, 15, 8, 2)
        var found = FoundMarks(labels: labels)
        found.remarks[2] = FoundMarks.Remark()
        found.remarks[2]?.isPatch = true
        found.ranked = [(12.5, 0.9), (42.5, 0.8)].map {
            FoundMarks.Candidate(xPixels: $0, yPixels: 15.5, confidence: $1)
        }
        var truth = TruthPixels(spots: spots)
        let alone = SpotScore(found, labels: spots, truth: truth, millimetresPerPixel: 0.1)
        #expect(alone.overlap?.foundAt05 == 2 && alone.overlap?.foundAt03 == 2 && alone.ranked?.count == 2)
        truth.redness = labels.map { $0 == 2 }
        let inRedness = SpotScore(found, labels: spots, truth: truth, millimetresPerPixel: 0.1)
        #expect(inRedness.overlap?.foundAt05 == 1 && inRedness.overlap?.matchedAt05 == 1)
        #expect(inRedness.overlap?.foundAt03 == 1 && inRedness.ranked?.map(\.isHit) == [true])
    }

    @Test("A mark's own diameter and interval count before its pixels")
    func remarks() {
        var labels = LabelImage(width: 30, height: 30, repeating: 0)
        labels.paint(15, 15, 5, 1)
        var found = FoundMarks(labels: labels)
        var remark = FoundMarks.Remark()
        (remark.diameterPixels, remark.diameterPixelsLow, remark.diameterPixelsHigh) = (11, 9, 12)
        remark.deltaEI = 0.2
        found.remarks[1] = remark
        let truth = TruthPixels(
            spots: labels,
            stated: [1: PaintedTruth.StatedSpot(label: 1, diameterMillimetres: 1, deltaEI: 0.15)])
        let score = SpotScore(found, labels: labels, truth: truth, millimetresPerPixel: 0.1)
        #expect(abs((score.pairs[0].relativeDiameterError ?? 0) - 0.1) < 1e-12)
        #expect(abs((score.pairs[0].diameterErrorMillimetres ?? 0) - 0.1) < 1e-12)
        #expect(score.pairs[0].intervalCovers == true)
        #expect(abs((score.pairs[0].deltaEIError ?? 0) - 0.05) < 1e-12)
    }
}
