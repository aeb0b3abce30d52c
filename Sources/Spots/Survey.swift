import Photographs
import Pixels

/// The photo on the grid where marks are looked for: log10 of linear light, one plane a channel.
///
/// `reduction` photo pixels make one cell on each axis (the light of their mean code, then the logarithm), so that a 12
/// megapixel photo costs one pass over its codes and three planes of a sixteenth of its size.
struct Survey {
    /// Photo pixels per cell, on each axis.
    let reduction: Int
    /// log10 of linear red, green and blue light, not below `floor`.
    let planes: [Raster<Float>]
    /// Cells that are white with glare.
    let glare: Mask
    /// Share of cells with a red channel at its highest code.
    let clippedRedShare: Double

    var width: Int { planes[0].width }
    var height: Int { planes[0].height }

    /// log10 of the darkest linear light that is told from black; out-of-gamut values fall to it too.
    static let darkest: Float = 5e-4

    /// Photos up to this many pixels are searched as they are.
    static let unreducedPixels = 2_100_000
    /// The largest grid for all others: 12 megapixels are searched on a sixteenth of their pixels.
    static let maximumCells = 850_000

    /// The reduction for a photo of `width` × `height` pixels.
    static func reduction(width: Int, height: Int) -> Int {
        guard width * height > unreducedPixels else { return 1 }
        var reduction = 2
        while (width / reduction) * (height / reduction) > maximumCells { reduction += 1 }
        return reduction
    }

    init(of photo: Photo) {
        let reduction = Survey.reduction(width: photo.width, height: photo.height)
        var builder = SurveyBuilder(photo: photo, reduction: reduction)
        switch photo.codes {
        case .eightBit(let codes): builder.reduce(codes, photo: photo)
        case .sixteenBit(let codes): builder.reduce(codes, photo: photo)
        }
        self.reduction = reduction
        planes = [builder.red, builder.green, builder.blue]
        glare = builder.glare
        clippedRedShare = Double(builder.clippedRed) / Double(max(1, builder.glare.count))
    }
}

/// Fills a survey row by row.
private struct SurveyBuilder {
    let encoding: ColourEncoding
    let light: BlockLight
    var red: Raster<Float>
    var green: Raster<Float>
    var blue: Raster<Float>
    var glare: Mask
    var clippedRed = 0

    init(photo: Photo, reduction: Int) {
        encoding = photo.encoding
        light = BlockLight(photo, reduction: reduction)
        let width = max(1, photo.width / reduction)
        let height = max(1, photo.height / reduction)
        red = Raster(width: width, height: height, repeating: 0)
        green = red
        blue = red
        glare = Mask(width: width, height: height, repeating: false)
    }

    /// Sums codes over blocks, then turns each block's mean into light and its logarithm.
    mutating func reduce<Code: FixedWidthInteger & UnsignedInteger & Sendable>(_ codes: [Code], photo: Photo) {
        var sums = [UInt32](repeating: 0, count: light.columns * 3)
        var columnSums = [UInt32](repeating: 0, count: light.columns * light.across * 3)
        let source = codes.span
        for y in 0..<red.height {
            let first = y * light.down * photo.width * 3
            for row in 0..<light.down {
                let start = first + row * photo.width * 3
                addRow(source.extracting(start..<start + columnSums.count), to: &columnSums, isFirst: row == 0)
            }
            addColumns(columnSums, across: light.across, to: &sums)
            finish(row: y, sums: sums)
        }
    }

    private mutating func finish(row y: Int, sums: [UInt32]) {
        let start = y * red.width
        for x in 0..<red.width {
            let native = LinearRGB(
                red: light.red[light.entry(sums[x * 3])], green: light.green[light.entry(sums[x * 3 + 1])],
                blue: light.blue[light.entry(sums[x * 3 + 2])])
            let mean = encoding.primaries(native)
            red.elements[start + x] = fastLog10(max(mean.red, Survey.darkest))
            green.elements[start + x] = fastLog10(max(mean.green, Survey.darkest))
            blue.elements[start + x] = fastLog10(max(mean.blue, Survey.darkest))
            if mean.red > 0.96 { clippedRed += 1 }
            if min(mean.red, mean.green, mean.blue) > 0.75 { glare.elements[start + x] = true }
        }
    }
}

/// From a block's sum of codes to linear light, a table for each channel.
///
/// Codes are averaged, not light: within a block they differ by little but at a mark's edge, where it shifts the edge by a
/// tenth of a cell, and marks are measured on the photo's own pixels.
private struct BlockLight {
    /// Cells in a row; pixels of a block across and down.
    let columns: Int
    let across: Int
    let down: Int
    let red: [Float]
    let green: [Float]
    let blue: [Float]
    /// Entries of the tables per unit of a block's sum.
    private let step: Float

    init(_ photo: Photo, reduction: Int) {
        across = min(reduction, photo.width)
        down = min(reduction, photo.height)
        columns = max(1, photo.width / reduction)
        let number = across * down
        let entries = min(photo.encoding.maximumCode * number, 1 << 16)
        step = Float(entries) / Float(photo.encoding.maximumCode * number)
        func table(_ curve: [Float]) -> [Float] {
            (0...entries).map { entry in
                let code = Float(entry) * Float(photo.encoding.maximumCode) / Float(entries)
                let lower = min(Int(code), photo.encoding.maximumCode - 1)
                return curve[lower] + (code - Float(lower)) * (curve[lower + 1] - curve[lower])
            }
        }
        red = table(photo.encoding.red)
        green = photo.encoding.green == photo.encoding.red ? red : table(photo.encoding.green)
        blue = photo.encoding.blue == photo.encoding.red ? red : table(photo.encoding.blue)
    }

    /// The place of a block's sum in the tables.
    func entry(_ sum: UInt32) -> Int { Int(Float(sum) * step) }
}

/// Adds a row of codes to the sums of its columns, or sets them.
private func addRow<Code: FixedWidthInteger & UnsignedInteger>(
    _ row: Span<Code>, to sums: inout [UInt32], isFirst: Bool
) {
    var target = sums.mutableSpan
    precondition(row.count == target.count)
    // In bounds by the precondition; no sum of fewer than 65,536 codes overflows.
    if isFirst {
        for index in 0..<target.count { unsafe target[unchecked: index] = UInt32(truncatingIfNeeded: row[unchecked: index]) }
    } else {
        for index in 0..<target.count {
            unsafe target[unchecked: index] &+= UInt32(truncatingIfNeeded: row[unchecked: index])
        }
    }
}

/// Sums `across` neighbouring triples into one.
private func addColumns(_ columns: [UInt32], across: Int, to sums: inout [UInt32]) {
    let source = columns.span
    var target = sums.mutableSpan
    precondition(target.count * across == source.count)
    var at = 0
    for cell in stride(from: 0, to: target.count, by: 3) {
        var (red, green, blue): (UInt32, UInt32, UInt32) = (0, 0, 0)
        for _ in 0..<across {
            // In bounds by the precondition above.
            unsafe red &+= source[unchecked: at]
            unsafe green &+= source[unchecked: at &+ 1]
            unsafe blue &+= source[unchecked: at &+ 2]
            at &+= 3
        }
        target[cell] = red
        target[cell + 1] = green
        target[cell + 2] = blue
    }
}
