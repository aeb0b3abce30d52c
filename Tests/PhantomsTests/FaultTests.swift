import Foundation
import Testing

@testable import Phantoms

@Suite("Photographs with a known fault")
struct FaultTests {
    static func request(_ faults: Set<PhantomFault>, seed: UInt64 = 5, melanin: Double = 0.6) -> PhantomRequest {
        var request = PhantomRequest(kind: .clear, seed: seed, width: 320, height: 240)
        (request.faults, request.melanin, request.variant) = (faults, melanin, "clear/plain")
        (request.pixelsPerMillimetre, request.sensorPixelsPerPhotoPixel, request.tiltDegrees) = (9, 1, 0)
        request.edge = faults.contains(.littleSkin) ? "denim" : "none"
        return request
    }

    @Test("A sound photograph owes no flag and is known to owe none", arguments: [UInt64(1), 2, 3])
    func sound(seed: UInt64) throws {
        let flags = try #require(Phantom.render(Self.request([], seed: seed)).flags)
        #expect(flags.due.isEmpty)
        #expect(Set(flags.absent) == Set(PhantomFault.allCases))
    }

    @Test(
        "A fault makes its own flag due and no other",
        arguments: [PhantomFault.blurred, .underexposed, .clippedRed, .hair, .littleSkin])
    func single(fault: PhantomFault) throws {
        let flags = try #require(Phantom.render(Self.request([fault])).flags)
        #expect(flags.due == [fault])
        #expect(!flags.absent.contains(fault))
    }

    @Test("Shine is due only where it burns in, and then nothing is said of clipped red")
    func glare() throws {
        let dull = try #require(Phantom.render(Self.request([])).flags)
        let wet = (1...6).map { Phantom.render(Self.request([.glare], seed: UInt64($0), melanin: 4)).flags }
        #expect(dull.absent.contains(.glare))
        let due = wet.compactMap { $0 }.filter { $0.due.contains(.glare) }
        #expect(!due.isEmpty)
        #expect(due.allSatisfy { !$0.absent.contains(.clippedRed) })
    }

    @Test("Hair as light as the skin covers it and does not stand out")
    func fairHair() {
        var scene = Scene(Self.request([.hair]), pixelsPerMillimetre: 9)
        #expect(scene.hairShare.standingOut > 0.03)
        for index in scene.hairs.indices { scene.hairs[index].lightness = exp(-scene.skin.density.red) }
        #expect(scene.hairShare.all > 0.03)
        #expect(scene.hairShare.standingOut == 0)
    }

    @Test("Without a wish for faults the truth does not speak of flags")
    func unasked() {
        var request = Self.request([])
        request.faults = nil
        #expect(Phantom.render(request).flags == nil)
    }

    @Test("The suite has every fault, and every skin, and a longer list begins with the shorter")
    func suite() {
        let entries = PhantomSuite.faults.entries(seed: 3, count: 64)
        #expect(entries.count == 64 && Set(entries.map(\.id)).count == 64)
        #expect(Set(entries.flatMap { $0.request.faults ?? [] }) == Set(PhantomFault.allCases))
        #expect(entries.contains { $0.request.faults == [] })
        #expect(
            PhantomSuite.faults.entries(seed: 3, count: 8).map(\.request.seed) == entries.prefix(8).map(\.request.seed))
    }
}
