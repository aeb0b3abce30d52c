/// Turns codes from the sensor's orientation to upright.
///
/// - Parameters:
///   - codes: `width * height` pixels of three codes, as stored.
///   - orientation: EXIF's, 1...8; 1 gives the codes back unchanged.
/// - Returns: the codes and the upright size.
/// - Complexity: one pass in blocks that fit the cache, and one more buffer of the same size.
func upright<Code: FixedWidthInteger & Sendable>(
    _ codes: [Code], width: Int, height: Int, orientation: Int
) -> (codes: [Code], width: Int, height: Int) {
    precondition((1...8).contains(orientation), "EXIF orientation \(orientation)")
    guard orientation > 1 else { return (codes, width, height) }
    let turned = orientation >= 5
    let (columns, rows) = turned ? (height, width) : (width, height)
    var output = [Code](repeating: 0, count: codes.count)
    let source = codes.span
    var target = output.mutableSpan
    let block = 64
    for top in stride(from: 0, to: rows, by: block) {
        for left in stride(from: 0, to: columns, by: block) {
            for y in top..<min(top + block, rows) {
                for x in left..<min(left + block, columns) {
                    let from = 3 * storedPixel(x, y, width, height, orientation)
                    let to = 3 * (y * columns + x)
                    target[to] = source[from]
                    target[to + 1] = source[from + 1]
                    target[to + 2] = source[from + 2]
                }
            }
        }
    }
    return (output, columns, rows)
}

/// Where the upright pixel (x, y) is stored.
@inline(__always)
private func storedPixel(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ orientation: Int) -> Int {
    switch orientation {
    case 2: y * width + (width - 1 - x)
    case 3: (height - 1 - y) * width + (width - 1 - x)
    case 4: (height - 1 - y) * width + x
    case 5: x * width + y
    case 6: (height - 1 - x) * width + y
    case 7: (height - 1 - x) * width + (width - 1 - y)
    case 8: x * width + (width - 1 - y)
    default: y * width + x
    }
}
