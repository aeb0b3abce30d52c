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

    @Test("a record or a row that was cut off is cut away before the files go on")
    func torn() async throws {
        let (whole, parted) = (try RunFolder(), try RunFolder())
        for name in ["a,1.png", "b,2.png", "c.png"] { try whole.add(name, try Sample.png()) }
        _ = try await whole.analyze()
        let lines = try whole.text("photos.ndjson").split(separator: "\n")
        let rows = try whole.text("spots.csv").utf8.split(separator: UInt8(ascii: "\n")).dropFirst()
        let own = rows.filter { String(Substring($0)).hasPrefix("\"a,1.png\"") }.map { Array($0) + [10] }.joined()
        try OutputFile.write(lines[0] + "\n" + lines[1].prefix(99), to: parted.out + "/photos.ndjson.part")
        try OutputFile.write(Array(own) + Array("\"b,2".utf8), to: parted.out + "/spots.csv.part")

        var settings = AnalysisSettings()
        (settings.drawsOverlays, settings.resumes) = (false, true)
        let gathered = try InputGathering(paths: [whole.photos], manifest: nil, filesFrom: nil, excluding: nil)
        let (part, start) = (parted.out + "/photos.ndjson.part", lines[0].utf8.count + 200)
        let run = AnalysisRun(
            settings: settings, destination: .folder(parted.out),
            isInterrupted: { (FileManager.default.contents(atPath: part)?.count ?? 0) > start })
        let stopped = try await run.run(gathered.inputs)
        #expect(stopped.wasInterrupted && stopped.counts.reused == 1 && stopped.counts.measured == 2)
        let resumed = try await parted.analyze(paths: [whole.photos]) { $0.resumes = true }
        #expect(resumed.counts.reused == 2 && resumed.counts.measured == 3)
        for name in ["photos.ndjson", "photos.csv", "spots.csv"] { #expect(try parted.text(name) == whole.text(name)) }
    }
}
