import ArgumentParser
import Foundation
import Reports
import Rubor

/// `rubor analyze`: photos and folders to measurements.
struct AnalyzeCommand: AsyncParsableCommand {
    enum FailOn: String, ExpressibleByArgument, CaseIterable { case any, all, never }
    enum Format: String, ExpressibleByArgument, CaseIterable { case ndjson }

    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Measures the red spots in photos: photos and folders to measurements.",
        discussion: "Results are written only under the folder that --out names.")

    @Argument(help: "Photos, and folders of photos (read recursively; hidden files are skipped).")
    var paths: [String] = []

    @Option(help: "The folder for the results; '-' writes records to standard output.")
    var out: String

    @Option(
        help: """
            auto (a ruler's millimetres, else none), none, 18.5px/mm, 0.054mm/px, aruco:4x4_50:20mm, ruler:1mm, \
            disc:23.25mm or coin:eur-1; several are cross-checked: SPEC,SPEC.
            """)
    var scale = "auto"

    @Flag(help: "Refuse photos for which no scale is known.")
    var requireScale = false

    @Flag(help: "Measure photos that are tilted by more than 45 degrees, too.")
    var allowTilt = false

    @Option(help: "How far the reference's face lies above the skin, in millimetres, such as 2.3 for a coin.")
    var referenceThickness = 0.0

    @Option(help: "A CSV with a column 'path' and optional 'photo_id', 'scale'; other columns are passed through.")
    var manifest: String?

    @Option(help: "'-': read paths from standard input, separated by line ends or zero bytes; or a file of them.")
    var filesFrom: String?

    @Flag(inversion: .prefixedNo, help: "Write 16-bit label images.")
    var labels = false

    @Flag(inversion: .prefixedNo, help: "Write the photos with outlines.")
    var overlays = true

    @Flag(inversion: .prefixedNo, help: "Write report.html (accepted; this version does not write the page yet).")
    var report: Bool?

    @Option(help: "Photos at work at the same time (default: one for each core). Results do not depend on it.")
    var jobs: Int?

    @Option(
        help:
            "i/N: only the i-th of N parts of the photos, counted from 1, told by their photo_id. Each part needs an --out of its own."
    )
    var shard: String?

    @Flag(help: "Take over records of an earlier run into the same folder where file and settings are the same.")
    var resume = false

    @Option(help: "Photos with more pixels than this fail as too_large.")
    var maxPixels = DecodingSettings().maximumPixels

    @Flag(help: "Measure the intact rows of a truncated file, and flag it.")
    var keepTruncated = false

    @Option(help: "Marks below this confidence (0 to 1) are rejected.")
    var minConfidence = SpotSettings().minimumConfidence

    @Option(
        help: """
            Whose emergency numbers the safety text names: \(EmergencyRegion.allCases.map(\.rawValue).joined(separator: ", ")) \
            (by default those of Europe, the UK and the US).
            """)
    var region = EmergencyRegion.anywhere.rawValue

    @Option(help: "Exit 1 when any input failed or was refused, only when all did, or never.")
    var failOn = FailOn.any

    @Option(help: "What '--out -' writes: ndjson, one record a line.")
    var format: Format?

    @Flag(name: .shortAndLong, help: "No progress.")
    var quiet = false

    static let noReportYet = "rubor: report.html is not there yet: this version does not write the page."

    func validate() throws {
        if paths.isEmpty && manifest == nil && filesFrom == nil {
            throw ValidationError("Name at least one photo or folder, or give --manifest or --files-from -.")
        }
        if out.isEmpty { throw ValidationError("--out needs a folder, or '-' for standard output.") }
        if out == "-" && (labels || resume) {
            throw ValidationError("--labels and --resume need a folder: --out - writes records only.")
        }
        if let jobs, !(1...1_024).contains(jobs) { throw ValidationError("--jobs must be 1 to 1024, not \(jobs).") }
        if maxPixels < 1 { throw ValidationError("--max-pixels must be at least 1, not \(maxPixels).") }
        if !(0...1).contains(minConfidence) {
            throw ValidationError("--min-confidence must lie between 0 and 1, not at \(minConfidence).")
        }
        _ = try part()
        if EmergencyRegion(rawValue: region) == nil {
            let known = EmergencyRegion.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--region must be one of \(known), not '\(region)'.")
        }
        if !(0...50).contains(referenceThickness) {
            throw ValidationError("--reference-thickness must be 0 to 50 mm, not \(referenceThickness).")
        }
        do { _ = try ScaleRequest(parsing: scale) } catch { throw ValidationError(error.message) }
    }

    func run() async throws {
        Interruption.listen()
        var status = ExitStatus.done
        do throws(CommandFailure) {
            status = try await analyze()
        } catch {
            ProgressDisplay.say("rubor: \(ProgressDisplay.printable(error.message))\n")
            status = error.status
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    private func analyze() async throws(CommandFailure) -> ExitStatus {
        if report == true { ProgressDisplay.say(AnalyzeCommand.noReportYet + "\n") }
        let gathered = try InputGathering(
            paths: paths, manifest: manifest, filesFrom: filesFrom, excluding: out == "-" ? nil : out)
        guard !gathered.inputs.isEmpty else { throw .noInput(gathered.nothingFound) }
        let progress = ProgressDisplay(isQuiet: quiet)
        let run = AnalysisRun(
            settings: try settings(), destination: out == "-" ? .stream(.standardOutput) : .folder(out),
            progress: progress, isInterrupted: { Interruption.isRequested })
        let inputs = gathered.part(try? part())
        let outcome = try await run.run(inputs, skippedFiles: gathered.skipped)
        progress.conclude(summary(of: outcome))
        return outcome.wasInterrupted ? .interrupted : failOn.status(of: outcome.counts)
    }

    private func settings() throws(CommandFailure) -> AnalysisSettings {
        var settings = AnalysisSettings()
        do { settings.scale = try ScaleRequest(parsing: scale) } catch { throw .usage(error.message) }
        settings.scaleText = scale
        settings.decoding = DecodingSettings(maximumPixels: maxPixels, keepTruncated: keepTruncated)
        settings.examination = ExaminationSettings(
            references: ReferenceSettings(thicknessMillimetres: referenceThickness, allowsHighTilt: allowTilt),
            spots: SpotSettings(minimumConfidence: minConfidence))
        settings.requiresScale = requireScale
        settings.region = EmergencyRegion(rawValue: region) ?? .anywhere
        settings.drawsLabels = labels
        settings.drawsOverlays = overlays
        settings.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        settings.resumes = resume
        return settings
    }

    /// The part that `--shard` names; `nil` for everything.
    private func part() throws -> Shard? {
        try shard.map { text in
            guard let shard = Shard(text) else {
                throw ValidationError("--shard must be i/N with 1 <= i <= N, such as 2/8, not '\(text)'.")
            }
            return shard
        }
    }

    private func summary(of outcome: AnalysisRun.Outcome) -> String {
        let counts = outcome.counts
        var text = "\(counts.inputs) \(counts.inputs == 1 ? "photo" : "photos"): \(counts.measured) measured"
        if counts.reused > 0 { text += " (\(counts.reused) taken over)" }
        text += ", \(counts.failed) failed, \(counts.refused) refused"
        if counts.skippedFiles > 0 { text += "; \(counts.skippedFiles) other files skipped" }
        if outcome.wasInterrupted {
            return text + ". Interrupted" + (out == "-" ? "." : "; go on with --resume.")
        }
        return text + (out == "-" ? "." : ". Results: \(out)")
    }
}

extension AnalyzeCommand.FailOn {
    func status(of counts: RunReport.Counts) -> ExitStatus {
        let lost = counts.failed + counts.refused
        return switch self {
        case .any: lost > 0 ? .someFailed : .done
        case .all: lost > 0 && lost == counts.inputs ? .someFailed : .done
        case .never: .done
        }
    }
}
