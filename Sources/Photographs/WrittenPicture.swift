import CPhotoCodec

/// What goes into a written file beside its pixels: nothing, unless asked for.
public struct WritingSettings: Sendable, Equatable {
    /// How much coarser a JPEG stores colour than lightness.
    public enum Chroma: Sendable, Equatable { case full, halfAcross, halfBoth }

    /// An ICC profile to embed; must fit the pixels.
    public var iccProfile: [UInt8]?
    /// An EXIF block with this orientation, 1...8, and nothing else. The pixels are written as they are.
    public var exifOrientation: Int?
    /// JPEG only, 1...100.
    public var quality: Int
    /// JPEG only.
    public var chroma: Chroma
    /// JPEG only: in several passes from coarse to fine.
    public var progressive: Bool
    /// PNG only: zlib's level, 0...9.
    public var compression: Int
    /// PNG only: how finely it is to be printed; `nil` where that does not matter.
    public var pixelsPerMetre: Int?

    public init(
        iccProfile: [UInt8]? = nil, exifOrientation: Int? = nil, quality: Int = 90, chroma: Chroma = .full,
        progressive: Bool = false, compression: Int = 6, pixelsPerMetre: Int? = nil
    ) {
        precondition((1...100).contains(quality), "a quality of \(quality)")
        precondition((0...9).contains(compression), "a compression of \(compression)")
        precondition(pixelsPerMetre == nil || (1...1_000_000).contains(pixelsPerMetre!), "no such resolution")
        precondition(exifOrientation == nil || (1...8).contains(exifOrientation!), "no such orientation")
        self.iccProfile = iccProfile
        self.exifOrientation = exifOrientation
        self.quality = quality
        self.chroma = chroma
        self.progressive = progressive
        self.compression = compression
        self.pixelsPerMetre = pixelsPerMetre
    }
}

/// Interleaved codes on their way to a file.
struct WrittenPicture<Code: FixedWidthInteger & BitwiseCopyable> {
    enum Format { case jpeg, png }

    let codes: [Code]
    let width: Int
    let height: Int
    let channels: Int

    /// - Throws: `unsupported` where the format cannot hold the size, `outOfMemory`.
    func file(_ format: Format, _ settings: WritingSettings) throws(PhotoError) -> [UInt8] {
        precondition(codes.count == width * height * channels, "\(codes.count) codes for \(width) × \(height) pixels")
        guard width > 0, height > 0, width <= Int(Int32.max), height <= Int(Int32.max) else {
            throw .unsupported("a file cannot hold \(width) × \(height) pixels")
        }
        var file = unsafe photo_file()
        defer { unsafe photo_file_free(&file) }
        let profile = settings.iccProfile ?? []
        let status = unsafe profile.withUnsafeBufferPointer { icc in
            var how = unsafe writing(format, settings, icc)
            return unsafe codes.withUnsafeBytes { bytes in
                switch format {
                case .jpeg: unsafe photo_jpeg_write(bytes.bindMemory(to: UInt8.self).baseAddress, &how, &file)
                case .png: unsafe photo_png_write(bytes.baseAddress, &how, &file)
                }
            }
        }
        if status != PHOTO_STATUS_OK {
            let message = unsafe withUnsafeBytes(of: file.message) { unsafe Array($0.prefix { $0 != 0 }) }
            throw status == PHOTO_STATUS_OUT_OF_MEMORY
                ? .outOfMemory("not enough memory to write the picture")
                : .unsupported("the picture cannot be written: \(String(decoding: message, as: UTF8.self))")
        }
        guard unsafe photo_can_allocate(file.size) else { throw .outOfMemory("not enough memory to write the picture") }
        return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
    }

    private func writing(
        _ format: Format, _ settings: WritingSettings, _ icc: UnsafeBufferPointer<UInt8>
    ) -> photo_writing {
        var how = unsafe photo_writing()
        unsafe how.width = UInt32(width)
        unsafe how.height = UInt32(height)
        unsafe how.channels = Int32(channels)
        unsafe how.depth = Int32(Code.bitWidth)
        unsafe how.icc = icc.baseAddress
        unsafe how.icc_size = icc.count
        unsafe how.exif_orientation = Int32(settings.exifOrientation ?? 0)
        unsafe how.quality = Int32(format == .jpeg ? settings.quality : settings.compression)
        unsafe how.chroma_across = settings.chroma == .full ? 1 : 2
        unsafe how.chroma_down = settings.chroma == .halfBoth ? 2 : 1
        unsafe how.progressive = settings.progressive
        unsafe how.pixels_per_metre = UInt32(settings.pixelsPerMetre ?? 0)
        return unsafe how
    }
}
