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
