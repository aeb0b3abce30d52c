/// Follows rims from where edges voted for them: the way there on a coarse picture, where it costs little, and only what is seen
/// there at full size.
struct RimSearch {
    /// About a megapixel.
    let fine: RimPicture
    /// The picture whose edges voted.
    let coarse: RimPicture
    /// Pixels of `fine` to one of `coarse`.
    let step: Double
    /// Of `fine`, in pixels.
    let longerSide: Double
    /// Whether a rim may be the border of a middle of another metal.
    let mayHaveCore: Bool

    /// Radius in coarse pixels from which a rim is first followed on the coarse picture: of smaller ones the blur leaves too
    /// little there, and they cost little.
    private static let leastCoarseRadius = 28.0
    /// The share of a rim that must be seen on the coarse picture: most of what a disc must show in the end.
    private static let leastCoarseSupport = 0.5
    /// The rim's share of the steepest slope: plain and steep edges.
    private static let shares: [Float] = [0.45, 0.8]

    /// What rays find around rough ellipses of the coarse picture, with plain and with steep edges; where a part of the way
    /// around is missing, once more from a circle about there, as a vote may have squeezed the disc the wrong way.
    func rims(near guesses: [Ellipse]) -> [DiscRim] {
        var rims: [DiscRim] = []
        for share in RimSearch.shares {
            var (tried, starts): ([Ellipse], [Ellipse]) = ([], [])
            func follow(_ guess: Ellipse) {
                if tried.contains(where: { $0.isAlmost(guess) }) { return }
                tried.append(guess)
                add(guess, share: share, to: &rims, &starts)
            }
            for guess in guesses { follow(guess) }
            for rim in rims where rim.support > 0.5 && rim.support < 0.9 {
                follow(rim.ellipse.rounded.scaled(by: 1 / step))
            }
        }
        return rims
    }

    /// Follows the rim from one guess, unless the way there ends where another one's did.
    private func add(_ guess: Ellipse, share: Float, to rims: inout [DiscRim], _ starts: inout [Ellipse]) {
        var (start, reaches) = (guess, [0.20, 0.10, 0.06, 0.06])
        if guess.meanRadius >= RimSearch.leastCoarseRadius {
            guard let seen = DiscRim(near: guess, share: share, reaches: [0.20, 0.10, 0.06], in: coarse),
                seen.support >= RimSearch.leastCoarseSupport
            else { return }
            (start, reaches) = (seen.ellipse, [0.08, 0.05])
        }
        guard !starts.contains(where: { $0.isAlmost(start) }) else { return }
        starts.append(start)
        if let rim = DiscRim(near: start.scaled(by: step), share: share, reaches: reaches, in: fine) {
            rims.append(rim)
        }
    }

    /// The best rim, or the one around it: coins have rings within their rim, and nothing round around it.
    func outermost(of rims: [DiscRim]) -> DiscRim? {
        guard var best = rims.max(by: { $0.worth < $1.worth }) else { return nil }
        best = withoutShadow(best, rims)
        for _ in 0..<3 {
            let wider = [1.05, 1.09, 1.14, 1.2].compactMap { factor in
                DiscRim(near: best.ellipse.scaledAboutMiddle(by: factor), share: 0.45, reaches: [0.05, 0.04], in: fine)
            }
            let around = (rims + wider).filter { $0.lies(around: best) }
            guard let next = around.max(by: { $0.worth < $1.worth }) else { break }
            best = next
        }
        return mayHaveCore ? aroundCore(best, rims) : best
    }

    /// The rim around the core of a coin of two metals, or the core with that for its rival where it is not seen well enough.
    private func aroundCore(_ core: DiscRim, _ rims: [DiscRim]) -> DiscRim {
        let wider = RimSearch.coreShares.compactMap { share in
            DiscRim(near: core.ellipse.scaledAboutMiddle(by: 1 / share), share: 0.45, reaches: [0.06, 0.04], in: fine)
        }
        let around = (rims + wider).filter { $0.mayHold(core: core) }
        let sure = around.filter { $0.refusal(longerSide: longerSide) == nil }
        if let rim = sure.max(by: { $0.worth < $1.worth }) { return rim }
        var core = core
        core.rivalRadius = around.map(\.ellipse.meanRadius).max()
        return core
    }

    /// Radius of the core of a coin of two metals, in radii of the coin: those of a euro, of two euros and of two pounds.
    private static let coreShares = [0.70, 0.73]

    /// The same rim, or the one within it whose shadow this is: a shadow ends softly, and it touches its disc on one side.
    private func withoutShadow(_ border: DiscRim, _ rims: [DiscRim]) -> DiscRim {
        let narrower = [0.96, 0.92, 0.87].compactMap { factor in
            DiscRim(near: border.ellipse.scaledAboutMiddle(by: factor), share: 0.8, reaches: [0.08, 0.05], in: fine)
        }
        let casting = (rims + narrower).filter {
            $0.refusal(longerSide: longerSide) == nil && border.isShadow(of: $0)
        }
        return casting.max { $0.worth < $1.worth } ?? border
    }
}
