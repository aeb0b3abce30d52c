import CPhotoCodec

/// An open PNG. The bytes must outlive it.
@safe final class PNGReader: RowReader {
    private let reader: OpaquePointer
    private var header = unsafe photo_png_header()

    var width: Int { unsafe Int(header.width) }
    var height: Int { unsafe Int(header.height) }
    let channels = 3
    var depth: Int { unsafe Int(header.depth) }
    var onlyWhole: Bool { unsafe header.interlaced }
    var message: String { unsafe String(cString: photo_png_message(reader)) }

    init(_ bytes: UnsafeBufferPointer<UInt8>, settings: DecodingSettings) throws(PhotoError) {
        guard let reader = unsafe photo_png_create() else { throw .outOfMemory("not enough memory to open the file") }
        unsafe self.reader = unsafe reader
        let status = unsafe photo_png_begin(reader, bytes.baseAddress, bytes.count, settings.limits, &header)
        if status == PHOTO_STATUS_TOO_LARGE { throw settings.tooLarge(width, height) }
        if let error = PhotoError(status, message) { throw error }
    }

    deinit { unsafe photo_png_destroy(reader) }

    func read(_ codes: UnsafeMutableRawPointer, rows: Int) -> (rows: Int, status: photo_status) {
        var got: UInt32 = 0
        let status = unsafe photo_png_rows(reader, codes, UInt32(rows), &got)
        return (Int(got), status)
    }

    var orientation: Int {
        guard let exif = unsafe header.exif else { return 1 }
        return ExifOrientation.read(unsafe Array(UnsafeBufferPointer(start: exif, count: header.exif_size)))
    }

    var isTransparent: Bool { unsafe header.transparent }

    /// What the codes mean, in the order of the PNG specification (third edition): cICP, iCCP, sRGB, gAMA and cHRM.
    func colour() throws(PhotoError) -> FileColour {
        let maximumCode = depth == 16 ? 65_535 : 255
        if unsafe header.has_cicp {
            let code = unsafe header.cicp
            return try FileColour(
                codePoints: [code.0, code.1, code.2, code.3], maximumCode: maximumCode)
        }
        let profile = unsafe IccProfile(header.icc, count: header.icc_size)
        let grey = unsafe header.grey
        if let profile, let colour = FileColour(profile, channels: 3, grey: grey, depth: depth) { return colour }
        if unsafe header.has_srgb {
            return FileColour(encoding: .sRGB(maximumCode: maximumCode), name: "sRGB", assumed: false)
        }
        let gamma = unsafe header.has_gamma ? Int(header.gamma) : nil
        return FileColour(gamma: gamma, primaries: chromaticities, maximumCode: maximumCode)
            ?? .assumed(maximumCode: maximumCode)
    }

    private var chromaticities: Primaries? {
        guard unsafe header.has_chromaticities else { return nil }
        let c = unsafe header.chromaticities
        func place(_ x: UInt32, _ y: UInt32) -> (x: Double, y: Double) { (Double(x) / 100_000, Double(y) / 100_000) }
        return Primaries(
            red: place(c.2, c.3), green: place(c.4, c.5), blue: place(c.6, c.7), white: place(c.0, c.1))
    }
}
