internal import Photographs
internal import Scales

extension TrialJudgement {
    /// Reads both photos of a pair, lets each method compare them, and scores.
    ///
    /// A method that compares no pairs has a score without figures; one that has no answer counts as one that read nothing,
    /// and the problem is named. The score's kind is `pair`.
    public init(ofPair trial: PairTrial, by methods: [Method], usesScale: Bool = true) {
        do throws(TrialProblem) {
            let before = try TrialJudgement.photo(at: trial.beforePath, of: trial)
            let after = try TrialJudgement.photo(at: trial.afterPath, of: trial)
            let visible = try trial.visibleSpots(in: before)
            let scale = usesScale ? trial.millimetresPerPixel.map { Scale(given: 1 / $0) } : nil
            var scores: [PhotoScore] = []
            var named: [TrialProblem] = []
            for method in methods {
                var score = PhotoScore(
                    photoID: trial.pairID, kind: PairTrial.kindOfScore, difficulty: trial.difficulty, tone: trial.tone,
                    itaDegrees: trial.itaDegrees)
                if let press = method.press {
                    let answer: PairAnswer
                    do throws(TrialProblem) { answer = try press(before, after, scale, trial.pairID) } catch {
                        named.append(TrialProblem(error.name, "\(method.name): \(error.reason)"))
                        answer = PairAnswer(isReadable: false, reasons: ["failed"])
                    }
                    score.press = PressScore(
                        answer, of: trial, visibleSpots: visible, afterWidth: after.width, afterHeight: after.height)
                }
                scores.append(score)
            }
            self.init(scores: scores, problems: named)
        } catch {
            self.init(scores: nil, problems: [error])
        }
    }

    private static func photo(at path: PhotoPath, of trial: PairTrial) throws(TrialProblem) -> Photo {
        do { return try Photo(decoding: try PhotoFile.read(path)) } catch {
            throw TrialProblem(trial.pairID, "the photo \(path) cannot be read: \(error.message)")
        }
    }
}

extension PairTrial {
    /// The kind under which pairs stand in the tables, whatever spots they show.
    public static let kindOfScore = "pair"

    /// From this d′ on a spot stands out, wherever it is looked for.
    static let leastVisibility = 4.0

    /// The spots of 6 px and more that stand out in the first photo; `nil` without a label image.
    ///
    /// - Throws: `TrialProblem` where the label image cannot be read or has another size.
    fileprivate func visibleSpots(in photo: Photo) throws(TrialProblem) -> Int? {
        guard let labelsPath else { return nil }
        let labels = try LabelImage(
            readingLabels: labelsPath, width: photo.width, height: photo.height, called: pairID)
        let visibility = Visibility(of: labels, skin: nil, in: photo)
        return LabelTable(labels).marks.count { mark in
            mark.diameterPixels >= Spot.leastDiameterPixels
                && visibility.standsOut(mark) ?? 0 >= PairTrial.leastVisibility
        }
    }
}
