import Photographs
import Pixels
import Spots
import Statistics

/// How much of the skin's own texture the photo after repeats, under the glass and beside it.
///
/// The slope of log10 of red light after on log10 of red light before, at the same places of the skin, each less its mean
/// around. What the glass shows of itself (smears, lamps) is in no texture before and does not count, unlike in a contrast
/// of the photo after alone; noise does not count either, for a place is compared with its neighbour some cells away.
struct TextureKept {
    /// A slope with its standard error: 1 where all texture is kept.
    struct Slope: Sendable, Equatable {
        var value: Double
        var error: Double
    }
    /// `nil` where too little texture tells.
    let underGlass: Slope?
    let besideGlass: Slope?
    /// Median linear red light under the glass in the photo after, full scale 1.
    let redLight: Double?

    init(of pair: PhotoPair, field: PressedField?) {
        let before = pair.before.survey.planes[0]
        let later = pair.laterRed
        let step = Double(pair.before.survey.reduction)
        let usable = pair.before.usable(
            step: Int(step), width: before.width, height: before.height, hidden: pair.before.spotDiscs,
            onSkinOnly: true)
        let place = field?.placing
        var sides = [Int8](repeating: 0, count: before.count)
        var light: [Double] = []
        for cell in 0..<before.count where usable.elements[cell] && later.isSeen.elements[cell] {
            let (column, row) = (cell % before.width, cell / before.width)
            let far = place?((Double(column) + 0.5) * step, (Double(row) + 0.5) * step) ?? 0
            sides[cell] = far < 0.95 ? 1 : far > 1.08 ? 2 : 0
            if sides[cell] == 1 && cell.isMultiple(of: 37) { light.append(Double(later.red.elements[cell])) }
        }
        let pictures = (before.withoutMean, later.red.withoutMean)
        underGlass = TextureKept.slope(pictures, sides, side: 1)
        besideGlass = TextureKept.slope(pictures, sides, side: 2)
        redLight = light.median().map { power(10, $0) }
    }

    /// Cells between the places that are compared: beyond the reach of noise, within that of texture.
    private static let lag = 4
    /// Tiles along the longer side; what one tile says the next does not know.
    private static let tiles = 12
    private static let fewestTiles = 4

    private static func slope(
        _ pictures: (before: Raster<Float>, after: Raster<Float>), _ sides: [Int8], side: Int8
    ) -> Slope? {
        let (width, height) = (pictures.before.width, pictures.before.height)
        let length = max(8, max(width, height) / tiles)
        let columns = width / length + 1
        var sums = [(after: Double, before: Double)](repeating: (0, 0), count: columns * (height / length + 1))
        for row in lag..<max(lag, height - lag) {
            for column in lag..<max(lag, width - lag) where sides[row * width + column] == side {
                let own = row * width + column
                let tile = row / length * columns + column / length
                // On all four sides, so that a small miss of the map takes from one what it gives to the other.
                for other in [own - lag, own + lag, own - lag * width, own + lag * width] where sides[other] == side {
                    let near = Double(pictures.before.elements[other])
                    sums[tile].after += near * Double(pictures.after.elements[own])
                    sums[tile].before += near * Double(pictures.before.elements[own])
                }
            }
        }
        let told = sums.filter { $0.before != 0 }
        let (after, before) = (told.reduce(0) { $0 + $1.after }, told.reduce(0) { $0 + $1.before })
        guard told.count >= fewestTiles, before > 0 else { return nil }
        let value = after / before
        let misses = told.reduce(0) { $0 + ($1.after - value * $1.before) * ($1.after - value * $1.before) }
        let count = Double(told.count)
        return Slope(value: value, error: (misses * count / (count - 1)).squareRoot() / before)
    }
}

extension PhotoPair {
    /// log10 of red light of the photo after on the survey's grid of the photo before, and which cells it shows, away from
    /// glare.
    fileprivate var laterRed: (red: Raster<Float>, isSeen: Mask) {
        let (own, other) = (before.survey, after.survey)
        let (step, otherStep) = (Double(own.reduction), Double(other.reduction))
        var source = other.planes[0]
        // Coarser than the photo after: its cells between would be left out.
        let scale = registration.warp.scale(Double(before.photo.width) / 2, Double(before.photo.height) / 2)
        source.blurGaussian(sigma: 0.4 * max(0, scale * step / otherStep - 1))
        var red = Raster<Float>(width: own.width, height: own.height, repeating: 0)
        var isSeen = Mask(width: own.width, height: own.height, repeating: false)
        let map = LatticeMap(registration.warp, width: own.width, height: own.height, step: step)
        for row in 0..<own.height {
            for column in 0..<own.width {
                let place = map.place(column, row)
                red[column, row] = source.interpolated(x: place.x / otherStep, y: place.y / otherStep)
                isSeen[column, row] = after.contains(place.x, place.y) && !after.isNearGlare(x: place.x, y: place.y)
            }
        }
        return (red, isSeen)
    }
}

/// A warp, read at every few cells and linear between: it hardly bends in so short a way.
private struct LatticeMap {
    private let nodes: [(x: Double, y: Double)]
    private let columns: Int
    private static let spacing = 8

    /// - Parameter step: photo pixels to a cell.
    init(_ warp: Warp, width: Int, height: Int, step: Double) {
        let spacing = LatticeMap.spacing
        let columns = width / spacing + 2
        self.columns = columns
        nodes = (0..<columns * (height / spacing + 2)).map { node in
            warp.map(
                (Double(node % columns * spacing) + 0.5) * step, (Double(node / columns * spacing) + 0.5) * step)
        }
    }

    func place(_ column: Int, _ row: Int) -> (x: Double, y: Double) {
        let spacing = LatticeMap.spacing
        let node = row / spacing * columns + column / spacing
        let across = Double(column % spacing) / Double(spacing)
        let down = Double(row % spacing) / Double(spacing)
        func between(_ value: (Int) -> Double) -> Double {
            let upper = value(node) + across * (value(node + 1) - value(node))
            let lower = value(node + columns) + across * (value(node + columns + 1) - value(node + columns))
            return upper + down * (lower - upper)
        }
        return (between { nodes[$0].x }, between { nodes[$0].y })
    }
}

extension Raster where Element == Float {
    /// Less its mean around, not beyond what one hair does.
    fileprivate var withoutMean: Raster<Float> {
        var picture = self
        let mean = gaussianBlurred(sigma: 10)
        for cell in 0..<count { picture.elements[cell] = Swift.min(Swift.max(elements[cell] - mean.elements[cell], -0.15), 0.15) }
        return picture
    }
}
