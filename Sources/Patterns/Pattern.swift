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
        /// In log-odds; larger moved more.
        public var weight: Double

        public init(feature: String, value: Double, towards: Label, weight: Double) {
            self.feature = feature
            self.value = value
            self.towards = towards
            self.weight = weight
        }
    }
    public var label: Label
    /// Of `angiomaLike`, `petechialLike`, `rashLike` and `none`; they sum to 1.
    public var probabilities: [Label: Double]
    /// Strongest first.
    public var reasons: [Reason]

    public init(label: Label, probabilities: [Label: Double], reasons: [Reason]) {
        self.label = label
        self.probabilities = probabilities
        self.reasons = reasons
    }

    /// Less than this for the likeliest label, or less than `leastMargin` over the next one: `indeterminate`.
    public static let leastProbability = 0.60
    public static let leastMargin = 0.20

    /// The likeliest pattern, or `indeterminate`.
    ///
    /// Where the features without the sizes speak for petechiae, sizes may add to that or bring doubt, but no other label:
    /// spots over 2 mm are the dangerous direction. `none` is kept for photos in which nothing red was found.
    public init(of features: Features) {
        let evidence = Evidence(of: features)
        let probabilities = evidence.probabilities
        var label = Pattern.decided(probabilities)
        let sizeBlind = Pattern.decided(Evidence(of: features, withSizes: false).probabilities)
        if sizeBlind == .petechialLike && label != .petechialLike { label = .indeterminate }
        if label == .none && features.spotCount + features.patchCount > 0 { label = .indeterminate }
        self.init(
            label: label, probabilities: probabilities,
            reasons: evidence.votes.enumerated().sorted {
                ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
            }.map(\.element))
    }

    /// The likeliest label where it is likely enough.
    static func decided(_ probabilities: [Label: Double]) -> Label {
        let ranked = Evidence.labels.map { ($0, probabilities[$0] ?? 0) }.sorted { $0.1 > $1.1 }
        let isClear = ranked[0].1 >= leastProbability && ranked[0].1 - ranked[1].1 >= leastMargin
        return isClear ? ranked[0].0 : .indeterminate
    }
}
