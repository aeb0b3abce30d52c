/// The codes of a 4:2:0 JPEG as it stores them: lightness in full, and two colour differences on half the columns and rows.
///
/// Half the memory of red, green and blue, and a mean over a block needs no pixel's colour. Where pixels are wanted they come
/// out of `rgb(columns:rows:)`, code for code as libjpeg would have given them.
public struct CodePlanes: Sendable {
    /// Pixels of the picture.
    public let width: Int
    public let height: Int
    /// Lightness, `stride` codes to a row; then blue and red difference, `stride / 2` codes to a row. What lies beyond the
    /// picture's width and height is padding.
    public let lightness: [UInt8]
    public let blueDifference: [UInt8]
    public let redDifference: [UInt8]

    /// Codes to a row of lightness: the width rounded up to 16.
    public var stride: Int { CodePlanes.padded(width) }

    static func padded(_ length: Int) -> Int { (length + 15) / 16 * 16 }

    /// - Parameters:
    ///   - lightness: padded to multiples of 16 on both axes; `blueDifference` and `redDifference` half of that.
    init(width: Int, height: Int, lightness: [UInt8], blueDifference: [UInt8], redDifference: [UInt8]) {
        let count = CodePlanes.padded(width) * CodePlanes.padded(height)
        precondition(lightness.count == count && blueDifference.count == count / 4 && redDifference.count == count / 4)
        self.width = width
        self.height = height
        self.lightness = lightness
        self.blueDifference = blueDifference
        self.redDifference = redDifference
    }

    /// Interleaved red, green and blue codes of a rectangle inside the picture, row by row. O(its pixels).
    public func rgb(columns: Range<Int>, rows: Range<Int>) -> [UInt8] {
        precondition(columns.lowerBound >= 0 && columns.upperBound <= width, "columns \(columns) of \(width)")
        precondition(rows.lowerBound >= 0 && rows.upperBound <= height, "rows \(rows) of \(height)")
        var codes = [UInt8](repeating: 0, count: columns.count * rows.count * 3)
        guard !columns.isEmpty else { return codes }
        var target = codes.mutableSpan
        var at = 0
        for row in rows {
            let blue = ChromaRow(of: blueDifference, in: self, row: row, columns: columns)
            let red = ChromaRow(of: redDifference, in: self, row: row, columns: columns)
            for column in columns {
                let light = Int32(lightness[row * stride + column])
                let colour = Colour(light, blue: blue[column] - 128, red: red[column] - 128)
                target[at] = colour.red
                target[at + 1] = colour.green
                target[at + 2] = colour.blue
                at += 3
            }
        }
        return codes
    }

    /// The whole picture, interleaved.
    public func rgb() -> [UInt8] { rgb(columns: 0..<width, rows: 0..<height) }
}

/// One row of a colour difference, spread to the columns of the picture.
///
/// Each sample lies between two rows and two columns of pixels and counts 9 : 3 : 3 : 1 by nearness, rounded up and down
/// in turns, as libjpeg's "fancy upsampling" does.
private struct ChromaRow {
    /// 3 · the nearer row + the farther, by column of samples, from `first`.
    private let sums: [Int32]
    private let first: Int

    init(of plane: [UInt8], in picture: CodePlanes, row: Int, columns: Range<Int>) {
        let wide = (picture.width + 1) / 2
        let high = (picture.height + 1) / 2
        let near = row / 2
        let far = min(max(near + (row.isMultiple(of: 2) ? -1 : 1), 0), high - 1)
        let (nearStart, farStart) = (near * picture.stride / 2, far * picture.stride / 2)
        first = columns.lowerBound / 2 - 1
        var sums = [Int32](repeating: 0, count: (columns.upperBound - 1) / 2 + 2 - first)
        let source = plane.span
        for index in sums.indices {
            let inside = min(max(first + index, 0), wide - 1)
            sums[index] = 3 * Int32(source[nearStart + inside]) + Int32(source[farStart + inside])
        }
        self.sums = sums
    }

    /// The code at a column of the picture, 0 ... 255.
    subscript(column: Int) -> Int32 {
        let own = column / 2 - first
        return column.isMultiple(of: 2)
            ? (3 * sums[own] + sums[own - 1] + 8) >> 4 : (3 * sums[own] + sums[own + 1] + 7) >> 4
    }
}

/// The three codes of a pixel by JFIF's matrix, in libjpeg's 16-bit fractions.
///
/// - Reference: ITU-T T.871 (2011), section 7.
private struct Colour {
    let red: UInt8
    let green: UInt8
    let blue: UInt8

    @inline(__always)
    init(_ light: Int32, blue: Int32, red: Int32) {
        let half: Int32 = 1 << 15
        self.red = Colour.clamped(light &+ (91_881 &* red &+ half) >> 16)
        green = Colour.clamped(light &+ (-22_554 &* blue &- 46_802 &* red &+ half) >> 16)
        self.blue = Colour.clamped(light &+ (116_130 &* blue &+ half) >> 16)
    }

    private static func clamped(_ code: Int32) -> UInt8 { UInt8(truncatingIfNeeded: min(max(code, 0), 255)) }
}
