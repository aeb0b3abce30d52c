import Photographs
import Testing

@testable import Reports

@Suite("The canvas of a photo")
struct CanvasTests {
    @Test("holds the mean of boxes whose codes sum to more than 32 bits hold")
    func largeBoxes() throws {
        let white = [UInt16](repeating: .max, count: 3 * 300 * 300)
        let photo = try Photo(decoding: PNGFile.encode(rgb16: white, width: 300, height: 300))
        let canvas = Canvas(photo, reduction: 300)
        #expect(canvas.width == 1 && canvas.height == 1)
        #expect(canvas.codes == [255, 255, 255])
    }
}
