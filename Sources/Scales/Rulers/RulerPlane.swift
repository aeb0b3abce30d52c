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
/// millimetres are alike in all directions: how much the skin is foreshortened across the ruler hangs on the tilt alone.
/// Small rulers tell it badly, and what it does to the scale is far from linear, so that all horizons and lenses that fit
/// are weighed, and the figure is their mean.
///
/// - Reference: Hartley & Zisserman, "Multiple View Geometry in Computer Vision" (2004), doi:10.1017/CBO9780511811685.
struct RulerPlane {
    var plane: SkinPlane
    /// At the photo's middle.
    var pixelsPerMillimetre: Double
    /// Half of the 95 % interval of its logarithm, over 1.96: from the marks' scatter, and from not knowing tilt and lens.
    var relativeError: Double
    var tiltDegrees: Double

    /// How much surer than right the views are of a tilted ruler's scale, on renderings whose truth is known: the mean pulls
    /// horizons towards level, and ticks of neighbours err alike. None where it is seen from straight above.
    private static func doubt(tiltDegrees: Double) -> Double { 1 + 0.75 * min(max((tiltDegrees - 5) / 10, 0), 1) }

    /// - Parameters:
    ///   - marks: two for each tick in turn, apart along the tick.
    ///   - turn: how far the ruler is bent in the photo, in radians: that fans its ticks out as a tilt would.
    ///
    /// `nil` where the marks determine no plane.
    init?(_ marks: [TickMark], turn: Double, width: Int, height: Int) {
        let middle = Vector(Double(width), Double(height)) / 2
        let unit = Double(max(width, height))
        guard let first = marks.first, let last = marks.last else { return nil }
        let span = max((last.place - first.place).length / unit, 1e-3)
        let normalised = marks.map { TickMark(place: ($0.place - middle) / unit, millimetres: $0.millimetres) }
        guard let fit = HorizonFit(normalised, bend: turn / span) else { return nil }
        var tried: [(logScale: Double, slope: Double, weight: Double)] = []
        var horizon = Vector(0, 0)
        for focal in LensPrior.focals {
            let known = fit.known(usual: LensPrior.usualSlope / focal)
            for place in known.samples {
                guard let terms = fit.terms(horizon: place), let view = RulerPlane.view(terms, focal: focal) else {
                    continue
                }
                tried.append((log(view.scale), focal * place.length, known.weight))
                horizon += known.weight * place
            }
        }
        let total = tried.reduce(0) { $0 + $1.weight }
        guard total > 0, let terms = fit.terms(horizon: horizon / total),
            let usual = RulerPlane.view(terms, focal: LensPrior.usualFocal)
        else { return nil }
        let logScale = tried.reduce(0) { $0 + $1.weight * $1.logScale } / total
        let reach = reachOf95(tried.map { (abs($0.logScale - logScale), $0.weight) })
        let scatter = fit.scatter(terms) { RulerPlane.view($0, focal: LensPrior.usualFocal).map { log($0.scale) } }
        let units = Homography([1 / unit, 0, -middle.x / unit, 0, 1 / unit, -middle.y / unit, 0, 0, 1])
        plane = SkinPlane(
            millimetresFromPixels: units.followed(by: usual.homography).followed(
                by: .scaling(usual.scale / exp(logScale))))
        pixelsPerMillimetre = exp(logScale) * unit
        let tiltDegrees = tried.reduce(0) { $0 + $1.weight * atan($1.slope) } / total * 180 / .pi
        let error = (reach * reach / (1.96 * 1.96) + scatter).squareRoot()
        relativeError = RulerPlane.doubt(tiltDegrees: tiltDegrees) * error
        self.tiltDegrees = tiltDegrees
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
