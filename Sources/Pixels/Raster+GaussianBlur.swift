#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Raster where Element == Float {
    /// The picture smoothed by a Gaussian of standard deviation `sigma` pixels, its border pixels repeated outwards.
    ///
    /// Separable, cut at three sigma and normalised, so that a flat picture stays as it is; `sigma` of 0 changes nothing.
    /// O(count · sigma) and one pass over memory: blurred rows wait in a ring, small enough for the cache, until the
    /// columns through them are summed.
    public func gaussianBlurred(sigma: Double) -> Raster<Float> {
        guard var blur = GaussianBlur(sigma: sigma, width: width, height: height) else { return self }
        var output: [Float] = []
        output.reserveCapacity(count)
        var sums = [Float](repeating: 0, count: width)
        for y in 0..<height {
            blur.read(from: elements.span, before: y)
            var target = sums.mutableSpan
            blur.setRow(y, of: &target, from: 0)
            output.append(contentsOf: sums)
        }
        return Raster(width: width, height: height, elements: output)
    }

    /// The same in place: a row is read for the last time before its blurred one is written. No second picture's memory.
    public mutating func blurGaussian(sigma: Double) {
        guard var blur = GaussianBlur(sigma: sigma, width: width, height: height) else { return }
        for y in 0..<height {
            blur.read(from: elements.span, before: y)
            let start = y * width
            var target = elements.mutableSpan
            blur.setRow(y, of: &target, from: start)
        }
    }
}

/// A blur on its way down a picture: the last rows, blurred along themselves, as many as a column's kernel reaches.
private struct GaussianBlur {
    private let width: Int
    private let height: Int
    private let depth: Int
    /// `depth` rows, each at its number modulo `depth`.
    private var ring: [Float]
    private var done = 0
    private var row: RowBlur
    private var taps: [Tap]

    /// `nil` where nothing is to be done.
    init?(sigma: Double, width: Int, height: Int) {
        precondition(sigma >= 0 && sigma.isFinite, "a blur of \(sigma) pixels")
        let kernel = gaussianHalfKernel(sigma: sigma)
        guard kernel.count > 1, width > 0, height > 0 else { return nil }
        (self.width, self.height) = (width, height)
        depth = 2 * kernel.count - 1
        ring = [Float](repeating: 0, count: depth * width)
        row = RowBlur(kernel: kernel)
        taps = kernel.map { Tap(first: 0, second: 0, weight: $0) }
    }

    /// Reads every row of the picture that row `y` of the blurred one depends on, each once.
    mutating func read(from picture: Span<Float>, before y: Int) {
        let last = min(y + taps.count - 1, height - 1)
        while done <= last {
            row.blur(picture, from: done * width, count: width, to: &ring, from: done % depth * width)
            done += 1
        }
    }

    /// Writes row `y`, once all that it depends on is read, into `target` from `start` on.
    mutating func setRow(_ y: Int, of target: inout MutableSpan<Float>, from start: Int) {
        for reach in taps.indices {
            taps[reach].first = max(y - reach, 0) % depth * width
            taps[reach].second = min(y + reach, height - 1) % depth * width
        }
        setWeightedSum(of: taps, in: ring.span, to: &target, from: start, count: width)
    }
}

/// One row at a time, its end pixels repeated outwards.
private struct RowBlur {
    private let kernel: [Float]
    private var taps: [Tap]

    init(kernel: [Float]) {
        self.kernel = kernel
        taps = kernel.map { Tap(first: 0, second: 0, weight: $0) }
    }

    /// Blurs the row that begins at `place` of `source` into `sums` from `start` on.
    mutating func blur(_ source: Span<Float>, from place: Int, count: Int, to sums: inout [Float], from start: Int) {
        let reach = kernel.count - 1
        var target = sums.mutableSpan
        let inside = min(reach, count)..<max(min(reach, count), count - reach)
        for index in taps.indices {
            taps[index].first = place + inside.lowerBound - index
            taps[index].second = place + inside.lowerBound + index
        }
        if !inside.isEmpty {
            setWeightedSum(of: taps, in: source, to: &target, from: start + inside.lowerBound, count: inside.count)
        }
        for end in 0..<count - inside.count {
            let x = end < inside.lowerBound ? end : end + inside.count
            var sum = kernel[0] * source[place + x]
            for step in 1...reach {
                sum += kernel[step] * (source[place + max(x - step, 0)] + source[place + min(x + step, count - 1)])
            }
            target[start + x] = sum
        }
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

/// Two runs of a row's length, by where they begin, and their common weight.
private struct Tap {
    var first: Int
    var second: Int
    var weight: Float
}

/// `count` weighted sums of the taps into `target` from `start` on, the middle one first (both its runs are the same and count once).
///
/// Sixteen sums at a time stay in registers while the taps go by: half the time of the loop that a compiler makes of the
/// plain one.
private func setWeightedSum(
    of taps: [Tap], in source: Span<Float>, to target: inout MutableSpan<Float>, from start: Int, count: Int
) {
    precondition(start >= 0 && start + count <= target.count)
    for tap in taps {
        precondition(min(tap.first, tap.second) >= 0 && max(tap.first, tap.second) + count <= source.count)
    }
    // In bounds by the precondition above.
    unsafe source.withUnsafeBytes { bytes in
        func some(_ index: Int) -> SIMD16<Float> {
            unsafe bytes.loadUnaligned(fromByteOffset: index &* 4, as: SIMD16<Float>.self)
        }
        unsafe target.withUnsafeMutableBytes { sums in
            var x = 0
            while x &+ 16 <= count {
                var sum = taps[0].weight * some(taps[0].first &+ x)
                for index in 1..<taps.count {
                    let tap = taps[index]
                    sum += tap.weight * (some(tap.first &+ x) + some(tap.second &+ x))
                }
                unsafe sums.storeBytes(of: sum, toByteOffset: (start &+ x) &* 4, as: SIMD16<Float>.self)
                x &+= 16
            }
        }
    }
    for x in count / 16 * 16..<count {
        var sum = taps[0].weight * source[taps[0].first + x]
        for tap in taps.dropFirst() { sum += tap.weight * (source[tap.first + x] + source[tap.second + x]) }
        target[start + x] = sum
    }
}
