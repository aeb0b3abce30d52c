/// A cracked plane: a jittered grid of seeds, and how near a place is to them or to the borders between their cells
/// (Worley noise).
///
/// The jitter repeats after 64 cells, which nothing shows once places are warped.
struct CellField: Sendable {
    private let size: Float
    /// The seeds' places in their cells, x and y in turn, 64 × 64.
    private let jitter: [Float]

    init(seed: UInt64, size: Double, jitter share: Float = 0.42) {
        let key = Dice.scramble(seed)
        self.size = Float(size)
        var jitter: [Float] = []
        jitter.reserveCapacity(64 * 64 * 2)
        for j in Int64(0)..<64 {
            for i in Int64(0)..<64 {
                jitter.append(0.5 + share * NoiseField.corner(i, j, key))
                jitter.append(0.5 + share * NoiseField.corner(i, j, key ^ 0x5555))
            }
        }
        self.jitter = jitter
    }

    /// The distance to the nearest seed, to the second nearest, and a number from 0 to 1 that belongs to the nearest.
    @inline(__always)
    func nearest(_ x: Float, _ y: Float) -> (first: Float, second: Float, own: Float) {
        let u = x / size
        let v = y / size
        let i = Int(u.rounded(.down))
        let j = Int(v.rounded(.down))
        let (fu, fv) = (u - Float(i), v - Float(j))
        var first: Float = 9
        var second: Float = 9
        var owner = 0
        for dj in -1...1 {
            for di in -1...1 {
                let cell = (((j + dj) & 63) << 6 | ((i + di) & 63)) * 2
                let px = Float(di) + jitter[cell] - fu
                let py = Float(dj) + jitter[cell + 1] - fv
                let distance = px * px + py * py
                if distance < first {
                    second = first
                    first = distance
                    owner = cell
                } else if distance < second {
                    second = distance
                }
            }
        }
        let own = (jitter[owner] * 91.7).truncatingRemainder(dividingBy: 1)
        return (first.squareRoot(), second.squareRoot(), own)
    }

    /// The distance to the second nearest seed less that to the nearest, in cells: 0 on a border.
    func borderDistance(_ x: Float, _ y: Float) -> Float {
        let near = nearest(x, y)
        return near.second - near.first
    }

    /// The distance to the nearest seed, in cells.
    func seedDistance(_ x: Float, _ y: Float) -> Float { nearest(x, y).first }
}
