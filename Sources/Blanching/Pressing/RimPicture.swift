import Photographs
import Pixels
import Spots
import Statistics

/// Narrow bright or dark lines of the photo after, seen from the photo before: a glass's rim is one that closes around the
/// field.
struct RimPicture {
    private let pair: PhotoPair
    private let cellPixels: Double
    /// Lightness less its surroundings', log10, not beyond ±`limit`.
    private let lines: Raster<Float>

    /// What a rim all around counts beside pallor that parts the photo as well as can be.
    static let weight = 0.6
    private static let limit: Float = 0.03
    private static let cellsAcross = 320

    init(_ pair: PhotoPair) {
        self.pair = pair
        let survey = pair.after.survey
        let ratio = max(1, max(survey.width, survey.height) / RimPicture.cellsAcross)
        cellPixels = Double(ratio * survey.reduction)
        var picture = survey.planes[0].averaged(over: ratio)
        let green = survey.planes[1].averaged(over: ratio)
        for cell in 0..<picture.count { picture.elements[cell] = 0.5 * (picture.elements[cell] + green.elements[cell]) }
        let fine = picture.gaussianBlurred(sigma: 1)
        let coarse = picture.gaussianBlurred(sigma: 4)
        for cell in 0..<picture.count {
            let line = fine.elements[cell] - coarse.elements[cell]
            picture.elements[cell] = min(max(line, -RimPicture.limit), RimPicture.limit)
        }
        lines = picture
    }

    /// How much of the outline, as far as the photo after shows it, lies on lines of one kind: 0 none, 1 all of it.
    func share(of field: PressedField) -> Double {
        var (sum, count) = (0.0, 0)
        let warp = pair.registration.warp.homography
        for place in field.outline(120) where pair.before.contains(place.x, place.y) {
            let after = warp.map(place.x, place.y)
            guard pair.after.contains(after.x, after.y) else { continue }
            sum += Double(lines.interpolated(x: after.x / cellPixels, y: after.y / cellPixels))
            count += 1
        }
        return count < 30 ? 0 : abs(sum) / Double(count) / Double(RimPicture.limit)
    }
}

extension PressedField {
    /// Places on the border, in pixels of the photo before.
    func outline(_ count: Int) -> [(x: Double, y: Double)] {
        let radians = angleDegrees * .pi / 180
        return (0..<count).map { index in
            let turn = 2 * Double.pi * Double(index) / Double(count)
            let (c, s) = (cosine(turn), sine(turn))
            func part(_ value: Double) -> Double { (value < 0 ? -1 : 1) * power(abs(value), 2 / exponent) }
            let (along, across) = (part(c) * halfLengthPixels, part(s) * halfWidthPixels)
            return (
                xPixels + cosine(radians) * along - sine(radians) * across,
                yPixels + sine(radians) * along + cosine(radians) * across
            )
        }
    }
}
