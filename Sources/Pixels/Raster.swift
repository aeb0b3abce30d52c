/// A rectangle of pixels of one kind, stored row by row.
///
/// Row-major, origin at the top-left corner; pixel (x, y) covers [x, x+1) × [y, y+1), so that the middle of the first
/// pixel is (0.5, 0.5). An empty raster (0 × 0) is allowed.
public struct Raster<Element: Sendable & BitwiseCopyable>: Sendable {
    /// Columns, in pixels.
    public let width: Int
    /// Rows, in pixels.
    public let height: Int
    /// `width * height` elements, row by row.
    public var elements: [Element]

    /// A raster in which every pixel has the same value.
    @inlinable
    public init(width: Int, height: Int, repeating value: Element) {
        precondition(width >= 0 && height >= 0, "a raster of \(width) × \(height) pixels")
        self.width = width
        self.height = height
        elements = [Element](repeating: value, count: width * height)
    }

    /// A raster over elements that are already in row order; there must be `width * height` of them.
    @inlinable
    public init(width: Int, height: Int, elements: [Element]) {
        precondition(elements.count == width * height, "\(elements.count) elements for \(width) × \(height) pixels")
        self.width = width
        self.height = height
        self.elements = elements
    }

    /// The pixel in column `x` (0 ..< width) and row `y` (0 ..< height).
    @inlinable
    public subscript(x: Int, y: Int) -> Element {
        get { elements[y * width + x] }
        set { elements[y * width + x] = newValue }
    }

    /// The pixels, counted: `width * height`.
    @inlinable
    public var count: Int { elements.count }

    /// Whether column `x` and row `y` lie inside.
    @inlinable
    public func contains(x: Int, y: Int) -> Bool { x >= 0 && y >= 0 && x < width && y < height }

    /// Each value becomes what `transform` makes of it and of the other raster's value at its place. O(count).
    ///
    /// - Precondition: both have one size.
    @inlinable
    public mutating func combine(with other: Raster<Element>, _ transform: (Element, Element) -> Element) {
        precondition(other.width == width && other.height == height, "rasters of two sizes")
        let (others, count) = (other.elements.span, count)
        var own = elements.mutableSpan
        // In bounds by the precondition above.
        for cell in 0..<count { unsafe own[unchecked: cell] = transform(own[unchecked: cell], others[unchecked: cell]) }
    }

    /// The same places with other values, pixel by pixel. O(count).
    @inlinable
    public func map<Other: Sendable & BitwiseCopyable>(_ transform: (Element) -> Other) -> Raster<Other> {
        Raster<Other>(width: width, height: height, elements: elements.map(transform))
    }
}

extension Raster: Equatable where Element: Equatable {}

/// Which pixels belong: `true` is inside.
public typealias Mask = Raster<Bool>
