/// A picture's colour on a coarser grid: means of codes, 0 ... 255 as a screen shows them.
///
/// Shapes are looked for in it; what is measured in linear light is not.
public struct ReducedColour: Sendable {
    /// Red, green and blue.
    public let colours: Raster<SIMD3<Float>>
    /// Pixels of the picture to one of these, on each axis.
    public let reduction: Int

    public var width: Int { colours.width }
    public var height: Int { colours.height }

    /// Columns and rows of the picture itself, of which some at the right and at the bottom may be left out.
    public let photoWidth: Int
    public let photoHeight: Int

    /// - Parameters:
    ///   - photoWidth: of the picture itself; `nil`: nothing of it was left out. The same of `photoHeight`.
    public init(
        colours: Raster<SIMD3<Float>>, reduction: Int, photoWidth: Int? = nil, photoHeight: Int? = nil
    ) {
        precondition(reduction >= 1, "reduced by \(reduction)")
        self.colours = colours
        self.reduction = reduction
        self.photoWidth = photoWidth ?? colours.width * reduction
        self.photoHeight = photoHeight ?? colours.height * reduction
    }
}
