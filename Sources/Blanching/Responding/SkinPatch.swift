import Photographs
import Pixels
import Spots

/// A small square of skin in both photos, sample by sample at the same places of the skin.
struct SkinPatch {
    /// Samples on each axis.
    let side: Int
    /// Photo pixels between samples, in the photo before.
    let step: Int
    /// The first sample's middle in the photo before, in pixels.
    let x: Double
    let y: Double
    /// log10 of linear red, green and blue light, before and then after; two lanes are free.
    let light: [SIMD8<Float>]
    /// Whether both photos show clear skin at the sample, without another red mark.
    var isClear: [Bool]
    /// Share of the samples that the photo after does not show.
    let shareOutOfFrame: Double

    /// A mark is seen on at most about this many samples across …
    private static let samplesAcross = 16
    /// … and on no fewer to a radius, where a large photo's pixels are finer than what it was searched on needs.
    private static let leastSamplesToRadius = 3

    /// Pixels between the samples of a mark.
    static func step(forRadius radius: Double, in light: PhotoLight) -> Int {
        let finest = min(light.survey.reduction / 2, Int(radius) / leastSamplesToRadius)
        return max(1, Int(2 * radius) / samplesAcross, finest)
    }

    /// - Parameters:
    ///   - x: the middle, in pixels of the photo before.
    init(_ pair: PhotoPair, x middleX: Double, y middleY: Double, _ sampling: PatchSampling) {
        let (step, grid) = (sampling.step, sampling.grid)
        let half = max(2, Int((sampling.reachPixels / Double(step)).rounded(.up)))
        side = 2 * half + 1
        self.step = step
        // Aligned to whole pixels or cells, so that the photo before is read as it is.
        func first(_ middle: Double) -> Int {
            let pixel = Int(middle.rounded(.down))
            return grid == nil ? pixel - half * step - step / 2 : (pixel / step - half) * step
        }
        let (left, top) = (first(middleX), first(middleY))
        x = Double(left) + Double(step) / 2
        y = Double(top) + Double(step) / 2
        var light = [SIMD8<Float>](repeating: .zero, count: side * side)
        let places = PatchPlaces(pair, left: x, top: y, side: side, step: step)
        if let grid {
            light.read(grid.before, column: left / step, row: top / step, side: side)
            let cell = Double(grid.afterStep)
            light.read(grid.after, at: places.places.map { $0 / cell })
        } else {
            light.read(pair.before.photo, left: left, top: top, side: side, step: step)
            let scale = pair.registration.warp.scale(middleX, middleY)
            places.read(pair.after.photo, step: step, scale: scale, into: &light)
        }
        self.light = light
        var isClear = [Bool](repeating: false, count: side * side)
        var outside = 0
        for sample in isClear.indices {
            let (px, py) = (x + Double(sample % side * step), y + Double(sample / side * step))
            let place = places.places[sample]
            guard pair.after.contains(place.x, place.y) else {
                outside += 1
                continue
            }
            isClear[sample] =
                pair.before.contains(px, py) && pair.before.isClearSkin(x: px, y: py)
                && !pair.after.isNearGlare(x: place.x, y: place.y)
        }
        self.isClear = isClear
        shareOutOfFrame = Double(outside) / Double(side * side)
    }

    /// The middle of a sample in the photo before, in pixels.
    func place(_ sample: Int) -> (x: Double, y: Double) {
        (x + Double(sample % side * step), y + Double(sample / side * step))
    }

    /// Leaves out what lies in discs of photo pixels, but for samples of the mark that is measured.
    mutating func hide(_ discs: [Disc], except template: MarkTemplate? = nil) {
        let reach = Double(side * step)
        for disc in discs where abs(disc.x - x) < reach + disc.radius && abs(disc.y - y) < reach + disc.radius {
            for sample in isClear.indices where isClear[sample] && (template?.values[sample] ?? 0) < 0.5 {
                let place = place(sample)
                let (dx, dy) = (place.x - disc.x, place.y - disc.y)
                if dx * dx + dy * dy < disc.radius * disc.radius { isClear[sample] = false }
            }
        }
    }
}

/// How a patch is sampled.
struct PatchSampling {
    /// How far the patch reaches, in pixels.
    var reachPixels: Double
    /// Pixels between samples.
    var step: Int
    /// Both photos' light on cells of `step` pixels; `nil`: it is read from the photos' own pixels.
    var grid: PairGrid?
}

/// Two photos and how the second lies on the first.
struct PhotoPair {
    let before: PhotoLight
    let after: PhotoLight
    /// Of the photo before.
    let findings: Findings
    let registration: Registration
}

extension PhotoLight {
    func contains(_ x: Double, _ y: Double) -> Bool {
        x >= 0.5 && y >= 0.5 && x <= Double(photo.width) - 0.5 && y <= Double(photo.height) - 0.5
    }
}

/// Where the samples of a patch lie in the photo after.
private struct PatchPlaces {
    var places: [SIMD2<Double>] = []

    init(_ pair: PhotoPair, left: Double, top: Double, side: Int, step: Int) {
        places.reserveCapacity(side * side)
        // The map hardly bends within a patch: it is read at the corners, and linear between.
        let far = Double((side - 1) * step)
        let warp = pair.registration.warp
        func corner(_ x: Double, _ y: Double) -> SIMD2<Double> {
            let place = warp.map(x, y)
            return SIMD2(place.x, place.y)
        }
        let (topLeft, topRight) = (corner(left, top), corner(left + far, top))
        let (bottomLeft, bottomRight) = (corner(left, top + far), corner(left + far, top + far))
        for row in 0..<side {
            let down = Double(row) / Double(side - 1)
            for column in 0..<side {
                let across = Double(column) / Double(side - 1)
                let upper = topLeft + across * (topRight - topLeft)
                let lower = bottomLeft + across * (bottomRight - bottomLeft)
                places.append(upper + down * (lower - upper))
            }
        }
    }

    /// log10 of light at the places, from the photo's own pixels or from means of some where samples lie farther apart.
    func read(_ photo: Photo, step: Int, scale: Double, into light: inout [SIMD8<Float>]) {
        let own = max(1, Int((Double(step) * scale).rounded()))
        let limit = (Double(photo.width) + 1e3, Double(photo.height) + 1e3)
        guard var low = places.first else { return }
        var high = low
        for place in places {
            low = pointwiseMin(low, place)
            high = pointwiseMax(high, place)
        }
        guard low.x < limit.0, low.y < limit.1, high.x > 0, high.y > 0 else { return }
        let margin = 2 * own
        let x = min(max(0, Int(low.x) - margin), max(0, photo.width - own))
        let y = min(max(0, Int(low.y) - margin), max(0, photo.height - own))
        let window = PhotoWindow(
            of: photo, left: x, top: y, right: max(Int(high.x) + margin, x + own),
            bottom: max(Int(high.y) + margin, y + own), step: own)
        let corner = SIMD2(Double(window.x), Double(window.y))
        light.read(window.logarithms, at: places.map { ($0 - corner) / Double(own) })
    }
}

extension [SIMD8<Float>] {
    /// A patch of the photo before, its border repeated outwards where the photo ends.
    fileprivate mutating func read(_ photo: Photo, left: Int, top: Int, side: Int, step: Int) {
        let window = PhotoWindow(
            of: photo, left: Swift.min(Swift.max(left, 0), Swift.max(0, photo.width - step)),
            top: Swift.min(Swift.max(top, 0), Swift.max(0, photo.height - step)),
            right: Swift.max(left + side * step, step), bottom: Swift.max(top + side * step, step), step: step)
        read(window.logarithms, column: (left - window.x) / step, row: (top - window.y) / step, side: side)
    }

    /// The lanes before: cells from a place on, the border repeated outwards.
    fileprivate mutating func read(_ planes: [Raster<Float>], column firstColumn: Int, row firstRow: Int, side: Int) {
        for (channel, plane) in planes.enumerated() {
            let source = plane.elements.span
            for row in 0..<side {
                let line = Swift.min(Swift.max(firstRow + row, 0), plane.height - 1) * plane.width
                for column in 0..<side {
                    let at = Swift.min(Swift.max(firstColumn + column, 0), plane.width - 1)
                    self[row * side + column][channel] = source[line + at]
                }
            }
        }
    }

    /// The lanes after: at places in cells, linear between.
    fileprivate mutating func read(_ planes: [Raster<Float>], at places: [SIMD2<Double>]) {
        let (red, green, blue) = (planes[0], planes[1], planes[2])
        for (sample, place) in places.enumerated() {
            let taps = Taps(place, width: red.width, height: red.height)
            self[sample][3] = taps.value(red.elements.span)
            self[sample][4] = taps.value(green.elements.span)
            self[sample][5] = taps.value(blue.elements.span)
        }
    }
}

/// Four cells around a place, for several planes of one size; the same value as `Raster.interpolated`.
private struct Taps {
    private let cells: (topLeft: Int, topRight: Int, bottomLeft: Int, bottomRight: Int)
    private let across: Float
    private let down: Float

    init(_ place: SIMD2<Double>, width: Int, height: Int) {
        let column = min(max(place.x - 0.5, 0), Double(width - 1))
        let row = min(max(place.y - 0.5, 0), Double(height - 1))
        let (left, top) = (min(Int(column), max(width - 2, 0)), min(Int(row), max(height - 2, 0)))
        let (right, bottom) = (min(left + 1, width - 1), min(top + 1, height - 1))
        cells = (top * width + left, top * width + right, bottom * width + left, bottom * width + right)
        across = Float(column - Double(left))
        down = Float(row - Double(top))
    }

    @inline(__always)
    func value(_ plane: Span<Float>) -> Float {
        let upper = plane[cells.topLeft] + across * (plane[cells.topRight] - plane[cells.topLeft])
        let lower = plane[cells.bottomLeft] + across * (plane[cells.bottomRight] - plane[cells.bottomLeft])
        return upper + down * (lower - upper)
    }
}
