public import Pixels

/// Pictures to JPEG files.
///
/// Every function throws `unsupported` where a JPEG cannot hold the size (a side of 0 or above 65,500 pixels) and
/// `outOfMemory`.
public enum JPEGFile {
    /// Interleaved red, green and blue codes, `width * height * 3` of them.
    public static func encode(
        rgb8 codes: [UInt8], width: Int, height: Int, settings: WritingSettings = WritingSettings()
    ) throws(PhotoError) -> [UInt8] {
        try WrittenPicture(codes: codes, width: width, height: height, channels: 3).file(.jpeg, settings)
    }

    public static func encode(
        grey8 raster: Raster<UInt8>, settings: WritingSettings = WritingSettings()
    ) throws(PhotoError) -> [UInt8] {
        try WrittenPicture(codes: raster.elements, width: raster.width, height: raster.height, channels: 1)
            .file(.jpeg, settings)
    }
}
