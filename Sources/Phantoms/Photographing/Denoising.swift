internal import Pixels

/// A phone's denoising: colour smeared far, lightness where it is even.
///
/// What is left is what phone pictures show: no grain of single pixels but soft blotches, and fine texture lost where the
/// light was poor.
public struct Denoising: Sendable, Equatable {
    /// How far lightness is averaged, in pixels; 0 is not at all.
    public var lightnessRadiusPixels: Int
    /// How far colour is averaged, in pixels of half the resolution.
    public var colourRadiusPixels: Int
    /// Unevenness that counts as noise, as a multiple of the noise's standard deviation.
    public var strength: Double
    /// The share of lightness's grain that is put back, 0 to 1.
    public var keptGrain: Double

    /// In place, on white-balanced linear light. Noise is evened by a square root first, so that one measure fits bright
    /// and dark. A flat field stays flat.
    func smooth(_ planes: inout Planes, sensor: Sensor) {
        let lift: Float = 0.0005
        let variance = Float(sensor.shotNoise / 4 + sensor.readNoise * sensor.readNoise / 0.8)
        let evenness = Float(strength * strength) * variance
        Denoising.evenNoise(&planes, lift)
        let (width, height) = (planes.width, planes.height)
        var lightness = Raster(width: width, height: height, repeating: Float(0))
        var (redness, blueness) = (lightness, lightness)
        for index in planes.red.indices {
            let (r, g, b) = (planes.red[index], planes.green[index], planes.blue[index])
            lightness.elements[index] = (r + 2 * g + b) / 4
            redness.elements[index] = r - g
            blueness.elements[index] = b - g
        }
        let soft = lightness.smoothed(along: lightness, radius: lightnessRadiusPixels, evenness: evenness / 2)
        let guide = soft.blockMeans(2)
        func smeared(_ colour: Raster<Float>) -> Raster<Float> {
            colour.blockMeans(2).smoothed(along: guide, radius: colourRadiusPixels, evenness: evenness / 4)
                .enlarged(2, width: width, height: height)
        }
        redness = smeared(redness)
        blueness = smeared(blueness)
        let kept = Float(keptGrain)
        for index in planes.red.indices {
            let light = soft.elements[index] + kept * (lightness.elements[index] - soft.elements[index])
            let green = light - (redness.elements[index] + blueness.elements[index]) / 4
            planes.red[index] = Denoising.light(redness.elements[index] + green, lift)
            planes.green[index] = Denoising.light(green, lift)
            planes.blue[index] = Denoising.light(blueness.elements[index] + green, lift)
        }
    }

    private static func evenNoise(_ planes: inout Planes, _ lift: Float) {
        for index in planes.red.indices {
            planes.red[index] = (max(0, planes.red[index]) + lift).squareRoot()
            planes.green[index] = (max(0, planes.green[index]) + lift).squareRoot()
            planes.blue[index] = (max(0, planes.blue[index]) + lift).squareRoot()
        }
    }

    /// The square root's way back.
    @inline(__always)
    private static func light(_ root: Float, _ lift: Float) -> Float { max(0, root) * max(0, root) - lift }
}
