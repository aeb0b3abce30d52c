internal import Pixels
internal import Statistics

/// Looks for a ruler by its ticks, and takes it if its graduation says what they are.
///
/// Strokes that stand side by side at even distances are followed tick by tick at full resolution; ticks that stand out at
/// every fifth and tenth make millimetres, those at every second, fourth and eighth make inches. Of several rows of ticks,
/// as on the two edges of a ruler, the one whose pattern chance would make least often is taken. A row that tells nothing
/// of itself is refused with the reason.
///
/// - Parameter tickMillimetres: between the finest ticks, as a person stated it; `nil`: only what describes itself is taken.
/// - Complexity: a pass over the photo and some over a picture of `searchSide` pixels; full resolution along rows of ticks.
func findRulers(in plane: LightnessPlane, tickMillimetres: Double?) -> ReferenceSearch {
    var rulers: [Ruler] = []
    for chain in tickChains(in: plane).prefix(chainsFollowed) {
        if rulers.contains(where: { $0.reading.graduation != .unproven && $0.holds(chain) }) { continue }
        if let ruler = Ruler(chain, in: plane) { rulers.append(ruler) }
    }
    rulers.sort { ($0.reading.bits, $0.trail.ticks.count) > ($1.reading.bits, $1.trail.ticks.count) }
    var refused: [RefusedReference] = []
    for ruler in rulers {
        switch ruler.verdict(stated: tickMillimetres) {
        case .taken(let tick):
            if let seen = ruler.reference(tickMillimetres: tick) { return ReferenceSearch(seen: [seen]) }
            let reason = "no plane before a camera fits its ticks"
            refused.append(RefusedReference(name: "ruler", reason: reason, outline: ruler.outline))
        case .refused(let reason):
            refused.append(RefusedReference(name: "ruler", reason: reason, outline: ruler.outline))
        case .ignored: break
        }
    }
    return ReferenceSearch(refused: Array(refused.prefix(1)))
}

/// Longer side of the picture in which ticks are first looked for, in pixels.
private let searchSide = 1_400
/// And how often it is halved: wide ticks stand out in the smallest.
private let octaves = 4
/// Rows of strokes, from the longest on, that are looked at in full resolution.
private let chainsFollowed = 20

/// Chains of ticks at all sizes, the longest first.
func tickChains(in plane: LightnessPlane) -> [TickChain] {
    let factor = max(1, (max(plane.width, plane.height) + searchSide - 1) / searchSide)
    var reduced = ReducedLightness(of: plane, factor: factor)
    var chains: [TickChain] = []
    for octave in 0..<octaves {
        if octave > 0 { reduced = reduced.halved() }
        guard min(reduced.width, reduced.height) >= 24 else { break }
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
