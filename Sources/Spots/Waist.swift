import Pixels

extension Outline {
    /// A waist is at most this share of the narrower of the two parts.
    private static let widestWaist = 0.8
    /// What holds fewer cells shows no waist.
    private static let fewestCells = 24

    /// The parts at the outline's waists, where two or more discs have grown into one; `nil` without a waist, and where a part is no disc.
    ///
    /// The largest inner disc is one part's; the largest one apart from it, with a narrower way between the two, the other's;
    /// each cell goes to the disc that it is nearer to, in the power distance.
    ///
    /// - Complexity: O(cells of the bounding box), and O(cells · √cells) where there are many bulges.
    /// - Reference: Aurenhammer 1987, doi:10.1137/0216006 (power diagrams).
    func partedAtWaists(width: Int, deep: Int = 2) -> [Outline]? {
        guard cells.count >= Outline.fewestCells,
            let waist = Waist(of: cells, width: width, widest: Outline.widestWaist)
        else { return nil }
        var outlines: [Outline] = []
        for (part, disc) in zip(waist.parts(of: cells, width: width), [waist.first, waist.second]) {
            let outline = like(part.cells, at: part.middle)
            if deep > 1, let finer = outline.partedAtWaists(width: width, deep: deep - 1) {
                outlines += finer
            } else if disc.fills(part.cells) {
                outlines.append(outline)
            } else {
                return nil
            }
        }
        return outlines
    }

    /// This outline's evidence on a part of its cells.
    private func like(_ part: [Int], at middle: (x: Double, y: Double)) -> Outline {
        var outline = self
        outline.cells = part
        (outline.seed.x, outline.seed.y) = middle
        outline.seed.radiusCells = min(seed.radiusCells, (Double(part.count) / Double.pi).squareRoot())
        return outline
    }
}

/// Two inner discs of a mask with a narrower way between them, in cells of the grid.
private struct Waist {
    /// A disc that fits into the mask.
    struct Disc {
        var x: Int
        var y: Int
        /// To the middle of the nearest cell outside.
        var radius: Double

        /// Whether a part's cells are hardly more than the disc's: others are no disc.
        func fills(_ part: [Int]) -> Bool { Double(part.count) <= 1.6 * Double.pi * radius * radius }
    }

    let first: Disc
    let second: Disc

    /// The smaller disc's radius over the larger one's: less is a corner of one ragged mark.
    private static let leastShare = 0.5

    init?(of cells: [Int], width: Int, widest: Double) {
        let (left, top) = (cells.map { $0 % width }.min() ?? 0, (cells.min() ?? 0) / width)
        let (right, bottom) = (cells.map { $0 % width }.max() ?? 0, (cells.max() ?? 0) / width)
        var outside = Mask(width: right - left + 3, height: bottom - top + 3, repeating: true)
        for cell in cells { outside[cell % width - left + 1, cell / width - top + 1] = false }
        let squares = outside.squaredDistances()
        func disc(_ x: Int, _ y: Int) -> Disc {
            Disc(x: x + left - 1, y: y + top - 1, radius: squares[x, y].squareRoot())
        }
        var bulges: [Disc] = []
        for y in 1..<squares.height - 1 {
            for x in 1..<squares.width - 1 where squares[x, y] > 0 {
                let isHighest = (-1...1).allSatisfy { dy in
                    (-1...1).allSatisfy { dx in squares[x + dx, y + dy] <= squares[x, y] }
                }
                if isHighest { bulges.append(disc(x, y)) }
            }
        }
        bulges.sort { ($0.radius, $1.y, $1.x) > ($1.radius, $0.y, $0.x) }
        guard let largest = bulges.first else { return nil }
        first = largest
        // The narrowest place of the straight way between two bulges.
        func narrowest(_ other: Disc) -> Double {
            let steps = max(abs(other.x - largest.x), abs(other.y - largest.y), 1)
            return (0...steps).reduce(Double.infinity) { least, step in
                let share = Double(step) / Double(steps)
                let x = Double(largest.x) + share * Double(other.x - largest.x)
                let y = Double(largest.y) + share * Double(other.y - largest.y)
                return min(least, squares[Int(x.rounded()) - left + 1, Int(y.rounded()) - top + 1].squareRoot())
            }
        }
        let apart = bulges.dropFirst().first { other in
            let (dx, dy) = (Double(other.x - largest.x), Double(other.y - largest.y))
            return other.radius >= max(2, Waist.leastShare * largest.radius)
                && dx * dx + dy * dy > largest.radius * largest.radius
                && narrowest(other) <= widest * other.radius
        }
        guard let apart else { return nil }
        second = apart
    }

    /// The cells of each disc, by power distance, with their middle.
    func parts(of cells: [Int], width: Int) -> [(cells: [Int], middle: (x: Double, y: Double))] {
        func power(_ cell: Int, _ disc: Disc) -> Double {
            let (dx, dy) = (Double(cell % width - disc.x), Double(cell / width - disc.y))
            return dx * dx + dy * dy - disc.radius * disc.radius
        }
        let isFirst = cells.map { power($0, first) <= power($0, second) }
        return [true, false].map { wanted in
            let own = zip(cells, isFirst).filter { $0.1 == wanted }.map(\.0)
            let count = Double(max(1, own.count))
            let (x, y) = own.reduce((0.0, 0.0)) { ($0.0 + Double($1 % width), $0.1 + Double($1 / width)) }
            return (own, (x / count + 0.5, y / count + 0.5))
        }
    }
}

/// Candidates with each that has a waist parted there, where the judge is surer of every part than of the whole.
///
/// Discs that touch are one level's area without two peaks: what tells them apart is their shape, and that each half is a mark
/// by itself while the whole is none. O(candidates · trees), three times at most.
func partedWhereSurer(
    _ candidates: [Candidate], in context: CandidateContext, judge: MarkJudge, least: Double
) -> [Candidate] {
    let width = context.survey.width
    let parts = candidates.map { candidate -> [Candidate] in
        guard candidate.elongation > 1.3, let outlines = candidate.outline.partedAtWaists(width: width) else {
            return [candidate]
        }
        let parts = outlines.compactMap { Candidate($0, in: context) }
        return parts.count == outlines.count ? parts : [candidate]
    }
    guard parts.contains(where: { $0.count > 1 }) else { return candidates }
    let (across, down) = (Double(width), Double(context.survey.height))
    let diagonal = (across * across + down * down).squareRoot()
    let whole = judge.confidences(of: candidates, diagonalCells: diagonal)
    var all = Array(parts.joined())
    countElongatedNeighbours(&all)
    var parted = judge.confidences(of: all, diagonalCells: diagonal)[...]
    var chosen = zip(zip(candidates, whole), parts).flatMap { own, parts -> [Candidate] in
        let confidences = parted.prefix(parts.count)
        parted = parted.dropFirst(parts.count)
        guard parts.count > 1, let unsurest = confidences.min(), unsurest >= max(least, own.1) else { return [own.0] }
        return parts
    }
    countElongatedNeighbours(&chosen)
    return chosen
}
