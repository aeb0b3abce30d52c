internal import Statistics

/// A place or a way in the photo, in pixels: `Point` with sums and products.
typealias Vector = SIMD2<Double>

extension SIMD2<Double> {
    init(_ point: Point) { self.init(point.x, point.y) }

    var point: Point { Point(x: x, y: y) }
    var length: Double { (x * x + y * y).squareRoot() }
    var normalised: Vector { self / length }

    func dot(_ other: Vector) -> Double { x * other.x + y * other.y }
    /// Positive where `other` lies clockwise, with y downwards.
    func cross(_ other: Vector) -> Double { x * other.y - y * other.x }
}
