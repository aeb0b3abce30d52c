import Testing

@testable import Scales

@Suite("Marker dictionaries")
struct MarkerDictionaryTests {
    /// As `cv2.aruco.generateImageMarker` draws them, 1 is white.
    @Test(
        "known markers have OpenCV's cells",
        arguments: [
            ("4x4_50", 0, "1011 0101 0011 0010"), ("4x4_1000", 49, "0101 0000 0001 0011"),
            ("5x5_100", 0, "10100 01011 01100 10101 11100"),
            ("6x6_250", 0, "000111 100011 110111 011000 001010 100110"),
        ] as [(String, Int, String)])
    func known(name: String, id: Int, cells: String) throws {
        let dictionary = try #require(MarkerDictionary(named: name))
        let rows = cells.split(separator: " ").map(Array.init)
        for (row, bits) in rows.enumerated() {
            for (column, bit) in bits.enumerated() {
                #expect(dictionary.isWhite(id: id, column: column + 1, row: row + 1) == (bit == "1"))
            }
        }
    }

    @Test("every dictionary has its markers, a black border and white around")
    func whole() throws {
        #expect(MarkerDictionary.names.count == 17)
        for name in MarkerDictionary.names {
            let dictionary = try #require(MarkerDictionary(named: name))
            #expect(dictionary.count == Int(name.split(separator: "_")[1]) ?? 587)
            #expect(Set(dictionary.codes).count == dictionary.count)
            #expect(dictionary.codes.allSatisfy { $0 >> UInt64(dictionary.cells * dictionary.cells) == 0 })
            #expect(!dictionary.isWhite(id: 0, column: 0, row: 2) && dictionary.isWhite(id: 0, column: -1, row: 2))
        }
        #expect(MarkerDictionary(named: "4x4_51") == nil)
    }

    @Test("no two markers, however turned, come closer than twice the cells that are corrected")
    func distance() throws {
        for name in ["4x4_50", "5x5_50", "6x6_50", "7x7_50"] {
            let dictionary = try #require(MarkerDictionary(named: name))
            for (id, upright) in dictionary.codes.enumerated() {
                var code = upright
                for _ in 0..<4 {
                    for other in dictionary.codes[..<id] {
                        #expect((code ^ other).nonzeroBitCount > 2 * dictionary.correctableCells)
                    }
                    code = dictionary.turned(code)
                }
                #expect(code == upright)
            }
        }
    }
}
