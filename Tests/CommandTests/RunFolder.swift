import Foundation
import Photographs
import Pixels
import Reports

@testable import Command

/// A folder of its own for one test, with inputs, results and ways to look at them.
final class RunFolder {
    let path: String
    var photos: String { path + "/photos" }
    var out: String { path + "/out" }

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("rubor-run-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: photos, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func add(_ name: String, _ bytes: [UInt8]) throws { try OutputFile.write(bytes, to: photos + "/" + name) }

    /// The sample of skin with its four discs as a truth; `clear` has no truth of them.
    func addTruth(_ stem: String, kind: String) throws {
        try add(stem + ".png", Sample.png())
        var labels = Raster<UInt16>(width: 120, height: 90, repeating: 0)
        for (index, disc) in [(30, 30), (80, 25), (60, 65), (95, 70)].enumerated() where kind != "clear" {
            for y in disc.1 - 4...disc.1 + 4 {
                for x in disc.0 - 4...disc.0 + 4
                where (x - disc.0) * (x - disc.0) + (y - disc.1) * (y - disc.1) <= 16 {
                    labels[x, y] = UInt16(index + 1)
                }
            }
        }
        try add(stem + ".labels.png", PNGFile.encode(grey16: labels))
        try add(stem + ".json", Array(#"{"kind": "\#(kind)", "file": "\#(stem).png", "mm_per_pixel": 0.1}"#.utf8))
    }

    /// Runs as the command does, from gathering to the exit status.
    func analyze(
        paths: [String]? = nil, manifest: String? = nil, out: String? = nil,
        change: (inout AnalysisSettings) -> Void = { _ in }
    ) async throws -> AnalysisRun.Outcome {
        var settings = AnalysisSettings()
        settings.drawsOverlays = false
        change(&settings)
        let out = out ?? self.out
        let gathered = try InputGathering(
            paths: paths ?? (manifest == nil ? [photos] : []), manifest: manifest, filesFrom: nil, excluding: out)
        if gathered.inputs.isEmpty { throw CommandFailure.noInput(gathered.nothingFound) }
        return try await AnalysisRun(settings: settings, destination: .folder(out))
            .run(gathered.inputs, skippedFiles: gathered.skipped)
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: out + "/" + name, encoding: .utf8) }

    /// The records of the last run, in the file's order.
    func records() throws -> [JSONValue] {
        try text("photos.ndjson").split(separator: "\n").map { try JSONValue(parsing: $0) }
    }

    /// Status, or error code, by photo.
    func codes() throws -> [String: String] {
        var codes: [String: String] = [:]
        for record in try records() {
            guard case .text(let photoID)? = record["photo_id"], case .text(let status)? = record["status"] else {
                continue
            }
            codes[photoID] = status
            if case .text(let code)? = record[path: ["error", "code"]] { codes[photoID] = code }
        }
        return codes
    }
}

/// Pictures and damaged files, made here so that no test waits for a disk of fixtures.
enum Sample {
    /// Skin of one colour with a few red discs.
    static func skin(width: Int = 120, height: Int = 90) -> [UInt8] {
        var codes: [UInt8] = []
        let discs = [(30, 30), (80, 25), (60, 65), (95, 70)]
        for y in 0..<height {
            for x in 0..<width {
                let grain = UInt8((x * 7 + y * 13 + x * y) % 5)
                let isRed = discs.contains { ($0.0 - x) * ($0.0 - x) + ($0.1 - y) * ($0.1 - y) <= 16 }
                codes += isRed ? [170 + grain, 70 + grain, 70 + grain] : [208 + grain, 165 + grain, 145 + grain]
            }
        }
        return codes
    }

    static func png() throws -> [UInt8] { try PNGFile.encode(rgb8: skin(), width: 120, height: 90) }
    static func jpeg() throws -> [UInt8] { try JPEGFile.encode(rgb8: skin(), width: 120, height: 90) }

    /// A PNG's signature and header for 60,000 × 60,000 pixels, and nothing behind it.
    static let hugeHeader: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        + [0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60, 8, 2, 0, 0, 0, 0xA7, 0x9F, 0x4F, 0x5C]

    static let heic: [UInt8] = [0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8)
}
