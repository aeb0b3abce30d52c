import Pixels
import Statistics

/// An outline described by what separates blood from all else.
struct Candidate {
    var outline: Outline
    /// Centroid, in cells of the survey.
    var x: Double
    var y: Double
    /// Radius of the disc of the same area, in cells.
    var radiusCells: Double
    /// Ring minus core of log10 red, green and blue light: how much more is absorbed in the mark.
    var absorbed: SIMD3<Float>
    /// Dose of the core over the ring, and over the ring's own scatter.
    var contrast: Float
    var signalToNoise: Float
    /// The least contrast towards any eighth of the ring, over `contrast`: low for creases, borders and shading.
    var weakestSide: Float
    /// Longer over shorter axis, from second moments.
    var elongation: Double
    /// Share of the ring that is skin, 0 ... 1.
    var skinShare: Double
    /// Share of the marked cells that are glare, 0 ... 1.
    var glareShare: Double

    /// Whether the photo's border cuts the mark, which then looks longer than it is.
    var isCut = false
    /// Elongated candidates close by: pieces of the same hair.
    var elongatedNeighbours = 0

    /// log10(R/G) of the spot above its ring.
    var deltaErythema: Float { absorbed.y - absorbed.x }
}

/// What describing a candidate looks at.
struct CandidateContext {
    let survey: Survey
    let skin: SkinMap
    let dose: Raster<Float>
    /// Cells that belong to any outline.
    let marked: Mask
}

extension Candidate {
    init?(_ outline: Outline, in context: CandidateContext) {
        guard let frame = CandidateFrame(outline, in: context), frame.ring.count >= 8 else { return nil }
        self.outline = outline
        let moments = frame.moments
        x = moments.x
        y = moments.y
        radiusCells = (Double(outline.cells.count) / Double.pi).squareRoot()
        elongation = moments.elongation
        let ringMedian = SIMD3(
            median(frame.ring.map { context.survey.planes[0].elements[$0] }),
            median(frame.ring.map { context.survey.planes[1].elements[$0] }),
            median(frame.ring.map { context.survey.planes[2].elements[$0] }))
        absorbed = ringMedian - frame.coreMean
        let ringDose = frame.ring.map { context.dose.elements[$0] }
        let base = median(ringDose)
        contrast = frame.coreDose - base
        signalToNoise = contrast / max(scatter(ringDose), 1e-5)
        weakestSide = frame.weakestSide(core: frame.coreDose, base: base)
        skinShare = frame.skinShare
        let (width, height) = (context.survey.width, context.survey.height)
        isCut = outline.cells.contains {
            $0 % width == 0 || $0 % width == width - 1 || $0 < width || $0 >= width * (height - 1)
        }
        glareShare = frame.glareShare
    }
}

/// The cells of an outline and those around it, in a small window.
private struct CandidateFrame {
    let outline: Outline
    let context: CandidateContext
    /// Cells around the outline that no outline owns, a little away from its edge.
    var ring: [Int] = []
    var coreMean = SIMD3<Float>(repeating: 0)
    var coreDose: Float = 0
    var moments: Moments
    private var reach: Int

    init?(_ outline: Outline, in context: CandidateContext) {
        self.outline = outline
        self.context = context
        let width = context.survey.width
        moments = Moments(cells: outline.cells, width: width)
        let radius = (Double(outline.cells.count) / Double.pi).squareRoot()
        reach = max(2, Int((0.7 * radius).rounded()))
        ring = CandidateFrame.ring(of: outline.cells, gap: radius < 2 ? 1 : 2, reach: reach, context: context)
        guard !ring.isEmpty else { return nil }
        measureCore()
    }

    /// The mean over the cells of the upper half of the contrast, where the mark is purest.
    private mutating func measureCore() {
        let level = outline.base + 0.75 * (outline.core - outline.base)
        var cells = outline.cells.filter { context.dose.elements[$0] >= level }
        if cells.isEmpty { cells = outline.cells }
        for cell in cells {
            coreMean += SIMD3(
                context.survey.planes[0].elements[cell], context.survey.planes[1].elements[cell],
                context.survey.planes[2].elements[cell])
            coreDose += context.dose.elements[cell]
        }
        coreMean /= Float(cells.count)
        coreDose /= Float(cells.count)
    }

    private static func ring(of cells: [Int], gap: Int, reach: Int, context: CandidateContext) -> [Int] {
        let width = context.survey.width
        let height = context.survey.height
        let columns = cells.map { $0 % width }
        guard let left = columns.min(), let right = columns.max(), let first = cells.min(), let last = cells.max()
        else { return [] }
        let margin = gap + reach
        let x0 = max(0, left - margin)
        let x1 = min(width - 1, right + margin)
        let y0 = max(0, first / width - margin)
        let y1 = min(height - 1, last / width + margin)
        var distance = Raster<Int32>(width: x1 - x0 + 1, height: y1 - y0 + 1, repeating: 1_000_000)
        for cell in cells { distance[cell % width - x0, cell / width - y0] = 0 }
        chamfer(&distance)
        var ring: [Int] = []
        for y in y0...y1 {
            for x in x0...x1 {
                let away = distance[x - x0, y - y0]
                guard away > Int32(3 * gap), away <= Int32(3 * margin) else { continue }
                let cell = y * width + x
                if !context.marked.elements[cell] && !context.survey.glare.elements[cell] { ring.append(cell) }
            }
        }
        // Medians need no more; every so-many-th cell keeps all sides.
        let stride = max(1, ring.count / 120)
        return stride == 1 ? ring : Swift.stride(from: 0, to: ring.count, by: stride).map { ring[$0] }
    }

    /// The weakest of eight sides: the core's contrast to a side's mean over its contrast to the whole ring.
    func weakestSide(core: Float, base: Float) -> Float {
        var sum = [Float](repeating: 0, count: 8)
        var number = [Float](repeating: 0, count: 8)
        let width = context.survey.width
        for cell in ring {
            let dx = Double(cell % width) + 0.5 - moments.x
            let dy = Double(cell / width) + 0.5 - moments.y
            let side = (dx > 0 ? 1 : 0) + (dy > 0 ? 2 : 0) + (abs(dx) > abs(dy) ? 4 : 0)
            sum[side] += context.dose.elements[cell]
            number[side] += 1
        }
        var weakest: Float = 1
        for side in 0..<8 where number[side] >= 2 {
            weakest = min(weakest, (core - sum[side] / number[side]) / max(core - base, 1e-6))
        }
        return weakest
    }

    var skinShare: Double {
        let width = context.survey.width
        let inside = ring.count {
            context.skin.contains(x: Double($0 % width) + 0.5, y: Double($0 / width) + 0.5)
        }
        return Double(inside) / Double(ring.count)
    }

    var glareShare: Double {
        Double(outline.cells.count { context.survey.glare.elements[$0] }) / Double(outline.cells.count)
    }
}

/// Distance to the cells that are 0, three for a step along a side and four for one across a corner.
///
/// - Reference: Borgefors 1986, doi:10.1016/S0734-189X(86)80047-0.
func chamfer(_ distance: inout Raster<Int32>) {
    let width = distance.width
    let height = distance.height
    @inline(__always)
    func nearest(_ at: Int, _ x: Int, _ rowBefore: Int, _ columnBefore: Int) -> Int32 {
        var best = distance.elements[at]
        let columnIsInside = x + columnBefore >= 0 && x + columnBefore < width
        let across = columnIsInside ? distance.elements[at + columnBefore] : best
        best = min(best, across + 3)
        guard distance.elements.indices.contains(at + rowBefore) else { return best }
        best = min(best, distance.elements[at + rowBefore] + 3)
        if columnIsInside { best = min(best, distance.elements[at + rowBefore + columnBefore] + 4) }
        if x - columnBefore >= 0 && x - columnBefore < width {
            best = min(best, distance.elements[at + rowBefore - columnBefore] + 4)
        }
        return best
    }
    for at in 0..<width * height { distance.elements[at] = nearest(at, at % width, -width, -1) }
    for at in (0..<width * height).reversed() { distance.elements[at] = nearest(at, at % width, width, 1) }
}

/// Centre and axes of a set of cells.
struct Moments {
    var x = 0.0
    var y = 0.0
    var elongation = 1.0
    private var spread = 0.0

    init(cells: [Int], width: Int) {
        let number = Double(max(1, cells.count))
        for cell in cells {
            x += Double(cell % width) + 0.5
            y += Double(cell / width) + 0.5
        }
        x /= number
        y /= number
        var xx = 1.0 / 12
        var yy = 1.0 / 12
        var xy = 0.0
        for cell in cells {
            let dx = Double(cell % width) + 0.5 - x
            let dy = Double(cell / width) + 0.5 - y
            xx += dx * dx / number
            yy += dy * dy / number
            xy += dx * dy / number
        }
        let middle = (xx + yy) / 2
        let spread = (((xx - yy) / 2) * ((xx - yy) / 2) + xy * xy).squareRoot()
        self.spread = 2 * middle
        elongation = ((middle + spread) / max(middle - spread, 1e-6)).squareRoot()
    }

    /// A/(2π(μ20+μ02)/A), at most 1.
    func circularity(cells: Int) -> Double { min(1, Double(cells) / (2 * Double.pi * max(spread, 1e-9))) }
}

/// Counts, for each candidate, the elongated ones within ten cells.
func countElongatedNeighbours(_ candidates: inout [Candidate]) {
    let side = 10.0
    struct Place: Hashable {
        var column: Int
        var row: Int
    }
    var elongated: [Place: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() where candidate.elongation > 2 && candidate.radiusCells < 8 {
        elongated[Place(column: Int(candidate.x / side), row: Int(candidate.y / side)), default: []].append(index)
    }
    for index in candidates.indices {
        let (x, y) = (candidates[index].x, candidates[index].y)
        for row in Int(y / side) - 1...Int(y / side) + 1 {
            for column in Int(x / side) - 1...Int(x / side) + 1 {
                for other in elongated[Place(column: column, row: row)] ?? [] where other != index {
                    let (dx, dy) = (candidates[other].x - x, candidates[other].y - y)
                    if dx * dx + dy * dy < side * side { candidates[index].elongatedNeighbours += 1 }
                }
            }
        }
    }
}

func median(_ values: [Float]) -> Float {
    guard !values.isEmpty else { return 0 }
    var values = values
    return select(rank: values.count / 2, in: &values)
}

/// 1.4826 times the median distance to the median: a standard deviation that outliers do not move.
func scatter(_ values: [Float]) -> Float {
    let middle = median(values)
    return 1.4826 * median(values.map { abs($0 - middle) })
}
