import Photographs
import Pixels
import Statistics

extension RimPicture {
    /// Ellipses of bright lines of the photo after around a place, on the photo before, the most complete first: a rim that is
    /// seen says by itself where the glass lies, where pallor is faint or patchy.
    ///
    /// Five random places on lines, one from each fifth of the turn, make an ellipse; those of which most lies on lines
    /// elsewhere as well are kept (random sample consensus: Fischler, Bolles 1981, doi:10.1145/358669.358692). The same for
    /// the same photos.
    ///
    /// - Parameter middle: inside of the glass, in pixels of the photo before.
    /// - Complexity: O(cells + draws).
    func ellipses(around middle: Point) -> [PressedField] {
        let fifths = ridges(around: middle)
        guard fifths.allSatisfy({ !$0.isEmpty }) else { return [] }
        var generator = SplitMix64(seed: 1)
        var found: [(share: Double, field: PressedField)] = []
        for _ in 0..<RimPicture.draws {
            let places = fifths.map { $0[generator.index(below: $0.count)] }
            guard let field = PressedField(through: places, shorterSidePixels: shorterSidePixels) else { continue }
            // On lines spread a little: five places that are each half a cell off still show what they are of.
            let share = share(of: field, level: 1, step: 3)
            if share > RimPicture.leastEllipse { found.append((share, field)) }
        }
        let best = found.enumerated().sorted { (-$0.element.share, $0.offset) < (-$1.element.share, $1.offset) }
        return best.prefix(RimPicture.mostCompared).reduce(into: []) { kept, one in
            let field = one.element.field
            if kept.count < RimPicture.mostEllipses, !kept.contains(where: { $0.isLike(field) }) { kept.append(field) }
        }
    }

    /// Where a quarter of the places on lines are a rim's, one draw in a thousand is of nothing else.
    private static let draws = 2000
    private static let leastEllipse = 0.4
    private static let mostEllipses = 4
    private static let mostCompared = 60
    /// A ridge this high, of 1, is a line's.
    private static let leastRidge: Float = 0.5

    private var shorterSidePixels: Double { Double(min(pair.before.photo.width, pair.before.photo.height)) }

    /// The middles of bright lines, in pixels of the photo before, by the fifth of the turn about a place that they lie in.
    private func ridges(around middle: Point) -> [[Point]] {
        var fifths = [[Point]](repeating: [], count: 5)
        let (lines, back) = (brightLines, pair.registration.warp.homography.inverse)
        let (cells, width) = (lines.elements.span, lines.width)
        for row in 1..<max(1, lines.height - 1) {
            for column in 1..<max(1, width - 1) {
                let cell = row * width + column
                let height = cells[cell]
                guard height > RimPicture.leastRidge else { continue }
                let isRidge =
                    (height >= cells[cell - 1] && height > cells[cell + 1])
                    || (height >= cells[cell - width] && height > cells[cell + width])
                guard isRidge else { continue }
                let place = back.map((Double(column) + 0.5) * cellPixels, (Double(row) + 0.5) * cellPixels)
                let (dx, dy) = (place.x - middle.x, place.y - middle.y)
                guard (0.2..<1).contains(length(dx, dy) / shorterSidePixels) else { continue }
                let turn = direction(dx, dy) / (2 * Double.pi) + 0.5
                fifths[min(4, Int(5 * turn))].append(Point(x: place.x, y: place.y))
            }
        }
        return fifths
    }
}

extension PressedField {
    /// The ellipse through five places, if it may be a glass's.
    fileprivate init?(through places: [Point], shorterSidePixels: Double) {
        let count = Double(places.count)
        let middle = Point(x: places.reduce(0) { $0 + $1.x } / count, y: places.reduce(0) { $0 + $1.y } / count)
        guard let ellipse = FittedEllipse(fitting: places, about: middle, radius: shorterSidePixels),
            ellipse.long < 1.2 * shorterSidePixels, ellipse.short > 0.2 * shorterSidePixels,
            ellipse.long < 1.8 * ellipse.short
        else { return nil }
        self.init(
            xPixels: ellipse.x, yPixels: ellipse.y, halfLengthPixels: ellipse.long, halfWidthPixels: ellipse.short,
            angleDegrees: ellipse.direction * 180 / .pi, exponent: PressedField.exponents[0], pallor: 0)
    }

    /// Whether another outline lies hardly anywhere else.
    fileprivate func isLike(_ other: PressedField) -> Bool {
        let near = 0.02 * min(halfLengthPixels, halfWidthPixels)
        return abs(xPixels - other.xPixels) < near && abs(yPixels - other.yPixels) < near
            && abs(halfLengthPixels - other.halfLengthPixels) < near
            && abs(halfWidthPixels - other.halfWidthPixels) < near
    }
}
