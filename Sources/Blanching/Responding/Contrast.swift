import Statistics

/// What a mark takes from the light around it before and after, in log10 of each channel; below 0 where it is darker.
struct ContrastPair {
    /// Red, green, blue.
    var before: SIMD3<Double>
    var after: SIMD3<Double>
    /// After, where the mark is looked for up to `reach` samples beside its place as well; its place is the first.
    var afterAround: [SIMD3<Double>] = []
    /// Linear light after of the skin around, red, green, blue.
    var lightAfter: SIMD3<Double>
    /// Share of the mark that both photos show clearly.
    var clearShare: Double
    /// Scatter of the samples after around the fit over that before.
    var unevenness: Double

    /// Fits mark, mean and a tilted plane to the clear samples of a patch; `nil` where too few are clear.
    ///
    /// The same samples and the same weights in both photos, so that what differs is the skin.
    ///
    /// - Parameter reach: samples on each axis up to which the mark is also looked for beside its place after.
    init?(of template: MarkTemplate, in patch: SkinPatch, reach: Int = 0) {
        let total = template.values.reduce(0, +)
        let clear = patch.isClear.indices.filter { patch.isClear[$0] }
        let seen = clear.reduce(0) { $0 + template.values[$1] }
        guard total > 0, clear.count(where: { template.values[$0] < 0.05 }) >= 12 else { return nil }
        clearShare = seen / total
        guard clearShare > 0.3 else { return nil }
        guard let solver = NormalEquations(template, clear, side: patch.side) else { return nil }
        var fits: [[Double]] = []
        var scatters: [Double] = []
        for photo in [patch.before, patch.after] {
            for channel in photo {
                let values = clear.map { Double(channel[$0]) }
                let fit = solver.solution(for: values)
                fits.append(fit)
                scatters.append(solver.scatter(of: values, around: fit))
            }
        }
        before = SIMD3(fits[0][0], fits[1][0], fits[2][0])
        after = SIMD3(fits[3][0], fits[4][0], fits[5][0])
        afterAround = [after]
        lightAfter = SIMD3(power(10, fits[3][1]), power(10, fits[4][1]), power(10, fits[5][1]))
        for down in -reach...reach {
            for across in -reach...reach where down != 0 || across != 0 {
                let moved = template.moved(across: across, down: down, side: patch.side)
                guard down * down + across * across <= reach * reach,
                    let solver = NormalEquations(moved, clear, side: patch.side)
                else { continue }
                let found = patch.after.map { channel in solver.solution(for: clear.map { Double(channel[$0]) })[0] }
                afterAround.append(SIMD3(found[0], found[1], found[2]))
            }
        }
        unevenness = (scatters[3] + scatters[4]) / max(scatters[0] + scatters[1], 1e-9)
    }

    /// Redness of the mark over the skin around: log10(R/G).
    var erythemaBefore: Double { before.x - before.y }
    var erythemaAfter: Double { after.x - after.y }
}

/// Least squares of many values over the same rows of four.
private struct NormalEquations {
    private let rows: [[Double]]
    /// The inverse of the normal matrix, row by row.
    private let inverse: [[Double]]

    /// Mark, mean and a tilted plane at the clear samples of a square patch.
    init?(_ template: MarkTemplate, _ clear: [Int], side: Int) {
        let middle = Double(side - 1) / 2
        let rows = clear.map { sample in
            [
                template.values[sample], 1, (Double(sample % side) - middle) / middle,
                (Double(sample / side) - middle) / middle,
            ]
        }
        var matrix = [Double](repeating: 0, count: 16)
        for row in rows {
            for i in 0..<4 {
                for k in 0..<4 { matrix[4 * i + k] += row[i] * row[k] }
            }
        }
        var inverse: [[Double]] = []
        for column in 0..<4 {
            guard let found = Statistics.solution(of: matrix, (0..<4).map { $0 == column ? 1 : 0 }) else { return nil }
            inverse.append(found)
        }
        self.rows = rows
        self.inverse = inverse
    }

    func solution(for values: [Double]) -> [Double] {
        var right = [0.0, 0, 0, 0]
        for (row, value) in zip(rows, values) {
            for i in 0..<4 { right[i] += row[i] * value }
        }
        return (0..<4).map { i in (0..<4).reduce(0) { $0 + inverse[$1][i] * right[$1] } }
    }

    /// Root mean square of what the fit leaves.
    func scatter(of values: [Double], around fit: [Double]) -> Double {
        var sum = 0.0
        for (row, value) in zip(rows, values) {
            let miss = value - (0..<4).reduce(0) { $0 + row[$1] * fit[$1] }
            sum += miss * miss
        }
        return (sum / Double(values.count)).squareRoot()
    }
}
