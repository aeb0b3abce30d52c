import Testing

@testable import Statistics

@Suite struct LayoutShapeTests {
    private let unit = RowWindow(
        runs: (0..<100).map { RowWindow.Run(top: Double($0) * 0.01, left: 0, right: 1) }, rowHeight: 0.01)

    @Test(
        "Hopkins's H of the known layouts is that of many random halves",
        arguments: [(KnownLayouts.halton, 0.282), (KnownLayouts.clustered, 0.994), (KnownLayouts.lattice, 0.142)])
    func hopkinsKnown(points: [Point], expected: Double) throws {
        // The printed values are means over halves of the points (m = 25), three decimals and a scatter of some hundredths.
        let found = try #require(hopkins(points, in: unit, rounds: 40))
        #expect(abs(found - expected) < 0.03, "\(found)")
    }

    @Test("Hopkins's H of random points averages one half, and needs two points and a window")
    func hopkinsRandom() throws {
        var sum = 0.0
        for seed in 1...200 {
            sum += try #require(
                hopkins(NeighbourTests.random(50, seed: UInt64(seed)), in: unit, seed: UInt64(seed + 999)))
        }
        #expect(abs(sum / 200 - 0.49) < 0.02)
        #expect(hopkins([Point(x: 0.5, y: 0.5)], in: unit) == nil)
        #expect(hopkins(KnownLayouts.halton, in: RowWindow(runs: [], rowHeight: 1)) == nil)
    }

    @Test("gaps between discs are those of trying every pair, and 0 where they overlap", arguments: [2, 3, 40, 200])
    func edges(count: Int) {
        let points = NeighbourTests.random(count, seed: 5)
        var generator = SplitMix64(seed: 6)
        let diameters = (0..<count).map { _ in 0.2 * generator.unit() }
        let expected = points.indices.map { one in
            points.indices.filter { $0 != one }.map { other in
                max(
                    0,
                    points[one].squaredDistance(to: points[other]).squareRoot() - diameters[one] / 2
                        - diameters[other] / 2)
            }.min() ?? 0
        }
        let found = nearestEdgeDistances(points, diameters: diameters)
        #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(nearestEdgeDistances([points[0]], diameters: [1]) == [])
    }

    @Test("the nearest edge may be that of a wide disc whose centre is farther")
    func wideDisc() {
        let points = [Point(x: 0, y: 0), Point(x: 3, y: 0), Point(x: -5, y: 0)]
        #expect(nearestEdgeDistances(points, diameters: [1, 1, 8])[0] == 0.5)
    }

    @Test("points on a line have a linearity of 1, those of a round cloud next to 0, whichever way they are turned")
    func lines() throws {
        let line = (0..<10).map { Point(x: Double($0), y: 2 * Double($0)) }
        #expect(abs(try #require(linearity(line)) - 1) < 1e-7)
        let square = [Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 0, y: 1), Point(x: 1, y: 1)]
        #expect(linearity(square) == 0)
        // Half as high as wide: 1 - √(1/4).
        let low = square.map { Point(x: 2 * $0.x, y: $0.y) }
        #expect(abs(try #require(linearity(low)) - 0.5) < 1e-12)
        let turned = low.map { Point(x: 0.6 * $0.x - 0.8 * $0.y, y: 0.8 * $0.x + 0.6 * $0.y) }
        #expect(abs(try #require(linearity(turned)) - 0.5) < 1e-12)
        #expect(linearity([square[0], square[1]]) == nil && linearity([square[0], square[0], square[0]]) == nil)
    }

    @Test("a lattice is regular, a jittered one in between, random and clustered points are not")
    func lattices() throws {
        #expect(abs(try #require(latticeRegularity(KnownLayouts.lattice)) - 1) < 1e-9)
        var generator = SplitMix64(seed: 8)
        let jittered = KnownLayouts.lattice.map {
            Point(x: $0.x + 0.06 * (generator.unit() - 0.5), y: $0.y + 0.06 * (generator.unit() - 0.5))
        }
        let found = try #require(latticeRegularity(jittered))
        #expect(found > 0.6 && found < 0.95, "\(found)")
        // Random points in a square average a little above 0, as those at its sides have farther neighbours.
        let random = (1...100).compactMap { latticeRegularity(NeighbourTests.random(100, seed: $0)) }
        #expect(random.reduce(0, +) / 100 < 0.1)
        #expect(latticeRegularity([Point(x: 0, y: 0), Point(x: 1, y: 1)]) == nil)
    }

    @Test("K in a window of rows is spatstat's translation K where the window is a rectangle", arguments: 0..<13)
    func windowed(index: Int) {
        let answer = RipleyTests.answers[index]
        let window = RowWindow(
            runs: (0..<50).map {
                RowWindow.Run(top: Double($0) * answer.height / 50, left: 0, right: answer.width)
            }, rowHeight: answer.height / 50)
        let k = Ripley(answer.points, in: window, radii: [answer.radius]).k[0]
        #expect(abs(k - answer.translation) < 0.6e-8, "\(k)")
    }

    @Test("K of random points in a triangle is πr² on average, and without a correction it is less")
    func triangle() {
        let window = KnownLayouts.rows { 0...max(0.001, 1 - $0) }
        var generator = SplitMix64(seed: 3)
        var (sum, plain) = (0.0, 0.0)
        for _ in 0..<200 {
            let points = (0..<60).map { _ in window.randomPoint(&generator) }
            sum += Ripley(points, in: window, radii: [0.1]).k[0] / 200
            var pairs = 0.0
            forEachPair(of: points, within: 0.1) { _, _, _ in pairs += 2 }
            plain += window.area / (60 * 59) * pairs / 200
        }
        #expect(abs(sum / (Double.pi * 0.01) - 1) < 0.02, "\(sum)")
        #expect(plain < 0.9 * Double.pi * 0.01)
        #expect(Ripley([], in: window, radii: [0.1]).k == [0])
    }

    @Test("a window moved onto itself shares all of its area, moved away none")
    func shared() {
        let window = KnownLayouts.rows { 0.2...max(0.21, 1 - $0) }
        let shifted = ShiftedWindow(window)
        #expect(abs(shifted.sharedArea(dx: 0, dy: 0) - window.area) < 1e-12)
        #expect(shifted.sharedArea(dx: 2, dy: 0) == 0 && shifted.sharedArea(dx: 0, dy: 2) == 0)
        let square = ShiftedWindow(unit)
        #expect(abs(square.sharedArea(dx: 0.25, dy: -0.505) - 0.75 * 0.495) < 1e-9)
    }
}
