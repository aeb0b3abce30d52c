#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Raster where Element == Float {
    /// The picture smoothed by a Gaussian of standard deviation `sigma` pixels, its border pixels repeated outwards.
    ///
    /// Separable, cut at three sigma and normalised, so that a flat picture stays as it is; `sigma` of 0 changes nothing.
    /// O(count · sigma), two passes over memory and one buffer.
    public func gaussianBlurred(sigma: Double) -> Raster<Float> {
        precondition(sigma >= 0 && sigma.isFinite, "a blur of \(sigma) pixels")
        let kernel = gaussianHalfKernel(sigma: sigma)
        guard kernel.count > 1, count > 0 else { return self }
        return blurredAlongRows(kernel).blurredAlongColumns(kernel)
    }

    private func blurredAlongRows(_ kernel: [Float]) -> Raster<Float> {
        let reach = kernel.count - 1
        var output = Raster(width: width, height: height, repeating: 0)
        var padded = [Float](repeating: 0, count: width + 2 * reach)
        var sums = [Float](repeating: 0, count: width)
        for y in 0..<height {
            let row = elements.span.extracting(y * width..<(y + 1) * width)
            fill(&padded, with: row, reach: reach)
            var target = sums.mutableSpan
            let source = padded.span
            setScaled(source.extracting(reach..<reach + width), kernel[0], to: &target)
            for tap in 1...reach {
                addScaledPair(
                    source.extracting(reach - tap..<reach - tap + width),
                    source.extracting(reach + tap..<reach + tap + width), kernel[tap], to: &target)
            }
            output.setRow(y, to: target.span)
        }
        return output
    }

    /// Copies a row's sums in; they gather in a buffer that stays in the first cache.
    private mutating func setRow(_ y: Int, to row: Span<Float>) {
        let first = y * width
        var target = elements.mutableSpan
        for x in 0..<row.count { target[first + x] = row[x] }
    }

    private func blurredAlongColumns(_ kernel: [Float]) -> Raster<Float> {
        let reach = kernel.count - 1
        var output = Raster(width: width, height: height, repeating: 0)
        let source = elements.span
        var sums = [Float](repeating: 0, count: width)
        func row(_ y: Int) -> Range<Int> {
            let inside = min(max(y, 0), height - 1)
            return inside * width..<(inside + 1) * width
        }
        for y in 0..<height {
            var target = sums.mutableSpan
            setScaled(source.extracting(row(y)), kernel[0], to: &target)
            for tap in 1...reach {
                addScaledPair(
                    source.extracting(row(y - tap)), source.extracting(row(y + tap)), kernel[tap], to: &target)
            }
            output.setRow(y, to: target.span)
        }
        return output
    }
}

/// The kernel from its middle outwards; the whole sums to 1.
private func gaussianHalfKernel(sigma: Double) -> [Float] {
    guard sigma > 0 else { return [1] }
    let reach = max(1, Int((3 * sigma).rounded(.up)))
    let weights = (0...reach).map { exp(-0.5 * Double($0 * $0) / (sigma * sigma)) }
    let total = weights[0] + 2 * weights.dropFirst().reduce(0, +)
    return weights.map { Float($0 / total) }
}

private func fill(_ padded: inout [Float], with row: Span<Float>, reach: Int) {
    let width = row.count
    for index in 0..<reach {
        padded[index] = row[0]
        padded[reach + width + index] = row[width - 1]
    }
    for index in 0..<width { padded[reach + index] = row[index] }
}

@inline(__always)
private func setScaled(_ source: Span<Float>, _ factor: Float, to target: inout MutableSpan<Float>) {
    precondition(source.count == target.count)
    for index in 0..<target.count { target[index] = factor * source[index] }
}

@inline(__always)
private func addScaledPair(
    _ first: Span<Float>, _ second: Span<Float>, _ factor: Float, to target: inout MutableSpan<Float>
) {
    precondition(first.count == target.count && second.count == target.count)
    for index in 0..<target.count { target[index] += factor * (first[index] + second[index]) }
}
