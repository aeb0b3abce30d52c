import Statistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What an ellipse tells of the scale at the photo's middle: all planes, lenses and rims that fit it, weighed.
///
/// Which of the two planes it is stays open, so that the figure is the mean of the logarithms and the error reaches to both.
/// In the mean a plane that is level weighs more, as many people hold a camera level; the error takes no sides.
struct DiscEstimate {
    /// Logarithm of the disc's radius at the photo's middle, in the ellipse's unit.
    private(set) var logRadius: Double
    /// Half of the 95 % interval of the logarithm, over 1.96.
    private(set) var error: Double
    private(set) var tiltDegrees: Double

    /// Middles of five equal shares of a normal distribution.
    private static let quantiles = [-1.2816, -0.5244, 0, 0.5244, 1.2816]

    /// How likely a slope is beforehand, an area of slopes along x and y: every other camera is held level, within four
    /// degrees; the others lean by an angle that is as good as normal, to any side.
    private static func likelihood(slope: Double) -> Double {
        let (level, leaning) = (0.07, LensPrior.usualSlope)
        let spike = exp(-0.5 * (slope / level) * (slope / level)) / (2 * .pi * level * level)
        let lean = exp(-0.5 * (slope / leaning) * (slope / leaning)) * (2 / .pi).squareRoot() / leaning
        return (spike + lean / (2 * .pi * max(slope, level))) / 2
    }

    /// `nil` where no plane before the camera fits.
    ///
    /// - Parameters:
    ///   - ellipse: with its place from the photo's middle, in longer sides of the photo.
    ///   - ratioError: standard error of the ratio of its axes.
    init?(_ ellipse: Ellipse, ratioError: Double) {
        var tried: [(logRadius: Double, tilt: Double, usual: Double, weight: Double)] = []
        for quantile in DiscEstimate.quantiles {
            let ratio = ellipse.short / ellipse.long * exp(quantile * ratioError)
            var other = ellipse
            (other.long, other.short) = (
                ellipse.meanRadius / ratio.squareRoot(), ellipse.meanRadius * ratio.squareRoot()
            )
            for focal in LensPrior.focals {
                for pose in DiscPose.both(of: other, focal: focal) {
                    let usual = exp(-0.5 * pose.squaredSlope / (LensPrior.usualSlope * LensPrior.usualSlope))
                    let likely = DiscEstimate.likelihood(slope: pose.squaredSlope.squareRoot())
                    tried.append((log(pose.radiusAtMiddle * focal), pose.tiltDegrees, usual, likely))
                }
            }
        }
        let total = tried.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return nil }
        let middle = tried.reduce(0) { $0 + $1.logRadius * $1.weight } / total
        logRadius = middle
        tiltDegrees = tried.reduce(0) { $0 + $1.tilt * $1.weight } / total
        error = reachOf95(tried.map { (abs($0.logRadius - middle), $0.usual) }) / 1.96
    }
}
