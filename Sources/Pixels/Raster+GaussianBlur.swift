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
        precondition(sigma >= 0 && sigma.isFinite, "a blur of \(sigma) pixels")
        let kernel = gaussianHalfKernel(sigma: sigma)
        guard kernel.count > 1, count > 0 else { return self }
        var rows = BlurredRows(of: self, kernel: kernel)
        var output: [Float] = []
        output.reserveCapacity(count)
        var sums = [Float](repeating: 0, count: width)
        var taps = kernel.map { Tap(first: 0, second: 0, weight: $0) }
        for y in 0..<height {
            rows.advance(to: min(y + kernel.count - 1, height - 1))
            for reach in taps.indices {
                taps[reach].first = rows.start(of: max(y - reach, 0))
                taps[reach].second = rows.start(of: min(y + reach, height - 1))
            }
            var target = sums.mutableSpan
            setWeightedSum(of: taps, in: rows.ring.span, to: &target, from: 0, count: width)
            output.append(contentsOf: sums)
        }
        return Raster(width: width, height: height, elements: output)
    }
}

/// The rows of a picture, blurred along themselves: as many of the last as a column's kernel reaches.
private struct BlurredRows {
    private let picture: Raster<Float>
    private let depth: Int
    /// `depth` rows, each at its number modulo `depth`.
    private(set) var ring: [Float]
    private var done = 0
    private var row: RowBlur

    init(of picture: Raster<Float>, kernel: [Float]) {
        self.picture = picture
        depth = 2 * kernel.count - 1
        ring = [Float](repeating: 0, count: depth * picture.width)
        row = RowBlur(kernel: kernel)
    }

    /// Where row `y` begins in the ring.
    func start(of y: Int) -> Int { y % depth * picture.width }

    /// Blurs every row up to and with `last`.
    mutating func advance(to last: Int) {
        let elements = picture.elements
        let width = picture.width
        while done <= last {
            let start = start(of: done)
            row.blur(elements, from: done * width, count: width, to: &ring, from: start)
            done += 1
        }
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

    /// Blurs the row that begins at `place` of `elements` into `sums` from `start` on.
    mutating func blur(_ elements: [Float], from place: Int, count: Int, to sums: inout [Float], from start: Int) {
        let reach = kernel.count - 1
        var target = sums.mutableSpan
        let source = elements.span
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
