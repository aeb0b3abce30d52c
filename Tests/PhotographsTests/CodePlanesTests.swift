import Photographs
import Pixels
import Testing

@Suite("The planes of a large 4:2:0 JPEG")
struct CodePlanesTests {
    /// Rows decoded one by one, as small pictures and those with `keepTruncated` are.
    private static func photos(width: Int, height: Int) throws -> (planes: Photo, rows: Photo) {
        let file = try JPEGFile.encode(
            rgb8: TestPictures.textured(width: width, height: height), width: width, height: height,
            settings: WritingSettings(chroma: .halfBoth))
        return (
            try Photo(decoding: file), try Photo(decoding: file, settings: DecodingSettings(keepTruncated: true))
        )
    }

    @Test("give the very codes that libjpeg gives", arguments: [(1_601, 1_251), (1_600, 1_250), (1_615, 1_263)])
    func sameCodes(width: Int, height: Int) throws {
        let (planes, rows) = try Self.photos(width: width, height: height)
        guard case .planes = planes.codes, case .eightBit(let codes) = rows.codes else {
            Issue.record("one of them is not stored as it should be")
            return
        }
        #expect(planes.eightBit == codes)
        #expect(planes.facts == rows.facts)
        #expect(planes.linear(x: width - 1, y: 3) == rows.linear(x: width - 1, y: 3))
    }

    @Test("and rows of colours are reduced to means of squares, and say how large the photo was")
    func reduced() throws {
        let (planes, rows) = try Self.photos(width: 1_615, height: 1_263)
        let (one, other) = (planes.reducedColour(longestSide: 400), rows.reducedColour(longestSide: 400))
        for picture in [one, other] {
            #expect(picture.reduction == 5 && picture.width == 323 && picture.height == 252)
            #expect(picture.photoWidth == 1_615 && picture.photoHeight == 1_263)
        }
        let codes = rows.eightBit
        for (x, y, channel) in [(0, 0, 0), (322, 251, 2), (100, 57, 1)] {
            let places = (0..<25).map { ((5 * y + $0 / 5) * 1_615 + 5 * x + $0 % 5) * 3 + channel }
            let mean = Float(places.reduce(0) { $0 + Int(codes[$1]) }) / 25
            #expect(abs(other.colours[x, y][channel] - mean) < 1e-3)
            #expect(abs(one.colours[x, y][channel] - mean) < 4)
        }
    }

    @Test("give any rectangle as the whole has it", arguments: [(0, 0), (1, 7), (1_590, 1_240), (801, 16)])
    func rectangles(left: Int, top: Int) throws {
        let photo = try Self.photos(width: 1_601, height: 1_251).planes
        guard case .planes(let planes) = photo.codes else {
            Issue.record("not stored as planes")
            return
        }
        let whole = planes.rgb()
        let cut = planes.rgb(columns: left..<left + 11, rows: top..<top + 9)
        var expected: [UInt8] = []
        for row in top..<top + 9 {
            let start = (row * 1_601 + left) * 3
            expected += whole[start..<start + 33]
        }
        #expect(cut == expected)
    }

    @Test("give any one pixel as the whole has it", arguments: [0, 1, 2, 3, 624, 625, 1_249, 1_250])
    func pixels(row: Int) throws {
        let photo = try Self.photos(width: 1_601, height: 1_251).planes
        guard case .planes(let planes) = photo.codes else {
            Issue.record("not stored as planes")
            return
        }
        let line = planes.rgb(columns: 0..<1_601, rows: row..<row + 1)
        for column in 0..<1_601 {
            let colour = planes.colour(x: column, y: row)
            #expect([colour.red, colour.green, colour.blue] == Array(line[3 * column..<3 * column + 3]))
        }
    }

    @Test("of a file that ends early are an error like any other")
    func truncated() throws {
        let file = try JPEGFile.encode(
            rgb8: TestPictures.textured(width: 1_600, height: 1_250), width: 1_600, height: 1_250,
            settings: WritingSettings(chroma: .halfBoth))
        let error = #expect(throws: PhotoError.self) { try Photo(decoding: Array(file[..<(file.count / 2)])) }
        #expect(error?.code == "truncated")
    }
}
