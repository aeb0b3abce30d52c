import Statistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A plane on which a disc may lie that a camera sees as an ellipse.
///
/// An ellipse is the section of a cone, and a cone has two planes that cut circles from it: tilted to one side and to the
/// other. A single disc cannot tell which of them is the skin.
///
/// - Reference: Chen, Wu & Wada 2004, "Camera calibration with two arbitrary coplanar circles",
///   doi:10.1007/978-3-540-24672-5_41.
struct DiscPose {
    /// Of the plane, towards the camera; length 1.
    var normal: SIMD3<Double>
    /// From the camera to the plane, in radii of the disc.
    var distance: Double

    /// Between the plane and the sensor.
    var tiltDegrees: Double { acos(min(1, normal.z)) * 180 / .pi }
    /// Rise along x and y for each length across, squared.
    var squaredSlope: Double { (normal.x * normal.x + normal.y * normal.y) / (normal.z * normal.z) }

    /// How long the disc's radius is at the photo's middle, in focal lengths: of a small area, over all directions.
    var radiusAtMiddle: Double { pow(normal.z, 1.5) / distance }

    /// The two planes of an ellipse; the same one twice where the disc is seen from straight above.
    ///
    /// - Parameters:
    ///   - ellipse: with its place from the photo's middle.
    ///   - focal: in the ellipse's unit.
    static func both(of ellipse: Ellipse, focal: Double) -> [DiscPose] {
        let cone = SymmetricMatrix(coneOf: ellipse, focal: focal).diagonalised()
        // Two positive values and a negative one, its vector along the cone's axis.
        let order = [0, 1, 2].sorted { cone.values[$0] > cone.values[$1] }
        let (first, second, third) = (cone.values[order[0]], cone.values[order[1]], cone.values[order[2]])
        guard second > 0, third < 0 else { return [] }
        let (across, axis) = (cone.vectors[order[0]], cone.vectors[order[2]])
        let (lean, rise) = (
            (max(first - second, 0) / (first - third)).squareRoot(), ((second - third) / (first - third)).squareRoot()
        )
        let distance = second / (-first * third).squareRoot()
        return [1.0, -1].compactMap { side in
            let normal = side * lean * across + rise * axis
            let towards = normal.z < 0 ? -normal : normal
            return towards.z > 0.2 ? DiscPose(normal: towards, distance: distance) : nil
        }
    }
}

/// Three rows of three, alike across the diagonal.
private struct SymmetricMatrix {
    private var rows: [SIMD3<Double>]

    /// The rays through the points of an ellipse: x with x·M·x = 0.
    init(coneOf ellipse: Ellipse, focal: Double) {
        let (c, s) = (cos(ellipse.direction), sin(ellipse.direction))
        let (long, short) = (1 / (ellipse.long * ellipse.long), 1 / (ellipse.short * ellipse.short))
        let a = c * c * long + s * s * short
        let b = c * s * (long - short)
        let d = s * s * long + c * c * short
        let (x, y) = (ellipse.x, ellipse.y)
        let (p, q) = (-(a * x + b * y), -(b * x + d * y))
        rows = [
            SIMD3(a * focal * focal, b * focal * focal, p * focal),
            SIMD3(b * focal * focal, d * focal * focal, q * focal),
            SIMD3(p * focal, q * focal, -(p * x + q * y) - 1),
        ]
    }

    /// Own values and own vectors, by Jacobi's turns.
    func diagonalised() -> (values: [Double], vectors: [SIMD3<Double>]) {
        var rows = rows
        var vectors = [SIMD3<Double>(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1)]
        for _ in 0..<12 {
            for (i, k) in [(0, 1), (0, 2), (1, 2)] where abs(rows[i][k]) > 1e-300 {
                let angle = 0.5 * atan2(2 * rows[i][k], rows[i][i] - rows[k][k])
                let (c, s) = (cos(angle), sin(angle))
                (rows[i], rows[k]) = (c * rows[i] + s * rows[k], c * rows[k] - s * rows[i])
                for row in 0..<3 {
                    (rows[row][i], rows[row][k]) = (
                        c * rows[row][i] + s * rows[row][k], c * rows[row][k] - s * rows[row][i]
                    )
                }
                (vectors[i], vectors[k]) = (c * vectors[i] + s * vectors[k], c * vectors[k] - s * vectors[i])
            }
        }
        return ((0..<3).map { rows[$0][$0] }, vectors)
    }
}
