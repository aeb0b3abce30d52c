import Photographs

/// Sums of a photo's codes over square blocks, row of blocks by row of blocks: one pass over the codes.
struct BlockSums {
    /// Pixels of a block on each axis.
    let across: Int
    let down: Int
    /// Blocks of the photo on each axis; what is left at its right and lower end belongs to none.
    let columns: Int
    let rows: Int
    private let photoWidth: Int

    init(of photo: Photo, reduction: Int) {
        across = min(reduction, photo.width)
        down = min(reduction, photo.height)
        columns = max(1, photo.width / reduction)
        rows = max(1, photo.height / reduction)
        photoWidth = photo.width
    }

    /// Hands on each row of blocks: sums of red, green and blue in turn.
    func forEachRow<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
        of codes: [Code], _ use: ([UInt32]) -> Void
    ) {
        var columnSums = [UInt32](repeating: 0, count: columns * across * 3)
        var sums = [UInt32](repeating: 0, count: columns * 3)
        for y in 0..<rows {
            let start = y * down * photoWidth * 3
            addRows(down, of: codes.span, from: start, stride: photoWidth * 3, to: &columnSums)
            addColumns(across, of: columnSums, channels: 3, to: &sums)
            use(sums)
        }
    }

    /// The same of a JPEG's planes. Blocks of even sides are summed plane by plane, and only their sums get colours.
    func forEachRow(of planes: CodePlanes, _ use: ([UInt32]) -> Void) {
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
        var sums = [UInt32](repeating: 0, count: columns * 3)
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
        photoWidth = other.photoWidth
    }

    /// JFIF's matrix on a block's sums; a colour difference has a quarter of the block's samples, and 128 for none.
    private func setColours(light: [UInt32], blue: [UInt32], red: [UInt32], to sums: inout [UInt32]) {
        let pixels = Float(across * down)
        let highest = 255 * pixels
        let (light, blue, red) = (light.span, blue.span, red.span)
        var target = sums.mutableSpan
        for column in 0..<columns {
            let lightness = Float(light[column])
            let blueness = 4 * Float(blue[column]) - 128 * pixels
            let redness = 4 * Float(red[column]) - 128 * pixels
            target[column * 3] = UInt32(min(max(lightness + 1.402 * redness, 0), highest))
            target[column * 3 + 1] = UInt32(min(max(lightness - 0.34414 * blueness - 0.71414 * redness, 0), highest))
            target[column * 3 + 2] = UInt32(min(max(lightness + 1.772 * blueness, 0), highest))
        }
    }
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
        if side.isMultiple(of: 2) {
            addPairs(side, of: plane.span, from: first, stride: stride, to: &columnSums)
            addColumns(side / 2, of: columnSums, channels: 1, to: &sums)
        } else {
            addRows(side, of: plane.span, from: first, stride: stride, to: &columnSums)
            addColumns(side, of: columnSums, channels: 1, to: &sums)
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
        // In bounds by the cut above; fewer than 65,536 codes are summed, so that nothing overflows.
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

/// Sums `across` neighbours of each channel into one.
private func addColumns(_ across: Int, of columns: [UInt32], channels: Int, to sums: inout [UInt32]) {
    let source = columns.span
    var target = sums.mutableSpan
    precondition(target.count * across == source.count)
    var at = 0
    for cell in stride(from: 0, to: target.count, by: channels) {
        for channel in 0..<channels {
            var sum: UInt32 = 0
            for step in 0..<across {
                // In bounds by the precondition above.
                unsafe sum &+= source[unchecked: at &+ step &* channels &+ channel]
            }
            target[cell + channel] = sum
        }
        at += across * channels
    }
}
