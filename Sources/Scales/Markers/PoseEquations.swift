internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A square's four corners as linear equations in its pose, about a view.
///
/// The unknowns: the side's scale and turn on the plane (two), the place of the first corner (two), the change of the view
/// (three).
struct PoseEquations {
    static let unknowns = 7

    /// Eight rows, x and y of each corner, in units of the photo.
    private var design = [Double](repeating: 0, count: 8 * PoseEquations.unknowns)
    private var observed = [Double](repeating: 0, count: 8)

    /// Nil where a corner would lie behind the camera.
    init?(_ square: SeenSquare, view: View) {
        let plane = PlaneFromPhoto(view)
        let nudge = 1e-5
        let nudged = [View(nudge, 0, 0), View(0, nudge, 0), View(0, 0, nudge)].map { PlaneFromPhoto(view + $0) }
        for (corner, m) in [Vector(0, 0), Vector(1, 0), Vector(1, 1), Vector(0, 1)].enumerated() {
            let seen = square.corners[corner]
            guard plane.nearness(seen) > 0.1 else { return nil }
            let value = plane.at(seen)
            let (alongX, alongY) = (
                (plane.at(seen + Vector(nudge, 0)) - value) / nudge, (plane.at(seen + Vector(0, nudge)) - value) / nudge
            )
            let determinant = alongX.cross(alongY)
            func inPhoto(_ place: Vector) -> Vector { Vector(place.cross(alongY), alongX.cross(place)) / determinant }
            func setColumn(_ column: Int, _ place: Vector) {
                let change = inPhoto(place)
                design[2 * corner * PoseEquations.unknowns + column] = change.x
                design[(2 * corner + 1) * PoseEquations.unknowns + column] = change.y
            }
            setColumn(0, m)
            setColumn(1, Vector(-m.y, m.x))
            setColumn(2, Vector(1, 0))
            setColumn(3, Vector(0, 1))
            for index in 0..<3 { setColumn(4 + index, (value - nudged[index].at(seen)) / nudge) }
            let known = inPhoto(value)
            (observed[2 * corner], observed[2 * corner + 1]) = (known.x, known.y)
        }
    }

    /// The normal equations, the corners weighed by what is known of their errors.
    func sums(_ square: SeenSquare) -> PoseSums {
        let n = PoseEquations.unknowns
        var weighted = [Double](repeating: 0, count: 8 * n)
        for row in 0..<8 {
            for k in 0..<8 {
                let weight = square.information[row * 8 + k]
                for column in 0..<n { weighted[row * n + column] += weight * design[k * n + column] }
            }
        }
        var sums = PoseSums()
        for row in 0..<8 {
            for i in 0..<n {
                sums.right[i] += weighted[row * n + i] * observed[row]
                for k in 0..<n { sums.matrix[i * n + k] += design[row * n + i] * weighted[row * n + k] }
            }
        }
        return sums
    }

    /// The sum of the corners' squared errors by their variances; the unknowns that are not given are 0.
    func misfit(_ square: SeenSquare, _ unknowns: [Double]) -> Double {
        var errors = observed
        for row in 0..<8 {
            for (column, value) in unknowns.enumerated() {
                errors[row] -= design[row * PoseEquations.unknowns + column] * value
            }
        }
        var sum = 0.0
        for row in 0..<8 {
            for column in 0..<8 { sum += errors[row] * square.information[row * 8 + column] * errors[column] }
        }
        return sum
    }
}

/// Normal equations of a pose.
struct PoseSums {
    var matrix = [Double](repeating: 0, count: PoseEquations.unknowns * PoseEquations.unknowns)
    var right = [Double](repeating: 0, count: PoseEquations.unknowns)

    /// What is known of one unknown beforehand.
    mutating func hold(_ unknown: Int, at value: Double, error: Double) {
        matrix[unknown * (PoseEquations.unknowns + 1)] += 1 / (error * error)
        right[unknown] += value / (error * error)
    }

    /// The first unknowns, as many as `values` has, for these right sides; the others kept at 0.
    func solution(of values: [Double]) -> [Double]? {
        let (n, count) = (PoseEquations.unknowns, values.count)
        var part: [Double] = []
        for row in 0..<count { part += matrix[row * n..<row * n + count] }
        return Statistics.solution(of: part, values)
    }
}

/// From places in the photo to places on a plane through (0, 0, 1), in an upright frame of the plane's own.
private struct PlaneFromPhoto {
    let slope: Vector
    let inverseFocal: Double
    private let uphill: Vector
    private let stretch: Double

    init(_ view: View) {
        slope = Vector(view.x, view.y)
        inverseFocal = exp(-view.z)
        let steepness = slope.length
        uphill = steepness > 0 ? slope / steepness : Vector(1, 0)
        stretch = (1 + steepness * steepness).squareRoot() - 1
    }

    /// One over the depth.
    func nearness(_ seen: Vector) -> Double { 1 - inverseFocal * (slope * seen).sum() }

    func at(_ seen: Vector) -> Vector {
        let flat = seen * inverseFocal / nearness(seen)
        return flat + stretch * (flat * uphill).sum() * uphill
    }
}
