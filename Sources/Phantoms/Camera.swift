#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// From light to 8-bit codes: exposure, white balance, lens, noise, sharpening, tone curve.
public struct Camera: Sendable {
    /// The factor from scene light to the sensor's.
    public var exposure: Double
    /// Gains on top of it; green's is 1.
    public var redGain: Double
    public var blueGain: Double
    /// The lens's blur, as a Gaussian's standard deviation in pixels.
    public var blurPixels: Double
    /// Variance per unit of light, and at no light.
    public var shotNoise: Double
    public var readNoise: Double
    /// How much of the noise's grain the camera's denoising has smeared, in pixels.
    public var noiseGrainPixels: Double
    /// 0 is none; about 0.5 is a phone's.
    public var sharpening: Double
    /// How far the tone curve bends away from sRGB's, 0 (not at all) to 1.
    public var contrast: Double

    init(_ request: PhantomRequest, skin: OpticalDensity, _ dice: inout Dice) {
        let hard = request.difficulty == .hard
        let luminance = 0.2126 * exp(-skin.red) + 0.7152 * exp(-skin.green) + 0.0722 * exp(-skin.blue)
        // Automatic exposure goes most of the way to middle grey and leaves dark skin darker than light skin.
        let target = 0.43 * pow(luminance / 0.4, 0.45) * exp(0.14 * dice.normal())
        exposure = min(target, 0.6) / luminance
        redGain = exp((hard ? 0.1 : 0.06) * dice.normal())
        blueGain = exp((hard ? 0.13 : 0.08) * dice.normal())
        blurPixels = hard ? dice.between(0.9, 1.8) : dice.between(0.45, 0.85)
        let gain = hard ? dice.logBetween(2, 6) : dice.logBetween(0.6, 2)
        shotNoise = 0.00012 * gain
        readNoise = 0.0008 * gain
        noiseGrainPixels = dice.between(0.4, 0.8)
        sharpening = dice.between(0.1, 0.6)
        contrast = hard ? dice.between(0, 0.3) : 0
    }

    /// Interleaved 8-bit codes in `space`.
    func expose(_ light: Planes, _ noise: inout Dice, space: PhantomFileForm.ColourSpace) -> [UInt8] {
        let (width, height) = (light.width, light.height)
        let gains = [redGain * exposure, exposure, blueGain * exposure]
        var bands: [[Float]] = []
        for (band, gain) in zip([light.red, light.green, light.blue], gains) {
            var plane = blurred(band, width: width, height: height, sigma: blurPixels)
            let grain = grainPlane(count: plane.count, width: width, height: height, &noise)
            for index in plane.indices {
                let level = plane[index] * Float(gain)
                let spread = (Float(shotNoise) * max(0, level) + Float(readNoise * readNoise)).squareRoot()
                plane[index] = level + spread * grain[index]
            }
            bands.append(sharpened(plane, width: width, height: height))
        }
        return encoded(bands, space: space)
    }

    /// Standard normal noise, smeared and brought back to unit variance.
    private func grainPlane(count: Int, width: Int, height: Int, _ noise: inout Dice) -> [Float] {
        var plane = [Float](repeating: 0, count: count)
        for index in plane.indices { plane[index] = Float(noise.normal()) }
        let smeared = blurred(plane, width: width, height: height, sigma: noiseGrainPixels)
        var power: Float = 0
        for value in smeared { power += value * value }
        let scale = 1 / (power / Float(count)).squareRoot()
        return smeared.map { $0 * scale }
    }

    private func sharpened(_ plane: [Float], width: Int, height: Int) -> [Float] {
        let soft = blurred(plane, width: width, height: height, sigma: 1)
        var result = plane
        for index in result.indices { result[index] += Float(sharpening) * (plane[index] - soft[index]) }
        return result
    }

    private func encoded(_ bands: [[Float]], space: PhantomFileForm.ColourSpace) -> [UInt8] {
        var codes = [UInt8](repeating: 0, count: bands[0].count * 3)
        for index in bands[0].indices {
            var (r, g, b) = (bands[0][index], bands[1][index], bands[2][index])
            if space == .displayP3 {
                (r, g, b) = (
                    0.822462 * r + 0.177538 * g, 0.033194 * r + 0.966806 * g,
                    0.017083 * r + 0.072397 * g + 0.910520 * b
                )
            }
            codes[index * 3] = code(r)
            codes[index * 3 + 1] = code(g)
            codes[index * 3 + 2] = code(b)
        }
        return codes
    }

    private func code(_ light: Float) -> UInt8 {
        let u = min(1, max(0, light))
        var v = u <= 0.0031308 ? 12.92 * u : 1.055 * pow(u, 1 / 2.4) - 0.055
        v += Float(contrast) * (v * v * (3 - 2 * v) - v)
        return UInt8((v * 255).rounded())
    }
}
