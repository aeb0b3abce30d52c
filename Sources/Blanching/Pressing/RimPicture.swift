import Photographs
import Pixels
import Spots
import Statistics

/// Narrow bright or dark lines of the photo after, seen from the photo before: a glass's rim is one that closes around the
/// field.
struct RimPicture {
    let pair: PhotoPair
    /// Of the photo after, and of the photo before.
    private let later: LineHeights
    private let earlier: LineHeights
    var cellPixels: Double { later.cellPixels }
    /// From the finest to the coarsest.
    private let levels: [Level]
    /// Places on the border of each of `PressedField.exponents`, in halves of its length and breadth.
    private let outlines = PressedField.exponents.map { PressedField.unitOutline(exponent: $0, count: 120) }

    /// What a rim all around counts beside pallor that parts the photo as well as can be.
    static let weight = 1.0
    /// From this share on the lines follow the outline: it is known to a line's breadth.
    static let confirmed = 0.35
    /// From this share on hardly anything but a rim is followed …
    static let clear = 0.45
    /// … and from this one on the outline lies on the rim's middle.
    static let sure = 0.6
    /// How far lines are spread out at each level, in cells: a coarse one leads an outline to a line from afar.
    static let spreads = [0.0, 2, 5, 12]
    /// Where there is little noise a line of this height, log10, counts as a whole one.
    private static let leastLimit: Float = 0.008

    /// Lines spread out: lightness less its surroundings', 0 ... 1.
    fileprivate struct Level {
        /// Bright and dark ones: they are read at the same places.
        let lines: Raster<SIMD2<Float>>
        /// What an outline anywhere would find, of bright and of dark lines.
        let mean: SIMD2<Double>
    }

    init(_ pair: PhotoPair) {
        self.pair = pair
        (later, earlier) = (LineHeights(of: pair.after), LineHeights(of: pair.before))
        let heights = later.whole
        let noise = robustDeviation(of: heights.elements)
        let whole = min(max(4 * noise, RimPicture.leastLimit), LineHeights.limit)
        func lines(_ sign: Float) -> Raster<Float> { heights.map { min(max(sign * $0 / whole, 0), 1) } }
        let (bright, dark) = (lines(1), lines(-1))
        levels = RimPicture.spreads.map { Level(bright: bright, dark: dark, spread: $0) }
    }

    /// Lines brighter than their surroundings, 0 ... 1, on cells of `cellPixels` of the photo after.
    var brightLines: Raster<Float> { levels[0].lines.map(\.x) }

    /// How much of the outline, as far as the photo after shows it, lies on lines of one kind: 0 none, 1 all of it.
    ///
    /// - Parameters:
    ///   - level: of `spreads`.
    ///   - step: only every so many of the outline's places are looked at, for a first impression.
    func share(of field: PressedField, level: Int = 0, step: Int = 1) -> Double {
        let seen = levels[level]
        var (sum, count) = (SIMD2<Double>.zero, 0)
        let warp = pair.registration.warp.homography
        let unit = field.exponent == PressedField.exponents[0] ? outlines[0] : outlines[1]
        for (index, place) in field.outline(unit).enumerated()
        where index.isMultiple(of: step) && pair.before.contains(place.x, place.y) {
            let after = warp.map(place.x, place.y)
            guard pair.after.contains(after.x, after.y) else { continue }
            sum += SIMD2(seen.lines.interpolated(x: after.x / cellPixels, y: after.y / cellPixels))
            count += 1
        }
        guard count * step >= 30 else { return 0 }
        return max((sum / Double(count) - seen.mean).max(), 0)
    }
}

extension RimPicture {
    /// Whether a bright line of the photo after, a rim's or a streak's, lies over a disc of the photo before.
    ///
    /// A line goes on to both sides of the disc; bright skin between dark marks does not, and a crease of the skin shines in
    /// the photo before as well. It hides a mark if it is bright against what the mark takes from the light.
    ///
    /// - Parameter contrast: of the mark in green light, log10; below 0 where it is darker.
    func hides(x: Double, y: Double, radius: Double, contrast: Double) -> Bool {
        let least = min(max(-RimPicture.hidingShare * contrast, 0.008), 0.02)
        let moves = LocalMoves(pair.registration.warp, x, y)
        let reach = Int((radius * moves.scale / cellPixels).rounded(.up)) + 1
        return (0..<RimPicture.directions).contains { direction in
            let angle = Double.pi * Double(direction) / Double(RimPicture.directions)
            let along = SIMD2(cosine(angle), sine(angle)) * cellPixels
            return (-reach...reach).contains { aside in
                let start = moves.after + SIMD2(-along.y, along.x) * Double(aside)
                let isLine = [1.0, -1].allSatisfy { way in later.mean(from: start, by: way * along) > least }
                // Beyond the mark itself, which darkens the photo before and not the one after.
                return isLine
                    && ![1.0, -1].allSatisfy { way in
                        isOfSkin(from: start + way * along * Double(reach), by: way * along, moves, least: least / 2)
                    }
            }
        }
    }

    /// Whether the photo before shows a line of the photo after as well.
    private func isOfSkin(
        from start: SIMD2<Double>, by step: SIMD2<Double>, _ moves: LocalMoves, least: Double
    ) -> Bool {
        guard let (place, back) = moves.before(start, step) else { return false }
        let seen = later.mean(from: start, by: step)
        return earlier.mean(from: place, by: back) > max(RimPicture.creaseShare * seen, least)
    }

    private static let directions = 16
    private static let hidingShare = 0.25
    /// A line that was this share as bright in the photo before belongs to the skin.
    private static let creaseShare = 0.6
}

/// A map around one place, as if it were linear there.
private struct LocalMoves {
    let before: SIMD2<Double>
    let after: SIMD2<Double>
    /// How many times longer a small length becomes.
    let scale: Double
    /// How a pixel to the right, and one down, in the photo before moves in the photo after.
    private let east: SIMD2<Double>
    private let south: SIMD2<Double>

    init(_ warp: Warp, _ x: Double, _ y: Double) {
        func map(_ x: Double, _ y: Double) -> SIMD2<Double> {
            let place = warp.map(x, y)
            return SIMD2(place.x, place.y)
        }
        before = SIMD2(x, y)
        after = map(x, y)
        scale = warp.scale(x, y)
        (east, south) = (map(x + 1, y) - after, map(x, y + 1) - after)
    }

    /// Where a place of the photo after, and a step from it, lie in the photo before; `nil` where the map is flat.
    func before(_ place: SIMD2<Double>, _ step: SIMD2<Double>) -> (place: SIMD2<Double>, step: SIMD2<Double>)? {
        let area = east.x * south.y - south.x * east.y
        guard abs(area) > 1e-6 else { return nil }
        func back(_ move: SIMD2<Double>) -> SIMD2<Double> {
            SIMD2(south.y * move.x - south.x * move.y, east.x * move.y - east.y * move.x) / area
        }
        return (before + back(place - after), back(step))
    }
}

/// How far lightness stands above its surroundings', on a coarse grid over a photo.
private struct LineHeights {
    let cellPixels: Double
    /// log10.
    let whole: Raster<Float>
    /// Not beyond ±`limit`.
    private let cut: Raster<Float>

    /// A line of this height, log10, counts as a whole one.
    static let limit: Float = 0.03
    private static let cellsAcross = 320
    /// A line is looked for so far to either side: over less than that even a round rim is straight.
    private static let lineCells = 8

    init(of photo: PhotoLight) {
        let survey = photo.survey
        let ratio = max(1, max(survey.width, survey.height) / LineHeights.cellsAcross)
        cellPixels = Double(ratio * survey.reduction)
        var picture = survey.planes[0].averaged(over: ratio)
        let green = survey.planes[1].averaged(over: ratio)
        picture.combine(with: green) { 0.5 * ($0 + $1) }
        var heights = picture.gaussianBlurred(sigma: 1)
        let coarse = picture.gaussianBlurred(sigma: 4)
        heights.subtract(coarse)
        whole = heights
        cut = heights.map { min(max($0, -LineHeights.limit), LineHeights.limit) }
    }

    /// Mean height at some places from the one after the first on, in photo pixels.
    func mean(from start: SIMD2<Double>, by step: SIMD2<Double>) -> Double {
        (1...LineHeights.lineCells).reduce(0.0) { sum, index in
            let place = (start + step * Double(index)) / cellPixels
            return sum + Double(cut.interpolated(x: place.x, y: place.y))
        } / Double(LineHeights.lineCells)
    }
}

extension RimPicture.Level {
    fileprivate init(bright: Raster<Float>, dark: Raster<Float>, spread: Double) {
        func spreadOut(_ lines: Raster<Float>) -> Raster<Float> {
            guard spread > 0 else { return lines }
            var wide = lines.gaussianBlurred(sigma: spread)
            // A line of two cells keeps its height in the middle; what noise has everywhere is taken off.
            let gain = Float(spread * (2 * Double.pi).squareRoot() / 2)
            let noise = Float(RimPicture.Level.mean(lines))
            for cell in 0..<wide.count {
                wide.elements[cell] = min(max(gain * (wide.elements[cell] - noise), 0), 1)
            }
            return wide
        }
        let (wideBright, wideDark) = (spreadOut(bright), spreadOut(dark))
        lines = Raster(
            width: bright.width, height: bright.height,
            elements: zip(wideBright.elements, wideDark.elements).map { SIMD2($0, $1) })
        mean = SIMD2(RimPicture.Level.mean(wideBright), RimPicture.Level.mean(wideDark))
    }

    private static func mean(_ lines: Raster<Float>) -> Double {
        lines.elements.reduce(0) { $0 + Double($1) } / Double(max(1, lines.count))
    }
}

extension PressedField {
    /// Places on the border of a field of one by one.
    static func unitOutline(exponent: Double, count: Int) -> [(along: Double, across: Double)] {
        (0..<count).map { index in
            let turn = 2 * Double.pi * Double(index) / Double(count)
            func part(_ value: Double) -> Double { (value < 0 ? -1 : 1) * power(abs(value), 2 / exponent) }
            return (part(cosine(turn)), part(sine(turn)))
        }
    }

    /// Places on the border, in pixels of the photo before.
    func outline(_ unit: [(along: Double, across: Double)]) -> [(x: Double, y: Double)] {
        let radians = angleDegrees * .pi / 180
        let (c, s) = (cosine(radians), sine(radians))
        return unit.map { place in
            let (along, across) = (place.along * halfLengthPixels, place.across * halfWidthPixels)
            return (xPixels + c * along - s * across, yPixels + s * along + c * across)
        }
    }
}

/// As of a sequence of numbers, by selection: of so many, sorting would cost more than all else here.
private func robustDeviation(of values: [Float]) -> Float {
    guard !values.isEmpty else { return 0 }
    var sorted = values
    let middle = select(rank: sorted.count / 2, in: &sorted)
    for index in sorted.indices { sorted[index] = abs(sorted[index] - middle) }
    return 1.4826 * select(rank: sorted.count / 2, in: &sorted)
}
