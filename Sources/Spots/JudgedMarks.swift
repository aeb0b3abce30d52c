package import Photographs
import Pixels
package import Scales

/// Candidates after judgement.
struct JudgedMarks {
    var accepted: [(candidate: Candidate, confidence: Double)] = []
    var rejected: [(candidate: Candidate, confidence: Double, reason: RejectedMark.Reason)] = []
    /// Cells of accepted marks.
    var marked: Mask

    /// What lies on a reference is no mark, whatever its confidence; all others are judged without it.
    init(
        _ all: [Candidate], cover: Cover = Cover([], reduction: 1), judge: MarkJudge, settings: SpotSettings,
        survey: Survey
    ) {
        let candidates = all.filter { !cover.holds($0.outline.cells, width: survey.width) }
        rejected = all.filter { cover.holds($0.outline.cells, width: survey.width) }.map { ($0, 0, .reference) }
        marked = Mask(width: survey.width, height: survey.height, repeating: false)
        let diagonal = Double(survey.width * survey.width + survey.height * survey.height).squareRoot()
        let confidences = judge.confidences(of: candidates, diagonalCells: diagonal)
        for (candidate, confidence) in zip(candidates, confidences) {
            if confidence >= settings.minimumConfidence {
                accepted.append((candidate, confidence))
                for cell in candidate.outline.cells { marked.elements[cell] = true }
            } else {
                rejected.append((candidate, confidence, RejectedMark.Reason(of: candidate)))
            }
        }
    }

    /// Takes back the acceptance of the marks at ascending `places`, and their cells: another measure has contradicted it.
    mutating func reject(_ places: [Int], as reason: RejectedMark.Reason) {
        for place in places {
            let candidate = accepted[place].candidate
            for cell in candidate.outline.cells { marked.elements[cell] = false }
            rejected.append((candidate, 0, reason))
        }
        for place in places.reversed() { accepted.remove(at: place) }
    }

    func rejectedMarks(step: Int) -> [RejectedMark] {
        rejected.map {
            RejectedMark(
                xPixels: $0.candidate.x * Double(step), yPixels: $0.candidate.y * Double(step),
                radiusPixels: $0.candidate.radiusCells * Double(step), confidence: $0.confidence, reason: $0.reason)
        }
    }
}

/// Seeds grown to outlines and described, those with too little around them left out, and what they were described by.
func candidates(
    for seeds: [Seed], filter: BloodFilter, survey: Survey, skin: SkinMap
) -> (candidates: [Candidate], context: CandidateContext) {
    var dose = filter.dose(of: survey.planes).gaussianBlurred(sigma: 0.7)
    dose.coverHighlights(survey.glare)
    let grown = outlines(of: seeds, dose: dose, noise: filter.noise)
    var owned = Mask(width: survey.width, height: survey.height, repeating: false)
    for outline in grown { for cell in outline.cells { owned.elements[cell] = true } }
    let context = CandidateContext(survey: survey, skin: skin, dose: dose, marked: owned)
    var candidates = grown.compactMap { Candidate($0, in: context) }
    countElongatedNeighbours(&candidates)
    return (candidates, context)
}

/// Every candidate of a photo as the judge sees it: the search of `findSpots` up to the judgement, for learning from.
package func markSamples(in photo: Photo, scale: Scale?) -> [MarkSample] {
    let survey = Survey(of: photo)
    let sizes = SearchSizes(survey: survey, scale: scale)
    let skin = findSkin(in: survey)
    let search = search(
        survey, skin: skin, largestRadiusCells: sizes.largestSpotRadiusCells)
    return candidates(for: search.seeds, filter: search.outlineFilter, survey: survey, skin: skin).candidates
        .map { MarkSample($0, step: survey.reduction) }
}

extension Raster where Element == Float {
    /// Gives each glaring cell the highest value of its neighbours that do not glare, from the border of a highlight inwards:
    /// the shine on a dome hides what lies under it and must not split it.
    ///
    /// - Complexity: O(cells that glare), highlights wider than eight cells staying as they are inside.
    fileprivate mutating func coverHighlights(_ glare: Mask) {
        var hidden = glare.elements.indices.filter { glare.elements[$0] }
        var isHidden = glare
        for _ in 0..<4 where !hidden.isEmpty {
            var seen: [(cell: Int, value: Float)] = []
            for cell in hidden {
                let (x, y) = (cell % width, cell / width)
                var highest: Float?
                for row in max(0, y - 1)...min(height - 1, y + 1) {
                    for column in max(0, x - 1)...min(width - 1, x + 1) where !isHidden[column, row] {
                        highest = max(highest ?? self[column, row], self[column, row])
                    }
                }
                if let highest { seen.append((cell, highest)) }
            }
            for (cell, value) in seen {
                elements[cell] = value
                isHidden.elements[cell] = false
            }
            hidden.removeAll { !isHidden.elements[$0] }
        }
    }
}
