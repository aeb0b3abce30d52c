import Pixels

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Widths and convexity of a mask.
struct MaskShape {
    var feretMaximum = 0.0
    var feretMinimum = 0.0
    var solidity = 1.0

    init(mask: Mask) {
        // Mirrored, so that rows are in the hull's order already.
        let hull = convexHull(ofSorted: Self.mirroredCorners(of: mask))
        var least = Double.infinity
        for (c, s) in Self.directions {
            var low = Double.infinity
            var high = -Double.infinity
            for point in hull {
                let place = point.y * c + point.x * s
                low = min(low, place)
                high = max(high, place)
            }
            // A row of whole pixels sticks out half a pixel, on average over angles, beyond a smooth edge.
            let width = high - low - 0.5 * (abs(c) + abs(s) - 0.5)
            feretMaximum = max(feretMaximum, width)
            least = min(least, width)
        }
        feretMinimum = least.isFinite ? least : 0
        let whole = Double(mask.elements.count { $0 })
        let hullArea = polygonArea(hull)
        // The hull of pixel corners exceeds a smooth shape's by about a quarter of a pixel all around.
        solidity = min(1, whole / max(hullArea - 0.25 * Double.pi * feretMaximum, whole * 0.5, 1))
    }

    /// Cosine and sine of every second degree of a half turn.
    private static let directions = (0..<90).map { step in
        let angle = Double(step) * Double.pi / 90
        return (cos(angle), sin(angle))
    }

    /// The outermost corners on each line between rows, with `y` as `x` and the other way about; the lines ascend.
    private static func mirroredCorners(of mask: Mask) -> [SIMD2<Double>] {
        let runs = Region(mask: mask).runs
        guard let first = runs.first, let last = runs.last else { return [] }
        var sides = [(left: Int, right: Int)](repeating: (.max, .min), count: last.row - first.row + 2)
        for run in runs {
            for line in run.row - first.row...run.row - first.row + 1 {
                sides[line] = (min(sides[line].left, run.start), max(sides[line].right, run.end))
            }
        }
        return sides.enumerated().filter { $1.left < $1.right }.flatMap { line, side in
            [side.left, side.right].map { SIMD2(Double(first.row + line), Double($0)) }
        }
    }

    /// The corners of the first and last pixel of each row.
    static func corners(of mask: Mask) -> [SIMD2<Double>] {
        var points: [SIMD2<Double>] = []
        for run in Region(mask: mask).runs {
            for y in [run.row, run.row + 1] {
                points.append(SIMD2(Double(run.start), Double(y)))
                points.append(SIMD2(Double(run.end), Double(y)))
            }
        }
        return points
    }
}
