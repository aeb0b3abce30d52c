import Reports
import Rubor

extension BlanchRun {
    /// What a finished run tells the command.
    struct Outcome: Sendable, Equatable {
        var counts = RunReport.Counts()
        /// Pairs that there are; more than were compared where the run was stopped.
        var planned = 0
        /// Stopped by the user; what is done waits in the folder for `--resume`.
        var wasInterrupted = false
        /// What each pair that is done says, in the list's order.
        var pairs: [Told] = []
        /// Why pictures could not be written; the pairs' records are there all the same.
        var pictureProblems: [OutputError] = []
    }

    /// What one pair says.
    struct Told: Sendable, Equatable {
        var pairID: String
        var facts: BlanchFacts
    }
}

extension BlanchRun.Outcome {
    private var staying: [String] { pairs.filter { $0.facts.verdict == .nonBlanchingPresent }.map(\.pairID) }

    /// What became of the pairs, in one line.
    ///
    /// - Parameter folder: that of the results; `nil`: records went to a stream.
    func summary(in folder: PairFolder?) -> String {
        let readable = counts.readable ?? 0
        let count = wasInterrupted ? "\(counts.inputs) of \(planned)" : "\(counts.inputs)"
        let number = wasInterrupted ? planned : counts.inputs
        var text = "\(count) \(number == 1 ? "pair" : "pairs"): \(readable) readable, "
        text += "\(counts.measured - readable) not readable, \(counts.failed) failed"
        if counts.reused > 0 { text += " (\(counts.reused) taken over)" }
        // Also in pairs that cannot be read: their number alone would hide it.
        if !staying.isEmpty { text += "; a spot stays in \(staying.count)" }
        text += "."
        if wasInterrupted {
            text += " Interrupted"
            text += folder.map { "; what is done is in \($0.growingRecordsPath): go on with --resume." } ?? "."
        } else if let folder {
            text += " Results: \(folder.path)"
        }
        return text
    }

    /// What is said of pictures that could not be written; `nil` where all could.
    var pictureNote: String? {
        guard let first = pictureProblems.first else { return nil }
        let message = CommandFailure.output(first).message
        return pictureProblems.count == 1 ? message : "\(message) So it is with \(pictureProblems.count) pictures."
    }

    /// - Parameter failOn: of pairs; what could not be written always counts.
    func status(failOn: AnalyzeCommand.FailOn) -> ExitStatus {
        if wasInterrupted { return .interrupted }
        return pictureProblems.isEmpty ? failOn.status(of: counts) : .someFailed
    }

    /// What nobody may miss who only watches the run, line by line; empty where no mark stays and none fades.
    func ending(in region: EmergencyRegion) -> [String] {
        guard let text = SafetyNote.ending(pairs.map(\.facts), in: region) else { return [] }
        return staying.isEmpty ? [text] : [text, "Pairs in which a spot stayed: \(firstNames(of: staying))."]
    }
}

extension PairList {
    /// Which photos of a folder are of no pair, in one sentence; `nil` where all are.
    var unpairedNote: String? {
        guard !unpaired.isEmpty else { return nil }
        let photos = unpaired.count == 1 ? "1 photo is" : "\(unpaired.count) photos are"
        return "\(photos) of no pair: \(firstNames(of: unpaired))."
    }
}

/// As many names as a line has room for, and how many more there are.
func firstNames(of names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
}
