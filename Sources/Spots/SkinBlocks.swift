import Pixels
import Statistics

/// The survey averaged over square blocks: two colour differences, lightness and weave.
///
/// Weave is the texture that blood would not make: cloth, paper and hair change red light as they change green, dots of blood
/// change red light by less than half of that. So a dense rash is no cloth.
struct SkinBlocks {
    let width: Int
    let height: Int
    /// Per block: log10(R/G), log10(G/B), log10(G), and the mean absolute texture that red and green light share.
    var features: [SIMD4<Float>]

    init(of survey: Survey, block: Int) {
        width = max(1, survey.width / block)
        height = max(1, survey.height / block)
        features = []
        features.reserveCapacity(width * height)
        var line = CellLine(width: survey.width)
        for row in 0..<height {
            var sums = [SIMD4<Float>](repeating: .zero, count: width)
            var redWeaves = [Float](repeating: 0, count: width)
            let rows = row * block..<min((row + 1) * block, survey.height)
            for y in rows {
                line.read(y, of: survey)
                line.add(to: &sums, redWeaves: &redWeaves, block: block)
            }
            for column in 0..<width {
                let columns = column * block..<min((column + 1) * block, survey.width)
                let cells = max(Float(rows.count * columns.count), 1)
                var sum = sums[column] / cells
                let redWeave = redWeaves[column] / cells
                // Squares of mean roots: a few marks in a block hardly change them, a weave does.
                sum.w = SkinBlocks.sharedWeave(red: redWeave * redWeave, green: sum.w * sum.w)
                features.append(sum)
            }
        }
    }

    /// What blood takes from red light, as a part of what it takes from green (both log10).
    private static let redPartOfBlood: Float = 0.44

    /// The texture that both colours have alike, where the rest of the green one is blood's.
    private static func sharedWeave(red: Float, green: Float) -> Float {
        max(0, (red - redPartOfBlood * green) / (1 - redPartOfBlood))
    }

    /// How unlike two blocks are: colour counts fully, lightness a quarter (shading is cheap), weave a half.
    func distance(_ first: Int, _ second: Int) -> Float {
        let d = features[first] - features[second]
        return (d.x * d.x + d.y * d.y + 0.06 * d.z * d.z + 0.25 * d.w * d.w).squareRoot()
    }

    /// Blocks grown together while their border differs no more than their insides do.
    ///
    /// - Reference: Felzenszwalb and Huttenlocher 2004, doi:10.1023/B:VISI.0000022288.19776.77.
    func regions() -> SkinRegions {
        var edges: [(weight: Float, first: Int, second: Int)] = []
        for index in 0..<features.count {
            if index % width + 1 < width { edges.append((distance(index, index + 1), index, index + 1)) }
            if index + width < features.count { edges.append((distance(index, index + width), index, index + width)) }
        }
        var forest = Forest(count: features.count)
        for place in ascendingOrder(of: edges.map { $0.weight }) {
            let edge = edges[place]
            let a = forest.root(edge.first)
            let b = forest.root(edge.second)
            if a != b && edge.weight <= min(forest.tolerance(a), forest.tolerance(b)) {
                forest.join(a, b, weight: edge.weight)
            }
        }
        return SkinRegions(label: (0..<features.count).map { forest.root($0) })
    }
}

/// A row of the survey's cells: what a block's features are means of.
private struct CellLine {
    private var redness: [Float]
    private var yellowness: [Float]
    private var green: [Float]
    private var weave: [Float]
    private var redWeave: [Float]

    init(width: Int) {
        redness = [Float](repeating: 0, count: width)
        yellowness = redness
        green = redness
        weave = redness
        redWeave = redness
    }

    mutating func read(_ y: Int, of survey: Survey) {
        let width = green.count
        let planes = (red: survey.planes[0].elements, green: survey.planes[1].elements, blue: survey.planes[2].elements)
        let row = y * width..<(y + 1) * width
        let above = y > 1 ? (y - 2) * width..<(y - 1) * width : row
        let (r, g, b) = (
            planes.red.span.extracting(row), planes.green.span.extracting(row), planes.blue.span.extracting(row)
        )
        CellLine.setDifference(&redness, of: r, less: g)
        CellLine.setDifference(&yellowness, of: g, less: b)
        green.replaceSubrange(0..<width, with: planes.green[row])
        CellLine.setWeave(&weave, of: g, below: planes.green.span.extracting(above))
        CellLine.setWeave(&redWeave, of: r, below: planes.red.span.extracting(above))
    }

    private static func setDifference(_ line: inout [Float], of one: Span<Float>, less other: Span<Float>) {
        var target = line.mutableSpan
        precondition(one.count == target.count && other.count == target.count)
        for x in 0..<target.count {
            // In bounds by the precondition above.
            unsafe target[unchecked: x] = one[unchecked: x] - other[unchecked: x]
        }
    }

    /// The root of the steps from the cell two to the left, and from the one two above, where there are such.
    private static func setWeave(_ line: inout [Float], of own: Span<Float>, below upper: Span<Float>) {
        var target = line.mutableSpan
        precondition(own.count == target.count && upper.count == target.count)
        for x in 0..<min(2, target.count) { target[x] = abs(own[x] - upper[x]).squareRoot() }
        for x in 2..<max(2, target.count) {
            // In bounds by the precondition above.
            let across = unsafe abs(own[unchecked: x] - own[unchecked: x &- 2])
            unsafe target[unchecked: x] = (across + abs(own[unchecked: x] - upper[unchecked: x])).squareRoot()
        }
    }

    /// Adds each cell to the sum of its block; cells beyond the last block to none.
    func add(to sums: inout [SIMD4<Float>], redWeaves: inout [Float], block: Int) {
        for column in sums.indices {
            var (sum, redSum) = (sums[column], redWeaves[column])
            for x in column * block..<min((column + 1) * block, green.count) {
                sum += SIMD4(redness[x], yellowness[x], green[x], weave[x])
                redSum += redWeave[x]
            }
            (sums[column], redWeaves[column]) = (sum, redSum)
        }
    }
}

/// Disjoint sets that remember their size and their widest inner step.
private struct Forest {
    var parent: [Int]
    var size: [Float]
    var step: [Float]

    init(count: Int) {
        parent = Array(0..<count)
        size = [Float](repeating: 1, count: count)
        step = [Float](repeating: 0, count: count)
    }

    mutating func root(_ index: Int) -> Int {
        var at = index
        while parent[at] != at {
            parent[at] = parent[parent[at]]
            at = parent[at]
        }
        return at
    }

    func tolerance(_ root: Int) -> Float { step[root] + 0.35 / size[root] }

    mutating func join(_ a: Int, _ b: Int, weight: Float) {
        let (keep, drop) = a < b ? (a, b) : (b, a)
        parent[drop] = keep
        size[keep] += size[drop]
        step[keep] = max(step[keep], step[drop], weight)
    }
}
