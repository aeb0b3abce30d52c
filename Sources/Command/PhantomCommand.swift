internal import ArgumentParser
internal import Foundation
internal import Phantoms
internal import Reports
internal import Rubor
internal import Synchronization

/// `rubor phantom`: photographs with exact ground truth.
struct PhantomCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phantom",
        abstract: "Make photographs of red spots with exact ground truth.",
        discussion: """
            Beside each NAME.jpg (or .png) lie NAME.json (the truth), NAME.labels.png (16-bit; for a rash the mask of \
            the redness), NAME.coverage.png (16-bit: the share of each pixel that marks cover), NAME.skin.png and, \
            where there is any, NAME.redness.png; manifest.csv has the scales. Of a pair there are NAME.before.jpg, \
            NAME.after.jpg, NAME.json and NAME.labels.png (of the first), and pairs.csv lists them. The same options \
            give the same bytes.
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case angioma, petechia, rash, clear, mixed, all

        var kinds: [PhantomKind] { PhantomKind(rawValue: rawValue).map { [$0] } ?? PhantomKind.plain }
    }

    /// The renderer's own suites, by their names.
    struct Suite: ExpressibleByArgument, Equatable {
        let suite: PhantomSuite

        static let allValueStrings = PhantomSuite.allCases.map(\.rawValue)
        var defaultValueDescription: String { suite.rawValue }

        init(_ suite: PhantomSuite) { self.suite = suite }

        init?(argument: String) {
            guard let suite = PhantomSuite(rawValue: argument) else { return nil }
            self.suite = suite
        }
    }

    @Option(name: .long, help: ArgumentHelp("The folder to write to; made if need be.", valueName: "dir"))
    var out: String

    @Option(name: .long, help: "The number that every picture follows from.")
    var seed: UInt64 = 1

    @Option(
        name: .long,
        help:
            "How many photographs of each kind (references, tilted, odd, pairs, veils, faults, gallery: in all; fixtures has its own number)."
    )
    var count: Int = 4

    @Option(name: .long, help: "Which red: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: Kind = .all

    @Option(
        name: .long,
        help:
            "fixtures (small, for tests), train (standard and hard), stress (hard, coarse), references (markers, rulers, discs), tilted (the same, tilted by up to 40 degrees, and small markers), lookalikes (what is no mark and looks like one), drawn (the same with pen, freckles and print), odd (none of the kinds), pairs (before and after, under a glass), veils (pairs on mostly dark skin, under clear to hazy glasses), faults (sound photographs, and ones with one known fault), gallery (as clinics show what people bring to them)."
    )
    var suite = Suite(.train)

    @Option(
        name: .long,
        help: "So many times as many pixels a side of the same scene, 1 to 8 (references, tilted; 6.25: 12 megapixels)."
    )
    var enlarge: Double = 1

    @Option(name: .long, help: "How many photographs at a time (as many as there are cores).")
    var jobs: Int?

    func validate() throws {
        guard count >= 1 else { throw ValidationError("--count must be at least 1, and is \(count).") }
        guard (1...8).contains(enlarge) else { throw ValidationError("--enlarge must be 1 to 8, and is \(enlarge).") }
        guard enlarge == 1 || [.references, .tilted].contains(suite.suite) else {
            throw ValidationError("--enlarge is for the suites references and tilted.")
        }
        if let jobs, !(1...1_024).contains(jobs) { throw ValidationError("--jobs must be 1 to 1024, not \(jobs).") }
    }

    func run() throws {
        do {
            try make()
        } catch {
            let failure = CommandFailure.output(PhantomCommand.outputError(error, in: out))
            ProgressDisplay.say("rubor: \(ProgressDisplay.printable(failure.message))\n")
            throw ExitCode(failure.status.rawValue)
        }
    }

    /// Foundation's error in the system's words, with its place.
    static func outputError(_ error: any Error, in folder: String) -> OutputError {
        if let error = error as? PhotoError { return OutputError(path: folder, reason: error.message) }
        let facts = (error as NSError).userInfo
        var reason = (error as NSError).localizedDescription
        if let cause = facts[NSUnderlyingErrorKey] as? POSIXError {
            reason = unsafe String(cString: strerror(cause.code.rawValue))
        }
        return OutputError(path: facts[NSFilePathErrorKey] as? String ?? folder, reason: reason)
    }

    private func make() throws {
        let folder = try PhantomFolder(URL(fileURLWithPath: out, isDirectory: true))
        let entries = suite.suite.entries(seed: seed, count: count, kinds: kind.kinds).map {
            enlarge == 1 ? $0 : PhantomSuite.Entry(id: $0.id, request: $0.request.enlarged(by: enlarge))
        }
        let done = Mutex(0)
        try folder.write(entries, on: .dispatched(jobs ?? ProcessInfo.processInfo.activeProcessorCount)) { name in
            let number = done.withLock { count in
                count += 1
                return count
            }
            FileHandle.standardError.write(Data("\(number)/\(entries.count) \(name)\n".utf8))
        }
    }
}
