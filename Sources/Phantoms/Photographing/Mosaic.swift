/// A sensor's picture behind a Bayer filter: red in even rows and columns, blue in odd ones, green elsewhere.
struct Mosaic: Sendable {
    let width: Int
    let height: Int
    var cells: [Float]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        cells = [Float](repeating: 0, count: width * height)
    }

    /// Each colour times its gain, and nothing above 1, so that what is full is white and not magenta.
    mutating func balance(red: Double, blue: Double) {
        let (red, blue) = (Float(red), Float(blue))
        for row in 0..<height {
            let gains = row % 2 == 0 ? (red, Float(1)) : (Float(1), blue)
            for column in 0..<width {
                let index = row * width + column
                cells[index] = min(1, cells[index] * (column % 2 == 0 ? gains.0 : gains.1))
            }
        }
    }

    /// Three colours a pixel, by linear interpolation that corrects each colour by the slope of another.
    ///
    /// A flat field stays flat. Overshoots may go below 0 and above 1. O(pixels).
    /// - Reference: Malvar, He & Cutler, "High-quality linear interpolation for demosaicing of Bayer-patterned color images"
    ///   (2004), doi:10.1109/ICASSP.2004.1326587.
    func demosaiced() -> Planes {
        var reds = [Float](repeating: 0, count: width * height)
        var (greens, blues) = (reds, reds)
        let stride = width + 4
        let padded = mirrored()
        let source = padded.span
        var red = reds.mutableSpan
        var green = greens.mutableSpan
        var blue = blues.mutableSpan
        for row in 0..<height {
            let middle = (row + 2) * stride + 2
            for column in 0..<width {
                let at = Neighbours(source, middle + column, stride)
                let index = row * width + column
                switch (row % 2, column % 2) {
                case (0, 0): (red[index], green[index], blue[index]) = (at.own, at.green, at.opposite)
                case (0, _): (red[index], green[index], blue[index]) = (at.beside, at.own, at.above)
                case (_, 0): (red[index], green[index], blue[index]) = (at.above, at.own, at.beside)
                default: (red[index], green[index], blue[index]) = (at.opposite, at.green, at.own)
                }
            }
        }
        var planes = Planes(width: width, height: height)
        (planes.red, planes.green, planes.blue) = (reds, greens, blues)
        return planes
    }

    /// Two more cells on every side, mirrored at the border cell so that the colours' order goes on.
    private func mirrored() -> [Float] {
        func inside(_ place: Int, _ count: Int) -> Int {
            let back = place < 0 ? -place : place >= count ? 2 * (count - 1) - place : place
            return min(max(back, 0), count - 1)
        }
        var padded: [Float] = []
        padded.reserveCapacity((width + 4) * (height + 4))
        for row in -2..<height + 2 {
            let start = inside(row, height) * width
            padded.append(cells[start + inside(-2, width)])
            padded.append(cells[start + inside(-1, width)])
            padded.append(contentsOf: cells[start..<start + width])
            padded.append(cells[start + inside(width, width)])
            padded.append(cells[start + inside(width + 1, width)])
        }
        return padded
    }
}

/// What the cells about one cell say about its missing colours.
private struct Neighbours {
    let own: Float
    /// Green at red or blue.
    let green: Float
    /// At green: the colour of the cells beside it in its row.
    let beside: Float
    /// At green: the colour of the cells above and below.
    let above: Float
    /// Red at blue, blue at red.
    let opposite: Float

    @inline(__always)
    init(_ cells: Span<Float>, _ index: Int, _ stride: Int) {
        own = cells[index]
        let across = cells[index - 1] + cells[index + 1]
        let down = cells[index - stride] + cells[index + stride]
        let farAcross = cells[index - 2] + cells[index + 2]
        let farDown = cells[index - 2 * stride] + cells[index + 2 * stride]
        let diagonal =
            cells[index - stride - 1] + cells[index - stride + 1] + cells[index + stride - 1]
            + cells[index + stride + 1]
        green = (4 * own + 2 * (across + down) - farAcross - farDown) / 8
        beside = (5 * own + 4 * across - diagonal - farAcross + farDown / 2) / 8
        above = (5 * own + 4 * down - diagonal - farDown + farAcross / 2) / 8
        opposite = (6 * own + 2 * diagonal - 1.5 * (farAcross + farDown)) / 8
    }
}
