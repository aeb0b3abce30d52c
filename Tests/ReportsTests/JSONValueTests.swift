import Testing

@testable import Reports

@Suite("JSON")
struct JSONValueTests {
    static let figures: [(Double, String)] = [
        (0.1 + 0.2, "0.3"), (1_234_567, "1234570"), (1234.5678, "1234.57"), (18, "18"), (-0.0, "0"),
        (2.0 / 3, "0.666667"),
        (-0.00123456789, "-0.00123457"), (999_999.7, "1000000"), (1e-7, "1e-07"), (.leastNonzeroMagnitude, "5e-324"),
    ]

    @Test(
        "Numbers have six significant digits and no locale",
        arguments: JSONValueTests.figures)
    func numbers(number: Double, text: String) {
        #expect(JSONValue.number(number).line == text)
    }

    @Test("Numbers that JSON cannot say are null")
    func notFinite() {
        #expect(JSONValue(Double.nan) == .null)
        #expect(JSONValue(Double.infinity) == .null)
    }

    @Test("Text with quotes, line breaks and other scripts stays on one line and comes back")
    func text() throws {
        let value = JSONValue.object([JSONValue.Member("a\"b", .text("line\nbreak \u{2028}\u{1}\t\\ é 皮肤 🙂"))])
        #expect(!value.line.contains("\n"))
        #expect(try JSONValue(parsing: value.line) == value)
        #expect(try JSONValue(parsing: #"["\ud83d\ude42\/"]"#) == .list([.text("🙂/")]))
    }

    @Test("What is not JSON is an error", arguments: ["", "{", "[1,]", "{\"a\"}", "tru", "1 2", "\"a", "1e999"])
    func damaged(text: String) {
        #expect(throws: JSONValue.ParsingError.self) { try JSONValue(parsing: text) }
    }

    @Test("Nesting without end is an error, not a crash")
    func deep() {
        #expect(throws: JSONValue.ParsingError.self) { try JSONValue(parsing: String(repeating: "[", count: 100_000)) }
    }
}
