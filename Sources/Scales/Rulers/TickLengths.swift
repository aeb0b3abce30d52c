internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

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

    /// How much of each tick is left in bands along the ticks, one trait a band: 1 where none is, 2 where all is.
    ///
    /// Where ticks are so faint that noise decides where each ends, a band's mean still tells the longer ones.
    func bands() -> [[TickTrait]] {
        let reach = 2 * halfBreadth / spacing
        let usual = max(contrast, 1)
        return stride(
            from: 0.25 * reach, to: 0.25 * reach + Double(TickTrail.bandCount) * TickTrail.bandSteps,
            by: TickTrail.bandSteps
        )
        .flatMap { start in
            [-1.0, 1].map { side in
                ticks.compactMap { tick in
                    share(of: tick, from: side * start, to: side * (start + TickTrail.bandSteps)).map {
                        TickTrait(index: tick.index, value: 1 + min(max($0 / usual, -0.5), 1.5))
                    }
                }
            }
        }
    }

    private static let bandCount = 6
    /// A band's breadth, in steps of the ticks.
    private static let bandSteps = 0.5
    /// The bits that looking at so many bands costs: one of them would show a pattern by chance.
    static var bandBits: Double { log2(Double(2 * bandCount)) }

    /// The mean contrast of a tick between two places along it, in steps; `nil` where they lie beyond the photo.
    private func share(of tick: Tick, from: Double, to: Double) -> Double? {
        let step = curve.step(at: Double(tick.index))
        let direction = direction(at: Double(tick.index))
        let count = min(max(Int((to - from).magnitude * step.length), 3), 12)
        var sum = 0.0
        for part in 0..<count {
            let along = from + (to - from) * (Double(part) + 0.5) / Double(count)
            let place = tick.place + direction * (along * step.length)
            guard plane.holds(place) else { return nil }
            let (left, right) = (plane.interpolated(place - step * 0.45), plane.interpolated(place + step * 0.45))
            sum += (isDark ? 1 : -1) * ((left + right) / 2 - plane.interpolated(place))
        }
        return sum / Double(count)
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
