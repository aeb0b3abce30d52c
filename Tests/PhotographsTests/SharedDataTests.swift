import Foundation
import Photographs
import Pixels
import Testing

/// The folder of shared test data, where there is one.
private let shared = ProcessInfo.processInfo.environment["RUBOR_SHARED_DATA"]
/// Where decoded pictures are written for `compare_with_pillow.py`.
private let dump = ProcessInfo.processInfo.environment["RUBOR_DUMP"]

@Suite("Shared files", .enabled(if: shared != nil))
struct SharedDataTests {
    @Test("every file of the decoder collection gives a photo or an error")
    func decoder() throws {
        let list = try PhotoList(paths: [PhotoPath("\(shared ?? "")/decoder")])
        #expect(list.entries.count > 400)
        var table = ""
        for entry in list.entries {
            do {
                let photo = try Photo(decoding: PhotoFile.read(entry.path))
                #expect(
                    !entry.photoID.contains("/Invalid_") && !entry.photoID.hasSuffix("truncated.png")
                        && !entry.photoID.hasSuffix("truncated.jpeg"))
                let facts = photo.facts
                let words: [Any] = [
                    "ok", photo.width, photo.height, facts.profile, facts.profileAssumed, facts.exifOrientation,
                    facts.alphaComposited, facts.chromaSubsampling.rawValue,
                ]
                table += entry.photoID + "\t" + words.map { "\($0)" }.joined(separator: "\t") + "\n"
                if let dump { try write(photo, "\(dump)/\(entry.photoID).ppm") }
            } catch let error as PhotoError {
                table += entry.photoID + "\t" + error.code + "\t" + error.message + "\n"
            }
        }
        if let dump { try Data(table.utf8).write(to: URL(fileURLWithPath: dump + "/results.tsv")) }
    }

    @Test(
        "the pictures of an EXIF orientation series are the same upright picture", arguments: ["Landscape", "Portrait"])
    func orientation(_ series: String) throws {
        let photos = try (0...8).map { number in
            try Photo(
                decoding: PhotoFile.read(PhotoPath("\(shared ?? "")/decoder/exif-orientation/\(series)_\(number).jpg")))
        }
        for (number, photo) in photos.enumerated() {
            #expect((photo.width, photo.height) == (photos[1].width, photos[1].height))
            #expect(photo.facts.exifOrientation == max(1, number))
            // Every 31st code: each channel comes round, and a debug build does not take minutes.
            let (codes, others) = (photo.eightBit, photos[1].eightBit)
            let places = stride(from: 0, to: codes.count, by: 31)
            let difference = places.reduce(0) { $0 + abs(Int(codes[$1]) - Int(others[$1])) }
            #expect(Double(difference) / Double(codes.count / 31) <= 5)
        }
    }

    /// The picture as 8-bit sRGB, in a portable pixmap.
    private func write(_ photo: Photo, _ path: String) throws {
        var codes = photo.eightBit
        if codes.isEmpty || photo.encoding != .sRGB {
            codes = []
            codes.reserveCapacity(photo.width * photo.height * 3)
            for y in 0..<photo.height {
                for x in 0..<photo.width {
                    let light = photo.linear(x: x, y: y)
                    for value in [light.red, light.green, light.blue] { codes.append(encoded(value)) }
                }
            }
        }
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let file = Array("P6\n\(photo.width) \(photo.height)\n255\n".utf8) + codes
        try Data(file).write(to: URL(fileURLWithPath: path))
    }

    private func encoded(_ light: Float) -> UInt8 {
        let value = light <= 0.0031308 ? light * 12.92 : 1.055 * powf(light, 1 / 2.4) - 0.055
        return UInt8((min(1, max(0, value)) * 255).rounded())
    }
}
