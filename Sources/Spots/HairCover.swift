import Pixels

/// The share of the skin that hairs cover, 0 ... 1: thin, long lines that are darker or lighter than both of their sides in
/// red light, which blood and small creases hardly change.
///
/// Looked for on up to 80 tiles spread evenly over the skin. O(cells of the tiles), whatever the photo's size.
func hairShare(in survey: Survey, skin: SkinMap) -> Double {
    var lines = 0
    var cells = 0
    for place in tilePlaces(in: survey, skin: skin) {
        let tile = HairTile(survey.planes[0], x: place.x, y: place.y)
        lines += tile.hairCells()
        cells += HairTile.side * HairTile.side
    }
    return cells > 0 ? Double(lines) / Double(cells) : 0
}

/// Corners of tiles that lie on skin with at least three quarters of themselves.
private func tilePlaces(in survey: Survey, skin: SkinMap) -> [(x: Int, y: Int)] {
    let (side, margin, most) = (HairTile.side, HairTile.margin, 80)
    var places: [(x: Int, y: Int)] = []
    for y in stride(from: margin, through: survey.height - margin - side, by: side) {
        for x in stride(from: margin, through: survey.width - margin - side, by: side) {
            let eighths = stride(from: side / 8, to: side, by: side / 4)
            let onSkin = eighths.reduce(0) { count, dy in
                count + eighths.count { dx in skin.contains(x: Double(x + dx), y: Double(y + dy)) }
            }
            if onSkin >= 12 { places.append((x, y)) }
        }
    }
    guard places.count > most else { return places }
    return (0..<most).map { places[$0 * places.count / most] }
}

/// A square of the survey in which thin lines are looked for.
private struct HairTile {
    static let side = 64
    static let margin = 6
    /// From here on a line is long: a dozen cells, where a spot's rim or a pore is shorter.
    private static let leastLength = 14
    private static let width = side + 2 * margin

    /// log10 of red light, a little smoothed, with the margin around.
    private let light: [Float]

    init(_ plane: Raster<Float>, x: Int, y: Int) {
        let (width, margin) = (HairTile.width, HairTile.margin)
        let tile = WindowBox(x: x - margin, y: y - margin, width: width, height: width)
        light = plane.piece(tile).binomiallySmoothed().elements
    }

    /// Cells of long, thin lines.
    func hairCells() -> Int {
        let steps = depths()
        let scatter = median(steps.map(abs).filter { $0 > 0 })
        let limit = max(0.03, 3 * scatter)
        return [Float(1), -1].reduce(0) { sum, sign in
            sum
                + HairTile.thinLines(
                    Mask(
                        width: HairTile.side, height: HairTile.side, elements: steps.map { sign * $0 > limit }))
        }
    }

    /// How far each cell lies below the darker of its two sides (above 0) or above the lighter one (below 0), across the
    /// direction in which that is most; 0 on slopes.
    private func depths() -> [Float] {
        let (side, margin, width) = (HairTile.side, HairTile.margin, HairTile.width)
        // Two and four cells to each side: fine hairs, and coarse ones seen close.
        let across = [2, 4].flatMap { [$0, $0 * width, $0 * width + $0, $0 * width - $0] }
        let light = light.span
        var depths: [Float] = []
        depths.reserveCapacity(side * side)
        var (valley, ridge) = ([Float](repeating: 0, count: side), [Float](repeating: 0, count: side))
        for row in margin..<margin + side {
            let start = row * width + margin
            var valleys = valley.mutableSpan
            var ridges = ridge.mutableSpan
            for place in 0..<side { (valleys[place], ridges[place]) = (0, 0) }
            let own = light.extracting(start..<start + side)
            for step in across {
                let one = light.extracting(start - step..<start - step + side)
                let other = light.extracting(start + step..<start + step + side)
                for place in 0..<side {
                    // Every span has `side` elements.
                    let (first, second) = unsafe (one[unchecked: place], other[unchecked: place])
                    let middle = unsafe own[unchecked: place]
                    let (low, high) = first < second ? (first, second) : (second, first)
                    unsafe valleys[unchecked: place] = max(valleys[unchecked: place], low - middle)
                    unsafe ridges[unchecked: place] = min(ridges[unchecked: place], high - middle)
                }
            }
            for place in 0..<side {
                depths.append(valleys[place] >= -ridges[place] ? valleys[place] : ridges[place])
            }
        }
        return depths
    }

    /// Cells of the components (eight neighbours) that are long and, for their length, thin.
    private static func thinLines(_ mask: Mask) -> Int {
        var isNew = mask
        var kept = 0
        for start in mask.elements.indices where isNew.elements[start] {
            var stack = [start]
            isNew.elements[start] = false
            var cells = 0
            var (left, right, top, bottom) = (side, 0, side, 0)
            while let cell = stack.popLast() {
                let (x, y) = (cell % side, cell / side)
                cells += 1
                (left, right, top, bottom) = (min(left, x), max(right, x), min(top, y), max(bottom, y))
                for row in max(0, y - 1)...min(side - 1, y + 1) {
                    for column in max(0, x - 1)...min(side - 1, x + 1) where isNew[column, row] {
                        isNew[column, row] = false
                        stack.append(row * side + column)
                    }
                }
            }
            // Crossing hairs fill their box; one hair fills little of it.
            let length = max(right - left, bottom - top) + 1
            let isThin = cells <= 4 * length || 4 * cells <= (right - left + 1) * (bottom - top + 1)
            if length >= leastLength && isThin { kept += cells }
        }
        return kept
    }
}
