import Statistics
import Testing

@Suite struct NeighbourTests {
    static func random(_ count: Int, seed: UInt64, height: Double = 1) -> [Point] {
        var generator = SplitMix64(seed: seed)
        return (0..<count).map { _ in Point(x: generator.unit(), y: height * generator.unit()) }
    }

    @Test("nearest neighbours are those of trying every pair", arguments: [0, 1, 2, 3, 20, 300], [0.0, 0.1, 1, 20])
    func bruteForce(count: Int, height: Double) {
        let points = Self.random(count, seed: 3, height: height)
        let expected: [Double] = points.indices.compactMap { index in
            points.indices.filter { $0 != index }.map { other in
                let (dx, dy) = (points[other].x - points[index].x, points[other].y - points[index].y)
                return (dx * dx + dy * dy).squareRoot()
            }.min()
        }
        #expect(nearestNeighbourDistances(points) == expected)
    }

    @Test("points that coincide are 0 apart")
    func coincide() {
        let points = [Point(x: 1, y: 1), Point(x: 4, y: 5), Point(x: 1, y: 1)]
        #expect(nearestNeighbourDistances(points) == [0, 5, 0])
    }

    @Test("two crowds and a loner are two clusters and nil")
    func crowds() {
        var points = [Point(x: 50, y: 50)]
        for step in 0..<5 {
            points.append(Point(x: 80 + Double(step), y: 0))
            points.append(Point(x: Double(step), y: 0))
        }
        let clusters = densityClusters(points, radius: 1.5, minimumPoints: 3)
        #expect(clusters == [nil, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2])
    }

    @Test("the clustered fixture falls into its five groups of ten")
    func fixture() {
        let clusters = densityClusters(KnownLayouts.clustered, radius: 0.05, minimumPoints: 4)
        #expect(clusters == (0..<50).map { $0 / 10 + 1 })
    }

    @Test("a chain within reach is one cluster, and its ends are border points")
    func chain() {
        let points = (0..<6).map { Point(x: Double($0), y: 0) }
        #expect(densityClusters(points, radius: 1, minimumPoints: 3) == [1, 1, 1, 1, 1, 1])
        #expect(densityClusters(points, radius: 0.9, minimumPoints: 3) == [nil, nil, nil, nil, nil, nil])
        #expect(densityClusters([], radius: 1, minimumPoints: 3) == [])
    }

    @Test("a median deviation ignores one wild value")
    func deviation() {
        #expect([1.0, 2, 3, 4, 1000].medianAbsoluteDeviation() == 1)
        #expect([7.0].robustDeviation() == 0)
        #expect([Double]().medianAbsoluteDeviation() == nil)
        #expect(abs([1.0, 2, 3, 4, 5].robustDeviation()! - 1.482602218505602) < 1e-12)
    }

    @Test("SplitMix64 gives the published first numbers of seed 1234567")
    func generator() {
        var generator = SplitMix64(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
        #expect(generator.next() == 9_817_491_932_198_370_423)
    }
}
