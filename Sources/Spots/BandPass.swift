import Pixels

/// One scale of the search: how much each of the three log channels falls from the surround to the middle.
struct BandPass {
    /// Cells of the survey per pixel of these planes: 1, 2, 4 …
    let step: Int
    /// The inner Gaussian's standard deviation, in cells of the survey.
    let sigmaCells: Double
    /// Inner minus outer Gaussian (twice as wide) of log10 red, green and blue light.
    let planes: [Raster<Float>]

    /// The radius of the disc that answers most to this scale, in cells of the survey.
    var radiusCells: Double { 1.9 * sigmaCells }
}

/// The survey at every scale up to `largestRadiusCells`, finest first; two scales an octave, each octave on half the grid.
///
/// - Complexity: about 18 passes over the finest planes, and a third more for all the coarser ones.
/// - Reference: Burt and Adelson 1983, doi:10.1109/TCOM.1983.1095851 (the pyramid).
func bandPasses(of survey: Survey, largestRadiusCells: Double) -> [BandPass] {
    var scales: [BandPass] = []
    // A mean over blocks is blurred enough already.
    var base = survey.reduction > 1 ? survey.planes : survey.planes.map { $0.gaussianBlurred(sigma: 0.75) }
    var step = 1
    let finest = 0.9
    while true {
        let second = base.map { $0.gaussianBlurred(sigma: finest) }
        let third = second.map { $0.gaussianBlurred(sigma: finest * 1.4142) }
        scales.append(
            BandPass(
                step: step, sigmaCells: finest * Double(step), planes: zip(base, third).map { $0.subtracting($1) }))
        let next = third.map { $0.halved() }
        let fourth = third.map { $0.gaussianBlurred(sigma: finest * 2) }
        scales.append(
            BandPass(
                step: step, sigmaCells: finest * 1.4142 * Double(step),
                planes: zip(second, fourth).map { $0.subtracting($1) }))
        guard scales[scales.count - 1].radiusCells < largestRadiusCells, next[0].width > 24, next[0].height > 24
        else { return scales }
        base = next
        step *= 2
    }
}
