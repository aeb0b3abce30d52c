import Pixels
import Statistics
import Testing

@testable import Blanching

@Suite("Sums and runs that stand for slower ones")
struct RunTests {
    @Test("four products are those of one run with each of the four", arguments: [8, 16, 128, 2_304])
    func products(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        let one = (0..<count).map { _ in Float(random.unit()) }
        let apart = 24
        let other = (0..<count + 3 * apart).map { _ in Float(random.unit()) }
        let found = fourProducts(of: one.span, with: other.span, apart: apart)
        for run in 0..<4 {
            let sum = one.indices.reduce(0.0) { $0 + Double(one[$1]) * Double(other[run * apart + $1]) }
            // Some thousand additions of numbers below 1.
            #expect(abs(Double(found[run]) - sum) < 1e-6 * Double(count))
        }
    }

    @Test(
        "a row crosses a field where its places are inside", arguments: [2.0, 6], [-80.0, -45, -10, 0, 30, 90 - 1e-9])
    func crossing(exponent: Double, angleDegrees: Double) {
        let field = PressedField(
            xPixels: 50, yPixels: 40, halfLengthPixels: 30, halfWidthPixels: 18, angleDegrees: angleDegrees,
            exponent: exponent, pallor: 0, pallorError: 0)
        let columns = field.crossing
        // A rectangle's corners are cut off straight.
        let doubtful = exponent == 2 ? 1e-9 : 0.06
        for y in stride(from: 0.5, to: 90, by: 1) {
            let ends = columns(y)
            for x in stride(from: 0.5, to: 110, by: 1) {
                let place = field.place(x, y)
                guard abs(place - 1) > doubtful else { continue }
                #expect((place < 1) == (ends.map { x > $0.low && x < $0.high } ?? false))
            }
        }
    }
}
