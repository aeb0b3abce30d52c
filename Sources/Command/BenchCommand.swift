import ArgumentParser
import Foundation
import Reports
import Trials

/// `rubor bench`: methods scored on photos whose truth is known.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Score methods on photos whose truth is known.",
        discussion: """
            FIXTURES is a folder of photos with truth (NAME.jpg, NAME.json, NAME.labels.png, NAME.skin.png, read \
            recursively) and of pairs (NAME.before.jpg, NAME.after.jpg, NAME.json), or a JSON file of readers' marks, or a \
            CSV of pattern labels (columns path, label and, if wanted, kind), whose photos lie under --photos. With \
            --scales the CSV is of rulers that were read: path, reference (ruler or none), px_per_mm (at the photo's \
            middle; empty where nobody counted).
            Methods: \(Method.builtIn.map { "\($0.name) (\($0.abstract))" }.joined(separator: "; ")).
            A baseline's gates are the list "gates" in its bench.json, each with method, figure, min or max, and \
            optionally kind, split and value; where it is empty, pooled F1, Dice and false spots per clear photo may \
            not get worse beyond noise in any kind.
            Exit status: 0 all judged, 1 some inputs could not be used (they are named), 3 no truth at all, 4 a gate is \
            broken, 64 wrong usage.
            """)

    @Argument(
        help: "A folder of photos with truth, or a file of readers' marks (.json), of labels or of read rulers (.csv)."
    )
    var fixtures: String

    @Option(help: "The folder for bench.json, bench.csv and bench.html.")
    var out: String?

    @Option(help: "A bench.json to compare with.")
    var compare: String?

    @Option(
        help:
            "A folder of label images (NAME.png or NAME.jpg.png) or answers about pairs (NAME.json) made by another program; repeatable."
    )
    var predictions: [String] = []

    @Option(help: "Where the paths in a file of readers' marks, labels or readings start.")
    var photos: String?

    @Option(help: "A method, or several with commas, or all; repeatable (default: rubor).")
    var method: [String] = []

    @Flag(inversion: .prefixedNo, help: "Tell the methods the truth's scale.")
    var scale = true

    @Flag(
        help:
            "Judge the search for references: photos whose truth has `reference`, and all others for what is seen in vain."
    )
    var scales = false

    @Flag(help: "Judge before-and-after pairs alone, and no single photos.")
    var pairs = false

    @Option(
        help: "Write what is known of the pattern's model into this file (Markdown): its use, data, limits and figures."
    )
    var card: String?

    @Option(help: "Photos at work at the same time (default: one for each core). No figure depends on it.")
    var jobs: Int?

    @Flag(name: .shortAndLong, help: "No progress.")
    var quiet = false

    func validate() throws {
        if let jobs, !(1...1_024).contains(jobs) { throw ValidationError("--jobs must be 1 to 1024, not \(jobs).") }
        if out == "" { throw ValidationError("--out needs a folder.") }
        if isFile && photos == nil {
            throw ValidationError("A file of readers' marks, labels or readings needs --photos, where its photos lie.")
        }
        if !isFile && photos != nil {
            throw ValidationError("--photos goes with a file of readers' marks, labels or readings, not with a folder.")
        }
        if card != nil && (scales || isFile) {
            throw ValidationError("--card is of patterns: it goes with a folder of photos with truth.")
        }
        if scales && (isMarks || !method.isEmpty || !predictions.isEmpty) {
            throw ValidationError(
                "--scales judges Rubor's own search in a folder or on readings; it goes without methods and predictions."
            )
        }
        if pairs && (scales || isFile || card != nil) {
            throw ValidationError(
                "--pairs is of before-and-after pairs: it goes with a folder of photos with truth alone.")
        }
        let unknown = methodNames.filter { name in !Method.builtIn.contains { $0.name == name } }
        if let first = unknown.first {
            let known = Method.builtIn.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no method '\(first)'; the methods are \(known) and all.")
        }
    }

    func run() async throws {
        var status = ExitStatus.done
        do throws(CommandFailure) {
            status = try await bench()
        } catch {
            ProgressDisplay.say("rubor: \(ProgressDisplay.printable(error.message))\n")
            status = error.status
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    /// The folder's own name, for no path of a machine belongs into a repository.
    private var cardTitle: String { fixtures.split(separator: "/").last.map(String.init) ?? fixtures }

    private var isMarks: Bool { fixtures.hasSuffix(".json") }
    private var isTable: Bool { fixtures.hasSuffix(".csv") }
    private var isFile: Bool { isMarks || isTable }

    /// Every name once, in the order given.
    private var methodNames: [String] {
        let given = method.flatMap { $0.split(separator: ",").map(String.init) }
        let names = given.flatMap { $0 == "all" ? Method.builtIn.map(\.name) : [$0] }
        var seen: Set<String> = []
        let wanted = names.isEmpty && predictions.isEmpty ? ["rubor"] : names
        return wanted.filter { seen.insert($0).inserted }
    }

    private func bench() async throws(CommandFailure) -> ExitStatus {
        let run: BenchRun
        var baseline: Baseline?
        do throws(TrialError) {
            run = try prepared()
            if let compare { baseline = try Baseline(readingFrom: compare) }
        } catch {
            throw CommandFailure(error)
        }
        let bench = await run.run()
        try BenchCommand.say(bench.text)
        for note in bench.notes { ProgressDisplay.say("note: \(ProgressDisplay.printable(note))\n") }
        for problem in bench.problems { ProgressDisplay.say("\(ProgressDisplay.printable(problem.line))\n") }
        if let out { try await write(bench, of: run, to: out) }
        if let card {
            do throws(OutputError) {
                try OutputFile.write(bench.patternCard(photosNamed: cardTitle), to: card)
            } catch { throw .output(error) }
        }
        guard bench.scores.first?.isEmpty == false else { throw .noInput("No photo could be judged.") }
        if let baseline, try !hold(bench, against: baseline) { return .gateBroken }
        return bench.problems.isEmpty ? .done : .someFailed
    }

    private func prepared() throws(TrialError) -> BenchRun {
        var list = try trials()
        if pairs { list.keepPairs() }
        var methods = methodNames.compactMap { name in Method.builtIn.first { $0.name == name } }
        for folder in predictions {
            let name = folder.split(separator: "/").last.map(String.init) ?? folder
            methods.append(try Method.predictions(in: folder, name: name))
        }
        return BenchRun(
            list: list, methods: methods, usesScale: scale, judgesScales: scales,
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
            progress: ProgressDisplay(isQuiet: quiet))
    }

    private func trials() throws(TrialError) -> TrialList {
        if isMarks { return try TrialList(readerMarks: fixtures, photos: photos ?? "") }
        if isTable {
            return scales
                ? try TrialList(readings: fixtures, photos: photos ?? "")
                : try TrialList(labels: fixtures, photos: photos ?? "")
        }
        return try TrialList(folder: fixtures, judgesScales: scales)
    }

    private func write(_ bench: Bench, of run: BenchRun, to folder: String) async throws(CommandFailure) {
        let worst = scales ? [] : await run.worst(of: bench)
        do throws(OutputError) {
            try OutputFile.write(bench.json(toolVersion: ruborVersion), to: folder + "/bench.json")
            try OutputFile.write(bench.csv, to: folder + "/bench.csv")
            try OutputFile.write(
                bench.page(title: "rubor bench: \(fixtures)", worst: worst), to: folder + "/bench.html")
        } catch {
            throw .output(error)
        }
    }

    /// Results go to standard output, everything about the run to standard error.
    private static func say(_ text: String) throws(CommandFailure) {
        do { try GrowingFile.standardOutput.append(text) } catch { throw .output(error) }
    }

    /// Prints what moved; `false` where a gate is broken.
    private func hold(_ bench: Bench, against baseline: Baseline) throws(CommandFailure) -> Bool {
        let comparison = Comparison(of: bench, with: baseline)
        var text = "\nAgainst \(compare ?? ""): \(comparison.moves.count) figures moved beyond noise\n"
        for line in comparison.moves.map(\.line) + comparison.remarks { text += "  " + line + "\n" }
        for line in comparison.brokenGates { text += "gate broken: " + line + "\n" }
        try BenchCommand.say(text)
        return comparison.brokenGates.isEmpty
    }
}
