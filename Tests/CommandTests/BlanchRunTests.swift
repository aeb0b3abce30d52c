import Advice
import ArgumentParser
import Blanching
import Foundation
import Photographs
import Reports
import Testing

@testable import Command

@Suite("rubor blanch compares a folder's pairs")
struct BlanchRunTests {
    let folder: RunFolder

    init() throws { folder = try RunFolder() }

    private func run(jobs: Int = 2, points: [PickedPlace] = []) async throws -> BlanchRun.Outcome {
        var settings = BlanchSettings()
        settings.jobs = jobs
        let list = try PairList(folder: PhotoPath(folder.photos))
        return try await BlanchRun(settings: settings, points: points, destination: .folder(folder.out)).run(list)
    }

    private func records() throws -> [JSONValue] {
        try folder.text("pairs.ndjson").split(separator: "\n").map { try JSONValue(parsing: $0) }
    }

    private func text(_ record: JSONValue, _ path: String...) -> String? {
        if case .text(let text)? = record[path: path] { text } else { nil }
    }

    @Test("a pair with a photo missing or broken fails with its reason, and the others go on")
    func broken() async throws {
        let photo = try Sample.png()
        try folder.add("a-before.png", photo)
        try folder.add("a-after.png", photo)
        try folder.add("b-before.png", photo)
        try folder.add("c-before.png", photo)
        try folder.add("c-after.png", Array("no picture".utf8))
        let outcome = try await run()
        #expect(outcome.counts.measured == 1 && outcome.counts.failed == 2)
        let records = try records()
        #expect(records.map { text($0, "pair_id") } == ["a", "b", "c"])
        #expect(records.map { text($0, "status") } == ["ok", "failed", "failed"])
        #expect(records.map { text($0, "error", "code") } == [nil, "not_found", "not_an_image"])
        #expect(records.allSatisfy { $0["readable"] == .boolean(false) })
        #expect(records.allSatisfy { text($0, "safety", "text")?.isEmpty == false })
        #expect(records[1...].allSatisfy { text($0, "verdict") == "not_readable" })
    }

    @Test(
        "a failed pair says which of its photos is broken, or that both are, and has the digests of what could be read")
    func whichOne() async throws {
        let photo = try Sample.png()
        for name in ["a-before.png", "b-after.png"] { try folder.add(name, photo) }
        for name in ["a-after.png", "b-before.png", "c-before.png"] { try folder.add(name, Array("no picture".utf8)) }
        try folder.add("c-after.png", Sample.heic)
        _ = try await run()
        let records = try records()
        let messages = try records.map { try #require(text($0, "error", "message")) }
        #expect(messages[0].hasPrefix("photo after: not_an_image: ") && !messages[0].contains("photo before"))
        #expect(messages[1].hasPrefix("photo before: not_an_image: ") && !messages[1].contains("photo after"))
        #expect(messages[2].hasPrefix("photo before: not_an_image: "))
        #expect(messages[2].contains("; photo after: unsupported: "))
        #expect(records.map { text($0, "error", "code") } == ["not_an_image", "not_an_image", "not_an_image"])
        for key in ["before_sha256", "after_sha256"] { #expect(records.allSatisfy { text($0, key) != nil }) }
    }

    @Test("the same file twice is never read as a test in which spots fade")
    func twice() async throws {
        let photo = try Sample.png()
        try folder.add("a-before.png", photo)
        try folder.add("a-after.png", photo)
        _ = try await run()
        let record = try #require(try records().first)
        #expect(record["readable"] == .boolean(false))
        #expect(["non_blanching_present", "not_readable"].contains(text(record, "verdict")))
        #expect(record["before_sha256"] == record["after_sha256"])
        #expect(FileManager.default.fileExists(atPath: folder.out + "/blanch/a.jpg"))
    }

    @Test(
        "a run in which a mark stays ends with the emergency block and the pairs' names, and one in which some fade says so"
    )
    func ending() throws {
        func told(_ pairID: String, _ verdict: Verdict) -> BlanchRun.Told {
            BlanchRun.Told(pairID: pairID, facts: BlanchFacts(verdict: verdict, unreadableReasons: []))
        }
        var outcome = BlanchRun.Outcome()
        outcome.pairs = [told("arm", .notReadable)]
        #expect(outcome.ending(in: .uk) == [])
        outcome.pairs.append(told("leg", .fadedInPhoto))
        #expect(outcome.ending(in: .uk) == ["Spots may fade at first. Keep checking."])
        outcome.pairs += (1...7).map { told("p\($0)", .nonBlanchingPresent) }
        let lines = outcome.ending(in: .uk)
        #expect(lines.count == 2 && lines[0].hasPrefix("EMERGENCY") && lines[0].contains("(999)"))
        #expect(lines[0].components(separatedBy: "EMERGENCY").count == 2)
        #expect(lines[0].contains("At least one spot stayed visible under the glass."))
        #expect(lines[0].hasSuffix("Spots may fade at first. Keep checking."))
        #expect(lines[1] == "Pairs in which a spot stayed: p1, p2, p3, p4, p5 and 2 more.")
    }

    @Test("a run tells the pairs that can be read from those that cannot, in its last line and in run.json")
    func counts() async throws {
        var outcome = BlanchRun.Outcome()
        (outcome.counts.measured, outcome.counts.failed, outcome.counts.readable) = (24, 1, 10)
        #expect(outcome.summary(in: nil) == "25 pairs: 10 readable, 14 not readable, 1 failed.")
        let facts = BlanchFacts(verdict: .nonBlanchingPresent, unreadableReasons: [.noPallor])
        outcome.pairs = [BlanchRun.Told(pairID: "a", facts: facts)]
        #expect(outcome.summary(in: nil).hasSuffix("; a spot stays in 1."))
        try folder.add("a-before.png", Sample.png())
        try folder.add("a-after.png", Sample.png())
        try folder.add("b-before.png", Sample.png())
        #expect(try await run().summary(in: nil).hasPrefix("2 pairs: 0 readable, 1 not readable, 1 failed"))
        let counts = try #require(try JSONValue(parsing: folder.text("run.json"))["counts"])
        #expect(counts["ok"] == .integer(1) && counts["failed"] == .integer(1))
        #expect(counts["readable"] == .integer(0) && counts["not_readable"] == .integer(1))
    }

    @Test("photos of a folder that are of no pair are counted and named")
    func unpaired() throws {
        let photo = try Sample.png()
        for name in ["a-before.png", "a-after-5s.png"] { try folder.add(name, photo) }
        #expect(try PairList(folder: PhotoPath(folder.photos)).unpairedNote == nil)
        try folder.add("b.png", photo)
        #expect(try PairList(folder: PhotoPath(folder.photos)).unpairedNote == "1 photo is of no pair: b.png.")
    }

    @Test(
        "goes on where an interrupted run stopped, says what that left, and gives the same files as a run in one piece")
    func resume() async throws {
        // The same file twice costs little.
        for name in ["a", "b", "c"] {
            for side in ["before", "after"] { try folder.add("\(name)-\(side).png", Sample.png()) }
        }
        _ = try await run()
        let files = ["pairs.ndjson", "blanch_spots.csv"]
        let whole = try files.map(folder.text)
        let parted = try RunFolder()
        let list = try PairList(folder: PhotoPath(folder.photos))
        let part = parted.out + "/pairs.ndjson.part"
        var settings = BlanchSettings()
        // Asked to stop once something is done, as a signal would.
        let stopped = try await BlanchRun(
            settings: settings, destination: .folder(parted.out),
            isInterrupted: { (FileManager.default.contents(atPath: part)?.count ?? 0) > 0 }
        ).run(list)
        #expect(stopped.wasInterrupted && stopped.counts.inputs == 1 && stopped.status(failOn: .any) == .interrupted)
        let said = stopped.summary(in: PairFolder(path: parted.out))
        #expect(said.hasPrefix("1 of 3 pairs: "))
        #expect(said.hasSuffix(" Interrupted; what is done is in \(part): go on with --resume."))
        #expect(!said.contains("Results"))
        let left = try FileManager.default.contentsOfDirectory(atPath: parted.out)
        #expect(left.sorted() == ["blanch", "blanch_spots.csv.part", "pairs.ndjson.part"])

        settings.resumes = true
        let again = BlanchRun(settings: settings, destination: .folder(parted.out))
        let resumed = try await again.run(list)
        #expect(resumed.counts.reused == 1 && resumed.counts.measured == 3)
        #expect(resumed.pairs.map(\.facts) == Array(try await again.run(list).pairs.map(\.facts)))
        for (name, text) in zip(files, whole) { #expect(try parted.text(name) == text) }
        #expect(try await again.run(list).counts.reused == 3)
        // A picture that is gone is drawn anew, and other settings are another record.
        try FileManager.default.removeItem(atPath: parted.out + "/blanch/b.jpg")
        #expect(try await again.run(list).counts.reused == 2)
        settings.region = .uk
        #expect(
            try await BlanchRun(settings: settings, destination: .folder(parted.out)).run(list).counts.reused == 0)
    }

    @Test("a picture that cannot be written costs no record, and is told at the end")
    func lostPicture() async throws {
        try folder.add("a.png", Sample.png())
        // A folder stands where the picture should.
        try FileManager.default.createDirectory(
            atPath: folder.out + "/blanch/xxx.jpg/in", withIntermediateDirectories: true)
        let csv = "pair_id,before,after\nxxx,a.png,a.png\nshort,a.png,a.png\n"
        let list = try PairList(csv: Array(csv.utf8), folder: PhotoPath(folder.photos))
        let outcome = try await BlanchRun(settings: BlanchSettings(), destination: .folder(folder.out)).run(list)
        #expect(try records().map { text($0, "pair_id") } == ["xxx", "short"])
        #expect(try records().allSatisfy { text($0, "status") == "ok" })
        #expect(FileManager.default.fileExists(atPath: folder.out + "/blanch/short.jpg"))
        #expect(outcome.counts.measured == 2 && outcome.pictureProblems.count == 1)
        #expect(outcome.pictureNote?.hasPrefix("Cannot write \(folder.out)/blanch/xxx") == true)
        #expect(outcome.status(failOn: .never) == .someFailed)
    }

    @Test("no picture outlives the record that it was drawn for")
    func stalePicture() async throws {
        try folder.add("a.png", Sample.png())
        let list = try PairList(
            csv: Array("pair_id,before,after\nx,a.png,a.png\n".utf8), folder: PhotoPath(folder.photos))
        var settings = BlanchSettings()
        _ = try await BlanchRun(settings: settings, destination: .folder(folder.out)).run(list)
        #expect(FileManager.default.fileExists(atPath: folder.out + "/blanch/x.jpg"))
        (settings.drawsPictures, settings.region) = (false, .uk)
        _ = try await BlanchRun(settings: settings, destination: .folder(folder.out)).run(list)
        #expect(!FileManager.default.fileExists(atPath: folder.out + "/blanch/x.jpg"))
    }

    @Test("a pair that cannot be read says on its line what to do better, and the word for why")
    func remark() throws {
        let facts = BlanchFacts(verdict: .notReadable, unreadableReasons: [.blur, .glareVeil])
        #expect(
            PairWorker.remark(on: facts)
                == "not_readable: Take the photo under the glass again: it is less sharp than the one before. "
                + "Turn the glass until it mirrors no lamp or window, and wipe it. (blur, glare_veil)")
    }

    @Test("of the same file twice no mark is judged, and the words say that both files are the same photo")
    func onePhoto() async throws {
        try folder.add("a-before.png", Sample.png())
        try folder.add("a-after.png", Sample.png())
        // The same picture in other bytes is another file: it is compared.
        try folder.add("b-before.png", Sample.png())
        try folder.add("b-after.png", Sample.png() + [0])
        _ = try await run()
        let records = try records()
        let record = try #require(records.first)
        #expect(record["readable"] == .boolean(false) && text(record, "status") == "ok")
        #expect(record["unreadable_reasons"] == .list([.text("no_pallor")]))
        #expect(text(record, "verdict") == "not_readable")
        #expect(record[path: ["counts", "uncertain"]] == .integer(4))
        #expect(record[path: ["counts", "non_blanching"]] == .integer(0))
        #expect(text(record, "safety", "text")?.contains("Both files are the same photo") == true)
        #expect(text(record, "registration", "failure") == "both files are the same photo")
        // A reader of the contract's keys finds them also where nothing was registered.
        for key in ["before_to_after", "residual_px_median", "residual_px_p95", "inliers"] {
            #expect(record[path: ["registration", key]] == .null)
        }
        #expect(text(records[1], "safety", "text")?.contains("Both files are the same photo") == false)
    }

    @Test("results do not depend on how many pairs and cores are at work, and every row has every column")
    func jobs() async throws {
        let photo = try Sample.png()
        for name in ["a-before.png", "b-before.png", "b-after.png"] { try folder.add(name, photo) }
        // The same picture in other bytes, so that there is something to compare.
        try folder.add("a-after.png", photo + [0])
        _ = try await run(jobs: 1)
        let (records, rows) = (try folder.text("pairs.ndjson"), try folder.text("blanch_spots.csv"))
        let picture = try Data(contentsOf: URL(filePath: folder.out + "/blanch/a.jpg"))
        // Two cores for each pair.
        _ = try await run(jobs: 4)
        #expect(try Data(contentsOf: URL(filePath: folder.out + "/blanch/a.jpg")) == picture)
        #expect(try folder.text("pairs.ndjson") == records)
        #expect(try folder.text("blanch_spots.csv") == rows)
        let header = try #require(rows.split(separator: "\r\n").first).split(separator: ",").map(String.init)
        #expect(header == PairRecord.spotColumns.map(\.name))
        let contract = [
            "pair_id", "spot_id", "x_px", "y_px", "after_x_px", "after_y_px", "diameter_mm", "delta_ei_before",
            "delta_ei_after", "blanch_fraction", "blanch_low", "blanch_high", "response",
        ]
        #expect(header.starts(with: contract))
    }

    @Test(
        "a command line that names no pairs, or too many things, is wrong usage",
        arguments: [
            ["--out", "o"], ["a", "b", "c", "--out", "o"], ["a", "--points", "p.csv", "--out", "o"],
            ["a", "--pairs", "p.csv", "--out", "o"], ["a", "b", "--scale", "0px/mm", "--out", "o"],
            ["a", "b", "--region", "moon", "--out", "o"], ["a", "b", "--jobs", "0", "--out", "o"],
            ["a", "b", "--out", ""], ["a", "b", "--resume", "--out", "-"],
        ])
    func usage(arguments: [String]) {
        #expect(throws: (any Error).self) { try BlanchCommand.parse(arguments) }
    }

    @Test("a folder among two photos is wrong usage, and a table without rows is named as where no pairs are")
    func namedPlaces() async throws {
        try folder.add("a.png", Sample.png())
        try folder.add("empty.csv", Array("before,after\n".utf8))
        let (photo, table) = (folder.photos + "/a.png", folder.photos + "/empty.csv")
        func failure(_ arguments: [String]) async throws -> CommandFailure? {
            let command = try BlanchCommand.parse(arguments + ["--out", folder.out])
            do throws(CommandFailure) { _ = try await command.compare() } catch { return error }
            return nil
        }
        for paths in [[folder.photos, folder.photos], [folder.photos, photo], [photo, folder.photos]] {
            let found = try #require(try await failure(paths))
            #expect(found.status == .usage && found.message.contains("is a folder"))
        }
        let empty = try #require(try await failure(["--pairs", table]))
        #expect(empty.status == .noInput && empty.message == "No pairs were found in the table '\(table)'.")
        #expect(!FileManager.default.fileExists(atPath: folder.out))
    }

    @Test("picked places are read from a table, and one that holds no numbers is refused")
    func points() throws {
        let good = Array("before_x,before_y,after_x,after_y\n1,2,3,4\n5,6,7,8.5\n".utf8)
        #expect(try PickedPlace.all(inCSV: good).map(\.after.y) == [4, 8.5])
        for bad in ["before_x,before_y\n1,2\n", "before_x,before_y,after_x,after_y\n1,2,x,4\n"] {
            #expect(throws: PhotoListError.self) { try PickedPlace.all(inCSV: Array(bad.utf8)) }
        }
    }
}
