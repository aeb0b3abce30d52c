import Foundation
import Photographs
import Pixels
import Testing

@testable import Scales

/// The folder of shared test data, where there is one.
private let shared = ProcessInfo.processInfo.environment["RUBOR_SHARED_DATA"]

@Suite("Markers in photos of another renderer", .enabled(if: shared != nil))
struct SharedMarkerTests {
    private struct Truth: Decodable {
        var file: String
        var millimetresPerPixel: Double
        var sideMillimetres: Double

        enum CodingKeys: String, CodingKey {
            case file
            case millimetresPerPixel = "mm_per_pixel"
            case sideMillimetres = "size_mm"
        }
    }

    @Test("each is found, within 2 % and mostly within half of that", arguments: ["standard", "hard"])
    func markers(_ kind: String) throws {
        let dictionary = try #require(MarkerDictionary(named: "4x4_50"))
        var errors: [Double] = []
        for number in stride(from: 0, to: 10, by: 2) {
            let folder = "\(shared ?? "")/photos-with-truth/\(kind)"
            let data = try Data(contentsOf: URL(filePath: "\(folder)/ref-aruco-0\(number).json"))
            let truth = try JSONDecoder().decode(Truth.self, from: data)
            let photo = try Photo(decoding: PhotoFile.read(PhotoPath("\(folder)/\(truth.file)")))
            let search = findMarkers(
                in: photo.lightness, dictionary: dictionary, sideMillimetres: truth.sideMillimetres)
            let seen = try #require(search.seen.first, "\(truth.file)")
            #expect(search.seen.count == 1)
            errors.append(abs(seen.pixelsPerMillimetre * truth.millimetresPerPixel - 1))
        }
        #expect(errors.allSatisfy { $0 < 0.02 } && errors.filter { $0 < 0.008 }.count >= 3, "\(errors)")
    }

    @Test("photos without a marker have none", arguments: ["clear", "ref-ruler", "ref-coin"])
    func none(_ name: String) throws {
        for dictionary in ["4x4_50", "4x4_1000", "apriltag_36h11"] {
            let markers = try #require(MarkerDictionary(named: dictionary))
            for number in stride(from: 0, to: 6, by: 2) {
                let path = "\(shared ?? "")/photos-with-truth/hard/\(name)-0\(number).jpg"
                let photo = try Photo(decoding: PhotoFile.read(PhotoPath(path)))
                #expect(findMarkers(in: photo.lightness, dictionary: markers, sideMillimetres: 20).seen.isEmpty)
            }
        }
    }
}
