import Photographs
import Pixels
import Testing

@Suite("A photo's reduced colours")
struct ReducedColourTests {
    @Test("are means also of squares whose 16-bit codes sum to more than 32 bits hold", arguments: [182, 300, 770])
    func largeSquares(side: Int) throws {
        var codes: [UInt16] = []
        codes.reserveCapacity(3 * side * side)
        for _ in 0..<side * side { codes += [65_535, 32_768, 257] }
        let photo = try Photo(decoding: PNGFile.encode(rgb16: codes, width: side, height: side))
        let reduced = photo.reducedColour(longestSide: 1)
        #expect(reduced.width == 1 && reduced.height == 1 && reduced.reduction == side)
        let colour = reduced.colours[0, 0]
        for (channel, code) in [255, 127.502, 1].enumerated() { #expect(abs(colour[channel] - Float(code)) < 1e-2) }
    }
}
