internal import Pixels
internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// One tick as it lies in the photo.
struct Tick {
    /// Counted along the ruler; a tick that was not seen leaves its number out.
    var index: Int
    /// Where its middle line crosses the trail, in photo pixels.
    var place: Vector
    var contrast: Double
    /// Breadth times contrast.
    var weight: Double
}

extension Tick {
    fileprivate init(index: Int, sight: TickTrail.Sight) {
        self.init(index: index, place: sight.place, contrast: sight.contrast, weight: sight.weight)
    }
}

/// The ticks of a ruler at full resolution, followed one by one along it.
struct TickTrail {
    let plane: LightnessPlane
    let isDark: Bool
    /// By rising index.
    private(set) var ticks: [Tick]
    /// Where tick i lies, as smooth functions of i.
    private(set) var curve: TrailCurve
    /// Along the ticks, of length 1, at index `anchor`.
    private(set) var direction: Vector
    private let anchor: Double
    /// How much more ticks turn than the ruler does, in radians from a tick to the next: they fan out where it is tilted.
    private var fan = 0.0
    /// Half the breadth, along the ticks, over which a tick is looked at, in pixels.
    let halfBreadth: Double

    /// A tick keeps at least this share of the contrast of its fellows.
    private static let leastContrastShare = 0.3
    /// So many ticks in turn may be hidden.
    private static let greatestGap = 7

    /// Starts from a chain's strokes, then goes on at both of its ends. `nil` where they are not even at full resolution.
    init?(_ chain: TickChain, in plane: LightnessPlane) {
        self.plane = plane
        isDark = chain.isDark
        direction = chain.direction
        halfBreadth = max(0.3 * chain.length, 1)
        guard let start = TrailCurve(middles: chain.middles, direction: chain.direction) else { return nil }
        curve = start
        anchor = Double(chain.middles.count - 1) / 2
        ticks = []
        collect(0...chain.middles.count - 1, along: start)
        guard ticks.count >= 5, refit() else { return nil }
        for _ in 0..<2 {
            turnTicks()
            extend(by: 1)
            extend(by: -1)
            guard refit() else { return nil }
            centre()
            guard let first = ticks.first?.index, let last = ticks.last?.index else { return nil }
            collect(first...last, along: curve)
            guard refit() else { return nil }
        }
    }

    var indices: ClosedRange<Int> { (ticks.first?.index ?? 0)...(ticks.last?.index ?? 0) }
    /// In pixels, at the trail's middle.
    var spacing: Double { curve.step(at: Double(indices.lowerBound + indices.upperBound) / 2).length }
    var contrast: Double { ticks.map(\.contrast).median() ?? 0 }
    /// The share of the places between first and last where a tick was seen.
    var share: Double { Double(ticks.count) / Double(indices.count) }
    /// How far ticks lie from even distances, as a share of one: robust standard deviation.
    var unevenness: Double {
        let offsets = ticks.map { tick in
            let step = curve.step(at: Double(tick.index))
            return (tick.place - curve.place(at: Double(tick.index))).dot(step) / step.dot(step)
        }
        return 1.4826 * (offsets.map(abs).median() ?? 1)
    }

    /// Along the ticks near index `i`: they turn with the ruler where it is bent.
    func direction(at i: Double) -> Vector {
        let middle = curve.step(at: anchor).normalised
        let here = curve.step(at: i).normalised
        return direction.turned(by: atan2(middle.cross(here), middle.dot(here)) + fan * (i - anchor))
    }

    /// Sets how ticks turn along the trail to what their two halves show.
    private mutating func turnTicks() {
        guard ticks.count >= 6 else { return }
        let turns = ticks.compactMap { tick -> (index: Double, angle: Double)? in
            let index = Double(tick.index)
            let (step, direction) = (curve.step(at: index), direction(at: index))
            let halves = [-0.6, 0.6].map { share in
                look(
                    at: tick.place + direction * (share * halfBreadth), step: step, direction: direction,
                    breadth: 0.4 * halfBreadth)
            }
            guard let first = halves[0], let second = halves[1] else { return nil }
            let seen = second.place - first.place
            return (index - anchor, atan2(direction.cross(seen), direction.dot(seen)))
        }
        var weights = [Double](repeating: 1, count: turns.count)
        var turn = (angle: 0.0, fan: 0.0)
        for _ in 0..<3 {
            let rows = turns.map { [1, $0.index] }
            guard let fitted = leastSquares(rows, turns.map(\.angle), weights: weights) else { return }
            let errors = turns.map { abs($0.angle - fitted[0] - fitted[1] * $0.index) }
            let scale = 3 * max(errors.median() ?? 0, 0.005)
            weights = errors.map { $0 < scale ? 1 : scale * scale / ($0 * $0) }
            (turn.angle, turn.fan) = (fitted[0], fitted[1])
        }
        direction = direction.turned(by: turn.angle)
        fan += turn.fan
    }

    /// Moves the trail along the ticks to the middle of the common ones, whose ends are in a row.
    ///
    /// Ticks are looked for along the trail only, so that it may drift towards their ends.
    private mutating func centre() {
        let reaches = reaches()
        let usual = reaches.map(\.length).quantile(0.35) ?? 0
        let common = reaches.filter { abs($0.length - usual) < 0.15 * usual && !$0.before.isCut && !$0.behind.isCut }
        guard common.count >= 8 else { return }
        let unit = Double(indices.count) / 2
        func row(_ index: Int) -> [Double] {
            let t = (Double(index) - anchor) / unit
            return [1, t, t * t]
        }
        let shifts = common.map { ($0.behind.length - $0.before.length) / 2 }
        guard let fitted = leastSquares(common.map { row($0.index) }, shifts) else { return }
        for place in ticks.indices {
            let terms = row(ticks[place].index)
            let shift = fitted[0] * terms[0] + fitted[1] * terms[1] + fitted[2] * terms[2]
            ticks[place].place += direction(at: Double(ticks[place].index)) * shift
        }
        _ = refit()
    }

    /// Looks for the ticks of `range` where `curve` has them, in place of those known.
    private mutating func collect(_ range: ClosedRange<Int>, along curve: TrailCurve) {
        let seen = range.compactMap { index -> Tick? in
            let step = curve.step(at: Double(index))
            return look(at: curve.place(at: Double(index)), step: step, direction: direction(at: Double(index)))
                .flatMap { abs($0.offset) < 0.25 ? Tick(index: index, sight: $0) : nil }
        }
        let usual = seen.map(\.contrast).median() ?? 0
        ticks = seen.filter { $0.contrast >= TickTrail.leastContrastShare * usual && $0.contrast >= 6 }
    }

    /// Goes on from the last (first) tick for as long as ticks come where they must.
    private mutating func extend(by stride: Int) {
        var missing = 0
        let usual = contrast
        while missing <= TickTrail.greatestGap && ticks.count < 2_000 {
            let near = stride > 0 ? Array(ticks.suffix(10)) : Array(ticks.prefix(10))
            guard let end = stride > 0 ? near.last : near.first, let local = TrailCurve(fitting: near, degree: 1)
            else { return }
            let index = end.index + stride * (missing + 1)
            // A straight line through the last ones lags behind a bend: from the end on, only its step counts.
            let bend = curve.step(at: Double(index)) - curve.step(at: Double((near[0].index + end.index) / 2))
            let step = local.step(at: 0) + (near.count >= 10 ? bend * 0.5 : Vector(0, 0))
            let place = end.place + step * Double(index - end.index)
            guard plane.holds(place) else { return }
            let seen = look(at: place, step: step, direction: direction(at: Double(index)))
            if let seen, abs(seen.offset) < 0.22, seen.contrast >= TickTrail.leastContrastShare * usual {
                let tick = Tick(index: index, sight: seen)
                if stride > 0 { ticks.append(tick) } else { ticks.insert(tick, at: 0) }
                missing = 0
            } else {
                missing += 1
            }
        }
    }

    /// Fits the curve to the ticks and drops those that do not lie on it.
    private mutating func refit() -> Bool {
        for _ in 0..<2 {
            guard ticks.count >= 5,
                let fitted = TrailCurve(fitting: ticks, degree: ticks.count < 12 ? 1 : ticks.count < 20 ? 2 : 3)
            else { return false }
            curve = fitted
            ticks.removeAll { tick in
                let step = fitted.step(at: Double(tick.index))
                return abs((tick.place - fitted.place(at: Double(tick.index))).dot(step) / step.dot(step)) > 0.2
            }
        }
        return ticks.count >= 5
    }

    struct Sight {
        /// Where the tick was seen, and how far from where it was looked for, in steps.
        var place: Vector
        var offset: Double
        var contrast: Double
        /// The sum of its depths along a step, in codes times steps.
        var weight: Double
    }

    /// The tick nearest to `place`, within half a step to either side; `nil` where nothing stands out there.
    func look(at place: Vector, step: Vector, direction: Vector, breadth: Double? = nil) -> Sight? {
        let samples = profile(at: place, step: step, breadth: direction * (breadth ?? halfBreadth))
        let count = samples.count
        let flank = max(1, count / 10)
        let left = samples.prefix(flank).reduce(0, +) / Double(flank)
        let right = samples.suffix(flank).reduce(0, +) / Double(flank)
        let depths = samples.enumerated().map { index, sample in
            let level = left + (right - left) * Double(index) / Double(count - 1)
            return isDark ? level - sample : sample - level
        }
        let inner = count / 6..<count - count / 6
        guard let peak = inner.max(by: { depths[$0] < depths[$1] }), depths[peak] > 3 else { return nil }
        var (weight, moment) = (0.0, 0.0)
        for index in max(0, peak - count / 4)...min(count - 1, peak + count / 4) {
            let depth = max(depths[index] - 0.25 * depths[peak], 0)
            weight += depth
            moment += depth * Double(index)
        }
        let offset = moment / weight / Double(count - 1) - 0.5
        return Sight(
            place: place + step * offset, offset: offset, contrast: depths[peak],
            weight: depths.reduce(0) { $0 + max($1, 0) } / Double(count))
    }

    /// Lightness along one step with `place` in its middle, the mean of lines over the breadth of the ticks.
    private func profile(at place: Vector, step: Vector, breadth: Vector) -> [Double] {
        let count = min(max(Int(step.length.rounded()), 8), 40) + 1
        let lines = min(max(Int(breadth.length), 1), 4)
        var sums = [Double](repeating: 0, count: count)
        for line in -lines...lines {
            let middle = place + breadth * (Double(line) / Double(lines))
            for index in 0..<count {
                sums[index] += plane.interpolated(middle + step * (Double(index) / Double(count - 1) - 0.5))
            }
        }
        return sums.map { $0 / Double(2 * lines + 1) }
    }
}

extension LightnessPlane {
    func holds(_ place: Vector) -> Bool {
        place.x >= 0 && place.y >= 0 && place.x <= Double(width) && place.y <= Double(height)
    }

    /// Bilinear between the middles of the pixels; beyond the photo the pixel at its edge.
    func interpolated(_ place: Vector) -> Double {
        let x = min(max(place.x - 0.5, 0), Double(width - 1))
        let y = min(max(place.y - 0.5, 0), Double(height - 1))
        let (left, top) = (min(Int(x), max(width - 2, 0)), min(Int(y), max(height - 2, 0)))
        let (right, bottom) = (min(left + 1, width - 1), min(top + 1, height - 1))
        let (u, v) = (x - Double(left), y - Double(top))
        let above = Double(self[left, top]) * (1 - u) + Double(self[right, top]) * u
        let below = Double(self[left, bottom]) * (1 - u) + Double(self[right, bottom]) * u
        return above * (1 - v) + below * v
    }
}
