package import Photographs
import Pixels
package import Scales

/// Candidates after judgement.
struct JudgedMarks {
    var accepted: [(candidate: Candidate, confidence: Double)] = []
    var rejected: [(candidate: Candidate, reason: RejectedMark.Reason)] = []
    /// Cells of accepted marks.
    var marked: Mask

    init(_ candidates: [Candidate], judge: MarkJudge, settings: SpotSettings, survey: Survey) {
        marked = Mask(width: survey.width, height: survey.height, repeating: false)
        for (candidate, confidence) in zip(candidates, judge.confidences(of: candidates)) {
            if confidence >= settings.minimumConfidence {
                accepted.append((candidate, confidence))
                for cell in candidate.outline.cells { marked.elements[cell] = true }
            } else {
                rejected.append((candidate, RejectedMark.Reason(of: candidate)))
            }
        }
    }

    func rejectedMarks(step: Int) -> [RejectedMark] {
        rejected.map {
            RejectedMark(
                xPixels: $0.candidate.x * Double(step), yPixels: $0.candidate.y * Double(step),
                radiusPixels: $0.candidate.radiusCells * Double(step), reason: $0.reason)
        }
    }
}

/// Seeds grown to outlines and described, those with too little around them left out.
func candidates(for seeds: [Seed], filter: BloodFilter, survey: Survey, skin: SkinMap) -> [Candidate] {
    let dose = filter.dose(of: survey.planes).gaussianBlurred(sigma: 0.7)
    let grown = outlines(of: seeds, dose: dose, noise: filter.noise)
    var owned = Mask(width: survey.width, height: survey.height, repeating: false)
    for outline in grown { for cell in outline.cells { owned.elements[cell] = true } }
    let context = CandidateContext(survey: survey, skin: skin, dose: dose, marked: owned)
    var candidates = grown.compactMap { Candidate($0, in: context) }
    countElongatedNeighbours(&candidates)
    return candidates
}

/// Every candidate of a photo as the judge sees it: the search of `findSpots` up to the judgement, for learning from.
package func markSamples(in photo: Photo, scale: Scale?) -> [MarkSample] {
    let survey = Survey(of: photo)
    let sizes = SearchSizes(survey: survey, scale: scale)
    let skin = findSkin(in: survey)
    let search = search(
        survey, skin: skin, largestRadiusCells: sizes.largestSpotRadiusCells, threshold: Search.threshold)
    return candidates(for: search.seeds, filter: search.outlineFilter, survey: survey, skin: skin)
        .map { MarkSample($0, step: survey.reduction) }
}
