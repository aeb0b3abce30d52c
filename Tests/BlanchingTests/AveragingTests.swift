import Pixels
import Statistics
import Testing

@testable import Blanching

@Suite("Broad blurs")
struct AveragingTests {
    private static func noise(_ width: Int, _ height: Int) -> Raster<Float> {
        var random = SplitMix64(seed: 5)
        return Raster(
            width: width, height: height, elements: (0..<width * height).map { _ in Float(random.unit()) })
    }

    @Test("a broad blur is that of a Gaussian away from the border", arguments: [8.0, 16, 24])
    func broad(sigma: Double) {
        let picture = Self.noise(240, 200)
        let (exact, quick) = (picture.gaussianBlurred(sigma: sigma), picture.broadlyBlurred(sigma: sigma))
        let margin = Int(3 * sigma) + 8
        var (miss, scatter) = (0.0, 0.0)
        for row in margin..<200 - margin {
            for column in margin..<240 - margin {
                miss += Double(abs(exact[column, row] - quick[column, row]))
                scatter += Double(abs(exact[column, row] - 0.5))
            }
        }
        // A kernel of four-pixel steps, cut at three sigma, is not quite the Gaussian.
        #expect(miss < 0.25 * scatter)
    }

    @Test("a flat picture stays as it is, and a small one is blurred as it stands")
    func edges() {
        let flat = Raster<Float>(width: 70, height: 50, repeating: 0.25)
        #expect(flat.broadlyBlurred(sigma: 12).elements.allSatisfy { abs($0 - 0.25) < 1e-6 })
        let small = Self.noise(15, 40)
        #expect(small.broadlyBlurred(sigma: 9) == small.gaussianBlurred(sigma: 9))
    }
}
