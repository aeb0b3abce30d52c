internal import Pixels

/// Sharpening of lightness, with the halos that it leaves.
public struct Sharpening: Sendable, Equatable {
    /// 0 is none, about 0.5 a phone's, above 1 a gallery's.
    public var amount: Double
    /// The blur that is taken away, as a Gaussian's standard deviation.
    public var radiusPixels: Double
    /// Differences well below this (in encoded values) are taken for noise and left.
    public var threshold: Double

    /// In place, on encoded values; they may leave 0 ... 1.
    func sharpen(_ planes: inout Planes) {
        guard amount > 0 else { return }
        var light = Raster(width: planes.width, height: planes.height, repeating: Float(0))
        for index in light.elements.indices {
            light.elements[index] = 0.299 * planes.red[index] + 0.587 * planes.green[index] + 0.114 * planes.blue[index]
        }
        let soft = light.gaussianBlurred(sigma: radiusPixels)
        let (strength, floor) = (Float(amount), Float(threshold * threshold))
        for index in light.elements.indices {
            let detail = light.elements[index] - soft.elements[index]
            let gain = strength * detail * detail * detail / (detail * detail + floor + 1e-12)
            planes.red[index] += gain
            planes.green[index] += gain
            planes.blue[index] += gain
        }
    }
}

/// A smaller picture of the same thing.
struct Resizing {
    let width: Int
    let height: Int

    /// By a cubic as wide as the pixels of the answer, which overshoots a little at edges, as programs' do.
    ///
    /// - Reference: Keys, "Cubic convolution interpolation for digital image processing" (1981),
    ///   doi:10.1109/TASSP.1981.1163711.
    func resized(_ planes: Planes) -> Planes {
        guard planes.width != width || planes.height != height else { return planes }
        let across = Resizing.weights(from: planes.width, to: width)
        let down = Resizing.weights(from: planes.height, to: height)
        func reduced(_ plane: [Float]) -> [Float] {
            var narrow = [Float](repeating: 0, count: width * planes.height)
            for row in 0..<planes.height {
                for (column, part) in across.enumerated() {
                    var sum: Float = 0
                    let start = row * planes.width + part.first
                    for (offset, weight) in part.weights.enumerated() { sum += weight * plane[start + offset] }
                    narrow[row * width + column] = sum
                }
            }
            var result = [Float](repeating: 0, count: width * height)
            for (row, part) in down.enumerated() {
                for (offset, weight) in part.weights.enumerated() {
                    let start = (part.first + offset) * width
                    for column in 0..<width { result[row * width + column] += weight * narrow[start + column] }
                }
            }
            return result
        }
        var result = Planes(width: width, height: height)
        result.red = reduced(planes.red)
        result.green = reduced(planes.green)
        result.blue = reduced(planes.blue)
        return result
    }

    /// For each pixel of the answer the first pixel that it asks, and the weights from there on; they sum to 1.
    private static func weights(from source: Int, to target: Int) -> [(first: Int, weights: [Float])] {
        let step = Double(source) / Double(target)
        let wide = max(1, step)
        return (0..<target).map { index in
            let middle = (Double(index) + 0.5) * step
            let first = max(0, Int((middle - 2 * wide).rounded(.down)))
            let last = min(source - 1, Int((middle + 2 * wide).rounded(.up)))
            let weights = (first...last).map { cubic((Double($0) + 0.5 - middle) / wide) }
            let total = weights.reduce(0, +)
            return (first, weights.map { Float($0 / total) })
        }
    }

    private static func cubic(_ x: Double) -> Double {
        let t = abs(x)
        if t < 1 { return (1.5 * t - 2.5) * t * t + 1 }
        return t < 2 ? ((-0.5 * t + 2.5) * t - 4) * t + 2 : 0
    }
}
