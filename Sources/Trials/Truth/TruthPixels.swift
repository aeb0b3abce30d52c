internal import Photographs
public import Pixels
internal import Statistics

/// The truth of one photo, pixel by pixel or circle by circle, ready to judge by.
public struct TruthPixels: Sendable {
    /// True spots; `nil` where the photo has none to find because its truth is one of redness alone.
    public var spots: LabelImage?
    /// True redness; `nil` where the photo's truth states none.
    public var redness: Mask?
    /// `nil`: not stated.
    public var skin: Mask?
    public var stated: [Int: PaintedTruth.StatedSpot]
    /// d′ of true spots, by label, as far as it was measured and can be told.
    var visibility: [Int: Double] = [:]
    /// Readers' circles, in place of `spots`.
    public var marks: ReaderMarks?

    init(
        spots: LabelImage?, redness: Mask? = nil, skin: Mask? = nil, stated: [Int: PaintedTruth.StatedSpot] = [:],
        marks: ReaderMarks? = nil
    ) {
        self.spots = spots
        self.redness = redness
        self.skin = skin
        self.stated = stated
        self.marks = marks
    }

    /// Reads what lies beside the photo of `width` × `height` pixels.
    ///
    /// - Throws: `TrialProblem` where a picture cannot be read or has another size.
    init(of trial: Trial, width: Int, height: Int) throws(TrialProblem) {
        switch trial.truth {
        case .marked(let marks): self.init(spots: nil, marks: marks)
        case .labelled: self.init(spots: nil)
        case .painted(let painted):
            func labels(_ path: PhotoPath) throws(TrialProblem) -> LabelImage {
                try LabelImage(readingLabels: path, width: width, height: height, called: trial.photoID)
            }
            let image = try labels(painted.labelsPath)
            var skin: Mask?
            if let path = painted.skinPath { skin = try labels(path).map { $0 != 0 } }
            let stated = Dictionary(painted.spots.map { ($0.label, $0) }) { first, _ in first }
            if let path = painted.rednessPath {
                let redness = try labels(path).map { $0 != 0 }
                let isBare = !redness.elements.contains(true)
                let isOnlyRed = trial.kind == "rash" && painted.spots.isEmpty
                self.init(
                    spots: isOnlyRed ? nil : image, redness: isBare ? nil : redness, skin: skin, stated: stated)
            } else if trial.kind == "rash" {
                self.init(spots: nil, redness: image.map { $0 != 0 }, skin: skin)
            } else {
                self.init(spots: image, skin: skin, stated: stated)
            }
        }
    }

    /// d′ of each true spot in a photo, by label; none where it cannot be told.
    ///
    /// - Complexity: O(pixels + area of the spots · their radius).
    func visibilities(in photo: Photo) -> [Int: Double] {
        guard let spots, spots.elements.contains(where: { $0 != 0 }) else { return [:] }
        let visibility = Visibility(of: spots, skin: skin, in: photo)
        let marks = LabelTable(spots).marks
        return Dictionary(
            uniqueKeysWithValues: marks.compactMap { mark in visibility.standsOut(mark).map { (mark.label, $0) } })
    }

    /// ITA of the skin that is neither spot nor redness, as the photo's own codes show it, in degrees: the camera's exposure
    /// and white balance are in it. `nil` without a stated skin. Every fourth pixel of every fourth row.
    func itaDegrees(in photo: Photo) -> Double? {
        guard let skin else { return nil }
        var lightness: [Double] = []
        var yellowness: [Double] = []
        for y in stride(from: 0, to: photo.height, by: 4) {
            for x in stride(from: 0, to: photo.width, by: 4) where skin[x, y] {
                guard redness?[x, y] != true, (spots?[x, y] ?? 0) == 0 else { continue }
                let lab = Lab(photo.linear(x: x, y: y))
                lightness.append(lab.l)
                yellowness.append(lab.b)
            }
        }
        guard let l = lightness.median(), let b = yellowness.median() else { return nil }
        return Lab(l: l, a: 0, b: b).itaDegrees
    }
}
