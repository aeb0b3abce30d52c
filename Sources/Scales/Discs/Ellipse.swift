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

    init(_ fitted: FittedEllipse) {
        self.init(x: fitted.x, y: fitted.y, long: fitted.long, short: fitted.short, direction: fitted.direction)
    }

    init(x: Double, y: Double, long: Double, short: Double, direction: Double) {
        (self.x, self.y, self.long, self.short, self.direction) = (x, y, long, short, direction)
        axis = Vector(cos(direction), sin(direction))
    }
}
