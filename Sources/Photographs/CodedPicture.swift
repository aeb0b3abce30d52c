import CPhotoCodec

/// Rows of codes as a library gives them out, and how they become a photo's codes.
protocol RowReader {
    var width: Int { get }
    var height: Int { get }
    /// 3 (RGB) or 4 (CMYK, 255 = all ink).
    var channels: Int { get }
    /// 8 or 16 bits.
    var depth: Int { get }
    /// Whether rows come only all at once.
    var onlyWhole: Bool { get }
    /// Reads up to `rows` further rows and says how many came, and how it ended.
    func read(_ codes: UnsafeMutableRawPointer, rows: Int) -> (rows: Int, status: photo_status)
    /// What was wrong, after a status that is not OK.
    var message: String { get }
}

/// How codes of a file become codes of a photo.
enum CodePlan {
    case asStored
    /// Through the tables of a profile to wide 16-bit codes.
    case converted(IccProfile)
    /// (1 - ink)(1 - black), as sRGB.
    case plainCMYK
}

/// The codes of a file, not yet turned upright.
struct CodedPicture {
    var codes: Photo.Codes
    /// Fewer than announced where the file ended early and its intact rows are kept.
    var rows: Int
    var truncated: Bool

    init(_ reader: some RowReader, plan: CodePlan, settings: DecodingSettings) throws(PhotoError) {
        let wide = if case .converted = plan { true } else { reader.depth == 16 }
        let (pixels, overflow) = reader.width.multipliedReportingOverflow(by: reader.height)
        guard !overflow, pixels < Int.max / 16, photo_can_allocate(pixels * 3 * (wide ? 2 : 1)) else {
            throw .outOfMemory("not enough memory for \(reader.width) × \(reader.height) pixels")
        }
        let status: photo_status
        switch plan {
        case .asStored where reader.depth == 16:
            let (codes, end): ([UInt16], photo_status) = Self.whole(reader)
            (self.codes, rows, status) = (.sixteenBit(codes), codes.count / (reader.width * 3), end)
        case .asStored:
            let (codes, end): ([UInt8], photo_status) = Self.whole(reader)
            (self.codes, rows, status) = (.eightBit(codes), codes.count / (reader.width * 3), end)
        case .converted(let profile):
            let (codes, end): ([UInt16], photo_status) = unsafe Self.banded(reader) { band, wide, pixels in
                unsafe profile.convert(band, to: wide, pixels: pixels)
            }
            (self.codes, rows, status) = (.sixteenBit(codes), codes.count / (reader.width * 3), end)
        case .plainCMYK:
            let (codes, end): ([UInt8], photo_status) = unsafe Self.banded(reader, convert: Self.mixInk)
            (self.codes, rows, status) = (.eightBit(codes), codes.count / (reader.width * 3), end)
        }
        truncated = status == PHOTO_STATUS_TRUNCATED
        if truncated && settings.keepTruncated && rows > 0 { return }
        if let error = PhotoError(status, reader.message) { throw error }
    }

    /// Straight into the one array that the photo keeps.
    private static func whole<Code: BitwiseCopyable>(_ reader: some RowReader) -> ([Code], photo_status) {
        var status = PHOTO_STATUS_OK
        let capacity = reader.width * reader.height * 3
        let codes = unsafe [Code](unsafeUninitializedCapacity: capacity) { buffer, count in
            unsafe photo_prefer_large_pages(buffer.baseAddress!, buffer.count * MemoryLayout<Code>.stride)
            let (rows, end) = unsafe reader.read(UnsafeMutableRawPointer(buffer.baseAddress!), rows: reader.height)
            status = end
            count = rows * reader.width * 3
        }
        return (codes, status)
    }

    /// A few rows at a time, converted on their way.
    private static func banded<Code: BitwiseCopyable>(
        _ reader: some RowReader, convert: (UnsafeRawPointer, UnsafeMutablePointer<Code>, Int) -> Void
    ) -> ([Code], photo_status) {
        var status = PHOTO_STATUS_OK
        let bandRows = reader.onlyWhole ? reader.height : min(16, reader.height)
        let rowBytes = reader.width * reader.channels * reader.depth / 8
        let codes = unsafe [Code](unsafeUninitializedCapacity: reader.width * reader.height * 3) { buffer, count in
            let band = UnsafeMutableRawPointer.allocate(byteCount: bandRows * rowBytes, alignment: 16)
            defer { unsafe band.deallocate() }
            var row = 0
            while row < reader.height && status == PHOTO_STATUS_OK {
                let (rows, end) = unsafe reader.read(band, rows: min(bandRows, reader.height - row))
                unsafe convert(band, buffer.baseAddress! + row * reader.width * 3, rows * reader.width)
                row += rows
                status = end
                if rows == 0 { break }
            }
            count = row * reader.width * 3
        }
        return (codes, status)
    }

    private static func mixInk(_ band: UnsafeRawPointer, _ codes: UnsafeMutablePointer<UInt8>, _ pixels: Int) {
        let ink = unsafe UnsafeRawBufferPointer(start: band, count: pixels * 4)
        for pixel in 0..<pixels {
            let light = unsafe 255 - Int(ink[pixel * 4 + 3])
            for channel in 0..<3 {
                let left = unsafe 255 - Int(ink[pixel * 4 + channel])
                unsafe codes[pixel * 3 + channel] = UInt8((left * light + 127) / 255)
            }
        }
    }
}

extension PhotoError {
    /// The error of a codec's answer; `nil` for OK.
    init?(_ status: photo_status, _ message: String) {
        switch status {
        case PHOTO_STATUS_OK: return nil
        case PHOTO_STATUS_UNSUPPORTED: self = .unsupported("not read here: \(message); export as JPEG or PNG")
        case PHOTO_STATUS_TRUNCATED: self = .truncated("the file ends before its picture does: \(message)")
        case PHOTO_STATUS_TOO_LARGE: self = .tooLarge("the picture is too large: \(message)")
        case PHOTO_STATUS_OUT_OF_MEMORY: self = .outOfMemory("not enough memory to read the picture")
        default: self = .unreadable("the file is damaged: \(message)")
        }
    }
}
