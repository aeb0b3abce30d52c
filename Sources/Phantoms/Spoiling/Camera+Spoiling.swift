#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Camera {
    /// Out of focus, too little light or too much, where those are the faults; else a steady hand, a sharp focus and light in
    /// which no channel of calm skin is clipped.
    mutating func spoil(_ faults: Set<PhantomFault>, skin: OpticalDensity, _ dice: inout Dice) {
        let finer = sensor.pixelsPerPhotoPixel
        lens.motionPixels = 0
        lens.depthBlurPixels = min(lens.depthBlurPixels, 8)
        lens.blurPixels = min(lens.blurPixels, 1.3)
        lens.defocusPixels = faults.contains(.blurred) ? finer * dice.between(6.5, 11) : 0
        if faults.contains(.underexposed) {
            sensor.exposure = dice.logBetween(0.0035, 0.0068) * exp(skin.green)
        } else if faults.contains(.clippedRed) {
            sensor.exposure = dice.between(1.27, 1.6) * exp(skin.red)
        } else {
            sensor.exposure = min(sensor.exposure, 0.55 * exp(skin.red))
        }
    }

    /// The standard deviation of all that lens and hand smear, in the photo's pixels.
    var blurSigmaPixels: Double {
        let (lens, focus, motion) = (lens.blurPixels, lens.defocusPixels / 2, lens.motionPixels)
        return (lens * lens + focus * focus + motion * motion / 12).squareRoot() / sensor.pixelsPerPhotoPixel
    }
}
