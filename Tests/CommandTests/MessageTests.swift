import ArgumentParser
import Foundation
import Reports
import Testing

@testable import Command

@Suite("What a person is told when a command cannot go on")
struct MessageTests {
    private func message(_ paths: [String], manifest: String? = nil) -> String? {
        do throws(CommandFailure) {
            _ = try InputGathering(paths: paths, manifest: manifest, filesFrom: nil, excluding: nil)
            return nil
        } catch {
            #expect(error.status == .usage)
            return error.message
        }
    }

    @Test("a folder beside its own manifest is told as one photo that comes twice")
    func twice() throws {
        let folder = try RunFolder()
        try folder.add("a.png", try Sample.png())
        try folder.add("list.csv", Array("path,scale\na.png,20px/mm\n".utf8))
        let text = try #require(message([folder.photos], manifest: folder.photos + "/list.csv"))
        #expect(text.hasPrefix("'a.png' comes twice, with different scales or columns: '\(folder.photos)/a.png'."))
    }

    @Test("two photos of one name are shown the way out")
    func clash() throws {
        let folder = try RunFolder()
        for name in ["1/x/a.png", "2/x/a.png"] { try folder.add(name, try Sample.png()) }
        let text = try #require(message(["/1/x/a.png", "/2/x/a.png"].map { folder.photos + $0 }))
        #expect(
            text.contains("both be called 'x/a.png'")
                && text.hasSuffix("A --manifest with a column photo_id tells them apart."))
    }

    @Test("phantoms that cannot be written are told in the system's words")
    func phantoms() throws {
        let folder = try RunFolder()
        try folder.add("file", [1])
        let place = folder.photos + "/file/x"
        let error = #expect(throws: (any Error).self) {
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        }
        let failure = PhantomCommand.outputError(try #require(error), in: place)
        #expect(failure.path.hasPrefix(folder.photos + "/file") && !failure.reason.contains("Cocoa"))
        let command = try PhantomCommand.parse(["--out", place, "--count", "1"])
        let status = #expect(throws: ExitCode.self) { try command.run() }
        #expect(status?.rawValue == ExitStatus.someFailed.rawValue)
    }

    @Test("a page that is asked for and not written yet is told, one that is not asked for is not")
    func report() throws {
        func asked(_ options: String...) throws -> Bool? {
            try AnalyzeCommand.parse(["a.jpg", "--out", "o"] + options).report
        }
        #expect(try asked() == nil)
        #expect(try asked("--report") == true)
        #expect(try asked("--no-report") == false)
        #expect(AnalyzeCommand.noReportYet.contains("report.html is not there yet"))
    }

    @Test("a table of pairs is not called a manifest")
    func pairs() throws {
        let folder = try RunFolder()
        try folder.add("open.csv", Array("before,after\n\"a.jpg\n".utf8))
        for (table, reason) in [("nowhere.csv", "there is no file"), ("open.csv", "line 2 of the table opens a quote")]
        {
            let command = try BlanchCommand.parse(["--pairs", folder.photos + "/" + table, "--out", folder.out])
            let failure = #expect(throws: CommandFailure.self) { try command.gathered() }
            #expect(failure?.message.hasPrefix("The table of pairs cannot be used: ") == true)
            #expect(failure?.message.contains(reason) == true && failure?.message.contains("manifest") == false)
        }
    }
}
