import Statistics
import Testing

@Suite struct RandomnessTests {
    /// A triangle: under 0.95 of the square, so that no rectangle's correction fits.
    static let triangle = KnownLayouts.rows { 0...max(0.01, 1 - $0) }

    static func thrown(_ count: Int, seed: UInt64) -> [Point] {
        var generator = SplitMix64(seed: seed)
        var points: [Point] = []
        while points.count < count {
            let point = Point(x: generator.unit(), y: generator.unit())
            if point.x + point.y < 1 { points.append(point) }
        }
        return points
    }

    @Test("random points in a triangle have an R near 1, and p stays above 0.05 as often as it should")
    func random() throws {
        let tests = try (1...40).map { seed in
            try #require(
                RandomnessTest(
                    Self.thrown(40, seed: UInt64(seed)), diameters: [Double](repeating: 0, count: 40), in: Self.triangle
                ))
        }
        let mean = tests.map(\.ratio).reduce(0, +) / 40
        #expect(abs(mean - 1) < 0.04)
        #expect(tests.filter { $0.pValue < 0.05 }.count <= 6)
    }

    @Test("clumped points have a small R and the least p that 199 layouts can give")
    func clumped() throws {
        let points = KnownLayouts.clustered.map { Point(x: $0.x * 0.4, y: $0.y * 0.4) }
        let test = try #require(
            RandomnessTest(points, diameters: [Double](repeating: 0.001, count: 50), in: Self.triangle))
        #expect(test.ratio < 0.5)
        #expect(test.pValue == 0.01)
        #expect(test.simulations == 199)
    }

    @Test("discs that fill the window look regular to points, but random to discs of their size")
    func discs() throws {
        let square = KnownLayouts.rows { _ in 0...1 }
        var generator = SplitMix64(seed: 11)
        var points: [Point] = []
        while points.count < 60 {
            let point = Point(x: generator.unit(), y: generator.unit())
            let isFree = points.allSatisfy { other in
                let (dx, dy) = (other.x - point.x, other.y - point.y)
                return dx * dx + dy * dy > 0.0064
            }
            if isFree { points.append(point) }
        }
        let asPoints = try #require(
            RandomnessTest(points, diameters: [Double](repeating: 0, count: 60), in: square))
        let asDiscs = try #require(
            RandomnessTest(points, diameters: [Double](repeating: 0.08, count: 60), in: square))
        #expect(asPoints.ratio > 1.2 && asPoints.pValue < 0.05)
        #expect(abs(asDiscs.ratio - 1) < 0.1 && asDiscs.pValue > 0.05)
    }

    @Test("the same points give the same answer, and many points get fewer layouts")
    func deterministic() throws {
        let points = Self.thrown(2000, seed: 5)
        let diameters = [Double](repeating: 0.002, count: 2000)
        let first = RandomnessTest(points, diameters: diameters, in: Self.triangle)
        #expect(first == RandomnessTest(points, diameters: diameters, in: Self.triangle))
        #expect(try #require(first).simulations == 39)
    }

    @Test("a window that cannot hold the discs still gives an answer, and one without area none")
    func crowded() {
        let points = Self.thrown(50, seed: 2)
        #expect(RandomnessTest(points, diameters: [Double](repeating: 0.5, count: 50), in: Self.triangle) != nil)
        let empty = RowWindow(runs: [], rowHeight: 1)
        #expect(RandomnessTest(points, diameters: [Double](repeating: 0, count: 50), in: empty) == nil)
    }

    @Test("clumping peaks near the width of the clumps")
    func peak() throws {
        let square = KnownLayouts.rows { _ in 0...1 }
        let radii = (1...25).map { Double($0) * 0.01 }
        let excess = clumping(
            KnownLayouts.clustered, diameters: [Double](repeating: 0, count: 50), in: square, radii: radii)
        let best = try #require(excess.indices.max { excess[$0] < excess[$1] })
        #expect((0.03...0.07).contains(radii[best]))
        #expect(abs(excess[4] - 0.177) < 0.02)
    }
}
