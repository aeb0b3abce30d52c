import Pixels
import Statistics

/// The redness of unaffected skin as a plane over the photo: one side of a limb is warmer, a lamp is never even.
struct RednessTrend {
    /// log10(R/G) = at + across · x + down · y, with x and y in blocks.
    let at: Float
    let across: Float
    let down: Float

    /// No trend: what is there is there.
    static let none = RednessTrend(at: 0, across: 0, down: 0)

    private static let rounds = 4
    private static let mostBlocks = 6000
    /// Weights of blocks above the plane by more than one scatter, which may be patches, and below it by three.
    private static let weightAbove = 0.02
    private static let weightBelow = 0.1

    private init(at: Float, across: Float, down: Float) {
        (self.at, self.across, self.down) = (at, across, down)
    }

    /// Fitted to the paler skin by least squares with new weights each round, so that a rash hardly pulls it up.
    ///
    /// - Returns: `nil` where skin lies on one line.
    init?(of blocks: ErythemaBlocks) {
        let skin = blocks.skin.elements.indices.filter { blocks.skin.elements[$0] }
        let stride = max(1, skin.count / RednessTrend.mostBlocks)
        let sample = Swift.stride(from: 0, to: skin.count, by: stride).map { skin[$0] }
        let width = blocks.skin.width
        let rows = sample.map { [1, Double($0 % width), Double($0 / width)] }
        let values = sample.map { Double(blocks.erythema.elements[$0]) }
        var weights = [Double](repeating: 1, count: rows.count)
        var plane: [Double] = []
        for _ in 0..<RednessTrend.rounds {
            guard let fitted = leastSquares(rows, values, weights: weights) else { return nil }
            plane = fitted
            let above = zip(rows, values).map { row, value in value - zip(row, fitted).reduce(0) { $0 + $1.0 * $1.1 } }
            let scatter = max(0.004, 1.4826 * (above.filter { $0 < 0 }.map { -$0 }.median() ?? 0))
            weights = above.map {
                $0 > scatter ? RednessTrend.weightAbove : $0 < -3 * scatter ? RednessTrend.weightBelow : 1
            }
        }
        self.init(at: Float(plane[0]), across: Float(plane[1]), down: Float(plane[2]))
    }

    func redness(column: Int, row: Int) -> Float { at + across * Float(column) + down * Float(row) }
}

extension ErythemaBlocks {
    /// What the blocks have above a trend.
    func above(_ trend: RednessTrend) -> ErythemaBlocks {
        var rest = self
        for row in 0..<skin.height {
            for column in 0..<skin.width {
                rest.erythema.elements[row * skin.width + column] -= trend.redness(column: column, row: row)
            }
        }
        return rest
    }
}
