public import Pixels

extension Photo {
    /// The photo's codes averaged over squares, so that the longer side has at most `longestSide` pixels; what is left over
    /// at the right and at the bottom is cut off. O(pixels).
    public func reducedColour(longestSide: Int) -> ReducedColour {
        precondition(longestSide > 0, "a side of \(longestSide) pixels")
        let reduction = max(1, (max(width, height) + longestSide - 1) / longestSide)
        let blocks = BlockSums(of: self, reduction: reduction)
        let scale = 255 * Float(1 << blocks.droppedBits) / Float(encoding.maximumCode * blocks.across * blocks.down)
        var colours: [SIMD3<Float>] = []
        colours.reserveCapacity(blocks.columns * blocks.rows)
        blocks.forEachRow(of: self) { sums in
            let red = sums.red.span
            let green = sums.green.span
            let blue = sums.blue.span
            precondition(red.count == green.count && red.count == blue.count)
            // In bounds by the precondition above.
            for column in 0..<red.count {
                let sum = unsafe SIMD3(red[unchecked: column], green[unchecked: column], blue[unchecked: column])
                // A signed number's conversion is one instruction, and no sum has 31 bits.
                colours.append(scale * SIMD3<Float>(SIMD3<Int32>(truncatingIfNeeded: sum)))
            }
        }
        return ReducedColour(
            colours: Raster(width: blocks.columns, height: blocks.rows, elements: colours),
            reduction: reduction, photoWidth: width, photoHeight: height)
    }
}
