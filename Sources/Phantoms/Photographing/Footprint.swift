internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The exact share of each pixel that a polygon covers.
///
/// Each edge adds its signed area to the cells that it crosses, and a running sum along the row gives the coverage, so that
/// nothing is sampled: the sum over the pixels is the polygon's area. The polygon may be of any shape that does not cross
/// itself. O(perimeter + pixels of its box).
struct Footprint {
    let left: Int
    let top: Int
    let width: Int
    let height: Int
    /// Row by row, 0 ... 1.
    let coverage: [Float]
    /// The polygon's area in square pixels, also of what lies outside the frame.
    let areaPixels: Double

    /// `corners` in pixels; what lies outside of `frameWidth` × `frameHeight` is cut off.
    init(_ corners: [(x: Double, y: Double)], frameWidth: Int, frameHeight: Int) {
        func clamp(_ value: Double, _ high: Int) -> Int { Int(min(max(value, 0), Double(high))) }
        left = clamp((corners.map(\.x).min() ?? 0).rounded(.down), frameWidth)
        top = clamp((corners.map(\.y).min() ?? 0).rounded(.down), frameHeight)
        width = clamp((corners.map(\.x).max() ?? 0).rounded(.up), frameWidth) - left
        height = clamp((corners.map(\.y).max() ?? 0).rounded(.up), frameHeight) - top
        var twice = 0.0
        var cells = EdgeCells(width: max(0, width), height: max(0, height))
        for index in corners.indices {
            let (a, b) = (corners[index], corners[(index + 1) % corners.count])
            twice += a.x * b.y - b.x * a.y
            guard width > 0, height > 0 else { continue }
            cells.add((a.x - Double(left), a.y - Double(top)), (b.x - Double(left), b.y - Double(top)))
        }
        areaPixels = abs(twice) / 2
        coverage = cells.shares
    }
}

/// Signed areas to the right of edges, cell by cell.
private struct EdgeCells {
    let width: Int
    let height: Int
    private var sums: [Double]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        sums = [Double](repeating: 0, count: (width + 1) * height)
    }

    /// The running sums: how much of each cell lies inside.
    var shares: [Float] {
        var result: [Float] = []
        result.reserveCapacity(width * height)
        for row in 0..<height {
            var sum = 0.0
            for column in 0..<width {
                sum += sums[row * (width + 1) + column]
                result.append(Float(min(1, abs(sum))))
            }
        }
        return result
    }

    mutating func add(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double)) {
        guard from.y != to.y else { return }
        let sign = from.y < to.y ? 1.0 : -1.0
        let (upper, lower) = from.y < to.y ? (from, to) : (to, from)
        let slope = (lower.x - upper.x) / (lower.y - upper.y)
        let first = max(0, Int(upper.y.rounded(.down)))
        let last = min(height, Int(lower.y.rounded(.up)))
        guard first < last else { return }
        for row in first..<last {
            let high = max(upper.y, Double(row))
            let low = min(lower.y, Double(row + 1))
            guard low > high else { continue }
            addSpan(
                row, upper.x + (high - upper.y) * slope, upper.x + (low - upper.y) * slope, sign * (low - high))
        }
    }

    /// One row's piece of an edge, from x0 to x1, with a signed height.
    private mutating func addSpan(_ row: Int, _ x0: Double, _ x1: Double, _ rise: Double) {
        let limit = Double(width)
        let (start, end) = (min(x0, x1), max(x0, x1))
        guard end > start, start < limit, end > 0 else {
            place(row, min(max((start + end) / 2, 0), limit), rise)
            return
        }
        // In pieces that each lie in one column; what is left of the frame counts as its border.
        if start < 0 { place(row, 0, rise * (min(end, 0) - start) / (end - start)) }
        var x = max(start, 0)
        while x < min(end, limit) {
            let next = min(min(end, limit), x.rounded(.down) + 1)
            place(row, (x + next) / 2, rise * (next - x) / (end - start))
            x = next
        }
        if end > limit { place(row, limit, rise * (end - max(start, limit)) / (end - start)) }
    }

    /// A piece inside one column: its own cell gets the part right of it, the next cell the rest.
    private mutating func place(_ row: Int, _ x: Double, _ rise: Double) {
        let column = min(Int(x), width)
        let index = row * (width + 1) + column
        let share = Double(column) + 1 - x
        guard column < width else { return }
        sums[index] += rise * share
        sums[index + 1] += rise * (1 - share)
    }
}

extension Outline {
    /// The place of the curve in a direction (radians).
    func place(_ angle: Double) -> (x: Double, y: Double) {
        var edge = 1.0
        for (index, wave) in waves.enumerated() { edge += wave.amplitude * cos(Double(index + 2) * angle + wave.phase) }
        return (x + radius * edge * cos(angle), y + radius * edge * sin(angle))
    }

    /// The pixels of the photo that the curve covers. Its 256 chords lose a ten-thousandth of a disc's area.
    func footprint(_ view: View) -> Footprint {
        let corners = (0..<256).map { step in
            let place = place(2 * .pi * Double(step) / 256)
            return view.skinToPhoto.map(place.x, place.y)
        }
        return Footprint(corners, frameWidth: view.width, frameHeight: view.height)
    }
}
