/// How a photo is called in every result: a relative path that is text and leads nowhere else.
enum PhotoID {
    /// The path's parts joined; `..` and a leading slash are percent-encoded, and so are bytes that are not UTF-8.
    static func of(_ path: PhotoPath) -> String {
        let parts = path.parts.map { part in
            part.elementsEqual(Array("..".utf8)) ? "%2E%2E" : text(part)
        }
        return (path.bytes.first == PhotoPath.slash ? "%2F" : "") + parts.joined(separator: "/")
    }

    /// UTF-8 as it is, every other byte as a percent sign and two hexadecimal digits.
    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        if let whole = String(validating: bytes, as: UTF8.self) { return whole }
        var text = ""
        var rest = bytes
        while let first = rest.first {
            let character = (1...4).lazy.compactMap { count in
                rest.count < count ? nil : String(validating: rest.prefix(count), as: UTF8.self)
            }.first
            text += character ?? percent(first)
            rest = rest.dropFirst(character?.utf8.count ?? 1)
        }
        return text
    }

    private static func percent(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}
