#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A closed curve around a place, r(θ) = R·(1 + Σ aₖ cos(kθ + φₖ)) with k = 2, 3, …; in millimetres.
///
/// Its area is exactly πR²(1 + ½Σaₖ²), so that the truth needs no counting.
public struct Outline: Sendable, Equatable {
    public struct Wave: Sendable, Equatable {
        public var amplitude: Double
        public var phase: Double
    }

    public var x: Double
    public var y: Double
    /// The mean radius, in millimetres.
    public var radius: Double
    /// The first belongs to k = 2 (an ellipse), the next to k = 3 and so on; empty is a circle.
    public var waves: [Wave]

    public init(x: Double, y: Double, radius: Double, waves: [Wave] = []) {
        self.x = x
        self.y = y
        self.radius = radius
        self.waves = waves
    }

    /// The diameter of the circle of the same area, in millimetres.
    public var diameterMillimetres: Double {
        2 * radius * (1 + waves.reduce(0) { $0 + $1.amplitude * $1.amplitude } / 2).squareRoot()
    }

    /// The farthest that the curve can lie from its middle, in millimetres.
    var reach: Double { radius * (1 + waves.reduce(0) { $0 + abs($1.amplitude) }) }

    /// The place's distance from the middle over the curve's in that direction: below 1 inside.
    func ratio(_ px: Double, _ py: Double) -> Double {
        let dx = px - x
        let dy = py - y
        let distance = (dx * dx + dy * dy).squareRoot()
        guard !waves.isEmpty, distance > 0 else { return distance / radius }
        let angle = atan2(dy, dx)
        var edge = 1.0
        for (index, wave) in waves.enumerated() { edge += wave.amplitude * cos(Double(index + 2) * angle + wave.phase) }
        return distance / (radius * edge)
    }
}

/// The pixels that an outline covers, and by how much.
struct Stamp {
    var left: Int
    var top: Int
    var width: Int
    var height: Int
    /// The covered share of each pixel, 0 ... 1, row by row.
    var coverage: [Float]
    /// `Outline.ratio` in the middle of each pixel.
    var ratio: [Float]

    /// Covers pixels of 1/`pixelsPerMillimetre` in a frame; border pixels are asked at 8 × 8 places.
    init(_ outline: Outline, pixelsPerMillimetre scale: Double, frameWidth: Int, frameHeight: Int, skirt: Double = 0) {
        let reach = outline.reach + skirt
        left = max(0, Int(((outline.x - reach) * scale).rounded(.down)) - 1)
        top = max(0, Int(((outline.y - reach) * scale).rounded(.down)) - 1)
        width = max(0, min(frameWidth, Int(((outline.x + reach) * scale).rounded(.up)) + 1) - left)
        height = max(0, min(frameHeight, Int(((outline.y + reach) * scale).rounded(.up)) + 1) - top)
        coverage = []
        ratio = []
        coverage.reserveCapacity(width * height)
        ratio.reserveCapacity(width * height)
        let slack = 1.3 / (scale * outline.radius)
        for row in 0..<height {
            for column in 0..<width {
                let px = Double(left + column)
                let py = Double(top + row)
                let middle = outline.ratio((px + 0.5) / scale, (py + 0.5) / scale)
                ratio.append(Float(middle))
                let near = abs(middle - 1) < slack * 1.6 || outline.radius * scale < 4
                coverage.append(near ? Stamp.share(outline, px, py, scale) : middle < 1 ? 1 : 0)
            }
        }
    }

    private static func share(_ outline: Outline, _ px: Double, _ py: Double, _ scale: Double) -> Float {
        var inside = 0
        for j in 0..<8 {
            for i in 0..<8 {
                let x = (px + (Double(i) + 0.5) / 8) / scale
                let y = (py + (Double(j) + 0.5) / 8) / scale
                if outline.ratio(x, y) < 1 { inside += 1 }
            }
        }
        return Float(inside) / 64
    }
}
