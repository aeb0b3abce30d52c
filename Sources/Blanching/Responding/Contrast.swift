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
    private let fit: SurfaceFit

    /// Fits mark, mean and a tilted plane to the clear samples of a patch; `nil` where too few are clear.
    ///
    /// The same samples and the same weights in both photos, so that what differs is the skin.
    ///
    /// - Parameter reach: samples on each axis up to which the mark is also looked for beside its place after.
    /// - Complexity: O(samples + the mark's samples · reach²).
    init?(of template: MarkTemplate, in clear: ClearSamples, reach: Int = 0) {
        let total = template.values.reduce(0, +)
        var (marked, markedLight) = (SIMD4<Double>.zero, SIMD8<Double>.zero)
        var bare = 0
        for (index, sample) in clear.samples.enumerated() {
            let share = template.values[sample]
            if share < 0.05 { bare += 1 }
            guard share != 0 else { continue }
            var row = clear.rows[index]
            row.x = share
            marked += share * row
            markedLight += share * clear.light[index]
        }
        guard total > 0, bare >= 12 else { return nil }
        clearShare = marked.y / total
        guard clearShare > 0.3, let fit = clear.fit(marked, markedLight) else { return nil }
        self.fit = fit
        before = SIMD3(fit.mark[0], fit.mark[1], fit.mark[2])
        after = SIMD3(fit.mark[3], fit.mark[4], fit.mark[5])
        lightAfter = SIMD3(power(10, fit.mean[3]), power(10, fit.mean[4]), power(10, fit.mean[5]))
        afterAround = [after]
        if reach > 0 { afterAround += template.contrastsAfter(around: reach, in: clear) }
    }

    /// Scatter of the samples after around the fit over that before, of red and green: more under an edge, a hair, a shine.
    func unevenness(of template: MarkTemplate, in clear: ClearSamples) -> Double {
        let scatter = clear.scatter(around: fit, template)
        return (scatter[3] + scatter[4]) / max(scatter[0] + scatter[1], 1e-9)
    }

    /// Samples beside the mark on which something shines after.
    func shining(of template: MarkTemplate, in clear: ClearSamples) -> [Int] { clear.shining(around: fit, template) }

    /// Redness of the mark over the skin around: log10(R/G).
    var erythemaBefore: Double { before.x - before.y }
    var erythemaAfter: Double { after.x - after.y }
}

extension MarkTemplate {
    /// A sample that the mark covers, at least in part.
    private struct Covered {
        var column: Int
        var row: Int
        var share: Double
    }

    /// What the mark takes from the light after at every place of a disc of `reach` samples but its own.
    fileprivate func contrastsAfter(around reach: Int, in clear: ClearSamples) -> [SIMD3<Double>] {
        let side = clear.side
        let covered = values.indices.compactMap {
            values[$0] == 0 ? nil : Covered(column: $0 % side, row: $0 / side, share: values[$0])
        }
        var order = [Int32](repeating: -1, count: side * side)
        for (index, sample) in clear.samples.enumerated() { order[sample] = Int32(index) }
        var found: [SIMD3<Double>] = []
        for down in -reach...reach {
            for across in -reach...reach
            where (down != 0 || across != 0) && down * down + across * across <= reach * reach {
                var (marked, markedLight) = (SIMD4<Double>.zero, SIMD8<Double>.zero)
                for sample in covered {
                    let (column, row) = (sample.column + across, sample.row + down)
                    guard column >= 0, row >= 0, column < side, row < side else { continue }
                    let index = Int(order[row * side + column])
                    guard index >= 0 else { continue }
                    var own = clear.rows[index]
                    own.x = sample.share
                    marked += sample.share * own
                    markedLight += sample.share * clear.light[index]
                }
                guard let mark = clear.fit(marked, markedLight)?.mark else { continue }
                found.append(SIMD3(mark[3], mark[4], mark[5]))
            }
        }
        return found
    }
}
