import Patterns
import Pixels
import Statistics
import Testing

@testable import Blanching

@Suite("The photo after is laid on the photo before by skin texture")
struct RegistrationTests {
    static func turned(_ degrees: Double, scale: Double = 1, moveX: Double = 0, moveY: Double = 0) -> Homography {
        let (c, s) = (scale * cosine(degrees * .pi / 180), scale * sine(degrees * .pi / 180))
        // About the middle of 220 × 165 pixels.
        return Homography([c, -s, 110 - 110 * c + 82 * s + moveX, s, c, 82 - 110 * s - 82 * c + moveY, 0, 0, 1])
    }

    @Test(
        "a photo that was moved, turned or taken from elsewhere is found to half a pixel in the median",
        arguments: [turned(6, scale: 1.06, moveX: 5), turned(180, moveX: 6)])
    func found(map: Homography) throws {
        var pair = DrawnPair()
        pair.map = map
        let registration = try pair.test().registration.get()
        #expect(pair.greatestMiss(of: registration) < 1.5)
        #expect(registration.residualPixelsMedian < 0.5)
        #expect(registration.inliers * 2 > registration.blocks)
    }

    @Test("photos that share so little skin that coarse cells cannot tell are laid on one another by finer ones")
    func littleShared() throws {
        var pair = DrawnPair()
        (pair.width, pair.height) = (480, 160)
        pair.map = Homography([1, 0, 200, 0, 1, 3, 0, 0, 1])
        #expect(pair.greatestMiss(of: try pair.test().registration.get()) < 1.5)
        pair.laterSeed = 99
        #expect(throws: RegistrationFailure.self) { try pair.test().registration.get() }
    }

    @Test("highlights that moved with the lamp draw the place after them less where it is told finely")
    func highlights() throws {
        var pair = DrawnPair()
        pair.specks = (light: 0.1, laterMove: 2)
        let sides = pair.lights()
        let own = Warp(Homography([1, 0, 0, 0, 1, 0, 0, 0, 1]))
        let moves = try [BlockView.filter, BlockView.fineFilter].map { filter in
            let views = TextureViews(
                sides[0], sides[1], BlockView.wide.longestSide, own, last: nil, filter: filter, on: .one)
            let level = try #require(PlacedLevel(views, around: own, BlockView.wide.search, rounds: 2))
            return level.fit.warp.map(110, 82).x - 110
        }
        #expect(abs(moves[1]) < 0.7 * abs(moves[0]))
    }

    @Test("photos of two places are said not to agree, and no map is made up")
    func elsewhere() {
        var pair = DrawnPair()
        pair.laterSeed = 99
        pair.spots = [
            DrawnPair.Spot(x: 70, y: 70, radius: 5, fade: 0), DrawnPair.Spot(x: 140, y: 100, radius: 5, fade: 0),
        ]
        let test = pair.test()
        #expect(throws: RegistrationFailure.self) { try test.registration.get() }
        #expect(test.unreadableReasons.contains(.registration))
        #expect(test.responses.allSatisfy { $0.response == .uncertain && $0.doubt == .registration })
        #expect(test.verdict == .notReadable)
    }

    @Test(
        "skin that a map was not bent to speaks for it only where it is right", arguments: [1, 99, 98, 97] as [UInt64])
    func evidence(laterSeed: UInt64) throws {
        var pair = DrawnPair()
        pair.laterSeed = laterSeed
        let sides = pair.lights()
        let own = Warp(Homography([1, 0, 0, 0, 1, 0, 0, 0, 1]))
        let views = TextureViews(sides[0], sides[1], BlockView.far.longestSide, own, last: nil, on: .one)
        let level = PlacedLevel(views, around: own, BlockView.far.search, rounds: 2)
        let evidence = level?.evidence ?? 0
        if laterSeed == 1 {
            #expect(evidence > PlacedLevel.leastEvidence)
        } else {
            #expect(abs(evidence) < PlacedLevel.leastEvidence)
        }
    }

    @Test("places picked by hand replace the search, and are refined by the skin")
    func picked() throws {
        var pair = DrawnPair()
        pair.map = Self.turned(90, moveX: 3)
        let hints = [(50.0, 40.0), (170, 50), (110, 130)].map { x, y in
            let place = pair.map.map(x, y)
            return PickedPlace(before: (x, y), after: (place.x + 1.5, place.y - 1))
        }
        let registration = try pair.test(hints: hints).registration.get()
        #expect(pair.greatestMiss(of: registration) < 1.5)
    }

    @Test("four picked places near one line show the way as two do")
    func pickedInLine() throws {
        var pair = DrawnPair()
        pair.map = Self.turned(90, moveX: 3)
        let misses = [(1.0, -1.0), (-1, 1), (1, 1), (-1, -1)]
        let hints = zip([50.0, 90, 130, 170], misses).map { x, miss in
            let place = pair.map.map(x, 80)
            return PickedPlace(before: (x, 80), after: (place.x + miss.0, place.y + miss.1))
        }
        let registration = try pair.test(hints: hints).registration.get()
        #expect(pair.greatestMiss(of: registration) < 1.5)
    }

    @Test(
        "picked places that show no way are an answer, never a search in their stead", arguments: [1.0, 1e160, 1e300])
    func uselessPicks(size: Double) {
        let hints = [(10.0, 10.0), (10, 10)].map { PickedPlace(before: (size * $0.0, $0.1), after: (5, size * $0.1)) }
        #expect(throws: RegistrationFailure.self) { try DrawnPair().test(hints: hints).registration.get() }
    }

    @Test("a map and its inverse lead back, with a stretch as well")
    func inverse() throws {
        var stretch = Stretch(width: 320, height: 240, parts: 8)
        for knot in 0..<stretch.count {
            stretch.movesX[knot] = Double(knot % 5) - 2
            stretch.movesY[knot] = Double(knot % 3) - 1
        }
        let warp = Warp(Self.turned(20, scale: 1.3, moveX: 4), stretch: stretch)
        for (x, y) in [(40.0, 50.0), (160, 120), (300, 200)] {
            let place = warp.map(x, y)
            let back = try #require(warp.inverse(place.x, place.y))
            #expect(length(back.x - x, back.y - y) < 0.5)
        }
    }

    @Test(
        "a map is less sure the farther a place lies beside the blocks that it was fitted to",
        arguments: [(200.0, 1.0), (280, 1.22), (440, 2.35)])
    func extrapolation(x: Double, growth: Double) {
        let lattice = (0..<9).map { index -> Block in
            (x: 160 + 40 * Double(index % 3), y: 160 + 40 * Double(index / 3), missPixels: 0.1)
        }
        let registration = Self.confirmed(by: lattice)
        let middle = registration.standardErrorPixels(200, 200)
        #expect(abs(registration.standardErrorPixels(x, 200) / middle - growth) < 0.01)
    }

    @Test("blocks in one line say nothing of what lies beside it")
    func oneLine() {
        let line = (0..<9).map { index -> Block in (x: 40 * Double(index), y: 100, missPixels: 0.1) }
        #expect(Self.confirmed(by: line).standardErrorPixels(160, 140) == .infinity)
    }

    private typealias Block = (x: Double, y: Double, missPixels: Double?)

    private static func confirmed(by blocks: [Block]) -> Registration {
        let still = Warp(turned(0))
        return Registration(
            warp: still, inliers: blocks.count, blocks: blocks.count, residualPixelsMedian: 0.1,
            residualPixels95th: 0.1,
            inverseConsistencyPixels: 0, halves: [still, still], support: blocks)
    }
}
