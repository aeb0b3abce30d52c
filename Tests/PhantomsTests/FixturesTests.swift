import Foundation
import Testing

@testable import Phantoms

@Suite struct FixturesTests {
    static let photos = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/photos")

    /// The pixels before encoding may differ by a code on another platform or with another libjpeg.
    @Test("Fixtures are what their seed makes", arguments: ["angioma-02", "petechia-02"])
    func regenerate(id: String) throws {
        let entry = try #require(PhantomSuite.fixtures.entries(seed: 1, count: 0).first { $0.id == id })
        for file in try Phantom.render(entry.request).files(id: id) {
            let kept = try Data(contentsOf: Self.photos.appendingPathComponent(file.name))
            let differing = zip(kept, file.bytes).count { $0 != $1 }
            #expect(
                Array(kept) == file.bytes,
                "\(file.name): \(kept.count) bytes kept, \(file.bytes.count) made, \(differing) of them differ")
        }
    }

    @Test("Fixtures with a reference are what their seed makes", arguments: [0, 2, 7, 13])
    func regenerateReferences(index: Int) throws {
        let entry = PhantomSuite.references.entries(seed: 1, count: 24)[index]
        let folder = Self.photos.deletingLastPathComponent().appendingPathComponent("references")
        for file in try Phantom.render(entry.request).files(id: entry.id) {
            let kept = try Data(contentsOf: folder.appendingPathComponent(file.name))
            #expect(Array(kept) == file.bytes, "\(file.name): \(kept.count) bytes kept, \(file.bytes.count) made")
        }
    }

    @Test("Pairs are what their seed makes")
    func regeneratePairs() throws {
        let entry = PhantomSuite.pairs.entries(seed: 1, count: 24)[2]
        let folder = Self.photos.deletingLastPathComponent().appendingPathComponent("pairs")
        for file in try PhantomPair.render(entry.request).files(id: entry.id) {
            let kept = try Data(contentsOf: folder.appendingPathComponent(file.name))
            #expect(Array(kept) == file.bytes, "\(file.name): \(kept.count) bytes kept, \(file.bytes.count) made")
        }
    }

    @Test("Of the pairs every fourth cannot be read, and each stands in the table with its truth beside it")
    func pairs() throws {
        let folder = Self.photos.deletingLastPathComponent().appendingPathComponent("pairs")
        let text = try String(contentsOf: folder.appendingPathComponent("pairs.csv"), encoding: .utf8)
        let rows = text.split(separator: "\n").dropFirst()
        let entries = PhantomSuite.pairs.entries(seed: 1, count: 24)
        #expect(rows.count == entries.count)
        for (row, entry) in zip(rows, entries) {
            #expect(row.hasPrefix("\(entry.id).before.jpg,\(entry.id).after.jpg,\(entry.id),"))
            let truth = try String(contentsOf: folder.appendingPathComponent(entry.id + ".json"), encoding: .utf8)
            let flaw = entry.request.press?.flaw.map { "\"\($0.rawValue)\"" } ?? "null"
            #expect(truth.contains("\"invalid\": \(flaw),"))
        }
    }

    @Test("Every fixture photograph stands in the manifest with its truth beside it")
    func manifest() throws {
        let text = try String(contentsOf: Self.photos.appendingPathComponent("manifest.csv"), encoding: .utf8)
        let rows = text.split(separator: "\n").dropFirst()
        let entries = PhantomSuite.fixtures.entries(seed: 1, count: 0)
        #expect(rows.count == entries.count)
        for (row, entry) in zip(rows, entries) {
            #expect(row.hasPrefix(entry.id + "."))
            for ending in [".json", ".labels.png", ".skin.png"] {
                #expect(FileManager.default.fileExists(atPath: Self.photos.path + "/" + entry.id + ending))
            }
        }
    }
}
