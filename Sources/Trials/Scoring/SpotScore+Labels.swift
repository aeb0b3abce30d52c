internal import Pixels
internal import Statistics

extension SpotScore {
    /// A found mark wider than this may be part of a rash; the widest spot of the contract's words is 10 mm, the
    /// narrowest patch 5 mm.
    static let leastPatchMillimetres = 5.0

    /// Marks against a label image of true spots of the same size.
    init(_ found: FoundMarks, labels: LabelImage, truth: TruthPixels, millimetresPerPixel: Double?) {
        let judged = LabelComparison(found, labels: labels, millimetresPerPixel: millimetresPerPixel)
        self.init()
        let ignored = judged.partsOfRedness(truth.redness)
        truths = judged.trueMarks.count
        self.found = judged.foundMarks.count - ignored.count
        matched = judged.partners.count { $0 != nil }
        countSizes(judged)
        countVisibilities(judged, visibility: truth.visibility)
        pairs = judged.matchedPairs(stated: truth.stated)
        splits = judged.splits
        merges = judged.merges
        overlap = OverlapTally(
            truth: judged.truth, found: judged.found, contingency: judged.contingency, leftOut: ignored)
        if let skin = truth.skin, let millimetresPerPixel {
            let area = Double(skin.elements.count(where: \.self)) * millimetresPerPixel * millimetresPerPixel
            skinSquareCentimetres = area / 100
        }
        ranked = found.ranked.map { candidates in
            rankedHits(candidates.filter { !ignored.contains(found.label(at: $0)) }, targets: judged.targets)
        }
    }

    private mutating func countVisibilities(_ judged: LabelComparison, visibility: [Int: Double]) {
        for (place, mark) in judged.trueMarks.enumerated() {
            guard let value = visibility[mark.label], let at = VisibilityClass.place(of: value) else { continue }
            byVisibility[at].all += 1
            byVisibility[at].hit += judged.partners[place] == nil ? 0 : 1
        }
    }

    private mutating func countSizes(_ judged: LabelComparison) {
        for (place, mark) in judged.trueMarks.enumerated() {
            let isHit = judged.partners[place] != nil
            if let size = SizeClass.place(of: mark.diameterPixels, in: SizeClass.pixels) {
                bySizePixels[size].all += 1
                bySizePixels[size].hit += isHit ? 1 : 0
            }
            guard let millimetresPerPixel = judged.millimetresPerPixel else { continue }
            let diameter = mark.diameterPixels * millimetresPerPixel
            if let size = SizeClass.place(of: diameter, in: SizeClass.millimetres) {
                bySizeMillimetres[size].all += 1
                bySizeMillimetres[size].hit += isHit ? 1 : 0
            }
        }
    }
}

extension FoundMarks {
    /// The label that a candidate lies in; 0 for none.
    fileprivate func label(at candidate: Candidate) -> Int {
        let (column, row) = (Int(candidate.xPixels.rounded(.down)), Int(candidate.yPixels.rounded(.down)))
        guard (0..<labels.width).contains(column), (0..<labels.height).contains(row) else { return 0 }
        return Int(labels[column, row])
    }
}

/// A found label image laid over a true one.
private struct LabelComparison {
    let marks: FoundMarks
    let truth: LabelTable
    let found: LabelTable
    let contingency: Contingency
    let targets: [Target]
    /// For each true mark the place of the found one it was matched with.
    let partners: [Int?]
    let millimetresPerPixel: Double?

    var trueMarks: [LabelTable.Mark] { truth.marks }
    var foundMarks: [LabelTable.Mark] { found.marks }

    init(_ marks: FoundMarks, labels: LabelImage, millimetresPerPixel: Double?) {
        self.marks = marks
        self.millimetresPerPixel = millimetresPerPixel
        truth = LabelTable(labels)
        found = LabelTable(marks.labels)
        contingency = Contingency(truth: labels, found: marks.labels)
        targets = truth.marks.map {
            Target(
                xPixels: $0.xPixels, yPixels: $0.yPixels,
                gatePixels: SpotGate.pixels(
                    diameterPixels: $0.diameterPixels, millimetresPerPixel: millimetresPerPixel))
        }
        partners = centreMatches(of: targets, in: found.marks.map { ($0.xPixels, $0.yPixels) })
    }

    /// Labels of found marks that are the photo's redness and no false spots.
    func partsOfRedness(_ redness: Mask?) -> Set<Int> {
        guard let redness else { return [] }
        let taken = Set(partners.compactMap { $0 })
        var inside: [Int: Int] = [:]
        for (label, isRed) in zip(marks.labels.elements, redness.elements) where isRed && label != 0 {
            inside[Int(label), default: 0] += 1
        }
        let parts = foundMarks.enumerated().filter { place, mark in
            let isWide =
                millimetresPerPixel.map { mark.diameterPixels * $0 > SpotScore.leastPatchMillimetres } ?? false
            let isPatch = marks.remarks[mark.label]?.isPatch ?? false
            return !taken.contains(place) && (isWide || isPatch)
                && 2 * (inside[mark.label] ?? 0) >= mark.areaSquarePixels
        }
        return Set(parts.map(\.element.label))
    }

    func matchedPairs(stated: [Int: PaintedTruth.StatedSpot]) -> [SpotScore.MatchedPair] {
        zip(trueMarks, partners).compactMap { mark, partner in
            guard let partner else { return nil }
            let other = foundMarks[partner]
            let remark = marks.remarks[other.label]
            let statement = stated[mark.label]
            let statedPixels = millimetresPerPixel.flatMap { scale in statement?.diameterMillimetres.map { $0 / scale }
            }
            let trueDiameter = statedPixels ?? mark.diameterPixels
            var pair = SpotScore.MatchedPair(trueDiameterPixels: trueDiameter)
            if !mark.touchesBorder {
                let error = (remark?.diameterPixels ?? other.diameterPixels) - trueDiameter
                pair.relativeDiameterError = error / trueDiameter
                pair.diameterErrorMillimetres = millimetresPerPixel.map { error * $0 }
                if let low = remark?.diameterPixelsLow, let high = remark?.diameterPixelsHigh {
                    pair.intervalCovers = low <= trueDiameter && trueDiameter <= high
                }
            }
            if let foundEI = remark?.deltaEI, let trueEI = statement?.deltaEI { pair.deltaEIError = foundEI - trueEI }
            return pair
        }
    }

    var splits: Int { heldTwice(contingency.cells, holder: \.truth, held: \.found, areas: found.marks) }
    var merges: Int { heldTwice(contingency.cells, holder: \.found, held: \.truth, areas: truth.marks) }

    /// How many holders contain at least half of two or more of the held.
    private func heldTwice(
        _ cells: [Contingency.Cell], holder: KeyPath<Contingency.Cell, Int>, held: KeyPath<Contingency.Cell, Int>,
        areas: [LabelTable.Mark]
    ) -> Int {
        let area = Dictionary(uniqueKeysWithValues: areas.map { ($0.label, $0.areaSquarePixels) })
        var counts: [Int: Int] = [:]
        for cell in cells where 2 * cell.pixels >= area[cell[keyPath: held]] ?? .max {
            counts[cell[keyPath: holder], default: 0] += 1
        }
        return counts.values.count { $0 > 1 }
    }
}
