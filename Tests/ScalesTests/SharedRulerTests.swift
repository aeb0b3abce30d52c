import Foundation
import Photographs
import Pixels
import Scales
import Testing

/// The folder of shared test data, where there is one.
private let shared = ProcessInfo.processInfo.environment["RUBOR_SHARED_DATA"]

@Suite("Rulers on rendered photos", .enabled(if: shared != nil))
struct SharedRulerTests {
    private struct Truth: Decodable {
        var file: String
        var millimetresPerPixel: Double

        private enum CodingKeys: String, CodingKey {
            case file
            case millimetresPerPixel = "mm_per_pixel"
        }
    }

    private func scale(of path: String) throws -> Scale? {
        let photo = try Photo(decoding: PhotoFile.read(PhotoPath(path)))
        return findScale(
            in: photo.lightness, colour: photo.reducedColour(longestSide: discSearchSide), request: .auto
        ).scale
    }

    /// The photos' truth files, whose names begin with `kind`.
    private func names(_ folder: String, _ kind: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasPrefix(kind) && $0.hasSuffix(".json") }.sorted()
    }

    @Test("Rulers are found, half of them within half a percent and all within three", arguments: ["standard", "hard"])
    func rulers(tier: String) throws {
        let reach = tier == "standard" ? (found: 0.97, median: 0.005) : (found: 0.9, median: 0.01)
        let folder = "\(shared ?? "")/photos-with-truth/\(tier)"
        let names = try names(folder, "ref-ruler")
        var errors: [Double] = []
        for name in names {
            let truth = try JSONDecoder().decode(
                Truth.self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
            guard let found = try scale(of: "\(folder)/\(truth.file)") else { continue }
            errors.append(abs(found.pixelsPerMillimetre * truth.millimetresPerPixel - 1))
        }
        errors.sort()
        #expect(!names.isEmpty && Double(errors.count) >= reach.found * Double(names.count))
        #expect(errors[errors.count / 2] <= reach.median)
        #expect(try #require(errors.last) <= 0.03)
    }

    @Test("Photos without a ruler get no scale", arguments: ["standard", "hard"])
    func others(tier: String) throws {
        let folder = "\(shared ?? "")/photos-with-truth/\(tier)"
        for kind in ["clear-0", "rash-0", "ref-coin", "ref-aruco"] {
            for name in try names(folder, kind) {
                let truth = try JSONDecoder().decode(
                    Truth.self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
                #expect(try scale(of: "\(folder)/\(truth.file)") == nil, "\(tier) \(name)")
            }
        }
    }
}
