/// Display P3 as a small ICC profile (version 4, matrix and parametric curve), built here so that no one's is copied.
///
/// - Reference: ICC.1:2022; the colorants are P3's primaries adapted to D50 (Bradford).
enum DisplayP3Profile {
    static let bytes: [UInt8] = {
        let tags: [(String, [UInt8])] = [
            ("desc", text("Display P3")), ("cprt", text("CC0")), ("wtpt", place(0.96420, 1, 0.82491)),
            ("rXYZ", place(0.51512, 0.24120, -0.00105)), ("gXYZ", place(0.29198, 0.69225, 0.04189)),
            ("bXYZ", place(0.15710, 0.06657, 0.78407)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        var directory = word(UInt32(tags.count))
        var data: [UInt8] = []
        let start = 128 + 4 + tags.count * 12
        for (name, content) in tags {
            directory += Array(name.utf8) + word(UInt32(start + data.count)) + word(UInt32(content.count))
            data += content
            while data.count % 4 != 0 { data.append(0) }
        }
        return header(size: start + data.count) + directory + data
    }()

    private static func header(size: Int) -> [UInt8] {
        var header = word(UInt32(size)) + word(0) + word(0x0400_0000) + Array("mntrRGB XYZ ".utf8)
        for part: UInt16 in [2026, 1, 1, 0, 0, 0] { header += [UInt8(part >> 8), UInt8(part & 255)] }
        header += Array("acsp".utf8) + [UInt8](repeating: 0, count: 28)
        header += fixed(0.9642) + fixed(1) + fixed(0.8249)
        return header + [UInt8](repeating: 0, count: 128 - header.count)
    }

    private static func word(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
    }

    private static func fixed(_ value: Double) -> [UInt8] {
        word(UInt32(bitPattern: Int32((value * 65536).rounded())))
    }

    private static func place(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        Array("XYZ ".utf8) + word(0) + fixed(x) + fixed(y) + fixed(z)
    }

    /// sRGB's curve, which P3 shares: parametric type 3.
    private static var curve: [UInt8] {
        Array("para".utf8) + word(0) + [0, 3, 0, 0] + fixed(2.4) + fixed(1 / 1.055) + fixed(0.055 / 1.055)
            + fixed(1 / 12.92) + fixed(0.04045)
    }

    /// A multi-localised text with one English entry.
    private static func text(_ string: String) -> [UInt8] {
        let codes = string.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        return Array("mluc".utf8) + word(0) + word(1) + word(12) + Array("enUS".utf8) + word(UInt32(codes.count))
            + word(28) + codes
    }
}
