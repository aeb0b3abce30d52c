import Testing

@testable import Pixels

@Suite("Parts of a mask")
struct ConnectedRunsTests {
    /// A mask of even dice, `density` of 16 pixels inside.
    private static func dotted(_ seed: UInt32, density: UInt32) -> Mask {
        var state = seed
        return Mask(
            width: 37, height: 29,
            elements: (0..<37 * 29).map { _ in
                state = state &* 1_664_525 &+ 1_013_904_223
                return (state >> 24) % 16 < density
            })
    }

    /// The slow way: a pixel takes the least label around it until nothing changes; then labels are numbered anew.
    private static func spreading(_ mask: Mask) -> [Int32] {
        var labels = mask.elements.indices.map { mask.elements[$0] ? $0 + 1 : 0 }
        var changed = true
        while changed {
            changed = false
            for at in labels.indices where labels[at] > 0 {
                let (x, y) = (at % mask.width, at / mask.width)
                for (dx, dy) in [(-1, 0), (1, 0), (0, -1), (0, 1)] where mask.contains(x: x + dx, y: y + dy) {
                    let other = labels[(y + dy) * mask.width + x + dx]
                    if other > 0 && other < labels[at] {
                        labels[at] = other
                        changed = true
                    }
                }
            }
        }
        var numbers: [Int: Int32] = [0: 0]
        return labels.map { label in
            if numbers[label] == nil { numbers[label] = Int32(numbers.count) }
            return numbers[label]!
        }
    }

    @Test("are those of spreading labels by hand", arguments: 1...6, [4, 8, 10, 13])
    func labels(seed: Int, density: Int) {
        let mask = Self.dotted(UInt32(seed), density: UInt32(density))
        let parts = mask.components()
        let expected = Self.spreading(mask)
        #expect(parts.labels.elements == expected)
        #expect(parts.count == Int(expected.max() ?? 0))
    }

    @Test("of a spiral and a comb are one each")
    func winding() {
        let spiral = mask(
            "#######",
            "......#",
            "#####.#",
            "#...#.#",
            "#.###.#",
            "#.....#",
            "#######")
        #expect(spiral.components().count == 1)
        let comb = mask(
            "#.#.#.#",
            "#.#.#.#",
            "#######")
        #expect(comb.components().count == 1)
    }

    @Test("the largest part is the first of those with the most pixels", arguments: 1...20 as ClosedRange<UInt32>)
    func largest(seed: UInt32) {
        let mask = Self.dotted(seed, density: 8)
        let parts = mask.components()
        let sizes = (1...parts.count).map { part in parts.labels.elements.count { $0 == part } }
        let largest = sizes.firstIndex(of: sizes.max()!)! + 1
        #expect(mask.largestPart() == parts.labels.map { $0 == largest })
    }

    @Test("an empty mask has an empty largest part")
    func largestOfNone() {
        let mask = Mask(width: 5, height: 3, repeating: false)
        #expect(mask.largestPart() == mask)
    }
}
