#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What a square tells of the plane it lies on: all views that its corners allow, weighed.
///
/// A small square's tilt is hardly seen, and not at all which side of it is near; far from the square the scale hangs on
/// both. One best view would be too sure of itself; the mean over all that fit is not, and its spread is the error.
///
/// Reference: Collins & Bartoli 2014, doi:10.1007/s11263-014-0725-5 (the two planes that a small square may lie on);
/// importance sampling around each.
struct PlaneEstimate {
    /// Logarithm of pixels a millimetre at the photo's middle: mean and variance.
    private(set) var logScale = 0.0
    private(set) var variance = 0.0
    private(set) var view = View.zero
    private(set) var tiltDegrees = 0.0

    /// Nil where no plane before the camera fits.
    init?(_ square: SeenSquare) {
        let modes = ViewMode.all(of: square)
        guard let best = modes.map(\.pose.misfit).min() else { return nil }
        var tried: [(pose: PoseFit, weight: Double)] = []
        for mode in modes {
            for view in mode.samples {
                guard let pose = PoseFit(square, view: view) else { continue }
                let density = modes.reduce(0) { $0 + $1.density(at: view) }
                tried.append((pose, exp(0.5 * (best - pose.misfit)) / density))
            }
        }
        let total = tried.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return nil }
        for (pose, weight) in tried {
            logScale += weight / total * pose.logScale
            view += weight / total * pose.view
            tiltDegrees += weight / total * atan(Vector(pose.view.x, pose.view.y).length) * 180 / .pi
        }
        for (pose, weight) in tried {
            let away = pose.logScale - logScale
            variance += weight / total * (pose.variance + away * away)
        }
    }
}
