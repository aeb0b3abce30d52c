import Pixels
import Spots

/// What of the skin stays when it is pressed, as a picture in which places can be found again.
///
/// log10 of light, mean of red, green and blue: pores, creases, hairs and naevi darken all three, while a JPEG file keeps of
/// a single channel little more than its blocks' means. Red marks are left out by their places (`hidden`), what is left of
/// redness is wider than the mean that is taken away; over the local scatter exposure, white balance, shading and veil
/// cancel.
struct SkinTexture {
    /// Photo pixels to one of its cells, on each axis.
    let step: Int
    /// Local scatter is 1; not beyond -`limit` ... the filter's `brightest`.
    let values: Raster<Float>
    /// Cells on skin, away from glare and from red marks: places to register on.
    let usable: Mask

    var width: Int { values.width }
    var height: Int { values.height }

    /// Beyond this many local scatters a cell counts no more: one hair or one rim of glare is not the whole picture.
    static let limit: Float = 4

    /// How the texture is filtered, in its own cells.
    struct Filter {
        /// Of the smoothing that noise is taken away with.
        var smoothSigma: Double
        /// Of the mean that is taken away.
        var meanSigma: Double
        /// Of the window that scatter is taken over.
        var scatterSigma: Double
        /// Local scatters beyond which a bright cell counts no more.
        var brightest = SkinTexture.limit
    }

    /// - Parameters:
    ///   - step: photo pixels to a cell, a multiple of the survey's reduction.
    ///   - hidden: discs in photo pixels that may change under pressure.
    ///   - onSkinOnly: whether cells beside the skin are of no use; they help to find the way, and may have moved.
    init(of light: PhotoLight, step: Int, filter: Filter, hidden: [Disc], onSkinOnly: Bool = true) {
        let survey = light.survey
        precondition(step.isMultiple(of: survey.reduction), "\(step) pixels of a survey by \(survey.reduction)")
        self.step = step
        var picture = light.brightness.averaged(over: step / survey.reduction)
        picture.blurGaussian(sigma: filter.smoothSigma)
        let mean = picture.gaussianBlurred(sigma: filter.meanSigma)
        picture.subtract(mean)
        let scatter = picture.map { min($0 * $0, 0.01) }.broadlyBlurred(sigma: filter.scatterSigma)
        let brightest = filter.brightest
        picture.combine(with: scatter) { min(max($0 / ($1 + 1e-7).squareRoot(), -SkinTexture.limit), brightest) }
        values = picture
        usable = light.usable(
            step: step, width: picture.width, height: picture.height, hidden: hidden, onSkinOnly: onSkinOnly)
    }
}

/// A disc in photo pixels.
struct Disc {
    var x: Double
    var y: Double
    var radius: Double
}

extension Disc {
    /// Over a mark of half the extent `reach`, with the light that blur spreads around it.
    init(overMarkAtX x: Double, y: Double, reach: Double) { self.init(x: x, y: y, radius: 1.2 * reach + 2) }
}
