internal import Pixels
internal import Statistics

/// How far the ruler's body reaches around its ticks, told by its lightness between the ticks; in steps of the ticks.
struct RulerBody {
    /// Against the direction of the ticks and along it.
    private var before: Double
    private var behind: Double
    /// Beyond the first tick and beyond the last.
    private var head: Double
    private var tail: Double

    /// A body that ends nowhere, because it is transparent or as light as skin, is taken to reach so far: with its numbers.
    private static let usualReach = 12.0
    private static let usualEnd = 5.0
    /// Beyond the side at which all ticks begin.
    private static let usualEdge = 2.0
    /// Nothing farther away is looked at: along the ticks, and beyond their beginning.
    private static let greatestReach = 60.0
    private static let greatestEdge = 12.0
    /// Shadow and blur around the body.
    private static let margin = 1.0

    init(of ruler: Ruler) {
        let trail = ruler.trail
        let places = RulerBody.gaps(of: trail)
        let paper = places.map { trail.plane.interpolated($0.place) }
        let spreads = (ruler.reaches.spread(\.before), ruler.reaches.spread(\.behind))
        let bare = (-ruler.band.lowerBound / trail.spacing, ruler.band.upperBound / trail.spacing)
        let reach = { (side: Double, isEdge: Bool) -> Double in
            let usual = isEdge ? RulerBody.usualEdge : RulerBody.usualReach
            let greatest = isEdge ? RulerBody.greatestEdge : RulerBody.greatestReach
            return RulerBody.edge(usual: usual, greatest: greatest, from: isEdge ? -1 : 0, isDark: trail.isDark) {
                steps in
                let seen = places.indices.compactMap { index -> Double? in
                    let gap = places[index]
                    let place =
                        gap.place + gap.direction * (side * ((side < 0 ? bare.0 : bare.1) + steps) * gap.step.length)
                    return trail.plane.holds(place) ? trail.plane.interpolated(place) / max(paper[index], 1) : nil
                }
                return 3 * seen.count < places.count ? nil : seen.median()
            }
        }
        before = bare.0 + reach(-1, spreads.0 < spreads.1)
        behind = bare.1 + reach(1, spreads.1 < spreads.0)
        let (low, high) = (-before, behind)
        let light = paper.median() ?? 1
        let end = { (index: Int, side: Double) -> Double in
            let (place, step) = (trail.curve.place(at: Double(index)), trail.curve.step(at: Double(index)))
            let direction = trail.direction(at: Double(index))
            return RulerBody.edge(
                usual: RulerBody.usualEnd, greatest: RulerBody.greatestReach, from: 0, isDark: trail.isDark
            ) { steps in
                let seen = [0.2, 0.35, 0.5, 0.65, 0.8].compactMap { share -> Double? in
                    let across = direction * ((low + share * (high - low)) * step.length)
                    let place = place + step * (side * (steps + 0.5)) + across
                    return trail.plane.holds(place) ? trail.plane.interpolated(place) / max(light, 1) : nil
                }
                return seen.isEmpty ? nil : seen.median()
            }
        }
        head = end(trail.indices.lowerBound, -1)
        tail = end(trail.indices.upperBound, 1)
    }

    /// The corners in turn, a few along either side for a bent ruler, with a margin.
    func outline(of trail: TickTrail) -> [Point] {
        let (first, last) = (Double(trail.indices.lowerBound), Double(trail.indices.upperBound))
        let count = 8
        let indices = (0...count).map { first + (last - first) * Double($0) / Double(count) }
        func corner(_ index: Double, _ across: Double, _ along: Double) -> Point {
            let step = trail.curve.step(at: index)
            let place = trail.curve.place(at: index) + step * along
            return (place + trail.direction(at: index) * (across * step.length)).point
        }
        func side(_ across: Double) -> [Point] {
            [corner(first, across, -head - RulerBody.margin)] + indices.map { corner($0, across, 0) }
                + [corner(last, across, tail + RulerBody.margin)]
        }
        return side(-before - RulerBody.margin) + side(behind + RulerBody.margin).reversed()
    }

    private struct Gap {
        var place: Vector
        var step: Vector
        var direction: Vector
    }

    /// Places between neighbouring ticks, up to 48 of them.
    private static func gaps(of trail: TickTrail) -> [Gap] {
        let stride = max(1, trail.indices.count / 48)
        return trail.indices.filter { $0 % stride == 0 }.map { index in
            let half = Double(index) + 0.5
            return Gap(
                place: trail.curve.place(at: half), step: trail.curve.step(at: half),
                direction: trail.direction(at: half))
        }
    }

    /// The distance from which on the lightness, as a share of the body's, is another for more than a step; `share` gives
    /// `nil` beyond the photo, where the body is taken to end, too, if it came near.
    private static func edge(
        usual: Double, greatest: Double, from first: Double, isDark: Bool, _ share: (Double) -> Double?
    ) -> Double {
        // Where the ticks begin at the body's very edge, it must be looked at from within.
        let nearest = first < 0 ? 2 : 4
        var distance = first
        var start: Double?
        var profile: [Double] = []
        while distance < greatest {
            distance += 0.25
            guard let light = share(distance) else {
                return start ?? sharpest(profile, nearest).map { first + $0 } ?? min(distance, 2 * usual)
            }
            profile.append(light)
            // Ticks and their blur darken the gaps between them, so that the bare body may be lighter, or with light ticks
            // darker.
            let isBody = isDark ? light > 0.85 && light < 1.7 : light < 1.18 && light > 0.6
            if isBody {
                start = nil
            } else if let begun = start {
                guard distance - begun > 1.5 else { continue }
                // Behind the side where the ticks begin lies no print: a line of shadow there is the border already.
                return first < 0 ? sharpest(profile, nearest).map { first + $0 } ?? begun : begun
            } else {
                start = distance
            }
        }
        return sharpest(profile, nearest).map { first + $0 } ?? usual
    }

    /// Where lightness, a value each quarter of a step, changes most within a step, if it changes by a twentieth: steel and
    /// grey paper may be as light as skin, and their border still shows.
    ///
    /// - Parameter nearest: the first quarter that may be it: nearer, the gaps between ticks lighten where the ticks end.
    private static func sharpest(_ profile: [Double], _ nearest: Int) -> Double? {
        let places = nearest..<max(nearest, profile.count - 2)
        let greatest = places.map { change(profile, $0) }.max() ?? 0
        // The first border, not the sharpest: beyond the body lie marks and folds.
        guard greatest >= leastChange, var place = places.first(where: { change(profile, $0) >= 0.6 * greatest })
        else { return nil }
        while place + 1 < places.upperBound, change(profile, place + 1) > change(profile, place) { place += 1 }
        return 0.25 * Double(place + 1)
    }

    private static let leastChange = 0.05

    private static func change(_ profile: [Double], _ place: Int) -> Double {
        abs(profile[place + 2] - profile[place - 2])
    }
}
