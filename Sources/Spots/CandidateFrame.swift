import Pixels
import Statistics

/// The cells of an outline and those around it, in a small window.
struct CandidateFrame {
    let outline: Outline
    let context: CandidateContext
    /// Cells around the outline that no outline owns, a little away from its edge.
    var ring: [Int] = []
    var coreMean = SIMD3<Float>(repeating: 0)
    var coreDose: Float = 0
    /// Mean dose of the cells that touch the outline from outside.
    var rimDose: Float = 0
    var moments: Moments

    init?(_ outline: Outline, in context: CandidateContext) {
        self.outline = outline
        self.context = context
        moments = Moments(cells: outline.cells, width: context.survey.width)
        let radius = (Double(outline.cells.count) / Double.pi).squareRoot()
        lookAround(gap: radius < 2 ? 1 : 2, reach: max(2, Int((0.7 * radius).rounded())))
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

    /// Finds the ring's cells and the mean dose of the rim's.
    private mutating func lookAround(gap: Int, reach: Int) {
        let width = context.survey.width
        let margin = gap + reach
        let field = CellDistances(of: outline.cells, margin: margin, width: width, height: context.survey.height)
        var found: [Int] = []
        var rim: (sum: Float, number: Float) = (0, 0)
        for y in field.y...field.bottom {
            for x in field.x...field.right {
                let away = field.distance[x - field.x, y - field.y]
                let cell = y * width + x
                if away > 0 && away <= 4 {
                    rim.sum += context.dose.elements[cell]
                    rim.number += 1
                }
                guard away > Int32(3 * gap), away <= Int32(3 * margin) else { continue }
                if !context.marked.elements[cell] && !context.survey.glare.elements[cell] { found.append(cell) }
            }
        }
        rimDose = rim.sum / max(rim.number, 1)
        // Medians need no more; every so-many-th cell keeps all sides.
        let stride = max(1, found.count / 120)
        ring = stride == 1 ? found : Swift.stride(from: 0, to: found.count, by: stride).map { found[$0] }
    }

    /// The ring by eighths of the directions from the middle.
    var sides: RingSides {
        var sides = RingSides()
        let width = context.survey.width
        for cell in ring {
            sides.add(
                dose: context.dose.elements[cell], red: context.survey.planes[0].elements[cell],
                dx: Double(cell % width) + 0.5 - moments.x, dy: Double(cell / width) + 0.5 - moments.y)
        }
        return sides
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

/// Means over eighths of a ring.
struct RingSides {
    struct Side {
        var number: Float = 0
        var dose: Float = 0
        /// log10 of red light: how bright it is, whatever its colour.
        var red: Float = 0
    }
    private var sums = [Side](repeating: Side(), count: 8)

    mutating func add(dose: Float, red: Float, dx: Double, dy: Double) {
        let side = (dx > 0 ? 1 : 0) + (dy > 0 ? 2 : 0) + (abs(dx) > abs(dy) ? 4 : 0)
        sums[side].number += 1
        sums[side].dose += dose
        sums[side].red += red
    }

    private func mean(_ side: Int) -> Side {
        let sum = sums[side]
        return Side(number: sum.number, dose: sum.dose / sum.number, red: sum.red / sum.number)
    }

    /// One less the highest of `part` over the sides that hold two cells or more, at most 1.
    func weakest(_ part: (Side) -> Float) -> Float {
        (0..<8).filter { sums[$0].number >= 2 }.map { 1 - part(mean($0)) }.min().map { min($0, 1) } ?? 1
    }

    /// The lower `value` of two opposite sides, of the pair for which that is highest; 0 where no pair has cells.
    func through(_ value: (Side) -> Float) -> Float {
        // Flipping both signs leads to the opposite side.
        (0..<8).filter { sums[$0].number > 0 && sums[$0 ^ 3].number > 0 }
            .map { min(value(mean($0)), value(mean($0 ^ 3))) }.max() ?? 0
    }
}
