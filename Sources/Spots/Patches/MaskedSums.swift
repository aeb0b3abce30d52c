import Pixels

/// Sums of a plane over a mask in a rectangle, so that the mean over any square of it costs eight look-ups.
///
/// - Reference: Crow 1984, doi:10.1145/964965.808600 (summed-area tables).
struct MaskedSums {
    private let columns: Range<Int>
    private let rows: Range<Int>
    private var sums: [Double]
    private var counts: [Int32]

    /// - Complexity: O(area of the rectangle).
    init(_ plane: Raster<Float>, columns: Range<Int>, rows: Range<Int>, where isCounted: (Int) -> Bool) {
        self.columns = columns
        self.rows = rows
        let width = columns.count + 1
        sums = [Double](repeating: 0, count: width * (rows.count + 1))
        counts = [Int32](repeating: 0, count: sums.count)
        for row in rows {
            var (sum, count) = (0.0, Int32(0))
            let line = (row - rows.lowerBound + 1) * width
            for column in columns {
                let place = row * plane.width + column
                if isCounted(place) {
                    sum += Double(plane.elements[place])
                    count += 1
                }
                let at = line + column - columns.lowerBound + 1
                sums[at] = sums[at - width] + sum
                counts[at] = counts[at - width] + count
            }
        }
    }

    /// Over the square of 2 · `radius` + 1 around a place, as far as it lies in the rectangle; 0 where nothing counts.
    func mean(column: Int, row: Int, radius: Int) -> (value: Float, count: Int) {
        let left = max(column - radius, columns.lowerBound) - columns.lowerBound
        let right = min(column + radius + 1, columns.upperBound) - columns.lowerBound
        let top = max(row - radius, rows.lowerBound) - rows.lowerBound
        let bottom = min(row + radius + 1, rows.upperBound) - rows.lowerBound
        let width = columns.count + 1
        let corners = (top * width + left, top * width + right, bottom * width + left, bottom * width + right)
        let count = counts[corners.3] - counts[corners.2] - counts[corners.1] + counts[corners.0]
        guard count > 0 else { return (0, 0) }
        let sum = sums[corners.3] - sums[corners.2] - sums[corners.1] + sums[corners.0]
        return (Float(sum / Double(count)), Int(count))
    }
}
