import CPhotoCodec

/// An open JPEG. The bytes must outlive it.
@safe final class JPEGReader: RowReader {
    private let reader: OpaquePointer
    private var header = unsafe photo_jpeg_header()

    var width: Int { unsafe Int(header.width) }
    var height: Int { unsafe Int(header.height) }
    var channels: Int { unsafe Int(header.channels) }
    let depth = 8
    let onlyWhole = false
    var message: String { unsafe String(cString: photo_jpeg_message(reader)) }

    init(_ bytes: UnsafeBufferPointer<UInt8>, settings: DecodingSettings) throws(PhotoError) {
        guard let reader = unsafe photo_jpeg_create() else { throw .outOfMemory("not enough memory to open the file") }
        unsafe self.reader = unsafe reader
        let status = unsafe photo_jpeg_begin(reader, bytes.baseAddress, bytes.count, settings.limits, &header)
        if status == PHOTO_STATUS_TOO_LARGE && width > 0 { throw settings.tooLarge(width, height) }
        if let error = PhotoError(status, message) { throw error }
    }

    deinit { unsafe photo_jpeg_destroy(reader) }

    func read(_ codes: UnsafeMutableRawPointer, rows: Int) -> (rows: Int, status: photo_status) {
        var got: UInt32 = 0
        let status = unsafe photo_jpeg_rows(
            reader, codes.assumingMemoryBound(to: UInt8.self), UInt32(rows), &got)
        return (Int(got), status)
    }

    /// Whether the picture is stored as planes that a photo can keep.
    var hasPlanes: Bool { unsafe photo_jpeg_has_planes(reader) }

    /// The whole picture as it is stored, instead of its rows.
    func planes() throws(PhotoError) -> CodePlanes {
        let count = CodePlanes.padded(width) * CodePlanes.padded(height)
        guard photo_can_allocate(count * 3 / 2) else {
            throw .outOfMemory("not enough memory for \(width) × \(height) pixels")
        }
        var lightness = JPEGReader.plane(count)
        var blue = JPEGReader.plane(count / 4)
        var red = JPEGReader.plane(count / 4)
        let status = unsafe lightness.withUnsafeMutableBufferPointer { lightness in
            unsafe blue.withUnsafeMutableBufferPointer { blue in
                unsafe red.withUnsafeMutableBufferPointer { red in
                    unsafe photo_jpeg_planes(reader, lightness.baseAddress, blue.baseAddress, red.baseAddress)
                }
            }
        }
        if let error = PhotoError(status, message) { throw error }
        return CodePlanes(
            width: width, height: height, lightness: lightness, blueDifference: blue, redDifference: red)
    }

    /// Room for a plane, not cleared; its padding may stay as it is, for nothing reads it.
    private static func plane(_ count: Int) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
            unsafe photo_prefer_large_pages(buffer.baseAddress!, count)
            initialised = count
        }
    }

    var orientation: Int {
        guard let exif = unsafe header.exif else { return 1 }
        return ExifOrientation.read(unsafe Array(UnsafeBufferPointer(start: exif, count: header.exif_size)))
    }

    var chromaSubsampling: PhotoFacts.ChromaSubsampling {
        let components = unsafe Int(header.components)
        guard unsafe components >= 3 && !header.separate_channels else { return .none }
        let (across, down) = unsafe (header.across, header.down)
        guard across.1 == across.2, down.1 == down.2, across.0 % across.1 == 0, down.0 % down.1 == 0 else {
            return .other
        }
        switch (across.0 / across.1, down.0 / down.1) {
        case (1, 1): return .ratio444
        case (1, 2): return .ratio440
        case (2, 1): return .ratio422
        case (2, 2): return .ratio420
        case (4, 1): return .ratio411
        case (4, 2): return .ratio410
        default: return .other
        }
    }

    /// What the codes mean, and what is done to them.
    func colour() -> FileColour {
        let profile = unsafe IccProfile(header.icc, count: header.icc_size)
        let grey = unsafe header.components == 1
        if let profile, let colour = FileColour(profile, channels: channels, grey: grey, depth: 8) { return colour }
        if channels == 4 {
            return FileColour(plan: .plainCMYK, encoding: .sRGB, name: "CMYK without a profile", assumed: true)
        }
        return .assumed(maximumCode: 255)
    }
}

extension DecodingSettings {
    var limits: photo_limits {
        photo_limits(maximum_pixels: UInt64(max(0, maximumPixels)), keep_truncated: keepTruncated)
    }

    func tooLarge(_ width: Int, _ height: Int) -> PhotoError {
        let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
        guard overflow || pixels > maximumPixels else {
            return .tooLarge("a picture of \(width) × \(height) pixels is too long")
        }
        return .tooLarge("\(width) × \(height) pixels are more than the \(maximumPixels) allowed")
    }
}
