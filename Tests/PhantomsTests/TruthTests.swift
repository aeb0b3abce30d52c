import Dispatch
import Foundation
import Statistics
import Testing

@testable import Phantoms
@testable import Photographs
@testable import Pixels

@Suite struct TruthTests {
    static func tilted(_ kind: PhantomKind, seed: UInt64, tilt: Double = 40) -> Phantom {
        var request = PhantomRequest(kind: kind, difficulty: .hard, seed: seed, width: 160, height: 120)
        request.pixelsPerMillimetre = 9
        request.tiltDegrees = tilt
        return Phantom.render(request)
    }

    /// Coverages of neighbours add up, so that a pixel of two marks may be half covered and belong to neither.
    @Test("A labelled pixel is at least half covered where marks are large enough", arguments: UInt64(1)...3)
    func labelsAgree(seed: UInt64) {
        let phantom = Self.tilted(.petechia, seed: seed)
        let large = Set(phantom.spots.filter { $0.areaPixels > 12 && $0.visibleShare > 0.99 }.map { UInt16($0.label) })
        for (label, coverage) in zip(phantom.labels.elements, phantom.coverage.elements) {
            if label == 0 { #expect(coverage < 65_535) }
            if large.contains(label) { #expect(coverage >= 32_767) }
        }
        #expect(phantom.coverage.elements.contains { $0 > 32_768 })
    }

    @Test("Where one mark alone covers half of a pixel, the pixel is its own", arguments: UInt64(1)...3)
    func coverageAgrees(seed: UInt64) {
        let phantom = Self.tilted(.angioma, seed: seed, tilt: 25)
        var (label, checked) = (UInt16(0), 0)
        for mark in phantom.scene.marks {
            let footprint = mark.outline.footprint(phantom.view)
            guard footprint.coverage.reduce(0.0, { $0 + Double($1) }) > 0.01 * footprint.areaPixels else { continue }
            label += 1
            footprint.forEachPixel(frameWidth: phantom.width) { index, share in
                let alone = abs(Float(phantom.coverage.elements[index]) / 65_535 - share) < 1e-4
                guard alone, share > 0.5 else { return }
                #expect(phantom.labels.elements[index] == label)
                checked += 1
            }
        }
        #expect(Int(label) == phantom.spots.count && checked > 10)
    }

    @Test("In tilted photos each whole spot's area is its diameter's by the local scale", arguments: UInt64(1)...3)
    func areas(seed: UInt64) {
        let phantom = Self.tilted(.angioma, seed: seed)
        for spot in phantom.spots where spot.visibleShare > 0.999 {
            let (x, y) = phantom.view.photoToSkin.map(spot.xPixels, spot.yPixels)
            let scale = phantom.view.pixelsPerMillimetre(atSkin: x, y)
            let diameter = 2 * (spot.areaPixels / .pi).squareRoot() / scale
            #expect(abs(diameter / spot.diameterMillimetres - 1) < 0.01)
        }
    }

    @Test("Redness has a mask of its own, on skin, and its label is the mask")
    func redness() throws {
        let phantom = Self.tilted(.rash, seed: 2)
        #expect(phantom.redness.elements.contains(true))
        #expect(zip(phantom.redness.elements, phantom.skin.elements).allSatisfy { !$0 || $1 })
        #expect(zip(phantom.redness.elements, phantom.labels.elements).allSatisfy { $0 == ($1 > 0) })
        let names = try phantom.files(id: "a").map(\.name)
        #expect(names.contains("a.redness.png") && names.contains("a.coverage.png"))
        #expect(try !Self.tilted(.clear, seed: 2).files(id: "a").map(\.name).contains("a.redness.png"))
    }

    @Test("Every setting of view and camera stands in the truth, and the homography in full")
    func fields() throws {
        let phantom = Self.tilted(.petechia, seed: 4)
        let bytes = try #require(try phantom.files(id: "a").first { $0.name == "a.json" }).bytes
        let truth = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let camera = try #require(truth["camera"] as? [String: Any])
        // One key a stored number: a new setting must be written too.
        let settings = [phantom.camera.lens, phantom.camera.sensor, phantom.camera.denoising] as [Any]
        let rest = [phantom.camera.development, phantom.camera.sharpening] as [Any]
        let count = (settings + rest).reduce(0) { $0 + Mirror(reflecting: $1).children.count }
        #expect(camera.count == count + 2)
        let view = try #require(truth["view"] as? [String: Any])
        // Readers of JSON may lose the last bit of a number.
        let map = try #require(view["skin_to_photo"] as? [Double])
        #expect(zip(map, phantom.view.skinToPhoto.elements).allSatisfy { abs($0 - $1) <= 1e-15 * abs($1) + 1e-18 })
        #expect(abs((truth["tilt_deg"] as? Double ?? 0) - 40) < 1e-6)
    }

    @Test("Another orientation stores other bytes of the same upright picture", arguments: 1...8)
    func orientation(_ value: Int) throws {
        var request = PhantomRequest(kind: .clear, seed: 8, width: 48, height: 40)
        request.file = PhantomFileForm(format: .png, colourSpace: .displayP3, orientation: value)
        let photo = try Photo(decoding: Phantom.render(request).files(id: "a")[0].bytes)
        request.file = PhantomFileForm(format: .png, colourSpace: .displayP3)
        let upright = try Photo(decoding: Phantom.render(request).files(id: "a")[0].bytes)
        guard case .eightBit(let codes) = photo.codes, case .eightBit(let wanted) = upright.codes else {
            Issue.record("not 8 bit")
            return
        }
        #expect(photo.width == 48 && codes == wanted)
        #expect(photo.facts.exifOrientation == value)
    }

    @Test("The profile comes out of the file as it went in", arguments: [PhantomFileForm.Format.jpeg, .png])
    func profile(format: PhantomFileForm.Format) throws {
        var request = PhantomRequest(kind: .clear, seed: 8, width: 48, height: 40)
        request.file = PhantomFileForm(format: format, colourSpace: .displayP3)
        let photo = try Photo(decoding: Phantom.render(request).files(id: "a")[0].bytes)
        #expect(photo.facts.profile == "Display P3")
    }

    @Test("One core and two write the same bytes")
    func cores() throws {
        let base = FileManager.default.temporaryDirectory.appending(path: "phantoms-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: base) }
        let entries = (0..<3).map { index in
            var request = PhantomRequest(kind: .petechia, seed: UInt64(index), width: 64, height: 48)
            request.sensorPixelsPerPhotoPixel = index == 1 ? 1.5 : 1
            return PhantomSuite.Entry(id: "p\(index)", request: request)
        }
        for count in [1, 2] {
            let cores = Cores(count) { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
            try PhantomFolder(base.appending(path: "\(count)")).write(entries, on: cores)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: base.appending(path: "1").path)
        #expect(names.count == 3 * 5 + 1)
        for name in names {
            let one = try Data(contentsOf: base.appending(path: "1/\(name)"))
            let two = try Data(contentsOf: base.appending(path: "2/\(name)"))
            #expect(one == two, "\(name)")
        }
    }
}
