import ArgumentParser
import Foundation
import Reports
import Rubor

/// `rubor blanch`: photos before and under a glass, and which marks stay.
struct BlanchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blanch",
        abstract: "Compares photos before and under a glass: which red marks stay?",
        discussion: """
            rubor blanch BEFORE AFTER --out DIR compares two photos; rubor blanch FOLDER pairs NAME-before.* with NAME-after.* \
            (of a series, NAME-after-2.* or NAME-after-5s.*, each gives a pair); --pairs FILE.csv names pairs in its columns before and after.
            A pair that cannot be read says why; it is never taken for one in which marks fade.
            """)

    @Argument(help: "Two photos, before and under the glass; or a folder of pairs.")
    var paths: [String] = []

    @Option(help: "The folder for the results; '-' writes records to standard output.")
    var out: String

    @Option(help: "A CSV with the columns before and after, and pair_id and scale where wanted.")
    var pairs: String?

    @Option(help: "The scale of the photos before, as for analyze.")
    var scale = "auto"

    @Option(
        help: """
            A CSV of the same places picked by hand in both photos of one pair: before_x, before_y, after_x, after_y, in \
            pixels of the upright photos; two or more replace the search.
            """)
    var points: String?

    @Flag(inversion: .prefixedNo, help: "Write a picture of each pair.")
    var overlays = true

    @Option(help: "Pairs at work at the same time (default: one for each core). Results do not depend on it.")
    var jobs: Int?

    @Flag(help: "Take over records of an earlier run into the same folder where files and settings are the same.")
    var resume = false

    @Option(help: "Photos with more pixels than this fail as too_large.")
    var maxPixels = DecodingSettings().maximumPixels

    @Option(help: "Marks below this confidence (0 to 1) are not compared.")
    var minConfidence = SpotSettings().minimumConfidence

    @Option(
        help: """
            Whose emergency numbers the safety text names: \
            \(EmergencyRegion.allCases.map(\.rawValue).joined(separator: ", ")).
            """)
    var region = EmergencyRegion.anywhere.rawValue

    @Option(help: "Exit 1 when any pair failed, only when all did, or never.")
    var failOn = AnalyzeCommand.FailOn.any

    @Option(help: "What '--out -' writes: ndjson, one record a line.")
    var format: AnalyzeCommand.Format?

    @Flag(name: .shortAndLong, help: "No progress.")
    var quiet = false

    func validate() throws {
        if out.isEmpty { throw ValidationError("--out needs a folder, or '-' for standard output.") }
        if out == "-" && resume { throw ValidationError("--resume needs a folder: --out - writes records only.") }
        if pairs != nil && !paths.isEmpty { throw ValidationError("--pairs names the photos: leave out paths.") }
        if pairs == nil && !(1...2).contains(paths.count) {
            throw ValidationError("Name two photos, before and after, or one folder of pairs, or give --pairs.")
        }
        if points != nil && paths.count != 2 { throw ValidationError("--points is of one pair: name its two photos.") }
        if let jobs, !(1...1_024).contains(jobs) { throw ValidationError("--jobs must be 1 to 1024, not \(jobs).") }
        if maxPixels < 1 { throw ValidationError("--max-pixels must be at least 1, not \(maxPixels).") }
        if !(0...1).contains(minConfidence) {
            throw ValidationError("--min-confidence must lie between 0 and 1, not at \(minConfidence).")
        }
        if EmergencyRegion(rawValue: region) == nil {
            let known = EmergencyRegion.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--region must be one of \(known), not '\(region)'.")
        }
        do { _ = try ScaleRequest(parsing: scale) } catch { throw ValidationError(error.message) }
    }

    func run() async throws {
        Interruption.listen()
        var status = ExitStatus.done
        do throws(CommandFailure) {
            status = try await compare()
        } catch {
            ProgressDisplay.say("rubor: \(ProgressDisplay.printable(error.message))\n")
            status = error.status
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    func compare() async throws(CommandFailure) -> ExitStatus {
        let list = try gathered()
        guard !list.entries.isEmpty else {
            let place = pairs.map { "the table '\($0)'" } ?? paths.joined(separator: ", ")
            let nothing = "No pairs were found in \(place)."
            throw .noInput(([nothing] + [list.unpairedNote].compactMap(\.self)).joined(separator: " "))
        }
        let progress = ProgressDisplay(isQuiet: quiet)
        if let note = list.unpairedNote { progress.conclude(note) }
        let settings = try settings()
        let run = BlanchRun(
            settings: settings, points: try pickedPlaces(),
            destination: out == "-" ? .stream(.standardOutput) : .folder(out), progress: progress,
            isInterrupted: { Interruption.isRequested })
        let outcome = try await run.run(list)
        progress.conclude(outcome.summary(in: out == "-" ? nil : PairFolder(path: out)))
        // Also where no progress is wanted: it is no progress.
        for line in outcome.ending(in: settings.region) {
            ProgressDisplay.say(ProgressDisplay.printable(line) + "\n")
        }
        if let note = outcome.pictureNote { ProgressDisplay.say("rubor: \(ProgressDisplay.printable(note))\n") }
        return outcome.status(failOn: failOn)
    }

    /// The pairs that the command line names.
    func gathered() throws(CommandFailure) -> PairList {
        if paths.count == 2, let folder = paths.first(where: BlanchCommand.isFolder) {
            throw .usage("'\(folder)' is a folder: name two photos, before and after, or one folder of pairs.")
        }
        do throws(PhotoListError) {
            if let pairs {
                let bytes: [UInt8]
                do { bytes = try PhotoFile.read(PhotoPath(pairs)) } catch {
                    throw .manifest("'\(pairs)': \(error.message)")
                }
                return try PairList(csv: bytes, folder: PhotoPath(pairs).folder)
            }
            if paths.count == 2 { return PairList(before: PhotoPath(paths[0]), after: PhotoPath(paths[1])) }
            return try PairList(folder: PhotoPath(paths[0]), excluding: out == "-" ? [] : [PhotoPath(out)])
        } catch {
            // What is read here is no manifest, whatever the error is called.
            if case .manifest(let reason) = error { throw .usage("The table of pairs cannot be used: \(reason).") }
            throw CommandFailure(error)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = ObjCBool(false)
        return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private func pickedPlaces() throws(CommandFailure) -> [PickedPlace] {
        guard let points else { return [] }
        do {
            let places = try PickedPlace.all(inCSV: try PhotoFile.read(PhotoPath(points)))
            guard places.count >= 2 else { throw PhotoListError.manifest("two places are needed") }
            return places
        } catch let error as PhotoListError {
            throw .usage("--points '\(points)': \(error.message).")
        } catch let error as PhotoError {
            throw .usage("--points '\(points)': \(error.message).")
        } catch {
            throw .usage("--points '\(points)': \(error).")
        }
    }

    private func settings() throws(CommandFailure) -> BlanchSettings {
        var settings = BlanchSettings()
        settings.scaleText = scale
        settings.decoding = DecodingSettings(maximumPixels: maxPixels, keepTruncated: false)
        settings.examination = ExaminationSettings(spots: SpotSettings(minimumConfidence: minConfidence))
        settings.region = EmergencyRegion(rawValue: region) ?? .anywhere
        settings.drawsPictures = overlays
        settings.resumes = resume
        settings.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        return settings
    }
}
