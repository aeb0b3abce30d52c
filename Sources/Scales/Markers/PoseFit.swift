internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How a camera sees a plane: the depth's rise along x and y for each length across, and the logarithm of the focal length
/// in longer sides of the photo.
typealias View = SIMD3<Double>

/// The square laid on a plane in a known view: its size, turn and place by least squares.
struct PoseFit {
    let view: View
    /// The square's first side on the plane, as a complex number; depth 1 at the photo's middle.
    private let side: Vector
    /// The square's first corner on the plane.
    private let origin: Vector
    /// Squares of errors by their variances: the corners' and the view's from the usual one.
    let misfit: Double
    /// Logarithm of pixels a millimetre at the photo's middle, and its variance in this view.
    let logScale: Double
    let variance: Double
    private let sideMillimetres: Double
    private let sums: PoseSums

    /// Photographers look at skin from about straight above, through telephones' lenses and crops from them: 0.95 longer
    /// sides give or take a quarter.
    private static let usualView = View(0, 0, -0.05)
    private static let viewErrors = View(0.45, 0.45, 0.25)

    /// Nil where the square would lie behind the camera.
    init?(_ square: SeenSquare, view: View) {
        guard let equations = PoseEquations(square, view: view) else { return nil }
        self.view = view
        sums = equations.sums(square)
        guard let fit = sums.solution(of: Array(sums.right.prefix(4))) else { return nil }
        side = Vector(fit[0], fit[1])
        origin = Vector(fit[2], fit[3])
        sideMillimetres = square.sideMillimetres
        let away = (view - PoseFit.usualView) / PoseFit.viewErrors
        misfit = (away * away).sum() + equations.misfit(square, fit)
        let scale = (side * side).sum()
        guard scale > 0 else { return nil }
        logScale =
            log(square.longerSide) + view.z + log(scale.squareRoot() / square.sideMillimetres)
            - 0.25 * log(1 + view.x * view.x + view.y * view.y)
        let slopes = [side.x / scale, side.y / scale, 0, 0]
        guard let spread = sums.solution(of: slopes) else { return nil }
        variance = zip(slopes, spread).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Where the equations see a better view, and the covariance around it, three rows of three.
    func improvement() -> (step: View, covariance: [Double])? {
        var held = sums
        for index in 0..<3 {
            held.hold(
                4 + index, at: PoseFit.usualView[index] - view[index], error: PoseFit.viewErrors[index])
        }
        guard let fit = held.solution(of: held.right) else { return nil }
        var covariance: [Double] = []
        for index in 4..<7 {
            var unit = [Double](repeating: 0, count: 7)
            unit[index] = 1
            guard let row = held.solution(of: unit) else { return nil }
            covariance += row[4...]
        }
        return (View(fit[4], fit[5], fit[6]), covariance)
    }

    /// From places in the photo, in pixels, to millimetres on the plane.
    func homography(width: Double, height: Double) -> Homography {
        let unit = 1 / max(width, height)
        let inverseFocal = exp(-view.z)
        let toUnit = Homography([unit, 0, -width / 2 * unit, 0, unit, -height / 2 * unit, 0, 0, 1])
        let (p, q) = (view.x, view.y)
        let flat = Homography([
            inverseFocal, 0, 0, 0, inverseFocal, 0, -p * inverseFocal, -q * inverseFocal, 1,
        ])
        let slope = Vector(p, q)
        let steepness = slope.length
        let uphill = steepness > 0 ? slope / steepness : Vector(1, 0)
        let stretch = (1 + steepness * steepness).squareRoot() - 1
        let onPlane = Homography([
            1 + stretch * uphill.x * uphill.x, stretch * uphill.x * uphill.y, 0,
            stretch * uphill.x * uphill.y, 1 + stretch * uphill.y * uphill.y, 0, 0, 0, 1,
        ])
        // Division by a complex number.
        let (a, b) = (side.x / sideMillimetres, side.y / sideMillimetres)
        let square = a * a + b * b
        let toMillimetres = Homography([
            a / square, b / square, -(a * origin.x + b * origin.y) / square,
            -b / square, a / square, (b * origin.x - a * origin.y) / square, 0, 0, 1,
        ])
        return toUnit.followed(by: flat).followed(by: onPlane).followed(by: toMillimetres)
    }
}
