import Statistics

/// The clear samples of a patch with what every fit to them begins with: a mean and a tilted plane, which all marks share.
struct ClearSamples {
    /// Samples on each axis of the patch.
    let side: Int
    /// In the patch, ascending.
    let samples: [Int]
    /// log10 of red, green and blue light before, and then after; two lanes are free.
    let light: [SIMD8<Double>]
    /// 0 for the mark, 1 for the mean, and the place across and down, -1 ... 1 over the patch, for the plane.
    let rows: [SIMD4<Double>]
    /// Sums of `rows` times each of its numbers but the mark's.
    private let ofRows: (mean: SIMD4<Double>, across: SIMD4<Double>, down: SIMD4<Double>)
    /// Sums of `light` times the same.
    private let ofLight: (mean: SIMD8<Double>, across: SIMD8<Double>, down: SIMD8<Double>)

    init(of patch: SkinPatch) {
        side = patch.side
        let samples = patch.isClear.indices.filter { patch.isClear[$0] }
        let middle = Double(side - 1) / 2
        var (light, rows) = ([SIMD8<Double>](), [SIMD4<Double>]())
        light.reserveCapacity(samples.count)
        rows.reserveCapacity(samples.count)
        var ofRows = (mean: SIMD4<Double>.zero, across: SIMD4<Double>.zero, down: SIMD4<Double>.zero)
        var ofLight = (mean: SIMD8<Double>.zero, across: SIMD8<Double>.zero, down: SIMD8<Double>.zero)
        for sample in samples {
            let row = SIMD4(
                0, 1, (Double(sample % side) - middle) / middle, (Double(sample / side) - middle) / middle)
            let value = SIMD8<Double>(patch.light[sample])
            ofRows.mean += row
            ofRows.across += row * row.z
            ofRows.down += row * row.w
            ofLight.mean += value
            ofLight.across += value * row.z
            ofLight.down += value * row.w
            rows.append(row)
            light.append(value)
        }
        (self.samples, self.light, self.rows) = (samples, light, rows)
        (self.ofRows, self.ofLight) = (ofRows, ofLight)
    }

    /// How much mark, mean and plane there is in each channel; `nil` where the samples do not part them.
    ///
    /// - Parameters:
    ///   - marked: sums of the mark's share times the row, its own number being the mark's share.
    ///   - markedLight: sums of the mark's share times the light.
    func fit(_ marked: SIMD4<Double>, _ markedLight: SIMD8<Double>) -> SurfaceFit? {
        let matrix = [
            marked.x, marked.y, marked.z, marked.w, marked.y, ofRows.mean.y, ofRows.mean.z, ofRows.mean.w,
            marked.z, ofRows.across.y, ofRows.across.z, ofRows.across.w,
            marked.w, ofRows.down.y, ofRows.down.z, ofRows.down.w,
        ]
        guard let inverse = inverse(of: matrix) else { return nil }
        func part(_ row: Int) -> SIMD8<Double> {
            inverse[4 * row] * markedLight + inverse[4 * row + 1] * ofLight.mean
                + inverse[4 * row + 2] * ofLight.across + inverse[4 * row + 3] * ofLight.down
        }
        return SurfaceFit(mark: part(0), mean: part(1), across: part(2), down: part(3))
    }

    /// Samples beside the mark that shine brighter after than what a fit leaves by chance: a rim's, a streak's.
    func shining(around fit: SurfaceFit, _ template: MarkTemplate) -> [Int] {
        let misses = samples.indices.map { index in
            let miss = miss(index, of: fit, template)
            return miss[3] + miss[4]
        }
        guard let middle = misses.median(), let spread = misses.robustDeviation() else { return [] }
        return samples.indices.compactMap { index in
            let isBeside = template.values[samples[index]] < 0.05
            return isBeside && misses[index] - middle > ClearSamples.shiningDeviations * spread ? samples[index] : nil
        }
    }

    private static let shiningDeviations = 2.5

    /// What a fit leaves of a sample's light.
    private func miss(_ index: Int, of fit: SurfaceFit, _ template: MarkTemplate) -> SIMD8<Double> {
        let row = rows[index]
        let surface = fit.mean + row.z * fit.across + row.w * fit.down
        return light[index] - (template.values[samples[index]] * fit.mark + surface)
    }

    /// Root mean square of what a fit leaves, by channel.
    func scatter(around fit: SurfaceFit, _ template: MarkTemplate) -> SIMD8<Double> {
        var sum = SIMD8<Double>.zero
        for index in samples.indices {
            let miss = miss(index, of: fit, template)
            sum += miss * miss
        }
        return (sum / Double(samples.count)).squareRoot()
    }
}

/// What a least-squares fit finds in each channel before, and after: lanes as in `ClearSamples.light`.
struct SurfaceFit {
    var mark: SIMD8<Double>
    var mean: SIMD8<Double>
    var across: SIMD8<Double>
    var down: SIMD8<Double>
}
