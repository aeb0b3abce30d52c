import Photographs
import Pixels
import Spots
import Statistics

/// How much redder or paler skin became, on a coarse grid over the photo before: log10(R/G) after minus before.
///
/// White balance shifts all of it by one number; what a glass presses is paler than the skin beside it.
struct RednessChange {
    /// Photo pixels of the photo before to a cell, on each axis.
    let cellPixels: Double
    let width: Int
    let height: Int
    /// `nil` where one of the photos does not show clear, unmarked skin.
    var values: [Double?]
    /// The light that the values are of; `nil` where they are.
    var lights: [Light?]

    /// log10 of linear light of a cell.
    struct Light {
        var red: (before: Double, after: Double) = (0, 0)
        var green: (before: Double, after: Double) = (0, 0)
        var blue: (before: Double, after: Double) = (0, 0)

        /// log10(R/G) after minus before.
        var redness: Double { (red.after - green.after) - (red.before - green.before) }
    }

    static let cellsAcross = 80

    /// - Parameter discs: red marks of either photo, in pixels of the photo before.
    init(_ pair: PhotoPair, discs: [Disc]) {
        let photo = pair.before.photo
        let longer = max(photo.width, photo.height)
        cellPixels = Double(longer) / Double(RednessChange.cellsAcross)
        width = max(1, Int(Double(photo.width) / cellPixels))
        height = max(1, Int(Double(photo.height) / cellPixels))
        var sums = [(light: Light, count: Int)](repeating: (Light(), 0), count: width * height)
        let samples = 4
        let (before, after) = (pair.before.averaged(cellPixels / 4), pair.after.averaged(cellPixels / 4))
        let hidden = HiddenCells(discs, cellPixels: cellPixels / Double(samples), width * samples, height * samples)
        for row in 0..<height * samples {
            for column in 0..<width * samples where !hidden.mask[column, row] {
                let x = (Double(column) + 0.5) * cellPixels / Double(samples)
                let y = (Double(row) + 0.5) * cellPixels / Double(samples)
                guard pair.before.isClearSkin(x: x, y: y) else { continue }
                let place = pair.registration.warp.homography.map(x, y)
                guard pair.after.contains(place.x, place.y), !pair.after.isNearGlare(x: place.x, y: place.y) else {
                    continue
                }
                let (one, two) = (before.light(x, y), after.light(place.x, place.y))
                let cell = row / samples * width + column / samples
                sums[cell].light.add(one, two)
                sums[cell].count += 1
            }
        }
        let fewest = samples * samples / 3
        lights = sums.map { $0.count >= fewest ? $0.light.divided(by: Double($0.count)) : nil }
        values = lights.map { $0?.redness }
    }

    /// In pixels of the photo before.
    func middle(ofCell cell: Int) -> (x: Double, y: Double) {
        ((Double(cell % width) + 0.5) * cellPixels, (Double(cell / width) + 0.5) * cellPixels)
    }

    /// Each value the median of its own and its neighbours', against single cells' noise; missing ones stay missing.
    var smoothed: [Double?] {
        values.indices.map { cell in
            guard values[cell] != nil else { return nil }
            var near: [Double] = []
            for row in max(0, cell / width - 1)...min(height - 1, cell / width + 1) {
                for column in max(0, cell % width - 1)...min(width - 1, cell % width + 1) {
                    if let value = values[row * width + column] { near.append(value) }
                }
            }
            return near.median()
        }
    }
}

extension RednessChange.Light {
    /// - Parameters:
    ///   - before: red, green and blue.
    fileprivate mutating func add(_ before: SIMD3<Double>, _ after: SIMD3<Double>) {
        (red.before, red.after) = (red.before + before.x, red.after + after.x)
        (green.before, green.after) = (green.before + before.y, green.after + after.y)
        (blue.before, blue.after) = (blue.before + before.z, blue.after + after.z)
    }

    fileprivate func divided(by count: Double) -> RednessChange.Light {
        RednessChange.Light(
            red: (red.before / count, red.after / count), green: (green.before / count, green.after / count),
            blue: (blue.before / count, blue.after / count))
    }
}

/// A photo's light, averaged over squares.
private struct AveragedLight {
    let cellPixels: Double
    /// log10 of red, green and blue.
    let planes: [Raster<Float>]

    func light(_ x: Double, _ y: Double) -> SIMD3<Double> {
        let values = planes.map { Double($0.interpolated(x: x / cellPixels, y: y / cellPixels)) }
        return SIMD3(values[0], values[1], values[2])
    }
}

extension PhotoLight {
    /// Averages over about `pixels` photo pixels on each axis.
    fileprivate func averaged(_ pixels: Double) -> AveragedLight {
        let ratio = max(1, Int(pixels / Double(survey.reduction)))
        return AveragedLight(
            cellPixels: Double(ratio * survey.reduction), planes: survey.planes.map { $0.averaged(over: ratio) })
    }
}

/// Cells that discs touch.
private struct HiddenCells {
    var mask: Mask

    init(_ discs: [Disc], cellPixels: Double, _ width: Int, _ height: Int) {
        mask = Mask(width: width, height: height, repeating: false)
        for disc in discs {
            let reach = disc.radius + 0.5 * cellPixels
            let columns = HiddenCells.range(disc.x, reach, cellPixels, width)
            for row in HiddenCells.range(disc.y, reach, cellPixels, height) {
                for column in columns {
                    let (dx, dy) = (
                        (Double(column) + 0.5) * cellPixels - disc.x, (Double(row) + 0.5) * cellPixels - disc.y
                    )
                    if dx * dx + dy * dy < reach * reach { mask[column, row] = true }
                }
            }
        }
    }

    private static func range(_ middle: Double, _ reach: Double, _ cellPixels: Double, _ count: Int) -> Range<Int> {
        let low = min(max((middle - reach) / cellPixels, 0), Double(count))
        let high = min(max((middle + reach) / cellPixels + 1, low), Double(count))
        return Int(low)..<Int(high)
    }
}
