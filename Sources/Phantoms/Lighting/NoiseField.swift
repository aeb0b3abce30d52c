/// Cloudy noise over the plane: values on a lattice, smoothly joined, in several octaves.
///
/// Answers lie about 0, mostly within ±1, and depend on place and seed alone. Octaves are turned against one another so
/// that the lattice does not show.
struct NoiseField: Sendable {
    private let seed: UInt64
    /// The largest clouds' size, in the units of the place asked for.
    private let size: Float
    private let octaves: Int
    /// How strong an octave is beside the one before it.
    private let persistence: Float
    private let norm: Float
    private let table = NoiseTable.shared

    init(seed: UInt64, size: Double, octaves: Int = 4, persistence: Double = 0.55) {
        self.seed = Dice.scramble(seed)
        self.size = Float(size)
        self.octaves = octaves
        self.persistence = Float(persistence)
        var power: Float = 0
        var weight: Float = 1
        for _ in 0..<octaves {
            power += weight * weight
            weight *= Float(persistence)
        }
        norm = 2 / power.squareRoot()
    }

    /// The noise at a place. O(octaves).
    func value(_ x: Float, _ y: Float) -> Float {
        var u = x / size + 37.31
        var v = y / size + 11.73
        var sum: Float = 0
        var weight: Float = 1
        for octave in 0..<octaves {
            sum += weight * lattice(u, v, seed &+ UInt64(octave))
            weight *= persistence
            // A turn by about 37° and a doubling.
            (u, v) = (1.6 * u - 1.2 * v + 5.2, 1.2 * u + 1.6 * v + 1.3)
        }
        return sum * norm
    }

    private func lattice(_ x: Float, _ y: Float, _ seed: UInt64) -> Float {
        let i = NoiseTable.floor(x)
        let j = NoiseTable.floor(y)
        let fx = x - Float(i)
        let fy = y - Float(j)
        let sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
        let sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
        let place = NoiseTable.Place(i, j, seed)
        let above = mix(table[place, 0, 0], table[place, 1, 0], sx)
        let below = mix(table[place, 0, 1], table[place, 1, 1], sx)
        return mix(above, below, sy)
    }

    private func mix(_ a: Float, _ b: Float, _ t: Float) -> Float { a + (b - a) * t }

    /// A number from −1 to 1 that belongs to a lattice point.
    @inline(__always)
    static func corner(_ i: Int64, _ j: Int64, _ seed: UInt64) -> Float {
        let key = UInt64(bitPattern: i) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: j) &* 0xC2B2_AE3D_27D4_EB4F
        let bits = Dice.scramble(key ^ seed)
        return Float(bits >> 40) * (2 / 16_777_215) - 1
    }
}
