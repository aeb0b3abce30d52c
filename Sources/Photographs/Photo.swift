public import Pixels

/// A photograph as its camera meant it: upright, with its own codes and the way from codes to linear light.
///
/// Codes stay as they were in the file (8 or 16 bit, three to a pixel, grey repeated), so that 12 megapixels cost 36 MB;
/// `encoding` turns a triple of codes into linear light with sRGB primaries, unclipped.
public struct Photo: Sendable {
    /// Interleaved red, green and blue codes, row by row, `width * height * 3` of them; or, of a large JPEG, its own planes.
    public enum Codes: Sendable {
        case eightBit([UInt8])
        case sixteenBit([UInt16])
        case planes(CodePlanes)

        /// Red, green and blue codes that these hold.
        var count: Int {
            switch self {
            case .eightBit(let codes): codes.count
            case .sixteenBit(let codes): codes.count
            case .planes(let planes): planes.width * planes.height * 3
            }
        }
    }

    /// Columns of the upright picture, in pixels.
    public let width: Int
    /// Rows of the upright picture, in pixels.
    public let height: Int
    public let codes: Codes
    public let encoding: ColourEncoding
    public let facts: PhotoFacts

    public init(width: Int, height: Int, codes: Codes, encoding: ColourEncoding, facts: PhotoFacts) {
        precondition(
            codes.count == width * height * 3, "\(codes.count) codes for \(width) × \(height) pixels of three")
        self.width = width
        self.height = height
        self.codes = codes
        self.encoding = encoding
        self.facts = facts
    }

    /// The linear light of one pixel, sRGB primaries, 1 = white; values below 0 or above 1 are out of sRGB's gamut.
    public func linear(x: Int, y: Int) -> LinearRGB {
        let first = (y * width + x) * 3
        switch codes {
        case .eightBit(let codes):
            return encoding.linear(Int(codes[first]), Int(codes[first + 1]), Int(codes[first + 2]))
        case .sixteenBit(let codes):
            return encoding.linear(Int(codes[first]), Int(codes[first + 1]), Int(codes[first + 2]))
        case .planes(let planes):
            let colour = planes.colour(x: x, y: y)
            return encoding.linear(Int(colour.red), Int(colour.green), Int(colour.blue))
        }
    }
}

/// What the file says of itself, beside its pixels.
public struct PhotoFacts: Sendable, Equatable {
    public enum Format: String, Sendable { case jpeg, png }
    /// How much coarser colour is stored than lightness; `none` for PNG, grey and RGB JPEG.
    public enum ChromaSubsampling: String, Sendable {
        case none
        case ratio444 = "4:4:4"
        case ratio440 = "4:4:0"
        case ratio422 = "4:2:2"
        case ratio420 = "4:2:0"
        case ratio411 = "4:1:1"
        case ratio410 = "4:1:0"
        case other
    }

    public var format: Format
    /// The EXIF orientation that was applied, 1...8; 1 where there was none or a broken one.
    public var exifOrientation: Int
    /// What the colour was read as: the profile's own description, or `sRGB`, `cICP`, `gAMA+cHRM` and the like.
    public var profile: String
    /// Whether nothing in the file named a colour space, so that sRGB was assumed.
    public var profileAssumed: Bool
    public var chromaSubsampling: ChromaSubsampling
    /// Whether transparent pixels were laid on white.
    public var alphaComposited: Bool
    /// Whether the file ended early and only its intact rows were kept (`keepTruncated`).
    public var truncated: Bool

    public init(
        format: Format, exifOrientation: Int = 1, profile: String = "sRGB", profileAssumed: Bool = false,
        chromaSubsampling: ChromaSubsampling = .none, alphaComposited: Bool = false, truncated: Bool = false
    ) {
        self.format = format
        self.exifOrientation = exifOrientation
        self.profile = profile
        self.profileAssumed = profileAssumed
        self.chromaSubsampling = chromaSubsampling
        self.alphaComposited = alphaComposited
        self.truncated = truncated
    }
}
