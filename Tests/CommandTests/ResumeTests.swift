import Foundation
import Patterns
import Reports
import Spots
import Testing

@testable import Command

@Suite("rubor analyze --resume takes over what it may, and no more")
struct ResumeTests {
    private let files = FileManager.default

    @Test("pictures of an earlier run go as soon as their photo is examined anew")
    func stalePictures() async throws {
        let folder = try RunFolder()
        try folder.add("a.png", try Sample.png())
        let pictures = [folder.out + "/labels/a.png.png", folder.out + "/overlays/a.png.jpg"]
        func run(draws: Bool, confidence: Double) async throws -> Int {
            try await folder.analyze {
                $0.resumes = true
                ($0.drawsLabels, $0.drawsOverlays) = (draws, draws)
                $0.examination.spots.minimumConfidence = confidence
            }.counts.reused
        }
        #expect(try await run(draws: true, confidence: 0.1) == 0)
        let first = pictures.map { files.contents(atPath: $0) }
        #expect(try await run(draws: true, confidence: 0.1) == 1)
        #expect(first.allSatisfy { $0 != nil } && pictures.map { files.contents(atPath: $0) } == first)

        #expect(try await run(draws: false, confidence: 0.9) == 0)
        #expect(!pictures.contains { files.fileExists(atPath: $0) })
        // The records are of these settings, but no picture is.
        #expect(try await run(draws: true, confidence: 0.9) == 0)
        #expect(pictures.allSatisfy { files.fileExists(atPath: $0) })

        try folder.add("a.png", Array("no picture any more".utf8))
        #expect(try await run(draws: true, confidence: 0.9) == 0)
        #expect(!pictures.contains { files.fileExists(atPath: $0) })
    }

    @Test("names that differ in their Unicode form alone are two photos")
    func unicodeForms() async throws {
        let folder = try RunFolder()
        try folder.add("list.csv", Array("path,photo_id\na.png,\u{E9}\nb.png,e\u{301}\n".utf8))
        try folder.add("a.png", try Sample.png())
        try folder.add("b.png", try Sample.jpeg())
        let list = folder.photos + "/list.csv"
        _ = try await folder.analyze(manifest: list)
        let names = ["photos.ndjson", "photos.csv", "spots.csv"]
        let whole = try names.map { Array(try folder.text($0).utf8) }
        let again = try await folder.analyze(manifest: list) { $0.resumes = true }
        #expect(again.counts.reused == 2)
        #expect(try names.map { Array(try folder.text($0).utf8) } == whole)
    }
}
