internal import Photographs
internal import Pixels
internal import Scales

/// One photo's scores for every method, and what went wrong on the way.
public struct TrialJudgement: Sendable {
    /// By method, in the order asked for; `nil` where photo or truth could not be read.
    public var scores: [PhotoScore]?
    public var problems: [TrialProblem] = []

    init(scores: [PhotoScore]?, problems: [TrialProblem] = []) {
        self.scores = scores
        self.problems = problems
    }

    /// Reads the photo and its truth, lets each method find, and scores.
    ///
    /// A method that has no answer for the photo is scored as one that found nothing, and the problem is named.
    /// - Parameter usesScale: whether methods are told the truth's scale; scores in millimetres use it in any case.
    public init(of trial: Trial, by methods: [Method], usesScale: Bool = true) {
        do throws(TrialProblem) {
            let photo = try TrialJudgement.photo(of: trial)
            var truth = try TruthPixels(of: trial, width: photo.width, height: photo.height)
            truth.visibility = truth.visibilities(in: photo)
            var trial = trial
            if trial.itaDegrees == nil { trial.itaDegrees = truth.itaDegrees(in: photo) }
            let scale = trial.scale(isUsed: usesScale)
            var scores: [PhotoScore] = []
            for method in methods {
                do throws(TrialProblem) {
                    scores.append(score(try method.find(photo, scale, trial.photoID), of: trial, by: truth))
                } catch {
                    problems.append(TrialProblem(error.name, "\(method.name): \(error.reason)"))
                    let nothing = LabelImage(width: photo.width, height: photo.height, repeating: 0)
                    scores.append(score(FoundMarks(labels: nothing), of: trial, by: truth))
                }
            }
            self.scores = scores
        } catch {
            problems.append(error)
        }
    }

    static func photo(of trial: Trial) throws(TrialProblem) -> Photo {
        do { return try Photo(decoding: try PhotoFile.read(trial.photoPath)) } catch {
            throw TrialProblem(trial.photoID, "the photo cannot be read: \(error.message)")
        }
    }
}

extension Trial {
    /// The truth's scale, as a method is told it.
    func scale(isUsed: Bool) -> Scale? {
        guard isUsed, let millimetresPerPixel else { return nil }
        return Scale(given: 1 / millimetresPerPixel)
    }
}
