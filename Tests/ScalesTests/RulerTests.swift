import Pixels
import Statistics
import Testing

@testable import Scales

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Rulers found by their ticks")
struct RulerTests {
    private func found(_ drawing: DrawnRuler, stated: Double? = nil) -> ReferenceSearch {
        findRulers(in: drawing.drawn(), tickMillimetres: stated)
    }

    /// As a share: a drawing of straight ticks leaves a few thousandths to noise and an unknown focal length.
    private func expectTruth(_ drawing: DrawnRuler, within tolerance: Double = 0.005, stated: Double? = nil) throws {
        let seen = try #require(found(drawing, stated: stated).seen.first)
        #expect(abs(seen.pixelsPerMillimetre / drawing.truth - 1) < tolerance)
        #expect(abs(seen.pixelsPerMillimetre / drawing.truth - 1) < 3 * seen.relativeError)
    }

    @Test("A ruler gives the drawing's scale at any angle", arguments: [0.0, 17, 45, 90, 133, 180, 268])
    func angles(degrees: Double) throws {
        try expectTruth(DrawnRuler(angleDegrees: degrees, offsetMillimetres: Point(x: 2, y: -1)))
    }

    @Test("Half of a tilted photo's perspective is in the ticks' distances and half in how they fan out")
    func tilted() throws {
        for towards in [0.0, 60, 90] {
            let drawing = DrawnRuler(tiltDegrees: 20, tiltTowardsDegrees: towards, offsetMillimetres: Point(x: 0, y: 4))
            try expectTruth(drawing, within: 0.03)
        }
    }

    @Test("A tilted ruler tells its tilt")
    func tilt() throws {
        let seen = try #require(found(DrawnRuler(tiltDegrees: 30, tiltTowardsDegrees: 0)).seen.first)
        let tilt = try #require(seen.tiltDegrees)
        #expect(abs(tilt - 30) < 6)
    }

    @Test("A finger over the ticks leaves the scale", arguments: [4.0, 7])
    func hidden(millimetres: Double) throws {
        try expectTruth(DrawnRuler(hiddenMillimetres: 14...14 + millimetres))
    }

    @Test("A tape that is bent gives the scale within what it claims")
    func bent() throws {
        try expectTruth(DrawnRuler(bendMillimetres: 250), within: 0.03)
        try expectTruth(DrawnRuler(bendMillimetres: -250), within: 0.03)
    }

    @Test("Light ticks on a dark ruler are ticks, too")
    func light() throws { try expectTruth(DrawnRuler(paper: 60, ink: 220)) }

    @Test("Half millimetres are told from millimetres by their own graduation")
    func halfMillimetres() throws {
        let drawing = DrawnRuler(ticks: .halfMillimetres, pixelsPerMillimetre: 14)
        try expectTruth(drawing)
        try expectTruth(drawing, stated: 0.5)
        try expectTruth(drawing, stated: 1)
    }

    @Test("Inches are recognised and never taken for centimetres")
    func inches() throws {
        for (ticks, scale) in [(DrawnRuler.Ticks.sixteenthInches, 8.0), (.eighthInches, 5)] {
            let drawing = DrawnRuler(ticks: ticks, pixelsPerMillimetre: scale, lengthMillimetres: 72)
            for stated in [nil, 1.0] {
                let search = found(drawing, stated: stated)
                #expect(search.seen.isEmpty)
                #expect(try #require(search.refused.first).reason == "its ticks halve one another as an inch's do")
            }
        }
    }

    @Test("Half centimetres alone are not taken for millimetres")
    func halfCentimetres() throws {
        let drawing = DrawnRuler(ticks: .halfCentimetres, pixelsPerMillimetre: 4, lengthMillimetres: 140)
        #expect(found(drawing).seen.isEmpty)
        #expect(found(drawing, stated: 1).seen.isEmpty)
    }

    @Test("Ticks all alike, as a comb's teeth are, need a person's word")
    func alike() throws {
        let drawing = DrawnRuler(ticks: .alike)
        let search = found(drawing)
        #expect(search.seen.isEmpty)
        #expect(try #require(search.refused.first).reason.hasPrefix("no ticks stand out at every fifth"))
        try expectTruth(drawing, stated: 1)
    }

    @Test("Faint ticks between noise are told by all of them together")
    func faint() throws {
        // Fourteen codes of contrast in noise of six: where a single tick ends cannot be seen.
        for seed in [UInt64(2), 5, 8] {
            var drawing = DrawnRuler(pixelsPerMillimetre: 9, lengthMillimetres: 66)
            (drawing.paper, drawing.ink, drawing.noise, drawing.seed) = (165, 120, 6, seed)
            try expectTruth(drawing, within: 0.02)
            var inches = drawing
            (inches.ticks, inches.pixelsPerMillimetre) = (.sixteenthInches, 7)
            #expect(found(inches).seen.isEmpty && found(inches, stated: 1).seen.isEmpty)
        }
    }

    @Test("A ruler that runs out of the photo after few ticks says so")
    func fewTicks() throws {
        let drawing = DrawnRuler(width: 320, offsetMillimetres: Point(x: 22.6, y: 2), lengthMillimetres: 40)
        let search = found(drawing)
        #expect(search.seen.isEmpty)
        let reason = try #require(search.refused.first).reason
        #expect(
            reason.hasPrefix("only ") && reason.hasSuffix(" even ticks of it are seen, too few to tell what they are"))
    }

    @Test(
        "A steeply tilted ruler's interval holds the truth for telephones and for macro lenses",
        arguments: [0.75, 1.5, 3])
    func steep(focal: Double) throws {
        for towards in [0.0, 60, 90, 150] {
            let drawing = DrawnRuler(
                tiltDegrees: 38, tiltTowardsDegrees: towards, focalLength: focal, offsetMillimetres: Point(x: 0, y: 4))
            let seen = try #require(found(drawing).seen.first)
            #expect(
                abs(seen.pixelsPerMillimetre / drawing.truth - 1) < 2.5 * seen.relativeError, "\(focal), \(towards)")
        }
    }

    @Test("The 95 % intervals of steeply tilted rulers hold the truth, and a level one's is narrow")
    func coverage() throws {
        var (held, count) = (0, 0)
        for place in 0..<16 {
            let drawing = DrawnRuler(
                angleDegrees: Double(place) * 31, tiltDegrees: 26 + Double(place % 8) * 2,
                tiltTowardsDegrees: Double(place) * 52, focalLength: [0.8, 1.1, 1.5, 2.2][place % 4],
                offsetMillimetres: Point(x: 0, y: 5), lengthMillimetres: 32, seed: UInt64(place))
            guard let seen = found(drawing).seen.first else { continue }
            count += 1
            if abs(log(seen.pixelsPerMillimetre / drawing.truth)) < 1.96 * seen.relativeError { held += 1 }
        }
        #expect(count >= 15)
        #expect(held >= 15, "\(held) of \(count)")
        #expect(try #require(found(DrawnRuler()).seen.first).relativeError < 0.01)
    }

    @Test("A photo twice as large has twice as many pixels a millimetre")
    func doubled() throws {
        let once = try #require(found(DrawnRuler(angleDegrees: 12)).seen.first)
        let twice = DrawnRuler(width: 1280, height: 960, pixelsPerMillimetre: 24, angleDegrees: 12)
        let seen = try #require(found(twice).seen.first)
        #expect(abs(seen.pixelsPerMillimetre / once.pixelsPerMillimetre - 2) < 0.01)
    }

    @Test("A photo turned by a quarter keeps its scale")
    func turned() throws {
        let plane = DrawnRuler(angleDegrees: 12).drawn()
        var codes: [UInt8] = []
        for x in 0..<plane.width {
            for y in (0..<plane.height).reversed() { codes.append(plane[x, y]) }
        }
        let turned = LightnessPlane(width: plane.height, height: plane.width, stride: plane.height, codes: codes)
        let before = try #require(findRulers(in: plane, tickMillimetres: nil).seen.first)
        let after = try #require(findRulers(in: turned, tickMillimetres: nil).seen.first)
        #expect(abs(after.pixelsPerMillimetre / before.pixelsPerMillimetre - 1) < 0.002)
    }

    @Test("The outline holds the ruler's ticks and body, and not the skin beside it")
    func outline() throws {
        let drawing = DrawnRuler()
        let outline = Polygon(corners: try #require(found(drawing).seen.first).outline)
        // The ruler lies level, its edge 8 mm below the photo's middle; 12 pixels a millimetre.
        for x in [90.0, 320, 550] {
            #expect(outline.contains(x: x, y: 240 + 8 * 12 + 1))
            #expect(outline.contains(x: x, y: 240 + 17 * 12))
            #expect(!outline.contains(x: x, y: 240 + 4 * 12))
        }
    }

    @Test("Creases, hair, knitting and plain skin are no ruler")
    func noRuler() {
        for plane in notRulers() { #expect(findRulers(in: plane, tickMillimetres: nil).seen.isEmpty) }
    }

    @Test("Pictures of a few pixels hold no ruler")
    func tiny() {
        for (width, height) in [(0, 0), (1, 1), (3, 400), (400, 2), (25, 25)] {
            let plane = LightnessPlane(
                width: width, height: height, stride: width, codes: [UInt8](repeating: 9, count: width * height))
            #expect(findRulers(in: plane, tickMillimetres: nil) == ReferenceSearch())
        }
    }

    /// Stripes of even and of wandering distance, a knitted pattern, and crossing hairs.
    private func notRulers() -> [LightnessPlane] {
        let (width, height) = (480, 360)
        var dice = SplitMix64(seed: 3)
        let hairs = (0..<60).map { _ in
            (
                x: dice.unit() * 480, slope: 2 * dice.unit() - 1, top: Int(dice.unit() * 300),
                length: 20 + dice.unit() * 90
            )
        }
        func plane(_ dark: (Int, Int) -> Bool) -> LightnessPlane {
            var codes: [UInt8] = []
            for y in 0..<height {
                for x in 0..<width { codes.append((dark(x, y) ? 90 : 160) + UInt8(dice.unit() * 8)) }
            }
            return LightnessPlane(width: width, height: height, stride: width, codes: codes)
        }
        return [
            plane { _, _ in false },
            plane { x, y in x % 11 < 3 && (100..<140).contains(y) },
            plane { x, y in (x * x / 300) % 9 < 3 && y % 50 < 30 },
            plane { x, y in (x + (y / 12 % 2) * 6) % 12 < 3 && y % 12 < 9 },
            plane { x, y in
                hairs.contains { hair in
                    y >= hair.top && Double(y - hair.top) < hair.length
                        && abs(Double(x) - hair.x - hair.slope * Double(y - hair.top)) < 1.5
                }
            },
        ]
    }
}
