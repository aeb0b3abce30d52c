import Statistics

/// Which maps many matches of landmarks agree on.
///
/// Each match tells a whole similarity by its place, size and direction; the others vote, those far away with more
/// tolerance, and the votes refine it, to a projective map where they are many. No number is drawn: the same matches give
/// the same answer.
///
/// - Complexity: O(matches²).
func agreedMaps(_ matches: [LandmarkMatch], from before: LandmarkSet, to after: LandmarkSet, most: Int)
    -> [(map: Homography, votes: Int)]
{
    let pairs = matches.map { match in
        let (from, to) = (before.landmarks[match.before], after.landmarks[match.after])
        return PointPair(x: from.x, y: from.y, toX: to.x, toY: to.y)
    }
    var proposals: [(guess: Similarity, index: Int, votes: Int)] = []
    for (index, match) in matches.enumerated() {
        let guess = Similarity(from: before.landmarks[match.before], to: after.landmarks[match.after])
        let scale = guess.scale
        guard allowedScales.contains(scale) else { continue }
        let votes = pairs.count { guess.agrees(with: $0, from: pairs[index], scale: scale) }
        if votes >= 3 { proposals.append((guess, index, votes)) }
    }
    // Those with few votes seldom grow to the many that others begin with.
    proposals.sort { (-$0.votes, $0.index) < (-$1.votes, $1.index) }
    var found = proposals.prefix(mostProposals).compactMap { proposal in
        let (own, scale) = (pairs[proposal.index], proposal.guess.scale)
        return refined(pairs.filter { proposal.guess.agrees(with: $0, from: own, scale: scale) }, among: pairs)
    }
    found.sort { $0.votes > $1.votes }
    var distinct: [(map: Homography, votes: Int)] = []
    for candidate in found where distinct.count < most {
        let isNew = distinct.allSatisfy { !$0.map.isLike(candidate.map, over: pairs) }
        if isNew { distinct.append(candidate) }
    }
    return distinct
}

/// Proposals that are refined.
private let mostProposals = 60

/// Photos are taken again from half to twice as far, and a little more.
private let allowedScales = 0.4...2.5

private func refined(_ voters: [PointPair], among pairs: [PointPair]) -> (map: Homography, votes: Int)? {
    var voters = voters
    var map: Homography?
    for (round, tolerance) in [14.0, 10, 8, 6, 6].enumerated() {
        guard let similarity = Similarity(fitting: voters), allowedScales.contains(similarity.scale) else { return nil }
        // A map with more numbers follows chance until it has many votes.
        let isFree = round >= 2 && voters.count >= 16
        let next = isFree ? Homography(fitting: voters, projectiveFrom: 30) : similarity.homography
        guard let next else { return nil }
        map = next
        voters = pairs.filter { pair in
            let miss = next.misses(pair)
            return length(miss.x, miss.y) < tolerance * max(1, similarity.scale)
        }
        guard voters.count >= 3 else { return nil }
    }
    // One place counts once, whatever number of directions and sizes it was found in.
    let places = Set(voters.map { [Int($0.x / 3), Int($0.y / 3)] })
    return map.map { ($0, places.count) }
}

extension Similarity {
    /// Whether another match lies where this says, as far as one match can say it so far away.
    fileprivate func agrees(with pair: PointPair, from own: PointPair, scale: Double) -> Bool {
        let (dx, dy) = (pair.x - own.x, pair.y - own.y)
        let tolerance = 3 + 0.12 * (dx * dx + dy * dy).squareRoot() * scale
        let place = map(pair.x, pair.y)
        let (missX, missY) = (place.x - pair.toX, place.y - pair.toY)
        return missX * missX + missY * missY < tolerance * tolerance
    }
}

extension Homography {
    fileprivate func isLike(_ other: Homography, over pairs: [PointPair]) -> Bool {
        let away = pairs.reduce(0.0) { sum, pair in
            let (one, two) = (map(pair.x, pair.y), other.map(pair.x, pair.y))
            return max(sum, length(one.x - two.x, one.y - two.y))
        }
        return away < 20
    }
}
