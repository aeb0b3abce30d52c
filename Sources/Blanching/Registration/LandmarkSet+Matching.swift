extension LandmarkSet {
    /// Landmarks that are each other's likest, and much liker than the next likest elsewhere.
    ///
    /// - Complexity: O(landmarks · other's landmarks · 128).
    func matches(in other: LandmarkSet) -> [LandmarkMatch] {
        guard !landmarks.isEmpty, !other.landmarks.isEmpty else { return [] }
        var likest = [Likest](repeating: Likest(), count: landmarks.count)
        var likestBack = [(likeness: Float, index: Int)](repeating: (-1, -1), count: other.landmarks.count)
        for own in landmarks.indices {
            for candidate in other.landmarks.indices {
                let likeness = likeness(of: own, to: candidate, in: other)
                likest[own].see(candidate, likeness, among: other.landmarks)
                if likeness > likestBack[candidate].likeness { likestBack[candidate] = (likeness, own) }
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

    private func likeness(of own: Int, to candidate: Int, in other: LandmarkSet) -> Float {
        let size = LandmarkSet.descriptorLength
        let (left, right) = (descriptors.span, other.descriptors.span)
        let (first, second) = (own * size, candidate * size)
        precondition(first + size <= left.count && second + size <= right.count)
        // In bounds by the precondition above.
        return unsafe left.withUnsafeBytes { left in
            unsafe right.withUnsafeBytes { right in
                var sum = SIMD16<Float>(repeating: 0)
                for lane in stride(from: 0, to: size, by: 16) {
                    sum +=
                        unsafe left.loadUnaligned(fromByteOffset: (first &+ lane) &* 4, as: SIMD16<Float>.self)
                        * right.loadUnaligned(fromByteOffset: (second &+ lane) &* 4, as: SIMD16<Float>.self)
                }
                return sum.sum()
            }
        }
    }
}

/// The likest candidate so far and the likest elsewhere.
private struct Likest {
    var index = -1
    var likeness: Float = -1
    var elsewhere: Float = -1

    /// The squared distance to the likest over that to the next: Lowe's ratio of 0.85.
    static let greatestRatio: Float = 0.72

    mutating func see(_ candidate: Int, _ likeness: Float, among landmarks: [Landmark]) {
        guard likeness > elsewhere else { return }
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
