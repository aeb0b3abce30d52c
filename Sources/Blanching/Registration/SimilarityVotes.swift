/// Which similarities many matches of landmarks agree on.
///
/// Each match tells a whole similarity by its place, size and direction; the others vote, those far away with more
/// tolerance, and the votes refine it. No number is drawn: the same matches give the same answer.
///
/// - Complexity: O(matches²).
func agreedSimilarities(_ matches: [LandmarkMatch], from before: LandmarkSet, to after: LandmarkSet, most: Int)
    -> [(similarity: Similarity, votes: Int)]
{
    let pairs = matches.map { match in
        let (from, to) = (before.landmarks[match.before], after.landmarks[match.after])
        return PointPair(x: from.x, y: from.y, toX: to.x, toY: to.y)
    }
    var found: [(similarity: Similarity, votes: Int)] = []
    for (index, match) in matches.enumerated() {
        let guess = Similarity(from: before.landmarks[match.before], to: after.landmarks[match.after])
        guard allowedScales.contains(guess.scale) else { continue }
        let voters = pairs.filter { pair in
            let away = length(pair.x - pairs[index].x, pair.y - pairs[index].y)
            return guess.misses(pair) < 3 + 0.12 * away * guess.scale
        }
        guard voters.count >= 3, let refined = refined(voters, among: pairs) else { continue }
        found.append(refined)
    }
    found.sort { $0.votes > $1.votes }
    var distinct: [(similarity: Similarity, votes: Int)] = []
    for candidate in found where distinct.count < most {
        let isNew = distinct.allSatisfy { !$0.similarity.isLike(candidate.similarity, over: pairs) }
        if isNew { distinct.append(candidate) }
    }
    return distinct
}

/// Photos are taken again from half to twice as far, and a little more.
private let allowedScales = 0.4...2.5

private func refined(_ voters: [PointPair], among pairs: [PointPair]) -> (similarity: Similarity, votes: Int)? {
    var voters = voters
    var similarity: Similarity?
    for tolerance in [8.0, 5, 4, 4] {
        guard let next = Similarity(fitting: voters), allowedScales.contains(next.scale) else { return nil }
        similarity = next
        voters = pairs.filter { next.misses($0) < tolerance * max(1, next.scale) }
        guard voters.count >= 3 else { return nil }
    }
    // One place counts once, whatever number of directions and sizes it was found in.
    let places = Set(voters.map { [Int($0.x / 3), Int($0.y / 3)] })
    return similarity.map { ($0, places.count) }
}

extension Similarity {
    fileprivate func misses(_ pair: PointPair) -> Double {
        let (x, y) = map(pair.x, pair.y)
        return length(x - pair.toX, y - pair.toY)
    }

    fileprivate func isLike(_ other: Similarity, over pairs: [PointPair]) -> Bool {
        let away = pairs.reduce(0.0) { sum, pair in
            let (one, two) = (map(pair.x, pair.y), other.map(pair.x, pair.y))
            return max(sum, length(one.x - two.x, one.y - two.y))
        }
        return away < 12
    }
}
