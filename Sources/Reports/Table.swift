/// Rows under named columns, as RFC 4180 text: what `photos.csv` and `spots.csv` are.
public enum Table {
    /// One row with its line end (CRLF, as RFC 4180 has it).
    public static func row(_ cells: some Sequence<String>) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    /// A cell, quoted where it holds a comma, a quote, a line break or a space at its ends.
    private static func cell(_ text: String) -> String {
        let special: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
        let isPlain =
            !text.unicodeScalars.contains(where: special.contains) && text.first != " " && text.last != " "
        if isPlain { return text }
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
