/// What a file is, told by its first bytes and never by its name.
public enum FileFormat: Sendable, Equatable {
    case jpeg
    case png
    /// A picture in a format that Rubor does not read, by its common name.
    case unsupported(String)
    case unknown

    /// Bytes that are enough to tell.
    public static let bytesNeeded = 32

    public init(_ bytes: some Collection<UInt8>) {
        let start = Array(bytes.prefix(FileFormat.bytesNeeded))
        func has(_ text: String, at offset: Int = 0) -> Bool { start.dropFirst(offset).starts(with: text.utf8) }
        func begins(_ bytes: [UInt8]) -> Bool { start.starts(with: bytes) }
        if begins([0xff, 0xd8, 0xff]) {
            self = .jpeg
        } else if begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) {
            self = .png
        } else if has("ftyp", at: 4) {
            self = FileFormat.isoMedia(has)
        } else if begins([0x49, 0x49, 0x2a, 0]) || begins([0x4d, 0x4d, 0, 0x2a]) {
            self = .unsupported("TIFF or camera raw")
        } else if has("RIFF") && has("WEBP", at: 8) {
            self = .unsupported("WebP")
        } else if has("GIF8") {
            self = .unsupported("GIF")
        } else if has("BM") && start.count > 14 {
            self = .unsupported("BMP")
        } else if begins([0xff, 0x0a]) || begins([0, 0, 0, 0x0c, 0x4a, 0x58, 0x4c, 0x20]) {
            self = .unsupported("JPEG XL")
        } else if begins([0, 0, 0, 0x0c, 0x6a, 0x50]) || begins([0xff, 0x4f, 0xff, 0x51]) {
            self = .unsupported("JPEG 2000")
        } else if has("%PDF") {
            self = .unsupported("PDF")
        } else {
            self = .unknown
        }
    }

    private static func isoMedia(_ has: (String, Int) -> Bool) -> FileFormat {
        if has("avif", 8) || has("avis", 8) { return .unsupported("AVIF") }
        if ["heic", "heix", "hevc", "heim", "mif1", "msf1"].contains(where: { has($0, 8) }) {
            return .unsupported("HEIC")
        }
        return .unknown
    }
}
