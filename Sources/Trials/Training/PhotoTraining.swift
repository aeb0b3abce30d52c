/// What learns from photos with truth, one study of each, what Rubor ships.
package protocol PhotoTraining: Sendable {
    associatedtype Lesson: Sendable

    /// Taken in the order in which they are to count; the same order gives the same source.
    var studies: Studies<Lesson> { get set }

    /// Whether a photo's truth says what is to be learnt.
    static func canTeach(_ trial: Trial) -> Bool

    /// What the photo teaches. Many photos may be studied at a time.
    ///
    /// - Throws: why it teaches nothing.
    static func lesson(of trial: Trial) throws(TrialProblem) -> Lesson
}

/// What photos taught so far, and why others did not.
package struct Studies<Lesson: Sendable>: Sendable {
    /// One photo, studied.
    package struct Study: Sendable {
        let trial: Trial
        let result: Result<Lesson, TrialProblem>
    }

    private(set) var lessons: [(trial: Trial, lesson: Lesson)] = []
    /// Truths that could not be used, in words.
    private(set) var problems: [TrialProblem] = []
}

extension PhotoTraining {
    package static func study(_ trial: Trial) -> Studies<Lesson>.Study {
        do throws(TrialProblem) {
            return Studies.Study(trial: trial, result: .success(try lesson(of: trial)))
        } catch { return Studies.Study(trial: trial, result: .failure(error)) }
    }

    package mutating func add(_ study: Studies<Lesson>.Study) { studies.add(study) }

    package var problems: [TrialProblem] { studies.problems }
}

extension Studies {
    fileprivate mutating func add(_ study: Study) {
        switch study.result {
        case .success(let lesson): lessons.append((study.trial, lesson))
        case .failure(let problem): problems.append(problem)
        }
    }
}
