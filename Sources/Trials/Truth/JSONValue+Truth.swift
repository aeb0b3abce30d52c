import Reports
internal import Scales

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
    var truth: Bool? { if case .boolean(let value) = self { value } else { nil } }
    /// A whole number, however it is written: 3 and 3.0 are one.
    var whole: Int? { if case .integer(let value) = self { value } else { double.flatMap { Int(exactly: $0) } } }
    /// `nil` for `null`.
    var stated: JSONValue? { self == .null ? nil : self }

    /// A truth's `mm_per_pixel`; `nil` where it states none.
    func millimetresPerPixel(of name: String) throws(TrialProblem) -> Double? {
        guard let stated = self["mm_per_pixel"]?.stated else { return nil }
        guard let value = stated.double, value > 0,
            ScaleRequest.plausiblePixelsPerMillimetre.contains(1 / value)
        else { throw TrialProblem(name, "a scale of \(stated.line) mm per pixel") }
        return value
    }
}
