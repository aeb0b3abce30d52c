package import Patterns

/// What `rubor train --pattern` does: photos with truth to the model of patterns that Rubor ships.
public struct PatternTraining: PhotoTraining {
    package var studies = Studies<PatternLesson>()

    public init() {}

    /// Whether a photo's truth has a right answer; photos of two patterns at once have none.
    package static func canTeach(_ trial: Trial) -> Bool { !trial.acceptedPatterns.isEmpty }

    /// Hard renderings show marks that often cannot be found, and count less: a photo in which nothing was found would else be
    /// taken for one of marks that nobody sees.
    private static let weightOfHard = 0.5

    /// The photo's features with its scale, where it has one, and without; none of a photo without skin, which Rubor refuses.
    package static func lesson(of trial: Trial) throws(TrialProblem) -> PatternLesson {
        let photo = try TrialJudgement.photo(of: trial)
        var seen = [Examination(of: photo, scale: nil)]
        if let scale = trial.scale(isUsed: true) { seen.insert(Examination(of: photo, scale: scale), at: 0) }
        return PatternLesson(
            views: seen.filter(\.showsSkin).map(\.features), truth: trial.patternClass, isTypical: trial.isTypical,
            weight: trial.difficulty == "hard" ? PatternTraining.weightOfHard : 1)
    }

    private var lessons: [(trial: Trial, lesson: PatternLesson)] {
        studies.lessons.filter { !$0.lesson.views.isEmpty }
    }

    /// Fits, and tells how well held-out photos are told, beside other ways to learn.
    ///
    /// - Parameter version: What stands in each record.
    /// - Throws: `TrialError.noTruth` without a photo of each of the four patterns, or with fewer photos than folds.
    public func fit(version: String) throws(TrialError) -> (source: String, report: String) {
        let truths = Set(lessons.map(\.lesson.truth))
        guard lessons.count >= PatternJudge.folds, PatternJudge.labels.indices.allSatisfy(truths.contains) else {
            throw .noTruth("Training patterns needs photos of each kind: angioma, petechia, rash and clear.")
        }
        let fit = PatternJudge.fit(lessons.map(\.lesson), version: version)
        return (
            PatternTraining.source(of: fit.judge, photos: lessons.count), PatternRivals(lessons, fit: fit).report
        )
    }

    /// The model as a file of this package.
    private static func source(of judge: PatternJudge, photos: Int) -> String {
        let text = judge.text.split(separator: "\n").map { "        \($0)\n" }.joined()
        return """
            // Learnt by `make pattern` from \(photos) rendered photos; to change it, change what it learns from.

            extension PatternJudge {
                /// What Rubor tells patterns by. Each feature's weights stand in the order of the classes.
                package static let shipped: PatternJudge = {
                    guard let judge = PatternJudge(parsing: shippedText) else {
                        preconditionFailure("the pattern's model cannot be read")
                    }
                    return judge
                }()

                private static let shippedText = \"\"\"
            \(text)        \"\"\"
            }

            """
    }
}

extension Trial {
    /// The place of the first right answer among the model's classes; abstaining stands last.
    var patternClass: Int {
        acceptedPatterns.first.flatMap { PatternJudge.labels.firstIndex(of: $0) } ?? PatternJudge.labels.count
    }

    /// Photos of the four kinds that show what they are of: odd scenes, and hard renderings, in most of which the eye sees
    /// nothing either, are no measure of how sure a model may be.
    var isTypical: Bool { statedPatterns.isEmpty && difficulty != "hard" }
}
