import Patterns
import Scales
import Testing

@testable import Blanching

@Suite("How large the marks that stay may be")
struct StayingSizeTests {
    /// Its staying marks have radii of a few pixels.
    private static func test(pixelsPerMillimetre: Double?) -> BlanchTest {
        var test = ResponseTests.mixedTest
        test.before.sighting.scale = pixelsPerMillimetre.map { Scale(given: $0) }
        return test
    }

    @Test("is told by the upper end of the largest extent, which the scale turns into millimetres")
    func extent() throws {
        let one = try #require(Self.test(pixelsPerMillimetre: 1).stayingFeretMillimetresHigh)
        let staying = Self.test(pixelsPerMillimetre: 1).responses.filter { $0.response == .nonBlanching }
        let largest = try #require(staying.map(\.diameterPixels).max())
        #expect(one >= largest && one < 2 * largest)
        let ten = try #require(Self.test(pixelsPerMillimetre: 10).stayingFeretMillimetresHigh)
        #expect(abs(ten - one / 10) < 1e-9)
    }

    @Test("is not told without a scale, nor where no mark stays")
    func none() {
        #expect(Self.test(pixelsPerMillimetre: nil).stayingFeretMillimetresHigh == nil)
        var faded = Self.test(pixelsPerMillimetre: 10)
        for index in faded.responses.indices { faded.responses[index].response = .blanching }
        #expect(faded.stayingFeretMillimetresHigh == nil)
    }

    @Test("counts a mark that only the photo after shows as a disc")
    func seenOnlyAfter() {
        var test = Self.test(pixelsPerMillimetre: 10)
        test.responses = [
            SpotResponse(
                id: 1, kind: .spot, isSeenOnlyAfter: true, xPixels: 9, yPixels: 9, afterXPixels: 9, afterYPixels: 9,
                diameterPixels: 32, response: .nonBlanching)
        ]
        #expect(test.stayingFeretMillimetresHigh == 3.2)
    }
}
