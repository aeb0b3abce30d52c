internal import Pixels
internal import Statistics

/// The truth about each pixel of the photo: what the camera saw there, before any blur.
struct PixelTruth {
    /// The mark that covers at least half of a pixel; for redness without marks 1 where it is.
    var labels: Raster<UInt16>
    /// The covered share of each pixel, 65535 for all of it.
    var coverage: Raster<UInt16>
    var skin: Mask
    /// Where the redness is, on skin; nowhere without any.
    var redness: Mask
    /// The numbers in the scene of the marks that are in the photo; label n is the n-th of them.
    private var seen: [Int] = []
    private var footprints: [Footprint] = []

    init(_ scene: Scene, _ light: SceneLight, _ frame: Frame, _ view: View) {
        labels = Raster(width: view.width, height: view.height, repeating: 0)
        coverage = labels
        func share(_ plane: [Float]) -> Raster<Float> {
            let back = view.photoToSkin.followed(by: .scaling(frame.scale))
            return Raster(width: frame.width, height: frame.height, elements: plane)
                .seen(through: back, width: view.width, height: view.height)
        }
        let skinShare = share(light.skinShare)
        skin = skinShare.map { $0 >= 0.5 }
        guard light.rednessInside.isEmpty else {
            let inside = share(light.rednessInside.map { $0 ? 1 : 0 })
            redness = inside.map { $0 >= 0.5 }
            for index in redness.elements.indices where !skin.elements[index] { redness.elements[index] = false }
            if scene.marks.isEmpty { takeRedness(inside) } else { takeMarks(scene, view) }
            return
        }
        redness = skin.map { _ in false }
        takeMarks(scene, view)
    }

    /// Redness alone is one label.
    private mutating func takeRedness(_ inside: Raster<Float>) {
        for index in redness.elements.indices where skin.elements[index] {
            coverage.elements[index] = UInt16((inside.elements[index] * 65535).rounded())
            if redness.elements[index] { labels.elements[index] = 1 }
        }
    }

    private mutating func takeMarks(_ scene: Scene, _ view: View) {
        var total = [Float](repeating: 0, count: labels.count)
        var largest = total
        for (number, mark) in scene.marks.enumerated() {
            let footprint = mark.outline.footprint(view)
            // What shows less than a hundredth of itself is not in the photo.
            let visible = footprint.coverage.reduce(0) { $0 + Double($1) }
            guard visible > 0.01 * footprint.areaPixels else { continue }
            seen.append(number)
            footprints.append(footprint)
            // A spot too small to fill half of any pixel keeps the pixels that it fills most.
            let enough = min(0.5, footprint.coverage.max() ?? 0)
            footprint.forEachPixel(frameWidth: view.width) { index, share in
                total[index] = min(1, total[index] + share)
                guard share >= enough, share > largest[index] else { return }
                largest[index] = share
                labels.elements[index] = UInt16(seen.count)
            }
        }
        coverage.elements = total.map { UInt16(($0 * 65535).rounded()) }
    }

    /// The mean contrast of the redness, on the skin's plane.
    func rednessContrast(_ light: SceneLight) -> Double {
        var (sum, count) = (0.0, 0.0)
        for index in light.rednessInside.indices where light.rednessInside[index] && light.skinShare[index] >= 0.5 {
            sum += Double(light.contrast[index])
            count += 1
        }
        return count > 0 ? sum / count : 0
    }

    /// The marks in the photo: places and areas as the photo shows them, contrast as the skin has it.
    func spots(_ scene: Scene, _ light: SceneLight, _ frame: Frame) -> [PhantomSpot] {
        zip(seen, footprints).enumerated().map { place, pair in
            let (number, footprint) = pair
            let mark = scene.marks[number]
            var (area, x, y) = (0.0, 0.0, 0.0)
            footprint.forEachPixel(frameWidth: labels.width) { index, share in
                area += Double(share)
                x += Double(share) * (Double(index % labels.width) + 0.5)
                y += Double(share) * (Double(index / labels.width) + 0.5)
            }
            return PhantomSpot(
                label: place + 1, likeness: mark.likeness, xPixels: x / area, yPixels: y / area, areaPixels: area,
                visibleShare: min(1, area / footprint.areaPixels),
                diameterMillimetres: mark.outline.diameterMillimetres,
                deltaEI: light.meanContrast(light.stamps[number], frameWidth: frame.width), blood: mark.blood,
                markNumber: number)
        }
    }
}

extension Footprint {
    /// Every pixel that is covered, by its index in the frame, and its share.
    func forEachPixel(frameWidth: Int, _ body: (Int, Float) -> Void) {
        for row in 0..<height {
            for column in 0..<width {
                let share = coverage[row * width + column]
                if share > 0 { body((top + row) * frameWidth + left + column, share) }
            }
        }
    }
}

extension SceneLight {
    /// The contrast that a mark adds, over the skin that it covers.
    func meanContrast(_ stamp: Stamp, frameWidth: Int) -> Double {
        var (sum, weight) = (0.0, 1e-9)
        for row in 0..<stamp.height {
            for column in 0..<stamp.width {
                let share = Double(stamp.coverage[row * stamp.width + column])
                sum += share * Double(contrast[(stamp.top + row) * frameWidth + stamp.left + column])
                weight += share
            }
        }
        return sum / weight
    }
}
