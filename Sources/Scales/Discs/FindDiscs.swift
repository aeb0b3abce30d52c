public import Pixels
import Statistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Coins and round stickers of a known diameter: edges vote for discs, rays follow the rim, an ellipse tells scale and tilt.
///
/// `colour` should have about a megapixel. A tilted disc tells how much it is tilted, but not which side is near: the scale at
/// the photo's middle is the mean of both, and the interval, which grows with the tilt and the way to there, holds both.
///
/// - Parameters:
///   - diameterMillimetres: of the disc, above 0.
///   - name: what a reader calls it, such as `eur-1`.
///   - mayHaveCore: whether its middle may be of another metal than the rest.
/// - Complexity: O(pixels) and O(edges · radii), a few thousand edges on a grid of 320 pixels.
public func findDiscs(
    in colour: ReducedColour, diameterMillimetres: Double, name: String, mayHaveCore: Bool = true
) -> ReferenceSearch {
    precondition(diameterMillimetres > 0, "a disc of \(diameterMillimetres) mm")
    let step = max(1, (max(colour.width, colour.height) + 319) / 320)
    let coarse = colour.colours.averaged(step)
    let shorter = Float(min(coarse.width, coarse.height))
    guard shorter >= 24 else { return ReferenceSearch() }
    let longer = Double(max(colour.width, colour.height))
    let hypotheses = discHypotheses(
        of: ColourEdges(of: coarse), radii: 5...max(6, 0.45 * shorter),
        leastMeasured: DiscRim.leastRadius(longerSide: longer) / Double(step))
    let rimSearch = RimSearch(
        fine: RimPicture(colour.colours), coarse: RimPicture(coarse), step: Double(step), longerSide: longer,
        mayHaveCore: mayHaveCore)
    let rims = rimSearch.rims(near: hypotheses.filter { $0.support > 0.3 }.map(\.ellipse))
    var search = ReferenceSearch()
    let round = rims.filter { $0.refusal(longerSide: longer) == nil }
    var best = rimSearch.outermost(of: round)
    if let line = best, line.isLine {
        // A line drawn around a sticker, or a ring on a coin, may be seen better than the border.
        best = rimSearch.outermost(of: round.filter { !$0.isLine }) ?? line
    }
    if let best, best.isLine {
        search.refused = [best.refused("it is a line and not the border of something", in: colour)]
    } else if let best {
        if let seen = best.reference(in: colour, diameterMillimetres: diameterMillimetres, name: name) {
            search.seen = [seen]
        } else {
            search.refused = [best.refused("no plane before a camera fits its rim", in: colour)]
        }
    } else if let near = rims.max(by: { $0.worth < $1.worth }), near.support > 0.5,
        let reason = near.refusal(longerSide: longer)
    {
        search.refused = [near.refused(reason, in: colour)]
    }
    return search
}

extension DiscRim {
    /// A quarter may be hidden, and some of the rest be lost in the skin's colour; more of it where the rest is very round.
    private static let leastSupport = 0.7
    private static let leastSupportOfRound = 0.6

    private static let leastCoherence = 0.5
    /// Of the slope, what is left between an eighth of the radius inside and half of that outside.
    private static let leastStep = 0.3

    /// Whether there is the same colour on both sides.
    fileprivate var isLine: Bool { step < DiscRim.leastStep }

    /// Whether this is the rim outside of a ring: as round and as tilted, about the same middle. Silver may be lighter than the
    /// skin here and darker there, so that the colours are not asked again.
    func lies(around ring: DiscRim) -> Bool {
        let away = hypot(ellipse.x - ring.ellipse.x, ellipse.y - ring.ellipse.y)
        let size = ellipse.meanRadius / ring.ellipse.meanRadius
        let shape = ellipse.short / ellipse.long - ring.ellipse.short / ring.ellipse.long
        // What lies around on one side only is the disc's shadow.
        let gap = ellipse.meanRadius - ring.ellipse.meanRadius
        return size > 1.02 && size < 1.3 && away < 0.5 + 0.25 * gap && abs(shape) < 0.02
            && slope > 0.35 * ring.slope && visible >= 0.7 && support >= 0.75
            && residual <= 0.25 + 0.005 * ellipse.meanRadius
    }

    /// Whether this may be the rim of a coin of two metals, of which `core` is the middle's border: about the same middle and
    /// as tilted, the border of something, and seen on half of the way around.
    func mayHold(core: DiscRim) -> Bool {
        let away = hypot(ellipse.x - core.ellipse.x, ellipse.y - core.ellipse.y)
        let size = ellipse.meanRadius / core.ellipse.meanRadius
        let shape = ellipse.short / ellipse.long - core.ellipse.short / core.ellipse.long
        return size > 1.3 && size < 1.5 && away < 0.5 + 0.03 * ellipse.meanRadius && abs(shape) < 0.04
            && slope > 0.25 * core.slope && support >= 0.5 && visible >= 0.6 && coherence >= 0.3 && !isLine
            && residual <= 2 * DiscRim.greatestResidual(radius: ellipse.meanRadius)
    }

    /// Whether this is the border of the shadow that a sharper rim within casts.
    func isShadow(of rim: DiscRim) -> Bool {
        let gap = ellipse.meanRadius - rim.ellipse.meanRadius
        let away = hypot(ellipse.x - rim.ellipse.x, ellipse.y - rim.ellipse.y)
        return gap > 1 && gap < 0.2 * ellipse.meanRadius && away > 0.4 * gap && away < 1.6 * gap
            && rim.slope > 1.5 * slope
    }

    /// The residual that a round thing's rim may have, in radii: blurred and noisy pictures of large coins come to 0.007, the
    /// roundest naevi and bites to 0.0071 upwards, and those are small.
    private static func greatestResidual(radius: Double) -> Double { min(0.008, 0.0045 + 0.00002 * radius) * radius }

    /// Whether it is round but for noise: one colour against another almost all around, in a course that hardly bends. Of the
    /// naevi, angiomas and lakes that were looked at none comes below 0.0039 radii where so much of it is seen.
    private var isRoundInNoise: Bool {
        residual <= 1.25 * DiscRim.greatestResidual(radius: ellipse.meanRadius) && bend <= 0.0035 * ellipse.meanRadius
            && support >= 0.8 && coherence >= 0.95
    }

    /// In pixels, of a picture of so many on its longer side: moles and droplets are smaller.
    fileprivate static func leastRadius(longerSide: Double) -> Double { max(20, 0.022 * longerSide) }

    /// Why this is no disc; `nil` where it is.
    func refusal(longerSide: Double) -> String? {
        let radius = ellipse.meanRadius
        if radius < DiscRim.leastRadius(longerSide: longerSide) { return "it is too small to be measured" }
        if visible < 0.7 { return "too much of it lies outside of the photo" }
        let isRound = residual < 0.6 * DiscRim.greatestResidual(radius: radius)
        if support < (isRound ? DiscRim.leastSupportOfRound : DiscRim.leastSupport) {
            return "its rim is seen on \(Int(100 * support)) % of the way around only"
        }
        if ellipse.short < 0.64 * ellipse.long { return "it is tilted by more than 50 degrees" }
        // On two grounds, a coin is darker than the one and lighter than the other.
        if coherence < (isRound && support > 0.85 ? 0.3 : DiscRim.leastCoherence) {
            return "its rim is no border between two colours"
        }
        if residual > DiscRim.greatestResidual(radius: radius) && !isRoundInNoise { return "its rim is not round" }
        return nil
    }

    fileprivate func refused(_ reason: String, in colour: ReducedColour) -> RefusedReference {
        RefusedReference(
            name: "a round thing", reason: reason, outline: ellipse.outline(reduction: colour.reduction))
    }

    /// Large, wholly seen and round.
    var worth: Double { support * visible * (1 - min(0.9, residual / (0.7 + 0.012 * ellipse.meanRadius))) }

    fileprivate func reference(
        in colour: ReducedColour, diameterMillimetres: Double, name: String
    ) -> SeenReference? {
        let longer = Double(max(colour.width, colour.height))
        var placed = ellipse
        placed.x -= Double(colour.width) / 2
        placed.y -= Double(colour.height) / 2
        guard let estimate = DiscEstimate(placed.scaled(by: 1 / longer), ratioError: 2 * rimError) else { return nil }
        let scale = 2 * exp(estimate.logRadius) * longer * Double(colour.reduction) / diameterMillimetres
        return SeenReference(
            method: .disc, name: name, outline: ellipse.outline(reduction: colour.reduction),
            plane: plane(scale: scale), pixelsPerMillimetre: scale, relativeError: relativeError(estimate),
            tiltDegrees: estimate.tiltDegrees)
    }

    /// The error of the rim, of the axes' ratio, in which a tilt below it cannot be told from none.
    private var rimError: Double { max(residual, 0.25) / (ellipse.meanRadius * 10.0.squareRoot()) }

    /// The planes that fit, rim, mint (0.1 %) and, tilted, the side of what may be a tenth as thick as it is wide; where there
    /// is a rival, as much as that is larger.
    private func relativeError(_ estimate: DiscEstimate) -> Double {
        let doubt = rivalRadius.map { log($0 / ellipse.meanRadius) / 1.96 } ?? 0
        let side = 0.026 * tan(estimate.tiltDegrees * .pi / 180)
        let edge = 0.3 / ellipse.meanRadius
        let planes = estimate.error * estimate.error + side * side + doubt * doubt
        return (rimError * rimError + edge * edge + 1e-6 + planes).squareRoot()
    }

    /// The ellipse back to a circle, areas kept as they are seen.
    private func plane(scale: Double) -> SkinPlane {
        let (c, s) = (cos(ellipse.direction), sin(ellipse.direction))
        let (along, across) = (ellipse.meanRadius / ellipse.long / scale, ellipse.meanRadius / ellipse.short / scale)
        return SkinPlane(
            millimetresFromPixels: Homography([along * c, along * s, 0, -across * s, across * c, 0, 0, 0, 1]))
    }
}

extension Ellipse {
    func scaled(by factor: Double) -> Ellipse {
        Ellipse(x: x * factor, y: y * factor, long: long * factor, short: short * factor, direction: direction)
    }

    /// The circle of the same area about the same middle.
    var rounded: Ellipse { Ellipse(x: x, y: y, long: meanRadius, short: meanRadius, direction: 0) }

    /// Whether middle and axes lie within a fiftieth of the radius of another one's.
    func isAlmost(_ other: Ellipse) -> Bool {
        let near = 0.02 * meanRadius
        guard hypot(x - other.x, y - other.y) < near, abs(long - other.long) < near, abs(short - other.short) < near
        else {
            return false
        }
        // Which way a circle is longer says nothing.
        return long - short < near || abs(sin(direction - other.direction)) * (long - short) < near
    }

    func scaledAboutMiddle(by factor: Double) -> Ellipse {
        Ellipse(x: x, y: y, long: long * factor, short: short * factor, direction: direction)
    }

    /// Of the photo, a twelfth of the radius outside of the rim: the shadow at its foot is not skin either.
    fileprivate func outline(reduction: Int) -> [Point] {
        places(36, factor: 1.08).map { Point(x: $0.x * Double(reduction), y: $0.y * Double(reduction)) }
    }
}

extension Raster where Element == SIMD3<Float> {
    /// Means of squares of `step` pixels; what is left over is cut off.
    fileprivate func averaged(_ step: Int) -> Raster<SIMD3<Float>> {
        guard step > 1 else { return self }
        let (columns, rows) = (max(1, width / step), max(1, height / step))
        let (side, scale) = (min(step, width), 1 / Float(step * step))
        var output = Raster(width: columns, height: rows, repeating: .zero)
        var target = output.elements.mutableSpan
        for y in 0..<rows {
            for row in y * step..<min((y + 1) * step, height) {
                let line = elements.span.extracting(row * width..<row * width + columns * side)
                for x in 0..<columns {
                    var sum = target[y * columns + x]
                    // In bounds by the cut above.
                    for column in x &* side..<(x &+ 1) &* side { sum += unsafe line[unchecked: column] }
                    target[y * columns + x] = sum
                }
            }
            for x in 0..<columns { target[y * columns + x] *= scale }
        }
        return output
    }
}
