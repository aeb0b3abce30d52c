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
func register(_ before: PhotoLight, _ after: PhotoLight, hints: [PointPair] = [], on cores: Cores)
    throws(RegistrationFailure) -> Registration
{
    if hints.count >= 2 {
        // Four places near one line determine no affine map, and a similarity well enough to be refined.
        let guesses = [Homography(fitting: hints), Similarity(fitting: hints)?.homography].compactMap(\.self)
        return try confirmed(guesses.filter { $0.elements.allSatisfy(\.isFinite) }, before, after, on: cores)
    }
    var failure = RegistrationFailure.noAgreement
    // A faint or a small common texture needs other looks at it.
    for view in LandmarkView.all {
        do throws(RegistrationFailure) {
            return try confirmed(guesses(before, after, view: view, on: cores), before, after, on: cores)
        } catch {
            failure = error
        }
    }
    throw failure
}

/// How many landmarks are looked for on how fine a texture.
struct LandmarkView {
    var longestSide: Int
    var smoothSigma: Double
    /// At most about so many landmarks.
    var most: Int
    /// Whether the texture is doubled first: a fine one shows nothing more then.
    var isDoubled = true

    /// The cheapest first: most pairs need no other.
    static let all = [
        LandmarkView(longestSide: 400, smoothSigma: 0.7, most: 600),
        LandmarkView(longestSide: 640, smoothSigma: 0.7, most: 1_500),
        LandmarkView(longestSide: 480, smoothSigma: 1.6, most: 1_500),
        LandmarkView(longestSide: 960, smoothSigma: 0.7, most: 3_000, isDoubled: false),
    ]
    var filter: SkinTexture.Filter { SkinTexture.Filter(smoothSigma: smoothSigma, meanSigma: 12, scatterSigma: 24) }
    /// Arrangements that are tried of one look.
    static let guesses = 8
}

/// Maps that many landmarks agree on, the most agreed first.
///
/// Landmarks may lie beside the skin: a limb's outline and a strap show the way, and the skin decides later.
private func guesses(_ before: PhotoLight, _ after: PhotoLight, view: LandmarkView, on cores: Cores)
    throws(RegistrationFailure) -> [Homography]
{
    let (one, other) = cores.both({ LandmarkSet(of: before, view) }, { LandmarkSet(of: after, view) })
    let fewest = min(one.landmarks.count, other.landmarks.count)
    guard fewest >= 8 else { throw .tooLittleTexture(landmarks: fewest) }
    let agreed = agreedMaps(one.matches(in: other, on: cores), from: one, to: other, most: LandmarkView.guesses)
    guard !agreed.isEmpty else { throw .noAgreement }
    return agreed.map { candidate in
        Homography.scaling(1 / Double(one.step)).followed(by: candidate.map).followed(by: .scaling(Double(other.step)))
    }
}

/// The guess that the skin's texture confirms best, refined block by block.
private func confirmed(_ guesses: [Homography], _ before: PhotoLight, _ after: PhotoLight, on cores: Cores)
    throws(RegistrationFailure) -> Registration
{
    var views: TextureViews?
    var seen: [PlacedLevel] = []
    for guess in guesses {
        let far = TextureViews(before, after, BlockView.far.longestSide, Warp(guess), last: views, on: cores)
        views = far
        guard let level = PlacedLevel(far, around: Warp(guess), BlockView.far.search, rounds: 2) else { continue }
        seen.append(level)
        // The guesses after one that is sure need no look.
        if seen[seen.count - 1].evidence > 2 * PlacedLevel.leastEvidence { break }
    }
    seen.sort { $0.evidence > $1.evidence }
    // A small or narrow part of skin has few tiles of coarse cells: all of them may agree, and be too few.
    if let first = seen.first, first.evidence < PlacedLevel.leastEvidence, first.share > BlockView.near.leastShare {
        let near = TextureViews(
            before, after, BlockView.near.longestSide, first.fit.warp, last: first.views, on: cores)
        if near.before.step < first.views.before.step,
            let level = PlacedLevel(near, around: first.fit.warp, BlockView.near.search, rounds: 2)
        {
            seen.insert(level, at: 0)
        }
    }
    guard let best = seen.first, best.evidence >= PlacedLevel.leastEvidence else {
        throw .notConfirmed(share: seen.first?.share ?? 0)
    }
    let settled = PlacedLevel(best.views, around: best.fit.warp, best.search, rounds: 3) ?? best
    guard let registration = refined(settled, before, after, on: cores).registration else {
        throw .notConfirmed(share: best.share)
    }
    return registration
}

/// From coarse cells to fine ones, for as long as finer ones tell the place better.
private func refined(
    _ far: PlacedLevel, _ before: PhotoLight, _ after: PhotoLight, on cores: Cores
) -> PlacedLevel {
    var best = far
    for view in [BlockView.wide, BlockView.close] {
        let views = TextureViews(
            before, after, view.longestSide, best.fit.warp, last: best.views, filter: BlockView.fineFilter, on: cores)
        // A small photo has no finer cells.
        guard views.before.step < best.views.before.step else { continue }
        guard let next = PlacedLevel(views, around: best.fit.warp, view.search, rounds: 3) else { break }
        guard next.fineness > best.fineness else { break }
        best = next
    }
    return best
}
