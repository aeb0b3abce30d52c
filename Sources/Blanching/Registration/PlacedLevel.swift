import Pixels
import Statistics

/// A map that blocks of a texture agree on, and how sure it is.
struct PlacedLevel {
    let views: TextureViews
    let search: BlockSearch
    /// What was compared last.
    let pair: TexturePair
    let matches: [BlockMatch]
    let fit: AgreedMap
    /// What either half of the skin says of a map that was fitted to the other half.
    let witnesses: [Witness]

    /// Skin that a map was not bent to: how far it stands out where the map puts it, in scatters of elsewhere.
    struct Witness {
        var x: Double
        var y: Double
        var distinctness: Double
    }

    /// How far all the skin stands out where a map puts it that was fitted elsewhere, in standard errors.
    var evidence: Double {
        guard witnesses.count >= 4 else { return 0 }
        return witnesses.reduce(0) { $0 + $1.distinctness } / Double(witnesses.count).squareRoot()
    }

    /// Maps that are wrong stay around 0, give or take 1; what rims, limbs and the grid of a JPEG file add is a few more.
    static let leastEvidence = 6.0

    var share: Double { fit.share }

    /// How fine a place is told: what stands out further on finer cells.
    var fineness: Double { evidence / Double(views.before.step) }

    /// Blocks are looked for around a map, and again around the map that they make, `rounds` times.
    init?(_ views: TextureViews, around warp: Warp, _ search: BlockSearch, rounds: Int) {
        var last: (pair: TexturePair, matches: [BlockMatch], fit: AgreedMap)?
        for round in 0..<rounds {
            var around = last?.fit.warp ?? warp
            // Places found to a part of a cell lean towards the map that they are looked for around: in the end that is
            // one that bends no more than it must.
            if let fit = last?.fit, round == rounds - 1 {
                around = StretchedMap(fit.agreed, around: fit.homography, size: views.size, on: views.cores).warp
            }
            let pair = views.pair(by: around)
            let matches = pair.matches(search)
            // A first map may be off by more than what agrees in the end.
            let tolerance = views.tolerance * (round == 0 ? 2 : 1)
            guard
                let fit = AgreedMap(
                    matches, around: around, tolerance: tolerance, size: views.size, on: views.cores)
            else { break }
            last = (pair, matches, fit)
        }
        guard let last else { return nil }
        (self.views, self.search) = (views, search)
        (pair, matches, fit) = last
        witnesses = PlacedLevel.witnesses(of: fit, in: views, search)
    }

    /// Whether the witnesses around a place speak for the map: blocks that agree with one another are not enough, for a
    /// map bends to what agrees by chance.
    private func isWitnessed(_ x: Double, _ y: Double) -> Bool {
        let near = 1.6 * PlacedLevel.tile(views, search)
        let around = witnesses.filter { abs($0.x - x) < near && abs($0.y - y) < near }
        guard around.count >= 2 else { return false }
        return around.reduce(0) { $0 + $1.distinctness } / Double(around.count) > PlacedLevel.leastWitnessed
    }

    /// Mean over the nine tiles around, of which chance makes 0, give or take a third.
    private static let leastWitnessed = 0.8

    /// The map with as much stretch as the blocks ask for; `nil` where the witnesses speak for too few of them.
    var registration: Registration? {
        let witnessed = fit.agreed.filter { isWitnessed($0.pair.x, $0.pair.y) }
        guard witnessed.count >= AgreedMap.fewest else { return nil }
        let map = StretchedMap(witnessed, around: fit.homography, size: views.size, on: views.cores)
        // A third of the blocks tells the median as well.
        let misses = stride(from: 0, to: witnessed.count, by: 3).compactMap {
            pair.inverseMiss(of: witnessed[$0], search)
        }
        let agreed = Dictionary(
            zip(witnessed.map { [$0.pair.x, $0.pair.y] }, map.misses), uniquingKeysWith: { first, _ in first })
        return Registration(
            warp: map.warp, inliers: witnessed.count, blocks: matches.count,
            residualPixelsMedian: map.misses.median() ?? 0, residualPixels95th: map.misses.quantile(0.95) ?? 0,
            inverseConsistencyPixels: (misses.median() ?? 0) * Double(views.before.step), halves: map.halves,
            support: matches.map { ($0.pair.x, $0.pair.y, agreed[[$0.pair.x, $0.pair.y]]) })
    }
}

extension PlacedLevel {
    /// Of a chessboard over the photo before, in its pixels.
    private static func tile(_ views: TextureViews, _ search: BlockSearch) -> Double {
        1.5 * Double(search.side * views.before.step)
    }

    /// The texture of the tiles of one colour where a map puts them that was fitted to the blocks of the other colour, and
    /// the other way round: what a map was bent to does not speak for it, so that each is about 0 for any map that is wrong.
    private static func witnesses(of fit: AgreedMap, in views: TextureViews, _ search: BlockSearch) -> [Witness] {
        let (light, dark) = views.cores.both(
            { witnesses(of: fit, taughtByDark: false, in: views, search) },
            { witnesses(of: fit, taughtByDark: true, in: views, search) })
        return light + dark
    }

    private static func witnesses(
        of fit: AgreedMap, taughtByDark: Bool, in views: TextureViews, _ search: BlockSearch
    ) -> [Witness] {
        let tile = tile(views, search)
        func isDark(_ x: Double, _ y: Double) -> Bool { (Int(x / tile) + Int(y / tile)) % 2 == 1 }
        let taught = fit.agreed.filter { isDark($0.pair.x, $0.pair.y) == taughtByDark }
        guard taught.count >= 8, let map = Homography(fitting: taught.weighted) else { return [] }
        let warp = StretchedMap.warp(taught, around: map, size: views.size, StretchedMap.softest)
        var places: [(x: Double, y: Double, block: CellRectangle)] = []
        for y in stride(from: tile / 2, to: Double(views.size.height), by: tile) {
            for x in stride(from: tile / 2, to: Double(views.size.width), by: tile) where isDark(x, y) != taughtByDark {
                let left = Int(x) / views.before.step - search.side / 2
                let top = Int(y) / views.before.step - search.side / 2
                let block = CellRectangle(left: left, top: top, right: left + search.side, bottom: top + search.side)
                places.append((x, y, block))
            }
        }
        let pair = views.pair(by: warp, within: places.map(\.block))
        return places.compactMap { place in
            // One rim that lies on another does not decide.
            pair.distinctness(of: place.block, search).map {
                Witness(x: place.x, y: place.y, distinctness: min(max($0, -4), 4))
            }
        }
    }
}
