import Statistics

/// How the photo after lies on the photo before, and how sure that is.
public struct Registration: Sendable {
    public var warp: Warp
    /// Blocks of skin texture that agree with the map, of all that were compared.
    public var inliers: Int
    public var blocks: Int
    /// What the map misses of blocks that it was not fitted to, in pixels of the photo after.
    public var residualPixelsMedian: Double
    public var residualPixels95th: Double
    /// How far a block ends up from where it began when it is looked for and then looked for back: median, in pixels of
    /// the photo before.
    public var inverseConsistencyPixels: Double
    /// Two maps, each of one half of the blocks: where they differ the map is unsure.
    var halves: [Warp]
    /// Every block that was compared, in pixels of the photo before, with what a map that was not fitted to it misses of
    /// it; `nil` where the block does not agree.
    var support: [(x: Double, y: Double, missPixels: Double?)]

    /// Of so many nearest blocks so many must agree: one or two would by chance.
    private static let neighbours = 9
    private static let fewestNeighbours = 4

    /// Standard error of the map at a place of the photo before, in pixels of the photo after; infinite where the skin
    /// around does not confirm the map.
    ///
    /// From what the maps of either half differ by, and from what the nearest blocks miss: in part their own noise, in part
    /// skin that stretches on a smaller scale than the map. Both are told by blocks that overlap and are too small, and more
    /// so where fewer blocks agree: the factors are those that make it the error along one axis at the landmarks of pairs
    /// drawn with a known stretch.
    public func standardErrorPixels(_ x: Double, _ y: Double) -> Double {
        let agreed = nearest(x, y).filter { $0.missPixels != nil }
        let misses = agreed.compactMap(\.missPixels)
        guard misses.count >= Registration.fewestNeighbours, let miss = misses.quantile(0.8), halves.count == 2 else {
            return .infinity
        }
        let (one, two) = (halves[0].map(x, y), halves[1].map(x, y))
        let apart = length(one.x - two.x, one.y - two.y)
        let doubt = Double(Registration.neighbours) / Double(misses.count)
        let near = (1.5 * apart * apart + 1.2 * miss * miss + 0.2 * 0.2).squareRoot()
        return doubt * near * Registration.extrapolation(x, y, agreed)
    }

    /// A block that was compared: a member of `support`.
    private typealias Block = (x: Double, y: Double, missPixels: Double?)
}

extension Registration {
    /// The blocks nearest to a place, the nearest first.
    ///
    /// - Complexity: O(blocks).
    private func nearest(_ x: Double, _ y: Double) -> [Block] {
        var nearest: [(square: Double, block: Block)] = []
        for block in support {
            let (dx, dy) = (block.x - x, block.y - y)
            let square = dx * dx + dy * dy
            if nearest.count == Registration.neighbours {
                guard square < nearest[nearest.count - 1].square else { continue }
                nearest.removeLast()
            }
            let place = nearest.firstIndex { square < $0.square } ?? nearest.count
            nearest.insert((square, block), at: place)
        }
        return nearest.map(\.block)
    }

    /// By how much the map's error grows from amid the blocks to a place beside them.
    ///
    /// As the leverage of a regression: with the square of the way from their middle, in scatters of theirs. A plane through
    /// them would gain all of that; the map is stiffer, and gains a twelfth (the error at landmarks of drawn pairs and of
    /// clinical ones, by leverage).
    private static func extrapolation(_ x: Double, _ y: Double, _ blocks: [Block]) -> Double {
        let count = Double(blocks.count)
        let (meanX, meanY) = (blocks.reduce(0) { $0 + $1.x } / count, blocks.reduce(0) { $0 + $1.y } / count)
        var (xx, xy, yy) = (0.0, 0.0, 0.0)
        for block in blocks {
            let (dx, dy) = (block.x - meanX, block.y - meanY)
            (xx, xy, yy) = (xx + dx * dx / count, xy + dx * dy / count, yy + dy * dy / count)
        }
        // Blocks in one line tell nothing of what lies beside it.
        let determinant = xx * yy - xy * xy
        guard determinant > 1e-6 * (xx + yy) * (xx + yy) else { return .infinity }
        let (dx, dy) = (x - meanX, y - meanY)
        let square = (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / determinant
        return (1 + square / 12).squareRoot()
    }
}

/// Why two photos could not be laid on one another.
public enum RegistrationFailure: Error, Sendable, Equatable {
    /// One of them shows too little skin texture: so many places that can be found again.
    case tooLittleTexture(landmarks: Int)
    /// Places look alike, but not in one arrangement.
    case noAgreement
    /// The best arrangement is not sure when the skin between is compared: this share of blocks fits.
    case notConfirmed(share: Double)

    /// In words without a full stop.
    public var reason: String {
        switch self {
        case .tooLittleTexture(let landmarks): "too little skin texture can be found again (\(landmarks) places)"
        case .noAgreement: "the two photos do not show the same skin (no places agree)"
        case .notConfirmed(let share):
            "too little of the skin agrees to be sure that both photos show it (\(Int((100 * share).rounded())) % of it fits)"
        }
    }
}
