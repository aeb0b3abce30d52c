/// 256 × 256 numbers from −1 to 1, the same for every field of noise: each field reads it from a place of its own.
///
/// Looking up costs a fifth of hashing the place, and noise is half of a phantom's time. Fields repeat after 256 of their
/// cells, which is farther than any picture shows of them.
struct NoiseTable: Sendable {
    static let shared = NoiseTable()

    private let numbers: [Float] = (0..<65_536).map { index in
        Float(Dice.scramble(UInt64(index) &* 0x9E37_79B9_7F4A_7C15) >> 40) * (2 / 16_777_215) - 1
    }

    /// The cell that a lattice point has in the table, for one field.
    struct Place {
        fileprivate let column: Int
        fileprivate let row: Int

        @inline(__always)
        init(_ i: Int, _ j: Int, _ seed: UInt64) {
            let own = seed &* 0x9E37_79B9_7F4A_7C15
            column = i &+ Int(own >> 56)
            row = j &+ Int(own >> 48 & 255)
        }
    }

    /// The number of the lattice point `across` and `down` from a place.
    @inline(__always)
    subscript(place: Place, across: Int, down: Int) -> Float {
        numbers[((place.row &+ down) & 255) << 8 | ((place.column &+ across) & 255)]
    }

    /// The largest integer that is not above `value`.
    @inline(__always)
    static func floor(_ value: Float) -> Int {
        let cut = Int(value)
        return value < Float(cut) ? cut - 1 : cut
    }
}
