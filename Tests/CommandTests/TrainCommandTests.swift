import ArgumentParser
import Foundation
import Photographs
import Pixels
import Testing

@testable import Command

@Suite("rubor train")
struct TrainCommandTests {
    let folder: RunFolder

    init() throws { folder = try RunFolder() }

    private var out: String { folder.photos + "/Judge.swift" }

    private func train(jobs: Int) async throws -> String {
        try await TrainCommand.parse([folder.photos, "--out", out, "--quiet", "--jobs", "\(jobs)"]).run()
        return try String(contentsOfFile: out, encoding: .utf8)
    }

    @Test("writes a judge as a file of the package, the same for any number of photos at work")
    func writes() async throws {
        for index in 0..<6 { try folder.addTruth("photo-\(index)", kind: index < 4 ? "petechia" : "clear") }
        let first = try await train(jobs: 1)
        #expect(first.contains("extension MarkJudge") && first.contains("judge balance"))
        #expect(first.split(separator: "\n").allSatisfy { $0.utf8.count <= 120 })
        #expect(try await train(jobs: 3) == first)
    }

    @Test("has nothing to learn from without a clear photo, and writes nothing")
    func nothing() async throws {
        for index in 0..<4 { try folder.addTruth("photo-\(index)", kind: "petechia") }
        await #expect(throws: ExitCode(3)) { () async throws in _ = try await train(jobs: 2) }
        #expect(!FileManager.default.fileExists(atPath: out))
    }
}
