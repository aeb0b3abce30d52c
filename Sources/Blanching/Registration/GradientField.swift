import Pixels

/// Slopes of a blurred texture around a place: what its direction and its description are made of.
struct GradientField {
    private struct Slope {
        /// From the place, in sizes of it.
        var x: Float
        var y: Float
        var magnitude: Float
        /// Its direction, in turns.
        var turns: Float
        /// The less the farther away it lies: a Gaussian of six sizes.
        var nearness: Float
    }
    private let slopes: [Slope]

    /// A description's squares are this many sizes wide.
    private static let squareSizes: Float = 3
    private static let squares = 4
    private static let directions = 8
    /// Slopes so many sizes away, squared, tell of the place's own direction.
    private static let nearSquare: Float = 20

    init(_ picture: Raster<Float>, around extremum: Extremum) {
        let sigma = Float(extremum.sigma)
        let reach = GradientField.squareSizes * Float(GradientField.squares + 1) / 2 * 1.4143
        let radius = Int((reach * sigma).rounded())
        let (middleX, middleY) = (Int(extremum.x.rounded()), Int(extremum.y.rounded()))
        let (placeX, placeY, size) = (Float(extremum.x), Float(extremum.y), 1 / sigma)
        let width = picture.width
        let cells = picture.elements.span
        var slopes: [Slope] = []
        slopes.reserveCapacity((2 * radius + 1) * (2 * radius + 1))
        for y in max(1, middleY - radius)..<max(1, min(picture.height - 1, middleY + radius + 1)) {
            for x in max(1, middleX - radius)..<max(1, min(width - 1, middleX + radius + 1)) {
                let (dx, dy) = ((Float(x) - placeX) * size, (Float(y) - placeY) * size)
                let square = dx * dx + dy * dy
                guard square <= reach * reach else { continue }
                let cell = y * width + x
                let (across, down) = (cells[cell + 1] - cells[cell - 1], cells[cell + width] - cells[cell - width])
                slopes.append(
                    Slope(
                        x: dx, y: dy, magnitude: (across * across + down * down).squareRoot(),
                        turns: turns(y: down, x: across), nearness: nearness(square / 72)))
            }
        }
        self.slopes = slopes
    }

    /// One or two directions in which most of the gradient points.
    func mainDirections() -> [Double] {
        let bins = 36
        var histogram = [Float](repeating: 0, count: bins)
        for slope in slopes {
            guard slope.x * slope.x + slope.y * slope.y < GradientField.nearSquare else { continue }
            // A Gaussian of one and a half sizes: the wider one's sixteenth power.
            var weight = slope.nearness * slope.nearness
            weight *= weight
            weight *= weight
            weight *= weight
            let bin = Int(((slope.turns + 1) * Float(bins)).rounded()) % bins
            histogram[bin] += weight * slope.magnitude
        }
        for _ in 0..<2 {
            let last = histogram
            for bin in 0..<bins {
                histogram[bin] = 0.25 * (last[(bin + bins - 1) % bins] + last[(bin + 1) % bins]) + 0.5 * last[bin]
            }
        }
        guard let highest = histogram.max(), highest > 0 else { return [0] }
        var peaks: [(height: Float, angle: Double)] = []
        for bin in 0..<bins {
            let (left, own, right) = (histogram[(bin + bins - 1) % bins], histogram[bin], histogram[(bin + 1) % bins])
            guard own >= 0.8 * highest, own > left, own >= right else { continue }
            let offset = Double((left - right) / (2 * (left + right - 2 * own)))
            peaks.append((own, 2 * .pi * (Double(bin) + offset) / Double(bins)))
        }
        return peaks.sorted { ($0.height, $0.angle) > ($1.height, $1.angle) }.prefix(2).map(\.angle)
    }

    /// Directions of the slopes in 4 × 4 squares around the place, turned to `angle`; its length is
    /// `LandmarkSet.descriptorUnit`.
    func descriptor(turnedBy angle: Double) -> [Int16] {
        let (cosine, sine) = (
            Float(cosine(angle)) / GradientField.squareSizes, Float(sine(angle)) / GradientField.squareSizes
        )
        let turned = Float(angle / (2 * .pi))
        let (squares, directions) = (Float(GradientField.squares), Float(GradientField.directions))
        // A border of squares all around takes what lies half outside.
        var bins = [Float](repeating: 0, count: GradientField.borderedLength)
        var target = bins.mutableSpan
        for slope in slopes {
            let column = cosine * slope.x + sine * slope.y + squares / 2 + 0.5
            let row = cosine * slope.y - sine * slope.x + squares / 2 + 0.5
            guard column > 0, row > 0, column < squares + 1, row < squares + 1 else { continue }
            let turn = slope.turns - turned
            let direction = (turn - turn.rounded(.down)) * directions
            GradientField.add(
                slope.magnitude * slope.nearness, column: column, row: row, direction: direction, to: &target)
        }
        return GradientField.normalised(GradientField.inner(of: bins)).map {
            Int16(($0 * LandmarkSet.descriptorUnit).rounded())
        }
    }

    private static let bordered = squares + 2
    private static let borderedLength = bordered * bordered * directions

    /// Shares a slope between the squares and the directions next to it.
    @inline(__always)
    private static func add(
        _ weight: Float, column: Float, row: Float, direction: Float, to bins: inout MutableSpan<Float>
    ) {
        let (left, top, low) = (Int(column), Int(row), Int(direction))
        let (across, down, way) = (column - Float(left), row - Float(top), direction - Float(low))
        let (one, other) = (low % directions, (low + 1) % directions)
        let first = (top * bordered + left) * directions
        let below = first + bordered * directions
        let (upper, lower) = (weight * (1 - down), weight * down)
        share(upper * (1 - across), way, first + one, first + other, &bins)
        share(upper * across, way, first + directions + one, first + directions + other, &bins)
        share(lower * (1 - across), way, below + one, below + other, &bins)
        share(lower * across, way, below + directions + one, below + directions + other, &bins)
    }

    @inline(__always)
    private static func share(_ part: Float, _ way: Float, _ one: Int, _ other: Int, _ bins: inout MutableSpan<Float>) {
        bins[one] += part * (1 - way)
        bins[other] += part * way
    }

    /// Without the border.
    private static func inner(of bins: [Float]) -> [Float] {
        var inner: [Float] = []
        inner.reserveCapacity(LandmarkSet.descriptorLength)
        for row in 1...squares {
            let first = (row * bordered + 1) * directions
            inner += bins[first..<first + squares * directions]
        }
        return inner
    }

    /// Of length 1, no number above 0.2 on the way: one strong edge does not decide.
    private static func normalised(_ bins: [Float]) -> [Float] {
        var bins = bins
        for limit in [Float(0.2), .infinity] {
            let total = bins.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard total > 0 else { return bins }
            for index in bins.indices { bins[index] = min(bins[index] / total, limit) }
        }
        return bins
    }
}

/// exp(−x) for x of 0 ... 1.6, to within 10⁻⁵: an eighth power of a short series.
private func nearness(_ x: Float) -> Float {
    let u = x / 8
    let high: Float = 0.5 - u * (0.166_666_7 - u * 0.041_666_7)
    let root = 1 - u * (1 - u * high)
    let square = root * root
    let fourth = square * square
    return fourth * fourth
}

/// The direction of (x, y) in turns, -0.5 ... 0.5, to within 10⁻⁵; 0 at the origin. The same on every machine.
private func turns(y: Float, x: Float) -> Float {
    let (long, short) = (max(abs(x), abs(y)), min(abs(x), abs(y)))
    guard long > 0 else { return 0 }
    let a = short / long
    let s = a * a
    // An odd polynomial of the arc's tangent, divided by 2π.
    let high: Float = 0.028_876_6 - s * (0.013_870_4 - s * 0.003_478_3)
    let series: Float = 0.159_136_4 - s * (0.052_616_1 - s * high)
    var turns = a * series
    if abs(y) > abs(x) { turns = 0.25 - turns }
    if x < 0 { turns = 0.5 - turns }
    return y < 0 ? -turns : turns
}
