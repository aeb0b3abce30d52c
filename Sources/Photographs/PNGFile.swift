public import Pixels

/// Pictures to PNG files, without loss.
///
/// Every function throws `unsupported` where a PNG cannot hold the size (a side of 0 pixels) and `outOfMemory`.
public enum PNGFile {
    /// Interleaved red, green and blue codes, `width * height * 3` of them.
    public static func encode(
        rgb8 codes: [UInt8], width: Int, height: Int, settings: WritingSettings = WritingSettings()
    ) throws(PhotoError) -> [UInt8] {
        try WrittenPicture(codes: codes, width: width, height: height, channels: 3).file(.png, settings)
    }

    /// Interleaved 16-bit red, green and blue codes, `width * height * 3` of them.
    public static func encode(
        rgb16 codes: [UInt16], width: Int, height: Int, settings: WritingSettings = WritingSettings()
    ) throws(PhotoError) -> [UInt8] {
        try WrittenPicture(codes: codes, width: width, height: height, channels: 3).file(.png, settings)
    }

    public static func encode(
        grey8 raster: Raster<UInt8>, settings: WritingSettings = WritingSettings()
    ) throws(PhotoError) -> [UInt8] {
        try WrittenPicture(codes: raster.elements, width: raster.width, height: raster.height, channels: 1)
            .file(.png, settings)
    }

    /// What label images are written as.
    public static func encode(
        grey16 raster: Raster<UInt16>, settings: WritingSettings = WritingSettings()
    ) throws(PhotoError) -> [UInt8] {
        try WrittenPicture(codes: raster.elements, width: raster.width, height: raster.height, channels: 1)
            .file(.png, settings)
    }
}
