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

    /// A mark is seen on at most about this many samples across.
    static let samplesAcross = 16

    /// - Parameters:
    ///   - x: the middle, in pixels of the photo before.
    ///   - radius: how far the patch reaches, in pixels.
    ///   - step: pixels between samples.
    init(_ pair: PhotoPair, x middleX: Double, y middleY: Double, radius: Double, step: Int) {
        let half = max(2, Int((radius / Double(step)).rounded(.up)))
        side = 2 * half + 1
        self.step = step
        // Aligned to whole pixels, so that the photo before is read as it is.
        let left = Int(middleX.rounded(.down)) - half * step - step / 2
        let top = Int(middleY.rounded(.down)) - half * step - step / 2
        x = Double(left) + Double(step) / 2
        y = Double(top) + Double(step) / 2
        var light = [SIMD8<Float>](repeating: .zero, count: side * side)
        light.read(pair.before.photo, left: left, top: top, side: side, step: step)
        let places = PatchPlaces(pair, left: x, top: y, side: side, step: step)
        places.read(
            pair.after.photo, step: step, scale: pair.registration.warp.scale(middleX, middleY), into: &light)
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

/// Two photos and how the second lies on the first.
struct PhotoPair {
    let before: PhotoLight
    let after: PhotoLight
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
        let inWindow = places.map { ($0 - corner) / Double(own) }
        for (channel, plane) in window.logarithms.enumerated() {
            for (sample, place) in inWindow.enumerated() {
                light[sample][3 + channel] = plane.interpolated(x: place.x, y: place.y)
            }
        }
    }
}

extension [SIMD8<Float>] {
    /// A patch of the photo before, its border repeated outwards where the photo ends.
    fileprivate mutating func read(_ photo: Photo, left: Int, top: Int, side: Int, step: Int) {
        let window = PhotoWindow(
            of: photo, left: Swift.min(Swift.max(left, 0), Swift.max(0, photo.width - step)),
            top: Swift.min(Swift.max(top, 0), Swift.max(0, photo.height - step)),
            right: Swift.max(left + side * step, step), bottom: Swift.max(top + side * step, step), step: step)
        let (firstColumn, firstRow) = ((left - window.x) / step, (top - window.y) / step)
        for (channel, plane) in window.logarithms.enumerated() {
            for row in 0..<side {
                let line = Swift.min(Swift.max(firstRow + row, 0), plane.height - 1) * plane.width
                for column in 0..<side {
                    let at = Swift.min(Swift.max(firstColumn + column, 0), plane.width - 1)
                    self[row * side + column][channel] = plane.elements[line + at]
                }
            }
        }
    }
}
