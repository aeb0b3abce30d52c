import Photographs
import Pixels
import Spots
import Statistics

/// Narrow bright or dark lines of the photo after, seen from the photo before: a glass's rim is one that closes around the
/// field.
struct RimPicture {
    private let pair: PhotoPair
    private let cellPixels: Double
    /// Lightness less its surroundings', log10, not beyond ±`limit`.
    private let heights: Raster<Float>
    /// From the finest to the coarsest.
    private let levels: [Level]
    /// Places on the border of each of `PressedField.exponents`, in halves of its length and breadth.
    private let outlines = PressedField.exponents.map { PressedField.unitOutline(exponent: $0, count: 120) }

    /// What a rim all around counts beside pallor that parts the photo as well as can be.
    static let weight = 1.0
    /// From this share on the lines follow the outline: it is known to a line's breadth.
    static let confirmed = 0.35
    /// How far lines are spread out at each level, in cells: a coarse one leads an outline to a line from afar.
    static let spreads = [0.0, 2, 5, 12]
    /// A line of this height, log10, counts as a whole one; where there is little noise a lower one does.
    private static let limit: Float = 0.03
    private static let leastLimit: Float = 0.008
    private static let cellsAcross = 320

    /// Lines spread out: lightness less its surroundings', 0 ... 1.
    fileprivate struct Level {
        let bright: Raster<Float>
        let dark: Raster<Float>
        /// What an outline anywhere would find.
        let brightMean: Double
        let darkMean: Double
    }

    init(_ pair: PhotoPair) {
        self.pair = pair
        let survey = pair.after.survey
        let ratio = max(1, max(survey.width, survey.height) / RimPicture.cellsAcross)
        cellPixels = Double(ratio * survey.reduction)
        var picture = survey.planes[0].averaged(over: ratio)
        let green = survey.planes[1].averaged(over: ratio)
        for cell in 0..<picture.count { picture.elements[cell] = 0.5 * (picture.elements[cell] + green.elements[cell]) }
        let (fine, coarse) = (picture.gaussianBlurred(sigma: 1), picture.gaussianBlurred(sigma: 4))
        var heights = fine
        for cell in 0..<picture.count { heights.elements[cell] -= coarse.elements[cell] }
        let noise = robustDeviation(of: heights.elements)
        let whole = min(max(4 * noise, RimPicture.leastLimit), RimPicture.limit)
        func lines(_ sign: Float) -> Raster<Float> {
            var lines = picture
            for cell in 0..<picture.count {
                let height = sign * heights.elements[cell] / whole
                lines.elements[cell] = min(max(height, 0), 1)
            }
            return lines
        }
        self.heights = heights.map { min(max($0, -RimPicture.limit), RimPicture.limit) }
        let (bright, dark) = (lines(1), lines(-1))
        levels = RimPicture.spreads.map { Level(bright: bright, dark: dark, spread: $0) }
    }

    /// How much of the outline, as far as the photo after shows it, lies on lines of one kind: 0 none, 1 all of it.
    ///
    /// - Parameter level: of `spreads`.
    func share(of field: PressedField, level: Int = 0) -> Double {
        let lines = levels[level]
        var (bright, dark, count) = (0.0, 0.0, 0)
        let warp = pair.registration.warp.homography
        let unit = field.exponent == PressedField.exponents[0] ? outlines[0] : outlines[1]
        for place in field.outline(unit) where pair.before.contains(place.x, place.y) {
            let after = warp.map(place.x, place.y)
            guard pair.after.contains(after.x, after.y) else { continue }
            let (x, y) = (after.x / cellPixels, after.y / cellPixels)
            bright += Double(lines.bright.interpolated(x: x, y: y))
            dark += Double(lines.dark.interpolated(x: x, y: y))
            count += 1
        }
        guard count >= 30 else { return 0 }
        let total = Double(count)
        return max(bright / total - lines.brightMean, dark / total - lines.darkMean, 0)
    }
}

extension RimPicture {
    /// Whether a bright line of the photo after, a rim's or a streak's, lies over a disc of the photo before.
    ///
    /// A line goes on to both sides of the disc; bright skin between dark marks does not. It hides a mark if it is bright
    /// against what the mark takes from the light.
    ///
    /// - Parameter contrast: of the mark in green light, log10; below 0 where it is darker.
    func hides(x: Double, y: Double, radius: Double, contrast: Double) -> Bool {
        let least = min(max(-RimPicture.hidingShare * contrast, 0.008), 0.02)
        let warp = pair.registration.warp
        let middle = warp.map(x, y)
        let (column, row) = (middle.x / cellPixels, middle.y / cellPixels)
        let reach = Int((radius * warp.scale(x, y) / cellPixels).rounded(.up)) + 1
        return (0..<RimPicture.directions).contains { direction in
            let angle = Double.pi * Double(direction) / Double(RimPicture.directions)
            let (c, s) = (cosine(angle), sine(angle))
            return (-reach...reach).contains { aside in
                let (fromX, fromY) = (column - s * Double(aside), row + c * Double(aside))
                return [1.0, -1].allSatisfy { way in meanHeight(fromX, fromY, way * c, way * s) > least }
            }
        }
    }

    /// Mean height along some cells from a place on.
    private func meanHeight(_ x: Double, _ y: Double, _ dx: Double, _ dy: Double) -> Double {
        (1...RimPicture.lineCells).reduce(0.0) { sum, step in
            sum + Double(heights.interpolated(x: x + Double(step) * dx, y: y + Double(step) * dy))
        } / Double(RimPicture.lineCells)
    }

    private static let directions = 16
    /// A line is looked for so far to either side: over less than that even a round rim is straight.
    private static let lineCells = 8
    private static let hidingShare = 0.25
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
        self.bright = spreadOut(bright)
        self.dark = spreadOut(dark)
        brightMean = RimPicture.Level.mean(self.bright)
        darkMean = RimPicture.Level.mean(self.dark)
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
