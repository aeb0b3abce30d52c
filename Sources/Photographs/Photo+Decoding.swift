import CPhotoCodec

extension Photo {
    /// The photo in the bytes of a JPEG or PNG file, upright.
    ///
    /// - Throws: `PhotoError`: `notAnImage` for what is no picture, `unsupported` for pictures in other formats and rare
    ///   variants, `tooLarge` before anything is allocated, `truncated` and `unreadable` for damage, also where the library
    ///   would fill the rest with grey.
    /// - Complexity: O(pixels); one buffer of codes, and a second while the photo is turned upright.
    public init(decoding bytes: [UInt8], settings: DecodingSettings = DecodingSettings()) throws(PhotoError) {
        guard !bytes.isEmpty else { throw .notAnImage("the file is empty") }
        let format = FileFormat(bytes)
        switch format {
        case .jpeg, .png: break
        case .unsupported(let name): throw .unsupported("\(name) is not read; export as JPEG or PNG")
        case .unknown: throw .notAnImage("the file is neither a JPEG nor a PNG picture")
        }
        self = try CodecReader.withReader(of: bytes, format: format) { (reader) throws(PhotoError) -> Photo in
            try Photo.read(&reader, format: format, settings: settings)
        }
    }

    private static func read(
        _ reader: inout CodecReader, format: FileFormat, settings: DecodingSettings
    ) throws(PhotoError) -> Photo {
        let (width, height) = (reader.width, reader.height)
        guard width > 0, height > 0 else { throw .unreadable("the picture has no pixels") }
        guard width <= settings.maximumPixels / height else {
            throw .tooLarge(
                "\(width) × \(height) pixels are more than the limit of \(settings.maximumPixels) (--max-pixels)")
        }
        let colour = try ColourReading(of: reader)
        let stored = try colour.codes(from: &reader, keepTruncated: settings.keepTruncated)
        var facts = PhotoFacts(
            format: format == .jpeg ? .jpeg : .png, exifOrientation: reader.orientation, profile: colour.name,
            profileAssumed: colour.isAssumed, chromaSubsampling: subsampling(of: reader),
            alphaComposited: reader.hasAlpha)
        facts.truncated = stored.count / (width * 3) < height
        return turned(stored, width: width, encoding: colour.encoding, facts: facts)
    }

    private static func turned(_ stored: Codes, width: Int, encoding: ColourEncoding, facts: PhotoFacts) -> Photo {
        let height = stored.count / (width * 3)
        switch stored {
        case .eightBit(let codes):
            let turned = upright(codes, width: width, height: height, orientation: facts.exifOrientation)
            return Photo(
                width: turned.width, height: turned.height, codes: .eightBit(turned.codes), encoding: encoding, facts: facts)
        case .sixteenBit(let codes):
            let turned = upright(codes, width: width, height: height, orientation: facts.exifOrientation)
            return Photo(
                width: turned.width, height: turned.height, codes: .sixteenBit(turned.codes), encoding: encoding, facts: facts)
        }
    }

    private static func subsampling(of reader: borrowing CodecReader) -> PhotoFacts.ChromaSubsampling {
        let (h, v) = unsafe (reader.header.horizontal, reader.header.vertical)
        guard h.0 > 0, h.1 > 0, v.1 > 0 else { return .none }
        guard h.1 == h.2, v.1 == v.2, h.0 % h.1 == 0, v.0 % v.1 == 0 else { return .other }
        switch (h.0 / h.1, v.0 / v.1) {
        case (1, 1): return .ratio444
        case (1, 2): return .ratio440
        case (2, 1): return .ratio422
        case (2, 2): return .ratio420
        case (4, 1): return .ratio411
        case (4, 2): return .ratio410
        default: return .other
        }
    }
}

extension Photo.Codes {
    /// Codes in all, three to a pixel.
    var count: Int {
        switch self {
        case .eightBit(let codes): codes.count
        case .sixteenBit(let codes): codes.count
        }
    }
}
