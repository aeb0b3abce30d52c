import Foundation
import Pixels
import Statistics
import Testing

@testable import Scales

@Suite("Coins and stickers")
struct DiscTests {
    /// A third of a pixel of the rim, which is what a drawing without blur leaves.
    private let tolerance = 0.008

    private func find(_ drawing: DrawnDisc, diameterMillimetres: Double = 20) -> ReferenceSearch {
        findDiscs(in: drawing.picture, diameterMillimetres: diameterMillimetres, name: "disc")
    }

    @Test(
        "A disc gives pixels per millimetre where and as large as it is",
        arguments: [(45.0, 160.0, 120.0), (22, 250, 50), (80, 125, 125), (30.5, 35.75, 199.25)])
    func found(radius: Double, x: Double, y: Double) throws {
        var drawing = DrawnDisc()
        (drawing.long, drawing.short, drawing.x, drawing.y) = (radius, radius, x, y)
        let seen = try #require(find(drawing).seen.first)
        // A round picture beside the middle may be a disc that is turned towards the camera, too.
        let aside = hypot(x - 160, y - 120) > 50
        #expect(abs(seen.pixelsPerMillimetre / (radius / 10) - 1) < (aside ? 0.02 : tolerance))
        #expect(abs(seen.pixelsPerMillimetre / (radius / 10) - 1) < 1.96 * seen.relativeError)
        let middle = seen.outline.reduce((0, 0)) { ($0.0 + $1.x / 36, $0.1 + $1.y / 36) }
        #expect(abs(middle.0 - x) < 0.5 && abs(middle.1 - y) < 0.5)
        #expect(try #require(seen.tiltDegrees) < (aside ? 10 : 6))
    }

    @Test("A tilted disc tells its tilt, and areas on it come out right", arguments: [0.0, 35, 120])
    func tilted(direction: Double) throws {
        var drawing = DrawnDisc()
        (drawing.long, drawing.short, drawing.directionDegrees) = (55, 55 * cos(0.5), direction)
        let seen = try #require(find(drawing).seen.first)
        #expect(abs(try #require(seen.tiltDegrees) - 0.5 * 180 / .pi) < 2)
        let expected = 55 * cos(0.5).squareRoot() / 10
        #expect(abs(seen.pixelsPerMillimetre / expected - 1) < tolerance)
        let local = try #require(seen.plane.pixelsPerMillimetre(x: 160, y: 120))
        #expect(abs(local / expected - 1) < tolerance)
    }

    @Test("A tilted disc beside the photo's middle may lie on either of two planes: the interval holds both")
    func twoPlanes() throws {
        for side in [-1.0, 1] {
            // A plane through the photo's middle at a depth of 1, tilted by 22.5 degrees about y; a focal length of 1.5.
            let (slope, focal) = (side * tan(Double.pi / 8), 1.5 * 320)
            let middle = SIMD3(0.17 * cos(Double.pi / 8), 0, 1 + 0.17 * side * sin(Double.pi / 8))
            var drawing = DrawnDisc()
            (drawing.long, drawing.short) = (0.01, 0.01)
            drawing.cover = { x, y in
                let ray = SIMD3((x - 160) / focal, (y - 120) / focal, 1)
                let place = ray / (1 - slope * ray.x) - middle
                return (place * place).sum() < 0.08 * 0.08 ? [150, 130, 60] : nil
            }
            // 20 mm are 0.16 of the depth.
            let truth = focal * cos(Double.pi / 8).squareRoot() * 0.16 / 20
            let seen = try #require(find(drawing).seen.first)
            #expect(abs(log(seen.pixelsPerMillimetre / truth)) < 1.96 * seen.relativeError, "\(side)")
        }
    }

    @Test("An ellipse's two planes give back the circle that it was seen from", arguments: [0.0, 20, 40])
    func poses(tilt: Double) throws {
        let focal = 1.3
        let normal = SIMD3(sin(tilt * .pi / 180) * 0.6, sin(tilt * .pi / 180) * 0.8, cos(tilt * .pi / 180))
        let across = SIMD3(normal.z, 0, -normal.x) / hypot(normal.x, normal.z)
        let along = SIMD3(
            normal.y * across.z - normal.z * across.y, normal.z * across.x - normal.x * across.z,
            normal.x * across.y - normal.y * across.x)
        let middle = SIMD3(0.3, -0.1, 5)
        let places = (0..<60).map { step -> Point in
            let angle = Double(step) * .pi / 30
            let place = middle + cos(angle) * across + sin(angle) * along
            return Point(x: focal * place.x / place.z, y: focal * place.y / place.z)
        }
        let ellipse = try #require(
            FittedEllipse(fitting: places, about: Point(x: focal * 0.06, y: -focal * 0.02), radius: 0.26))
        let poses = DiscPose.both(of: Ellipse(ellipse), focal: focal)
        let nearest = try #require(
            poses.min {
                (($0.normal - normal) * ($0.normal - normal)).sum()
                    < (($1.normal - normal) * ($1.normal - normal)).sum()
            })
        #expect(abs((nearest.normal * normal).sum() - 1) < 1e-6)
        #expect(abs(nearest.distance - (middle * normal).sum()) < 1e-4)
    }

    @Test("What is wrong with a round thing is said: beyond the photo, or no closed rim")
    func reasons() throws {
        var half = DrawnDisc()
        half.x = 14
        #expect(find(half).refused.map(\.reason) == ["too much of it lies outside of the photo"])
        var open = DrawnDisc()
        // As if a hand lay over more than half of it.
        open.cover = { x, y in atan2(y - 120, x - 160).magnitude < 1.65 ? [205, 160, 140] : nil }
        let reason = try #require(find(open).refused.first).reason
        #expect(reason.hasPrefix("its rim is seen on ") && reason.hasSuffix(" % of the way around only"), "\(reason)")
    }

    @Test("Twice the diameter in millimetres is half the scale")
    func scaling() throws {
        let picture = DrawnDisc()
        let (once, twice) = (
            try #require(find(picture).seen.first), try #require(find(picture, diameterMillimetres: 40).seen.first)
        )
        #expect(abs(once.pixelsPerMillimetre / twice.pixelsPerMillimetre - 2) < 1e-9)
    }

    @Test("A finger over a fifth of the rim does not move it")
    func covered() throws {
        var drawing = DrawnDisc()
        drawing.cover = { x, y in x > 190 && abs(y - 120) < 22 ? [225, 170, 150] : nil }
        let seen = try #require(find(drawing).seen.first)
        #expect(abs(seen.pixelsPerMillimetre / 4.5 - 1) < tolerance)
    }

    @Test("The shadow on one side is not the rim")
    func shadow() throws {
        var drawing = DrawnDisc()
        drawing.cover = { x, y in
            guard hypot(x - 160, y - 120) > 45 else { return nil }
            let inside = 48 - hypot(x - 163, y - 121.5)
            return [205, 160, 140] * Float(1 - 0.2 * min(1, max(0, inside / 3 + 0.5)))
        }
        let seen = try #require(find(drawing).seen.first)
        #expect(abs(seen.pixelsPerMillimetre / 4.5 - 1) < 2 * tolerance)
    }

    /// A coin of two metals: a pale core of seven tenths of its radius within a ring that is little darker than the skin.
    private var twoMetals: DrawnDisc {
        var drawing = DrawnDisc()
        drawing.colour = [185, 150, 95]
        drawing.cover = { x, y in hypot(x - 160, y - 120) < 0.7 * 45 ? [235, 238, 240] : nil }
        return drawing
    }

    @Test("The core of a coin of two metals is not the coin, though its border is the clearest")
    func core() throws {
        let seen = try #require(find(twoMetals).seen.first)
        #expect(abs(seen.pixelsPerMillimetre / 4.5 - 1) < 2 * tolerance)
    }

    @Test("Where a core's ring is seen too little to be the rim, the interval reaches to it")
    func rival() throws {
        var drawing = twoMetals
        // A finger hides more than half of the ring, and nothing of the core.
        drawing.cover = { x, y in
            let away = hypot(x - 160, y - 120)
            if away < 0.7 * 45 { return [235, 238, 240] }
            return atan2(y - 120, x - 160).magnitude < 0.54 * .pi ? [205, 160, 140] : nil
        }
        let seen = try #require(find(drawing).seen.first)
        #expect(abs(log(seen.pixelsPerMillimetre / 4.5)) < 1.96 * seen.relativeError)
        #expect(abs(log(seen.pixelsPerMillimetre / (0.7 * 4.5))) < 1.96 * seen.relativeError)
    }

    @Test("A sticker in a noisy photo is round still", arguments: [UInt64(1), 2, 3, 4, 5, 6])
    func noisy(seed: UInt64) throws {
        var drawing = DrawnDisc()
        (drawing.colour, drawing.noise, drawing.seed) = ([225, 30, 60], 26, seed)
        (drawing.long, drawing.short) = (34, 34)
        let seen = try #require(find(drawing).seen.first)
        #expect(abs(seen.pixelsPerMillimetre / 3.4 - 1) < 2 * tolerance)
    }

    @Test("A sticker is found among a dozen round moles, which have more of their rims than it has")
    func moles() throws {
        var drawing = DrawnDisc()
        (drawing.x, drawing.y) = (230, 150)
        let moles = [
            (20.0, 31.0), (63, 18), (98, 52), (140, 24), (31, 88), (77, 101), (125, 90), (18, 140), (60, 150),
            (110, 143), (36, 197), (84, 205), (131, 190), (166, 61), (201, 28), (262, 40), (300, 66), (150, 225),
        ]
        // A finger hides a fifth of the sticker.
        drawing.cover = { x, y in
            if x > 260 && abs(y - 150) < 22 { return [225, 170, 150] }
            return moles.contains { hypot(x - $0.0, y - $0.1) < 7 } ? [70, 40, 30] : nil
        }
        #expect(abs(try #require(find(drawing).seen.first).pixelsPerMillimetre / 4.5 - 1) < tolerance)
    }

    @Test("A red coin is a disc like any other")
    func red() throws {
        var drawing = DrawnDisc()
        drawing.colour = [190, 30, 40]
        #expect(abs(try #require(find(drawing).seen.first).pixelsPerMillimetre / 4.5 - 1) < tolerance)
    }

    @Test("A drawn circle, a polygon, an oval of 60 degrees and half a disc are none")
    func others() {
        var ring = DrawnDisc()
        ring.lineWidth = 3
        var square = DrawnDisc()
        square.corners = 4
        var steep = DrawnDisc()
        steep.short = 22
        var half = DrawnDisc()
        half.x = 0
        for drawing in [ring, square, steep, half] { #expect(find(drawing).seen.isEmpty) }
    }

    @Test("A naevus, round but for a hundredth of its radius and more, is none", arguments: [1, 2, 3])
    func naevus(seed: Int) {
        var drawing = DrawnDisc()
        (drawing.long, drawing.short) = (0.01, 0.01)
        let phase = Double(seed)
        drawing.cover = { x, y in
            let angle = atan2(y - 100, x - 150)
            let radius = 26 * (1 + 0.03 * cos(3 * angle + phase) + 0.02 * cos(5 * angle - 2 * phase))
            return hypot(x - 150, y - 100) < radius ? [120, 80, 60] : nil
        }
        #expect(find(drawing).seen.isEmpty)
    }

    @Test("Plain skin, noise and the smallest pictures hold nothing")
    func nothing() {
        var plain = DrawnDisc()
        (plain.long, plain.short, plain.noise) = (0.01, 0.01, 12)
        #expect(find(plain) == ReferenceSearch())
        for side in [1, 2, 24, 30] {
            var tiny = DrawnDisc()
            (tiny.width, tiny.height) = (side, side)
            #expect(find(tiny).seen.isEmpty)
        }
        let flat = Raster(width: 300, height: 200, repeating: SIMD3(repeating: Float.nan))
        #expect(
            findDiscs(
                in: ReducedColour(colours: flat, reduction: 1), diameterMillimetres: 20, name: "disc"
            ).seen.isEmpty)
    }

    @Test("A quarter turn of the picture changes nothing but the place")
    func turned() throws {
        var drawing = DrawnDisc()
        (drawing.long, drawing.short, drawing.directionDegrees, drawing.noise) = (50, 45, 20, 0)
        var other = drawing
        (other.width, other.height, other.x, other.y) = (240, 320, 120, 160)
        other.directionDegrees = 110
        let (one, two) = (try #require(find(drawing).seen.first), try #require(find(other).seen.first))
        #expect(abs(one.pixelsPerMillimetre / two.pixelsPerMillimetre - 1) < 0.002)
    }
}
