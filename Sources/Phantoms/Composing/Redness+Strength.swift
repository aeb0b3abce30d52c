#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A redness laid out on a frame, pixel by pixel.
struct RednessSheet {
    /// How red, 0 ... 1.
    var strength: [Float]
    /// Whether a pixel belongs to the redness: where it is at least half of full.
    var inside: [Bool]
    /// How much it rises above the skin, in units of 0.05 mm; empty when it is flat.
    var rise: [Float]
    /// The share that scale or a pale head covers; empty without any.
    var pallor: [Float]
}

/// What a redness is at one place.
struct RednessPoint {
    var strength: Float
    var inside: Bool
    var rise: Float = 0
    var pallor: Float = 0
}

extension Redness {
    /// Lays the redness out.
    func sheet(_ frame: Frame) -> RednessSheet {
        let count = frame.width * frame.height
        let raised = style != .confluent && style != .geometric && style != .scarlatiniform
        let pale = style == .dermatitis || style == .folliculitis || style == .keratosisPilaris || style == .miliaria
        var sheet = RednessSheet(
            strength: [Float](repeating: 0, count: count), inside: [Bool](repeating: false, count: count),
            rise: [Float](repeating: 0, count: raised ? count : 0),
            pallor: [Float](repeating: 0, count: pale ? count : 0))
        let texture = RednessTexture(self)
        let bulk = CoarseField(frame, step: max(1, min(4, Int(0.25 * frame.scale)))) { texture.value($0, $1) }
        var values = [Float](repeating: 0, count: frame.width)
        for row in 0..<frame.height {
            bulk.fill(row, &values)
            for column in 0..<frame.width where values[column] > 0.06 {
                let (x, y) = frame.place(column, row)
                let index = row * frame.width + column
                let point = texture.point(x, y, values[column])
                sheet.strength[index] = point.strength
                sheet.inside[index] = point.inside
                if raised { sheet.rise[index] = point.rise }
                if pale { sheet.pallor[index] = point.pallor }
            }
        }
        return sheet
    }
}

/// A redness with its fields laid out, ready to be asked at many places.
struct RednessTexture {
    private let redness: Redness
    private let ragged: NoiseField
    private let fringe: NoiseField
    private let flakes: NoiseField
    private let dots: CellField
    private let soft: Float

    init(_ redness: Redness) {
        self.redness = redness
        let size = redness.style == .morbilliform ? 2.4 : redness.style == .wheal ? 9 : 6
        ragged = NoiseField(seed: redness.seed, size: size, octaves: 3, persistence: 0.5)
        fringe = NoiseField(seed: redness.seed ^ 3, size: 1.1, octaves: 3, persistence: 0.7)
        flakes = NoiseField(seed: redness.seed ^ 4, size: 1.7, octaves: 4, persistence: 0.6)
        dots = CellField(
            seed: redness.seed ^ 9, size: redness.dotMillimetres, jitter: redness.style == .miliaria ? 0.46 : 0.3)
        soft = Float(redness.softness) * (redness.style == .wheal ? 0.2 : redness.style == .geometric ? 0.16 : 0.4)
    }

    /// How deep inside a place lies: 0.5 on the border, 0 far away.
    func value(_ x: Float, _ y: Float) -> Float {
        switch redness.style {
        case .geometric:
            return redness.boxes(x, y) + 0.05 * ragged.value(x, y)
        case .wheal:
            let bulk = redness.potential(x, y)
            return bulk < 0.02 ? 0 : bulk + 0.09 * ragged.value(x, y)
        default:
            let bulk = redness.potential(x, y)
            guard bulk > 0.02 else { return 0 }
            return bulk + min(1, bulk * 4) * (0.17 * ragged.value(x, y) + 0.05 * fringe.value(x, y))
        }
    }

    /// The redness at a place that lies `value` deep inside.
    func point(_ x: Float, _ y: Float, _ value: Float) -> RednessPoint {
        let ground = smoothStep(0.5 - soft, 0.5 + soft, value)
        let inside = value >= 0.5
        switch redness.style {
        case .confluent, .geometric: return RednessPoint(strength: ground, inside: inside)
        case .morbilliform: return RednessPoint(strength: ground, inside: inside, rise: 1.6 * ground)
        case .scarlatiniform:
            let dot = dots.nearest(x, y)
            let core = 1 - smoothStep(0.1 + 0.15 * dot.own, 0.24 + 0.22 * dot.own, dot.first)
            return RednessPoint(strength: ground * (0.5 + 0.5 * core), inside: inside)
        case .wheal:
            let flare = 0.4 * smoothStep(0.1, 0.5, value)
            let pale = 0.55 * smoothStep(0.6, 0.92, value)
            return RednessPoint(
                strength: max(flare, ground * (1 - pale)), inside: inside, rise: 9 * smoothStep(0.36, 0.95, value))
        case .dermatitis:
            let flake = smoothStep(0.5, 0.9, flakes.value(x, y)) * smoothStep(0.45, 0.8, value)
            return RednessPoint(
                strength: ground * min(1, max(0.55, 0.85 + 0.2 * flakes.value(x * 0.4, y * 0.4))), inside: inside,
                rise: ground * 2 * flakes.value(x, y), pallor: 0.42 * flake)
        case .miliaria, .keratosisPilaris, .folliculitis: return dot(x, y, value)
        }
    }

    /// A dot of a lattice where the region is: a halo, a bump and often a pale head.
    private func dot(_ x: Float, _ y: Float, _ value: Float) -> RednessPoint {
        let near = dots.nearest(x + 0.2 * fringe.value(x, y), y + 0.2 * fringe.value(y, x))
        let region = smoothStep(0.3, 0.62, value)
        let away = near.first * Float(redness.dotMillimetres)
        let (size, share, head): (Float, Float, Float) =
            switch redness.style {
            case .miliaria: (0.35 + 0.4 * near.own, 0.9, 0.2)
            case .keratosisPilaris: (0.4 + 0.35 * near.own, 0.85, 0.32)
            default: (0.7 + 0.9 * near.own, 0.35, near.own > 0.15 ? 0.45 : 0)
            }
        let ground = 0.22 * region
        guard near.own < share else { return RednessPoint(strength: ground, inside: false) }
        let halo = 1 - smoothStep(size * 0.55, size * 1.45, away)
        let bump = max(0, 1 - away * away / (size * size))
        return RednessPoint(
            strength: max(ground, region * halo * (0.7 + 0.3 * near.own / share)), inside: region >= 0.5 && halo >= 0.5,
            rise: region * 6 * size * bump,
            pallor: region * (0.12 + 0.3 * near.own / share)
                * (1 - smoothStep(head * size * 0.6, head * size * 1.2, away)))
    }
}

extension Redness {
    /// The blobs' sum, 0.5 on the border of a lone one.
    func potential(_ x: Float, _ y: Float) -> Float {
        var sum: Float = 0
        for blob in blobs {
            let reach = Float(blob.radius * 3 * max(1, blob.stretch))
            let (dx, dy) = (x - Float(blob.x), y - Float(blob.y))
            guard abs(dx) < reach, abs(dy) < reach else { continue }
            let (u, v) = blob.turned(dx, dy)
            let square = (u * u + v * v) / Float(blob.radius * blob.radius)
            if square < 9 { sum += expf(-0.693 * square) }
        }
        return min(sum, 1.3)
    }

    /// The deepest of the blobs as rectangles: 0.5 on a border, rising by 0.5 in a quarter of the half breadth.
    func boxes(_ x: Float, _ y: Float) -> Float {
        var deepest: Float = -1
        for blob in blobs {
            let (u, v) = blob.turned(x - Float(blob.x), y - Float(blob.y))
            let half = Float(blob.radius)
            deepest = max(deepest, 0.5 + min(half - abs(u), half - abs(v)) / half * 2)
        }
        return min(1.2, max(0, deepest))
    }
}

extension Redness.Blob {
    /// A place from the middle, turned and squeezed to the blob's own axes.
    @inline(__always)
    func turned(_ dx: Float, _ dy: Float) -> (Float, Float) {
        guard stretch != 1 else { return (dx, dy) }
        let radians = turnDegrees * .pi / 180
        let (c, s) = (Float(cos(radians)), Float(sin(radians)))
        return ((c * dx + s * dy) / Float(stretch), -s * dx + c * dy)
    }
}
