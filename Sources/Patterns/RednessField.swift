internal import Photographs
internal import Pixels
internal import Spots
internal import Statistics

/// How redness is spread over all of a photo's skin, marks or not: a coarse picture of blood, without outlines.
///
/// It tells skin on which nothing was found from skin on which redness is too large, too soft or too dense to be outlined.
/// Blood is the second of the two pigments that, with shade, make a colour's optical densities; melanin and shade are taken
/// out of it, so that moles, tan and shadows stay small.
///
/// Reference: Tsumura et al. 1999, doi:10.1364/JOSAA.16.002169; its pigments' directions.
public struct RednessField: Sendable, Equatable {
    /// 95th less 20th percentile over the skin's cells of log10(R/G), and of blood in the same unit.
    public var rednessRange: Double?
    public var bloodRange: Double?
    /// Share of the cells whose blood is at least `visible` above the paler skin's (the 20th percentile), 0 ... 1.
    public var redShare: Double?
    /// Share of those cells that lie in the largest connected area, 0 ... 1; `nil` without any.
    public var largestRedShare: Double?
    /// Deviation between neighbour cells over that of all: 1 for fine dots, small for wide areas.
    public var grain: Double?

    /// Nothing known.
    init() {}

    /// A minimal sunburn, in log10(R/G).
    static let visible = 0.045
    /// Cells along the longer side, at most, and samples along each side of a cell.
    private static let (cells, samples) = (72, 3)
    private static let fewestCells = 40

    /// - Complexity: at most 72² · 9 pixels.
    init(of findings: Findings, in photo: Photo) {
        let grid = BloodGrid(skin: findings.skin, photo: photo, cells: Self.cells, samples: Self.samples)
        let blood = grid.blood.compactMap(\.self)
        guard blood.count >= Self.fewestCells, let low = blood.quantile(0.2), let high = blood.quantile(0.95) else {
            return
        }
        bloodRange = high - low
        let redness = grid.redness.compactMap(\.self)
        if let pale = redness.quantile(0.2), let red = redness.quantile(0.95) { rednessRange = red - pale }
        let isRed = Mask(
            width: grid.columns, height: grid.rows,
            elements: grid.blood.map { $0.map { $0 >= low + Self.visible } ?? false })
        let red = isRed.elements.count { $0 }
        redShare = Double(red) / Double(blood.count)
        if red > 0 { largestRedShare = Double(isRed.largestPart().elements.count { $0 }) / Double(red) }
        grain = grid.grain
    }
}

/// Blood and redness on a coarse grid over the photo; `nil` off the skin and where light cannot tell.
private struct BloodGrid {
    let columns: Int
    let rows: Int
    private(set) var blood: [Double?] = []
    private(set) var redness: [Double?] = []

    init(skin: Skin, photo: Photo, cells: Int, samples: Int) {
        let side = Double(max(photo.width, photo.height)) / Double(cells)
        columns = max(1, Int(Double(photo.width) / side))
        rows = max(1, Int(Double(photo.height) / side))
        for row in 0..<rows {
            for column in 0..<columns {
                var (sum, count) = (SIMD2<Double>.zero, 0)
                for step in 0..<samples * samples {
                    let x = Int((Double(column) + (Double(step % samples) + 0.5) / Double(samples)) * side)
                    let y = Int((Double(row) + (Double(step / samples) + 0.5) / Double(samples)) * side)
                    guard x < photo.width, y < photo.height, skin.contains(x: x, y: y),
                        let value = BloodGrid.value(photo.linear(x: x, y: y))
                    else { continue }
                    sum += value
                    count += 1
                }
                let isTold = 2 * count > samples * samples
                blood.append(isTold ? sum.x / Double(count) : nil)
                redness.append(isTold ? sum.y / Double(count) : nil)
            }
        }
    }

    /// Blood (as the log10(R/G) that it makes) and log10(R/G); `nil` where a channel is dark or clipped.
    private static func value(_ light: LinearRGB) -> SIMD2<Double>? {
        let least: Float = 0.004
        guard min(light.red, light.green, light.blue) > least, max(light.red, light.green, light.blue) < 0.96 else {
            return nil
        }
        let red = -logarithm(Double(light.red))
        let green = -logarithm(Double(light.green))
        let blue = -logarithm(Double(light.blue))
        let blood = bloodRow.0 * red + bloodRow.1 * green + bloodRow.2 * blue
        return SIMD2(blood * redOfBlood, (green - red) / logarithm(10))
    }

    /// The row that reads blood out of three densities: it is blind to the melanin direction (0.4143, 0.3570, 0.8372) and to
    /// shade (1, 1, 1), and gives 1 for the blood direction (0.2988, 0.6838, 0.6657).
    private static let bloodRow: (Double, Double, Double) = {
        let (a, b) = (SIMD3(0.4143, 0.3570, 0.8372), SIMD3(1.0, 1, 1))
        let normal = SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
        let unit = (normal * SIMD3(0.2988, 0.6838, 0.6657)).sum()
        return (normal.x / unit, normal.y / unit, normal.z / unit)
    }()
    /// log10(R/G) of one unit of blood.
    private static let redOfBlood = (0.6838 - 0.2988) / logarithm(10)

    /// Root mean square step between neighbours over √2 deviations of all cells.
    var grain: Double? {
        var (steps, count) = (0.0, 0)
        for place in blood.indices {
            guard let here = blood[place] else { continue }
            if place % columns + 1 < columns, let right = blood[place + 1] {
                steps += (right - here) * (right - here)
                count += 1
            }
            if place + columns < blood.count, let below = blood[place + columns] {
                steps += (below - here) * (below - here)
                count += 1
            }
        }
        let told = blood.compactMap(\.self)
        guard count > 0, told.count > 1 else { return nil }
        let mean = told.reduce(0, +) / Double(told.count)
        let variance = told.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(told.count)
        return variance > 0 ? min(1, (steps / Double(count) / (2 * variance)).squareRoot()) : nil
    }
}

extension Skin {
    /// Whether a pixel of the photo is skin.
    func contains(x: Int, y: Int) -> Bool {
        let (column, row) = (x / max(1, cellPixels), y / max(1, cellPixels))
        return x >= 0 && y >= 0 && mask.contains(x: column, y: row) && mask[column, row]
    }
}
