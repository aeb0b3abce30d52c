import Pixels
import Statistics

/// Where the glass presses: the part of the skin that became paler than the rest, with a border as a glass has one.
///
/// An ellipse or a rounded rectangle, whole or cut by the photo's border, on the photo before.
public struct PressedField: Sendable, Equatable {
    /// Middle, in pixels of the photo before.
    public var xPixels: Double
    public var yPixels: Double
    /// Half of the extent along and across the direction, in pixels.
    public var halfLengthPixels: Double
    public var halfWidthPixels: Double
    /// From the x axis towards the y axis, -90 ..< 90.
    public var angleDegrees: Double
    /// 2 for an ellipse, more for corners.
    var exponent: Double
    /// How much paler the skin in it became than the skin beside it: the fall of log10(R/G).
    public var pallor: Double
    /// How far the border may lie from where it is drawn, as a share of the way from the middle.
    var borderError = PressedField.rim

    /// 0 in the middle, 1 on the border, more outside.
    public func place(_ x: Double, _ y: Double) -> Double { placing(x, y) }

    /// `place` for many places: the direction's sine and cosine are worked out once.
    var placing: @Sendable (Double, Double) -> Double {
        let radians = angleDegrees * .pi / 180
        let (c, s) = (cosine(radians), sine(radians))
        return { x, y in
            let (dx, dy) = (x - xPixels, y - yPixels)
            let along = abs(c * dx + s * dy) / halfLengthPixels
            let across = abs(c * dy - s * dx) / halfWidthPixels
            guard exponent != 2 else { return (along * along + across * across).squareRoot() }
            return power(power(along, exponent) + power(across, exponent), 1 / exponent)
        }
    }

    /// From where to where a row of places, `y` down, lies inside; `nil` where it does not. For many rows.
    ///
    /// A rectangle's corners are cut off straight, as its rounding nearly does.
    var crossing: (Double) -> (low: Double, high: Double)? {
        let radians = angleDegrees * .pi / 180
        let (c, s) = (cosine(radians) / halfLengthPixels, sine(radians) / halfLengthPixels)
        let (d, t) = (cosine(radians) / halfWidthPixels, sine(radians) / halfWidthPixels)
        guard exponent == 2 else {
            // |along| < 1, |across| < 1 and |along| + |across| < `corner`.
            let lines = [(c, s, 1.0), (-t, d, 1), (c - t, s + d, Self.corner), (c + t, s - d, Self.corner)]
            return { y in
                var (low, high) = (-Double.infinity, Double.infinity)
                for (across, down, limit) in lines {
                    let (middle, half) = (-down * (y - yPixels), limit)
                    if abs(across) < 1e-12 {
                        if abs(middle) >= half { return nil }
                    } else {
                        let ends = ((middle - half) / across, (middle + half) / across)
                        low = max(low, min(ends.0, ends.1))
                        high = min(high, max(ends.0, ends.1))
                    }
                }
                return low < high ? (xPixels + low, xPixels + high) : nil
            }
        }
        let (a, b, e) = (c * c + t * t, c * s - d * t, s * s + d * d)
        return { y in
            let dy = y - yPixels
            let square = b * dy * b * dy - a * (e * dy * dy - 1)
            guard square > 0 else { return nil }
            let half = square.squareRoot() / a
            return (xPixels - b * dy / a - half, xPixels - b * dy / a + half)
        }
    }

    /// Where the diagonal leaves |x|⁶ + |y|⁶ = 1, both ways together: each is the sixth root of a half.
    private static let corner = 1.7818

    public func contains(_ x: Double, _ y: Double) -> Bool { place(x, y) < 1 }

    /// Places up to this far from the border on either side belong to the rim.
    static let rim = 0.02
    /// The border's error where a line all around confirms it.
    static let sureBorder = 0.008
    /// The border's error where no line confirms it: it is where paler skin ends, give or take.
    static let unconfirmedBorder = 0.1
    /// Outlines whose worths differ by less are as good as one another: the first that has an edge is taken.
    static let alike = 0.05
    /// Least pallor under a glass whose rim is seen, …
    static let leastPallor = 0.008
    /// … and under one that nothing but its pallor shows.
    static let leastPallorUnseen = 0.032
    /// Least fall of redness right at the border, over the pallor of all of it.
    static let leastStep = 0.5
    /// 6: a rectangle with rounded corners.
    static let exponents = [2.0, 6]
}

extension PressedField {
    /// The outline that parts paler from redder skin best, if there is one with a border; `nil` where the skin changed alike
    /// everywhere, or gradually.
    ///
    /// - Parameter rim: what the photo after shows of rims: it settles where among like outlines the border lies.
    init?(in change: RednessChange, rim: RimPicture, on cores: Cores) {
        let cells = FieldCells(change)
        guard cells.values.count >= 200 else { return nil }
        let measures: [@Sendable (PressedField) -> Double] = [
            { cells.gains(of: $0).values }, { cells.gains(of: $0).ranks },
        ]
        let climbs = cores.answers(measures.count) { measure in
            PressedField.starts(cells, by: measures[measure]).map {
                PressedField.climbed(from: $0, by: measures[measure])
            }
        }
        let most = climbs.map { $0.map(\.gain).max() ?? 0 }
        guard most.allSatisfy({ $0 > 0 }) else { return nil }
        /// By values or by ranks, whichever it parts better: 1 for the best there is.
        @Sendable func standing(_ field: PressedField) -> Double {
            let gains = cells.gains(of: field)
            return max(gains.values / most[0], gains.ranks / most[1])
        }
        @Sendable func worth(_ field: PressedField, _ level: Int) -> Double {
            let share = rim.share(of: field, level: level)
            // Half an outline may be chance; hardly all of one.
            return standing(field) + RimPicture.weight * (share + 2 * max(0, share - 0.5))
        }
        let coarsest = RimPicture.spreads.count - 1
        let likely = zip(climbs, most).flatMap { fits, most in fits.filter { $0.gain > 0.5 * most }.map(\.field) }
        let rings = PressedField.rings(cells).map { (worth: worth($0, coarsest), field: $0) }
            .sorted { $0.worth > $1.worth }.prefix(6).map(\.field)
        let starts = likely + rings
        let rimmed = cores.answers(starts.count) { start in
            // From lines that are spread wide to lines as they are, so that the outline is led to its rim from afar.
            RimPicture.spreads.indices.reversed().reduce((gain: 0.0, field: starts[start])) { found, level in
                PressedField.climbed(from: found.field, step: 0.12) { worth($0, level) }
            }
        }
        let seen = likely.first.map { rim.ellipses(around: Point(x: $0.xPixels, y: $0.yPixels)) } ?? []
        let followed = seen.map { PressedField.climbed(from: $0, step: 0.02) { worth($0, 0) } }
        let found = PressedField.ranked(rimmed + followed)
        // A rim shines and has shade to either side: a climb that ends on the shade does not see the line beside it.
        let beside = found.prefix(1).flatMap { one in [0.95, 0.97, 1.03, 1.05].map(one.field.scaled) }
        let resized = cores.answers(beside.count) { start in
            PressedField.climbed(from: beside[start], step: 0.01) { worth($0, 0) }
        }
        let ranked = PressedField.ranked(found + resized)
        for place in ranked where place.gain > ranked[0].gain - PressedField.alike {
            if let field = place.field.confirmed(by: cells, rim) {
                self = field
                return
            }
        }
        return nil
    }

    /// By gain; of equals the first.
    private static func ranked(_ found: [(gain: Double, field: PressedField)]) -> [(gain: Double, field: PressedField)]
    {
        found.enumerated().sorted { (-$0.element.gain, $0.offset) < (-$1.element.gain, $1.offset) }.map(\.element)
    }

    /// With the same middle, so many times as large.
    private func scaled(by factor: Double) -> PressedField {
        var field = self
        field.halfLengthPixels *= factor
        field.halfWidthPixels *= factor
        return field
    }

    /// With its pallor and its border's error, if it is paler than the skin beside it up to an edge; else `nil`.
    private func confirmed(by cells: FieldCells, _ rim: RimPicture) -> PressedField? {
        guard let parts = cells.parted(by: self) else { return nil }
        var field = self
        let share = rim.share(of: self)
        field.borderError =
            share > RimPicture.sure
            ? PressedField.sureBorder
            : share > RimPicture.confirmed ? PressedField.rim : PressedField.unconfirmedBorder
        field.pallor = parts.pallor
        // The climb may have turned it past a quarter.
        field.angleDegrees -= 180 * ((field.angleDegrees + 90) / 180).rounded(.down)
        // A rim all around is an edge; without one, redness has to fall right at the border.
        let hasEdge =
            share > RimPicture.confirmed || cells.borderStep(of: self) > PressedField.leastStep * parts.pallor
        // Skin under a pane that covers all of it pales unevenly, and lines that are no rim follow that for a part of the way.
        let leastPallor = share > RimPicture.clear ? PressedField.leastPallor : PressedField.leastPallorUnseen
        let isPale = parts.pallor > leastPallor && parts.pallor > 4 * parts.error
        return parts.insideShare > 0.03 && parts.outsideShare > 0.04 && isPale && hasEdge ? field : nil
    }

    /// Middles and sizes all over the photo; the climb finds the rest.
    private static func starts(_ cells: FieldCells, by gain: (PressedField) -> Double) -> [PressedField] {
        let (width, height) = (cells.widthPixels, cells.heightPixels)
        let shorter = min(width, height)
        var starts: [(gain: Double, field: PressedField)] = []
        for exponent in exponents {
            for size in [0.2, 0.35, 0.5] {
                for x in [0.3, 0.5, 0.7] {
                    for y in [0.3, 0.5, 0.7] {
                        let field = PressedField(
                            xPixels: x * width, yPixels: y * height, halfLengthPixels: size * shorter,
                            halfWidthPixels: size * shorter, angleDegrees: 0, exponent: exponent, pallor: 0)
                        starts.append((gain(field), field))
                    }
                }
            }
        }
        return starts.sorted { $0.gain > $1.gain }.prefix(6).map(\.field)
    }

    /// Upright ellipses of all sizes: where pallor is faint, a rim tells where to begin.
    private static func rings(_ cells: FieldCells) -> [PressedField] {
        let shorter = min(cells.widthPixels, cells.heightPixels)
        var rings: [PressedField] = []
        let middles = [0.35, 0.425, 0.5, 0.575, 0.65]
        for (x, y) in middles.flatMap({ x in middles.map { (x, $0) } }) {
            for (size, length) in [0.25, 0.33, 0.41, 0.49].flatMap({ size in [0.8, 1, 1.25, 1.5].map { (size, $0) } }) {
                rings.append(
                    PressedField(
                        xPixels: x * cells.widthPixels, yPixels: y * cells.heightPixels,
                        halfLengthPixels: size * length * shorter, halfWidthPixels: size * shorter, angleDegrees: 0,
                        exponent: 2, pallor: 0))
            }
        }
        return rings
    }

    /// Moves, widens and turns the outline as long as the parts differ more.
    private static func climbed(
        from start: PressedField, step first: Double = 0.25, by worth: (PressedField) -> Double
    ) -> (gain: Double, field: PressedField) {
        var (field, gain) = (start, worth(start))
        var step = first
        let shorter = min(start.halfLengthPixels, start.halfWidthPixels)
        while step > 0.004 {
            var isBetter = false
            for change in 0..<10 {
                var next = field
                let sign = change.isMultiple(of: 2) ? 1.0 : -1
                switch change / 2 {
                case 0: next.xPixels += sign * step * field.halfLengthPixels
                case 1: next.yPixels += sign * step * field.halfWidthPixels
                case 2: next.halfLengthPixels *= 1 + sign * step
                case 3: next.halfWidthPixels *= 1 + sign * step
                default: next.angleDegrees += sign * step * 90
                }
                guard min(next.halfLengthPixels, next.halfWidthPixels) > 0.3 * shorter,
                    max(next.halfLengthPixels, next.halfWidthPixels) < 12 * shorter
                else { continue }
                let nextGain = worth(next)
                if nextGain > gain {
                    (field, gain, isBetter) = (next, nextGain, true)
                }
            }
            if !isBetter { step /= 2 }
        }
        return (gain, field)
    }
}
