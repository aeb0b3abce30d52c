import Statistics

/// The map that most blocks agree on, and which do.
struct AgreedMap {
    let homography: Homography
    let agreed: [BlockMatch]
    /// Of all blocks that were compared, 0 ... 1.
    let share: Double

    /// Begins at the move that most blocks made, and lets the map turn, scale and lean as blocks farther off join.
    ///
    /// - Parameter tolerance: how far a block may lie from the map and agree, in pixels of the photo after.
    init?(_ matches: [BlockMatch], tolerance: Double) {
        let usable = matches.filter { !$0.isAtBorder }
        guard usable.count >= AgreedMap.fewest else { return nil }
        var agreed = AgreedMap.mostCommon(usable)
        var map: Homography?
        for factor in [3.0, 2, 1.5, 1, 1] {
            guard agreed.count >= AgreedMap.fewest, let next = Homography(fitting: agreed.map(\.weighted)) else { return nil }
            map = next
            agreed = usable.filter { match in
                let miss = next.misses(match.pair)
                return length(miss.x, miss.y) < factor * tolerance
            }
        }
        guard let map, agreed.count >= AgreedMap.fewest, AgreedMap.isSpread(agreed) else { return nil }
        homography = map
        self.agreed = agreed
        share = Double(agreed.count) / Double(matches.count)
    }

    /// Fewer blocks than these agree by chance too often.
    private static let fewest = 8

    /// The blocks around the densest place of all moves.
    private static func mostCommon(_ matches: [BlockMatch]) -> [BlockMatch] {
        var best: (weight: Double, index: Int) = (-1, 0)
        for (index, centre) in matches.enumerated() {
            var weight = 0.0
            for match in matches {
                let away = length(match.moveX - centre.moveX, match.moveY - centre.moveY)
                if away < 3 { weight += match.likeness * (1 - away / 3) }
            }
            if weight > best.weight { best = (weight, index) }
        }
        let centre = matches[best.index]
        return matches.filter { length($0.moveX - centre.moveX, $0.moveY - centre.moveY) < 2.5 }
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
        let spread = (half * half - (xx * yy - xy * xy)).squareRoot()
        return half - spread > 0.01 * (half + spread)
    }
}

extension BlockMatch {
    /// The pair, counting the more the liker the block is.
    var weighted: PointPair {
        var pair = pair
        pair.weight = likeness * likeness
        return pair
    }
}

/// A projective map with as much stretch as blocks that it was not fitted to ask for.
struct StretchedMap {
    let warp: Warp
    /// What maps fitted to the other blocks miss of each, in pixels of the photo after.
    let misses: [Double]
    /// The same kind of map from either half of the blocks.
    let halves: [Warp]

    private static let folds = 4
    /// From stiff to soft; a stretch must explain a twentieth more than the next stiffer.
    private static let stiffnesses = [30.0, 3, 0.3]

    init(_ map: AgreedMap, width: Int, height: Int) {
        let pairs = map.agreed.map(\.weighted)
        let lattice = Stretch(width: width, height: height, parts: 8)
        func fit(_ pairs: [PointPair], _ stiffness: Double?) -> Warp {
            let homography = Homography(fitting: pairs) ?? map.homography
            var stretch = lattice
            guard let stiffness, stretch.fit(pairs, over: homography, stiffness: stiffness) else {
                return Warp(homography)
            }
            return Warp(homography, stretch: stretch)
        }
        func crossMisses(_ stiffness: Double?) -> [Double] {
            var misses = [Double](repeating: 0, count: pairs.count)
            for fold in 0..<StretchedMap.folds {
                let others = pairs.indices.filter { $0 % StretchedMap.folds != fold }.map { pairs[$0] }
                let warp = fit(others, stiffness)
                for index in stride(from: fold, to: pairs.count, by: StretchedMap.folds) {
                    misses[index] = warp.misses(pairs[index])
                }
            }
            return misses
        }
        var best: (stiffness: Double?, misses: [Double]) = (nil, crossMisses(nil))
        for stiffness in StretchedMap.stiffnesses where pairs.count >= 40 {
            let misses = crossMisses(stiffness)
            if misses.squares < 0.95 * best.misses.squares { best = (stiffness, misses) }
        }
        warp = fit(pairs, best.stiffness)
        misses = best.misses
        halves = (0..<2).map { half in
            fit(pairs.indices.filter { $0 % 2 == half }.map { pairs[$0] }, best.stiffness)
        }
    }
}

extension [Double] {
    fileprivate var squares: Double { reduce(0) { $0 + $1 * $1 } }
}
