internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A small pattern of weights that sum to 1: what a point becomes.
struct Kernel: Sendable, Equatable {
    struct Tap: Sendable, Equatable {
        var across: Int
        var down: Int
        var weight: Float
    }

    let taps: [Tap]
    let reach: Int

    /// From weights by place; those of one place add up.
    private init(_ weights: [[Double]], reach: Int) {
        let total = weights.reduce(0) { $0 + $1.reduce(0, +) }
        self.reach = reach
        taps = weights.enumerated().flatMap { row, values in
            values.enumerated().compactMap { column, weight in
                weight > 0
                    ? Tap(across: column - reach, down: row - reach, weight: Float(weight / total)) : nil
            }
        }
    }

    /// An even disc of `radius` pixels; its border pixels weigh by their covered share.
    static func disc(radius: Double) -> Kernel {
        let reach = Int((radius + 0.5).rounded(.up))
        let middle = Double(reach) + 0.5
        let corners = (0..<64).map { step in
            let angle = 2 * Double.pi * Double(step) / 64
            return (x: middle + radius * cos(angle), y: middle + radius * sin(angle))
        }
        let side = 2 * reach + 1
        let disc = Footprint(corners, frameWidth: side, frameHeight: side)
        var weights = [[Double]](repeating: [Double](repeating: 0, count: side), count: side)
        for row in 0..<disc.height {
            for column in 0..<disc.width {
                weights[disc.top + row][disc.left + column] = Double(disc.coverage[row * disc.width + column])
            }
        }
        return Kernel(weights, reach: reach)
    }

    /// A line through the middle, `length` pixels long; 0° runs along the rows, 90° along the columns.
    static func line(length: Double, degrees: Double) -> Kernel {
        let reach = Int((length / 2).rounded(.up)) + 1
        let side = 2 * reach + 1
        var weights = [[Double]](repeating: [Double](repeating: 0, count: side), count: side)
        let steps = max(1, Int(length * 8))
        for step in 0...steps {
            let along = length * (Double(step) / Double(steps) - 0.5)
            let x = Double(reach) + along * cos(degrees * .pi / 180)
            let y = Double(reach) + along * sin(degrees * .pi / 180)
            let (i, j) = (Int(x), Int(y))
            let (a, b) = (x - Double(i), y - Double(j))
            weights[j][i] += (1 - a) * (1 - b)
            weights[j][i + 1] += a * (1 - b)
            weights[j + 1][i] += (1 - a) * b
            weights[j + 1][i + 1] += a * b
        }
        return Kernel(weights, reach: reach)
    }
}

extension Raster where Element == Float {
    /// Each point spread as the kernel says; border pixels repeat outwards. O(count × taps).
    func convolved(with kernel: Kernel) -> Raster<Float> {
        let reach = kernel.reach
        let stride = width + 2 * reach
        var padded = [Float](repeating: 0, count: stride * (height + 2 * reach))
        for row in 0..<height + 2 * reach {
            let from = min(max(row - reach, 0), height - 1) * width
            for column in 0..<stride {
                padded[row * stride + column] = elements[from + min(max(column - reach, 0), width - 1)]
            }
        }
        var result = Raster(width: width, height: height, repeating: 0)
        let source = padded.span
        var sums = [Float](repeating: 0, count: width)
        for row in 0..<height {
            for index in sums.indices { sums[index] = 0 }
            var target = sums.mutableSpan
            for tap in kernel.taps {
                let start = (row + reach + tap.down) * stride + reach + tap.across
                addScaled(source.extracting(start..<start + width), tap.weight, to: &target)
            }
            result.elements.replaceSubrange(row * width..<(row + 1) * width, with: sums)
        }
        return result
    }
}

@inline(__always)
private func addScaled(_ source: Span<Float>, _ factor: Float, to target: inout MutableSpan<Float>) {
    precondition(source.count == target.count)
    for index in 0..<target.count { target[index] += factor * source[index] }
}
