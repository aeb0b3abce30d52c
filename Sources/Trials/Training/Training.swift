package import Spots

/// What `rubor train` does: photos with truth to the judge that Rubor ships.
public struct Training: PhotoTraining {
    package var studies = Studies<MarkLesson>()

    public init() {}

    /// Whether a photo's truth numbers its spots: not that of readers' circles, nor that of a rash alone.
    package static func canTeach(_ trial: Trial) -> Bool {
        guard case .painted = trial.truth else { return false }
        return trial.kind != "rash"
    }

    package static func lesson(of trial: Trial) throws(TrialProblem) -> MarkLesson {
        try LessonSource(trial: trial).lesson()
    }

    private var lessons: [(trial: Trial, lesson: MarkLesson)] { studies.lessons }

    /// Fits, and tells how well held-out photos are judged.
    ///
    /// - Throws: `TrialError.noTruth` with fewer than three photos, no clear one, or none with a mark that was found.
    public func fit() throws(TrialError) -> (source: String, report: String) {
        let hasMarks = lessons.contains { $0.lesson.truths.contains(true) }
        guard lessons.count >= 3, hasMarks, lessons.contains(where: \.lesson.isClear) else {
            throw .noTruth("Training needs three photos or more with spots numbered in their truth, one of them clear.")
        }
        let fit = MarkJudge.fit(lessons.map(\.lesson))
        return (Training.source(of: fit.judge, photos: lessons.count), report(on: fit))
    }

    /// The judge as a file of this package.
    private static func source(of judge: MarkJudge, photos: Int) -> String {
        let text = judge.text.split(separator: "\n").map { "        \($0)\n" }.joined()
        return """
            // Learnt by `make judge` from \(photos) rendered photos; to change it, change what it learns from.

            extension MarkJudge {
                /// What Rubor judges by.
                package static let shipped: MarkJudge = {
                    guard let judge = MarkJudge(parsing: shippedText) else { preconditionFailure("the judge cannot be read") }
                    return judge
                }()

                private static let shippedText = \"\"\"
            \(text)        \"\"\"
            }

            """
    }

    private func report(on fit: MarkJudge.Fit) -> String {
        var rows: [[String]] = []
        let groups = Dictionary(grouping: lessons.indices) { index in
            lessons[index].trial.kind + " " + (lessons[index].trial.difficulty ?? "")
        }
        for (name, indices) in groups.sorted(by: { $0.key < $1.key }) {
            var (marks, taken, right) = (0, 0, 0)
            for index in indices {
                for (truth, confidence) in zip(lessons[index].lesson.truths, fit.heldOutConfidences[index]) {
                    guard let truth else { continue }
                    marks += truth ? 1 : 0
                    taken += confidence >= 0.5 ? 1 : 0
                    right += truth && confidence >= 0.5 ? 1 : 0
                }
            }
            let photos = Double(indices.count)
            rows.append([
                name, "\(indices.count)", "\(marks)", marks == 0 ? "–" : (Double(right) / Double(marks)).fixed(3),
                taken == 0 ? "–" : (Double(right) / Double(taken)).fixed(3),
                (Double(taken - right) / photos).fixed(2),
            ])
        }
        return TextTable(
            headings: ["photos", "number", "marks seen", "recall", "precision", "false each"], rows: rows,
            leftColumns: 1
        ).text
    }
}
