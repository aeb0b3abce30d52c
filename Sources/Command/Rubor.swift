import ArgumentParser
import Reports
import Rubor

/// `rubor`: one subcommand a job, each in a file of its own.
@main
struct Rubor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rubor",
        abstract: "Measures red spots in photos of skin.",
        discussion: """
            If someone is ill, call for help; do not use this program. Rubor measures and compares. It does not diagnose.
            Exit status: 0 all done, 1 some inputs failed or were refused, 3 no input at all, 4 a gate of bench is broken,
            64 wrong usage, 130 interrupted.
            """,
        version: ruborVersion,
        subcommands: [
            AnalyzeCommand.self, BlanchCommand.self, BenchCommand.self, PhantomCommand.self, ScaleCommand.self,
            TrainCommand.self,
        ])

    static func main() async {
        keepFreedMemory()
        await main(nil)
    }
}
