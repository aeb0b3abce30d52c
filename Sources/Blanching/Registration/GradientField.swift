import Pixels

/// Slopes of a blurred texture around a place: what its direction and its description are made of.
struct GradientField {
    private struct Slope {
        /// From the place, in sizes of it.
        var x: Float
        var y: Float
        var magnitude: Float
        var angle: Float
    }
    private let slopes: [Slope]

    /// A description's squares are this many sizes wide.
    private static let squareSizes: Float = 3
    private static let squares = 4
    private static let directions = 8

    init(_ picture: Raster<Float>, around extremum: Extremum) {
        let sigma = Float(extremum.sigma)
        let reach = GradientField.squareSizes * Float(GradientField.squares + 1) / 2 * 1.4143
        let radius = Int((reach * sigma).rounded())
        let (middleX, middleY) = (Int(extremum.x.rounded()), Int(extremum.y.rounded()))
        var slopes: [Slope] = []
        slopes.reserveCapacity((2 * radius + 1) * (2 * radius + 1))
        for y in max(1, middleY - radius)..<max(1, min(picture.height - 1, middleY + radius + 1)) {
            for x in max(1, middleX - radius)..<max(1, min(picture.width - 1, middleX + radius + 1)) {
                let (dx, dy) = (Float(x) - Float(extremum.x), Float(y) - Float(extremum.y))
                guard dx * dx + dy * dy <= reach * reach * sigma * sigma else { continue }
                let across = picture[x + 1, y] - picture[x - 1, y]
                let down = picture[x, y + 1] - picture[x, y - 1]
                slopes.append(
                    Slope(
                        x: dx / sigma, y: dy / sigma, magnitude: (across * across + down * down).squareRoot(),
                        angle: angleRadians(y: down, x: across)))
            }
        }
        self.slopes = slopes
    }

    /// One or two directions in which most of the gradient points.
    func mainDirections() -> [Double] {
        let bins = 36
        var histogram = [Float](repeating: 0, count: bins)
        for slope in slopes {
            let square = slope.x * slope.x + slope.y * slope.y
            guard square < 20 else { continue }
            let weight = exponential(-square / (2 * 1.5 * 1.5))
            let bin = Int(((slope.angle / (2 * .pi) + 1) * Float(bins)).rounded()) % bins
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

    /// Directions of the slopes in 4 × 4 squares around the place, turned to `angle`; its length is 1.
    func descriptor(turnedBy angle: Double) -> [Float] {
        let (cosine, sine) = (Float(cosine(angle)), Float(sine(angle)))
        let (squares, directions) = (GradientField.squares, GradientField.directions)
        var bins = [Float](repeating: 0, count: LandmarkSet.descriptorLength)
        for slope in slopes {
            let x = (cosine * slope.x + sine * slope.y) / GradientField.squareSizes
            let y = (cosine * slope.y - sine * slope.x) / GradientField.squareSizes
            let column = x + Float(squares) / 2 - 0.5
            let row = y + Float(squares) / 2 - 0.5
            guard column > -1, row > -1, column < Float(squares), row < Float(squares) else { continue }
            let weight = slope.magnitude * exponential(-(x * x + y * y) / Float(squares * squares / 2))
            var turned = (slope.angle - Float(angle)) / (2 * .pi)
            turned = (turned - turned.rounded(.down)) * Float(directions)
            add(weight, column: column, row: row, direction: turned, to: &bins)
        }
        return GradientField.normalised(bins)
    }

    private func add(_ weight: Float, column: Float, row: Float, direction: Float, to bins: inout [Float]) {
        let (squares, directions) = (GradientField.squares, GradientField.directions)
        let (left, top, low) = (column.rounded(.down), row.rounded(.down), direction.rounded(.down))
        for (y, down) in [(Int(top), 1 - (row - top)), (Int(top) + 1, row - top)] where y >= 0 && y < squares {
            for (x, across) in [(Int(left), 1 - (column - left)), (Int(left) + 1, column - left)]
            where x >= 0 && x < squares {
                let first = (y * squares + x) * directions
                let share = weight * down * across
                bins[first + Int(low) % directions] += share * (1 - (direction - low))
                bins[first + (Int(low) + 1) % directions] += share * (direction - low)
            }
        }
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
