import Trials

/// A run of `rubor bench`: every photo judged by every method, several photos at once.
struct BenchRun: Sendable {
    let list: TrialList
    let methods: [Method]
    var usesScale = true
    /// Whether the search for references is judged, and nothing else.
    var judgesScales = false
    /// Photos at work at the same time; no figure depends on it.
    var jobs = 1
    var progress = ProgressDisplay(style: .quiet)

    /// Judges all photos; results stand in the list's order, whichever came first.
    func run() async -> Bench {
        var judgements = await judged()
        var notes = list.notes
        if methods.contains(where: { $0.press != nil }) {
            judgements += await judgedPairs()
        } else if !list.pairs.isEmpty {
            notes.insert("\(list.pairs.count) before-and-after pairs are not scored here", at: 0)
        }
        let scores = methods.indices.map { method in judgements.compactMap { $0.scores?[method] } }
        return Bench(
            methods: methods.map(\.name), scores: scores,
            problems: list.problems + judgements.flatMap(\.problems), notes: notes)
    }

    /// The worst photos of the first method, drawn.
    func worst(of bench: Bench) async -> [WorstPhoto] {
        let byID = Dictionary(list.trials.map { ($0.photoID, $0) }) { first, _ in first }
        let places = bench.worstPlaces(method: 0)
        let drawn = await concurrently(places.count, jobs: jobs) { [methods, usesScale] index -> WorstPhoto? in
            let score = bench.scores[0][places[index]]
            guard let trial = byID[score.photoID] else { return nil }
            return WorstPhoto(of: trial, method: methods[0], score: score, usesScale: usesScale)
        }
        return drawn.compactMap(\.self)
    }

    private func judgedPairs() async -> [TrialJudgement] {
        await concurrently(list.pairs.count, jobs: jobs) { [list, methods, usesScale] index in
            TrialJudgement(ofPair: list.pairs[index], by: methods, usesScale: usesScale)
        } tell: { [list, progress] done, index, _ in
            progress.finished(
                done, of: list.pairs.count, photoID: list.pairs[index].pairID, remark: "compared", isMeasured: true)
            return true
        }
    }

    private func judged() async -> [TrialJudgement] {
        await concurrently(list.trials.count, jobs: jobs) { [list, methods, usesScale, judgesScales] index in
            judgesScales
                ? TrialJudgement(scaleOf: list.trials[index])
                : TrialJudgement(of: list.trials[index], by: methods, usesScale: usesScale)
        } tell: { [list, progress] done, index, _ in
            progress.finished(
                done, of: list.trials.count, photoID: list.trials[index].photoID, remark: "judged", isMeasured: true)
            return true
        }
    }
}
