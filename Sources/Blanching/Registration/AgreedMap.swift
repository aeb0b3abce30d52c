import Pixels
import Statistics

/// The map that most blocks agree on, and which do.
struct AgreedMap {
    let warp: Warp
    let agreed: [BlockMatch]
    /// Of all blocks that were compared, 0 ... 1.
    let share: Double

    var homography: Homography { warp.homography }

    /// Begins with blocks that move as their neighbours do, and takes in all that lie near the map which those make.
    ///
    /// - Parameters:
    ///   - warp: the map that the blocks were looked for around.
    ///   - tolerance: how far a block may lie from the map and agree, in pixels of the photo after.
    ///   - size: of the photo before, in pixels.
    init?(
        _ matches: [BlockMatch], around warp: Warp, tolerance: Double, size: (width: Int, height: Int), on cores: Cores
    ) {
        let usable = matches.filter(\.isTelling)
        let first = AgreedMap.neighbourly(usable, around: warp, tolerance: tolerance)
        let settled = cores.answers(StretchedMap.settling.count) {
            AgreedMap.settled(first, of: usable, StretchedMap.settling[$0], tolerance: tolerance, size: size)
        }
        var best: (warp: Warp, agreed: [BlockMatch])?
        for next in settled.compactMap(\.self) {
            // A map that bends finds some more by chance.
            if let best, Double(next.agreed.count) < AgreedMap.gain * Double(best.agreed.count) { continue }
            best = next
        }
        guard let best else { return nil }
        self.warp = best.warp
        agreed = best.agreed
        share = Double(agreed.count) / Double(matches.count)
    }

    /// A map that bends more must bring so many times the blocks.
    private static let gain = 1.15

    /// Fits and sorts out some times over; `nil` where too few agree, or all on a line.
    private static func settled(
        _ first: [BlockMatch], of usable: [BlockMatch], _ stiffness: Double?, tolerance: Double,
        size: (width: Int, height: Int)
    ) -> (warp: Warp, agreed: [BlockMatch])? {
        var (agreed, map) = (first, Warp?.none)
        for _ in 0..<3 {
            guard agreed.count >= fewest, isSpread(agreed), let homography = Homography(fitting: agreed.weighted) else {
                return nil
            }
            let next = StretchedMap.warp(agreed, around: homography, size: size, stiffness)
            map = next
            agreed = usable.filter { next.misses($0.pair) < tolerance }
        }
        guard let map, agreed.count >= fewest else { return nil }
        return (map, agreed)
    }

    /// Fewer blocks than these agree by chance too often.
    static let fewest = 8

    /// Blocks of which at least three of the nearest others on the lattice, eight at most, moved alike.
    private static func neighbourly(_ matches: [BlockMatch], around warp: Warp, tolerance: Double) -> [BlockMatch] {
        var moves: [LikenessLattice.Place: (x: Double, y: Double)] = [:]
        for match in matches {
            let place = warp.map(match.pair.x, match.pair.y)
            moves[match.place] = (match.pair.toX - place.x, match.pair.toY - place.y)
        }
        return matches.filter { match in
            guard let own = moves[match.place] else { return false }
            var (seen, alike) = (0, 0)
            for step in around where seen < 8 {
                let place = LikenessLattice.Place(column: match.column + step.column, row: match.row + step.row)
                guard let move = moves[place] else { continue }
                seen += 1
                if length(move.x - own.x, move.y - own.y) < tolerance { alike += 1 }
            }
            return alike >= 3
        }
    }

    /// Steps to the lattice's places around one, the nearest first.
    private static let around: [LikenessLattice.Place] = (-2...2).flatMap { row in
        (-2...2).map { LikenessLattice.Place(column: $0, row: row) }
    }.filter { $0.squaredLength > 0 }.sorted {
        ($0.squaredLength, $0.row, $0.column) < ($1.squaredLength, $1.row, $1.column)
    }

    /// Blocks on one line do not determine a map.
    private static func isSpread(_ matches: [BlockMatch]) -> Bool {
        let count = Double(matches.count)
        let (meanX, meanY) = (
            matches.reduce(0) { $0 + $1.pair.x } / count, matches.reduce(0) { $0 + $1.pair.y } / count
        )
        var (xx, yy, xy) = (0.0, 0.0, 0.0)
        for match in matches {
            let (x, y) = (match.pair.x - meanX, match.pair.y - meanY)
            xx += x * x
            yy += y * y
            xy += x * y
        }
        let half = (xx + yy) / 2
        let spread = max(half * half - (xx * yy - xy * xy), 0).squareRoot()
        return half - spread > 0.01 * (half + spread)
    }
}

extension [BlockMatch] {
    /// The pairs, counting the more the further a block's place stands out; 1 on average.
    var weighted: [PointPair] {
        let weights = map { Swift.min($0.distinctness * $0.distinctness, 64) }
        let mean = Swift.max(weights.reduce(0, +) / Double(Swift.max(count, 1)), 1e-9)
        return zip(self, weights).map { match, weight in
            var pair = match.pair
            pair.weight = weight / mean
            return pair
        }
    }
}

extension BlockMatch {
    var place: LikenessLattice.Place { LikenessLattice.Place(column: column, row: row) }

    /// Neighbours overlap and err alike: three by three go together, or a stretch that follows their noise would seem true.
    fileprivate var fold: Int { (column / 3 + 2 * (row / 3)) % StretchedMap.folds }
}

extension LikenessLattice.Place {
    fileprivate var squaredLength: Int { column * column + row * row }
}

/// A projective map with as much stretch as blocks that it was not fitted to ask for.
struct StretchedMap {
    let warp: Warp
    /// What maps fitted to the other blocks miss of each, in pixels of the photo after.
    let misses: [Double]
    /// The same kind of map from either half of the blocks.
    let halves: [Warp]

    fileprivate static let folds = 4
    /// None, and from stiff to soft; a stretch must explain a quarter more than the next stiffer, for blocks err alike.
    private static let stiffnesses = [nil, 30.0, 3, 0.3, 0.03]
    /// A stretch has some hundred numbers; fewer blocks do not tell them.
    private static let fewest = 24

    init(_ agreed: [BlockMatch], around homography: Homography, size: (width: Int, height: Int), on cores: Cores) {
        let pairs = agreed.weighted
        let stiffnesses = pairs.count >= StretchedMap.fewest ? StretchedMap.stiffnesses : [nil]
        // What maps fitted to the other folds miss of a fold's blocks, stiffness by stiffness.
        let missesOfFolds = cores.answers(StretchedMap.folds) { fold -> [[(block: Int, miss: Double)]] in
            let others = pairs.indices.filter { agreed[$0].fold != fold }.map { pairs[$0] }
            guard others.count >= 2 else { return stiffnesses.map { _ in [] } }
            let own = pairs.indices.filter { agreed[$0].fold == fold }
            return warps(others, around: homography, size: size, stiffnesses).map { warp in
                own.map { ($0, warp.misses(pairs[$0])) }
            }
        }
        let missesOfEach = stiffnesses.indices.map { stiffness in
            var misses = [Double](repeating: 0, count: pairs.count)
            for fold in missesOfFolds {
                for (block, miss) in fold[stiffness] { misses[block] = miss }
            }
            return misses
        }
        var best = 0
        for next in stiffnesses.indices where missesOfEach[next].squares < 0.75 * missesOfEach[best].squares {
            best = next
        }
        let stiffness = stiffnesses[best]
        misses = missesOfEach[best]
        @Sendable func fit(_ pairs: [PointPair]) -> Warp {
            warps(pairs, around: homography, size: size, [stiffness])[0]
        }
        (warp, halves) = cores.both({ fit(pairs) }) {
            (0..<2).map { half in fit(pairs.indices.filter { $0 % 2 == half }.map { pairs[$0] }) }
        }
    }

    /// What blocks that are not yet sorted out are held against.
    ///
    /// - Parameter stiffness: `nil` for a map that does not bend.
    static func warp(
        _ agreed: [BlockMatch], around homography: Homography, size: (width: Int, height: Int), _ stiffness: Double?
    ) -> Warp {
        warps(agreed.weighted, around: homography, size: size, [agreed.count >= fewest ? stiffness : nil])[0]
    }

    /// From a map that does not bend to one that bends readily.
    static let settling: [Double?] = [nil, 3, softest]
    static let softest = 0.1
}

/// The maps that places ask for, one for each stiffness; `nil` for the one that does not bend.
private func warps(
    _ pairs: [PointPair], around homography: Homography, size: (width: Int, height: Int), _ stiffnesses: [Double?]
) -> [Warp] {
    let map = Homography(fitting: pairs) ?? homography
    // Squares of the lattice along the photo's longer side.
    let flat = Stretch(width: size.width, height: size.height, parts: 8)
    let sums = stiffnesses.contains { $0 != nil } ? flat.sums(of: pairs, over: map) : nil
    return stiffnesses.map { stiffness in
        var stretch = flat
        guard let stiffness, let sums, stretch.fit(sums, stiffness: stiffness) else { return Warp(map) }
        return Warp(map, stretch: stretch)
    }
}

extension [Double] {
    fileprivate var squares: Double { reduce(0) { $0 + $1 * $1 } }
}
