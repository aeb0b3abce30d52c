internal import Statistics

/// How far a tick reaches to either side of the trail along its own direction, in pixels.
struct TickReach {
    var index: Int
    var before: Double
    var behind: Double
    /// The photo's border cut it.
    var isCut: Bool

    var length: Double { before + behind }
}

/// A tick ends where less than this share of its contrast is left.
private let endShare = 0.45
/// And is followed for at most so many steps.
private let greatestSteps = 7.0

extension TickTrail {
    /// Every tick's reach.
    func reaches() -> [TickReach] {
        ticks.map { tick in
            let direction = direction(at: Double(tick.index))
            let before = reach(of: tick, towards: direction * -1)
            let behind = reach(of: tick, towards: direction)
            return TickReach(
                index: tick.index, before: before.length, behind: behind.length, isCut: before.isCut || behind.isCut)
        }
    }

    private func reach(of tick: Tick, towards way: Vector) -> (length: Double, isCut: Bool) {
        let step = curve.step(at: Double(tick.index))
        let stride = max(step.length / 16, 0.5)
        let least = endShare * tick.contrast
        var (travelled, faint) = (0.0, 0.0)
        while travelled < greatestSteps * step.length {
            travelled += stride
            let place = tick.place + way * travelled
            guard plane.holds(place) else { return (travelled - faint, true) }
            if contrast(at: place, step: step) >= least {
                faint = 0
                continue
            }
            faint += stride
            if faint > 0.2 * step.length { return (max(travelled - faint, 0), false) }
        }
        return (travelled, false)
    }

    /// Of a tick's middle line against the places half a step beside it.
    private func contrast(at place: Vector, step: Vector) -> Double {
        let middle = plane.interpolated(place)
        let sides = (plane.interpolated(place + step * 0.45), plane.interpolated(place - step * 0.45))
        return isDark ? min(sides.0, sides.1) - middle : middle - max(sides.0, sides.1)
    }
}

extension Sequence where Element == TickReach {
    /// Lengths that are known: of the ticks cut by the photo's border only those that are long all the same.
    var lengths: [TickTrait] {
        let usual = filter { !$0.isCut }.map(\.length).quantile(0.35) ?? .infinity
        return filter { !$0.isCut || $0.length > 1.1 * usual }.map { TickTrait(index: $0.index, value: $0.length) }
    }
}
