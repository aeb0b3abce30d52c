/// The photograph that is wanted. What is `nil` is left to chance.
public struct PhantomRequest: Sendable {
    public var kind: PhantomKind
    public var difficulty: PhantomDifficulty
    public var seed: UInt64
    /// Columns and rows of the upright picture, in pixels.
    public var width: Int
    public var height: Int
    /// What to show, one of `kind.variants`.
    public var variant: String?
    /// The skin's melanin, 0.05 (palest) to 7 (darkest).
    public var melanin: Double?
    /// 8 to 25 by chance.
    public var pixelsPerMillimetre: Double?
    /// Between the optical axis and the skin's normal, 0 ... 45.
    public var tiltDegrees: Double?
    /// How many of the sensor's pixels make one of the photo's, along a side: 1 is a phone's own pixels, 2 a picture
    /// resized for a web page.
    public var sensorPixelsPerPhotoPixel: Double?
    /// The colour of cloth beside the skin, or `none` for skin alone.
    public var edge: String?
    public var rednessStyle: Redness.Style?
    /// How many times as much blood as by chance lies in marks and redness.
    public var strength = 1.0
    /// What tells the scale; `nil` is a photograph without, whose truth does not speak of it.
    public var reference: ReferenceWish?
    /// A second photograph under a glass; `nil` is one photograph alone.
    public var press: PressWish?
    /// Whether folds, furrows, pores, shine and crusts that look like marks lie in the scene, too.
    public var hasLookAlikes = false
    /// Whether pen, freckles in groups, crossing hairs, print and a nail lie there as well.
    public var hasDrawnLookAlikes = false
    /// What is to limit the photograph, with everything else sound; `nil` leaves all to chance, and the truth does not speak of
    /// it.
    public var faults: Set<PhantomFault>?
    /// What kind of file; by chance a JPEG.
    public var file: PhantomFileForm?

    public init(
        kind: PhantomKind, difficulty: PhantomDifficulty = .standard, seed: UInt64, width: Int = 1280,
        height: Int = 960
    ) {
        precondition(width >= 16 && height >= 16, "a phantom of \(width) × \(height) pixels")
        self.kind = kind
        self.difficulty = difficulty
        self.seed = seed
        self.width = width
        self.height = height
    }
}

/// How the picture is written.
public struct PhantomFileForm: Sendable, Equatable {
    public enum Format: String, Sendable { case jpeg, png }
    public enum Subsampling: String, Sendable {
        case ratio444 = "4:4:4"
        case ratio422 = "4:2:2"
        case ratio420 = "4:2:0"
    }
    public enum ColourSpace: String, Sendable {
        case sRGB = "sRGB"
        case displayP3 = "Display P3"
    }

    public var format: Format
    /// JPEG's quality, 1 ... 100.
    public var quality: Int
    public var subsampling: Subsampling
    public var colourSpace: ColourSpace
    /// The EXIF orientation, 1 ... 8: how the stored picture must be turned to stand upright.
    public var orientation: Int

    public init(
        format: Format = .jpeg, quality: Int = 90, subsampling: Subsampling = .ratio420,
        colourSpace: ColourSpace = .sRGB, orientation: Int = 1
    ) {
        precondition((1...8).contains(orientation), "EXIF orientation \(orientation)")
        self.format = format
        self.quality = quality
        self.subsampling = subsampling
        self.colourSpace = colourSpace
        self.orientation = orientation
    }
}
