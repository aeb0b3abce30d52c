import Photographs
import Pixels

/// A red area that is one mark by its looks: a dome in a close-up, of which the search for spots sees only pieces.
///
/// What parts it from a rash is physical: much blood close below a sharp border. On close-ups of angiomas log10(R/G) stands
/// 0.5 to 1.6 above the skin around, on weals and exanthems 0.02 to 0.17.
struct LoneMark {
    var outline: PatchOutline
    var measurement: Measurement
    /// 0 ... 1: from the redness and the sharpness of the border.
    var confidence: Double
    var signalToNoise: Double

    /// The largest without a scale, in shorter sides of the photo: a close-up shows little else.
    static let widestOfPhoto = 0.3
    /// An ellipse twice as long as wide is the longest that counts as one mark.
    static let longestElongation = 2.2
    /// Cells over those of the ellipse with the same moments, and over the hull's.
    static let leastFill = 0.8
    /// Redness above the skin around, log10(R/G): above any weal's.
    static let leastErythema = 0.20
    /// Of the diameter.
    static let widestEdge = 0.35

    /// `nil` where the area is no single mark.
    ///
    /// - Parameters:
    ///   - widest: the largest diameter of a spot, in cells of the survey.
    ///   - others: cells of marks that lie outside of the area.
    init?(_ outline: PatchOutline, widest: Double, survey: Survey, others: Mask, photo: Photo) {
        let moments = Moments(cells: outline.cells, width: survey.width)
        let count = Double(outline.cells.count)
        guard (4 * count / Double.pi).squareRoot() <= widest, moments.elongation <= LoneMark.longestElongation,
            count >= LoneMark.leastFill * moments.ellipseArea,
            let measurement = measure(cells: outline.cells, survey: survey, others: others, photo: photo)
        else { return nil }
        let erythema = measurement.colour.deltaErythema
        let edge = measurement.edge.widthPixels / max(measurement.edge.diameterPixels, 1)
        guard erythema >= LoneMark.leastErythema, edge <= LoneMark.widestEdge,
            measurement.shape.solidity >= LoneMark.leastFill
        else { return nil }
        self.outline = outline
        self.measurement = measurement
        confidence = min(0.99, 0.5 + (erythema - LoneMark.leastErythema) + (LoneMark.widestEdge - edge))
        signalToNoise = erythema / Double(outline.noise)
    }
}

extension LoneMark {
    /// More accepted spots than this within an area are spots on a red ground, not pieces of one mark.
    private static let mostPieces = 4

    /// Parts areas that are one mark from patches; the pieces that were found of a mark go.
    static func parted(
        _ areas: [PatchOutline], marks: inout JudgedMarks, settings: SpotSettings, widest: Double, survey: Survey,
        photo: Photo
    ) -> (lone: [LoneMark], patches: [PatchOutline]) {
        var (lone, patches): ([LoneMark], [PatchOutline]) = ([], [])
        for area in areas {
            let cells = Set(area.cells)
            let pieces = marks.accepted.indices.filter { marks.accepted[$0].candidate.lies(in: cells) }
            var others = marks.marked
            for piece in pieces {
                for cell in marks.accepted[piece].candidate.outline.cells { others.elements[cell] = false }
            }
            guard pieces.count <= mostPieces,
                let mark = LoneMark(area, widest: widest, survey: survey, others: others, photo: photo),
                mark.confidence >= settings.minimumConfidence
            else {
                patches.append(area)
                continue
            }
            lone.append(mark)
            marks.accepted.removeAll { $0.candidate.lies(in: cells) }
            marks.rejected.removeAll { $0.candidate.lies(in: cells) }
            for cell in area.cells { others.elements[cell] = true }
            marks.marked = others
        }
        return (lone, patches)
    }
}

extension Candidate {
    /// Whether half of the candidate or more lies in an area.
    fileprivate func lies(in area: Set<Int>) -> Bool {
        2 * outline.cells.count { area.contains($0) } >= outline.cells.count
    }
}
