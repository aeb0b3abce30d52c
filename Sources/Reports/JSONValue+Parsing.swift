extension JSONValue {
    /// Why a text is no JSON, and at which byte that showed.
    public struct ParsingError: Error, Sendable, Equatable {
        public var byte: Int
    }

    /// Reads one JSON value (RFC 8259); objects keep the order of their keys.
    ///
    /// Whole numbers without fraction or exponent become `integer`, all others `number`. Nesting is limited to 64.
    ///
    /// - Throws: `ParsingError` where the text is not JSON or something follows the value.
    public init(parsing text: some StringProtocol) throws(ParsingError) {
        var reader = JSONReader(bytes: Array(text.utf8))
        self = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.place == reader.bytes.count else { throw reader.error }
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    var place = 0

    var error: JSONValue.ParsingError { JSONValue.ParsingError(byte: place) }
    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
    }

    mutating func value(depth: Int) throws(JSONValue.ParsingError) -> JSONValue {
        guard depth < 64 else { throw error }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONValue.ParsingError) -> JSONValue {
        guard bytes[place...].starts(with: word.utf8) else { throw error }
        place += word.utf8.count
        return value
    }

    private mutating func take(_ character: Unicode.Scalar) throws(JSONValue.ParsingError) {
        guard next == UInt8(ascii: character) else { throw error }
        place += 1
    }

    /// Whether a separator or the end follows; `true` for the separator.
    private mutating func goesOn(until end: Unicode.Scalar) throws(JSONValue.ParsingError) -> Bool {
        skipSpace()
        if next == UInt8(ascii: ",") {
            place += 1
            return true
        }
        try take(end)
        return false
    }

    private mutating func list(depth: Int) throws(JSONValue.ParsingError) -> JSONValue {
        try take("[")
        skipSpace()
        var values: [JSONValue] = []
        if next == UInt8(ascii: "]") {
            place += 1
            return .list(values)
        }
        repeat { values.append(try value(depth: depth + 1)) } while try goesOn(until: "]")
        return .list(values)
    }

    private mutating func object(depth: Int) throws(JSONValue.ParsingError) -> JSONValue {
        try take("{")
        skipSpace()
        var members: [JSONValue.Member] = []
        if next == UInt8(ascii: "}") {
            place += 1
            return .object(members)
        }
        repeat {
            skipSpace()
            let key = try string()
            skipSpace()
            try take(":")
            members.append(JSONValue.Member(key, try value(depth: depth + 1)))
        } while try goesOn(until: "}")
        return .object(members)
    }

    private mutating func number() throws(JSONValue.ParsingError) -> JSONValue {
        let start = place
        while let byte = next, "+-.0123456789eE".utf8.contains(byte) { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        if let whole = Int(text) { return .integer(whole) }
        guard let number = Double(text), number.isFinite else {
            place = start
            throw error
        }
        return .number(number)
    }

    private mutating func string() throws(JSONValue.ParsingError) -> String {
        try take("\"")
        var text: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw error }
            place += 1
            if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
        }
        try take("\"")
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape() throws(JSONValue.ParsingError) -> [UInt8] {
        guard let byte = next else { throw error }
        place += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): return try unicode()
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        default: throw error
        }
    }

    private mutating func unicode() throws(JSONValue.ParsingError) -> [UInt8] {
        var units = [try codeUnit()]
        let isPair = (0xD800..<0xDC00).contains(units[0])
        if isPair, bytes[place...].starts(with: "\\u".utf8) {
            place += 2
            units.append(try codeUnit())
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private mutating func codeUnit() throws(JSONValue.ParsingError) -> UInt16 {
        guard place + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
        else { throw error }
        place += 4
        return unit
    }
}
