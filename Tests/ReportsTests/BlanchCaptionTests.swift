import Blanching
import Testing

@testable import Reports

@Suite("The words below a pair's picture")
struct BlanchCaptionTests {
    private static func canvas(_ caption: BlanchCaption, width: Int) -> Canvas {
        var canvas = Canvas(
            width: width, height: caption.height,
            codes: [UInt8](repeating: 20, count: 3 * width * caption.height))
        caption.write(on: &canvas, top: 0)
        return canvas
    }

    /// The columns of a picture in which something white stands.
    private static func white(_ canvas: Canvas) -> Set<Int> {
        Set((0..<canvas.width * canvas.height).filter { canvas.codes[3 * $0] == 255 }.map { $0 % canvas.width })
    }

    @Test("are broken between words, so that none runs out of the picture, however narrow that is")
    func wrapping() {
        let words = [String](repeating: "spots", count: 40).joined(separator: " ")
        let narrow = BlanchCaption([BlanchCaption.plain(words)], width: BlanchCaption.leastWidth)
        let wide = BlanchCaption([BlanchCaption.plain(words)], width: 999)
        // Ten words of five letters and a space to a line of 60.
        #expect(narrow.height == 4 * 10 + 12 && wide.height == 2 * 10 + 12)
        let columns = Self.white(Self.canvas(narrow, width: BlanchCaption.leastWidth))
        #expect(columns.max().map { $0 < BlanchCaption.leastWidth - 6 } == true)
    }

    @Test("start a new line with each paragraph and none for an empty one")
    func paragraphs() {
        let one = BlanchCaption([BlanchCaption.plain("one"), BlanchCaption.plain("")], width: 400)
        let two = BlanchCaption([BlanchCaption.plain("one"), BlanchCaption.plain("two")], width: 400)
        #expect(two.height == one.height + 10)
    }

    @Test("name the colour of every ring in that colour", arguments: SpotResponse.Response.allCases)
    func legend(response: SpotResponse.Response) {
        #expect(BlanchPicture.legend.contains { $0.ink == BlanchPicture.ink(of: response) })
    }
}
