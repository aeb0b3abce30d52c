import CPhotoCodec

/// How a file's codes are to be understood, decided from its header in the order that its format gives.
///
/// PNG: cICP, then iCCP, then sRGB, then gAMA with cHRM (PNG specification, third edition, 4.3). JPEG: the ICC profile. With
/// none of them the codes are taken as sRGB, and that is said.
struct ColourReading {
    enum Way {
        /// Three codes a pixel, read as they are.
        case direct
        /// Through the profile's tables to 16-bit ROMM codes.
        case converted(profile: [UInt8])
        /// CMYK without a profile: (1 − ink)(1 − black), as sRGB.
        case inkless
    }
    var way: Way
    var encoding: ColourEncoding
    var name: String
    var isAssumed: Bool

    init(of reader: borrowing CodecReader) throws(PhotoError) {
        let entries = 1 << reader.depth
        if let cicp = try CodingIndependentColour(reader) {
            self.init(way: .direct, encoding: cicp.encoding(entries: entries), name: "cICP", isAssumed: false)
            return
        }
        let profile = reader.profile
        if !profile.isEmpty, let read = ColourReading(profile: profile, reader: reader, entries: entries) {
            self = read
            return
        }
        if reader.channels == 4 {
            self.init(way: .inkless, encoding: .sRGB(entries: 256), name: "sRGB", isAssumed: true)
            return
        }
        let hasSRGB = unsafe reader.header.has_srgb != 0
        let hasGamma = unsafe reader.header.has_gamma != 0
        if !hasSRGB, hasGamma, let encoding = ColourReading.gammaEncoding(reader, entries: entries) {
            let hasPrimaries = unsafe reader.header.has_chromaticities != 0
            self.init(
                way: .direct, encoding: encoding, name: hasPrimaries ? "gAMA+cHRM" : "gAMA", isAssumed: false)
            return
        }
        self.init(way: .direct, encoding: .sRGB(entries: entries), name: "sRGB", isAssumed: !hasSRGB)
    }

    private init(way: Way, encoding: ColourEncoding, name: String, isAssumed: Bool) {
        self.way = way
        self.encoding = encoding
        self.name = name
        self.isAssumed = isAssumed
    }

    /// By an ICC profile; `nil` where it is broken or of another kind of picture, and then it counts as absent.
    private init?(profile: [UInt8], reader: borrowing CodecReader, entries: Int) {
        let channels = reader.channels == 4 ? 4 : reader.isGrey ? 1 : 3
        let size = channels == 4 ? 256 : entries
        let read = ProfileTables(profile, channels: channels, entries: size)
        switch read.kind {
        case CODEC_PROFILE_MATRIX:
            let encoding = read.encoding(matrix: read.matrix)
            self.init(way: .direct, encoding: encoding.recognised(), name: read.name, isAssumed: false)
        case CODEC_PROFILE_GREY:
            self.init(way: .direct, encoding: read.encoding(matrix: nil).recognised(), name: read.name, isAssumed: false)
        case CODEC_PROFILE_TABLE:
            self.init(way: .converted(profile: profile), encoding: .romm, name: read.name, isAssumed: false)
        default: return nil
        }
    }

    /// The picture's codes, three to a pixel, in this reading's encoding.
    func codes(from reader: inout CodecReader, keepTruncated: Bool) throws(PhotoError) -> Photo.Codes {
        switch way {
        case .direct:
            return reader.depth == 16
                ? .sixteenBit(try reader.codes(of: UInt16.self, keepTruncated: keepTruncated))
                : .eightBit(try reader.codes(of: UInt8.self, keepTruncated: keepTruncated))
        case .inkless:
            let inks = try reader.codes(of: UInt8.self, keepTruncated: keepTruncated)
            return .eightBit(withoutInk(inks, isInverted: reader.isInverted))
        case .converted(let profile):
            let picture =
                reader.depth == 16
                ? Photo.Codes.sixteenBit(try reader.codes(of: UInt16.self, keepTruncated: keepTruncated))
                : Photo.Codes.eightBit(try reader.codes(of: UInt8.self, keepTruncated: keepTruncated))
            return try converted(
                picture, profile: profile, channels: reader.channels, isInverted: reader.isInverted)
        }
    }

    private static func gammaEncoding(_ reader: borrowing CodecReader, entries: Int) -> ColourEncoding? {
        let gamma = unsafe reader.header.gamma
        guard gamma > 0.01, gamma < 10 else { return nil }
        let table = powerTable(exponent: 1 / gamma, entries: entries)
        let c = unsafe reader.header.chromaticities
        let hasPrimaries = unsafe reader.header.has_chromaticities != 0
        let matrix =
            hasPrimaries
            ? primariesMatrix(white: (c.0, c.1), red: (c.2, c.3), green: (c.4, c.5), blue: (c.6, c.7)) : nil
        return ColourEncoding(red: table, green: table, blue: table, toSRGB: matrix).recognised()
    }
}

/// Light through inks of three colours and black; Adobe stores CMYK the other way round.
private func withoutInk(_ inks: [UInt8], isInverted: Bool) -> [UInt8] {
    var codes = [UInt8](repeating: 0, count: inks.count / 4 * 3)
    for pixel in 0..<inks.count / 4 {
        let black = isInverted ? Int(inks[pixel * 4 + 3]) : 255 - Int(inks[pixel * 4 + 3])
        for channel in 0..<3 {
            let ink = Int(inks[pixel * 4 + channel])
            let light = isInverted ? ink : 255 - ink
            codes[pixel * 3 + channel] = UInt8((light * black + 127) / 255)
        }
    }
    return codes
}
