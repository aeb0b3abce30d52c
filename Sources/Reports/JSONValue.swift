/// A JSON value whose objects keep the order in which their keys were given, so that equal records are equal bytes.
public enum JSONValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([Member])

    /// One key of an object, and what it holds.
    public struct Member: Sendable, Equatable {
        public var key: String
        public var value: JSONValue

        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// A number, or `null` for none and for what JSON cannot say (infinite, not a number).
    public init(_ number: Double?) {
        if let number, number.isFinite { self = .number(number) } else { self = .null }
    }

    public init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }

    public init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }

    /// What `key` holds; `nil` where this is no object or has no such key. O(keys).
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The value at the end of `path`; `nil` where the path leads nowhere.
    public subscript(path path: some Sequence<String>) -> JSONValue? {
        var place = self
        for key in path {
            guard let next = place[key] else { return nil }
            place = next
        }
        return place
    }

    /// The value as JSON on one line: no spaces, numbers of six significant digits, the same on every machine.
    public var line: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += value.sixDigits
        case .text(let value): JSONValue.quote(value, to: &text)
        case .list(let values):
            text += "["
            for (place, value) in values.enumerated() {
                if place > 0 { text += "," }
                value.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (place, member) in members.enumerated() {
                if place > 0 { text += "," }
                JSONValue.quote(member.key, to: &text)
                text += ":"
                member.value.write(to: &text)
            }
            text += "}"
        }
    }

    /// RFC 8259 §7; line and paragraph separators are escaped too, so that a record is one line to every reader.
    private static func quote(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || [0x7F, 0x85, 0x2028, 0x2029].contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
