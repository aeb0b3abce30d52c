import Foundation
import Testing

@Suite("The files themselves")
struct FileTests {
    /// Longer than this, a file has more than one thing to say.
    static let longestFile = 500

    @Test("No source file is longer than 500 lines")
    func length() throws {
        for file in try House.sources(endings: [".swift", ".c", ".h"]) {
            let lines = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
            #expect(lines <= Self.longestFile, "\(file.path): \(lines) lines")
        }
    }

    @Test("A public type or free function says what it is")
    func documented() throws {
        let declaration = #/^public (?:final |indirect )*(?:struct|enum|class|actor|protocol|func|typealias)\s/#
        for file in try House.sources() {
            let lines = file.lines
            for (number, line) in lines.enumerated() where line.contains(declaration) {
                let above = lines[..<number].last { !$0.hasPrefix("@") } ?? ""
                #expect(above.hasPrefix("///"), "\(file.path):\(number + 1): \(line)")
            }
        }
    }

    @Test("Public names are spelt the British way")
    func spelling() throws {
        let words = ["color", "gray", "center", "millimeter", "Color", "Gray", "Center", "Millimeter"]
        for file in try House.sources() {
            for (number, line) in file.lines.enumerated() where line.contains(#/^\s*public\s/#) {
                let code = line.prefix { $0 != "\"" }
                #expect(!words.contains { code.contains($0) }, "\(file.path):\(number + 1): \(line)")
            }
        }
    }

    @Test("Libraries never print and never exit; the tool does both")
    func quietLibraries() throws {
        for file in try House.sources() where file.room != "Command" {
            for (number, line) in file.lines.enumerated() where !line.contains(#/^\s*///#) {
                #expect(
                    !line.contains(#/(?:^|[^.\w])(?:print|debugPrint|exit|NSLog)\(/#),
                    "\(file.path):\(number + 1): \(line)")
            }
        }
    }

    @Test("Every fixture has a row in Fixtures/README.md, and every row a file")
    func fixturesAreDescribed() throws {
        let files = Set(House.paths(under: "Fixtures").map { String($0.dropFirst("Fixtures/".count)) })
            .subtracting(["README.md"])
        guard !files.isEmpty else { return }
        let rows = try House.text("Fixtures/README.md").split(separator: "\n").filter { $0.hasPrefix("|") }
        let described = Set(
            rows.compactMap { row in
                row.dropFirst().prefix { $0 != "|" }.firstMatch(of: /`([^`]+)`/).map { String($0.1) }
            })
        #expect(files.subtracting(described).sorted() == [], "files without a row")
        #expect(described.subtracting(files).sorted() == [], "rows without a file")
    }

    @Test("The sources are in the house's format")
    func format() throws {
        let output = FileManager.default.temporaryDirectory.appending(path: "rubor-format-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: output) }
        try Data().write(to: output)
        let writing = try FileHandle(forWritingTo: output)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.currentDirectoryURL = House.root
        process.arguments =
            ["swift", "format", "lint", "--strict", "--parallel", "--recursive"]
            + ["Package.swift", "Sources", "Tests", "Benchmarks/Package.swift", "Benchmarks/Benchmarks"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = writing
        process.standardError = writing
        try process.run()
        process.waitUntilExit()
        try writing.close()
        let findings = try String(contentsOf: output, encoding: .utf8)
        #expect(process.terminationStatus == 0, "run make format:\n\(findings)")
    }
}
