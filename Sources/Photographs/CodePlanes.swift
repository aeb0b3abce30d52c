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
        var blue = ChromaRow(columns: columns, in: self)
        var red = blue
        var target = codes.mutableSpan
        for (line, row) in rows.enumerated() {
            blue.read(blueDifference, of: self, row: row)
            red.read(redDifference, of: self, row: row)
            let start = row * stride + columns.lowerBound
            setColours(
                of: lightness.span.extracting(start..<start + columns.count), blue: blue.span, red: red.span,
                to: &target,
                from: line * columns.count * 3)
        }
        return codes
    }

    /// The codes of one pixel, without a buffer. O(1).
    public func colour(x: Int, y: Int) -> (red: UInt8, green: UInt8, blue: UInt8) {
        precondition(x >= 0 && y >= 0 && x < width && y < height, "pixel (\(x), \(y)) of \(width) × \(height)")
        let (wide, high) = ((width + 1) / 2, (height + 1) / 2)
        let (column, row) = (x / 2, y / 2)
        let beside = min(max(x.isMultiple(of: 2) ? column - 1 : column + 1, 0), wide - 1)
        let far = min(max(y.isMultiple(of: 2) ? row - 1 : row + 1, 0), high - 1)
        let (nearRow, farRow) = (row * (stride / 2), far * (stride / 2))
        // Rounded up and down in turns, as in `ChromaRow`.
        let rounding: Int32 = x.isMultiple(of: 2) ? 8 : 7
        func difference(_ plane: [UInt8]) -> Int32 {
            let own = 3 * Int32(plane[nearRow + column]) + Int32(plane[farRow + column])
            let other = 3 * Int32(plane[nearRow + beside]) + Int32(plane[farRow + beside])
            return (3 * own + other + rounding) >> 4 - 128
        }
        let colour = Colour(
            Int32(lightness[y * stride + x]), blue: difference(blueDifference), red: difference(redDifference))
        return (colour.red, colour.green, colour.blue)
    }

    /// The same codes, an array a channel. O(pixels of the rectangle).
    public func channels(columns: Range<Int>, rows: Range<Int>) -> (red: [UInt8], green: [UInt8], blue: [UInt8]) {
        precondition(columns.lowerBound >= 0 && columns.upperBound <= width, "columns \(columns) of \(width)")
        precondition(rows.lowerBound >= 0 && rows.upperBound <= height, "rows \(rows) of \(height)")
        let empty = [UInt8](repeating: 0, count: columns.count * rows.count)
        var channels = (red: empty, green: empty, blue: empty)
        guard !columns.isEmpty else { return channels }
        var blue = ChromaRow(columns: columns, in: self)
        var red = blue
        for (line, row) in rows.enumerated() {
            blue.read(blueDifference, of: self, row: row)
            red.read(redDifference, of: self, row: row)
            let start = row * stride + columns.lowerBound
            let light = lightness.span.extracting(start..<start + columns.count)
            let place = line * columns.count
            setChannel(&channels.red, from: place, light: light, blue: (blue.span, 0), red: (red.span, Colour.redness))
            setChannel(
                &channels.green, from: place, light: light, blue: (blue.span, -Colour.greenLossToBlue),
                red: (red.span, -Colour.greenLossToRed))
            setChannel(
                &channels.blue, from: place, light: light, blue: (blue.span, Colour.blueness), red: (red.span, 0))
        }
        return channels
    }

    /// The whole picture, interleaved.
    public func rgb() -> [UInt8] { rgb(columns: 0..<width, rows: 0..<height) }
}

/// One row of a colour difference, spread to columns of the picture; its buffers serve one row after the other.
///
/// Each sample lies between two rows and two columns of pixels and counts 9 : 3 : 3 : 1 by nearness, rounded up and down
/// in turns, as libjpeg's "fancy upsampling" does. Sums stay below 4,096, so that 16 bits hold them.
private struct ChromaRow {
    private let columns: Range<Int>
    /// 3 · the nearer row + the farther, by column of samples, from `first`.
    private var sums: [Int16]
    private let first: Int
    /// Two codes less 128 for each sample but the first and last: a column more than is asked for on either side.
    private var codes: [Int16]

    init(columns: Range<Int>, in picture: CodePlanes) {
        self.columns = columns
        first = columns.lowerBound / 2 - 1
        sums = [Int16](repeating: 0, count: (columns.upperBound - 1) / 2 + 2 - first)
        codes = [Int16](repeating: 0, count: 2 * (sums.count - 2))
    }

    /// The row's codes less 128, one for each column, -128 ... 127.
    var span: Span<Int16> {
        @_lifetime(borrow self)
        get {
            let start = columns.lowerBound % 2
            return codes.span.extracting(start..<start + columns.count)
        }
    }

    mutating func read(_ plane: [UInt8], of picture: CodePlanes, row: Int) {
        let (wide, high) = ((picture.width + 1) / 2, (picture.height + 1) / 2)
        let near = row / 2
        let far = min(max(near + (row.isMultiple(of: 2) ? -1 : 1), 0), high - 1)
        let nearRow = plane.span.extracting(near * picture.stride / 2..<near * picture.stride / 2 + wide)
        let farRow = plane.span.extracting(far * picture.stride / 2..<far * picture.stride / 2 + wide)
        let first = first
        var target = sums.mutableSpan
        let inside = max(0, -first)..<min(target.count, wide - first)
        // In bounds by the range; what lies beyond the ends repeats the end's sum.
        for index in inside {
            let (near, far) = unsafe (nearRow[unchecked: first &+ index], farRow[unchecked: first &+ index])
            unsafe target[unchecked: index] = 3 &* Int16(near) &+ Int16(far)
        }
        for index in 0..<inside.lowerBound { target[index] = target[inside.lowerBound] }
        for index in inside.upperBound..<target.count { target[index] = target[inside.upperBound - 1] }
        spread()
    }

    private mutating func spread() {
        let sums = sums
        let source = sums.span
        var target = codes.mutableSpan
        precondition(target.count == 2 * (source.count - 2))
        // In bounds by the precondition above.
        for sample in 0..<source.count &- 2 {
            let own = unsafe 3 &* source[unchecked: sample &+ 1]
            let (before, after) = unsafe (source[unchecked: sample], source[unchecked: sample &+ 2])
            unsafe target[unchecked: 2 &* sample] = (own &+ before &+ 8) >> 4 &- 128
            unsafe target[unchecked: 2 &* sample &+ 1] = (own &+ after &+ 7) >> 4 &- 128
        }
    }
}

/// Gives a row of pixels their interleaved colours, into `target` from `start` on.
private func setColours(
    of light: Span<UInt8>, blue: Span<Int16>, red: Span<Int16>, to target: inout MutableSpan<UInt8>, from start: Int
) {
    precondition(light.count == blue.count && light.count == red.count && start + 3 * light.count <= target.count)
    // In bounds by the precondition above; checks would double the time of this loop.
    for column in 0..<light.count {
        let colour = unsafe Colour(
            Int32(light[unchecked: column]), blue: Int32(blue[unchecked: column]), red: Int32(red[unchecked: column]))
        let at = start &+ 3 &* column
        unsafe target[unchecked: at] = colour.red
        unsafe target[unchecked: at &+ 1] = colour.green
        unsafe target[unchecked: at &+ 2] = colour.blue
    }
}

/// Gives a row of pixels one channel's codes, into `target` from `start` on, from lightness and the weighted differences.
@inline(__always)
private func setChannel(
    _ target: inout [UInt8], from start: Int, light: Span<UInt8>, blue: (Span<Int16>, Int32), red: (Span<Int16>, Int32)
) {
    let (blues, blueWeight) = blue
    let (reds, redWeight) = red
    var codes = target.mutableSpan
    precondition(light.count == blues.count && light.count == reds.count && start + light.count <= codes.count)
    // In bounds by the precondition above.
    for column in 0..<light.count {
        let difference =
            unsafe blueWeight &* Int32(blues[unchecked: column]) &+ redWeight &* Int32(reds[unchecked: column])
        unsafe codes[unchecked: start &+ column] = Colour.code(Int32(light[unchecked: column]), difference)
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
        self.red = Colour.code(light, Colour.redness &* red)
        green = Colour.code(light, 0 &- Colour.greenLossToBlue &* blue &- Colour.greenLossToRed &* red)
        self.blue = Colour.code(light, Colour.blueness &* blue)
    }

    /// 1.402, 0.34414, 0.71414 and 1.772 in 65,536ths.
    static let redness: Int32 = 91_881
    static let greenLossToBlue: Int32 = 22_554
    static let greenLossToRed: Int32 = 46_802
    static let blueness: Int32 = 116_130

    /// Lightness and a difference in 65,536ths, rounded and cut to a code.
    @inline(__always)
    static func code(_ light: Int32, _ difference: Int32) -> UInt8 {
        clamped(light &+ (difference &+ 1 << 15) >> 16)
    }

    private static func clamped(_ code: Int32) -> UInt8 { UInt8(truncatingIfNeeded: min(max(code, 0), 255)) }
}
