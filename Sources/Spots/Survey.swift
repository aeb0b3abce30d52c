import Photographs
import Pixels

/// The photo on the grid where marks are looked for: log10 of linear light, one plane a channel.
///
/// `reduction` photo pixels make one cell on each axis (the mean of linear light, then the logarithm), so that a 12
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
        case .eightBit(let codes): builder.reduce(codes)
        case .sixteenBit(let codes): builder.reduce(codes)
        }
        self.reduction = reduction
        planes = [builder.red, builder.green, builder.blue]
        glare = builder.glare
        clippedRedShare = Double(builder.clippedRed) / Double(max(1, builder.glare.count))
    }
}

/// Fills a survey row by row.
private struct SurveyBuilder {
    let photo: Photo
    let reduction: Int
    var red: Raster<Float>
    var green: Raster<Float>
    var blue: Raster<Float>
    var glare: Mask
    var clippedRed = 0

    init(photo: Photo, reduction: Int) {
        self.photo = photo
        self.reduction = reduction
        let width = max(1, photo.width / reduction)
        let height = max(1, photo.height / reduction)
        red = Raster(width: width, height: height, repeating: 0)
        green = red
        blue = red
        glare = Mask(width: width, height: height, repeating: false)
    }

    /// Sums linear light over blocks of codes, then turns each block's mean into logarithms.
    mutating func reduce<Code: FixedWidthInteger & UnsignedInteger & Sendable>(_ codes: [Code]) {
        let columns = red.width
        var sums = [Float](repeating: 0, count: columns * 3)
        let source = codes.span
        let tables = (photo.encoding.red, photo.encoding.green, photo.encoding.blue)
        let r = tables.0.span
        let g = tables.1.span
        let b = tables.2.span
        let blockHeight = min(reduction, photo.height)
        let blockWidth = min(reduction, photo.width)
        for y in 0..<red.height {
            var sum = sums.mutableSpan
            for index in 0..<sum.count { sum[index] = 0 }
            for row in y * reduction..<y * reduction + blockHeight {
                var at = row * photo.width * 3
                for x in 0..<columns {
                    var red: Float = 0
                    var green: Float = 0
                    var blue: Float = 0
                    for _ in 0..<blockWidth {
                        red += r[Int(source[at])]
                        green += g[Int(source[at + 1])]
                        blue += b[Int(source[at + 2])]
                        at += 3
                    }
                    sum[x * 3] += red
                    sum[x * 3 + 1] += green
                    sum[x * 3 + 2] += blue
                }
            }
            finish(row: y, sums: sums, scale: 1 / Float(blockHeight * blockWidth))
        }
    }

    private mutating func finish(row y: Int, sums: [Float], scale: Float) {
        let floor = Survey.darkest
        let first = y * red.width
        for x in 0..<red.width {
            let light = photo.encoding.primaries(
                LinearRGB(red: sums[x * 3] * scale, green: sums[x * 3 + 1] * scale, blue: sums[x * 3 + 2] * scale))
            red.elements[first + x] = fastLog10(max(light.red, floor))
            green.elements[first + x] = fastLog10(max(light.green, floor))
            blue.elements[first + x] = fastLog10(max(light.blue, floor))
            if light.red > 0.96 { clippedRed += 1 }
            if min(light.red, light.green, light.blue) > 0.75 { glare.elements[first + x] = true }
        }
    }
}
