#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What is known beforehand of lenses and of how people hold them, for references that cannot tell by themselves.
enum LensPrior {
    /// Focal lengths over the longer side of the photo: three quarters for the main lens of a telephone, two to three for the
    /// macro lens of a camera or a cropped photo. The middle, and the factor that two in three lie within.
    static let usualFocal = 1.5
    static let focalSpread = 1.6

    /// Middles of five equal shares of the focal lengths.
    static var focals: [Double] {
        [-1.2816, -0.5244, 0, 0.5244, 1.2816].map { usualFocal * pow(focalSpread, $0) }
    }

    /// Skin is mostly seen from about straight above: the standard deviation of the slope's tangent along x and along y.
    static let usualSlope = 0.45
}
