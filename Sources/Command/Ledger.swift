import Reports

/// What a run has finished so far: entered one by one, written at once, put in order at the end.
struct Ledger {
    /// By the inputs' places; `nil` where a photo is still to come. What was found of a photo waits in the growing files.
    private var finished: [(places: StoredPhoto.Places, times: RunReport.Times)?]
    var counts = RunReport.Counts()
    private(set) var done = 0
    let folder: ResultFolder?
    let earlier: EarlierResults
    private let records: GrowingFile
    private let spots: GrowingFile?
    private let progress: ProgressDisplay

    init(
        _ destination: AnalysisRun.Destination, count: Int, resumes: Bool, progress: ProgressDisplay
    ) throws(OutputError) {
        finished = Array(repeating: nil, count: count)
        self.progress = progress
        switch destination {
        case .stream(let stream):
            folder = nil
            earlier = EarlierResults()
            records = stream
            spots = nil
        case .folder(let path):
            let folder = ResultFolder(path: path)
            self.folder = folder
            try OutputFile.makeFolder(path)
            // Opened before anything is read: from here on they are this run's alone.
            if resumes {
                records = try GrowingFile(continuing: folder.growingRecordsPath)
                spots = try GrowingFile(continuing: folder.growingSpotsPath, by: .row)
            } else {
                records = try GrowingFile(creating: folder.growingRecordsPath)
                spots = try GrowingFile(creating: folder.growingSpotsPath)
            }
            earlier = resumes ? EarlierResults(in: folder) : EarlierResults()
        }
    }

    /// Enters one photo: its rows first, so that a record in the growing file vouches for them.
    mutating func enter(_ photo: PhotoWorker.Finished, at place: Int, photoID: String) throws(OutputError) {
        switch photo.result {
        case .written(let places): finished[place] = (places, photo.times)
        case .new(let stored):
            let spotRows = try spots?.append(stored.spotRows)
            let record = try records.append(stored.line + "\n")
            // What goes to a stream is gone; only a folder's tables need it again.
            if let spotRows { finished[place] = (StoredPhoto.Places(record: record, spotRows: spotRows), photo.times) }
        }
        done += 1
        switch photo.status {
        case "ok": counts.measured += 1
        case "refused": counts.refused += 1
        default: counts.failed += 1
        }
        if photo.isReused { counts.reused += 1 }
        progress.finished(
            done, of: finished.count, photoID: photoID,
            remark: [photo.remark, photo.warning].compactMap(\.self).joined(separator: "; "),
            isMeasured: photo.status == "ok" && photo.warning == nil)
    }

    /// In the order of the inputs.
    var times: [RunReport.Times] { finished.compactMap { $0?.times } }

    /// After a failure to write: what holds whole records stays for `--resume`, what holds nothing goes.
    func abandon() {
        if let folder, done == 0 { folder.removeEmptyGrowingFiles() }
    }

    /// Writes the tables and the sorted records of a run that is complete.
    func finish(_ report: RunReport, passed: [String]) throws(OutputError) {
        guard let folder, let spots else { return }
        try folder.finish(finished.compactMap { $0?.places }, from: (records, spots), passed: passed)
        try OutputFile.write(report.text, to: folder.path + "/run.json")
        // Last, as it keeps other runs out.
        try spots.close()
        try records.close()
    }
}
