import Photographs
import Pixels
import Scales
import Testing

@testable import Reports

@Suite("A marker's sheet to print")
struct MarkerSheetTests {
    private func sheet(_ dictionary: String, _ id: Int, _ side: Double) throws -> MarkerSheet {
        MarkerSheet(dictionary: try #require(MarkerDictionary(named: dictionary)), id: id, sideMillimetres: side)
    }

    /// The numbers of every black rectangle in the drawing.
    private func rectangles(_ svg: String) -> [MarkerSheet.Block] {
        svg.split(separator: "\n").filter { $0.hasPrefix("<rect x=") }.compactMap { line in
            let numbers = line.split(separator: "\"").compactMap { Double($0) }
            guard numbers.count == 4 else { return nil }
            return MarkerSheet.Block(left: numbers[0], top: numbers[1], width: numbers[2], height: numbers[3])
        }
    }

    @Test(
        "The drawing has a bar of 50 mm and a marker of the stated side, in millimetres",
        arguments: [("4x4_50", 20.0), ("6x6_250", 12.5), ("apriltag_36h11", 90)])
    func drawing(dictionary: String, side: Double) throws {
        let svg = try sheet(dictionary, 3, side).svg
        let rectangles = rectangles(svg)
        // One unit of the view box is a millimetre.
        let size =
            side > 67
            ? "210mm\" height=\"297mm\" viewBox=\"0 0 210 297\"" : "105mm\" height=\"148mm\" viewBox=\"0 0 105 148\""
        #expect(svg.contains("width=\"" + size))
        #expect(rectangles.filter { $0.width == 50 && $0.height == 2 }.count == 1)
        let cells = Double(try #require(MarkerDictionary(named: dictionary)).sideCells)
        // The uppermost row of cells is border: one rectangle as wide as the marker.
        let first = try #require(rectangles.first)
        #expect(abs(first.width - side) < 1e-3 && abs(first.height - side / cells) < 1e-3)
        let inMarker = rectangles.filter { abs($0.height - side / cells) < 1e-3 }
        let bottom = try #require(inMarker.map { $0.top + $0.height }.max())
        #expect(abs(bottom - first.top - side) < 1e-3)
    }

    @Test(
        "The finder sees the picture's marker again, in the size that the picture's resolution and its bar have",
        arguments: [("4x4_50", 0, 20.0), ("5x5_100", 42, 15), ("6x6_250", 249, 30), ("apriltag_36h11", 7, 25)])
    func picture(dictionary: String, id: Int, side: Double) throws {
        let bytes = try sheet(dictionary, id, side).png()
        let photo = try Photo(decoding: bytes)
        let stated = Double(try #require(pixelsPerMetre(bytes))) / 1_000
        let request = try ScaleRequest(parsing: "aruco:\(dictionary):\(side)mm")
        let sighting = findScale(
            in: photo.lightness, colour: photo.reducedColour(longestSide: discSearchSide), request: request)
        let scale = try #require(sighting.scale, "\(sighting.reason)")
        #expect(sighting.seen.map(\.name) == ["\(dictionary) id \(id)"])
        #expect(abs(scale.pixelsPerMillimetre / stated - 1) < 0.001)
        #expect(abs(Double(bar(in: photo.lightness)) / stated - 50) < 0.1)
    }

    /// Of a PNG's pHYs chunk, along x.
    private func pixelsPerMetre(_ bytes: [UInt8]) -> UInt32? {
        let name = Array("pHYs".utf8)
        guard let at = bytes.indices.dropLast(12).first(where: { Array(bytes[$0..<$0 + 4]) == name }) else {
            return nil
        }
        return bytes[at + 4..<at + 8].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The longest black run of a row: no marker on these sheets is as wide.
    private func bar(in plane: LightnessPlane) -> Int {
        var longest = 0
        for row in 0..<plane.height {
            var run = 0
            for column in 0..<plane.width {
                run = plane[column, row] < 40 ? run + 1 : 0
                longest = max(longest, run)
            }
        }
        return longest
    }
}
