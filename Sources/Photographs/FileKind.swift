/// What a file is, told by its first bytes and never by its name.
public enum FileKind: Sendable, Equatable {
    case jpeg
    case png
    /// A picture in a format that is not read, with the format's name.
    case otherImage(String)
    case empty
    case unknown

    /// The bytes that are enough to tell.
    public static let telltaleCount = 16

    /// Looks at no more than `telltaleCount` bytes.
    public init(of bytes: [UInt8]) {
        func starts(_ prefix: [UInt8], at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: prefix) }
        func starts(_ text: String, at offset: Int = 0) -> Bool { starts(Array(text.utf8), at: offset) }
        if bytes.isEmpty {
            self = .empty
        } else if starts([0xFF, 0xD8, 0xFF]) && !starts(Self.lossless) {
            self = .jpeg
        } else if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if starts("ftyp", at: 4) {
            self = FileKind(brand: bytes.dropFirst(8).prefix(4))
        } else if let name = Self.signatures.first(where: { starts($0.bytes, at: $0.offset) })?.name {
            self = .otherImage(name)
        } else {
            self = .unknown
        }
    }

    /// The first brand of an ISO media file.
    private init(brand: ArraySlice<UInt8>) {
        switch String(decoding: brand, as: UTF8.self) {
        case "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1": self = .otherImage("HEIC")
        case "avif", "avis": self = .otherImage("AVIF")
        default: self = .unknown
        }
    }

    /// A JPEG-LS file starts as a JPEG does.
    private static let lossless: [UInt8] = [0xFF, 0xD8, 0xFF, 0xF7]

    private static let signatures: [(name: String, offset: Int, bytes: [UInt8])] = [
        ("TIFF", 0, [0x49, 0x49, 0x2A, 0x00]), ("TIFF", 0, [0x4D, 0x4D, 0x00, 0x2A]),
        ("TIFF", 0, [0x49, 0x49, 0x2B, 0x00]), ("TIFF", 0, [0x4D, 0x4D, 0x00, 0x2B]),
        ("WebP", 8, Array("WEBP".utf8)), ("GIF", 0, Array("GIF8".utf8)), ("BMP", 0, Array("BM".utf8)),
        ("JPEG XL", 0, [0xFF, 0x0A]), ("JPEG XL", 4, Array("JXL ".utf8)), ("JPEG 2000", 4, Array("jP  ".utf8)),
        ("JPEG 2000", 0, [0xFF, 0x4F, 0xFF, 0x51]), ("JPEG-LS", 0, lossless),
        ("PDF", 0, Array("%PDF".utf8)), ("PSD", 0, Array("8BPS".utf8)), ("raw", 0, Array("FUJIFILM".utf8)),
    ]

    /// Why a file of this kind gives no photo; `nil` for a JPEG and a PNG.
    var refusal: PhotoError? {
        switch self {
        case .jpeg, .png: nil
        case .otherImage(let name): .unsupported("a \(name) file is not read: export as JPEG or PNG")
        case .empty: .notAnImage("the file is empty")
        case .unknown: .notAnImage("the file is no picture: it starts neither as a JPEG nor as a PNG")
        }
    }
}
