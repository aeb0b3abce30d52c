/// The lightness codes of a picture, 0 ... 255 as a screen shows them, row by row with room at the end of each row.
///
/// A JPEG's own lightness plane fits in without a copy. Codes are not linear light: edges and lines are looked for in
/// them, contrasts of colour are not.
public struct LightnessPlane: Sendable {
    /// Columns of the picture, in pixels.
    public let width: Int
    /// Rows of the picture, in pixels.
    public let height: Int
    /// Codes from one row's start to the next one's, at least `width`.
    public let stride: Int
    /// At least `stride * height` codes.
    public let codes: [UInt8]

    public init(width: Int, height: Int, stride: Int, codes: [UInt8]) {
        precondition(width >= 0 && height >= 0 && stride >= width, "\(width) × \(height) pixels, stride \(stride)")
        precondition(codes.count >= stride * height, "\(codes.count) codes for \(height) rows of \(stride)")
        self.width = width
        self.height = height
        self.stride = stride
        self.codes = codes
    }

    /// The code in column `x` (0 ..< width) and row `y` (0 ..< height).
    @inlinable
    public subscript(x: Int, y: Int) -> UInt8 { codes[y * stride + x] }
}
