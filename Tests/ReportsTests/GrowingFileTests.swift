import Foundation
import Testing

@testable import Reports

@Suite("Files that grow")
struct GrowingFileTests {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("rubor-\(UUID().uuidString)").path

    @Test("What was appended is found again at its place, also in a file that goes on")
    func places() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = try GrowingFile(creating: path)
        let (one, none, two) = (try file.append("é\n"), try file.append(""), try file.append("two\n"))
        #expect(try file.bytes(at: two) == Array("two\n".utf8) && file.bytes(at: one) == Array("é\n".utf8))
        #expect(try file.bytes(at: none) == [])
        #expect(throws: OutputError.self) { try file.bytes(at: FilePlace(offset: 4, count: 99)) }
        try file.close()
        let more = try GrowingFile(continuing: path)
        #expect(try more.bytes(at: try more.append("three\n")) == Array("three\n".utf8))
        #expect(try more.bytes(at: one) == Array("é\n".utf8))
    }

    @Test(
        "Pieces longer than a reading are whole, and one without an end is none",
        arguments: [1, 65_535, 65_536, 200_000])
    func pieces(count: Int) throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let rows = ["\"a\nb\"," + String(repeating: "x", count: count) + "\r\n", "c\n", "d,\"\n\"\"\"\n"]
        try OutputFile.write(rows.joined() + "\"e\n", to: path)
        var found: [String] = []
        var end = 0
        try PiecedFile(path).forEach(.row) { bytes, place in
            found.append(String(decoding: bytes, as: UTF8.self))
            #expect(place.offset == end && place.count == bytes.count)
            end += place.count
        }
        #expect(found == rows)
        var lines = 0
        try PiecedFile(path).forEach(.line) { _, _ in lines += 1 }
        #expect(lines == 6)
        let file = try GrowingFile(continuing: path, by: .row)
        #expect(try file.append("f").offset == end)
    }
}
