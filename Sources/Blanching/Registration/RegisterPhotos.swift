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
    do {
        return try confirmed(guesses(before, after, view: .coarse), before, after)
    } catch {
        // A faint or a small common texture needs more of it.
        return try confirmed(guesses(before, after, view: .fine), before, after)
    }
}

/// How many landmarks are looked for on how fine a texture.
private struct LandmarkView {
    var longestSide: Int
    var most: Int

    static let coarse = LandmarkView(longestSide: 640, most: 1_500)
    static let fine = LandmarkView(longestSide: 960, most: 4_000)
    static let filter = SkinTexture.Filter(smoothSigma: 0.7, meanSigma: 12, scatterSigma: 24)
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
            filter: LandmarkView.filter, hidden: $0.spotDiscs, onSkinOnly: false)
    }
    let sets = textures.map { LandmarkSet(of: $0, ownSigma: LandmarkView.filter.smoothSigma, most: view.most) }
    let fewest = min(sets[0].landmarks.count, sets[1].landmarks.count)
    guard fewest >= 8 else { throw .tooLittleTexture(landmarks: fewest) }
    let agreed = agreedMaps(sets[0].matches(in: sets[1]), from: sets[0], to: sets[1], most: 4)
    guard let best = agreed.first, best.votes >= 4 else { throw .noAgreement(votes: agreed.first?.votes ?? 0) }
    return agreed.map { candidate in
        Homography.scaling(1 / Double(textures[0].step)).followed(by: candidate.map)
            .followed(by: .scaling(Double(textures[1].step)))
    }
}

/// How blocks of the texture are compared: first wide and coarse, then closer.
private enum BlockView {
    static let wide = (longestSide: 640, search: BlockSearch(side: 48, spacing: 20, reach: 6))
    static let close = (longestSide: 1_280, search: BlockSearch(side: 48, spacing: 30, reach: 4))
    /// For skin whose texture noise or compression hides: more of it at a time.
    static let large = BlockSearch(side: 96, spacing: 30, reach: 4)
    /// From this share of agreeing blocks on no larger ones are needed.
    static let enough = 0.25
    static let filter = SkinTexture.Filter(smoothSigma: 1.2, meanSigma: 5, scatterSigma: 16)
    /// A block this many cells from the map agrees with it.
    static let agreeing = 1.5
}

/// The guess that the skin's texture confirms best, refined; block by block, the same number of times for all photos.
private func confirmed(_ guesses: [Homography], _ before: PhotoLight, _ after: PhotoLight)
    throws(RegistrationFailure) -> Registration
{
    var views: TextureViews?
    var best: (warp: Warp, share: Double)?
    for guess in guesses {
        let wide = TextureViews(before, after, BlockView.wide.longestSide, Warp(guess), last: views)
        views = wide
        var warp = Warp(guess)
        var share = 0.0
        for _ in 0..<3 {
            let matches = wide.pair(by: warp).matches(BlockView.wide.search)
            guard let fit = AgreedMap(matches, around: warp, tolerance: wide.tolerance, size: wide.size) else { break }
            warp = fit.warp
            share = fit.share
        }
        if share > (best?.share ?? 0) { best = (warp, share) }
        // The guesses after one that fits nearly everywhere need no look.
        if share > 0.6 { break }
    }
    guard let best, best.share >= leastShare else { throw .notConfirmed(share: best?.share ?? 0) }
    return try refined(best.warp, before, after, wide: views)
}

/// Of blocks anywhere within reach one in twenty-five agrees by chance.
private let leastShare = 0.3

/// - Parameter wide: textures that were made already; of a small photo they are fine enough.
private func refined(_ warp: Warp, _ before: PhotoLight, _ after: PhotoLight, wide: TextureViews?)
    throws(RegistrationFailure) -> Registration
{
    let close = TextureViews(before, after, BlockView.close.longestSide, warp, last: wide)
    var warp = warp
    var search = BlockView.close.search
    var last: (pair: TexturePair, matches: [BlockMatch], fit: AgreedMap)?
    for round in 0..<5 {
        let pair = close.pair(by: warp)
        let matches = pair.matches(search)
        guard let fit = AgreedMap(matches, around: warp, tolerance: close.tolerance, size: close.size) else {
            throw .notConfirmed(share: 0)
        }
        warp = fit.warp
        last = (pair, matches, fit)
        // Three rounds settle what small blocks tell.
        if round == 2 {
            guard fit.share < BlockView.enough else { break }
            search = BlockView.large
        }
    }
    guard let last else { throw .notConfirmed(share: 0) }
    let map = StretchedMap(last.fit.agreed, around: last.fit.homography, size: close.size)
    let misses = last.fit.agreed.compactMap { last.pair.inverseMiss(of: $0, search) }
    let agreed = Dictionary(
        zip(last.fit.agreed.map { [$0.pair.x, $0.pair.y] }, map.misses), uniquingKeysWith: { first, _ in first })
    return Registration(
        warp: map.warp, inliers: last.fit.agreed.count, blocks: last.matches.count,
        residualPixelsMedian: map.misses.median() ?? 0, residualPixels95th: map.misses.quantile(0.95) ?? 0,
        inverseConsistencyPixels: (misses.median() ?? 0) * Double(close.before.step), halves: map.halves,
        support: last.matches.map { ($0.pair.x, $0.pair.y, agreed[[$0.pair.x, $0.pair.y]]) })
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
