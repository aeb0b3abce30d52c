import Foundation
import Pixels
import Statistics
import Testing

@testable import Scales

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Printed markers")
struct MarkerTests {
    /// What noise of two codes and rounding leave of a marker of 60 pixels.
    private static let tolerance = 0.004

    private func only(_ marker: DrawnMarker) throws -> SeenReference {
        let search = try marker.found()
        #expect(search.seen.count == 1, "\(search)")
        return try #require(search.seen.first)
    }

    private func error(_ seen: SeenReference, _ marker: DrawnMarker) -> Double {
        abs(seen.pixelsPerMillimetre / marker.pixelsPerMillimetre - 1)
    }

    @Test(
        "a marker of any family is found with its number and its scale",
        arguments: [
            ("4x4_50", 7), ("4x4_1000", 900), ("5x5_100", 3), ("6x6_250", 200), ("7x7_50", 49),
            ("apriltag_36h11", 586),
        ])
    func families(dictionary: String, id: Int) throws {
        let marker = DrawnMarker(dictionary: dictionary, id: id)
        let seen = try only(marker)
        #expect(seen.name == "\(dictionary) id \(id)" && seen.method == .aruco)
        #expect(error(seen, marker) < MarkerTests.tolerance)
    }

    @Test("small, tilted and large ones hold the truth in three of their errors", arguments: [16.0, 24, 40, 120])
    func sizes(side: Double) throws {
        for tilt in [0.0, 25, 44] {
            let marker = DrawnMarker(side: side, middle: Vector(180, 160), tiltDegrees: tilt, seed: UInt64(side))
            let seen = try only(marker)
            #expect(error(seen, marker) < 3 * seen.relativeError, "\(side) px, \(tilt) degrees: \(seen)")
            if side >= 40 {
                #expect(error(seen, marker) < 0.02)
                #expect(abs(try #require(seen.tiltDegrees) - tilt) < 6)
            }
        }
    }

    @Test("the 95 % intervals of small tilted markers hold the truth, and those of all are no wider than they need be")
    func coverage() throws {
        var dice = SplitMix64(seed: 5)
        func between(_ low: Double, _ high: Double) -> Double {
            low + (high - low) * Double(dice.next() >> 11) / 9_007_199_254_740_992
        }
        var (held, count) = (0, 0)
        for seed in 0..<16 {
            let marker = DrawnMarker(
                id: seed, side: between(20, 39), middle: Vector(between(60, 340), between(60, 240)),
                turnDegrees: between(0, 360), tiltDegrees: between(10, 42), focal: between(0.75, 1.6), blur: 1.2,
                noise: 4, seed: UInt64(seed))
            guard let seen = try marker.found().seen.first else { continue }
            count += 1
            if abs(log(seen.pixelsPerMillimetre / marker.pixelsPerMillimetre)) < 1.96 * seen.relativeError { held += 1 }
        }
        #expect(count >= 15)
        #expect(held >= 15, "\(held) of \(count)")
        #expect(try only(DrawnMarker(side: 60)).relativeError < 0.01)
        #expect(try only(DrawnMarker(side: 120)).relativeError < 0.003)
    }

    @Test("black squares come out no smaller or larger for a wider blur", arguments: [0.5, 1.0, 1.6])
    func bias(blur: Double) throws {
        let marker = DrawnMarker(side: 90, blur: blur, noise: 0.5)
        #expect(error(try only(marker), marker) < 0.002)
    }

    @Test("a quarter turn changes nothing, and a doubled side doubles the scale")
    func laws() throws {
        let upright = try only(DrawnMarker(turnDegrees: 10)).pixelsPerMillimetre
        let turned = try only(DrawnMarker(turnDegrees: 100)).pixelsPerMillimetre
        let doubled = try only(DrawnMarker(side: 120, turnDegrees: 10)).pixelsPerMillimetre
        #expect(abs(turned / upright - 1) < MarkerTests.tolerance)
        #expect(abs(doubled / upright - 2) < 2 * MarkerTests.tolerance)
    }

    @Test("a shadow's edge across and light that falls off do not move the scale")
    func shadow() throws {
        let marker = DrawnMarker(shade: { $0.x + 0.4 * $0.y > 265 ? 0.5 : 0.6 + $0.x / 900 })
        #expect(error(try only(marker), marker) < 2 * MarkerTests.tolerance)
    }

    @Test("the outline holds the white margin as far as it reaches, and a little of its shadow")
    func outline() throws {
        let marker = DrawnMarker(turnDegrees: 0)
        let outline = try only(marker).outline
        // A side of 60 pixels has six cells of 10, and the paper ends one and a half cells outside.
        let expected = [(155.0, 105.0), (245, 105), (245, 195), (155, 195)]
        for (corner, place) in zip(outline, expected) {
            let (x, y) = (abs(corner.x - 200) - abs(place.0 - 200), abs(corner.y - 150) - abs(place.1 - 150))
            #expect((0...5).contains(x) && (0...5).contains(y), "\(outline)")
        }
    }

    @Test("a margin that is cut off on one side leaves the scale")
    func cutMargin() throws {
        // Skin reaches to a third of a cell from the square's right side.
        var drawing = DrawnMarker(turnDegrees: 0)
        let shade: @Sendable (Vector) -> Double = { $0.x > 233 ? 0.35 : 1 }
        drawing.shade = shade
        #expect(error(try only(drawing), drawing) < 2 * MarkerTests.tolerance)
    }

    @Test("a marker that the photo's border cuts gives no scale and says why", arguments: [0.0, 30])
    func cutByBorder(turn: Double) throws {
        let search = try DrawnMarker(middle: Vector(12, 150), turnDegrees: turn).found()
        #expect(search.seen.isEmpty)
        #expect(search.refused.map(\.reason) == ["it is cut by the photo's border"])
    }

    @Test("a mole and a shadow at the photo's border are no cut marker")
    func noCutMarker() throws {
        let markers = try #require(MarkerDictionary(named: "4x4_50"))
        for hostile in [
            Hostile("a mole") { x, y in hypot(Double(x), Double(y - 100)) < 40 ? 40 : 190 },
            Hostile("a shadow") { x, y in x + y / 2 < 90 ? 70 : 200 },
            Hostile("a black square") { x, y in x < 40 && (60..<130).contains(y) ? 12 : 220 },
        ] {
            #expect(findMarkers(in: hostile.plane, dictionary: markers, sideMillimetres: 20) == ReferenceSearch())
        }
    }

    @Test("several markers of one sheet are all seen and tell the same scale")
    func several() throws {
        let (left, right) = (DrawnMarker(id: 3, middle: Vector(100, 150)), DrawnMarker(id: 9, middle: Vector(300, 150)))
        let (one, other) = (try left.drawn(), try right.drawn())
        var codes = one.codes
        for y in 0..<one.height { for x in 200..<one.width { codes[y * one.stride + x] = other[x, y] } }
        let both = LightnessPlane(width: one.width, height: one.height, stride: one.stride, codes: codes)
        let request = try ScaleRequest(parsing: "aruco:4x4_50:20mm")
        func never() -> ReducedColour { preconditionFailure("colour was looked at") }
        let (alone, sighting) = (
            findScale(in: one, colour: never(), request: request),
            findScale(in: both, colour: never(), request: request)
        )
        #expect(Set(sighting.seen.map(\.name)) == ["4x4_50 id 3", "4x4_50 id 9"] && sighting.conflict == nil)
        let (single, scale) = (try #require(alone.scale), try #require(sighting.scale))
        #expect(abs(scale.pixelsPerMillimetre / left.pixelsPerMillimetre - 1) < MarkerTests.tolerance)
        #expect(
            scale.pixelsPerMillimetreHigh - scale.pixelsPerMillimetreLow
                < single.pixelsPerMillimetreHigh - single.pixelsPerMillimetreLow)
    }

    @Test("two markers that were printed in different sizes are a conflict that names both")
    func conflict() throws {
        let (left, right) = (
            DrawnMarker(id: 3, middle: Vector(100, 150)), DrawnMarker(id: 9, side: 75, middle: Vector(300, 150))
        )
        let (one, other) = (try left.drawn(), try right.drawn())
        var codes = one.codes
        for y in 0..<one.height { for x in 200..<one.width { codes[y * one.stride + x] = other[x, y] } }
        let both = LightnessPlane(width: one.width, height: one.height, stride: one.stride, codes: codes)
        func never() -> ReducedColour { preconditionFailure("colour was looked at") }
        let sighting = findScale(in: both, colour: never(), request: try ScaleRequest(parsing: "aruco:4x4_50:20mm"))
        let conflict = try #require(sighting.conflict)
        #expect(conflict.contains("4x4_50 id 3") && conflict.contains("4x4_50 id 9"))
        let scale = try #require(sighting.scale)
        #expect(scale.pixelsPerMillimetreLow <= 3 && scale.pixelsPerMillimetreHigh >= 3.74)
    }

    @Test("the plane tells the scale where a tilted spot lies")
    func plane() throws {
        let marker = DrawnMarker(side: 100, tiltDegrees: 35)
        let plane = try only(marker).plane
        for place in [Vector(120, 150), Vector(200, 150), Vector(300, 200)] {
            let (x, y) = (
                marker.onMarker(place + Vector(0.5, 0)) - marker.onMarker(place - Vector(0.5, 0)),
                marker.onMarker(place + Vector(0, 0.5)) - marker.onMarker(place - Vector(0, 0.5))
            )
            let truth = 1 / (abs(x.cross(y)).squareRoot() * DrawnMarker.sideMillimetres)
            let scale = try #require(plane.pixelsPerMillimetre(x: place.x, y: place.y))
            #expect(abs(scale / truth - 1) < 0.01, "\(place)")
        }
    }

    @Test("a marker of another dictionary is refused by its own name")
    func otherDictionary() throws {
        let markers = try #require(MarkerDictionary(named: "4x4_50"))
        let drawn = try DrawnMarker(dictionary: "6x6_250", id: 9).drawn()
        let search = findMarkers(in: drawn, dictionary: markers, sideMillimetres: 20)
        #expect(search.seen.isEmpty)
        #expect(search.refused.first?.reason == "it is marker 9 of 6x6_1000, not one of 4x4_50")
    }

    @Test("a marker that is too pale for print is read and refused")
    func pale() throws {
        // As behind milk glass.
        let search = try DrawnMarker(paper: 0.6, ink: 0.28, skin: 0.4).found()
        #expect(search.seen.isEmpty)
        let reason = "it reads as 4x4_50 id 7, but its black and white differ too little for print"
        #expect(search.refused.map(\.reason) == [reason])
    }

    @Test("a number that the dictionary lacks is refused, too")
    func otherNumber() throws {
        let markers = try #require(MarkerDictionary(named: "4x4_50"))
        let drawn = try DrawnMarker(dictionary: "4x4_1000", id: 700).drawn()
        let search = findMarkers(in: drawn, dictionary: markers, sideMillimetres: 20)
        #expect(search.seen.isEmpty && search.refused.first?.reason.contains("700") == true, "\(search)")
    }

    @Test("pictures without a marker have none", arguments: hostilePictures)
    func hostile(_ picture: Hostile) throws {
        for name in ["4x4_50", "4x4_1000", "5x5_1000", "apriltag_36h11"] {
            let markers = try #require(MarkerDictionary(named: name))
            #expect(findMarkers(in: picture.plane, dictionary: markers, sideMillimetres: 20).seen.isEmpty)
        }
    }
}

struct Hostile: CustomTestStringConvertible {
    var testDescription: String
    var plane: LightnessPlane

    init(_ name: String, width: Int = 240, height: Int = 200, _ code: (Int, Int) -> UInt8) {
        testDescription = name
        var codes: [UInt8] = []
        for y in 0..<height { for x in 0..<width { codes.append(code(x, y)) } }
        plane = LightnessPlane(width: width, height: height, stride: width, codes: codes)
    }
}

/// Pictures that no marker is in.
private var hostilePictures: [Hostile] {
    var dice = SplitMix64(seed: 5)
    return [
        Hostile("one pixel", width: 1, height: 1) { _, _ in 0 },
        Hostile("a row", width: 300, height: 1) { x, _ in x % 40 < 20 ? 0 : 255 },
        Hostile("black") { _, _ in 0 }, Hostile("white") { _, _ in 255 },
        Hostile("a checkerboard") { x, y in (x / 12 + y / 12) % 2 == 0 ? 20 : 230 },
        Hostile("black squares") { x, y in x % 60 < 36 && y % 60 < 36 ? 15 : 220 },
        Hostile("rings") { x, y in
            let ring = min(min(x % 80, 79 - x % 80), min(y % 80, 79 - y % 80)) / 6
            return ring == 2 ? 15 : 220
        },
        Hostile("small dull tiles between joints") { x, y in
            let (u, v) = ((x + y) % 34, (x - y + 1_000) % 34)
            return u < 22 && v < 22 ? UInt8(60 + (u / 6 * 5 + v / 6 * 3) % 24) : 112
        },
        Hostile("stripes") { x, _ in x % 14 < 7 ? 30 : 220 },
        Hostile("noise") { _, _ in UInt8(truncatingIfNeeded: dice.next() >> 40) },
        Hostile("coarse noise") { x, y in
            var cell = SplitMix64(seed: UInt64(x / 9 * 1_000 + y / 9))
            return cell.next() >> 63 == 0 ? 25 : 225
        },
    ]
}
