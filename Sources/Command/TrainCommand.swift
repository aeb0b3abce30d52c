import ArgumentParser
import Foundation
import Reports
import Trials

/// `rubor train`: the judge of marks, learnt from photos with truth.
struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learn from photos with truth to tell red marks from what looks like them, or to tell patterns.",
        discussion: """
            Writes the Swift file that holds the judge which Rubor ships (Sources/Spots/MarkJudge+Shipped.swift; \
            `make judge` renders the photos and calls this), and prints how well photos are judged that were held out. \
            The same photos give the same file. Photos of rashes alone are left aside.
            Exit status: 0 learnt, 1 some inputs could not be used (they are named), 3 nothing to learn from.
            """)

    @Argument(help: "Folders of photos with truth, as `rubor phantom` writes them.")
    var folders: [String]

    @Flag(help: "Learn to tell patterns (Sources/Patterns/PatternJudge+Shipped.swift, make pattern) instead.")
    var pattern = false

    @Option(help: "With --pattern: the version that records name.")
    var version = "1"

    @Option(help: "The file to write.")
    var out: String

    @Option(help: "Photos at work at the same time (default: one for each core). Nothing depends on it.")
    var jobs: Int?

    @Flag(name: .shortAndLong, help: "No progress.")
    var quiet = false

    func validate() throws {
        if folders.isEmpty { throw ValidationError("Name a folder of photos with truth.") }
        if version.isEmpty || version.contains(where: \.isWhitespace) {
            throw ValidationError("--version is one word.")
        }
        if let jobs, !(1...1_024).contains(jobs) { throw ValidationError("--jobs must be 1 to 1024, not \(jobs).") }
    }

    func run() async throws {
        var status = ExitStatus.done
        do throws(CommandFailure) {
            let problems: [TrialProblem]
            if pattern {
                problems = try await learn(PatternTraining()) { learnt throws(TrialError) in
                    try learnt.fit(version: version)
                }
            } else {
                problems = try await learn(Training()) { learnt throws(TrialError) in try learnt.fit() }
            }
            for problem in problems { ProgressDisplay.say("\(ProgressDisplay.printable(problem.line))\n") }
            if !problems.isEmpty { status = .someFailed }
        } catch {
            ProgressDisplay.say("rubor: \(ProgressDisplay.printable(error.message))\n")
            status = error.status
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    /// Studies all photos of all folders, in their order, writes what they teach, and tells what could not be used.
    private func learn<Training: PhotoTraining>(
        _ empty: Training, fit: (Training) throws(TrialError) -> (source: String, report: String)
    ) async throws(CommandFailure) -> [TrialProblem] {
        var training = empty
        var problems: [TrialProblem] = []
        do throws(TrialError) {
            for folder in folders {
                let list = try TrialList(folder: folder)
                problems += list.problems
                for study in await studied(list.trials.filter(Training.canTeach), Training.study) {
                    training.add(study)
                }
            }
        } catch { throw CommandFailure(error) }
        let learnt: (source: String, report: String)
        do throws(TrialError) { learnt = try fit(training) } catch { throw CommandFailure(error) }
        try write(learnt)
        return problems + training.problems
    }

    /// Studies of all photos, in their order.
    private func studied<Study: Sendable>(
        _ trials: [Trial], _ study: @escaping @Sendable (Trial) -> Study
    ) async -> [Study] {
        let progress = ProgressDisplay(isQuiet: quiet)
        return await concurrently(trials.count, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount) {
            study(trials[$0])
        } tell: { done, index, _ in
            progress.finished(
                done, of: trials.count, photoID: trials[index].photoID, remark: "studied", isMeasured: true)
            return true
        }
    }

    private func write(_ fit: (source: String, report: String)) throws(CommandFailure) {
        do throws(OutputError) {
            try OutputFile.write(fit.source, to: out)
        } catch { throw .output(error) }
        do { try GrowingFile.standardOutput.append(fit.report) } catch { throw .output(error) }
    }
}
