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
    /// log10 of linear red, green and blue light.
    let before: [[Float]]
    let after: [[Float]]
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
        let places = PatchPlaces(pair, left: x, top: y, side: side, step: step)
        let reader = PatchReader(pair.before.photo, left: left, top: top, side: side, step: step)
        before = reader.samples
        after = places.samples(of: pair.after.photo, step: step, scale: pair.registration.warp.scale(middleX, middleY))
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
    var places: [(x: Double, y: Double)] = []
    private let side: Int

    init(_ pair: PhotoPair, left: Double, top: Double, side: Int, step: Int) {
        self.side = side
        places.reserveCapacity(side * side)
        // The map hardly bends within a patch: it is read at the corners, and linear between.
        let far = Double((side - 1) * step)
        let warp = pair.registration.warp
        let corners = [(left, top), (left + far, top), (left, top + far), (left + far, top + far)].map {
            warp.map($0.0, $0.1)
        }
        for row in 0..<side {
            let down = Double(row) / Double(side - 1)
            for column in 0..<side {
                let across = Double(column) / Double(side - 1)
                func between(_ value: (Int) -> Double) -> Double {
                    let upper = value(0) + across * (value(1) - value(0))
                    let lower = value(2) + across * (value(3) - value(2))
                    return upper + down * (lower - upper)
                }
                places.append((between { corners[$0].x }, between { corners[$0].y }))
            }
        }
    }

    /// log10 of light at the places, from the photo's own pixels or from means of some where samples lie farther apart.
    func samples(of photo: Photo, step: Int, scale: Double) -> [[Float]] {
        let own = max(1, Int((Double(step) * scale).rounded()))
        let (xs, ys) = (places.map(\.x), places.map(\.y))
        let limit = (Double(photo.width) + 1e3, Double(photo.height) + 1e3)
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max(), left < limit.0,
            top < limit.1, right > 0, bottom > 0
        else { return [[Float]](repeating: [Float](repeating: 0, count: places.count), count: 3) }
        let margin = 2 * own
        let x = min(max(0, Int(left) - margin), max(0, photo.width - own))
        let y = min(max(0, Int(top) - margin), max(0, photo.height - own))
        let window = PhotoWindow(
            of: photo, left: x, top: y, right: max(Int(right) + margin, x + own),
            bottom: max(Int(bottom) + margin, y + own), step: own)
        return window.logarithms.map { plane in
            places.map { place in
                plane.interpolated(
                    x: (place.x - Double(window.x)) / Double(own), y: (place.y - Double(window.y)) / Double(own))
            }
        }
    }
}

/// A patch of the photo before, its border repeated outwards where the photo ends.
private struct PatchReader {
    let samples: [[Float]]

    init(_ photo: Photo, left: Int, top: Int, side: Int, step: Int) {
        let window = PhotoWindow(
            of: photo, left: min(max(left, 0), max(0, photo.width - step)),
            top: min(max(top, 0), max(0, photo.height - step)), right: max(left + side * step, step),
            bottom: max(top + side * step, step), step: step)
        samples = window.logarithms.map { plane in
            (0..<side * side).map { sample in
                let column = (left - window.x) / step + sample % side
                let row = (top - window.y) / step + sample / side
                return plane[min(max(column, 0), plane.width - 1), min(max(row, 0), plane.height - 1)]
            }
        }
    }
}
