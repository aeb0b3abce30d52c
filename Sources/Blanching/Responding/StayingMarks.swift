import Statistics

/// Marks that surely stay: they say of the skin around them that the map is right, and how much stray light there is.
struct StayingMarks {
    private var marks: [(mark: PressedMark, haze: Double?)] = []
    private let longerSidePixels: Double

    /// - Parameters:
    ///   - weighed: with as much haze as there may be.
    ///   - field: where the glass is; marks beside it tell nothing of what is under it.
    ///   - longerSidePixels: of the photo before.
    init(among marks: [PressedMark], _ weighed: [WeighedMark?], field: PressedField?, longerSidePixels: Double) {
        self.longerSidePixels = longerSidePixels
        for (mark, weighed) in zip(marks, weighed) {
            guard let weighed, weighed.word == .nonBlanching else { continue }
            // A contrast that haze lessens is left by no less than what chance leaves of it.
            let lost = min(max(weighed.fraction.high, 0), 1)
            let isTelling = !mark.belowFloor && field?.contains(mark.x, mark.y) ?? true
            self.marks.append((mark, isTelling ? lost * weighed.skinLight : nil))
        }
    }

    /// Marks this share of the photo's longer side away vouch for a place …
    private static let nearShare = 0.1
    /// … if there are as many.
    private static let fewest = 2

    /// Whether marks nearby lie where the map puts them.
    func vouch(for mark: PressedMark) -> Bool {
        let near = StayingMarks.nearShare * longerSidePixels
        return marks.count { distance($0.mark, mark) < near && $0.mark.radius < 2 * mark.radius }
            >= StayingMarks.fewest
    }

    /// Marks this share of the photo's longer side away and all around tell of the haze …
    private static let aroundShare = 0.25
    /// … if there are as many …
    private static let fewestAround = 3
    /// … give or take its clouds.
    private static let unevenness = 1.25

    /// The haze that there may be over a mark, given what there may be over the photo: marks that stay all around it have lost
    /// no more of their contrast than they have.
    ///
    /// All around, for a glass has one border: not all of them lie beyond it.
    func haze(over mark: PressedMark, atMost haze: Haze) -> Haze {
        let near = StayingMarks.aroundShare * longerSidePixels
        let around = marks.filter { $0.haze != nil && (0.5..<near).contains(distance($0.mark, mark)) }
        guard around.count >= StayingMarks.fewestAround, isSurrounded(mark, by: around.map(\.mark)),
            let usual = around.compactMap(\.haze).median()
        else { return haze }
        return Haze(most: min(haze.most, StayingMarks.unevenness * usual))
    }

    /// Whether no half of the plane about a mark is free of the others.
    private func isSurrounded(_ mark: PressedMark, by others: [PressedMark]) -> Bool {
        others.allSatisfy { one in
            let (x, y) = (one.x - mark.x, one.y - mark.y)
            // Both sides of the line through each of them hold another.
            return others.contains { x * ($0.y - mark.y) - y * ($0.x - mark.x) > 0 }
                && others.contains { x * ($0.y - mark.y) - y * ($0.x - mark.x) < 0 }
        }
    }

    private func distance(_ one: PressedMark, _ other: PressedMark) -> Double {
        length(one.x - other.x, one.y - other.y)
    }
}
