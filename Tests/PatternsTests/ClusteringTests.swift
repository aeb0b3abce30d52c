import Patterns
import Scales
import Spots
import Statistics
import Testing

@Suite struct ClusteringTests {
    static func clustering(_ findings: Findings, scale: Scale? = Made.scale) -> Clustering {
        Clustering(of: findings, scale: scale, width: Made.width, height: Made.height)
    }

    @Test("fewer than seven spots have neighbours but no layout", arguments: [0, 1, 2, 6])
    func few(count: Int) {
        let answer = Self.clustering(Made.findings(Made.spots(at: Made.thrown(count), diameterPixels: 10)))
        #expect(answer.clarkEvansR == nil && answer.clarkEvansP == nil && answer.clusters == nil)
        #expect(answer.ripleyLPeakMillimetres == nil && answer.clusteredShare == nil)
        #expect(answer.clusterOfSpot.count == count && answer.nearestNeighbourPixels.count == count)
        #expect((answer.nearestNeighbourMedianMillimetres != nil) == (count > 1))
        #expect(answer.nearestNeighbourPixels.allSatisfy { ($0 != nil) == (count > 1) })
    }

    @Test("on skin that fills the photo R is Donnelly's")
    func donnelly() throws {
        let points = Made.thrown(60)
        let answer = Self.clustering(Made.findings(Made.spots(at: points, diameterPixels: 10)))
        let expected = try #require(ClarkEvans(points, width: 1000, height: 800))
        #expect(answer.clarkEvansR == expected.ratio)
        #expect(answer.clarkEvansP == expected.pValue)
    }

    @Test("random spots on half a photo of skin are random, not clustered, for most seeds")
    func mask() throws {
        let answers = (1...5).map { (seed: UInt64) -> Clustering in
            let spots = Made.spots(at: Made.thrown(40, seed: seed, fraction: 0.5), diameterPixels: 1)
            return Self.clustering(Made.findings(spots, skinFraction: 0.5))
        }
        let ratios = answers.compactMap(\.clarkEvansR)
        #expect(abs(ratios.reduce(0, +) / 5 - 1) < 0.1)
        // One in twenty falls below by chance.
        #expect(answers.compactMap(\.clarkEvansP).filter { $0 > 0.05 }.count >= 4)
    }

    @Test("the same findings give the same layout")
    func deterministic() {
        let findings = Made.findings(Made.spots(at: Made.thrown(40), diameterPixels: 4), skinFraction: 0.5)
        #expect(Self.clustering(findings) == Self.clustering(findings))
    }

    @Test("two crowds are two clusters, their radius kept between 2 and 15 mm")
    func crowds() {
        let crowd = (0..<10).map { Point(x: 100 + Double($0 % 5) * 12, y: 100 + Double($0 / 5) * 12) }
        let other = crowd.map { Point(x: $0.x + 600, y: $0.y + 400) }
        let answer = Self.clustering(
            Made.findings(Made.spots(at: crowd + other + [Point(x: 500, y: 700)], diameterPixels: 5)))
        #expect(answer.clusters == 2)
        #expect(answer.clusterOfSpot == [Int?](repeating: 1, count: 10) + [Int?](repeating: 2, count: 10) + [nil])
        #expect(answer.clusteredShare == 20.0 / 21)
    }

    @Test("without a scale there are clusters but no millimetres")
    func noScale() {
        let answer = Self.clustering(
            Made.findings(Made.spots(at: Made.thrown(30), diameterPixels: 10)), scale: nil)
        #expect(answer.clusters != nil && answer.clarkEvansR != nil)
        #expect(answer.ripleyLPeakMillimetres == nil && answer.nearestNeighbourMedianMillimetres == nil)
    }

    @Test("spots on one place, and skin that is empty, give an answer without a crash", arguments: [0.0, 0.5, 1])
    func degenerate(fraction: Double) {
        let spots = Made.spots(at: [Point](repeating: Point(x: 50, y: 50), count: 20), diameterPixels: 10)
        let answer = Self.clustering(Made.findings(spots, skinFraction: fraction))
        #expect(answer.clusteredShare == 1)
        #expect(answer.nearestNeighbourMedianMillimetres == 0)
    }
}
