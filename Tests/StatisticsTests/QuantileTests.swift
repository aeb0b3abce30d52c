import Statistics
import Testing

@Suite("Quantiles are those of Hyndman and Fan's type 7")
struct QuantileTests {
    /// As `numpy.quantile` has them.
    @Test(
        "Known values",
        arguments: [
            ([1, 2, 3, 4], 0.25, 1.75), ([4, 1, 3, 2], 0.5, 2.5), ([7, 1, 3], 0.1, 1.4), ([5], 0.9, 5),
            ([1, 2, 3, 4], 0, 1), ([1, 2, 3, 4], 1, 4), ([-1, -1, 8], 0.5, -1),
        ] as [([Double], Double, Double)])
    func known(values: [Double], share: Double, expected: Double) throws {
        #expect(abs(try #require(values.quantile(share)) - expected) < 1e-12)
    }

    @Test("Infinite values are values: the quantile between two of them is theirs")
    func infinite() {
        #expect([1, .infinity, .infinity].quantile(0.75) == .infinity)
        #expect([1, .infinity].quantile(0) == 1)
        #expect([-.infinity, -.infinity, 2].median() == -.infinity)
        #expect([Double]().median() == nil)
    }
}
