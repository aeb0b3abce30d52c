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
        guard points.count >= 5 else { return nil }
        var (matrix, right) = ([Double](repeating: 0, count: 25), [Double](repeating: 0, count: 5))
        for (index, point) in points.enumerated() {
            let weight = weights?[index] ?? 1
            guard weight > 0 else { continue }
            let (u, v) = ((point.x - middle.x) / radius, (point.y - middle.y) / radius)
            let row = SIMD8(u * u, u * v, v * v, u, v, 0, 0, 0)
            for i in 0..<5 {
                let left = weight * row[i]
                right[i] += left
                for k in 0..<5 { matrix[5 * i + k] += left * row[k] }
            }
        }
        guard let k = solution(of: matrix, right) else { return nil }
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
