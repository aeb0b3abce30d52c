import Foundation
import Reports
import Rubor

/// A run of `rubor blanch`: many pairs at once, one record each, whatever becomes of the others.
struct BlanchRun: Sendable {
    let settings: BlanchSettings
    var points: [PickedPlace] = []
    let destination: AnalysisRun.Destination
    var progress = ProgressDisplay(style: .quiet)
    var isInterrupted: @Sendable () -> Bool = { false }

    /// Compares every pair and writes every result.
    ///
    /// - Throws: `CommandFailure`: `usage` for a scale in the table that cannot be read, `output` where results cannot be
    ///   written.
    func run(_ list: PairList) async throws(CommandFailure) -> Outcome {
        var watch = Stopwatch()
        let startedAt = Date().timeIntervalSince1970
        for entry in list.entries { _ = try BlanchRun.request(entry, settings) }
        do throws(OutputError) {
            let files = try BlanchFiles(destination, resumes: settings.resumes)
            let done = try await compared(list.entries, into: files)
            var counts = RunReport.Counts()
            counts.skippedFiles = list.skipped
            counts.measured = done.count { $0.status == "ok" }
            counts.failed = done.count - counts.measured
            counts.reused = done.count(where: \.isReused)
            counts.readable = done.count { $0.status == "ok" && $0.facts.isReadable }
            let wasInterrupted = done.count < list.entries.count
            if let folder = files.folder, !wasInterrupted {
                try files.finish(done.map(\.stored))
                let report = RunReport(
                    settings: settings.canonical(scaleText: settings.scaleText, points: points),
                    machine: AnalysisRun.machine, startedAt: startedAt, seconds: watch.lap(), counts: counts, times: [])
                try OutputFile.write(report.text, to: folder.path + "/run.json")
            }
            return Outcome(
                counts: counts, planned: list.entries.count, wasInterrupted: wasInterrupted,
                pairs: done.map { Told(pairID: $0.pairID, facts: $0.facts) },
                pictureProblems: done.compactMap(\.pictureProblem))
        } catch {
            throw .output(error)
        }
    }

    /// In the list's order; fewer where the run was interrupted.
    private func compared(
        _ entries: [PairList.Entry], into files: BlanchFiles
    ) async throws(OutputError) -> [PairWorker.Finished] {
        let worker = PairWorker(
            settings: settings, points: points, folder: files.folder, earlier: files.earlier,
            cores: .dispatched(max(1, settings.jobs / max(1, entries.count))))
        var failure: OutputError?
        let answers = await concurrently(entries.count, jobs: settings.jobs) { [isInterrupted] index in
            isInterrupted() ? nil : worker.finished(entries[index])
        } tell: { [progress] (done, index, answer: PairWorker.Finished?) in
            // Nothing came of a pair that an interruption spared, and what cannot be written any more need not be worked out.
            guard failure == nil, let finished = answer else { return false }
            do throws(OutputError) {
                try files.append(finished)
                progress.finished(
                    done, of: entries.count, photoID: entries[index].pairID, remark: finished.remark,
                    isMeasured: finished.status == "ok")
            } catch { failure = error }
            return failure == nil
        }
        if let failure { throw failure }
        return answers.compactMap(\.self)
    }

    /// The scale that counts for a pair: the table's, else the run's.
    static func request(_ entry: PairList.Entry, _ settings: BlanchSettings) throws(CommandFailure) -> ScaleRequest {
        do { return try ScaleRequest(parsing: entry.scale ?? settings.scaleText) } catch {
            throw .usage("Pair '\(entry.pairID)': " + error.message)
        }
    }
}

/// Where the pairs of a run are written while it goes on.
struct BlanchFiles {
    /// `nil`: records go to a stream, and rows nowhere.
    var folder: PairFolder?
    var earlier = EarlierPairs()
    private var records: GrowingFile
    private var rows: GrowingFile?

    init(_ destination: AnalysisRun.Destination, resumes: Bool) throws(OutputError) {
        switch destination {
        case .stream(let stream): records = stream
        case .folder(let path):
            let folder = PairFolder(path: path)
            try OutputFile.makeFolder(path)
            // Opened before anything is read: from here on they are this run's alone.
            if resumes {
                records = try GrowingFile(continuing: folder.growingRecordsPath)
                rows = try GrowingFile(continuing: folder.growingSpotsPath, by: .row)
                earlier = EarlierPairs(in: folder)
            } else {
                records = try GrowingFile(creating: folder.growingRecordsPath)
                rows = try GrowingFile(creating: folder.growingSpotsPath)
            }
            self.folder = folder
        }
    }

    /// Adds a pair: its rows first, so that a record in the growing file vouches for them.
    func append(_ pair: PairWorker.Finished) throws(OutputError) {
        guard !pair.isWritten else { return }
        try rows?.append(pair.stored.spotRows)
        try records.append(pair.stored.line + "\n")
    }

    /// Writes the table and the records of a run that is complete, in the list's order.
    func finish(_ pairs: [StoredPair]) throws(OutputError) {
        try folder?.finish(pairs)
        // Last, as they keep other runs out.
        try rows?.close()
        try records.close()
    }
}
