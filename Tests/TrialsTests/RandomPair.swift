import Photographs
import Pixels

@testable import Trials

/// The linear congruential generator of ISO C's example, its upper 15 bits; `independent_metrics.py` has the same.
struct SmallGenerator {
    var state: Int

    mutating func below(_ count: Int) -> Int {
        state = (state * 1_103_515_245 + 12_345) % (1 << 31)
        return (state >> 16) % count
    }
}

/// Discs, and the same discs dropped, moved, resized or doubled, with some more: as in `independent_metrics.py`.
struct RandomPair {
    var truth: LabelImage
    var found: LabelImage
    var confidences: [Double]
    var millimetresPerPixel: Double

    init(seed: Int) {
        var random = SmallGenerator(state: seed)
        let width = 60 + random.below(40)
        let height = 50 + random.below(40)
        truth = LabelImage(width: width, height: height, repeating: 0)
        found = truth
        var label: Int32 = 0
        for number in 1..<(9 + random.below(8)) {
            let (x, y) = (random.below(width), random.below(height))
            let radius = random.below(9)
            truth.paint(x, y, radius, Int32(number))
            for _ in 0..<[0, 1, 1, 1, 1, 1, 1, 2][random.below(8)] {
                label += 1
                let (left, top) = (x + random.below(7) - 3, y + random.below(7) - 3)
                found.paint(left, top, max(0, radius + random.below(5) - 2), label)
            }
        }
        for _ in 0..<random.below(5) {
            label += 1
            let (x, y) = (random.below(width), random.below(height))
            found.paint(x, y, random.below(7), label)
        }
        confidences = (0..<Int(label)).map { _ in Double(random.below(50)) / 50 }
        millimetresPerPixel = Double(5 + seed % 5) / 100
    }

    /// What was found, with its confidences.
    var marks: FoundMarks {
        FoundMarks(
            labels: found,
            ranked: LabelTable(found).marks.map {
                FoundMarks.Candidate(
                    xPixels: $0.xPixels, yPixels: $0.yPixels, confidence: confidences[$0.label - 1])
            })
    }
}

extension Raster where Element == Int32 {
    /// A disc over whatever was there.
    mutating func paint(_ x: Int, _ y: Int, _ radius: Int, _ label: Int32) {
        for row in max(0, y - radius)..<max(max(0, y - radius), min(height, y + radius + 1)) {
            for column in max(0, x - radius)..<max(max(0, x - radius), min(width, x + radius + 1))
            where (column - x) * (column - x) + (row - y) * (row - y) <= radius * radius {
                self[column, row] = label
            }
        }
    }

    /// A drawing: `.` is 0, `1`…`9` and `a`…`f` are numbers.
    init(drawing: String) {
        let rows = drawing.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }
        self.init(
            width: rows[0].count, height: rows.count,
            elements: rows.joined().map { Int32($0.hexDigitValue ?? 0) })
    }
}

extension Trial {
    /// A trial without files.
    static func made(
        _ photoID: String = "made.jpg", kind: String = "petechia", difficulty: String? = "standard",
        tone: Double? = 0.3,
        millimetresPerPixel: Double? = 0.1
    ) -> Trial {
        Trial(
            photoID: photoID, photoPath: "made.jpg", kind: kind, difficulty: difficulty, tone: tone, itaDegrees: 45,
            millimetresPerPixel: millimetresPerPixel,
            truth: .painted(PaintedTruth(labelsPath: "made.labels.png", spots: [])))
    }
}

/// The score of one label image by another.
func spotScore(_ found: LabelImage, by truth: LabelImage, millimetresPerPixel: Double? = 0.1) -> SpotScore {
    SpotScore(
        FoundMarks(labels: found), labels: truth, truth: TruthPixels(spots: truth),
        millimetresPerPixel: millimetresPerPixel)
}
