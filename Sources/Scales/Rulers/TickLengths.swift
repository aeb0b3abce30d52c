/// How far a tick reaches to either side of the trail along its own direction, in pixels.
struct TickReach {
    var index: Int
    var before: Double
    var behind: Double

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
            return TickReach(
                index: tick.index, before: reach(of: tick, towards: direction * -1),
                behind: reach(of: tick, towards: direction))
        }
    }

    private func reach(of tick: Tick, towards way: Vector) -> Double {
        let step = curve.step(at: Double(tick.index))
        let stride = max(step.length / 16, 0.5)
        let least = endShare * tick.contrast
        var (travelled, faint) = (0.0, 0.0)
        var last = tick.contrast
        while travelled < greatestSteps * step.length {
            travelled += stride
            let contrast = contrast(at: tick.place + way * travelled, step: step, way: way)
            if contrast < least {
                faint += stride
                if faint > 0.2 * step.length {
                    return max(travelled - faint, 0)
                }
            } else {
                faint = 0
            }
            last = contrast
        }
        _ = last
        return travelled
    }

    /// Of a tick's middle line against the places half a step beside it.
    private func contrast(at place: Vector, step: Vector, way: Vector) -> Double {
        guard plane.holds(place) else { return 0 }
        let middle = plane.interpolated(place)
        let sides = (plane.interpolated(place + step * 0.45), plane.interpolated(place - step * 0.45))
        return isDark ? min(sides.0, sides.1) - middle : middle - max(sides.0, sides.1)
    }
}
