internal import Pixels
internal import Statistics

/// Longer side of the picture in which ticks are first looked for, in pixels.
private let searchSide = 1_400
/// And how often it is halved: wide ticks stand out in the smallest.
private let octaves = 4

/// Chains of ticks at all sizes, the longest first.
func tickChains(in plane: LightnessPlane) -> [TickChain] {
    let factor = max(1, (max(plane.width, plane.height) + searchSide - 1) / searchSide)
    var reduced = ReducedLightness(of: plane, factor: factor)
    var chains: [TickChain] = []
    for octave in 0..<octaves where min(reduced.width, reduced.height) >= 24 {
        if octave > 0 { reduced = reduced.halved() }
        for isTurned in [false, true] {
            let picture = isTurned ? reduced.transposed() : reduced
            let strokes = Strokes(upright: picture)
            for isDark in [true, false] {
                let found = tickChains(
                    of: isDark ? strokes.dark : strokes.light, isDark: isDark, width: picture.width,
                    height: picture.height)
                chains += found.map { $0.enlarged(by: Double(picture.factor), isTurned: isTurned) }
            }
        }
    }
    return chains.sorted { $0.middles.count > $1.middles.count }
}
