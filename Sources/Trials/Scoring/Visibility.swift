internal import Photographs
internal import Pixels
internal import Spots
internal import Statistics

/// How far a true mark stands out, as d′: what an observer would have of it who knows where it lies, how large it is and what
/// blood takes from light, over the scatter of the skin around it at the mark's own size.
///
/// A renderer lays marks that no eye can tell from the skin's grain; recall by d′ keeps these apart from marks that a method
/// misses though they are there to be seen. Where nobody knows the place, marks under 3 drown among places that look alike.
///
/// - Reference: Barrett and Myers 2004, Foundations of Image Science, ISBN 0-471-15300-1, section 13.2 (Hotelling observer).
struct Visibility {
    /// log10 of red, green and blue light.
    private let planes: [Raster<Float>]
    private let labels: LabelImage
    private let skin: Mask?

    /// What blood takes from log10 of red, green and blue light; only its direction matters here.
    private static let blood = (0..<3).map { Double(BloodFilter.blood[$0]) }
    private static let leastPixelsAround = 20

    /// - Complexity: O(pixels).
    init(of labels: LabelImage, skin: Mask?, in photo: Photo) {
        (self.labels, self.skin) = (labels, skin)
        var planes = [Raster<Float>](
            repeating: Raster(width: photo.width, height: photo.height, repeating: 0), count: 3)
        for y in 0..<photo.height {
            for x in 0..<photo.width {
                let light = photo.linear(x: x, y: y)
                planes[0][x, y] = fastLog10(max(light.red, Survey.darkest))
                planes[1][x, y] = fastLog10(max(light.green, Survey.darkest))
                planes[2][x, y] = fastLog10(max(light.blue, Survey.darkest))
            }
        }
        self.planes = planes
    }

    /// d′ of a mark; `nil` where too little unmarked skin lies around it to tell.
    ///
    /// - Complexity: O(area of the mark · its radius).
    func standsOut(_ mark: LabelTable.Mark) -> Double? {
        let radius = max(1, mark.diameterPixels / 2)
        let window = window(around: mark, radius: radius)
        let colours = planes.map { plane in
            Raster(
                width: window.columns.count, height: window.rows.count,
                elements: window.rows.flatMap { y in window.columns.map { plane[$0, y] } }
            ).gaussianBlurred(sigma: radius / 1.9)
        }
        let places = places(of: mark, in: window, radius: radius)
        guard places.around.count >= Visibility.leastPixelsAround, !places.inside.isEmpty else { return nil }
        let middle = colours.map { plane in places.around.map { Double(plane.elements[$0]) }.median() ?? 0 }
        let mean = colours.map { plane in places.inside.map { Double(plane.elements[$0]) }.mean ?? 0 }
        let covariance = Visibility.covariance(of: colours, at: places.around)
        guard let weights = solution(of: covariance, Visibility.blood) else { return nil }
        let answer = zip(weights, zip(mean, middle)).reduce(0) { $0 + $1.0 * ($1.1.0 - $1.1.1) }
        let gain = zip(weights, Visibility.blood).reduce(0) { $0 + $1.0 * $1.1 }
        return gain > 0 ? answer / gain.squareRoot() : nil
    }

    private struct Window {
        let columns: Range<Int>
        let rows: Range<Int>
    }

    private func window(around mark: LabelTable.Mark, radius: Double) -> Window {
        let reach = Int(4 * radius + 8)
        let (x, y) = (Int(mark.xPixels), Int(mark.yPixels))
        return Window(
            columns: max(0, x - reach)..<min(labels.width, x + reach + 1),
            rows: max(0, y - reach)..<min(labels.height, y + reach + 1))
    }

    /// Places in the window that are the mark's, and those of skin a little away from every mark, whose light reaches there
    /// with the blur.
    private func places(of mark: LabelTable.Mark, in window: Window, radius: Double) -> (inside: [Int], around: [Int]) {
        let (width, height) = (window.columns.count, window.rows.count)
        let shown = window.rows.flatMap { y in window.columns.map { Int(labels[$0, y]) } }
        let squaredDistance = Mask(width: width, height: height, elements: shown.map { $0 != 0 }).squaredDistances()
        let gap = max(2, 0.6 * radius + 1)
        let around = shown.indices.filter { place in
            let (x, y) = (window.columns.lowerBound + place % width, window.rows.lowerBound + place / width)
            return squaredDistance.elements[place] > gap * gap && skin?[x, y] ?? true
        }
        return (shown.indices.filter { shown[$0] == mark.label }, around)
    }

    /// Of three colours over some places, row by row, with a camera's noise on the diagonal so that it can be inverted.
    private static func covariance(of colours: [Raster<Float>], at places: [Int]) -> [Double] {
        let centred = colours.map { plane -> [Double] in
            let values = places.map { Double(plane.elements[$0]) }
            let mean = values.mean ?? 0
            return values.map { $0 - mean }
        }
        return (0..<9).map { index in
            let (row, column) = (centred[index / 3], centred[index % 3])
            let sum = zip(row, column).reduce(0) { $0 + $1.0 * $1.1 }
            return sum / Double(places.count) + (index / 3 == index % 3 ? 1e-6 : 0)
        }
    }
}
