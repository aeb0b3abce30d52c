internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The five unknowns of `RulerPlane`, by least squares with little weight for marks that lie off.
struct HorizonFit {
    /// As the marks alone have them: a, b, c, g, h.
    private var terms: [Double] = [0, 0, 0, 0, 0]
    private var residual = 0.05
    private var matrix = [Double](repeating: 0, count: 25)
    private var right = [Double](repeating: 0, count: 5)
    /// How many marks tell as much as one would if neighbours did not err alike.
    private var inflation = 1.0
    /// Variance of g and h because the ruler is bent.
    private let bendVariance: Double

    /// `nil` for fewer than ten marks, and where they lie on one line.
    init?(_ marks: [TickMark], bend: Double) {
        bendVariance = bend * bend
        guard marks.count >= 10 else { return nil }
        let middle = marks.map(\.millimetres).reduce(0, +) / Double(marks.count)
        let values = marks.map { $0.millimetres - middle }
        let rows = zip(marks, values).map { [$0.place.x, $0.place.y, 1, -$1 * $0.place.x, -$1 * $0.place.y] }
        var weights = [Double](repeating: 1, count: rows.count)
        for _ in 0..<4 {
            guard let fitted = leastSquares(rows, values, weights: weights) else { return nil }
            terms = fitted
            let offsets = offsets(of: marks, values)
            residual = max(1.4826 * (offsets.map(abs).median() ?? 0), 1e-4)
            inflation = HorizonFit.inflation(of: offsets)
            weights = zip(marks, offsets).map { mark, offset in
                let depth = fitted[3] * mark.place.x + fitted[4] * mark.place.y + 1
                let far = offset / (4 * residual)
                return far * far < 1 ? (1 - far * far) * (1 - far * far) / (depth * depth) : 0
            }
        }
        for place in rows.indices {
            for i in 0..<5 {
                right[i] += weights[place] * rows[place][i] * values[place]
                for k in 0..<5 { matrix[i * 5 + k] += weights[place] * rows[place][i] * rows[place][k] }
            }
        }
    }

    /// Variance of a mark of the mean weight.
    private var variance: Double { residual * residual * inflation }

    /// What is known of the horizon, if g and h are mostly within `usual`, the standard deviation of each: samples of it,
    /// each with the same weight, the more the better the marks go with that.
    func known(usual: Double) -> (samples: [Vector], weight: Double) {
        let seen = Vector(terms[3], terms[4])
        guard let x = column(3), let y = column(4) else { return ([], 0) }
        // Covariance of what the marks say of g and h and, added, of where they lie beforehand.
        let prior = usual * usual
        let all = Square(
            xx: variance * x[3] + bendVariance + prior, xy: variance * x[4], yy: variance * y[4] + bendVariance + prior)
        let inverse = all.inverse
        let middle = prior * inverse.times(seen)
        let left = Square(
            xx: prior - prior * prior * inverse.xx, xy: -prior * prior * inverse.xy,
            yy: prior - prior * prior * inverse.yy)
        let root = left.root
        let steps = HorizonFit.quantiles
        let samples = steps.flatMap { a in
            steps.map { b in middle + Vector(root.xx * a, root.xy * a + root.yy * b) }
        }
        return (samples, exp(-0.5 * seen.dot(inverse.times(seen))) / all.determinant.squareRoot())
    }

    /// Middles of seven equal shares of a normal distribution.
    private static let quantiles = [-1.465, -0.792, -0.366, 0, 0.366, 0.792, 1.465]

    private func column(_ term: Int) -> [Double]? {
        solution(of: matrix, (0..<5).map { $0 == term ? 1 : 0 })
    }

    /// The five with a stated horizon; `nil` where the marks do not determine the others.
    func terms(horizon: Vector) -> [Double]? {
        let known = (0..<3).map {
            right[$0] - matrix[$0 * 5 + 3] * horizon.x - matrix[$0 * 5 + 4] * horizon.y
        }
        return solution(of: inner, known).map { $0 + [horizon.x, horizon.y] }
    }

    /// The part of the normal equations that is of a, b and c.
    private var inner: [Double] { (0..<3).flatMap { row in matrix[row * 5..<row * 5 + 3] } }

    /// Variance that the marks' scatter gives a value of the terms, the horizon being known.
    func scatter(_ terms: [Double], of value: ([Double]) -> Double?) -> Double {
        let step = 1e-5 * max(abs(terms[0]) + abs(terms[1]), 1e-9)
        guard let here = value(terms) else { return .infinity }
        let gradient = (0..<3).map { index -> Double in
            var moved = terms
            moved[index] += step
            return value(moved).map { ($0 - here) / step } ?? 0
        }
        guard let solved = solution(of: inner, gradient) else { return .infinity }
        return variance * zip(solved, gradient).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private func offsets(of marks: [TickMark], _ values: [Double]) -> [Double] {
        zip(marks, values).map { mark, value in
            let (x, y) = (mark.place.x, mark.place.y)
            return (terms[0] * x + terms[1] * y + terms[2]) / (terms[3] * x + terms[4] * y + 1) - value
        }
    }

    /// How much less neighbours that err alike tell than as many strangers would: (1 + r)/(1 − r), of a tick's two marks'
    /// mean and of their difference.
    private static func inflation(of offsets: [Double]) -> Double {
        let pairs = stride(from: 0, to: offsets.count - 1, by: 2).map { (offsets[$0], offsets[$0 + 1]) }
        let factors = [pairs.map { $0.0 + $0.1 }, pairs.map { $0.0 - $0.1 }].map { series -> Double in
            let power = series.reduce(0) { $0 + $1 * $1 }
            let shared = zip(series, series.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
            let r = power > 0 ? min(max(shared / power, 0), 0.95) : 0
            return (1 + r) / (1 - r)
        }
        return factors.max() ?? 1
    }
}

/// A symmetric matrix of two rows.
private struct Square {
    var xx: Double
    var xy: Double
    var yy: Double

    var determinant: Double { xx * yy - xy * xy }
    var inverse: Square { Square(xx: yy / determinant, xy: -xy / determinant, yy: xx / determinant) }
    func times(_ v: Vector) -> Vector { Vector(xx * v.x + xy * v.y, xy * v.x + yy * v.y) }

    /// Cholesky's factor: `xx` and, in the second row, `xy` and `yy`.
    var root: Square {
        let first = max(xx, 0).squareRoot()
        let below = first > 0 ? xy / first : 0
        return Square(xx: first, xy: below, yy: max(yy - below * below, 0).squareRoot())
    }
}
