import Pixels
import Testing

@Suite("Distances to a mask")
struct SquaredDistanceTests {
    private func mask(_ seed: Int, share: Int) -> Mask {
        var state = UInt64(seed) &+ 0x9e37_79b9_7f4a_7c15
        let elements = (0..<(17 * 13)).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % 100 < UInt64(share)
        }
        return Mask(width: 17, height: 13, elements: elements)
    }

    @Test("Each is the least over all pixels of the mask", arguments: 0..<12)
    func bruteForce(seed: Int) {
        let mask = mask(seed, share: [1, 3, 10, 40][seed % 4])
        let distances = mask.squaredDistances()
        for y in 0..<mask.height {
            for x in 0..<mask.width {
                var least = Double.infinity
                for row in 0..<mask.height {
                    for column in 0..<mask.width where mask[column, row] {
                        least = min(least, Double((column - x) * (column - x) + (row - y) * (row - y)))
                    }
                }
                #expect(distances[x, y] == least)
            }
        }
    }

    @Test("Without a pixel every distance is infinite")
    func empty() {
        let distances = Mask(width: 4, height: 3, repeating: false).squaredDistances()
        #expect(distances.elements.allSatisfy { $0 == .infinity })
    }

    @Test("The boundary is what has an edge to the outside, the picture's own edge included")
    func boundary() {
        let mask = Mask(width: 4, height: 4, repeating: true)
        let inside = mask.innerBoundary().elements.enumerated().filter { !$0.element }.map(\.offset)
        #expect(inside == [5, 6, 9, 10])
    }
}
