internal import Statistics

extension SpotScore {
    /// Marks against readers' circles.
    ///
    /// Sure marks outside the ignored boxes are matched first (optimal, one to one, within max(radius, 3 px)); then what was
    /// found and is left over is matched in the same way with doubtful marks and sure marks in ignored boxes, and counts
    /// neither way. What then remains is false, unless its centre lies outside the window or in an ignored box.
    init(_ found: FoundMarks, marks: ReaderMarks) {
        self.init()
        let table = LabelTable(found.labels).marks
        func isIgnored(_ x: Double, _ y: Double) -> Bool { marks.ignored.contains { $0.contains(x: x, y: y) } }
        let counting = marks.marks.filter { $0.isSure && !isIgnored($0.xPixels, $0.yPixels) }
        let doubtful = marks.marks.filter { !$0.isSure || isIgnored($0.xPixels, $0.yPixels) }
        let partners = centreMatches(of: counting.map(\.target), in: table.map { ($0.xPixels, $0.yPixels) })
        let taken = Set(partners.compactMap { $0 })
        let rest = table.indices.filter { !taken.contains($0) }
        let excused = centreMatches(of: doubtful.map(\.target), in: rest.map { (table[$0].xPixels, table[$0].yPixels) })
        let excusedPlaces = Set(excused.compactMap { $0 }.map { rest[$0] })
        let falseMarks = rest.filter { place in
            let mark = table[place]
            return !excusedPlaces.contains(place) && marks.window.contains(x: mark.xPixels, y: mark.yPixels)
                && !isIgnored(mark.xPixels, mark.yPixels)
        }
        truths = counting.count
        matched = taken.count
        self.found = matched + falseMarks.count
        for (mark, partner) in zip(counting, partners) {
            guard let size = SizeClass.place(of: 2 * mark.radiusPixels, in: SizeClass.pixels) else { continue }
            bySizePixels[size].all += 1
            bySizePixels[size].hit += partner == nil ? 0 : 1
        }
        rank(found.ranked, counting: counting, doubtful: doubtful) { x, y in
            marks.window.contains(x: x, y: y) && !isIgnored(x, y)
        }
    }

    private mutating func rank(
        _ candidates: [FoundMarks.Candidate]?, counting: [ReaderMarks.Mark], doubtful: [ReaderMarks.Mark],
        isInside: (Double, Double) -> Bool
    ) {
        guard let candidates else { return }
        // Only what no sure and no doubtful mark explains is false; sure marks come first.
        let kept = candidates.filter { candidate in
            let isNearSure = counting.contains { $0.target.isMet(by: candidate) }
            let isNearDoubt = doubtful.contains { $0.target.isMet(by: candidate) }
            return isNearSure || (!isNearDoubt && isInside(candidate.xPixels, candidate.yPixels))
        }
        ranked = rankedHits(kept, targets: counting.map(\.target))
    }
}

extension ReaderMarks.Mark {
    fileprivate var target: Target {
        Target(xPixels: xPixels, yPixels: yPixels, gatePixels: max(radiusPixels, ReaderMarks.leastGatePixels))
    }
}

extension Target {
    fileprivate func isMet(by candidate: FoundMarks.Candidate) -> Bool {
        let dx = candidate.xPixels - xPixels
        let dy = candidate.yPixels - yPixels
        return dx * dx + dy * dy <= gatePixels * gatePixels
    }
}
