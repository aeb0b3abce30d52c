import Pixels
import Statistics

/// The survey averaged over square blocks: two colour differences, lightness and weave.
struct SkinBlocks {
    let width: Int
    let height: Int
    /// Per block: log10(R/G), log10(G/B), log10(G), and mean absolute texture of log10(G).
    var features: [SIMD4<Float>]

    init(of survey: Survey, block: Int) {
        width = max(1, survey.width / block)
        height = max(1, survey.height / block)
        features = []
        features.reserveCapacity(width * height)
        var line = CellLine(width: survey.width)
        for row in 0..<height {
            var sums = [SIMD4<Float>](repeating: .zero, count: width)
            let rows = row * block..<min((row + 1) * block, survey.height)
            for y in rows {
                line.read(y, of: survey)
                line.add(to: &sums, block: block)
            }
            for column in 0..<width {
                let columns = column * block..<min((column + 1) * block, survey.width)
                var sum = sums[column] / max(Float(rows.count * columns.count), 1)
                // The square of the mean root: a few marks in a block hardly change it, a weave does.
                sum.w *= sum.w
                features.append(sum)
            }
        }
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

    init(width: Int) {
        redness = [Float](repeating: 0, count: width)
        yellowness = redness
        green = redness
        weave = redness
    }

    mutating func read(_ y: Int, of survey: Survey) {
        let width = green.count
        let planes = (red: survey.planes[0].elements, green: survey.planes[1].elements, blue: survey.planes[2].elements)
        let row = y * width..<(y + 1) * width
        let above = y > 1 ? (y - 2) * width..<(y - 1) * width : row
        let (r, g, b) = (
            planes.red.span.extracting(row), planes.green.span.extracting(row), planes.blue.span.extracting(row)
        )
        let upper = planes.green.span.extracting(above)
        CellLine.setDifference(&redness, of: r, less: g)
        CellLine.setDifference(&yellowness, of: g, less: b)
        green.replaceSubrange(0..<width, with: planes.green[row])
        CellLine.setWeave(&weave, of: g, below: upper)
    }

    private static func setDifference(_ line: inout [Float], of one: Span<Float>, less other: Span<Float>) {
        var target = line.mutableSpan
        precondition(one.count == target.count && other.count == target.count)
        for x in 0..<target.count {
            // In bounds by the precondition above.
            unsafe target[unchecked: x] = one[unchecked: x] - other[unchecked: x]
        }
    }

    /// The root of the steps from the cell two to the left, where there is one, and from the row above.
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
    func add(to sums: inout [SIMD4<Float>], block: Int) {
        for column in sums.indices {
            var sum = sums[column]
            for x in column * block..<min((column + 1) * block, green.count) {
                sum += SIMD4(redness[x], yellowness[x], green[x], weave[x])
            }
            sums[column] = sum
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

/// Blocks by region; a region is named by its first block.
struct SkinRegions {
    /// Per block: the region's name.
    let label: [Int]

    /// Whether each region (indexed by its name) is skin.
    func skin(in blocks: SkinBlocks) -> [Bool] {
        var mean = [SIMD4<Float>](repeating: .zero, count: label.count)
        var area = [Float](repeating: 0, count: label.count)
        var central = [Float](repeating: 0, count: label.count)
        for (index, region) in label.enumerated() {
            let x = (Float(index % blocks.width) + 0.5) / Float(blocks.width) - 0.5
            let y = (Float(index / blocks.width) + 0.5) / Float(blocks.height) - 0.5
            mean[region] += blocks.features[index]
            area[region] += 1
            central[region] += 1 - 1.2 * max(abs(x), abs(y))
        }
        var best = -1
        var bestScore: Float = 0
        for region in 0..<label.count where area[region] > 0 {
            mean[region] /= area[region]
            let score = central[region] * skinPrior(mean[region])
            if score > bestScore {
                best = region
                bestScore = score
            }
        }
        guard best >= 0, bestScore > 0.002 * Float(label.count) else {
            return [Bool](repeating: false, count: label.count)
        }
        return (0..<label.count).map { area[$0] > 0 && isLikeSkin(mean[$0], reference: mean[best]) }
    }
}

/// How far a colour can be skin at all, 0 ... 1: broad, for every tone and most lamps.
private func skinPrior(_ feature: SIMD4<Float>) -> Float {
    let redder = (feature.x - 0.20) / 0.16
    let yellower = (feature.y - 0.12) / 0.14
    let exponent = 0.5 * (redder * redder + yellower * yellower)
    return exponent > 12 ? 0 : 1 / (1 + exponent * exponent)
}

/// Whether a region differs from the photo's skin only as blood, tan or shade would make it.
private func isLikeSkin(_ feature: SIMD4<Float>, reference: SIMD4<Float>) -> Bool {
    let d = feature - reference
    guard feature.w < 2.2 * reference.w + 0.02, skinPrior(feature) > 0.02 else { return false }
    if d.x > -0.09, d.x < 0.26, abs(d.y) < 0.13, d.z > -0.75, d.z < 0.35 { return true }
    return isPalerByBlood(d)
}

/// Whether a region lacks only blood: the reference is then a rash that fills the picture's middle.
///
/// Blood takes from log10(G) 1.8 times what it adds to log10(R/G), and next to nothing from log10(G/B).
private func isPalerByBlood(_ d: SIMD4<Float>) -> Bool {
    d.x <= -0.09 && d.x > -0.26 && abs(d.y) < 0.06 && d.z > -d.x && d.z < 0.3 - 2 * d.x
}
