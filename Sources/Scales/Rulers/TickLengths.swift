internal import Statistics

/// How far a tick reaches to either side of the trail along its own direction, in pixels.
struct TickReach {
    struct Side {
        var length: Double
        /// The photo's border cut it.
        var isCut: Bool
    }

    var index: Int
    /// Against the trail's direction of ticks, and along it.
    var before: Side
    var behind: Side

    var length: Double { before.length + behind.length }
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
            return TickReach(
                index: tick.index, before: reach(of: tick, towards: direction * -1),
                behind: reach(of: tick, towards: direction))
        }
    }

    private func reach(of tick: Tick, towards way: Vector) -> TickReach.Side {
        let step = curve.step(at: Double(tick.index))
        let stride = max(step.length / 16, 0.5)
        let least = endShare * tick.contrast
        var (travelled, faint) = (0.0, 0.0)
        while travelled < greatestSteps * step.length {
            travelled += stride
            let place = tick.place + way * travelled
            guard plane.holds(place) else {
                return TickReach.Side(length: travelled - faint, isCut: faint < 0.07 * step.length)
            }
            if contrast(at: place, step: step) >= least {
                faint = 0
                continue
            }
            faint += stride
            if faint > 0.2 * step.length { return TickReach.Side(length: max(travelled - faint, 0), isCut: false) }
        }
        return TickReach.Side(length: travelled, isCut: false)
    }

    /// Of a tick's middle line against the places half a step beside it.
    private func contrast(at place: Vector, step: Vector) -> Double {
        let middle = plane.interpolated(place)
        let sides = (plane.interpolated(place + step * 0.45), plane.interpolated(place - step * 0.45))
        return isDark ? min(sides.0, sides.1) - middle : middle - max(sides.0, sides.1)
    }
}

extension Sequence where Element == TickReach {
    /// Lengths to one side that are known: of the ticks cut by the photo's border only those that are long all the same.
    func lengths(_ side: KeyPath<TickReach, TickReach.Side>) -> [TickTrait] {
        let usual = map { $0[keyPath: side] }.filter { !$0.isCut }.map(\.length).quantile(0.35) ?? .infinity
        return compactMap { reach in
            let (length, isCut) = (reach[keyPath: side].length, reach[keyPath: side].isCut)
            return !isCut || length > 1.1 * usual ? TickTrait(index: reach.index, value: length) : nil
        }
    }

    /// How far the longer ticks reach beyond the common ones.
    func spread(_ side: KeyPath<TickReach, TickReach.Side>) -> Double {
        let lengths = map { $0[keyPath: side].length }
        return (lengths.quantile(0.95) ?? 0) - (lengths.quantile(0.35) ?? 0)
    }
}
