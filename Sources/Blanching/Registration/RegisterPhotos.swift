import Photographs
import Pixels
import Spots
import Statistics

/// Lays the photo after on the photo before by skin texture: landmarks → agreement → blocks → projective map → stretch.
///
/// Red marks are left out of both: what is judged later does not decide where it is looked for.
///
/// - Parameter hints: places picked by hand, in pixels; two or more replace the search for agreement.
/// - Throws: `RegistrationFailure` where the photos do not agree; never answers with a map that nothing confirms.
func register(_ before: PhotoLight, _ after: PhotoLight, hints: [PointPair] = [])
    throws(RegistrationFailure) -> Registration
{
    if let guess = Homography(fitting: hints) { return try confirmed([guess], before, after) }
    var failure = RegistrationFailure.noAgreement(votes: 0)
    // A faint or a small common texture needs other looks at it.
    for view in LandmarkView.all {
        do throws(RegistrationFailure) {
            return try confirmed(guesses(before, after, view: view), before, after)
        } catch {
            failure = error
        }
    }
    throw failure
}

/// How many landmarks are looked for on how fine a texture.
private struct LandmarkView {
    var longestSide: Int
    var smoothSigma: Double
    var most: Int

    static let all = [
        LandmarkView(longestSide: 640, smoothSigma: 0.7, most: 1_500),
        LandmarkView(longestSide: 480, smoothSigma: 1.6, most: 1_500),
        LandmarkView(longestSide: 960, smoothSigma: 0.7, most: 3_000),
    ]
    var filter: SkinTexture.Filter { SkinTexture.Filter(smoothSigma: smoothSigma, meanSigma: 12, scatterSigma: 24) }
    /// Arrangements that are tried of one look.
    static let guesses = 8
}

/// Maps that many landmarks agree on, the most agreed first.
///
/// Landmarks may lie beside the skin: a limb's outline and a strap show the way, and the skin decides later.
private func guesses(_ before: PhotoLight, _ after: PhotoLight, view: LandmarkView)
    throws(RegistrationFailure) -> [Homography]
{
    let textures = [before, after].map {
        SkinTexture(
            of: $0, step: $0.step(near: Double(max($0.photo.width, $0.photo.height)) / Double(view.longestSide)),
            filter: view.filter, hidden: $0.spotDiscs, onSkinOnly: false)
    }
    let sets = textures.map { LandmarkSet(of: $0, ownSigma: view.smoothSigma, most: view.most) }
    let fewest = min(sets[0].landmarks.count, sets[1].landmarks.count)
    guard fewest >= 8 else { throw .tooLittleTexture(landmarks: fewest) }
    let agreed = agreedMaps(
        sets[0].matches(in: sets[1]), from: sets[0], to: sets[1], most: LandmarkView.guesses)
    guard !agreed.isEmpty else { throw .noAgreement(votes: 0) }
    return agreed.map { candidate in
        Homography.scaling(1 / Double(textures[0].step)).followed(by: candidate.map)
            .followed(by: .scaling(Double(textures[1].step)))
    }
}

/// How blocks of the texture are compared: first far and coarse, then closer.
private enum BlockView {
    static let far = (longestSide: 320, search: BlockSearch(side: 32, spacing: 16, reach: 7))
    static let wide = (longestSide: 640, search: BlockSearch(side: 48, spacing: 20, reach: 6))
    static let close = (longestSide: 1_280, search: BlockSearch(side: 48, spacing: 30, reach: 4))
    static let filter = SkinTexture.Filter(smoothSigma: 1.2, meanSigma: 5, scatterSigma: 16)
    /// A block this many cells from the map agrees with it.
    static let agreeing = 1.5
}

/// The guess that the skin's texture confirms best, refined; block by block, the same number of times for all photos.
private func confirmed(_ guesses: [Homography], _ before: PhotoLight, _ after: PhotoLight)
    throws(RegistrationFailure) -> Registration
{
    var views: TextureViews?
    var seen: [PlacedLevel] = []
    for guess in guesses {
        let far = TextureViews(before, after, BlockView.far.longestSide, Warp(guess), last: views)
        views = far
        guard let level = PlacedLevel(far, around: Warp(guess), BlockView.far.search, rounds: 2) else { continue }
        seen.append(level)
        // The guesses after one that is sure need no look.
        if seen[seen.count - 1].evidence > 2 * leastDistinctness { break }
    }
    seen.sort { $0.evidence > $1.evidence }
    trace("far share \(seen.first?.share ?? 0) evidence \(seen.map(\.evidence))")
    guard let best = seen.first, best.evidence >= leastDistinctness else {
        throw .notConfirmed(share: seen.first?.share ?? 0)
    }
    let settled = PlacedLevel(best.views, around: best.fit.warp, best.search, rounds: 3) ?? best
    return try refined(settled, before, after)
}

/// Wrong maps stay around 0, give or take 1; what glass, limbs and repeated patterns add is a few more.
private let leastDistinctness = 6.0

/// How far the texture of one half of the photo, in tiles like a chessboard's, stands out where a map puts it that was
/// fitted to the other half, and the other way round; in standard errors.
///
/// What a map was bent to does not speak for it, so that this is about 0 for any map that is wrong.
private func heldOutDistinctness(of fit: AgreedMap, in views: TextureViews, _ search: BlockSearch) -> Double {
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

/// A map that blocks of a texture agree on, and how sure it is.
private struct PlacedLevel {
    let views: TextureViews
    let search: BlockSearch
    /// What was compared last.
    let pair: TexturePair
    let matches: [BlockMatch]
    let fit: AgreedMap
    let evidence: Double

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
        evidence = heldOutDistinctness(of: fit, in: views, search)
    }

    /// The map with as much stretch as the blocks ask for.
    var registration: Registration {
        let map = StretchedMap(fit.agreed, around: fit.homography, size: views.size)
        let misses = fit.agreed.compactMap { pair.inverseMiss(of: $0, search) }
        let agreed = Dictionary(
            zip(fit.agreed.map { [$0.pair.x, $0.pair.y] }, map.misses), uniquingKeysWith: { first, _ in first })
        return Registration(
            warp: map.warp, inliers: fit.agreed.count, blocks: matches.count,
            residualPixelsMedian: map.misses.median() ?? 0, residualPixels95th: map.misses.quantile(0.95) ?? 0,
            inverseConsistencyPixels: (misses.median() ?? 0) * Double(views.before.step), halves: map.halves,
            support: matches.map { ($0.pair.x, $0.pair.y, agreed[[$0.pair.x, $0.pair.y]]) })
    }
}

/// From coarse cells to fine ones, for as long as finer ones tell the place better.
private func refined(_ far: PlacedLevel, _ before: PhotoLight, _ after: PhotoLight) throws(RegistrationFailure) -> Registration {
    var best = far
    trace("far again share \(far.share) evidence \(far.evidence)")
    for view in [BlockView.wide, BlockView.close] {
        let views = TextureViews(before, after, view.longestSide, best.fit.warp, last: best.views)
        // A small photo has no finer cells.
        guard views.before.step < best.views.before.step else { continue }
        guard let next = PlacedLevel(views, around: best.fit.warp, view.search, rounds: 3) else { break }
        trace("step \(views.before.step) evidence \(next.evidence) share \(next.share)")
        guard next.fineness > best.fineness else { break }
        best = next
    }
    return best.registration
}

/// Both textures on grids whose cells are about as large on the skin.
private struct TextureViews {
    let before: SkinTexture
    let after: SkinTexture
    /// Of the photo before, in pixels.
    let size: (width: Int, height: Int)

    /// - Parameter last: textures that are taken over where they are as fine as is wanted.
    init(_ before: PhotoLight, _ after: PhotoLight, _ longestSide: Int, _ warp: Warp, last: TextureViews?) {
        let (width, height) = (before.photo.width, before.photo.height)
        size = (width, height)
        let scale = min(max(warp.scale(Double(width) / 2, Double(height) / 2), 0.2), 5)
        let finest = 0.75 * Double(after.survey.reduction) / scale
        let wanted = max(Double(max(width, height)) / Double(longestSide), finest)
        let step = before.step(near: wanted)
        let afterStep = after.step(near: Double(step) * scale)
        if let last, last.before.step == step, last.after.step == afterStep {
            self.before = last.before
            self.after = last.after
            return
        }
        self.before = SkinTexture(of: before, step: step, filter: BlockView.filter, hidden: before.spotDiscs)
        self.after = SkinTexture(of: after, step: afterStep, filter: BlockView.filter, hidden: after.spotDiscs)
    }

    /// How far a block may lie from a map and agree with it, in pixels of the photo after.
    var tolerance: Double { BlockView.agreeing * Double(after.step) }

    func pair(by warp: Warp) -> TexturePair { TexturePair(before, after, by: warp) }
}
