internal import Pixels

/// The truth about each pixel, from analytic coverage.
struct PixelTruth {
    var labels: Raster<UInt16>
    var coverage: Raster<UInt16>
    var skin: Mask

    init(_ light: SceneLight, _ frame: Frame) {
        labels = Raster(width: frame.width, height: frame.height, repeating: 0)
        var total = [Float](repeating: 0, count: frame.width * frame.height)
        var largest = total
        for (number, stamp) in light.stamps.enumerated() {
            let label = UInt16(number + 1)
            let peak = stamp.coverage.max() ?? 0
            for row in 0..<stamp.height {
                for column in 0..<stamp.width {
                    let share = stamp.coverage[row * stamp.width + column]
                    guard share > 0 else { continue }
                    let index = (stamp.top + row) * frame.width + stamp.left + column
                    total[index] = min(1, total[index] + share)
                    // A spot too small to fill half of any pixel keeps the pixels that it fills most.
                    guard share >= min(0.5, peak), share > largest[index] else { continue }
                    largest[index] = share
                    labels.elements[index] = label
                }
            }
        }
        if !light.rednessInside.isEmpty {
            for index in light.rednessInside.indices
            where light.rednessInside[index] && light.skinShare[index] >= 0.5 {
                labels.elements[index] = 1
                total[index] = 1
            }
        }
        coverage = Raster(
            width: frame.width, height: frame.height, elements: total.map { UInt16(($0 * 65535).rounded()) })
        skin = Raster(width: frame.width, height: frame.height, elements: light.skinShare.map { $0 >= 0.5 })
    }

    /// The mean contrast of the labelled redness.
    func rednessContrast(_ light: SceneLight) -> Double {
        guard !light.rednessInside.isEmpty else { return 0 }
        var (sum, count) = (0.0, 0.0)
        for index in light.contrast.indices where labels.elements[index] > 0 {
            sum += Double(light.contrast[index])
            count += 1
        }
        return count > 0 ? sum / count : 0
    }

    /// The scene's marks as measured on their coverage.
    func spots(_ scene: Scene, _ light: SceneLight, _ frame: Frame) -> [PhantomSpot] {
        zip(scene.marks, light.stamps).enumerated().map { number, pair in
            let (mark, stamp) = pair
            var (area, x, y, contrast) = (0.0, 0.0, 0.0, 0.0)
            for row in 0..<stamp.height {
                for column in 0..<stamp.width {
                    let share = Double(stamp.coverage[row * stamp.width + column])
                    area += share
                    x += share * (Double(stamp.left + column) + 0.5)
                    y += share * (Double(stamp.top + row) + 0.5)
                    let index = (stamp.top + row) * frame.width + stamp.left + column
                    contrast += share * Double(light.contrast[index])
                }
            }
            let weight = max(area, 1e-9)
            return PhantomSpot(
                label: number + 1, likeness: mark.likeness,
                xPixels: x / weight, yPixels: y / weight, areaPixels: area,
                diameterMillimetres: mark.outline.diameterMillimetres, deltaEI: contrast / weight, blood: mark.blood)
        }
    }
}
