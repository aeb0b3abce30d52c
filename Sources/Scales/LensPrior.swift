#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What is known beforehand of lenses and of how people hold them, for references that cannot tell by themselves.
enum LensPrior {
    /// Focal lengths over the longer side of the photo: three quarters for the main lens of a telephone, two to three for the
    /// macro lens of a camera, more for a part cut out of such a photo.
    private static let focalRange = (least: 0.7, greatest: 4.0)

    /// Each as likely as the next: middles of seven equal shares of the range's logarithm.
    static let focals = (0..<7).map { index in
        focalRange.least * pow(focalRange.greatest / focalRange.least, (Double(index) + 0.5) / 7)
    }
    static let usualFocal = focals[3]

    /// Skin is mostly seen from about straight above: the standard deviation of the slope's tangent along x and along y.
    static let usualSlope = 0.35
}

/// Within which distance 95 % of the weight lies.
func reachOf95(_ tried: [(away: Double, weight: Double)]) -> Double {
    let total = tried.reduce(0) { $0 + $1.weight }
    var held = 0.0
    for (away, weight) in tried.sorted(by: { $0.away < $1.away }) {
        held += weight
        if held >= 0.95 * total { return away }
    }
    return 0
}
