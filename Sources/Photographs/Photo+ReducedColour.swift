public import Pixels

extension Photo {
    /// The photo's codes averaged over squares, so that the longer side has at most `longestSide` pixels; what is left over
    /// at the right and at the bottom is cut off. O(pixels).
    public func reducedColour(longestSide: Int) -> ReducedColour {
        precondition(longestSide > 0, "a side of \(longestSide) pixels")
        let reduction = max(1, (max(width, height) + longestSide - 1) / longestSide)
        let (columns, rows) = (max(1, width / reduction), max(1, height / reduction))
        var planes = [Raster<Float>](
            repeating: Raster(width: columns, height: rows, repeating: 0), count: 3)
        let side = min(reduction, width, height)
        for row in 0..<rows {
            let codes = rows8(row * reduction..<min((row + 1) * reduction, height))
            var sums = [SIMD3<Float>](repeating: .zero, count: columns)
            for line in 0..<codes.count / (3 * width) {
                var at = line * width * 3
                for column in 0..<columns {
                    for _ in 0..<side {
                        sums[column] += SIMD3(Float(codes[at]), Float(codes[at + 1]), Float(codes[at + 2]))
                        at += 3
                    }
                }
            }
            let count = Float(side * max(1, codes.count / (3 * width)))
            for (column, sum) in sums.enumerated() {
                for channel in 0..<3 { planes[channel][column, row] = sum[channel] / count }
            }
        }
        return ReducedColour(planes: planes, reduction: reduction)
    }

    /// Interleaved 8-bit codes of whole rows.
    private func rows8(_ rows: Range<Int>) -> [UInt8] {
        let range = rows.lowerBound * width * 3..<rows.upperBound * width * 3
        return switch codes {
        case .eightBit(let codes): Array(codes[range])
        case .sixteenBit(let codes): codes[range].map { UInt8($0 >> 8) }
        case .planes(let planes): planes.rgb(columns: 0..<width, rows: rows)
        }
    }
}
