public import Photographs
public import Pixels

/// The photo on the grid where marks are looked for: log10 of linear light, one plane a channel.
///
/// `reduction` photo pixels make one cell on each axis (the light of their mean code, then the logarithm), so that a 12
/// megapixel photo costs one pass over its codes and three planes of a sixteenth of its size.
public struct Survey: Sendable {
    /// Photo pixels per cell, on each axis.
    public let reduction: Int
    /// log10 of linear red, green and blue light, not below that of `darkest`.
    public let planes: [Raster<Float>]
    /// Cells that are white with glare.
    public let glare: Mask
    /// What the photo's codes mean.
    private let encoding: ColourEncoding

    public var width: Int { planes[0].width }
    public var height: Int { planes[0].height }

    /// The darkest linear light that is told from black; out-of-gamut values rise to it too.
    public static let darkest: Float = 5e-4

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

    /// - Complexity: one pass over the photo's codes, O(pixels).
    public init(of photo: Photo) {
        let reduction = Survey.reduction(width: photo.width, height: photo.height)
        let blocks = BlockSums(of: photo, reduction: reduction)
        let light = BlockLight(photo.encoding, pixels: blocks.across * blocks.down)
        var builder = SurveyBuilder(light: light, columns: blocks.columns, rows: blocks.rows)
        blocks.forEachRow(of: photo) { builder.append($0) }
        self.reduction = reduction
        encoding = photo.encoding
        planes = [builder.red, builder.green, builder.blue].map {
            Raster(width: blocks.columns, height: blocks.rows, elements: $0)
        }
        glare = Mask(width: blocks.columns, height: blocks.rows, elements: builder.glare)
    }
}

extension Survey {
    /// Every 97th cell, where that is skin: enough for a median, and none of a row's own.
    func sampledCells(on skin: SkinMap) -> [Int] {
        stride(from: 0, to: planes[0].count, by: 97).filter {
            skin.contains(x: Double($0 % width), y: Double($0 / width))
        }
    }

    /// The variance of log10 light, per channel, that rounding to codes adds on the skin beyond what faint marks differ by.
    ///
    /// In a photo that is nearly black one code is a fifth of the light: the contours between two codes look like marks, and the
    /// scatter of what is one code everywhere is nothing. 0 wherever the skin is bright enough to be seen.
    func roundingVariance(on skin: SkinMap) -> SIMD3<Float> {
        let cells = sampledCells(on: skin)
        guard !cells.isEmpty else { return SIMD3(repeating: 0) }
        let curves = [encoding.red, encoding.green, encoding.blue]
        return SIMD3(
            zip(planes, curves).map { plane, curve in
                let light = powerOfTen(median(cells.map { plane.elements[$0] }))
                let code = max(1, min(curve.count - 2, curve.firstIndex { $0 >= light } ?? curve.count - 2))
                let step = fastLog10(max(curve[code + 1], Survey.darkest) / max(curve[code], Survey.darkest))
                let coarse = max(0, step - 0.015)
                return coarse * coarse / 12
            })
    }
}

/// A photo with its survey, for those who need both: neither is read twice.
public struct SurveyedPhoto: Sendable {
    public let photo: Photo
    public let survey: Survey

    public init(_ photo: Photo) { self.init(photo, Survey(of: photo)) }

    /// - Parameter survey: of the same photo.
    public init(_ photo: Photo, _ survey: Survey) {
        (self.photo, self.survey) = (photo, survey)
    }
}

/// Fills a survey row by row.
private struct SurveyBuilder {
    let light: BlockLight
    var red: [Float] = []
    var green: [Float] = []
    var blue: [Float] = []
    var glare: [Bool] = []

    /// One row of each, in the cache.
    private var row: (red: [Float], green: [Float], blue: [Float], glare: [Bool])

    init(light: BlockLight, columns: Int, rows: Int) {
        self.light = light
        let empty = [Float](repeating: 0, count: columns)
        row = (empty, empty, empty, [Bool](repeating: false, count: columns))
        red.reserveCapacity(columns * rows)
        green.reserveCapacity(columns * rows)
        blue.reserveCapacity(columns * rows)
        glare.reserveCapacity(columns * rows)
    }

    private static let bright: Float = -0.1249  // log10 of 0.75

    mutating func append(_ sums: BlockRow) {
        light.setLogarithms(of: sums, red: &row.red, green: &row.green, blue: &row.blue)
        setGlare()
        red += row.red
        green += row.green
        blue += row.blue
        glare += row.glare
    }

    private mutating func setGlare() {
        let light = (red: row.red, green: row.green, blue: row.blue)
        let (red, green, blue) = (light.red.span, light.green.span, light.blue.span)
        var isGlare = row.glare.mutableSpan
        for column in 0..<isGlare.count {
            isGlare[column] = min(red[column], green[column], blue[column]) > SurveyBuilder.bright
        }
    }
}

/// From the sum of a block's codes to log10 of linear light.
///
/// Codes are averaged, not light: within a block they differ by little but at a mark's edge, where it shifts the edge by a
/// tenth of a cell, and marks are measured on the photo's own pixels.
private struct BlockLight {
    private let encoding: ColourEncoding
    /// Per entry, log10 of light where the file's primaries are sRGB's, else light.
    private let red: [Float]
    private let green: [Float]
    private let blue: [Float]
    /// Entries of the tables per unit of a block's sum.
    private let step: Float

    init(_ encoding: ColourEncoding, pixels: Int) {
        self.encoding = encoding
        let highest = encoding.maximumCode * pixels
        let entries = min(highest, 1 << 14)
        step = Float(entries) / Float(highest)
        func table(_ curve: [Float]) -> [Float] {
            (0...entries).map { entry in
                let code = Float(entry) * Float(encoding.maximumCode) / Float(entries)
                let lower = min(Int(code), encoding.maximumCode - 1)
                let light = curve[lower] + (code - Float(lower)) * (curve[lower + 1] - curve[lower])
                return encoding.toSRGB == nil ? fastLog10(max(light, Survey.darkest)) : light
            }
        }
        red = table(encoding.red)
        green = encoding.green == encoding.red ? red : table(encoding.green)
        blue = encoding.blue == encoding.red ? red : table(encoding.blue)
    }

    /// log10 of linear light with sRGB primaries.
    func setLogarithms(of sums: BlockRow, red: inout [Float], green: inout [Float], blue: inout [Float]) {
        setEntries(of: self.red, at: sums.red, to: &red)
        setEntries(of: self.green, at: sums.green, to: &green)
        setEntries(of: self.blue, at: sums.blue, to: &blue)
        guard encoding.toSRGB != nil else { return }
        encoding.convertToPrimaries(red: &red, green: &green, blue: &blue)
        setFastLog10(of: &red, notBelow: Survey.darkest)
        setFastLog10(of: &green, notBelow: Survey.darkest)
        setFastLog10(of: &blue, notBelow: Survey.darkest)
    }

    private func setEntries(of table: [Float], at sums: [UInt32], to values: inout [Float]) {
        let (table, sums) = (table.span, sums.span)
        var target = values.mutableSpan
        precondition(sums.count == target.count)
        let last = table.count - 1
        precondition(last >= 0)
        // In bounds by the preconditions above; no sum leads beyond the table.
        for column in 0..<target.count {
            let place = min(unsafe entry(sums[unchecked: column]), last)
            unsafe target[unchecked: column] = table[unchecked: place]
        }
    }

    @inline(__always)
    private func entry(_ sum: UInt32) -> Int { step == 1 ? Int(sum) : Int(Float(sum) * step + 0.5) }
}
