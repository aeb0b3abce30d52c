import Pixels
import Statistics
import Testing

@testable import Phantoms

@Suite("References in rendered scenes")
struct ReferenceTests {
    private func phantom(_ wish: ReferenceWish?, seed: UInt64, tilt: Double = 0) -> Phantom {
        var request = PhantomRequest(kind: .petechia, seed: seed, width: 320, height: 240)
        request.reference = wish
        request.pixelsPerMillimetre = 6
        request.tiltDegrees = tilt
        request.sensorPixelsPerPhotoPixel = 1
        request.file = PhantomFileForm(format: .png)
        return Phantom.render(request)
    }

    @Test(
        "From a place of its own to the scene and back is the same place",
        arguments: [(0.0, 0.0, 0.0), (2, 0, 0), (0.1, 0.01, 0), (0.1, 0, 0.008), (0.1, 0, -0.008)])
    func placing(height: Double, lift: Double, bend: Double) throws {
        var dice = Dice(seed: 3, stream: 1)
        let view = View(
            width: 640, height: 480, pixelsPerMillimetre: 10,
            stand: View.Stand(tiltDegrees: 30, directionDegrees: 50, distanceMillimetres: 150))
        var reference = try #require(Reference(.paperRuler, view, hard: false, &dice))
        (reference.lift, reference.bend) = (lift, bend)
        let placing = ReferencePlacing(reference)
        for (u, v) in [(0.0, 0.0), (30, 4), (-25, -5), (12, 0.5)] {
            let seen = placing.scene(u, v, height: height)
            let own = placing.own(seen.x, seen.y, height: height)
            // Four rounds settle what rises to a few micrometres.
            #expect(abs(own.u - u) < 0.01 && abs(own.v - v) < 0.01)
        }
    }

    @Test("What lies 2 mm nearer to a lens 100 mm away looks a fiftieth larger")
    func height() throws {
        var dice = Dice(seed: 1, stream: 1)
        let view = View(width: 640, height: 480, pixelsPerMillimetre: 10)
        var reference = try #require(Reference(.sticker, view, hard: false, &dice))
        reference.eye.heightMillimetres = 100
        let placing = ReferencePlacing(reference)
        let (low, high) = (placing.scene(5, 0, height: 0), placing.scene(5, 0, height: 2))
        let (zero, above) = (placing.scene(-5, 0, height: 0), placing.scene(-5, 0, height: 2))
        func apart(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Double {
            ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
        }
        #expect(abs(apart(high, above) / apart(low, zero) - 100.0 / 98) < 1e-9)
    }

    @Test("A marker's cells are dark and light as its code says", arguments: [1, 5, 9] as [UInt64])
    func cells(seed: UInt64) throws {
        let phantom = phantom(.marker, seed: seed, tilt: 20)
        let reference = try #require(phantom.scene.reference)
        guard case .marker(let face) = reference.form else { return }
        let placing = ReferencePlacing(reference)
        let cell = face.sideMillimetres / Double(face.bits + 2)
        var light: [Bool: [Int]] = [:]
        for row in 0..<face.bits {
            for column in 0..<face.bits {
                let own = (
                    u: (Double(column) + 1.5) * cell - face.sideMillimetres / 2,
                    v: (Double(row) + 1.5) * cell - face.sideMillimetres / 2
                )
                let seen = placing.scene(own.u, own.v, height: reference.thicknessMillimetres)
                guard phantom.scene.insideThing(seen.x, seen.y) < -0.5 else { continue }
                let place = phantom.view.skinToPhoto.map(seen.x, seen.y)
                let index = (Int(place.y) * phantom.width + Int(place.x)) * 3
                let bit = face.code >> UInt64(face.bits * face.bits - 1 - (row * face.bits + column)) & 1 == 1
                light[bit, default: []].append(Int(phantom.codes[index + 1]))
            }
        }
        #expect(try #require(light[true]?.min()) > (try #require(light[false]?.max())) + 30)
    }

    @Test(
        "No spot and no skin is left under a reference, whatever it is",
        arguments: ReferenceWish.allCases.filter { $0 != .nothing })
    func bare(wish: ReferenceWish) throws {
        let phantom = phantom(wish, seed: 11, tilt: 25)
        let reference = try #require(phantom.scene.reference)
        let outline = Polygon(
            corners: reference.seenOutline.map {
                let place = phantom.view.skinToPhoto.map($0.x, $0.y)
                return Point(x: place.x, y: place.y)
            })
        var inside = 0
        for row in 0..<phantom.height {
            for column in 0..<phantom.width
            where outline.contains(x: Double(column) + 0.5, y: Double(row) + 0.5) {
                inside += 1
                #expect(phantom.labels[column, row] == 0)
            }
        }
        #expect(inside > 300)
        let middle = outline.corners.reduce((0.0, 0.0)) {
            ($0.0 + $1.x / Double(outline.corners.count), $0.1 + $1.y / Double(outline.corners.count))
        }
        let place = (x: min(max(Int(middle.0), 0), 319), y: min(max(Int(middle.1), 0), 239))
        if outline.contains(x: Double(place.x) + 0.5, y: Double(place.y) + 0.5) {
            #expect(!phantom.skin[place.x, place.y])
        }
    }

    @Test("The truth names the reference, says null where none was wished, and nothing where nobody asked")
    func truth() {
        let coin = phantom(.coin, seed: 2).truth(id: "a").file
        #expect(coin.contains(#""reference": "coin""#) && coin.contains(#""reference_spec": "coin:"#))
        #expect(coin.contains(#""reference_outline_px": [["#) && coin.contains(#""reference_thickness_mm": "#))
        let none = phantom(.nothing, seed: 2).truth(id: "a").file
        #expect(none.contains(#""reference": null"#) && !none.contains("size_mm"))
        #expect(!phantom(nil, seed: 2).truth(id: "a").file.contains("reference"))
    }

    @Test("A ruler has a tick at every millimetre, longer ones at five and ten, and none beyond its end")
    func ticks() throws {
        var dice = Dice(seed: 4, stream: 1)
        var face = RulerFace(.paper, hasRedNumbers: false, within: 60, &dice)
        (face.lengthMillimetres, face.startMillimetres, face.tickWidthMillimetres) = (80, 3, 0.2)
        (face.tickLengthMillimetres, face.isDouble) = (2, false)
        let edge = Float(face.breadthMillimetres / 2)
        func isInk(_ millimetre: Float, _ depth: Float) -> Bool { face.paint(millimetre - 37, edge - depth) != nil }
        #expect((0...70).allSatisfy { isInk(Float($0), 1) && !isInk(Float($0) + 0.5, 1) })
        #expect(isInk(5, 2.9) && !isInk(4, 2.9) && isInk(10, 3.9) && !isInk(5, 3.9))
        #expect(!isInk(-1, 1) && !isInk(77, 1))
    }

    @Test(
        "The suite has every kind of reference, a fifth without, spots in half, and a longer list begins with a shorter"
    )
    func suite() {
        let entries = PhantomSuite.references.entries(seed: 1, count: 60)
        #expect(Set(entries.compactMap(\.request.reference)) == Set(ReferenceWish.allCases).subtracting([.smallMarker]))
        #expect(entries.count { $0.request.kind == .petechia || $0.request.kind == .angioma } == 30)
        #expect((7...12).contains(entries.count { $0.request.reference == .nothing }))
        #expect(entries.contains { ($0.request.tiltDegrees ?? 0) > 30 })
        let shorter = PhantomSuite.references.entries(seed: 1, count: 5)
        #expect(shorter.map(\.request.seed) == entries.prefix(5).map(\.request.seed))
    }

    @Test("The tilted suite tilts each kind by up to 40 degrees, standard and hard, and has markers of 16 to 40 pixels")
    func tiltedSuite() {
        let entries = PhantomSuite.tilted.entries(seed: 1, count: 64)
        for wish in [ReferenceWish.marker, .coin, .sticker, .paperRuler, .smallMarker] {
            let own = entries.filter { $0.request.reference == wish }
            #expect(own.contains { ($0.request.tiltDegrees ?? 0) > 25 }, "\(wish)")
            #expect(Set(own.map(\.request.difficulty)) == [.standard, .hard], "\(wish)")
        }
        for seed in 1...12 {
            let small = phantom(.smallMarker, seed: UInt64(seed))
            guard case .marker(let face)? = small.scene.reference?.form else { continue }
            #expect((15.9...40.1).contains(face.sideMillimetres * small.view.pixelsPerMillimetre), "\(seed)")
        }
    }

    @Test("An enlarged photograph has more pixels of the same scene")
    func enlarged() {
        let plain = PhantomSuite.references.entries(seed: 3, count: 1)[0].request
        let large = plain.enlarged(by: 2.5)
        #expect(large.width == 1600 && large.height == 1200 && large.seed == plain.seed)
        #expect(large.pixelsPerMillimetre == plain.pixelsPerMillimetre.map { 2.5 * $0 })
    }
}
