internal import Pixels
internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Four corners in turn, clockwise as seen in the photo (y points down).
struct Quad: Sendable, Equatable {
    var corners: [Vector]

    var area: Double { polygonArea(corners) }
    var middle: Vector { (corners[0] + corners[1] + corners[2] + corners[3]) / 4 }
    var sides: [Double] { (0..<4).map { (corners[($0 + 1) % 4] - corners[$0]).length } }
    var shortestSide: Double { sides.min() ?? 0 }
    /// Side of the square of the same area.
    var meanSide: Double { area.squareRoot() }

    /// Whether it turns the same way at every corner, clearly.
    var isConvex: Bool {
        (0..<4).allSatisfy { index in
            let before = corners[index] - corners[(index + 3) % 4]
            let after = corners[(index + 1) % 4] - corners[index]
            return before.cross(after) > 0.2 * before.length * after.length
        }
    }

    /// The same with the first corner `quarters` further on.
    func turned(by quarters: Int) -> Quad { Quad(corners: (0..<4).map { corners[($0 + quarters) % 4] }) }

    /// Moved and stretched about nothing: every corner times `factor`.
    func scaled(by factor: Double) -> Quad { Quad(corners: corners.map { $0 * factor }) }

    /// From a square of side `side` with its first corner at the origin, x to the second corner, to the photo.
    ///
    /// Reference: Heckbert 1989, "Fundamentals of Texture Mapping and Image Warping", section 2.2.3.
    func homography(side: Double) -> Homography? {
        let (a, b, c, d) = (corners[0], corners[1], corners[2], corners[3])
        let (one, two, sum) = (b - c, d - c, a - b + c - d)
        let determinant = one.cross(two)
        guard abs(determinant) > 1e-9 else { return nil }
        let g = sum.cross(two) / determinant
        let h = one.cross(sum) / determinant
        let u = b - a + g * b
        let v = d - a + h * d
        return Homography([u.x / side, v.x / side, a.x, u.y / side, v.y / side, a.y, g / side, h / side, 1])
    }
}

extension Quad {
    /// The largest quad between corners of a convex outline; `nil` of fewer than four.
    init?(largestIn hull: [Vector]) {
        guard hull.count >= 4 else { return nil }
        let step = max(1, hull.count / 40)
        let corners = stride(from: 0, to: hull.count, by: step).map { hull[$0] }
        var best: (area: Double, corners: [Int]) = (0, [])
        for first in corners.indices.dropLast(2) {
            for third in corners.indices.dropFirst(first + 2) {
                let diagonal = corners[third] - corners[first]
                func farthest(_ indices: Range<Int>) -> (away: Double, index: Int) {
                    indices.reduce((0, -1)) { best, index in
                        let away = abs(diagonal.cross(corners[index] - corners[first]))
                        return away > best.0 ? (away, index) : best
                    }
                }
                let near = farthest(first + 1..<third)
                let before = farthest(0..<first)
                let after = farthest(min(third + 1, corners.count)..<corners.count)
                let far = before.away > after.away ? before : after
                if near.index >= 0, far.index >= 0, near.away + far.away > best.area {
                    best = (near.away + far.away, [first, near.index, third, far.index].sorted())
                }
            }
        }
        guard best.corners.count == 4 else { return nil }
        self.init(clockwise: best.corners.map { corners[$0] })
    }

    /// The smallest rectangle around a convex outline: one of its sides lies on one of the outline's.
    init?(smallestRectangleAround hull: [Vector]) {
        var best: (area: Double, quad: [Vector]) = (.infinity, [])
        for index in hull.indices {
            let way = hull[(index + 1) % hull.count] - hull[index]
            guard way.length > 0 else { continue }
            let along = way / way.length
            let across = Vector(-along.y, along.x)
            let (us, vs) = (hull.map { ($0 * along).sum() }, hull.map { ($0 * across).sum() })
            guard let left = us.min(), let right = us.max(), let top = vs.min(), let bottom = vs.max() else {
                return nil
            }
            if (right - left) * (bottom - top) < best.area {
                best = (
                    (right - left) * (bottom - top),
                    [(left, top), (right, top), (right, bottom), (left, bottom)].map { $0.0 * along + $0.1 * across }
                )
            }
        }
        guard best.quad.count == 4 else { return nil }
        self.init(clockwise: best.quad)
    }

    private init(clockwise corners: [Vector]) {
        let turn = (corners[1] - corners[0]).cross(corners[2] - corners[1])
        self.init(corners: turn > 0 ? corners : [corners[0], corners[3], corners[2], corners[1]])
    }
}
