internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A place on the middle line of a tick, and how many millimetres along the ruler that is.
struct TickMark {
    var place: Vector
    var millimetres: Double
}

/// The plane in which a straight ruler lies, from the lines that its ticks are.
///
/// On a flat thing that a camera sees, the millimetres along the ruler are (ax + by + c)/(gx + hy + 1): linear in the five
/// unknowns. (g, h) is the horizon, so it tells the tilt as far as the focal length is known. The rest follows from that
/// millimetres are alike in all directions.
///
/// - Reference: Hartley & Zisserman, "Multiple View Geometry in Computer Vision" (2004), doi:10.1017/CBO9780511811685.
struct RulerPlane {
    var plane: SkinPlane
    /// At the photo's middle.
    var pixelsPerMillimetre: Double
    /// From the marks' scatter, and from not knowing the focal length.
    var relativeError: Double
    var tiltDegrees: Double
    /// How far marks lie from the plane's millimetres: robust standard deviation, in millimetres.
    var residual: Double

    /// - Parameters:
    ///   - marks: two for each tick in turn, apart along the tick.
    ///   - turn: how far the ruler is bent in the photo, in radians: that fans its ticks out as a tilt would.
    ///
    /// `nil` where the marks determine no plane.
    init?(_ marks: [TickMark], turn: Double, width: Int, height: Int) {
        let middle = Vector(Double(width), Double(height)) / 2
        let focal = Double(max(width, height))
        guard let first = marks.first, let last = marks.last else { return nil }
        let span = max((last.place - first.place).length / focal, 1e-3)
        let normalised = marks.map { TickMark(place: ($0.place - middle) / focal, millimetres: $0.millimetres) }
        guard let fit = HorizonFit(normalised, bend: turn / span),
            let (homography, scale) = RulerPlane.view(fit.terms, focal: LensPrior.usualFocal)
        else { return nil }
        let gradient = fit.terms.indices.map { index -> Double in
            var moved = fit.terms
            let step = 1e-5 * (index < 3 ? max(abs(moved[0]) + abs(moved[1]), 1e-9) : 1)
            moved[index] += step
            return RulerPlane.view(moved, focal: LensPrior.usualFocal).map { log($0.scale / scale) / step } ?? 0
        }
        var variance = fit.variance(along: gradient)
        for factor in [1 / LensPrior.focalSpread, LensPrior.focalSpread] {
            let change =
                RulerPlane.view(fit.terms, focal: factor * LensPrior.usualFocal).map { log($0.scale / scale) } ?? 0
            variance += change * change / 2
        }
        let units = Homography([1 / focal, 0, -middle.x / focal, 0, 1 / focal, -middle.y / focal, 0, 0, 1])
        plane = SkinPlane(millimetresFromPixels: units.followed(by: homography))
        pixelsPerMillimetre = scale * focal
        relativeError = variance.squareRoot()
        tiltDegrees = atan(LensPrior.usualFocal * hypot(fit.terms[3], fit.terms[4])) * 180 / .pi
        residual = fit.residual
    }

    /// Millimetres from places in units of the photo's longer side, and such units a millimetre at the photo's middle; of a
    /// camera with `focal` units of focal length.
    private static func view(_ terms: [Double], focal: Double) -> (homography: Homography, scale: Double)? {
        let (g, h) = (terms[3], terms[4])
        let normal = SIMD3(g * focal, h * focal, 1) / (g * g * focal * focal + h * h * focal * focal + 1).squareRoot()
        let along = SIMD3(terms[0], terms[1], terms[2] / focal)
        let flat = along - normal * (along * normal).sum()
        // At right angles to the ruler, in the plane, and as long.
        let across = SIMD3(
            normal.y * flat.z - normal.z * flat.y, normal.z * flat.x - normal.x * flat.z,
            normal.x * flat.y - normal.y * flat.x)
        let homography = Homography([
            terms[0], terms[1], terms[2], across.x, across.y, across.z * focal, g, h, 1,
        ])
        let area = abs(homography.areaFactor(0, 0))
        return area > 0 && area.isFinite ? (homography, 1 / area.squareRoot()) : nil
    }
}

/// The five unknowns of `RulerPlane`, by least squares with little weight for marks that lie off.
private struct HorizonFit {
    /// a, b, c, g, h.
    private(set) var terms: [Double] = [0, 0, 0, 0, 0]
    private(set) var residual = 0.0
    private var matrix: [Double] = []
    /// How many marks tell as much as one would if neighbours did not err alike.
    private var inflation = 1.0
    /// What the usual tilts weigh against one mark.
    private var prior: Double {
        residual * residual * inflation * bendInflation / (HorizonFit.usualTilt * HorizonFit.usualTilt)
    }
    /// Variance of g and h because the ruler is bent, and by how much more than the scatter that makes them unsure.
    private let bendVariance: Double
    private var bendInflation = 1.0

    /// Tilts as people hold cameras: the standard deviation of each component's tangent.
    private static let usualTilt = 0.15

    init?(_ marks: [TickMark], bend: Double) {
        bendVariance = bend * bend
        guard marks.count >= 10 else { return nil }
        let middle = marks.map(\.millimetres).reduce(0, +) / Double(marks.count)
        let values = marks.map { $0.millimetres - middle }
        let rows = zip(marks, values).map { [$0.place.x, $0.place.y, 1, -$1 * $0.place.x, -$1 * $0.place.y] }
        var weights = [Double](repeating: 1, count: rows.count)
        residual = 0.05
        // What marks scatter is told by a fit that no prior bends; then the prior may weigh against that.
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
        setMatrix(rows, weights, prior: 0)
        let scatter = (variance(of: 3) + variance(of: 4)) / 2
        bendInflation = 1 + bendVariance / max(scatter, 1e-12)
        setMatrix(rows, weights, prior: prior)
        guard
            let fitted = leastSquares(
                rows + [[0, 0, 0, 1, 0], [0, 0, 0, 0, 1]], values + [0, 0], weights: weights + [prior, prior])
        else { return nil }
        terms = fitted
    }

    /// Of a sum of the terms with these factors.
    func variance(along gradient: [Double]) -> Double {
        guard let solved = solution(of: matrix, gradient) else { return .infinity }
        let scatter = residual * residual * inflation * zip(solved, gradient).reduce(0) { $0 + $1.0 * $1.1 }
        let usual = HorizonFit.usualTilt * HorizonFit.usualTilt
        let bend = bendVariance * usual / (usual + bendVariance)
        return scatter + bend * (gradient[3] * gradient[3] + gradient[4] * gradient[4])
    }

    private func variance(of term: Int) -> Double {
        let unit = terms.indices.map { $0 == term ? 1.0 : 0 }
        return residual * residual * inflation * (solution(of: matrix, unit)?[term] ?? .infinity)
    }

    private func offsets(of marks: [TickMark], _ values: [Double]) -> [Double] {
        zip(marks, values).map { mark, value in
            let (x, y) = (mark.place.x, mark.place.y)
            return (terms[0] * x + terms[1] * y + terms[2]) / (terms[3] * x + terms[4] * y + 1) - value
        }
    }

    private mutating func setMatrix(_ rows: [[Double]], _ weights: [Double], prior: Double) {
        matrix = [Double](repeating: 0, count: 25)
        for (row, weight) in zip(rows, weights) {
            for i in 0..<5 { for k in 0..<5 { matrix[i * 5 + k] += weight * row[i] * row[k] } }
        }
        matrix[18] += prior
        matrix[24] += prior
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
