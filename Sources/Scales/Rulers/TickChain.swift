internal import Statistics

/// Strokes that stand side by side at even distances, in turn: perhaps a ruler's ticks. In photo pixels.
struct TickChain {
    var middles: [Vector]
    /// Along the ticks, of length 1.
    var direction: Vector
    /// The median stroke's.
    var length: Double
    var spacing: Double
    var isDark: Bool
}

/// A chain has at least so many strokes.
private let leastStrokes = 6
/// A neighbour is looked for up to so far, in pixels of the reduced picture.
private let greatestSpacing = 17.0

/// Links each stroke with the first one on either side of it, and keeps the rows of evenly spaced ones.
///
/// - Complexity: O(strokes · `greatestSpacing`), and a plane of the picture's size.
func tickChains(of strokes: [Stroke], isDark: Bool, width: Int, height: Int) -> [TickChain] {
    guard strokes.count >= leastStrokes else { return [] }
    let links = StrokeLinks(strokes, width: width, height: height)
    var chains: [TickChain] = []
    var isUsed = [Bool](repeating: false, count: strokes.count)
    for start in strokes.indices where !isUsed[start] && links.previous(start) == nil {
        var run: [Int] = [start]
        isUsed[start] = true
        while let last = run.last, let next = links.next(last), !isUsed[next] {
            isUsed[next] = true
            run.append(next)
        }
        for part in evenParts(of: run.map { strokes[$0] }) {
            if let chain = TickChain(part, isDark: isDark) { chains.append(chain) }
        }
    }
    return chains
}

extension TickChain {
    /// `nil` where the strokes' distances are not those of a ruler.
    fileprivate init?(_ strokes: ArraySlice<Stroke>, isDark: Bool) {
        guard strokes.count >= leastStrokes, let first = strokes.first else { return nil }
        var direction = Vector(0, 0)
        for stroke in strokes { direction = direction + stroke.direction }
        direction = direction.normalised
        // Across the ticks; the along-tick part of a step is only which tick is the longer one.
        let across = strokes.map { ($0.middle - first.middle).cross(direction) }
        let steps = zip(across.dropFirst(), across).map { $0 - $1 }
        guard let spacing = steps.median(), abs(spacing) > 2.5 else { return nil }
        let changes = zip(steps.dropFirst(), steps).map { abs($0 - $1) }
        guard let change = changes.median(), change < 0.2 * abs(spacing) else { return nil }
        guard let length = strokes.map(\.length).median() else { return nil }
        self.init(
            middles: strokes.map(\.middle), direction: direction, length: length, spacing: abs(spacing),
            isDark: isDark)
    }

    /// The same chain of the photo that was made `factor` times smaller; `isTurned`: rows had become columns.
    func enlarged(by factor: Double, isTurned: Bool) -> TickChain {
        func turned(_ point: Vector) -> Vector { isTurned ? Vector(point.y, point.x) : point }
        var chain = self
        chain.middles = middles.map { turned($0 * factor) }
        chain.direction = turned(direction)
        chain.length *= factor
        chain.spacing *= factor
        return chain
    }
}

/// The longest stretches in which neighbouring distances differ by less than two fifths.
private func evenParts(of run: [Stroke]) -> [ArraySlice<Stroke>] {
    guard run.count >= leastStrokes else { return [] }
    var parts: [ArraySlice<Stroke>] = []
    var start = 0
    var lastGap = 0.0
    for index in 1..<run.count {
        let gap = abs((run[index].middle - run[index - 1].middle).cross(run[index].direction))
        if lastGap > 0 && (gap > 1.67 * lastGap || gap < 0.6 * lastGap) {
            parts.append(run[start..<index])
            start = index - 1
        }
        lastGap = gap
    }
    parts.append(run[start...])
    return parts.filter { $0.count >= leastStrokes }
}

/// Each stroke's first neighbour to the left and to the right, where the two agree on it.
private struct StrokeLinks {
    private var right: [Int32]
    private var left: [Int32]

    func next(_ index: Int) -> Int? {
        let other = Int(right[index])
        return other >= 0 && left[other] == index ? other : nil
    }
    func previous(_ index: Int) -> Int? {
        let other = Int(left[index])
        return other >= 0 && right[other] == index ? other : nil
    }

    init(_ strokes: [Stroke], width: Int, height: Int) {
        right = [Int32](repeating: -1, count: strokes.count)
        left = right
        var nearestRight = [Double](repeating: .infinity, count: strokes.count)
        var nearestLeft = nearestRight
        let canvas = StrokeCanvas(strokes, width: width, height: height)
        // What a stroke sees from its middle counts for both: a long tick's own middle may lie beyond the short ones.
        for index in strokes.indices {
            if let (other, distance) = canvas.first(from: index, side: 1) {
                if distance < nearestRight[index] { (nearestRight[index], right[index]) = (distance, Int32(other)) }
                if distance < nearestLeft[other] { (nearestLeft[other], left[other]) = (distance, Int32(index)) }
            }
            if let (other, distance) = canvas.first(from: index, side: -1) {
                if distance < nearestLeft[index] { (nearestLeft[index], left[index]) = (distance, Int32(other)) }
                if distance < nearestRight[other] { (nearestRight[other], right[other]) = (distance, Int32(index)) }
            }
        }
    }
}

/// The strokes drawn by number, to see which one comes first on a way.
private struct StrokeCanvas {
    private let strokes: [Stroke]
    private let width: Int
    private let height: Int
    private var numbers: [Int32]

    init(_ strokes: [Stroke], width: Int, height: Int) {
        self.strokes = strokes
        self.width = width
        self.height = height
        numbers = [Int32](repeating: -1, count: width * height)
        for (index, stroke) in strokes.enumerated() {
            let slope = stroke.direction.x / stroke.direction.y
            let half = stroke.length * stroke.direction.y / 2
            for row in Int(stroke.middle.y - half)...Int(stroke.middle.y + half) where row >= 0 && row < height {
                let x = Int(stroke.middle.x + slope * (Double(row) + 0.5 - stroke.middle.y))
                if x >= 0 && x < width { numbers[row * width + x] = Int32(index) }
            }
        }
    }

    /// The first parallel stroke on the way from a stroke's middle, at right angles to it, and how far it is.
    func first(from index: Int, side: Double) -> (index: Int, distance: Double)? {
        let stroke = strokes[index]
        let step = Vector(side * stroke.direction.y, -side * stroke.direction.x)
        for count in 2...Int(greatestSpacing) {
            let place = stroke.middle + step * Double(count)
            let (x, y) = (Int(place.x.rounded(.down)), Int(place.y.rounded(.down)))
            guard x >= 0 && x < width && y > 0 && y < height - 1 else { return nil }
            for row in [y, y - 1, y + 1] {
                let other = Int(numbers[row * width + x])
                guard other >= 0 && other != index else { continue }
                return isAlike(stroke, strokes[other]) ? (other, Double(count)) : nil
            }
        }
        return nil
    }

    /// Within 15 degrees, and neither much fainter.
    private func isAlike(_ a: Stroke, _ b: Stroke) -> Bool {
        abs(a.direction.cross(b.direction)) < 0.26 && a.strength < 3 * b.strength && b.strength < 3 * a.strength
    }
}
