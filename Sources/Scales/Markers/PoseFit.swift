internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A square's corners in a photo, with their errors, in focal-length-like units: longer sides of the photo from its middle.
struct SeenSquare {
    /// Relative to the photo's middle, divided by its longer side.
    let corners: [Place]
    /// Inverse of the corners' covariance in the same unit, 8 × 8.
    let information: [Double]
    /// The least standard error of a corner's coordinate in the same unit.
    let leastError: Double
    let sideMillimetres: Double
    let longerSide: Double

    init?(_ fit: MarkerFit, sideMillimetres: Double, width: Double, height: Double) {
        longerSide = max(width, height)
        let unit = longerSide
        corners = fit.quad.corners.map { ($0 - Place(width / 2, height / 2)) / unit }
        self.sideMillimetres = sideMillimetres
        var information = [Double](repeating: 0, count: 64)
        for column in 0..<8 {
            var one = [Double](repeating: 0, count: 8)
            one[column] = 1
            guard let solved = solution(of: fit.covariance, one) else { return nil }
            for row in 0..<8 { information[row * 8 + column] = solved[row] * unit * unit }
        }
        self.information = information
        leastError = (0..<8).map { fit.covariance[$0 * 9] }.reduce(.infinity, min).squareRoot() / unit
    }

    var meanSide: Double { Quad(corners: corners).meanSide }
    var awayFromMiddle: Double { length(Quad(corners: corners).middle) }
}

/// The square laid on a plane of a known slope: scale, turn, place and the lens's focal length by least squares.
struct PoseFit {
    /// Depth's rise along x and y on the plane, for each length across.
    let slope: Place
    /// The plane's coordinates a millimetre, as a complex number; depth 1 at the photo's middle.
    private(set) var perMillimetre: Place = .zero
    private(set) var origin: Place = .zero
    /// Logarithm of the focal length, in longer sides of the photo.
    private(set) var logFocal: Double
    /// Squares of errors by their variances, the focal length's among them.
    private(set) var misfit: Double = .infinity
    /// Logarithm of pixels a millimetre at the photo's middle, and its variance for this slope.
    private(set) var logScale = 0.0
    private(set) var variance = 0.0

    /// Telephones' lenses and crops from them: 0.95 longer sides give or take a quarter.
    static let usualLogFocal = -0.05
    static let logFocalError = 0.25

    /// Nil where the square would lie behind the camera.
    init?(_ square: SeenSquare, slope: Place) {
        self.slope = slope
        logFocal = PoseFit.usualLogFocal
        for _ in 0..<2 {
            guard solve(square) else { return nil }
        }
        let steepness = (slope * slope).sum()
        logScale =
            log(square.longerSide) + logFocal + log(length(perMillimetre)) - 0.25 * log(1 + steepness)
    }

    private mutating func solve(_ square: SeenSquare) -> Bool {
        let inverseFocal = exp(-logFocal)
        let steepness = length(slope)
        let uphill = steepness > 0 ? slope / steepness : Place(1, 0)
        let stretch = (1 + steepness * steepness).squareRoot() - 1
        let side = square.sideMillimetres
        let model = [Place(0, 0), Place(side, 0), Place(side, side), Place(0, side)]
        // Rows of the design in units of the photo: plane coordinates through the inverse of their Jacobian.
        var design = [Double](repeating: 0, count: 8 * 5)
        var observed = [Double](repeating: 0, count: 8)
        for corner in 0..<4 {
            let seen = square.corners[corner]
            let nearness = 1 - inverseFocal * (slope * seen).sum()
            guard nearness > 0.1 else { return false }
            let flat = seen * inverseFocal / nearness
            let onPlane = flat + stretch * (flat * uphill).sum() * uphill
            // d(plane)/d(photo), both axes.
            func planeChange(_ change: Place) -> Place {
                let flatChange =
                    change * inverseFocal / nearness
                    + seen * inverseFocal * inverseFocal * (slope * change).sum() / (nearness * nearness)
                return flatChange + stretch * (flatChange * uphill).sum() * uphill
            }
            let (alongX, alongY) = (planeChange(Place(1, 0)), planeChange(Place(0, 1)))
            let determinant = cross(alongX, alongY)
            func inPhoto(_ place: Place) -> Place {
                Place(cross(place, alongY), cross(alongX, place)) / determinant
            }
            let flatByFocal = -seen * inverseFocal / (nearness * nearness)
            let byFocal = flatByFocal + stretch * (flatByFocal * uphill).sum() * uphill
            let m = model[corner]
            let columns = [
                inPhoto(Place(m.x, m.y)), inPhoto(Place(-m.y, m.x)), inPhoto(Place(1, 0)), inPhoto(Place(0, 1)),
                inPhoto(-byFocal),
            ]
            let value = inPhoto(onPlane)
            for axis in 0..<2 {
                observed[corner * 2 + axis] = value[axis]
                for column in 0..<5 { design[(corner * 2 + axis) * 5 + column] = columns[column][axis] }
            }
        }
        return settle(square, design, observed)
    }

    private mutating func settle(_ square: SeenSquare, _ design: [Double], _ observed: [Double]) -> Bool {
        var weighted = [Double](repeating: 0, count: 8 * 5)
        for row in 0..<8 {
            for k in 0..<8 {
                let weight = square.information[row * 8 + k]
                for column in 0..<5 { weighted[row * 5 + column] += weight * design[k * 5 + column] }
            }
        }
        var matrix = [Double](repeating: 0, count: 25)
        var right = [Double](repeating: 0, count: 5)
        for row in 0..<8 {
            for i in 0..<5 {
                right[i] += weighted[row * 5 + i] * observed[row]
                for k in 0..<5 { matrix[i * 5 + k] += design[row * 5 + i] * weighted[row * 5 + k] }
            }
        }
        let hold = 1 / (PoseFit.logFocalError * PoseFit.logFocalError)
        matrix[24] += hold
        right[4] += hold * (PoseFit.usualLogFocal - logFocal)
        guard let fit = solution(of: matrix, right) else { return false }
        perMillimetre = Place(fit[0], fit[1])
        origin = Place(fit[2], fit[3])
        let step = min(max(fit[4], -0.5), 0.5)
        var errors = observed
        for row in 0..<8 {
            errors[row] -= (0..<4).reduce(0) { $0 + design[row * 5 + $1] * fit[$1] } + design[row * 5 + 4] * step
        }
        logFocal += step
        let offset = logFocal - PoseFit.usualLogFocal
        misfit = hold * offset * offset
        for row in 0..<8 {
            misfit += errors[row] * (0..<8).reduce(0) { $0 + square.information[row * 8 + $1] * errors[$1] }
        }
        let square = (perMillimetre * perMillimetre).sum()
        guard square > 0 else { return false }
        // How the logarithm of the scale changes with the five unknowns.
        let slopes = [perMillimetre.x / square, perMillimetre.y / square, 0, 0, 1]
        guard let spread = solution(of: matrix, slopes) else { return false }
        variance = zip(slopes, spread).reduce(0) { $0 + $1.0 * $1.1 }
        return true
    }

    /// From places in the photo, in pixels, to millimetres on the plane.
    func homography(width: Double, height: Double) -> Homography {
        let unit = 1 / max(width, height)
        let inverseFocal = exp(-logFocal)
        let toUnit = Homography([unit, 0, -width / 2 * unit, 0, unit, -height / 2 * unit, 0, 0, 1])
        let (p, q) = (slope.x, slope.y)
        let flat = Homography([
            inverseFocal, 0, 0, 0, inverseFocal, 0, -p * inverseFocal, -q * inverseFocal, 1,
        ])
        let steepness = length(slope)
        let uphill = steepness > 0 ? slope / steepness : Place(1, 0)
        let stretch = (1 + steepness * steepness).squareRoot() - 1
        let onPlane = Homography([
            1 + stretch * uphill.x * uphill.x, stretch * uphill.x * uphill.y, 0,
            stretch * uphill.x * uphill.y, 1 + stretch * uphill.y * uphill.y, 0, 0, 0, 1,
        ])
        // Division by a complex number.
        let (a, b) = (perMillimetre.x, perMillimetre.y)
        let square = a * a + b * b
        let toMillimetres = Homography([
            a / square, b / square, -(a * origin.x + b * origin.y) / square,
            -b / square, a / square, (b * origin.x - a * origin.y) / square, 0, 0, 1,
        ])
        return toUnit.followed(by: flat).followed(by: onPlane).followed(by: toMillimetres)
    }
}
