/// Rows under named columns, as RFC 4180 text: what `photos.csv` and `spots.csv` are.
public enum Table {
    /// One row with its line end (CRLF, as RFC 4180 has it).
    public static func row(_ cells: some Sequence<String>) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    /// The rows of a table's text with their line ends; a last row without one is left out, as it may be cut.
    static func rows(of text: String) -> [String] {
        var rows: [String] = []
        var row: [UInt8] = []
        var isQuoted = false
        for byte in text.utf8 {
            row.append(byte)
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "\n") && !isQuoted {
                rows.append(String(decoding: row, as: UTF8.self))
                row = []
            }
        }
        return rows
    }

    /// What stands before a row's first comma, without its quotes.
    static func firstCell(of row: String) -> String {
        // By bytes: a comma may be part of what Swift takes for one character.
        guard row.utf8.first == UInt8(ascii: "\"") else {
            return String(decoding: row.utf8.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)
        }
        var cell: [UInt8] = []
        var bytes = row.utf8.dropFirst()
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: "\"") {
                guard bytes.first == UInt8(ascii: "\"") else { break }
                bytes = bytes.dropFirst()
            }
            cell.append(byte)
        }
        return String(decoding: cell, as: UTF8.self)
    }

    /// A cell, quoted where it holds a comma, a quote, a line break or a space at its ends.
    private static func cell(_ text: String) -> String {
        let isSpecial = text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        if !isSpecial && text.utf8.first != UInt8(ascii: " ") && text.utf8.last != UInt8(ascii: " ") { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}

extension JSONValue {
    /// The value in a table's cell: `null` is empty, truth is `true` or `false`, a list of words has spaces
    /// between them, any other list stays JSON.
    var cell: String {
        switch self {
        case .null: ""
        case .text(let text): text
        case .list(let values) where values.allSatisfy(\.isText): values.map(\.cell).joined(separator: " ")
        case .boolean, .integer, .number, .object, .list: line
        }
    }

    private var isText: Bool { if case .text = self { true } else { false } }
}
