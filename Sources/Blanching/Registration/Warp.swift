import Photographs
public import Statistics

/// Where a place of the photo before lies in the photo after: a projective map, and on it a smooth local one for skin that
/// is stretched.
///
/// Places are those of the upright photos in pixels, the first pixel's middle at (0.5, 0.5).
public struct Warp: Sendable, Equatable {
    public var homography: Homography
    /// `nil`: the projective map alone.
    var stretch: Stretch?

    public init(_ homography: Homography) { self.homography = homography }

    init(_ homography: Homography, stretch: Stretch?) {
        self.homography = homography
        self.stretch = stretch
    }

    /// The place in the photo after.
    public func map(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        let place = homography.map(x, y)
        guard let stretch else { return place }
        let move = stretch.move(x, y)
        return (place.x + move.x, place.y + move.y)
    }

    /// The place in the photo before that comes to lie at a place of the photo after; `nil` where none is found within it.
    func inverse(_ x: Double, _ y: Double) -> (x: Double, y: Double)? {
        let back = homography.inverse
        var guess = back.map(x, y)
        // The stretch is small against the photo: what it adds is taken off some times.
        for _ in 0..<8 {
            let place = map(guess.x, guess.y)
            let (aim, own) = (back.map(x, y), back.map(place.x, place.y))
            guess = (guess.x + aim.x - own.x, guess.y + aim.y - own.y)
        }
        let place = map(guess.x, guess.y)
        return length(place.x - x, place.y - y) < 0.5 ? guess : nil
    }

    /// `scale` in the middle of the photo before, within what grids of cells are chosen for.
    func scaleAmid(_ photo: Photo) -> Double {
        let own = scale(Double(photo.width) / 2, Double(photo.height) / 2)
        return own.isFinite ? min(max(own, 0.2), 5) : 1
    }

    /// How many times longer a small length becomes at a place, from the area.
    public func scale(_ x: Double, _ y: Double) -> Double {
        let (left, right) = (map(x - 1, y), map(x + 1, y))
        let (above, below) = (map(x, y - 1), map(x, y + 1))
        let area = (right.x - left.x) * (below.y - above.y) - (right.y - left.y) * (below.x - above.x)
        return (abs(area) / 4).squareRoot()
    }
}

/// A smooth field of moves: uniform cubic B-splines on a coarse lattice over the photo before.
///
/// Reference: Rueckert et al. 1999, doi:10.1109/42.796284.
struct Stretch: Sendable, Equatable {
    /// Pixels between knots.
    let spacing: Double
    let columns: Int
    let rows: Int
    /// Pixels of the photo after, knot by knot in row order.
    var movesX: [Double]
    var movesY: [Double]

    /// A lattice over a photo of this size, `parts` squares along its longer side.
    init(width: Int, height: Int, parts: Int) {
        spacing = Double(max(width, height)) / Double(parts)
        columns = Int((Double(width) / spacing).rounded(.up)) + 3
        rows = Int((Double(height) / spacing).rounded(.up)) + 3
        movesX = [Double](repeating: 0, count: columns * rows)
        movesY = movesX
    }

    var count: Int { columns * rows }

    /// The sixteen knots that a place hangs on, and their weights.
    func weights(_ x: Double, _ y: Double) -> [(knot: Int, weight: Double)] {
        let (across, down) = (Stretch.span(x / spacing, columns), Stretch.span(y / spacing, rows))
        var weights: [(knot: Int, weight: Double)] = []
        weights.reserveCapacity(16)
        for row in 0..<4 {
            for column in 0..<4 {
                weights.append(
                    ((down.first + row) * columns + across.first + column, down.weights[row] * across.weights[column]))
            }
        }
        return weights
    }

    func move(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        var move = (x: 0.0, y: 0.0)
        for (knot, weight) in weights(x, y) {
            move.x += weight * movesX[knot]
            move.y += weight * movesY[knot]
        }
        return move
    }

    private static func span(_ at: Double, _ knots: Int) -> (first: Int, weights: SIMD4<Double>) {
        let inside = min(max(at, 0), Double(knots - 3) - 1e-9)
        let first = Int(inside)
        let t = inside - Double(first)
        let (square, cube) = (t * t, t * t * t)
        let outer = (1 - t) * (1 - t) * (1 - t)
        return (first, SIMD4(outer, 3 * cube - 6 * square + 4, 3 * (t + square - cube) + 1, cube) / 6)
    }
}
