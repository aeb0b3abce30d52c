import Statistics
import Testing

@Suite struct AscendingOrderTests {
    @Test("the order is that of a stable sort, below zero and with equals too", arguments: [0, 1, 2, 7, 5_000])
    func stableSort(count: Int) {
        var generator = SplitMix64(seed: 5)
        let values = (0..<count).map { _ in Float(Int(generator.unit() * 200) - 100) / 8 }
        let expected = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        #expect(ascendingOrder(of: values) == expected)
    }

    @Test("numbers of any size keep their order; the two zeros are equal")
    func anySize() {
        let values: [Float] = [0, -0.0, 3e38, -3e38, 1e-30, -1e-30, 1, -1, .infinity, -.infinity]
        #expect(ascendingOrder(of: values) == [9, 3, 7, 5, 0, 1, 4, 6, 2, 8])
    }
}
