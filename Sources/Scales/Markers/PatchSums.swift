/// The normal equations of one edge's patch: the fit's unknowns, and the edge's own black, contrast and shift.
struct PatchSums {
    private var rows = [EdgePatch.Unknowns](repeating: .zero, count: MarkerFit.unknowns)
    private var right = EdgePatch.Unknowns.zero
    private var mixed: [EdgePatch.Unknowns] = [.zero, .zero, .zero]
    private var own = [SIMD3<Double>](repeating: .zero, count: 3)
    private var ownRight = SIMD3<Double>(0, 0, 0)

    mutating func add(_ sample: EdgePatch.Sample, residual: Double, contrast: Double, weight: Double) {
        let slopes = contrast * sample.slopes
        // An edge that lies elsewhere by itself looks as if ink ran there.
        let levels = SIMD3(1, sample.white, slopes[9])
        for row in 0..<MarkerFit.unknowns { rows[row] += weight * slopes[row] * slopes }
        right += weight * residual * slopes
        for index in 0..<3 {
            mixed[index] += weight * levels[index] * slopes
            own[index] += weight * levels[index] * levels
        }
        ownRight += weight * residual * levels
    }

    /// What is left for the fit's unknowns once the edge's own are chosen best; `nil` where these are not determined.
    ///
    /// - Parameters:
    ///   - levelHold: how strongly black and contrast are held, as an inverse variance.
    ///   - shiftHold: the same for the edge's shift.
    func reduced(
        levelHold: Double, shiftHold: Double
    ) -> (rows: [EdgePatch.Unknowns], score: EdgePatch.Unknowns)? {
        var held = own
        held[0][0] += levelHold
        held[1][1] += levelHold
        held[2][2] += shiftHold
        guard let inverse = inverted(held) else { return nil }
        var (rows, score) = (rows, right)
        for i in 0..<3 {
            let solved = inverse[i][0] * mixed[0] + inverse[i][1] * mixed[1] + inverse[i][2] * mixed[2]
            score -= ownRight[i] * solved
            for row in 0..<MarkerFit.unknowns { rows[row] -= mixed[i][row] * solved }
        }
        return (rows, score)
    }
}

/// The inverse of a symmetric matrix of three rows.
private func inverted(_ m: [SIMD3<Double>]) -> [SIMD3<Double>]? {
    func crossed(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
        SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
    }
    let first = crossed(m[1], m[2])
    let determinant = (m[0] * first).sum()
    guard determinant > 0 else { return nil }
    return [first / determinant, crossed(m[2], m[0]) / determinant, crossed(m[0], m[1]) / determinant]
}
