import Foundation
import Reports
import Testing

@testable import Command

@Suite("The place where rubor analyze puts its results")
struct ResultPlaceTests {
    private let files = FileManager.default

    @Test("a name too long for its picture is shortened, and the run goes on to its end")
    func longName() async throws {
        let folder = try RunFolder()
        let long = String(repeating: "n", count: 250)
        for name in [long + ".png", long + "x.png", "short.png"] { try folder.add(name, try Sample.png()) }
        let outcome = try await folder.analyze {
            ($0.drawsLabels, $0.drawsOverlays) = (true, true)
        }
        #expect(outcome.counts.measured == 3)
        for place in ["labels", "overlays"] {
            #expect(try files.contentsOfDirectory(atPath: folder.out + "/" + place).count == 3)
        }
        let again = try await folder.analyze { ($0.resumes, $0.drawsLabels, $0.drawsOverlays) = (true, true, true) }
        #expect(again.counts.reused == 3)
    }

    @Test("a picture that its own name keeps from being written is told, and the others are written")
    func nameInTheWay() async throws {
        let folder = try RunFolder()
        for name in ["x", "x.jpg/y.png", "z.png"] { try folder.add(name, try Sample.png()) }
        let outcome = try await folder.analyze { $0.drawsOverlays = true }
        #expect(outcome.counts.measured == 3 && outcome.counts.failed == 0)
        #expect(try folder.records().count == 3)
        #expect(files.fileExists(atPath: folder.out + "/overlays/z.png.jpg"))
    }

    @Test("is not the folder of the photos itself")
    func resultsAmongPhotos() async throws {
        let folder = try RunFolder()
        try folder.add("a.png", try Sample.png())
        try files.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "photos")
        for out in [folder.photos, folder.photos + "/", folder.path + "/link"] {
            let failure = await #expect(throws: CommandFailure.self) { try await folder.analyze(out: out) }
            #expect(failure?.status == .usage)
            #expect(failure?.message.contains("'\(out)'") == true)
        }
        #expect(try files.contentsOfDirectory(atPath: folder.photos) == ["a.png"])
    }

    @Test("may lie among the photos, also that of an earlier run, whose pictures are no photos")
    func earlierResults() async throws {
        let folder = try RunFolder()
        try folder.add("a.png", try Sample.png())
        try folder.add("set/overlays/mine.png", try Sample.png())
        for out in ["/first", "/set", "/third"] {
            let outcome = try await folder.analyze(out: folder.photos + out) {
                ($0.drawsLabels, $0.drawsOverlays) = (true, true)
            }
            #expect(outcome.counts.measured == (out == "/first" ? 2 : 1), "\(out)")
        }
    }

    @Test("is one run's alone while it writes")
    func twoRuns() async throws {
        let folder = try RunFolder()
        try folder.add("a.png", try Sample.png())
        let part = folder.out + "/photos.ndjson.part"
        do {
            try OutputFile.makeFolder(folder.out)
            let other = try GrowingFile(creating: part)
            try other.append("of another run\n")
            for resumes in [false, true] {
                let failure = await #expect(throws: CommandFailure.self) {
                    try await folder.analyze { $0.resumes = resumes }
                }
                #expect(failure?.message == "Cannot write \(part): another run is writing there.")
            }
            #expect(files.contents(atPath: part) == Data("of another run\n".utf8))
            try other.close()
        }
        #expect(try await folder.analyze().counts.measured == 1)
    }
}
