/// Turns stored rows upright by an EXIF orientation.
///
/// Every orientation is a walk over the stored pixels with one step per column and one per row. Tiles keep both the
/// reading and the writing inside the cache when the walk goes down the columns.
struct Turning {
    let width: Int
    let height: Int
    let orientation: Int

    /// Size of the upright picture.
    var uprightWidth: Int { orientation >= 5 ? height : width }
    var uprightHeight: Int { orientation >= 5 ? width : height }

    /// The upright codes, three to a pixel; the same array for orientation 1. O(pixels), one further copy.
    func turned<Code: BitwiseCopyable>(_ codes: [Code]) -> [Code] {
        precondition(codes.count == width * height * 3, "\(codes.count) codes for \(width) × \(height) pixels")
        guard orientation > 1, !codes.isEmpty else { return codes }
        return unsafe [Code](unsafeUninitializedCapacity: codes.count) { upright, count in
            unsafe codes.withUnsafeBufferPointer { stored in
                let edge = 64
                for top in stride(from: 0, to: uprightHeight, by: edge) {
                    for left in stride(from: 0, to: uprightWidth, by: edge) {
                        unsafe fill(
                            upright.baseAddress!, from: stored.baseAddress!,
                            rows: top..<min(top + edge, uprightHeight), columns: left..<min(left + edge, uprightWidth))
                    }
                }
            }
            count = codes.count
        }
    }

    /// The stored pixel of the upright first one, and the way in stored pixels of a step right and a step down.
    private var walk: (start: Int, right: Int, down: Int) {
        let last = width * height - 1
        switch orientation {
        case 2: return (width - 1, -1, width)
        case 3: return (last, -1, -width)
        case 4: return (last - width + 1, 1, -width)
        case 5: return (0, width, 1)
        case 6: return (last - width + 1, -width, 1)
        case 7: return (last, -width, -1)
        case 8: return (width - 1, width, -1)
        default: return (0, 1, width)
        }
    }

    private func fill<Code: BitwiseCopyable>(
        _ upright: UnsafeMutablePointer<Code>, from stored: UnsafePointer<Code>, rows: Range<Int>, columns: Range<Int>
    ) {
        let (start, right, down) = walk
        for row in rows {
            var target = unsafe upright + (row * uprightWidth + columns.lowerBound) * 3
            var source = unsafe stored + (start + row * down + columns.lowerBound * right) * 3
            for column in columns {
                unsafe target[0] = source[0]
                unsafe target[1] = source[1]
                unsafe target[2] = source[2]
                unsafe target += 3
                // The step past the last pixel may leave the picture, so that it is not taken.
                if column + 1 < columns.upperBound { unsafe source += right * 3 }
            }
        }
    }
}
