#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Redness {
    /// How red each pixel is, 0 ... 1, and whether it belongs to the redness (its border is where it is half of full).
    func strength(_ frame: Frame) -> (strength: [Float], inside: [Bool]) {
        let ragged = NoiseField(seed: seed, size: style == .morbilliform ? 2.2 : 5, octaves: 3, persistence: 0.45)
        let dots = CellField(seed: seed ^ 9, size: 1.5)
        var strength = [Float](repeating: 0, count: frame.width * frame.height)
        var inside = [Bool](repeating: false, count: strength.count)
        let soft = Float(softness) * (style == .wheal ? 0.2 : 0.42)
        for row in 0..<frame.height {
            for column in 0..<frame.width {
                let (x, y) = frame.place(column, row)
                let bulk = potential(x, y)
                guard bulk > 0.04 else { continue }
                let value = bulk + (style == .wheal ? 0.06 : 0.16) * ragged.value(x, y)
                let index = row * frame.width + column
                inside[index] = value >= 0.5
                strength[index] = shade(smoothStep(0.5 - soft, 0.5 + soft, value), value, dots, x, y)
            }
        }
        return (strength, inside)
    }

    private func shade(_ ground: Float, _ value: Float, _ dots: CellField, _ x: Float, _ y: Float) -> Float {
        switch style {
        case .confluent, .morbilliform: ground
        case .scarlatiniform: ground * (0.5 + 0.6 * (1 - smoothStep(0.15, 0.42, dots.seedDistance(x, y))))
        case .wheal: ground * (1 - 0.45 * smoothStep(0.75, 1.1, value))
        }
    }

    /// The blobs' sum, 0.5 on the border of a lone one.
    private func potential(_ x: Float, _ y: Float) -> Float {
        var sum: Float = 0
        for blob in blobs {
            let dx = x - Float(blob.x)
            let dy = y - Float(blob.y)
            let square = (dx * dx + dy * dy) / Float(blob.radius * blob.radius)
            if square < 9 { sum += exp(-0.693 * square) }
        }
        return min(sum, 1.3)
    }
}
