internal import Foundation
public import Photographs
internal import Pixels
public import Scales

/// A sheet of paper with one marker, to be printed, cut out and laid on skin.
///
/// A bar of 50 mm beside it shows whether the printer shrank the page. The page is the smallest of A6 and A4 that holds it.
public struct MarkerSheet: Sendable {
    /// The sides that a sheet can hold, in millimetres.
    public static let sidesMillimetres = 5.0...125.0

    let width: Double
    let height: Double
    /// Black rectangles, in millimetres.
    private(set) var blocks: [Block] = []
    /// Where each line of words begins: its left end and its lower edge.
    private(set) var lines: [Line] = []
    /// Cells of the marker along a side, and that side, which decide what a pixel is.
    private let sideCells: Int
    private let side: Double

    struct Block: Equatable {
        var left: Double
        var top: Double
        var width: Double
        var height: Double
    }

    struct Line: Equatable {
        var left: Double
        var bottom: Double
        var text: String
    }

    /// - Parameters:
    ///   - id: of the marker, 0 ..< `dictionary.count`.
    ///   - sideMillimetres: of the black square, within `sidesMillimetres`.
    public init(dictionary: MarkerDictionary, id: Int, sideMillimetres: Double) {
        precondition(MarkerSheet.sidesMillimetres.contains(sideMillimetres), "a marker of \(sideMillimetres) mm")
        side = sideMillimetres
        sideCells = dictionary.sideCells
        // Two cells of white: one may be cut off by a shaky hand.
        let cell = side / Double(sideCells)
        let box = side + 4 * cell
        (width, height) = box <= 90 ? (105, 148) : (210, 297)
        let (left, top) = ((width - box) / 2, 6.0)
        addMarker(dictionary, id, left: left + 2 * cell, top: top + 2 * cell, cell: cell)
        addCutMarks(left: left, top: top, box: box)
        addWords(dictionary, id, from: top + box + 6)
    }

    private mutating func addMarker(_ dictionary: MarkerDictionary, _ id: Int, left: Double, top: Double, cell: Double)
    {
        for row in 0..<sideCells {
            var start = 0
            for column in 0...sideCells
            where column == sideCells || dictionary.isWhite(id: id, column: column, row: row) {
                if column > start {
                    blocks.append(
                        Block(
                            left: left + Double(start) * cell, top: top + Double(row) * cell,
                            width: Double(column - start) * cell, height: cell))
                }
                start = column + 1
            }
        }
    }

    /// Beside the corners of the margin, outside.
    private mutating func addCutMarks(left: Double, top: Double, box: Double) {
        let (length, thickness) = (3.0, 0.2)
        for x in [left - length, left + box] {
            for y in [top, top + box - thickness] {
                blocks.append(Block(left: x, top: y, width: length, height: thickness))
            }
        }
        for y in [top - length, top + box] {
            for x in [left, left + box - thickness] {
                blocks.append(Block(left: x, top: y, width: thickness, height: length))
            }
        }
    }

    private mutating func addWords(_ dictionary: MarkerDictionary, _ id: Int, from top: Double) {
        let millimetres = side.sixDigits
        let left = (width - 98) / 2
        blocks.append(Block(left: (width - 50) / 2, top: top, width: 50, height: 2))
        let words = [
            "this bar must be 50 mm long: measure it.", "printers shrink pages. print at 100 %, not",
            "to fit, or give the side that you measured.", "marker \(dictionary.name) id \(id), side \(millimetres) mm",
            "--scale aruco:\(dictionary.name):\(millimetres)mm",
        ]
        for (index, text) in words.enumerated() {
            lines.append(Line(left: left, bottom: top + 8 + 5 * Double(index), text: text))
        }
    }

    /// As a drawing, exact at any size.
    public var svg: String {
        var text =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width.sixDigits)mm\" height=\"\(height.sixDigits)mm\" "
            + "viewBox=\"0 0 \(width.sixDigits) \(height.sixDigits)\" shape-rendering=\"crispEdges\">\n"
            + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
        for block in blocks {
            text +=
                "<rect x=\"\(block.left.sixDigits)\" y=\"\(block.top.sixDigits)\" width=\"\(block.width.sixDigits)\" "
                + "height=\"\(block.height.sixDigits)\"/>\n"
        }
        for line in lines {
            text +=
                "<text x=\"\(line.left.sixDigits)\" y=\"\(line.bottom.sixDigits)\" font-family=\"sans-serif\" "
                + "font-size=\"3.6\">\(line.text)</text>\n"
        }
        return text + "</svg>\n"
    }

    /// As pixels, about 300 to an inch: as many as make every cell a whole number of them.
    ///
    /// - Throws: `outOfMemory`.
    public func png() throws(PhotoError) -> [UInt8] {
        let cell = side / Double(sideCells)
        let scale = (300 / 25.4 * cell).rounded() / cell
        let canvas = drawn(pixelsPerMillimetre: scale)
        return try PNGFile.encode(
            rgb8: canvas.codes, width: canvas.width, height: canvas.height,
            settings: WritingSettings(pixelsPerMetre: Int((1_000 * scale).rounded())))
    }

    private func drawn(pixelsPerMillimetre scale: Double) -> Canvas {
        let (columns, rows) = (Int((width * scale).rounded()), Int((height * scale).rounded()))
        var canvas = Canvas(
            width: columns, height: rows, codes: [UInt8](repeating: 255, count: columns * rows * 3))
        let black = Canvas.Ink(red: 0, green: 0, blue: 0)
        // From the marker's corner on, so that its cells do not straddle pixels.
        guard let corner = blocks.first else { return canvas }
        func pixel(_ place: Double, from start: Double) -> Int {
            Int((start * scale).rounded()) + Int(((place - start) * scale).rounded())
        }
        for block in blocks {
            let (left, top) = (pixel(block.left, from: corner.left), pixel(block.top, from: corner.top))
            canvas.fill(
                left: left, top: top, right: left + max(1, Int((block.width * scale).rounded())),
                bottom: top + max(1, Int((block.height * scale).rounded())), black)
        }
        let dot = max(1, Int(0.33 * scale))
        for line in lines {
            let top = Int(line.bottom * scale) - Letters.height * dot
            canvas.writePlain(line.text, x: Int(line.left * scale), y: top, size: dot, black)
        }
        return canvas
    }
}
