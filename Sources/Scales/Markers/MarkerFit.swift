internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Where exactly a marker's corners lie, and how sure that is: the blurred pattern laid over the photo.
///
/// Every edge between two cells tells, not the outer ones alone. What is sought are the corners, the lens's blur and how far
/// ink ran beyond its edges (which would make a marker seem larger); each edge has a black and a white of its own, so that
/// shadows and uneven light do not move it.
///
/// Reference: Lucas & Kanade 1981 (aligning by gradients); Golub & Pereyra 2003, doi:10.1088/0266-5611/19/2/201 (levels
/// eliminated).
struct MarkerFit {
    private(set) var quad: Quad
    /// Standard deviation of the blur, in pixels.
    private(set) var blurPixels: Double
    /// How far the black reaches beyond its edges, in pixels.
    private(set) var spreadPixels = 0.0
    /// Of the corners' coordinates, x₀, y₀, x₁, …, row by row, in square pixels.
    private(set) var covariance: [Double] = []
    /// Share of the edges whose light changes as the pattern says.
    private(set) var agreement = 0.0
    /// Mean distance between the photo's codes and the fit's, 0 ... 1.
    private(set) var codeError = 0.0

    /// White less black, as a share of white.
    var contrastShare: Double { levels.map { $0.contrast / max($0.contrast + $0.dark, 1e-9) } ?? 0 }

    let pattern: BlurredPattern
    let edges: [BlurredPattern.Edge]
    /// Standard deviation of the light around the pattern, and the edges' usual levels, as far as they are known.
    private(set) var noise = 0.02
    private(set) var levels: (dark: Double, contrast: Double)?

    /// The corners' eight coordinates, the blur's logarithm and the spread.
    static let unknowns = 10
    /// Ink and sensor move an edge by so much, in pixels: the spread's standard deviation before it is measured.
    private static let spreadError = 0.12
    /// Edges share a compressed block's and a shadow's errors: a variance by how much larger on renderings whose truth is known.
    private static let sharedNoise = 1.6
    /// What no model knows: a corner's least standard error, in pixels.
    private static let leastCornerError = 0.02

    /// Nil where the pattern cannot be laid over the photo.
    ///
    /// - Parameter isNear: whether the start is right within a fraction of a pixel.
    init?(_ start: Quad, pattern: BlurredPattern, in light: Light, isNear: Bool = false) {
        quad = start
        self.pattern = pattern
        edges = pattern.edges
        let cellPixels = start.meanSide / Double(pattern.sideCells)
        blurPixels = min(1.0, 0.4 * cellPixels)
        var isRough = true
        for round in (isNear ? MarkerFit.coarseRounds : 0)..<MarkerFit.mostRounds {
            guard let step = improvement(in: light, round: round, isRough: isRough) else { return nil }
            let moved = apply(step, cellPixels: cellPixels)
            guard quad.isConvex, (quad.middle - start.middle).length < 1.5 * cellPixels + 1 else { return nil }
            if !isRough && moved < 0.004 { break }
            if round > MarkerFit.coarseRounds && (moved < 0.05 || round >= MarkerFit.mostRounds / 2) { isRough = false }
        }
        guard let sums = EdgeSums(of: self, in: light, leastNoise: 0, isRough: false) else { return nil }
        agreement = sums.agreement
        codeError = sums.codeError(in: light)
        guard let covariance = self.covariance(from: sums) else { return nil }
        self.covariance = covariance
    }

    private static let mostRounds = 24
    /// Rounds in which every difference counts, as the pattern may lie beside its place still.
    private static let coarseRounds = 4

    private mutating func improvement(in light: Light, round: Int, isRough: Bool) -> [Double]? {
        let leastNoise = round < MarkerFit.coarseRounds ? 0.2 : 0
        guard let sums = EdgeSums(of: self, in: light, leastNoise: leastNoise, isRough: isRough) else { return nil }
        noise = sums.noise
        levels = sums.levels
        var (matrix, right) = (sums.matrix, sums.right)
        addPriors(to: &matrix, &right)
        return solution(of: matrix, right)
    }

    /// The blur within a factor of about two of one pixel, the spread near none.
    private func addPriors(to matrix: inout [Double], _ right: inout [Double]) {
        let n = MarkerFit.unknowns
        matrix[8 * n + 8] += 1 / (0.6 * 0.6)
        right[8] -= log(blurPixels) / (0.6 * 0.6)
        matrix[9 * n + 9] += 1 / (MarkerFit.spreadError * MarkerFit.spreadError)
        right[9] -= spreadPixels / (MarkerFit.spreadError * MarkerFit.spreadError)
    }

    /// Moves the unknowns; the largest way of a corner, in pixels.
    private mutating func apply(_ step: [Double], cellPixels: Double) -> Double {
        let longest = (0..<4).map { Vector(step[2 * $0], step[2 * $0 + 1]).length }.max() ?? 0
        // Farther than this the gradients tell nothing.
        let damping = min(1, 0.6 * max(blurPixels, 0.3 * cellPixels) / max(longest, 1e-12))
        for corner in 0..<4 { quad.corners[corner] += damping * Vector(step[2 * corner], step[2 * corner + 1]) }
        blurPixels *= exp(min(max(step[8], -0.4), 0.4))
        blurPixels = min(max(blurPixels, 0.35), max(0.75 * cellPixels, 0.5))
        spreadPixels = min(max(spreadPixels + step[9], -0.5), 0.5)
        return longest
    }

    /// Noise is alike in neighbouring pixels; how much the edges as wholes scatter tells by how much it counts for more.
    private func covariance(from sums: EdgeSums) -> [Double]? {
        let n = MarkerFit.unknowns
        let excess = MarkerFit.sharedNoise * max(1, sums.excess)
        var matrix = sums.matrix.map { $0 / excess }
        var right = [Double](repeating: 0, count: n)
        addPriors(to: &matrix, &right)
        var covariance = [Double](repeating: 0, count: 64)
        for column in 0..<8 {
            var unit = [Double](repeating: 0, count: n)
            unit[column] = 1
            guard let solved = solution(of: matrix, unit) else { return nil }
            for row in 0..<8 { covariance[row * 8 + column] = solved[row] }
            covariance[column * 8 + column] += MarkerFit.leastCornerError * MarkerFit.leastCornerError
        }
        return covariance
    }
}
