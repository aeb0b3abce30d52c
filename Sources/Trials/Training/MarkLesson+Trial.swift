internal import Photographs
internal import Pixels
internal import Spots

/// What one photo with truth teaches of telling marks from what looks like them.
struct LessonSource {
    let trial: Trial

    /// The photo's candidates, each with its truth: a mark where it is the one that matches a true spot's centre. Within true
    /// redness, whose dots and blotches no truth numbers, a candidate that matches none is left out.
    ///
    /// - Throws: `TrialProblem` where photo or truth cannot be read, or the truth has no label image of spots.
    func lesson() throws(TrialProblem) -> MarkLesson {
        let photo = try TrialJudgement.photo(of: trial)
        let truth = try TruthPixels(of: trial, width: photo.width, height: photo.height)
        guard let labels = truth.spots else {
            throw TrialProblem(trial.photoID, "its truth has no spots to learn from")
        }
        let samples = markSamples(in: photo, scale: trial.scale(isUsed: true))
        let marks = LabelTable(labels).marks
        let targets = marks.map { mark in
            let gate = SpotGate.pixels(
                diameterPixels: mark.diameterPixels, millimetresPerPixel: trial.millimetresPerPixel)
            return Target(xPixels: mark.xPixels, yPixels: mark.yPixels, gatePixels: gate)
        }
        let found = Set(centreMatches(of: targets, in: samples.map { ($0.xPixels, $0.yPixels) }).compactMap { $0 })
        let truths = samples.indices.map { index -> Bool? in
            if found.contains(index) { return true }
            let sample = samples[index]
            let isRed = truth.redness?.contains(x: sample.xPixels, y: sample.yPixels) ?? false
            return isRed ? nil : false
        }
        return MarkLesson(
            samples: samples, truths: truths, isClear: marks.isEmpty && truth.redness == nil,
            diagonalPixels: (Double(photo.width * photo.width + photo.height * photo.height)).squareRoot())
    }
}

extension Mask {
    /// Whether the pixel under a place is set.
    fileprivate func contains(x: Double, y: Double) -> Bool {
        let (column, row) = (Int(x), Int(y))
        return contains(x: column, y: row) && self[column, row]
    }
}
