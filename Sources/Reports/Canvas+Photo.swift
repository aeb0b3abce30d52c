internal import Photographs
internal import Pixels

extension Canvas {
    /// The photo in sRGB, each pixel the mean code of a box of `reduction` × `reduction` photo pixels (fewer at the right
    /// and lower edge). O(photo pixels).
    init(_ photo: Photo, reduction: Int, on cores: Cores = .one) {
        let width = (photo.width + reduction - 1) / reduction
        let height = (photo.height + reduction - 1) / reduction
        // So few rows at a time that their codes stay in the cache.
        let bands = stride(from: 0, to: height, by: Canvas.bandRows).map { $0..<min($0 + Canvas.bandRows, height) }
        var codes: [UInt8] = []
        codes.reserveCapacity(3 * width * height)
        for band in cores.answers(bands.count, { Canvas.codes(of: photo, reduction: reduction, rows: bands[$0]) }) {
            codes += band
        }
        self.init(width: width, height: height, codes: codes)
    }

    private static let bandRows = 8

    /// Some rows of the picture.
    private static func codes(of photo: Photo, reduction: Int, rows: Range<Int>) -> [UInt8] {
        let lines = rows.lowerBound * reduction..<min(rows.upperBound * reduction, photo.height)
        let run = 3 * photo.width * lines.lowerBound..<3 * photo.width * lines.upperBound
        let boxes = Boxes(reduction: reduction, photoWidth: photo.width)
        let means =
            switch photo.codes {
            case .eightBit(let codes): boxes.means(codes.span.extracting(run))
            case .sixteenBit(let codes): boxes.means(codes.span.extracting(run))
            case .planes(let planes): boxes.means(planes.rgb(columns: 0..<photo.width, rows: lines).span)
            }
        let encoding = photo.encoding
        let table = Canvas.encodingTable
        var codes = [UInt8](repeating: 0, count: means.count)
        for first in stride(from: 0, to: codes.count, by: 3) {
            let light = encoding.linear(Int(means[first]), Int(means[first + 1]), Int(means[first + 2]))
            codes[first] = table[Canvas.step(light.red)]
            codes[first + 1] = table[Canvas.step(light.green)]
            codes[first + 2] = table[Canvas.step(light.blue)]
        }
        return codes
    }

    /// Places in the table of codes: fine enough for the steep foot of the curve.
    private static let steps = 16_383

    private static func step(_ light: Float) -> Int { Int(min(1, max(0, light)) * Float(steps) + 0.5) }

    private static let encodingTable: [UInt8] = (0...steps).map {
        UInt8((SRGB.encoded(Double($0) / Double(steps)) * 255).rounded())
    }
}

/// Boxes of photo pixels, each a pixel of a canvas.
private struct Boxes {
    let reduction: Int
    let photoWidth: Int

    /// Mean codes over the boxes of whole rows of the photo, interleaved.
    ///
    /// 32 bits hold what one row of the photo adds to a box of up to 65,536 pixels across, but not the whole of a large box.
    func means<Code: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(_ codes: Span<Code>) -> [UInt64] {
        let lines = codes.count / (3 * photoWidth)
        let width = (photoWidth + reduction - 1) / reduction
        let height = (lines + reduction - 1) / reduction
        precondition(reduction <= 1 << 16, "boxes of \(reduction) pixels")
        var sums = [UInt64](repeating: 0, count: width * height * 3)
        var totals = sums.mutableSpan
        for y in 0..<lines {
            let line = codes.extracting(3 * photoWidth * y..<3 * photoWidth * (y + 1))
            var from = 0
            var to = y / reduction * width * 3
            while from < line.count {
                let end = min(from + 3 * reduction, line.count)
                var (red, green, blue) = (UInt32(0), UInt32(0), UInt32(0))
                while from < end {
                    red += UInt32(line[from])
                    green += UInt32(line[from + 1])
                    blue += UInt32(line[from + 2])
                    from += 3
                }
                totals[to] += UInt64(red)
                totals[to + 1] += UInt64(green)
                totals[to + 2] += UInt64(blue)
                to += 3
            }
        }
        for y in 0..<height {
            let rows = min(reduction, lines - y * reduction)
            for x in 0..<width {
                let count = UInt64(rows * min(reduction, photoWidth - x * reduction))
                for place in (y * width + x) * 3..<(y * width + x) * 3 + 3 {
                    totals[place] = (totals[place] + count / 2) / count
                }
            }
        }
        return sums
    }
}
