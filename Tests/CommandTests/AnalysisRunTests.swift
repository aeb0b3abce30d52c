import Foundation
import Patterns
import Reports
import Spots
import Testing

@testable import Command

@Suite("rubor analyze")
struct AnalysisRunTests {
    @Test("gives one record for each file of a folder, whatever is wrong with it")
    func badInput() async throws {
        let folder = try RunFolder()
        let jpeg = try Sample.jpeg()
        try folder.add("good one é\n2.jpg", jpeg)
        try folder.add("text.jpg", Array("this is no picture".utf8))
        try folder.add("empty.jpg", [])
        try folder.add("cut.jpg", Array(jpeg.prefix(jpeg.count / 2)))
        try folder.add("huge.png", Sample.hugeHeader)
        try folder.add("phone.heic", Sample.heic)
        try folder.add("table.xlsx", [0x50, 0x4B, 3, 4])
        try folder.add(".hidden.jpg", jpeg)
        try folder.add("deep/er/b.png", try Sample.png())
        try FileManager.default.createSymbolicLink(atPath: folder.photos + "/deep/loop", withDestinationPath: "..")
        #expect(unsafe mkfifo(folder.photos + "/pipe.jpg", 0o600) == 0)

        let outcome = try await folder.analyze()
        let codes = try folder.codes()
        #expect(codes["text.jpg"] == "not_an_image")
        #expect(codes["empty.jpg"] == "not_an_image")
        #expect(codes["cut.jpg"] == "truncated")
        #expect(["too_large", "unreadable"].contains(codes["huge.png"]))
        #expect(codes["phone.heic"] == "unsupported")
        #expect(codes["pipe.jpg"] == "unreadable")
        #expect(codes["good one é\n2.jpg"] == "ok")
        #expect(codes["deep/er/b.png"] == "ok")
        #expect(codes.count == 8)
        #expect(outcome.counts.measured == 2 && outcome.counts.failed == 6)
        #expect(outcome.counts.skippedFiles == 1)
        #expect(AnalyzeCommand.FailOn.any.status(of: outcome.counts) == .someFailed)
        #expect(AnalyzeCommand.FailOn.all.status(of: outcome.counts) == .done)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.out)
        #expect(Set(names) == ["photos.ndjson", "photos.csv", "spots.csv", "datapackage.json", "run.json"])
    }

    @Test("gives a record to every path that is named, also to one that is not there")
    func named() async throws {
        let folder = try RunFolder()
        let outcome = try await folder.analyze(paths: [folder.photos + "/nowhere.jpg"])
        #expect(try folder.codes() == ["nowhere.jpg": "not_found"])
        #expect(outcome.counts.failed == 1)
    }

    @Test("says so when there is no photo at all")
    func nothing() async throws {
        let folder = try RunFolder()
        try folder.add("notes.txt", [65])
        let failure = await #expect(throws: CommandFailure.self) { try await folder.analyze() }
        #expect(failure?.status == .noInput)
        #expect(failure?.message == "No photos were found in \(folder.photos) (1 other file skipped).")
        #expect(!FileManager.default.fileExists(atPath: folder.out))
    }

    @Test("names the place where it cannot write, and leaves nothing there")
    func notWritable() async throws {
        let folder = try RunFolder()
        try folder.add("a.png", try Sample.png())
        try Data([1]).write(to: URL(fileURLWithPath: folder.path + "/file"))
        let failure = await #expect(throws: CommandFailure.self) {
            try await folder.analyze(out: folder.path + "/file/out")
        }
        #expect(failure?.status == .someFailed)
        #expect(failure?.message.contains(folder.path + "/file") == true)
    }

    @Test("writes the same bytes with one job and with two, and in every run")
    func jobs() async throws {
        let (one, two) = (try RunFolder(), try RunFolder())
        for name in ["b.jpg", "a.png", "c/d.jpg", "e.jpg"] {
            try one.add(name, name.hasSuffix("png") ? try Sample.png() : try Sample.jpeg())
        }
        try one.add("broken.jpg", [1])
        for (folder, jobs) in [(one, 1), (two, 2)] {
            _ = try await folder.analyze(paths: [one.photos]) {
                $0.jobs = jobs
                $0.drawsLabels = true
                $0.drawsOverlays = true
            }
        }
        let names = try files(one.out)
        #expect(names == (try files(two.out)))
        #expect(names.contains("labels/c/d.jpg.png") && names.contains("overlays/a.png.jpg"))
        for name in names where name != "run.json" {
            let bytes = [one, two].map { FileManager.default.contents(atPath: $0.out + "/" + name) }
            #expect(bytes[0] == bytes[1], "\(name)")
        }
        let order = try one.records().compactMap { $0["photo_id"]?.line }
        #expect(order == order.sorted())
    }

    private func files(_ folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            let facts = try? FileManager.default.attributesOfItem(atPath: folder + "/" + $0)
            return facts?[.type] as? FileAttributeType == .typeRegular
        }.sorted()
    }

    @Test("takes scales and other columns from a manifest")
    func manifest() async throws {
        let folder = try RunFolder()
        try folder.add("a.png", try Sample.png())
        try folder.add("b.png", try Sample.png())
        let list = "path,scale,patient,status\na.png,20px/mm,\"Ö, 7\",new\nb.png,,8,old\n"
        try folder.add("list.csv", Array(list.utf8))
        _ = try await folder.analyze(manifest: folder.photos + "/list.csv")
        let records = try folder.records()
        #expect(records[0][path: ["scale", "px_per_mm"]]?.line == "20")
        #expect(records[1][path: ["scale", "method"]] == .text("none"))
        #expect(records[0]["settings_sha256"] != records[1]["settings_sha256"])
        let table = try folder.text("photos.csv").split(separator: "\r\n")
        #expect(table[0].hasSuffix(",safety_text,patient,manifest_status"))
        #expect(table[1].hasSuffix(",\"Ö, 7\",new"))
    }

    @Test("does not begin when the manifest's scale is none")
    func badScale() async throws {
        let folder = try RunFolder()
        try folder.add("list.csv", Array("path,scale\na.png,twenty\n".utf8))
        let failure = await #expect(throws: CommandFailure.self) {
            try await folder.analyze(manifest: folder.photos + "/list.csv")
        }
        #expect(failure?.status == .usage)
    }

    @Test("goes on where an interrupted run stopped, and gives the same files as a run in one piece")
    func resume() async throws {
        let (whole, parted) = (try RunFolder(), try RunFolder())
        for name in ["a.jpg", "b.jpg", "c.png"] {
            try whole.add(name, name.hasSuffix("png") ? try Sample.png() : try Sample.jpeg())
        }
        _ = try await whole.analyze()
        let gathered = try InputGathering(paths: [whole.photos], manifest: nil, filesFrom: nil, excluding: nil)
        var settings = AnalysisSettings()
        settings.drawsOverlays = false
        // Asked to stop after the first look, as a signal would.
        let part = parted.out + "/photos.ndjson.part"
        let run = AnalysisRun(
            settings: settings, destination: .folder(parted.out),
            isInterrupted: { (FileManager.default.contents(atPath: part)?.count ?? 0) > 0 })
        let stopped = try await run.run(gathered.inputs)
        #expect(stopped.wasInterrupted && stopped.counts.inputs == 1)
        let left = try FileManager.default.contentsOfDirectory(atPath: parted.out)
        #expect(left.sorted() == ["photos.ndjson.part", "spots.csv.part"])

        let resumed = try await parted.analyze(paths: [whole.photos]) { $0.resumes = true }
        #expect(resumed.counts.reused == 1 && resumed.counts.measured == 3)
        for name in ["photos.ndjson", "photos.csv", "spots.csv"] { #expect(try parted.text(name) == whole.text(name)) }

        let again = try await parted.analyze(paths: [whole.photos]) { $0.resumes = true }
        #expect(again.counts.reused == 3)
        for name in ["photos.ndjson", "photos.csv", "spots.csv"] { #expect(try parted.text(name) == whole.text(name)) }

        let other = try await parted.analyze(paths: [whole.photos]) {
            $0.resumes = true
            $0.examination.spots.minimumConfidence = 0.9
        }
        #expect(other.counts.reused == 0)
    }
}
