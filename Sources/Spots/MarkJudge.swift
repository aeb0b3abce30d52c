import Pixels
import Statistics

/// Tells red marks from all that looks like them: a confidence from 0 to 1 for each of a photo's candidates.
///
/// First each candidate is scored by its own evidence, twice: once with its contrast and once without, and the lower score
/// counts. Then its crowd is heard, in two rounds: of the candidates that are alike in size, contrast and redness, how many
/// are probably marks, and do sure marks lie close by? All of it was learnt from rendered photos by `rubor train`; the trees can be read in
/// `MarkJudge+Shipped.swift`.
package struct MarkJudge: Sendable, Equatable {
    /// By a candidate's evidence, and by its evidence without the contrast.
    var own: [BoostedTrees]
    /// By a candidate's own score and its crowd, a round each.
    var crowds: [BoostedTrees]
    /// Taken from the last score, so that a confidence of one half is where the shipped balance between missed and invented
    /// marks lies.
    var balance: Float

    static let rounds = 2
    /// A crowd's columns.
    static let crowdNames = ["own", "alike", "near_alike", "near"]
    /// The columns of all evidence, and of all but the contrast, which comes first.
    static var names: [[String]] {
        let names = Evidence.columns.map(\.name)
        return [names, Array(names.dropFirst())]
    }

    /// In the order of `candidates`, in a survey of that diagonal. O(n · (trees + sure marks)).
    func confidences(of candidates: [Candidate], diagonalCells: Double) -> [Double] {
        confidences(of: candidates.map { MarkSample($0, step: 1) }, diagonalPixels: diagonalCells)
    }

    /// In the order of `samples`, which are all of one photo of that diagonal.
    package func confidences(of samples: [MarkSample], diagonalPixels: Double) -> [Double] {
        scores(of: samples, diagonalPixels: diagonalPixels).map { logistic(Double($0 - balance)) }
    }

    /// Log-odds after all rounds.
    private func scores(of samples: [MarkSample], diagonalPixels: Double) -> [Float] {
        let first = ownScores(of: samples)
        var scores = first
        for trees in crowds {
            let rows = MarkJudge.crowdRows(of: samples, own: first, soFar: scores, diagonalPixels: diagonalPixels)
            scores = rows.map { trees.score($0) }
        }
        return zip(scores, first).map { MarkJudge.ranked($0, own: $1) }
    }

    /// The last score with a little of the first: a crowd's trees have steps, within which the own evidence gives the order.
    static func ranked(_ score: Float, own: Float) -> Float { score + 0.1 * own }

    /// The lower of the scores by all evidence and by all but the contrast.
    func ownScores(of samples: [MarkSample]) -> [Float] {
        samples.map { min(own[0].score($0.evidence), own[1].score(Array($0.evidence.dropFirst()))) }
    }

    /// For each sample `crowdNames`: its own score; the log-odds that a candidate like it is a mark, by what is thought so far;
    /// and the logarithms of how densely sure marks lie around it, alike and all.
    static func crowdRows(
        of samples: [MarkSample], own: [Float], soFar scores: [Float], diagonalPixels: Double
    ) -> [[Float]] {
        let probabilities = scores.map { Float(logistic(Double($0))) }
        // A mark counts by its probability squared, so that half-sure texture does not vouch for itself.
        let weights = probabilities.map { $0 * $0 }
        let crowd = Crowd(samples.map(\.likeness), probabilities: weights)
        let sure = SureMarks(samples, probabilities: probabilities, diagonalPixels: diagonalPixels)
        return samples.indices.map { index in
            let share = crowd.around(samples[index].likeness, probability: weights[index]).share
            let density = sure.around(samples[index], probability: probabilities[index])
            return [
                own[index], 2.302_585 * fastLog10(share / (1 - share)), fastLog10(0.1 + density.nearAndAlike),
                fastLog10(0.1 + density.near),
            ]
        }
    }
}

/// A candidate as the judge sees it.
package struct MarkSample: Sendable {
    /// Centroid in pixels of the photo.
    package var xPixels: Double
    package var yPixels: Double
    /// One value for each of `Evidence.columns`.
    var evidence: [Float]
    var likeness: Likeness

    init(xPixels: Double = 0, yPixels: Double = 0, evidence: [Float], likeness: Likeness) {
        (self.xPixels, self.yPixels) = (xPixels, yPixels)
        (self.evidence, self.likeness) = (evidence, likeness)
    }

    init(_ candidate: Candidate, step: Int) {
        xPixels = candidate.x * Double(step)
        yPixels = candidate.y * Double(step)
        evidence = Evidence.columns.map { $0.value(candidate) }
        likeness = Likeness(
            radiusCells: Float(candidate.radiusCells), contrast: candidate.contrast, redness: candidate.redness)
    }
}
