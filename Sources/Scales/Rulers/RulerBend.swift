internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How a ruler that is not straight turns from tick to tick: an arc in the photo.
///
/// Cameras show what is straight straight, so that a row of ticks that bends tells of the ruler and not of the view; and its
/// ticks, at right angles to it, fan out as those of a tilted one do.
struct RulerBend {
    private let middle: Vector
    private let along: Vector
    /// Clockwise, in radians a pixel; 0 for a straight ruler.
    let curvature: Double

    init(of ruler: Ruler) {
        let trail = ruler.trail
        let (first, last) = (Double(trail.indices.lowerBound), Double(trail.indices.upperBound))
        middle = trail.curve.place(at: (first + last) / 2)
        along = (trail.curve.place(at: last) - trail.curve.place(at: first)).normalised
        let (chord, origin) = (along, middle)
        let angles = trail.ticks.map { tick -> Double in
            let step = trail.curve.step(at: Double(tick.index))
            return atan2(chord.cross(step), chord.dot(step))
        }
        let ways = trail.ticks.map { ($0.place - origin).dot(chord) }
        guard ruler.turn > 0, let fitted = leastSquares(ways.map { [1, $0] }, angles) else {
            curvature = 0
            return
        }
        // A straight trail seems to turn a little, too: as much less counts.
        let seen = abs(fitted[1]) * ((ways.max() ?? 0) - (ways.min() ?? 0))
        curvature = fitted[1] * min(1, ruler.turn / max(seen, 1e-9))
    }

    /// The places as a straight ruler through the same middle would have them.
    func straightened(_ marks: [TickMark]) -> [TickMark] {
        guard abs(curvature) > 1e-9 else { return marks }
        let across = Vector(-along.y, along.x)
        let radius = 1 / curvature
        return marks.map { mark in
            let away = mark.place - middle
            let (u, v) = (away.dot(along), radius - away.dot(across))
            let side = radius < 0 ? -1.0 : 1
            let (onArc, off) = (radius * atan2(side * u, side * v), radius - side * hypot(u, v))
            var straight = mark
            straight.place = middle + along * onArc + across * off
            return straight
        }
    }
}
