internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A place or a way in the photo, in pixels: `Point` with sums and products.
typealias Vector = SIMD2<Double>

extension SIMD2<Double> {
    init(_ point: Point) { self.init(point.x, point.y) }

    var point: Point { Point(x: x, y: y) }
    var length: Double { (x * x + y * y).squareRoot() }
    var normalised: Vector { self / length }

    func dot(_ other: Vector) -> Double { x * other.x + y * other.y }
    /// Clockwise, with y downwards.
    func turned(by radians: Double) -> Vector {
        let (c, s) = (cos(radians), sin(radians))
        return Vector(c * x - s * y, s * x + c * y)
    }
    /// Positive where `other` lies clockwise, with y downwards.
    func cross(_ other: Vector) -> Double { x * other.y - y * other.x }
}
