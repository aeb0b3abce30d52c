/// A value for a JSON file; keys keep their order and numbers six decimals, so that equal truths are equal bytes.
indirect enum JSONText {
    case number(Double)
    /// A number in full, for what six decimals would spoil.
    case precise(Double)
    case integer(Int)
    case text(String)
    case boolean(Bool)
    case null
    case list([JSONText])
    case object([(String, JSONText)])

    /// One line of text.
    var line: String {
        switch self {
        case .number(let value): JSONText.plain(value)
        case .precise(let value): value.isFinite ? "\(value)" : "null"
        case .integer(let value): String(value)
        case .text(let value): JSONText.quoted(value)
        case .boolean(let value): value ? "true" : "false"
        case .null: "null"
        case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
        case .object(let pairs):
            "{" + pairs.map { JSONText.quoted($0.0) + ": " + $0.1.line }.joined(separator: ", ") + "}"
        }
    }

    /// The file: the outermost object's keys, and the entries of lists of objects, on lines of their own.
    var file: String {
        guard case .object(let pairs) = self else { return line + "\n" }
        let lines = pairs.map { key, value -> String in
            guard case .list(let entries) = value, case .object? = entries.first else {
                return "  " + JSONText.quoted(key) + ": " + value.line
            }
            return "  " + JSONText.quoted(key) + ": [\n    " + entries.map(\.line).joined(separator: ",\n    ")
                + "\n  ]"
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    }

    private static func plain(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        let rounded = (value * 1e6).rounded() / 1e6
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : "\(rounded)"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 32:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
