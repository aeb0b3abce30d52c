import Foundation
import Photographs
import Pixels
import Scales
import Testing

@testable import Spots

@Suite("What a photo's flags say")
struct QualityFlagTests {
    static func flags(of drawn: BlurredDiscs) -> Set<Quality.Flag> {
        Set(findSpots(in: drawn.photo, scale: Scale(given: 12)).quality.flags)
    }

    static let sound: BlurredDiscs = {
        var drawn = SizeTests.drawn(sigma: 0.8)
        drawn.discs.removeFirst()
        return drawn
    }()

    @Test("A sound photo raises none")
    func sound() {
        #expect(Self.flags(of: Self.sound).isEmpty)
    }

    @Test("Too little light is underexposed, a stop less than usual is not")
    func underexposed() {
        var drawn = Self.sound
        drawn.gain = 0.02
        #expect(Self.flags(of: drawn).contains(.underexposed))
        drawn.gain = 0.5
        #expect(!Self.flags(of: drawn).contains(.underexposed))
    }

    @Test("Red at its highest code is clipped; bright skin is not")
    func clippedRed() {
        var drawn = Self.sound
        drawn.gain = 2.3
        #expect(Self.flags(of: drawn).contains(.clippedRed))
        drawn.gain = 1.9
        #expect(!Self.flags(of: drawn).contains(.clippedRed))
    }

    /// Dark lines of a length and a breadth, in pixels, side by side all over the skin.
    static func lined(length: Int, breadth: Int, apart: Int = 26) -> DrawnSkin {
        var drawn = DrawnSkin()
        for y in stride(from: 20, to: 220, by: apart) {
            for x in stride(from: 20, to: 300 - length, by: length + 14) {
                drawn.lines.append(.init(x: x, y: y, length: length, breadth: breadth, absorbed: SIMD3(0.5, 0.5, 0.5)))
            }
        }
        return drawn
    }

    @Test("Thin dark lines all over the skin are hair; short ones and broad ones are not")
    func hair() {
        func quality(_ drawn: DrawnSkin) -> Quality { findSpots(in: drawn.photo, scale: Scale(given: 12)).quality }
        let hairy = quality(Self.lined(length: 50, breadth: 1))
        #expect(hairy.flags.contains(.hair) && hairy.hairFraction > 0.02)
        #expect(quality(DrawnSkin()).hairFraction == 0)
        #expect(!quality(Self.lined(length: 6, breadth: 1)).flags.contains(.hair))
        #expect(!quality(Self.lined(length: 50, breadth: 14, apart: 40)).flags.contains(.hair))
        let spotted = DrawnSkin(discs: FindingTests.places.map { .blood($0.0, $0.1, radius: 6) })
        #expect(quality(spotted).hairFraction == 0)
    }

    /// A photo in which one code is a seventh of the light: what differs by one code says nothing.
    @Test("Contours between two codes of a nearly black photo are no spots")
    func nearlyBlack() {
        let (width, height) = (320, 240)
        var codes: [UInt8] = []
        var state: UInt32 = 7
        for y in 0..<height {
            for x in 0..<width {
                state = state &* 1_664_525 &+ 1_013_904_223
                let wave = Float(x / 8 + y / 8) * 0.9
                let step: Float = sin(wave) + Float(state >> 24) / 255
                let code = step > 1.2 ? 1 : 0
                codes += [UInt8(17 - code), UInt8(12 - 2 * code), UInt8(9 - code)]
            }
        }
        let photo = Photo(
            width: width, height: height, codes: .eightBit(codes), encoding: .sRGB, facts: PhotoFacts(format: .png))
        let findings = findSpots(in: photo, scale: Scale(given: 12))
        #expect(findings.quality.flags.contains(.underexposed))
        #expect(findings.spots.isEmpty)
    }

    @Test("Defocus is blurred, whatever the marks' number")
    func blurred() {
        #expect(Self.flags(of: SizeTests.drawn(sigma: 3)).contains(.blurred))
        #expect(!Self.flags(of: SizeTests.drawn(sigma: 1.2)).contains(.blurred))
    }

    @Test(
        "A photo of one colour is not called blurred: nothing in it tells",
        arguments: [[30, 60, 160], [0, 0, 0], [255, 255, 255], [200, 160, 140]] as [[UInt8]])
    func plain(colour: [UInt8]) {
        let (width, height) = (160, 120)
        let photo = Photo(
            width: width, height: height,
            codes: .eightBit(Array(repeatElement(colour, count: width * height).joined())), encoding: .sRGB,
            facts: PhotoFacts(format: .png))
        let quality = findSpots(in: photo, scale: nil).quality
        #expect(!quality.flags.contains(.blurred))
        #expect(quality.sharpness == 1)
    }
}
