import Statistics
import Testing

@Suite("Boosted trees")
struct BoostedTreesTests {
    /// Rows of three columns: true where the first is high and the second low, the third being noise.
    static func rows(_ count: Int, seed: UInt64 = 7) -> (rows: [[Float]], truths: [Bool]) {
        var random = SplitMix64(seed: seed)
        let rows = (0..<count).map { _ in (0..<3).map { _ in Float(random.unit()) } }
        return (rows, rows.map { $0[0] > 0.4 && $0[1] < 0.6 })
    }

    static func growth(_ directions: [Int] = [1, -1, 0]) -> BoostedTrees.Growth {
        var growth = BoostedTrees.Growth(directions: directions)
        growth.trees = 40
        return growth
    }

    @Test("tell rows that they have not seen")
    func unseen() {
        let (rows, truths) = Self.rows(2_000)
        let trees = BoostedTrees(fitting: rows, truths: truths, growth: Self.growth())
        let (others, answers) = Self.rows(500, seed: 8)
        let right = zip(others, answers).count { (trees.score($0) > 0) == $1 }
        #expect(right > 480)
    }

    @Test("never answer less for more of what may only speak for a mark, whatever the data say")
    func monotone() {
        let (rows, truths) = Self.rows(1_000)
        // The second column speaks against the truth, and is told that it may only speak for it.
        let trees = BoostedTrees(fitting: rows, truths: truths, growth: Self.growth([1, 1, 1]))
        for row in rows.prefix(100) {
            for column in 0..<3 {
                var before = -Float.infinity
                for step in 0...20 {
                    var changed = row
                    changed[column] = Float(step) / 20
                    let now = trees.score(changed)
                    #expect(now >= before)
                    before = now
                }
            }
        }
    }

    @Test("are the same from the same rows, and come back from their text")
    func text() throws {
        let (rows, truths) = Self.rows(600)
        let trees = BoostedTrees(fitting: rows, truths: truths, growth: Self.growth())
        #expect(trees == BoostedTrees(fitting: rows, truths: truths, growth: Self.growth()))
        let names = ["high", "low", "noise"]
        let text = trees.text(columns: names)
        #expect(BoostedTrees(parsing: text, columns: names) == trees)
        #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 110 })
    }

    @Test(
        "are not made of words that are none",
        arguments: [
            "", "tree =1", "start x", "start 0 tree", "start 0 tree high", "start 0 tree high 1 =2",
            "start 0 tree other 1 =2 =3",
        ])
    func damaged(text: String) { #expect(BoostedTrees(parsing: text, columns: ["high"]) == nil) }

    @Test("weigh rows: what counts ten times is heard")
    func weights() {
        let rows = (0..<400).map { [Float($0 % 2)] }
        let truths = (0..<400).map { $0 % 4 < 2 }
        let heavy = truths.enumerated().map { $0.offset % 2 == 1 && $0.element ? Float(10) : 1 }
        let plain = BoostedTrees(fitting: rows, truths: truths, growth: Self.growth([0]))
        let weighted = BoostedTrees(fitting: rows, truths: truths, weights: heavy, growth: Self.growth([0]))
        #expect(abs(plain.score([1])) < 0.1)
        #expect(weighted.score([1]) > 1)
    }

    @Test("a logistic is a half at nothing, symmetric, and rises", arguments: [0.0, 0.3, 1, 4, 19])
    func logistics(x: Double) {
        #expect(abs(logistic(x) + logistic(-x) - 1) < 0.01)
        #expect(logistic(x + 0.1) > logistic(x))
    }
}
