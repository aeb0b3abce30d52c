extension Raster where Element == Float {
    /// Takes another raster of the same size off, value by value. O(count).
    public mutating func subtract(_ other: Raster<Float>) { combine(with: other, -) }

    /// Every second pixel of every second row, from the first: blur before, or fine texture turns into coarse.
    public func halved() -> Raster<Float> {
        let columns = (width + 1) / 2
        let rows = (height + 1) / 2
        var output = Raster(width: columns, height: rows, repeating: 0)
        var target = output.elements.mutableSpan
        for y in 0..<rows {
            let source = elements.span.extracting(2 * y * width..<2 * y * width + width)
            // In bounds: the last column of two is the row's last or the one before.
            for x in 0..<columns { unsafe target[unchecked: y &* columns &+ x] = source[unchecked: 2 &* x] }
        }
        return output
    }

    /// The value at a place in pixel units (the middle of the first pixel is 0.5), linear between pixel middles.
    @inlinable
    public func interpolated(x: Double, y: Double) -> Float {
        let (upper, lower, across, down) = corners(x, y)
        let above = elements[upper.left] + across * (elements[upper.right] - elements[upper.left])
        let below = elements[lower.left] + across * (elements[lower.right] - elements[lower.left])
        return above + down * (below - above)
    }

    /// The same, to the bit, for a place at least half a pixel inside: a third of the time.
    @inlinable
    public func interpolated(inside place: SIMD2<Float>) -> Float {
        elements.span.interpolated(inside: place, width: width)
    }
}

extension Raster where Element: SIMD, Element.Scalar == Float {
    /// The same of several values that are read at one place.
    @inlinable
    public func interpolated(x: Double, y: Double) -> Element {
        let (upper, lower, across, down) = corners(x, y)
        let above = elements[upper.left] + across * (elements[upper.right] - elements[upper.left])
        let below = elements[lower.left] + across * (elements[lower.right] - elements[lower.left])
        return above + down * (below - above)
    }
}

extension Raster {
    /// The four pixels around a place, as indices, and how far it lies on the way to the right and to the lower ones.
    @inlinable
    @inline(__always)
    func corners(_ x: Double, _ y: Double) -> (
        upper: (left: Int, right: Int), lower: (left: Int, right: Int), across: Float, down: Float
    ) {
        let column = Swift.min(Swift.max(x - 0.5, 0), Double(width - 1))
        let row = Swift.min(Swift.max(y - 0.5, 0), Double(height - 1))
        let left = Swift.min(Int(column), Swift.max(width - 2, 0))
        let top = Swift.min(Int(row), Swift.max(height - 2, 0))
        let right = Swift.min(left + 1, width - 1)
        let (upper, lower) = (top * width, Swift.min(top + 1, height - 1) * width)
        return (
            (upper + left, upper + right), (lower + left, lower + right), Float(column - Double(left)),
            Float(row - Double(top))
        )
    }
}

extension Span where Element == Float {
    /// `Raster.interpolated(inside:)` of a raster's elements, for many places of one.
    ///
    /// - Parameter place: at least half a pixel inside.
    @inlinable
    @inline(__always)
    public func interpolated(inside place: SIMD2<Float>, width: Int) -> Float {
        let corner = place - 0.5
        let (left, top) = (Int(corner.x), Int(corner.y))
        let cell = top &* width &+ left
        precondition(
            corner.x >= 0 && corner.y >= 0 && left &+ 1 < width && cell &+ width &+ 1 < count,
            "a place outside of the raster")
        let (across, down) = (corner.x - Float(left), corner.y - Float(top))
        // In bounds by the precondition above.
        let (a, b) = unsafe (self[unchecked: cell], self[unchecked: cell &+ 1])
        let (c, d) = unsafe (self[unchecked: cell &+ width], self[unchecked: cell &+ width &+ 1])
        let upper = a + across * (b - a)
        let lower = c + across * (d - c)
        return upper + down * (lower - upper)
    }
}
