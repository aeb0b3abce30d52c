import Foundation
import Photographs
import Pixels
import Reports

@testable import Trials

/// A folder of its own for one test, with photos and truths to write and spoil.
final class TruthFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("rubor-truth-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func add(_ name: String, _ text: String) throws { try OutputFile.write(text, to: path + "/" + name) }

    func addPhoto(_ name: String, width: Int = 40, height: Int = 30) throws {
        let codes = (0..<width * height).flatMap { _ -> [UInt8] in [200, 160, 140] }
        try OutputFile.write(try PNGFile.encode(rgb8: codes, width: width, height: height), to: path + "/" + name)
    }

    func addLabels(_ name: String, _ labels: LabelImage) throws {
        let codes = labels.map { UInt16($0) }
        try OutputFile.write(try PNGFile.encode(grey16: codes), to: path + "/" + name)
    }

    /// A photo of 40 × 30 pixels with two spots and everything that belongs to it.
    func addTruth(_ stem: String, kind: String = "petechia", labels: LabelImage? = nil) throws {
        try addPhoto(stem + ".png")
        try addLabels(stem + ".labels.png", labels ?? TruthFolder.twoSpots)
        try addLabels(stem + ".skin.png", LabelImage(width: 40, height: 30, repeating: 255))
        try add(
            stem + ".json",
            #"{"file": "\#(stem.split(separator: "/").last ?? "").png", "kind": "\#(kind)", "mm_per_pixel": 0.1, "spots": []}"#
        )
    }

    static var twoSpots: LabelImage {
        var labels = LabelImage(width: 40, height: 30, repeating: 0)
        labels.paint(10, 10, 3, 1)
        labels.paint(28, 18, 5, 2)
        return labels
    }

    func list() throws -> TrialList { try TrialList(folder: path) }
}
