internal import Spots

/// When to keep silent: the limits that an answer must pass, and the rules that no learnt number may overrule.
struct Doubt {
    /// Less than this for the likeliest label, or less than `leastMargin` over the next one: `indeterminate`.
    static let leastProbability = 0.50
    static let leastMargin = 0.15
    /// To miss petechiae costs ten times as much as to invent them: above 1/11 no other pattern is named. What is odd is no
    /// petechiae: beside a rash its part of the told probability is left out, beside what may comfort it is not.
    static let mostPetechialBesideAnother = 1.0 / 11
    /// `none`, which says only that nothing was found, bears more.
    static let mostPetechialBesideNone = 0.30
    /// What is so probably none of the patterns is not named but petechial-like.
    static let mostOdd = 0.30
    /// From so many clear spots on, spots are never called angioma-like: over 2 mm is the dangerous direction.
    static let tooManyForAngiomas = 30
    /// From this share of the spots on that lie in patches they are dots on a red base, as scarlatina has them: not petechiae
    /// for sure, and no other pattern for sure.
    static let mostInPatches = 0.9
    /// So few spots may be false ones, and a single patch may be warmth, or a nodule and its ground: they name an angioma, and
    /// it a rash, only where that is as probable as this. So few spots without a patch are no rash, however probable.
    static let leastProbabilityOfFewMarks = 0.90
    static let fewSpots = 3
    /// A single patch names a rash from here on where it is wide, pink and clear. Keratoses, bruises, veins and naevi turn the
    /// skin's hue towards purple and brown; of the rendered rashes of one patch half lie above −10°. Of those, 11 of 14 from
    /// 0.70 to 0.90 are rashes (by models that had not learnt from them); below −10° 9 of 19 are.
    static let leastProbabilityOfPinkPatch = 0.70
    static let leastHueShiftDegreesOfPink = -10.0
    /// Of the skin. Narrower, it may be a single purple spot of some millimetres.
    static let leastShareOfWidePatch = 0.10
    /// ΔEI. Fainter, it may be the warmth of a cheek or a palm.
    static let leastContrastOfClearPatch = 0.10
    /// A photo of fewer pixels than this is never said to show no redness: marks of 1 mm are found from some six pixels on,
    /// and this many hold such marks on a hundred square centimetres of skin at most.
    static let fewestPixelsForNone = 400_000.0
    /// A photo with one of these says too little of what is not in it.
    static let disablingFlags: Set<Quality.Flag> = [.maskDegenerate, .underexposed, .truncatedFile]

    private let judgement: PatternJudge.Judgement
    private let isFound: Bool
    private let spotCount: Int
    private let patchCount: Int
    private let isClearPinkPatch: Bool
    private let isOnRedBase: Bool
    private let isOutOfRange: Bool
    private let isDisabled: Bool
    private let isBlurred: Bool
    private let isTooManyForAngiomas: Bool
    private let isTooCoarseForNone: Bool
    /// What would be answered if no size in millimetres were known.
    private let sizeBlindAnswer: Pattern.Label

    init(of features: Features, flags: [Quality.Flag], judge: PatternJudge, judgement: PatternJudge.Judgement) {
        self.judgement = judgement
        (spotCount, patchCount) = (features.spotCount, features.patchCount)
        isFound = spotCount + patchCount > 0
        isClearPinkPatch =
            spotCount == 0 && patchCount == 1 && features.patchAreaFraction >= Doubt.leastShareOfWidePatch
            && features.patchHueShiftDegrees ?? -.infinity > Doubt.leastHueShiftDegreesOfPink
            && features.patchDeltaErythema ?? 0 >= Doubt.leastContrastOfClearPatch
        isOnRedBase = (features.shareInPatches ?? 0) >= Doubt.mostInPatches
        isOutOfRange = !judgement.isInRange
        isDisabled = !Doubt.disablingFlags.isDisjoint(with: flags)
        isBlurred = flags.contains(.blurred)
        isTooManyForAngiomas = features.clearSpotCount >= Doubt.tooManyForAngiomas
        isTooCoarseForNone = features.photoPixels.map { $0 < Doubt.fewestPixelsForNone } ?? false
        sizeBlindAnswer = Doubt.decided(judge.judgement(of: features.withoutMillimetres))
    }

    /// The label, or `indeterminate`.
    var answer: Pattern.Label { abstention == nil ? Doubt.weighed(judgement).label : .indeterminate }

    /// Why no label is named; `nil` where one is.
    var abstention: Pattern.Abstention? {
        let (label, doubt) = Doubt.weighed(judgement)
        if let doubt { return doubt }
        guard label != .petechialLike else {
            return isOutOfRange ? .unlikeAllLearnt : isOnRedBase ? .spotsInPatches : nil
        }
        // Sizes may add to petechiae or bring doubt, but lead from them to no other label.
        if sizeBlindAnswer == .petechialLike { return .sizesAlone }
        if isOutOfRange { return .unlikeAllLearnt }
        if isDisabled { return .photoShowsTooLittle }
        return label == .none ? abstentionFromNone : abstention(from: label)
    }

    /// `none` is said of nothing found where it would have been seen.
    private var abstentionFromNone: Pattern.Abstention? {
        isFound ? .marksOfNoPattern : isTooCoarseForNone ? .tooFewPixels : isBlurred ? .blurred : nil
    }

    private func abstention(from label: Pattern.Label) -> Pattern.Abstention? {
        // So many clear spots are no angiomas, and without a patch no rash.
        if isTooManyForAngiomas && (label == .angiomaLike || patchCount == 0) { return .manySpots }
        if !isFound { return .nothingFound }
        guard isFew(for: label) else { return nil }
        if label == .rashLike && patchCount == 0 { return .fewMarks }
        let isPink = label == .rashLike && isClearPinkPatch
        let least = isPink ? Doubt.leastProbabilityOfPinkPatch : Doubt.leastProbabilityOfFewMarks
        return judgement.named[label] ?? 0 < least ? .fewMarks : nil
    }

    /// Whether marks are so few that they may be false. A patch adds nothing to what spots say of angiomas.
    private func isFew(for label: Pattern.Label) -> Bool {
        switch (spotCount, patchCount) {
        case (0, 1), (1...Doubt.fewSpots, 0): true
        case (0...Doubt.fewSpots, _): label == .angiomaLike
        default: false
        }
    }

    /// The likeliest label where it is likely enough, and petechiae and what is odd are unlikely enough beside it; else
    /// `indeterminate`.
    static func decided(_ judgement: PatternJudge.Judgement) -> Pattern.Label {
        let (label, doubt) = weighed(judgement)
        return doubt == nil ? label : .indeterminate
    }

    /// The likeliest label, and what the probabilities alone have against naming it.
    private static func weighed(_ judgement: PatternJudge.Judgement)
        -> (label: Pattern.Label, doubt: Pattern.Abstention?)
    {
        let ranked = zip(PatternJudge.labels, judgement.probabilities).sorted { $0.1 > $1.1 }
        let label = ranked[0].0
        guard ranked[0].1 >= leastProbability, ranked[0].1 - ranked[1].1 >= leastMargin else { return (label, .unsure) }
        guard label != .petechialLike else { return (label, nil) }
        let petechial = label == .rashLike ? judgement.petechialProbability : judgement.named[.petechialLike] ?? 0
        let most = label == .none ? mostPetechialBesideNone : mostPetechialBesideAnother
        if petechial > most { return (label, .petechiaeNotUnlikely) }
        return (label, judgement.oddProbability > mostOdd ? .odd : nil)
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
