import Foundation
import Pixels
import Statistics
import Testing

@testable import Trials

@Suite("The metrics are those of scikit-image, scipy and scikit-learn")
struct IndependentMetricsTests {
    /// Both sides compute in double precision; sums of a few dozen terms differ in the last digits only.
    static let agreement = 1e-9

    /// Those of the script: at 6 two assignments cost the same.
    static let seeds = (1...21).filter { $0 != 6 }

    /// Rows of `independent_metrics.csv`, by column.
    static let table: [[String: Double]] = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "independent_metrics.csv")
        guard let text = try? String(contentsOf: path, encoding: .utf8) else { return [] }
        let rows = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
        return rows.dropFirst().map { row in
            Dictionary(uniqueKeysWithValues: zip(rows[0], row.map { Double($0) ?? .nan }))
        }
    }()

    @Test("There are twenty pairs")
    func count() { #expect(Self.table.count == 20) }

    @Test("Counts, sizes and overlap of a random pair agree", arguments: seeds)
    func spots(seed: Int) throws {
        let row = try #require(Self.table.first { $0["seed"] == Double(seed) })
        let pair = RandomPair(seed: seed)
        let score = SpotScore(
            pair.marks, labels: pair.truth, truth: TruthPixels(spots: pair.truth),
            millimetresPerPixel: pair.millimetresPerPixel)
        #expect(Double(score.truths) == row["truths"])
        #expect(Double(score.found) == row["found"])
        #expect(Double(score.matched) == row["matched"])
        var photo = PhotoScore(photoID: "pair", kind: "petechia")
        photo.spots = score
        try agrees(Figure.named("f1")?.value([photo]), row["f1"])
        try agrees(Figure.named("f1_iou_0p3")?.value([photo]), row["f1_iou_0p3"])
        try agrees(Figure.named("f1_iou_0p5")?.value([photo]), row["f1_iou_0p5"])
        try agrees(Figure.named("pq")?.value([photo]), row["pq"])
        try agrees(Figure.named("froc_2")?.value([photo]), row["froc_2"])
    }

    @Test("The cost of the assignment and the diameters' bias agree", arguments: seeds)
    func assignment(seed: Int) throws {
        let row = try #require(Self.table.first { $0["seed"] == Double(seed) })
        let pair = RandomPair(seed: seed)
        let truths = LabelTable(pair.truth).marks
        let founds = LabelTable(pair.found).marks
        let targets = truths.map {
            Target(
                xPixels: $0.xPixels, yPixels: $0.yPixels,
                gatePixels: SpotGate.pixels(
                    diameterPixels: $0.diameterPixels, millimetresPerPixel: pair.millimetresPerPixel))
        }
        let partners = centreMatches(of: targets, in: founds.map { ($0.xPixels, $0.yPixels) })
        var cost = 0.0
        var errors: [Double] = []
        for (place, partner) in partners.enumerated() {
            guard let partner else { continue }
            let dx = founds[partner].xPixels - targets[place].xPixels
            let dy = founds[partner].yPixels - targets[place].yPixels
            cost += (dx * dx + dy * dy).squareRoot() / targets[place].gatePixels
            errors.append(founds[partner].diameterPixels / truths[place].diameterPixels - 1)
        }
        try agrees(cost, row["cost"])
        try agrees(errors.mean, row["diameter_bias"])
    }

    @Test("Dice, surface Dice, distance and area of a random pair agree", arguments: seeds)
    func redness(seed: Int) throws {
        let row = try #require(Self.table.first { $0["seed"] == Double(seed) })
        let pair = RandomPair(seed: seed)
        let score = RednessScore(
            truth: pair.truth.map { $0 > 0 }, found: pair.found.map { $0 > 0 },
            millimetresPerPixel: pair.millimetresPerPixel)
        try agrees(score.dice, row["dice"])
        try agrees(score.surfaceDiceHalfMillimetre, row["surface_0p5"])
        try agrees(score.surfaceDiceMillimetre, row["surface_1"])
        try agrees(score.hausdorff95Millimetres, row["hd95_mm"])
        try agrees(score.relativeAreaError, row["area_error"])
    }

    /// `nan` in the table stands for no value.
    private func agrees(_ mine: Double?, _ theirs: Double?, at place: SourceLocation = #_sourceLocation) throws {
        let theirs = try #require(theirs, sourceLocation: place)
        guard let mine else {
            #expect(theirs.isNaN, sourceLocation: place)
            return
        }
        #expect(abs(mine - theirs) <= Self.agreement, sourceLocation: place)
    }
}
