#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An ellipse fitted to places: its middle, half axes (`long` ≥ `short`) and the direction of the longer one in radians,
/// clockwise from x as y points down.
public struct FittedEllipse: Sendable, Equatable {
    public let x: Double
    public let y: Double
    public let long: Double
    public let short: Double
    public let direction: Double

    /// The conic a·x² + b·xy + c·y² + d·x + e·y = 1 that fits best, about a middle that lies inside; `nil` where it is no
    /// ellipse.
    ///
    /// - Parameters:
    ///   - points: five or more; through five it runs.
    ///   - weights: of the points; `nil`: alike.
    ///   - radius: of about the ellipse's size, which keeps the numbers near 1.
    /// - Complexity: O(points).
    public init?(fitting points: [Point], weights: [Double]? = nil, about middle: Point, radius: Double) {
        let rows = points.map { point in
            let (u, v) = ((point.x - middle.x) / radius, (point.y - middle.y) / radius)
            return [u * u, u * v, v * v, u, v]
        }
        guard let k = leastSquares(rows, [Double](repeating: 1, count: rows.count), weights: weights) else {
            return nil
        }
        let discriminant = 4 * k[0] * k[2] - k[1] * k[1]
        guard discriminant > 1e-9, k[0] > 0 else { return nil }
        let u = (k[1] * k[4] - 2 * k[2] * k[3]) / discriminant
        let v = (k[1] * k[3] - 2 * k[0] * k[4]) / discriminant
        // About its own middle the form is a·u² + b·uv + c·v² = level.
        let level = 1 + k[0] * u * u + k[1] * u * v + k[2] * v * v
        let (mean, half) = (
            (k[0] + k[2]) / 2, (((k[0] - k[2]) / 2) * ((k[0] - k[2]) / 2) + k[1] * k[1] / 4).squareRoot()
        )
        guard level > 0, mean - half > 0 else { return nil }
        x = middle.x + radius * u
        y = middle.y + radius * v
        long = radius * (level / (mean - half)).squareRoot()
        short = radius * (level / (mean + half)).squareRoot()
        direction = 0.5 * atan2(-k[1], k[2] - k[0])
    }
}
