import Pixels
import Statistics

/// Where a candidate lies among a photo's others by size, contrast and redness: what makes two of them alike.
struct Likeness: Sendable {
    var radiusCells: Float
    var contrast: Float
    /// The part of the green absorption that red does not share.
    var redness: Float
}

/// How many of a photo's candidates that look like a given one are probably marks.
///
/// A rash or petechiae come in crowds of one kind; where everything that looks like a candidate is texture, the candidate
/// probably is too, and where it is one of a hundred clear spots a faint one may be believed. The photo so sets its own
/// prior. Candidates are counted in cells of (log radius, log contrast, redness), smoothed over the neighbours: O(n).
struct Crowd {
    private static let sizes = 14
    private static let contrasts = 12
    private static let rednesses = 8
    /// What smoothing leaves of a cell's own content in it.
    private static let own: Float = 0.125

    /// Sum of probabilities and number, by cell.
    private var cells = [SIMD2<Float>](
        repeating: .zero, count: Crowd.sizes * Crowd.contrasts * Crowd.rednesses)

    /// - Parameter probabilities: what each candidate's own evidence says, 0 ... 1.
    init(_ candidates: [Likeness], probabilities: [Float]) {
        for (candidate, probability) in zip(candidates, probabilities) {
            cells[Crowd.cell(of: candidate)] += SIMD2(probability, 1)
        }
        smooth(stride: 1, length: Crowd.rednesses)
        smooth(stride: Crowd.rednesses, length: Crowd.contrasts)
        smooth(stride: Crowd.rednesses * Crowd.contrasts, length: Crowd.sizes)
    }

    /// The number of probable marks alike to a candidate, and their share of all that are alike, without itself; with no
    /// other the share is the one that `Crowd` starts from, one in twenty.
    func around(_ candidate: Likeness, probability: Float) -> (number: Float, share: Float) {
        let found = cells[Crowd.cell(of: candidate)] - Crowd.own * SIMD2(probability, 1)
        let (number, all) = (max(found.x, 0) / Crowd.own, max(found.y, 0) / Crowd.own)
        return (number, (number + 0.1) / (all + 2))
    }

    private static func cell(of candidate: Likeness) -> Int {
        func place(_ value: Float, step: Float, from first: Float, count: Int) -> Int {
            min(max(Int((value - first) / step), 0), count - 1)
        }
        let size = place(fastLog10(max(candidate.radiusCells, 0.1)), step: 0.22, from: 0, count: sizes)
        let contrast = place(fastLog10(max(candidate.contrast, 0.01)), step: 0.22, from: -1.5, count: contrasts)
        let redness = place(candidate.redness, step: 0.15, from: 0, count: rednesses)
        return (size * contrasts + contrast) * rednesses + redness
    }

    /// Half of each cell and a quarter of both neighbours.
    private mutating func smooth(stride: Int, length: Int) {
        let before = cells
        for index in cells.indices {
            let at = index / stride % length
            let less = at > 0 ? before[index - stride] : .zero
            let more = at + 1 < length ? before[index + stride] : .zero
            cells[index] = 0.5 * before[index] + 0.25 * (less + more)
        }
    }
}
