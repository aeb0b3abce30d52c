internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The normal equations of a marker's fit, summed over its edges with each edge's own black and white eliminated.
struct EdgeSums {
    private(set) var matrix = [Double](repeating: 0, count: MarkerFit.unknowns * MarkerFit.unknowns)
    private(set) var right = [Double](repeating: 0, count: MarkerFit.unknowns)
    /// Standard deviation of the light around the model, of the photo's white as 1.
    private(set) var noise = 0.0
    /// The edges' median black, and white less black.
    private(set) var levels: (dark: Double, contrast: Double)
    /// Share of the edges whose light changes as the pattern says.
    private(set) var agreement = 0.0

    private let used: [EdgePatch]

    /// Nil where too few edges lie in the photo.
    ///
    /// The noise and the levels so far are the fit's own.
    ///
    /// - Parameters:
    ///   - leastNoise: as a share of the contrast; far from the answer what differs is no noise to be left out.
    ///   - isRough: whether it is only to find the way.
    init?(of fit: MarkerFit, in light: Light, leastNoise: Double, isRough: Bool) {
        guard let frame = FitFrame(fit, isRough: isRough) else { return nil }
        var patches = fit.edges.compactMap { EdgePatch($0, frame: frame, in: light) }
        guard patches.count * 2 >= fit.edges.count, patches.count >= 12 else { return nil }
        for index in patches.indices { patches[index].findLevels(around: fit.levels, noise: fit.noise) }
        let rising = patches.filter { $0.contrast > 0 }
        guard rising.count * 2 >= patches.count else { return nil }
        guard let contrast = rising.map(\.contrast).median(), let dark = rising.map(\.dark).median() else { return nil }
        self.levels = (dark, contrast)
        used = rising.filter { $0.contrast > 0.2 * contrast }
        let residuals = used.flatMap { $0.residuals(every: max(1, $0.samples.count * used.count / 1_000)) }
        self.noise = max(1.4826 * (residuals.median() ?? 0), 0.002, leastNoise * contrast)
        for patch in used { add(patch, noise: self.noise) }
        agreement = Double(used.filter { $0.explained > 0.6 }.count) / Double(fit.edges.count)
    }

    /// Mean distance between the photo's codes and the model's, 0 ... 1.
    func codeError(in light: Light) -> Double {
        let errors = used.flatMap { patch in
            patch.samples.map { abs(light.code(of: $0.light) - light.code(of: patch.predicted($0))) }
        }
        return errors.reduce(0, +) / Double(max(1, errors.count))
    }

    private var scores: [EdgePatch.Unknowns] = []

    private mutating func add(_ patch: EdgePatch, noise: Double) {
        // A patch that a hair or a light's reflection spoils does not count as much as others.
        let trust = min(1, 2 * noise / max(patch.meanSquare.squareRoot(), 1e-9))
        var sums = PatchSums()
        for sample in patch.samples {
            let residual = sample.light - patch.predicted(sample)
            let weight = trust * min(1, 2 * noise / max(abs(residual), 1e-9)) / (noise * noise)
            sums.add(sample, residual: residual, contrast: patch.contrast, weight: weight)
        }
        guard let reduced = sums.reduced(levelHold: patch.ridge, shiftHold: patch.shiftHold) else { return }
        let n = MarkerFit.unknowns
        for row in 0..<n {
            right[row] += reduced.score[row]
            for column in 0..<n { matrix[row * n + column] += reduced.rows[row][column] }
        }
        scores.append(reduced.score)
    }

    /// How many times the edges scatter more than single samples' noise explains: their votes on the unknowns against what
    /// independent noise would give.
    var excess: Double {
        let n = MarkerFit.unknowns
        var padded = matrix
        for index in 0..<n { padded[index * n + index] *= 1 + 1e-9 }
        var sum = 0.0
        for vector in scores {
            let score = (0..<n).map { vector[$0] }
            guard let solved = solution(of: padded, score) else { continue }
            sum += zip(score, solved).reduce(0) { $0 + $1.0 * $1.1 }
        }
        // Sum of gᵀA⁻¹g over independent edges expects as many as there are unknowns.
        let correction = Double(scores.count) / max(1, Double(scores.count - n))
        return sum / Double(n) * correction
    }
}
