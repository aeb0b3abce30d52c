/// Sums of codes over each block of a row.
public struct BlockRow: Sendable {
    public internal(set) var red: [UInt32]
    public internal(set) var green: [UInt32]
    public internal(set) var blue: [UInt32]

    init(columns: Int) {
        red = [UInt32](repeating: 0, count: columns)
        green = red
        blue = red
    }
}

/// Sums of a photo's codes over square blocks, row of blocks by row of blocks: one pass over the codes.
///
/// Up to 128 pixels on each axis the sums are those of the codes. Of larger blocks as many of their lowest bits are left out
/// as keep them below 2³¹.
public struct BlockSums: Sendable {
    /// Pixels of a block on each axis.
    public let across: Int
    public let down: Int
    /// Blocks of the photo on each axis; what is left at its right and lower end belongs to none.
    public let columns: Int
    public let rows: Int
    /// The sums are those of the codes, divided by 2 to this.
    let droppedBits: Int
    private let photoWidth: Int

    /// - Parameter reduction: pixels of a block on each axis, as far as the photo has so many; 1 ... 65,536, and 1 ... 128 of
    ///   a JPEG that is stored as planes.
    public init(of photo: Photo, reduction: Int) {
        precondition((1...1 << 16).contains(reduction), "blocks of \(reduction) pixels")
        across = min(reduction, photo.width)
        down = min(reduction, photo.height)
        columns = max(1, photo.width / reduction)
        rows = max(1, photo.height / reduction)
        photoWidth = photo.width
        let highest = across * down * photo.encoding.maximumCode
        droppedBits = max(0, Int.bitWidth - highest.leadingZeroBitCount - 31)
    }

    /// Hands on each row of blocks, from the top. O(pixels).
    ///
    /// - Parameter photo: the one that the blocks were laid over.
    public func forEachRow(of photo: Photo, _ use: (BlockRow) -> Void) {
        switch photo.codes {
        case .eightBit(let codes): forEachRow(of: codes, use)
        case .sixteenBit(let codes): forEachRow(of: codes, use)
        case .planes(let planes): forEachRow(of: planes, use)
        }
    }

    private func forEachRow<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
        of codes: [Code], _ use: (BlockRow) -> Void
    ) {
        var columnSums = [UInt32](repeating: 0, count: columns * across * 3)
        var sums = BlockRow(columns: columns)
        for y in 0..<rows {
            let start = y * down * photoWidth * 3
            addRows(down, of: codes.span, from: start, stride: photoWidth * 3, to: &columnSums)
            if droppedBits > 0 { for at in columnSums.indices { columnSums[at] >>= UInt32(droppedBits) } }
            addColumns(across, of: columnSums, channel: 0, of: 3, to: &sums.red)
            addColumns(across, of: columnSums, channel: 1, of: 3, to: &sums.green)
            addColumns(across, of: columnSums, channel: 2, of: 3, to: &sums.blue)
            use(sums)
        }
    }

    /// The same of a JPEG's planes. Blocks of even sides are summed plane by plane, and only their sums get colours.
    private func forEachRow(of planes: CodePlanes, _ use: (BlockRow) -> Void) {
        guard across.isMultiple(of: 2), down.isMultiple(of: 2) else {
            for y in 0..<rows {
                let band = planes.rgb(columns: 0..<photoWidth, rows: y * down..<(y + 1) * down)
                let strip = BlockSums(self, rows: 1)
                strip.forEachRow(of: band, use)
            }
            return
        }
        var light = PlaneSums(columns: columns, side: across)
        var blue = PlaneSums(columns: columns, side: across / 2)
        var red = PlaneSums(columns: columns, side: across / 2)
        var sums = BlockRow(columns: columns)
        for y in 0..<rows {
            light.add(planes.lightness, row: y, stride: planes.stride)
            blue.add(planes.blueDifference, row: y, stride: planes.stride / 2)
            red.add(planes.redDifference, row: y, stride: planes.stride / 2)
            setColours(light: light.sums, blue: blue.sums, red: red.sums, to: &sums)
            use(sums)
        }
    }

    private init(_ other: BlockSums, rows: Int) {
        across = other.across
        down = other.down
        columns = other.columns
        self.rows = rows
        droppedBits = other.droppedBits
        photoWidth = other.photoWidth
    }

    /// JFIF's matrix on a block's sums; a colour difference has a quarter of the block's samples, and 128 for none.
    private func setColours(light: [UInt32], blue: [UInt32], red: [UInt32], to sums: inout BlockRow) {
        let pixels = Float(across * down)
        let highest = 255 * pixels
        precondition(highest < Float(1 << 22), "blocks of \(across) × \(down) pixels")
        // Sums are small, and a signed number's conversion is one instruction.
        let lightness = light.map { Float(Int32(bitPattern: $0)) }
        let blueness = blue.map { 4 * Float(Int32(bitPattern: $0)) - 128 * pixels }
        let redness = red.map { 4 * Float(Int32(bitPattern: $0)) - 128 * pixels }
        let planes = (lightness, blueness, redness)
        BlockSums.setColour(&sums.red, of: planes, weights: (0, 1.402), highest: highest)
        BlockSums.setColour(&sums.green, of: planes, weights: (-0.34414, -0.71414), highest: highest)
        BlockSums.setColour(&sums.blue, of: planes, weights: (1.772, 0), highest: highest)
    }

    /// Lightness and the weighted differences of blue and red, 0 ... `highest`, without the fraction.
    private static func setColour(
        _ sums: inout [UInt32], of planes: ([Float], [Float], [Float]), weights: (Float, Float), highest: Float
    ) {
        let (light, blue, red) = (planes.0.span, planes.1.span, planes.2.span)
        var target = sums.mutableSpan
        precondition(light.count == target.count && blue.count == target.count && red.count == target.count)
        // In bounds by the precondition above.
        for column in 0..<target.count {
            let value =
                unsafe light[unchecked: column] + weights.0 * blue[unchecked: column]
                + weights.1 * red[unchecked: column]
            unsafe target[unchecked: column] = wholePart(min(max(value, 0), highest))
        }
    }
}

/// A number from 0 to 2²² without its fraction: as a conversion would give it, but without its checks, for a loop that the
/// compiler does four at a time.
@inline(__always)
private func wholePart(_ value: Float) -> UInt32 {
    // From 2²³ on a number's last bit is worth 1, so that adding it rounds.
    let rounded = value + 8_388_608
    let bits = rounded.bitPattern & 0x007f_ffff
    return rounded - 8_388_608 > value ? bits &- 1 : bits
}

/// One plane's sums over a row of blocks.
private struct PlaneSums {
    let side: Int
    /// Sums down the rows, of two neighbouring columns where blocks have even sides, else of each column.
    private var columnSums: [UInt32]
    private(set) var sums: [UInt32]

    init(columns: Int, side: Int) {
        self.side = side
        columnSums = [UInt32](repeating: 0, count: columns * (side.isMultiple(of: 2) ? side / 2 : side))
        sums = [UInt32](repeating: 0, count: columns)
    }

    mutating func add(_ plane: [UInt8], row: Int, stride: Int) {
        let first = row * side * stride
        if side == 2 {
            addPairs(side, of: plane.span, from: first, stride: stride, to: &sums)
        } else if side.isMultiple(of: 2) {
            addPairs(side, of: plane.span, from: first, stride: stride, to: &columnSums)
            addColumns(side / 2, of: columnSums, channel: 0, of: 1, to: &sums)
        } else {
            addRows(side, of: plane.span, from: first, stride: stride, to: &columnSums)
            addColumns(side, of: columnSums, channel: 0, of: 1, to: &sums)
        }
    }
}

/// Sums `count` rows of codes over pairs of columns.
///
/// Two codes are read as one 16-bit number, whose halves are added: eight pairs at a time, and nothing is widened. Fewer
/// than 128 rows are summed, so that nothing overflows.
private func addPairs(_ count: Int, of codes: Span<UInt8>, from start: Int, stride: Int, to sums: inout [UInt32]) {
    precondition(count < 128 && start >= 0 && start + (count - 1) * stride + 2 * sums.count <= codes.count)
    var target = sums.mutableSpan
    // In bounds by the precondition above.
    unsafe codes.withUnsafeBytes { bytes in
        for at in Swift.stride(from: 0, through: target.count - 8, by: 8) {
            var sum = SIMD8<UInt16>(repeating: 0)
            for row in 0..<count {
                let pairs = unsafe bytes.loadUnaligned(
                    fromByteOffset: start &+ row &* stride &+ 2 &* at, as: SIMD8<UInt16>.self)
                sum &+= (pairs & 0xFF) &+ (pairs &>> 8)
            }
            for lane in 0..<8 { unsafe target[unchecked: at &+ lane] = UInt32(sum[lane]) }
        }
    }
    for at in target.count / 8 * 8..<target.count {
        target[at] = 0
        for row in 0..<count {
            let place = start + row * stride + 2 * at
            target[at] += UInt32(codes[place]) + UInt32(codes[place + 1])
        }
    }
}

/// Sums `count` rows of codes column by column.
private func addRows<Code: FixedWidthInteger & UnsignedInteger>(
    _ count: Int, of codes: Span<Code>, from start: Int, stride: Int, to sums: inout [UInt32]
) {
    var target = sums.mutableSpan
    for row in 0..<count {
        let source = codes.extracting(start + row * stride..<start + row * stride + target.count)
        // In bounds by the cut above; no more than 65,536 codes are summed, so that nothing overflows.
        if row == 0 {
            for at in 0..<target.count {
                unsafe target[unchecked: at] = UInt32(truncatingIfNeeded: source[unchecked: at])
            }
        } else {
            for at in 0..<target.count {
                unsafe target[unchecked: at] &+= UInt32(truncatingIfNeeded: source[unchecked: at])
            }
        }
    }
}

/// Sums `across` neighbours of one of `channels` interleaved channels into one.
private func addColumns(
    _ across: Int, of columns: [UInt32], channel: Int, of channels: Int, to sums: inout [UInt32]
) {
    let source = columns.span
    var target = sums.mutableSpan
    precondition(target.count * across * channels == source.count && channel < channels)
    for block in 0..<target.count {
        let first = block &* across &* channels &+ channel
        var sum: UInt32 = 0
        // In bounds by the precondition above.
        for step in 0..<across { unsafe sum &+= source[unchecked: first &+ step &* channels] }
        target[block] = sum
    }
}
