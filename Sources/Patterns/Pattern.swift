public import Spots

/// What the redness in a photo looks like; never a diagnosis.
public struct Pattern: Sendable, Equatable {
    public enum Label: String, Sendable, CaseIterable {
        case angiomaLike = "angioma_like"
        case petechialLike = "petechial_like"
        case rashLike = "rash_like"
        /// No redness found in this photo.
        case none
        /// The features do not decide: Rubor abstains.
        case indeterminate
    }
    /// A feature that moved the answer.
    public struct Reason: Sendable, Equatable {
        public var feature: String
        public var value: Double
        public var towards: Label
        /// In log-odds against the mean of the other classes, odd scenes included; larger moved more.
        public var weight: Double
        /// The value in plain words: "84 % of the spots are, or may be, under 2 mm".
        public var words: String

        public init(feature: String, value: Double, towards: Label, weight: Double, words: String = "") {
            self.feature = feature
            self.value = value
            self.towards = towards
            self.weight = weight
            self.words = words
        }
    }
    public var label: Label
    /// Why the label is `indeterminate`; `nil` where it is not.
    public var abstention: Abstention?
    /// Of `angiomaLike`, `petechialLike`, `rashLike` and `none`; they sum to 1.
    public var probabilities: [Label: Double]
    /// Strongest first.
    public var reasons: [Reason]
    /// Which version of the model told it.
    public var model: String

    public init(
        label: Label, abstention: Abstention? = nil, probabilities: [Label: Double], reasons: [Reason],
        model: String = ""
    ) {
        self.label = label
        self.abstention = abstention
        self.probabilities = probabilities
        self.reasons = reasons
        self.model = model
    }

    /// The likeliest pattern, or `indeterminate`, by the shipped model.
    ///
    /// - Parameter flags: What limits the photo; some limits leave only petechiae to be told.
    public init(of features: Features, flags: [Quality.Flag] = []) {
        self.init(of: features, flags: flags, judge: .shipped)
    }

    package init(of features: Features, flags: [Quality.Flag], judge: PatternJudge) {
        let judgement = judge.judgement(of: features)
        let doubt = Doubt(of: features, flags: flags, judge: judge, judgement: judgement)
        self.init(
            label: doubt.answer, abstention: doubt.abstention, probabilities: judgement.named,
            reasons: judge.reasons(for: features), model: judge.version)
    }
}
