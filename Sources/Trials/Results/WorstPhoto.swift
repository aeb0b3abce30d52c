internal import Foundation
internal import Photographs
internal import Pixels

/// A photo in which a method did badly, drawn small with what is true (green) and what was found (magenta).
public struct WorstPhoto: Sendable {
    public var photoID: String
    public var caption: String
    /// A JPEG as a `data:` address.
    public var picture: String

    /// The longer side of the drawing, in pixels, at most.
    static let longestSide = 560

    /// Draws one photo anew; `nil` where it cannot be read or its truth is readers' marks, whose photos belong to others.
    ///
    /// - Complexity: that of the method, and O(pixels).
    public init?(of trial: Trial, method: Method, score: PhotoScore, usesScale: Bool) {
        guard case .painted = trial.truth, let photo = try? TrialJudgement.photo(of: trial),
            let truth = try? TruthPixels(of: trial, width: photo.width, height: photo.height)
        else { return nil }
        let found = try? method.find(photo, trial.scale(isUsed: usesScale), trial.photoID)
        var drawing = SmallDrawing(photo, longestSide: WorstPhoto.longestSide)
        if let redness = truth.redness { drawing.outline(redness.map { $0 ? 1 : 0 }, ink: [60, 220, 60]) }
        if let spots = truth.spots { drawing.outline(spots, ink: [60, 220, 60]) }
        if let found { drawing.outline(found.labels, ink: [255, 40, 230]) }
        guard
            let bytes = try? JPEGFile.encode(
                rgb8: drawing.codes, width: drawing.width, height: drawing.height,
                settings: WritingSettings(quality: 72))
        else { return nil }
        photoID = trial.photoID
        caption = WorstPhoto.caption(score)
        picture = "data:image/jpeg;base64," + Data(bytes).base64EncodedString()
    }

    private static func caption(_ score: PhotoScore) -> String {
        var words: [String] = []
        if let spots = score.spots {
            words.append("\(spots.truths) true, \(spots.found) found, \(spots.matched) matched")
        }
        if let redness = score.redness { words.append("Dice \(redness.dice.fixed(2))") }
        return words.joined(separator: "; ")
    }
}

/// A photo reduced by a whole number, every n-th pixel, with lines drawn over it.
private struct SmallDrawing {
    let width: Int
    let height: Int
    var codes: [UInt8]
    private let step: Int

    init(_ photo: Photo, longestSide: Int) {
        step = max(1, (max(photo.width, photo.height) + longestSide - 1) / longestSide)
        width = max(1, photo.width / step)
        height = max(1, photo.height / step)
        codes = []
        codes.reserveCapacity(width * height * 3)
        for y in 0..<height {
            for x in 0..<width {
                let light = photo.linear(x: min(photo.width - 1, x * step), y: min(photo.height - 1, y * step))
                for channel in [light.red, light.green, light.blue] {
                    codes.append(UInt8((min(1, max(0, SRGB.encoded(Double(channel)))) * 255).rounded()))
                }
            }
        }
    }

    /// Colours the pixels just outside each mark.
    mutating func outline(_ labels: LabelImage, ink: [UInt8]) {
        func label(_ x: Int, _ y: Int) -> Int32 {
            guard x >= 0 && y >= 0 && x < width && y < height else { return 0 }
            return labels[min(labels.width - 1, x * step), min(labels.height - 1, y * step)]
        }
        for y in 0..<height {
            for x in 0..<width where label(x, y) == 0 {
                guard label(x - 1, y) + label(x + 1, y) + label(x, y - 1) + label(x, y + 1) > 0 else { continue }
                for channel in 0..<3 { codes[(y * width + x) * 3 + channel] = ink[channel] }
            }
        }
    }
}

extension Bench {
    /// Places of the photos in which a method did worst, the worst first; those that are perfect are left out.
    public func worstPlaces(method: Int, count: Int = 10) -> [Int] {
        let mine = scores[method]
        let ordered = mine.indices.sorted { (mine[$0].merit, $0) < (mine[$1].merit, $1) }
        return ordered.filter { mine[$0].merit < 1 }.prefix(count).map { $0 }
    }
}
