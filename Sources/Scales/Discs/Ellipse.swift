import Statistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An ellipse by its middle, half axes (`long` ≥ `short`) and the direction of the longer one, clockwise from x as y points down.
struct Ellipse: Equatable {
    var x: Double
    var y: Double
    var long: Double
    var short: Double
    let direction: Double
    /// The longer axis, of length 1.
    private let axis: Vector

    /// Radius of the circle of the same area.
    var meanRadius: Double { (long * short).squareRoot() }

    /// How far away the ellipse is from its middle along `way`, which has length 1.
    func radius(along way: Vector) -> Double {
        let (c, s) = (axis.dot(way), axis.cross(way))
        return 1 / ((c / long) * (c / long) + (s / short) * (s / short)).squareRoot()
    }

    /// How far a place lies from it along the ray from its middle, outwards positive.
    func distance(of place: Point) -> Double {
        let away = Vector(place) - Vector(x, y)
        let (along, across) = (axis.dot(away) / long, axis.cross(away) / short)
        let radii = (along * along + across * across).squareRoot()
        return radii > 0 ? away.length * (1 - 1 / radii) : -short
    }

    /// `count` places around it, `factor` times as far out.
    func places(_ count: Int, factor: Double = 1) -> [Point] {
        (0..<count).map { index in
            let angle = 2 * Double.pi * Double(index) / Double(count)
            let way = Vector(cos(angle), sin(angle))
            return (Vector(x, y) + factor * radius(along: way) * way).point
        }
    }

    /// The conic a·x² + b·xy + c·y² + d·x + e·y = 1 that fits best, about a middle that lies inside; `nil` where it is no
    /// ellipse.
    init?(fitting points: [Point], weights: [Double], about middle: Point, radius: Double) {
        guard points.count >= 5 else { return nil }
        var (matrix, right) = ([Double](repeating: 0, count: 25), [Double](repeating: 0, count: 5))
        for (point, weight) in zip(points, weights) where weight > 0 {
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
        self.init(
            x: middle.x + radius * u, y: middle.y + radius * v, long: radius * (level / (mean - half)).squareRoot(),
            short: radius * (level / (mean + half)).squareRoot(), direction: 0.5 * atan2(-k[1], k[2] - k[0]))
    }

    init(x: Double, y: Double, long: Double, short: Double, direction: Double) {
        (self.x, self.y, self.long, self.short, self.direction) = (x, y, long, short, direction)
        axis = Vector(cos(direction), sin(direction))
    }
}
