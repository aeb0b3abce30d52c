import ArgumentParser
import Photographs
import Reports
import Testing

@testable import Command

@Suite("The command line of rubor analyze")
struct AnalyzeCommandTests {
    @Test(
        "Wrong usage is told apart, and exits 64",
        arguments: [
            "analyze", "analyze a.jpg", "analyze --out o", "analyze a.jpg --out o --scal none",
            "analyze a.jpg --out o --scale 7", "analyze a.jpg --out o --scale=-3px/mm",
            "analyze a.jpg --out o --scale aruco:9x9_50:20mm", "analyze a.jpg --out o --scale ruler:0mm",
            "analyze a.jpg --out o --scale aruco:4x4_50:-3mm", "analyze a.jpg --out o --scale 1e9px/mm",
            "analyze a.jpg --out o --scale 20px/mm,25px/mm", "analyze a.jpg --out o --reference-thickness 80",
            "scale", "scale a.jpg --scale 7", "scale --print-marker 20mm sheet.txt",
            "analyze a.jpg --out o --scale coin:eur-9", "analyze a.jpg --out o --shard 0/2",
            "analyze a.jpg --out o --shard 3/2", "analyze a.jpg --out o --jobs 0",
            "analyze a.jpg --out o --max-pixels 0",
            "analyze a.jpg --out o --min-confidence 2", "analyze a.jpg --out - --labels",
            "analyze a.jpg --out o --format xml", "analyse a.jpg --out o",
        ])
    func wrong(line: String) {
        let arguments = line.split(separator: " ").map(String.init)
        let error = #expect(throws: (any Error).self) { try Rubor.parseAsRoot(arguments) }
        if let error { #expect(Rubor.exitCode(for: error).rawValue == 64) }
    }

    @Test("Every option of the contract is understood")
    func options() throws {
        let command = try AnalyzeCommand.parse([
            "a.jpg", "b", "--out", "-", "--format", "ndjson", "--scale", "18.5px/mm", "--manifest", "m.csv",
            "--files-from", "-", "--no-labels", "--overlays", "--no-report", "--jobs", "3", "--shard", "2/5",
            "--max-pixels", "1000",
            "--keep-truncated", "--min-confidence", "0.3", "--fail-on", "never", "--quiet",
        ])
        #expect(command.paths == ["a.jpg", "b"])
        #expect(command.out == "-" && command.filesFrom == "-" && command.shard == "2/5" && command.failOn == .never)
    }

    @Test("Names on a terminal cannot give it orders")
    func printable() {
        #expect(ProgressDisplay.printable("a\u{1B}[2J\nb é") == "a\u{FFFD}[2J\u{FFFD}b é")
        let line = ProgressDisplay(style: .lines).shown(
            1, of: 2, photoID: "a\nb", remark: "failed, there is no file a\nb", isMeasured: false)
        #expect(line == "[1/2] a\u{FFFD}b: failed, there is no file a\u{FFFD}b\n")
        let bar = ProgressDisplay(style: .bar).shown(
            2, of: 2, photoID: "a", remark: "there is no file \u{1B}]0;x\u{7}", isMeasured: false)
        #expect(bar.hasPrefix("\r\u{1B}[Ka: there is no file \u{FFFD}]0;x\u{FFFD}\n") && bar.hasSuffix("2/2 a\n"))
        let scale = ScaleLine(photoID: "\u{1B}[2Ja", error: .notFound("there is no file \u{1B}[2Ja"))
        let words = "\u{FFFD}[2Ja: failed, not_found: there is no file \u{FFFD}[2Ja\n"
        #expect(ScaleCommand.shown(scale) == words && scale.json.hasSuffix("}\n"))
    }
}
