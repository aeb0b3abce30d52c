import Foundation
import Reports
import Rubor

/// A run of `rubor analyze`: many photos at once, one record each, whatever becomes of the others.
struct AnalysisRun: Sendable {
    enum Destination: Sendable {
        /// Files in a folder.
        case folder(String)
        /// Records as lines, in the order of completion.
        case stream(GrowingFile)
    }

    /// What a finished run tells the command.
    struct Outcome: Sendable, Equatable {
        var counts: RunReport.Counts
        /// Stopped by the user; what is done waits in the folder for `--resume`.
        var wasInterrupted: Bool
    }

    let settings: AnalysisSettings
    let destination: Destination
    var progress = ProgressDisplay(style: .quiet)
    var isInterrupted: @Sendable () -> Bool = { false }

    /// Examines every input and writes every result.
    ///
    /// - Throws: `CommandFailure`: `usage` for a scale in the manifest that cannot be read, `output` where results cannot be
    ///   written.
    func run(_ inputs: [PhotoList.Entry], skippedFiles: Int = 0) async throws(CommandFailure) -> Outcome {
        var watch = Stopwatch()
        let startedAt = Date().timeIntervalSince1970
        var tasks: [AnalysisTask] = []
        for input in inputs { tasks.append(try AnalysisTask(input, settings: settings)) }
        do throws(OutputError) {
            var ledger = try Ledger(destination, count: inputs.count, resumes: settings.resumes, progress: progress)
            ledger.counts.skippedFiles = skippedFiles
            do throws(OutputError) { try await examine(tasks, into: &ledger) } catch {
                ledger.abandon()
                throw error
            }
            let wasInterrupted = ledger.done < inputs.count
            if !wasInterrupted {
                let report = RunReport(
                    settings: settings.described, machine: AnalysisRun.machine, startedAt: startedAt,
                    seconds: watch.lap(), counts: ledger.counts, times: ledger.times)
                try ledger.finish(report, passed: AnalysisRun.passedColumns(of: inputs))
            }
            return Outcome(counts: ledger.counts, wasInterrupted: wasInterrupted)
        } catch {
            throw .output(error)
        }
    }

    /// At most `jobs` photos are in memory at any time; each result is entered as it comes.
    private func examine(_ tasks: [AnalysisTask], into ledger: inout Ledger) async throws(OutputError) {
        let worker = PhotoWorker(settings: settings, folder: ledger.folder, earlier: ledger.earlier)
        let limit = max(1, settings.jobs)
        typealias Done = (Int, Result<PhotoWorker.Finished, OutputError>)
        let result: Result<Void, OutputError> = await withTaskGroup(of: Done.self) { group in
            var next = 0
            func start() {
                guard next < tasks.count, !isInterrupted() else { return }
                let (place, task) = (next, tasks[next])
                next += 1
                group.addTask { (place, Result { () throws(OutputError) in try worker.finish(task) }) }
            }
            for _ in 0..<limit { start() }
            var failure: OutputError?
            while let (place, result) = await group.next() {
                guard failure == nil else { continue }
                do throws(OutputError) {
                    try ledger.enter(try result.get(), at: place, photoID: tasks[place].input.photoID)
                    start()
                } catch {
                    failure = error
                }
            }
            return failure.map { .failure($0) } ?? .success(())
        }
        try result.get()
    }

    /// Every column that some input passes through, in order of first appearance.
    static func passedColumns(of inputs: [PhotoList.Entry]) -> [String] {
        var seen: Set<String> = []
        return inputs.flatMap { $0.columns.map(\.name) }.filter { seen.insert($0).inserted }
    }

    static var machine: JSONValue {
        let process = ProcessInfo.processInfo
        return .object([
            JSONValue.Member("system", .text(process.operatingSystemVersionString)),
            JSONValue.Member("cores", .integer(process.activeProcessorCount)),
            JSONValue.Member("memory_bytes", .integer(Int(process.physicalMemory))),
        ])
    }
}
