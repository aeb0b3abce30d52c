import Pixels

extension LandmarkSet {
    /// Landmarks that are each other's likest, and much liker than the next likest elsewhere.
    ///
    /// - Complexity: O(landmarks · other's landmarks · 128).
    func matches(in other: LandmarkSet, on cores: Cores) -> [LandmarkMatch] {
        guard !landmarks.isEmpty, !other.landmarks.isEmpty else { return [] }
        // Nobody's descriptors make the last four whole.
        let padding = [Int16](repeating: 0, count: 3 * LandmarkSet.descriptorLength)
        let others = other.descriptors + padding
        let runs = stride(from: 0, to: landmarks.count, by: LandmarkSet.run).map {
            $0..<min($0 + LandmarkSet.run, landmarks.count)
        }
        let found = cores.answers(runs.count) { candidates(of: runs[$0], among: other.landmarks, others) }
        let likest = found.flatMap(\.likest)
        var likestBack = found[0].back
        for later in found.dropFirst() {
            for (candidate, back) in later.back.enumerated() where back.likeness > likestBack[candidate].likeness {
                likestBack[candidate] = back
            }
        }
        return landmarks.indices.compactMap { own in
            let best = likest[own]
            guard best.index >= 0, best.isDistinct else { return nil }
            // The likest back may be the same place with its other direction.
            let back = landmarks[likestBack[best.index].index]
            guard length(back.x - landmarks[own].x, back.y - landmarks[own].y) < 1 else { return nil }
            return LandmarkMatch(before: own, after: best.index)
        }
    }

    /// Landmarks that are compared at a time.
    private static let run = 64

    /// The likest of others to each of a run of landmarks; and the likest of the run to each of the others, of equals the first.
    private func candidates(
        of run: Range<Int>, among others: [Landmark], _ descriptorsOfOthers: [Int16]
    ) -> (likest: [Likest], back: [(likeness: Float, index: Int)]) {
        let size = LandmarkSet.descriptorLength
        var back = [(likeness: Float, index: Int)](repeating: (-1, -1), count: others.count)
        let likest = run.map { own in
            var best = Likest()
            for first in stride(from: 0, to: others.count, by: 4) {
                let products = fourProducts(
                    of: descriptors.span.extracting(own * size..<(own + 1) * size),
                    with: descriptorsOfOthers.span.extracting((first * size)...), apart: size)
                let likenesses =
                    SIMD4<Float>(products) * (1 / (LandmarkSet.descriptorUnit * LandmarkSet.descriptorUnit))
                for candidate in first..<min(first + 4, others.count) {
                    let likeness = likenesses[candidate - first]
                    if likeness > best.elsewhere { best.see(candidate, likeness, among: others) }
                    if likeness > back[candidate].likeness { back[candidate] = (likeness, own) }
                }
            }
            return best
        }
        return (likest, back)
    }
}

/// The likest candidate so far and the likest elsewhere.
private struct Likest {
    var index = -1
    var likeness: Float = -1
    var elsewhere: Float = -1

    /// The squared distance to the likest over that to the next: Lowe's ratio of 0.85.
    static let greatestRatio: Float = 0.72

    /// Takes in a candidate that is liker than the likest elsewhere.
    mutating func see(_ candidate: Int, _ likeness: Float, among landmarks: [Landmark]) {
        if likeness > self.likeness {
            if index < 0 || Likest.areApart(landmarks[index], landmarks[candidate]) { elsewhere = self.likeness }
            self.likeness = likeness
            index = candidate
        } else if Likest.areApart(landmarks[index], landmarks[candidate]) {
            elsewhere = likeness
        }
    }

    var isDistinct: Bool { 1 - likeness < Likest.greatestRatio * (1 - elsewhere) }

    private static func areApart(_ one: Landmark, _ other: Landmark) -> Bool {
        abs(one.x - other.x) + abs(one.y - other.y) > 3
    }
}
