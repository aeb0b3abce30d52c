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

    @Test("Defocus is blurred, whatever the marks' number")
    func blurred() {
        #expect(Self.flags(of: SizeTests.drawn(sigma: 3)).contains(.blurred))
        #expect(!Self.flags(of: SizeTests.drawn(sigma: 1.2)).contains(.blurred))
    }
}
