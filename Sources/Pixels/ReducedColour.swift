/// A picture's colour on a coarser grid: means of codes, 0 ... 255 as a screen shows them.
///
/// Shapes are looked for in it; what is measured in linear light is not.
public struct ReducedColour: Sendable {
    /// Red, green and blue, all of one size.
    public let planes: [Raster<Float>]
    /// Pixels of the picture to one of these, on each axis.
    public let reduction: Int

    public var width: Int { planes[0].width }
    public var height: Int { planes[0].height }

    /// Columns and rows of the picture itself, of which some at the right and at the bottom may be left out.
    public let photoWidth: Int
    public let photoHeight: Int

    /// - Parameters:
    ///   - photoWidth: of the picture itself; `nil`: nothing of it was left out. The same of `photoHeight`.
    public init(planes: [Raster<Float>], reduction: Int, photoWidth: Int? = nil, photoHeight: Int? = nil) {
        precondition(planes.count == 3 && reduction >= 1, "\(planes.count) planes, reduced by \(reduction)")
        precondition(planes.allSatisfy { $0.width == planes[0].width && $0.height == planes[0].height })
        self.planes = planes
        self.reduction = reduction
        self.photoWidth = photoWidth ?? planes[0].width * reduction
        self.photoHeight = photoHeight ?? planes[0].height * reduction
    }
}
