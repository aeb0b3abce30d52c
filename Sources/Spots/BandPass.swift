import Pixels

/// One scale of the search: how much each of the three log channels falls from the surround to the middle.
///
/// The difference of two Gaussians, kept as its two sides, because only a few places and one weighted sum of it are asked for.
struct BandPass {
    /// Cells of the survey per pixel of these planes: 1, 2, 4 …
    let step: Int
    /// The inner Gaussian's standard deviation, in cells of the survey.
    let sigmaCells: Double
    /// log10 red, green and blue light under the inner Gaussian, and under the outer one (twice as wide).
    let inner: [Raster<Float>]
    let outer: [Raster<Float>]

    /// The radius of the disc that answers most to this scale, in cells of the survey.
    var radiusCells: Double { 1.9 * sigmaCells }
    var width: Int { inner[0].width }
    var height: Int { inner[0].height }

    /// Inner less outer of all three channels at a pixel.
    func triple(_ index: Int) -> SIMD3<Float> {
        SIMD3(
            inner[0].elements[index] - outer[0].elements[index], inner[1].elements[index] - outer[1].elements[index],
            inner[2].elements[index] - outer[2].elements[index])
    }
}

/// The survey at every scale up to `largestRadiusCells`, finest first; two scales an octave, each octave on half the grid.
/// Each is handed to `use` and let go, so that an octave's planes are all there is in memory.
///
/// - Complexity: nine blurs of the finest planes, twelve where the survey is the photo's own grid, and a third of nine more
///   for all the coarser ones.
/// - Reference: Burt and Adelson 1983, doi:10.1109/TCOM.1983.1095851 (the pyramid).
func forEachBandPass(of survey: Survey, largestRadiusCells: Double, use: (BandPass) -> Void) {
    // A mean over blocks is blurred enough already.
    var base = survey.reduction > 1 ? survey.planes : survey.planes.map { $0.gaussianBlurred(sigma: 0.75) }
    var step = 1
    let finest = 0.9
    while true {
        let second = base.map { $0.gaussianBlurred(sigma: finest) }
        var third = second.map { $0.gaussianBlurred(sigma: finest * 1.4142) }
        use(BandPass(step: step, sigmaCells: finest * Double(step), inner: base, outer: third))
        let next = third.map { $0.halved() }
        base = []
        for channel in third.indices { third[channel].blurGaussian(sigma: finest * 2) }
        let coarser = BandPass(
            step: step, sigmaCells: finest * 1.4142 * Double(step), inner: second, outer: third)
        use(coarser)
        guard coarser.radiusCells < largestRadiusCells, next[0].width > 24, next[0].height > 24 else { return }
        base = next
        step *= 2
    }
}
