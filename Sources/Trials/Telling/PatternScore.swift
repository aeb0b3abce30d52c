public import Patterns

/// What one method said of one photo's pattern, and what may be said of it.
public struct PatternScore: Sendable, Equatable {
    /// The answers that are right: one for a photo of a kind, one or several for an odd scene.
    public var accepted: [Pattern.Label]
    /// What was said, `indeterminate` where the method abstained.
    public var answer: Pattern.Label
    /// Of `PatternScore.labels`, in that order; they sum to 1.
    public var probabilities: [Double]

    /// The four labels that have a probability.
    public static let labels: [Pattern.Label] = [.angiomaLike, .petechialLike, .rashLike, .none]

    public init(accepted: [Pattern.Label], answer: Pattern.Label, probabilities: [Double]) {
        precondition(!accepted.isEmpty && probabilities.count == PatternScore.labels.count)
        self.accepted = accepted
        self.answer = answer
        self.probabilities = probabilities
    }

    /// The pattern of a photo of a kind; `nil` for an odd scene, whose right answer may be to abstain.
    public var truth: Pattern.Label? {
        accepted.count == 1 && PatternScore.labels.contains(accepted[0]) ? accepted[0] : nil
    }
    public var isAnswered: Bool { answer != .indeterminate }
    public var isRight: Bool { accepted.contains(answer) }

    /// The label of the highest probability, the first of several.
    public var likeliest: Pattern.Label {
        let best = probabilities.indices.max { (probabilities[$0], $1) < (probabilities[$1], $0) } ?? 0
        return PatternScore.labels[best]
    }
    /// Its probability: how sure the method is.
    public var confidence: Double { probabilities.max() ?? 0 }
    /// Whether the likeliest label is the photo's, abstained or not.
    public var isLikeliestRight: Bool { truth == likeliest }

    /// Squared distance between the probabilities and the truth, 0 ... 2; `nil` for an odd scene.
    ///
    /// Reference: Brier 1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2.
    public var brier: Double? {
        guard let truth else { return nil }
        return zip(PatternScore.labels, probabilities).reduce(0) { sum, pair in
            let miss = pair.1 - (pair.0 == truth ? 1 : 0)
            return sum + miss * miss
        }
    }
}

extension Pattern.Label {
    /// What a photo of a kind shows: the renderers' words to the contract's; `nil` for a kind without one answer.
    init?(kind: String) {
        switch kind {
        case "angioma": self = .angiomaLike
        case "petechia": self = .petechialLike
        case "rash": self = .rashLike
        case "clear": self = .none
        default: return nil
        }
    }
}

extension Trial {
    /// The answers that are right: those that the truth states, else its kind's; empty where nothing is known.
    var acceptedPatterns: [Pattern.Label] {
        statedPatterns.isEmpty ? Pattern.Label(kind: kind).map { [$0] } ?? [] : statedPatterns
    }
}

extension PatternScore {
    /// `nil` where the truth has no answer.
    init?(_ pattern: Pattern, of trial: Trial) {
        let accepted = trial.acceptedPatterns
        guard !accepted.isEmpty else { return nil }
        self.init(
            accepted: accepted, answer: pattern.label,
            probabilities: PatternScore.labels.map { pattern.probabilities[$0] ?? 0 })
    }
}
