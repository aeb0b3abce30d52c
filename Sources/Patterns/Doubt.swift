internal import Spots

/// When to keep silent: the limits that an answer must pass, and the rules that no learnt number may overrule.
struct Doubt {
    /// Less than this for the likeliest label, or less than `leastMargin` over the next one: `indeterminate`.
    static let leastProbability = 0.50
    static let leastMargin = 0.15
    /// To miss petechiae costs ten times as much as to invent them: above 1/11 no other pattern is named. `none`, which says
    /// only that nothing was found, bears more.
    static let mostPetechialBesideAnother = 1.0 / 11
    static let mostPetechialBesideNone = 0.30
    /// From so many clear spots on, spots are never called angioma-like: over 2 mm is the dangerous direction.
    static let tooManyForAngiomas = 30
    /// From this share of the spots on that lie in patches they are dots on a red base, as scarlatina has them: not petechiae
    /// for sure, and no other pattern for sure.
    static let mostInPatches = 0.9
    /// So few spots without a patch may be false ones: they name an angioma or a rash only where that is as probable as this.
    static let (leastProbabilityOfFewSpots, fewSpots) = (0.85, 3)
    /// A single patch may be warmth, or a nodule and its ground.
    static let leastProbabilityOfOnePatch = 0.90
    /// A photo of fewer pixels than this is never said to show no redness: marks of 1 mm are found from some six pixels on,
    /// and this many hold such marks on a hundred square centimetres of skin at most.
    static let fewestPixelsForNone = 400_000.0
    /// A photo with one of these says too little of what is not in it.
    static let disablingFlags: Set<Quality.Flag> = [.maskDegenerate, .underexposed, .truncatedFile]

    private let isFound: Bool
    /// What the likeliest label must have where marks are so few that they may be false; 0 where they are more.
    private let leastProbabilityOfMarks: Double
    private let isOnRedBase: Bool
    private let isOutOfRange: Bool
    private let isDisabled: Bool
    private let isTooManyForAngiomas: Bool
    /// As many without a patch are no rash either.
    private let isTooManyWithoutPatch: Bool
    private let isTooCoarseForNone: Bool
    /// What would be answered if no size in millimetres were known.
    private let sizeBlindAnswer: Pattern.Label

    init(of features: Features, flags: [Quality.Flag], judge: PatternJudge, judgement: PatternJudge.Judgement) {
        isFound = features.spotCount + features.patchCount > 0
        leastProbabilityOfMarks =
            switch (features.spotCount, features.patchCount) {
            case (1...Doubt.fewSpots, 0): Doubt.leastProbabilityOfFewSpots
            case (0, 1): Doubt.leastProbabilityOfOnePatch
            default: 0
            }
        isOnRedBase = (features.shareInPatches ?? 0) >= Doubt.mostInPatches
        isOutOfRange = !judgement.isInRange
        isDisabled = !Doubt.disablingFlags.isDisjoint(with: flags)
        isTooManyForAngiomas = features.clearSpotCount >= Doubt.tooManyForAngiomas
        isTooManyWithoutPatch = isTooManyForAngiomas && features.patchCount == 0
        isTooCoarseForNone = features.photoPixels.map { $0 < Doubt.fewestPixelsForNone } ?? false
        sizeBlindAnswer = Doubt.decided(judge.judgement(of: features.withoutMillimetres).named)
    }

    /// The label, or `indeterminate`.
    func answer(_ probabilities: [Pattern.Label: Double]) -> Pattern.Label {
        let label = Doubt.decided(probabilities)
        guard label != .petechialLike else { return isOutOfRange || isOnRedBase ? .indeterminate : label }
        // Sizes may add to petechiae or bring doubt, but lead from them to no other label.
        if sizeBlindAnswer == .petechialLike || isOutOfRange || isDisabled { return .indeterminate }
        if label == .none && (isFound || isTooCoarseForNone) { return .indeterminate }
        if isTooManyWithoutPatch || label == .angiomaLike && isTooManyForAngiomas { return .indeterminate }
        if label != .none && !isFound { return .indeterminate }
        return probabilities[label] ?? 0 < leastProbabilityOfMarks ? .indeterminate : label
    }

    /// The likeliest label where it is likely enough and petechiae are unlikely enough beside it.
    static func decided(_ probabilities: [Pattern.Label: Double]) -> Pattern.Label {
        let ranked = PatternJudge.labels.map { ($0, probabilities[$0] ?? 0) }.sorted { $0.1 > $1.1 }
        guard ranked[0].1 >= leastProbability, ranked[0].1 - ranked[1].1 >= leastMargin else { return .indeterminate }
        let petechial = probabilities[.petechialLike] ?? 0
        let isRisky =
            switch ranked[0].0 {
            case .petechialLike: false
            case .none: petechial > mostPetechialBesideNone
            default: petechial > mostPetechialBesideAnother
            }
        return isRisky ? .indeterminate : ranked[0].0
    }
}

extension Features {
    /// The same as if no scale were known.
    var withoutMillimetres: Features {
        var blind = self
        blind.densityPerSquareCentimetre = nil
        blind.diameterMedianMillimetres = nil
        blind.diameterP10Millimetres = nil
        blind.diameterP90Millimetres = nil
        blind.diameterMaximumMillimetres = nil
        blind.shareBelowTwoMillimetres = nil
        blind.sharePerhapsBelowTwoMillimetres = nil
        blind.shareBorderlineTwoMillimetres = nil
        blind.edgeWidthMedianMillimetres = nil
        blind.largestPatchMillimetres = nil
        return blind
    }
}
