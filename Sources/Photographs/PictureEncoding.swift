import CPhotoCodec
public import Pixels

/// What a picture file carries beside its pixels: colour only, nothing of a person.
public struct PictureTags: Sendable {
    public var profile: [UInt8]
    /// EXIF orientation to write, 1...8; `nil` for none.
    public var orientation: Int?

    public init(profile: [UInt8] = [], orientation: Int? = nil) {
        self.profile = profile
        self.orientation = orientation
    }
}

/// Pictures to PNG bytes.
public enum PNGFile {
    /// 16-bit grey: label images.
    public static func encode(_ labels: Raster<UInt16>) throws(PhotoError) -> [UInt8] {
        try unsafe encoded(width: labels.width, height: labels.height, channels: 1, depth: 16, tags: PictureTags()) {
            unsafe codec_encode_png(&$0, labels.elements, &$1, &$2)
        }
    }

    /// 8-bit grey.
    public static func encode(_ grey: Raster<UInt8>) throws(PhotoError) -> [UInt8] {
        try unsafe encoded(width: grey.width, height: grey.height, channels: 1, depth: 8, tags: PictureTags()) {
            unsafe codec_encode_png(&$0, grey.elements, &$1, &$2)
        }
    }

    /// 8- or 16-bit colour, three codes a pixel.
    public static func encode(
        _ codes: Photo.Codes, width: Int, height: Int, tags: PictureTags = PictureTags()
    ) throws(PhotoError) -> [UInt8] {
        precondition(codes.count == width * height * 3, "\(codes.count) codes for \(width) × \(height) pixels")
        switch codes {
        case .eightBit(let codes):
            return try unsafe encoded(width: width, height: height, channels: 3, depth: 8, tags: tags) {
                unsafe codec_encode_png(&$0, codes, &$1, &$2)
            }
        case .sixteenBit(let codes):
            return try unsafe encoded(width: width, height: height, channels: 3, depth: 16, tags: tags) {
                unsafe codec_encode_png(&$0, codes, &$1, &$2)
            }
        }
    }
}

/// Pictures to JPEG bytes.
public enum JPEGFile {
    /// - Parameters:
    ///   - codes: three 8-bit codes a pixel, row by row.
    ///   - quality: 1 ... 100, as libjpeg counts.
    ///   - subsampling: `ratio444`, `ratio422` or `ratio420`.
    public static func encode(
        _ codes: [UInt8], width: Int, height: Int, quality: Int,
        subsampling: PhotoFacts.ChromaSubsampling = .ratio444, tags: PictureTags = PictureTags()
    ) throws(PhotoError) -> [UInt8] {
        precondition(codes.count == width * height * 3, "\(codes.count) codes for \(width) × \(height) pixels")
        precondition((1...100).contains(quality), "JPEG quality \(quality)")
        return try unsafe encoded(width: width, height: height, channels: 3, depth: 8, tags: tags) {
            picture, output, length in
            unsafe picture.quality = Int32(quality)
            unsafe picture.horizontal = subsampling == .ratio444 ? 1 : 2
            unsafe picture.vertical = subsampling == .ratio420 ? 2 : 1
            return unsafe codec_encode_jpeg(&picture, codes, &output, &length)
        }
    }
}

private func encoded(
    width: Int, height: Int, channels: Int32, depth: Int32, tags: PictureTags,
    _ encode: (inout codec_picture, inout UnsafeMutablePointer<UInt8>?, inout Int) -> Int32
) throws(PhotoError) -> [UInt8] {
    let bytes = unsafe tags.profile.withUnsafeBufferPointer { profile -> [UInt8]? in
        var picture = unsafe codec_picture(
            width: UInt32(width), height: UInt32(height), channels: channels, depth: depth, quality: 90, horizontal: 1,
            vertical: 1, icc: profile.isEmpty ? nil : profile.baseAddress, icc_length: profile.count,
            orientation: Int32(tags.orientation ?? 0))
        var output: UnsafeMutablePointer<UInt8>?
        var length = 0
        guard unsafe encode(&picture, &output, &length) != 0, let bytes = unsafe output else { return nil }
        defer { unsafe codec_release(bytes) }
        return unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: length))
    }
    guard let bytes else { throw .outOfMemory("there is not enough memory to write a picture") }
    return bytes
}
