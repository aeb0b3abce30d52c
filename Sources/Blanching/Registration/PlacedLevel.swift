import Statistics

/// A map that blocks of a texture agree on, and how sure it is.
struct PlacedLevel {
    let views: TextureViews
    let search: BlockSearch
    /// What was compared last.
    let pair: TexturePair
    let matches: [BlockMatch]
    let fit: AgreedMap
    /// How far one half of the skin stands out where a map puts it that was fitted to the other half, in standard errors.
    let evidence: Double

    /// Maps that are wrong stay around 0, give or take 1; what rims, limbs and the grid of a JPEG file add is a few more.
    static let leastEvidence = 6.0

    var share: Double { fit.share }

    /// How fine a place is told: what stands out further on finer cells.
    var fineness: Double { evidence / Double(views.before.step) }

    /// Blocks are looked for around a map, and again around the map that they make, `rounds` times.
    init?(_ views: TextureViews, around warp: Warp, _ search: BlockSearch, rounds: Int) {
        var last: (pair: TexturePair, matches: [BlockMatch], fit: AgreedMap)?
        for round in 0..<rounds {
            let around = last?.fit.warp ?? warp
            let pair = views.pair(by: around)
            let matches = pair.matches(search)
            // A first map may be off by more than what agrees in the end.
            let tolerance = views.tolerance * (round == 0 ? 2 : 1)
            guard let fit = AgreedMap(matches, around: around, tolerance: tolerance, size: views.size) else { break }
            last = (pair, matches, fit)
        }
        guard let last else { return nil }
        (self.views, self.search) = (views, search)
        (pair, matches, fit) = last
        evidence = PlacedLevel.heldOutDistinctness(of: fit, in: views, search)
    }

    /// The map with as much stretch as the blocks ask for.
    var registration: Registration {
        let map = StretchedMap(fit.agreed, around: fit.homography, size: views.size)
        // A third of the blocks tells the median as well.
        let misses = stride(from: 0, to: fit.agreed.count, by: 3).compactMap {
            pair.inverseMiss(of: fit.agreed[$0], search)
        }
        let agreed = Dictionary(
            zip(fit.agreed.map { [$0.pair.x, $0.pair.y] }, map.misses), uniquingKeysWith: { first, _ in first })
        return Registration(
            warp: map.warp, inliers: fit.agreed.count, blocks: matches.count,
            residualPixelsMedian: map.misses.median() ?? 0, residualPixels95th: map.misses.quantile(0.95) ?? 0,
            inverseConsistencyPixels: (misses.median() ?? 0) * Double(views.before.step), halves: map.halves,
            support: matches.map { ($0.pair.x, $0.pair.y, agreed[[$0.pair.x, $0.pair.y]]) })
    }
}

extension PlacedLevel {
    /// How far the texture of one half of the photo, in tiles like a chessboard's, stands out where a map puts it that was
    /// fitted to the other half, and the other way round; in standard errors.
    ///
    /// What a map was bent to does not speak for it, so that this is about 0 for any map that is wrong.
    private static func heldOutDistinctness(of fit: AgreedMap, in views: TextureViews, _ search: BlockSearch) -> Double
    {
        let tile = 1.5 * Double(search.side * views.before.step)
        func isOdd(_ x: Double, _ y: Double) -> Bool { (Int(x / tile) + Int(y / tile)) % 2 == 1 }
        var found: [Double] = []
        for half in [false, true] {
            let taught = fit.agreed.filter { isOdd($0.pair.x, $0.pair.y) == half }
            guard taught.count >= 8, let map = Homography(fitting: taught.weighted) else { continue }
            let warp = StretchedMap.soft(taught, around: map, size: views.size)
            var places: [(x: Double, y: Double)] = []
            for y in stride(from: tile / 2, to: Double(views.size.height), by: tile) {
                for x in stride(from: tile / 2, to: Double(views.size.width), by: tile) where isOdd(x, y) != half {
                    places.append((x, y))
                }
            }
            found += views.pair(by: warp).distinctness(at: places, search)
        }
        guard found.count >= 4 else { return 0 }
        // One rim that lies on another does not decide.
        return found.reduce(0) { $0 + min(max($1, -4), 4) } / Double(found.count).squareRoot()
    }
}
