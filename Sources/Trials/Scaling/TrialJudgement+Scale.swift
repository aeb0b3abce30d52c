internal import Patterns
internal import Photographs
internal import Pixels
internal import Scales
internal import Spots

extension TrialJudgement {
    /// Looks for the reference that a photo's truth states, and for those that are not there; where it has spots, finds them
    /// with the true scale and with the found one.
    ///
    /// The score's kind is the reference's, small markers apart, `none` without one.
    public init(scaleOf trial: Trial) {
        do throws(TrialProblem) {
            guard let reference = trial.reference else {
                throw TrialProblem(trial.photoID, "its truth says nothing of a reference")
            }
            let photo = try TrialJudgement.photo(of: trial)
            var score = ScaleScore(isThere: reference.givesScale)
            let settings = ReferenceSettings(thicknessMillimetres: reference.thicknessMillimetres)
            let colour = photo.reducedColour(longestSide: discSearchSide)
            for (place, request) in reference.requests.enumerated() {
                let sighting = findScale(
                    in: photo.lightness, colour: colour, request: request, settings: settings)
                if place == 0 && score.isThere {
                    score.isFound = sighting.scale != nil
                    if let scale = sighting.scale, let millimetresPerPixel = trial.millimetresPerPixel {
                        score.found = ScaleScore.Found(
                            scale, truth: 1 / millimetresPerPixel, tiltDegrees: reference.tiltDegrees)
                    }
                } else {
                    score.asked += 1
                    if sighting.scale != nil { score.falselyFound += 1 }
                }
            }
            if case .painted = trial.truth, score.found != nil {
                try score.findSpots(
                    photo, trial, request: reference.requests[0], settings: ExaminationSettings(references: settings))
            }
            var photoScore = PhotoScore(
                photoID: trial.photoID, kind: reference.title(millimetresPerPixel: trial.millimetresPerPixel),
                difficulty: trial.difficulty, tiltDegrees: reference.tiltDegrees)
            photoScore.scale = score
            self.init(scores: [photoScore])
        } catch {
            self.init(scores: nil, problems: [error])
        }
    }
}

extension ScaleScore.Found {
    init(_ scale: Scale, truth: Double, tiltDegrees: Double?) {
        relativeError = scale.pixelsPerMillimetre / truth - 1
        intervalHalfWidth = 0.5 * naturalLogarithm(scale.pixelsPerMillimetreHigh / scale.pixelsPerMillimetreLow)
        intervalCovers = scale.pixelsPerMillimetreLow <= truth && truth <= scale.pixelsPerMillimetreHigh
        tiltErrorDegrees = scale.tiltDegrees.flatMap { found in tiltDegrees.map { found - $0 } }
    }
}

extension ScaleScore {
    fileprivate mutating func findSpots(
        _ photo: Photo, _ trial: Trial, request: ScaleRequest, settings: ExaminationSettings
    ) throws(TrialProblem) {
        let truth = try TruthPixels(of: trial, width: photo.width, height: photo.height)
        guard let labels = truth.spots, labels.elements.contains(where: { $0 != 0 }) else { return }
        func spots(_ examination: Examination) -> SpotScore? {
            score(FoundMarks(examination), of: trial, by: truth).spots
        }
        spotsByTruth = spots(Examination(of: photo, scale: trial.scale(isUsed: true)))
        spotsByFound = spots(Examination(of: photo, request: request, settings: settings))
    }
}
