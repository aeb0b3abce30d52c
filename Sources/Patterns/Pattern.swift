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
    }
    public var label: Label
    /// Of `angiomaLike`, `petechialLike`, `rashLike` and `none`; they sum to 1.
    public var probabilities: [Label: Double]
    /// Strongest first.
    public var reasons: [Reason]
}
