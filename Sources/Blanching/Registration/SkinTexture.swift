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
    /// Local scatter is 1; not beyond ±`limit`.
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
        for cell in 0..<picture.count { picture.elements[cell] -= mean.elements[cell] }
        var scatter = picture.map { min($0 * $0, 0.01) }
        scatter.blurGaussian(sigma: filter.scatterSigma)
        for cell in 0..<picture.count {
            let value = picture.elements[cell] / (scatter.elements[cell] + 1e-7).squareRoot()
            picture.elements[cell] = min(max(value, -SkinTexture.limit), SkinTexture.limit)
        }
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

extension Raster where Element == Float {
    /// Means over squares of `side` pixels; what is left over at the right and at the bottom is cut off. O(count).
    func averaged(over side: Int) -> Raster<Float> {
        guard side > 1 else { return self }
        let (columns, rows) = (max(1, width / side), max(1, height / side))
        var output = Raster(width: columns, height: rows, repeating: 0)
        let share = 1 / Float(side * side)
        for row in 0..<rows {
            for line in row * side..<min((row + 1) * side, height) {
                let source = elements.span.extracting(line * width..<(line + 1) * width)
                var at = 0
                for column in 0..<columns {
                    var sum: Float = 0
                    for _ in 0..<Swift.min(side, width) {
                        sum += source[at]
                        at += 1
                    }
                    output.elements[row * columns + column] += share * sum
                }
            }
        }
        return output
    }
}
