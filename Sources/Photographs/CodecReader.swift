import CPhotoCodec

/// The C codec's reader, closed when it goes; the only place in this room that holds C pointers.
@safe struct CodecReader: ~Copyable {
    private let reader: OpaquePointer
    var header: codec_header

    /// Reads a header. `bytes` must outlive the reader, which `withReader` sees to.
    private init(_ bytes: UnsafeBufferPointer<UInt8>, format: FileFormat) throws(PhotoError) {
        var header = unsafe codec_header()
        var reader: OpaquePointer?
        let open = unsafe format == .jpeg ? codec_open_jpeg : codec_open_png
        let status = unsafe open(bytes.baseAddress, bytes.count, &header, &reader)
        guard let opened = unsafe reader, status == CODEC_OK else {
            throw unsafe photoError(status, header: header)
        }
        unsafe self.reader = opened
        unsafe self.header = header
    }

    deinit { unsafe codec_close(reader) }

    /// Opens `bytes` and hands the reader to `body`.
    static func withReader<Result>(
        of bytes: [UInt8], format: FileFormat, _ body: (inout CodecReader) throws(PhotoError) -> Result
    ) throws(PhotoError) -> Result {
        try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(PhotoError) -> Result in
            var reader = try unsafe CodecReader(buffer, format: format)
            return try body(&reader)
        }
    }

    var width: Int { unsafe Int(header.width) }
    var height: Int { unsafe Int(header.height) }
    var channels: Int { unsafe Int(header.channels) }
    var depth: Int { unsafe Int(header.depth) }
    var isGrey: Bool { unsafe header.grey != 0 }
    var isInverted: Bool { unsafe header.inverted != 0 }
    var hasAlpha: Bool { unsafe header.alpha != 0 }
    var intactRows: Int { unsafe Int(header.intact_rows) }

    /// The embedded profile's bytes, empty where there is none.
    var profile: [UInt8] { unsafe copied(header.icc, header.icc_length) }

    /// EXIF's orientation, 1 where there is none or it is broken.
    var orientation: Int {
        let block = unsafe copied(header.exif, header.exif_length)
        return exifOrientation(in: block.span) ?? 1
    }

    private func copied(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        unsafe [UInt8](UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    /// All codes, or the error; with `keepTruncated` a damaged file gives what it has, and `intactRows` says how much.
    mutating func codes<Code: FixedWidthInteger>(of type: Code.Type, keepTruncated: Bool) throws(PhotoError) -> [Code] {
        let count = width * height * channels
        var status = CODEC_OK
        var codes = unsafe [Code](unsafeUninitializedCapacity: count) { buffer, filled in
            unsafe buffer.initialize(repeating: 0)
            status = unsafe codec_read(reader, &header, buffer.baseAddress)
            filled = count
        }
        if status == CODEC_OK { return codes }
        let isDamaged = status == CODEC_TRUNCATED || status == CODEC_DAMAGED
        guard keepTruncated, isDamaged, intactRows > 0 else { throw unsafe photoError(status, header: header) }
        codes.removeLast((height - intactRows) * width * channels)
        return codes
    }
}

/// What the C codec's answer means for a photo.
private func photoError(_ status: codec_status, header: codec_header) -> PhotoError {
    let detail = unsafe withUnsafeBytes(of: header.message) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    switch status {
    case CODEC_TRUNCATED: return .truncated("the file ends before the picture does (\(detail))")
    case CODEC_UNSUPPORTED: return .unsupported("this variant is not read (\(detail)); export as JPEG or PNG")
    case CODEC_TOO_LARGE: return .tooLarge("the picture is too large (\(detail))")
    case CODEC_OUT_OF_MEMORY: return .outOfMemory("there is not enough memory for the picture")
    case CODEC_NOT_AN_IMAGE: return .notAnImage("the file is not a picture")
    default: return .unreadable("the picture's data is damaged (\(detail))")
    }
}
