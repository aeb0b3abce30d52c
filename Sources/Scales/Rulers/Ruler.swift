internal import Pixels
internal import Statistics

/// A row of ticks that was followed, with all that was found out about it.
struct Ruler {
    var trail: TickTrail
    var reaches: [TickReach]
    var reading: GraduationReading

    /// At least so many ticks to be named at all, so even, and so many of those that the row should have.
    private static let leastTicks = 6
    private static let greatestUnevenness = 0.08
    private static let leastShare = 0.6

    /// What makers and printers of rulers allow, as a share.
    private static let tolerance = 0.0005
    /// How far the scale at the photo's middle may be off for a ruler that is bent by a radian, after it was straightened:
    /// what rises from the skin seems bent, too. From drawings of bent rulers.
    private static let bendError = 0.06
    /// And what of the bend is still in how its ticks fan out.
    private static let bendLeft = 0.3

    init?(_ chain: TickChain, in plane: LightnessPlane) {
        guard let trail = TickTrail(chain, in: plane), trail.ticks.count >= Ruler.leastTicks,
            trail.unevenness < Ruler.greatestUnevenness, trail.share > Ruler.leastShare
        else { return nil }
        self.trail = trail
        reaches = trail.reaches()
        reading = GraduationReading(of: trail, reaches)
    }

    /// What the common ticks reach over, from the trail, in pixels: against the direction of ticks, and along it.
    var band: ClosedRange<Double> {
        let before = reaches.map(\.before.length).quantile(0.35) ?? 0
        let behind = reaches.map(\.behind.length).quantile(0.35) ?? 0
        return -before...max(behind, -before + 1)
    }

    /// How far the ruler's direction turns from one end to the other, in radians, without what a straight one's seems to.
    var turn: Double {
        let chord =
            trail.curve.place(at: Double(trail.indices.upperBound))
            - trail.curve.place(at: Double(trail.indices.lowerBound))
        let angles = trail.ticks.map { tick -> Double in
            let step = trail.curve.step(at: Double(tick.index))
            return chord.cross(step) / (chord.length * step.length)
        }
        let range = (angles.max() ?? 0) - (angles.min() ?? 0)
        return max(range * range - 1e-4, 0).squareRoot()
    }

    /// Two places on each tick, a quarter of the common ticks' length from either end.
    func marks(tickMillimetres: Double) -> [TickMark] {
        let length = band.upperBound - band.lowerBound
        var marks: [TickMark] = []
        for tick in trail.ticks {
            let step = trail.curve.step(at: Double(tick.index))
            let direction = trail.direction(at: Double(tick.index))
            let pair = [0.25, 0.75].map { share in
                trail.look(
                    at: tick.place + direction * (band.lowerBound + share * length), step: step, direction: direction,
                    breadth: max(0.2 * length, 0.5))
            }
            guard let first = pair[0], let second = pair[1], abs(first.offset) < 0.25, abs(second.offset) < 0.25
            else { continue }
            let millimetres = Double(tick.index) * tickMillimetres
            marks.append(TickMark(place: first.place, millimetres: millimetres))
            marks.append(TickMark(place: second.place, millimetres: millimetres))
        }
        return marks
    }
}

extension Ruler {
    /// What the body covers, with a margin.
    var outline: [Point] { RulerBody(of: self).outline(of: trail) }

    /// Whether a chain is this row again: its middle stroke lies among the ticks.
    func holds(_ chain: TickChain) -> Bool {
        let place = chain.middles[chain.middles.count / 2]
        let indices = trail.indices.map(Double.init)
        guard
            let nearest = indices.min(by: {
                (trail.curve.place(at: $0) - place).length < (trail.curve.place(at: $1) - place).length
            })
        else { return false }
        let away = place - trail.curve.place(at: nearest)
        let along = trail.direction(at: nearest)
        return abs(away.cross(along)) < trail.spacing
            && (1.2 * band.lowerBound...1.2 * band.upperBound).contains(away.dot(along))
    }

    /// The millimetres that this ruler gives; `nil` where its ticks determine no plane.
    func reference(tickMillimetres: Double) -> SeenReference? {
        let (width, height) = (trail.plane.width, trail.plane.height)
        let marks = RulerBend(of: self).straightened(marks(tickMillimetres: tickMillimetres))
        guard let fitted = RulerPlane(marks, turn: Ruler.bendLeft * turn, width: width, height: height) else {
            return nil
        }
        let bend = Ruler.bendError * turn
        let error =
            (fitted.relativeError * fitted.relativeError + bend * bend + Ruler.tolerance * Ruler.tolerance)
            .squareRoot()
        return SeenReference(
            method: .ruler, name: "ruler, \(tickMillimetres) mm ticks", outline: outline, plane: fitted.plane,
            pixelsPerMillimetre: fitted.pixelsPerMillimetre, relativeError: error, tiltDegrees: fitted.tiltDegrees)
    }
}
