import Reports

extension JSONValue {
    /// The value as a finite number; `nil` for anything else.
    var double: Double? {
        switch self {
        case .number(let value): value
        case .integer(let value): Double(value)
        default: nil
        }
    }

    var string: String? { if case .text(let text) = self { text } else { nil } }
    var items: [JSONValue]? { if case .list(let values) = self { values } else { nil } }
    var keys: [Member]? { if case .object(let members) = self { members } else { nil } }
    var whole: Int? { if case .integer(let value) = self { value } else { nil } }
}
