import Statistics

/// Why a pair of photos cannot be read: the contract's words.
public enum UnreadableReason: String, Sendable, CaseIterable {
    case noPallor = "no_pallor"
    case glareVeil = "glare_veil"
    case registration, blur, coverage
    case noSpots = "no_spots"
}

/// The rules by which a pair counts as a test of pressure, after science.md §6.3.
struct Readability {
    let reasons: [UnreadableReason]

    /// Least pallor of the field, as the fall of log10(R/G), that proves pressure.
    static let leastPallor = 0.01
    /// Least share of fading marks, of those that fade or stay, that proves pressure by itself: an interval of 95 % misses on
    /// the one side in one mark of forty.
    static let leastFading = 0.025
    /// Most stray light, of full scale 1.
    static let greatestVeil = 0.05
    /// Stray light that no rim and no line of light would feign over half of the marks beside the glass, whatever touches them.
    static let grossVeil = 6 * greatestVeil
    /// What is left of marks' contrasts beside the glass where tone curves of two photos differ and nothing lies over them.
    static let leastKept = 0.85
    /// Least sharpness of the skin's texture after over that before: from half of it on cameras differ.
    static let leastTextureSharpness = 0.45
    /// Least contrast of the texture that both photos show, after over before, where nothing lies over it.
    static let leastSharedTexture = 0.73
    /// Stray light seldom comes alone: a glass that lies on skin flattens it a little too.
    static let flattening = 1.2
    /// From this sharpness on a photo is as sharp as the photo before, give or take.
    static let surelySharp = 0.85
    /// Least contrast of the skin's texture after over that before.
    static let leastTexture = 0.72
    /// More than that is not the same texture.
    static let mostTexture = 2.0
    /// Least sharpness of the photo after over that of the photo before.
    static let leastSharpness = 0.7

    init(_ test: BlanchTest, evidence: ContrastEvidence, haze: Haze) {
        let marks = test.responses.filter { !$0.isSeenOnlyAfter }
        guard !marks.isEmpty else {
            reasons = [.noSpots]
            return
        }
        var reasons: [UnreadableReason] = []
        // Marks that surely fade prove that the glass pressed, whatever the skin beside it shows.
        let isPressed = (test.fieldPallor ?? 0) >= Readability.leastPallor || Readability.isProven(by: marks)
        if !isPressed { reasons.append(.noPallor) }
        let isVeiled =
            (evidence.leastVeil ?? 0) > Readability.greatestVeil && (evidence.mostKept ?? 0) < Readability.leastKept
        // On skin too smooth to tell blur by, marks beside the glass tell whether contrast was lost, be it by rims or not.
        let isDimmed = evidence.textureSharpness == nil && (evidence.grossVeil ?? 0) > Readability.grossVeil
        let isFaint = evidence.isFaint(under: haze, isOutlined: test.field != nil)
        let isGreyed = haze.least > Readability.greatestVeil
        // What marks beside the glass lost where there is no haze, others staying sharp, something else took.
        let isLessened = (isVeiled || isDimmed) && !evidence.isBare(under: haze)
        if isLessened || isFaint || isGreyed { reasons.append(.glareVeil) }
        let isBlurred =
            (evidence.sharpness ?? 1) < Readability.leastSharpness
            || (evidence.textureSharpness ?? 1) < Readability.leastTextureSharpness
        if isBlurred { reasons.append(.blur) }
        if !Readability.isCovered(marks) || !Readability.isJudged(marks) { reasons.append(.coverage) }
        self.reasons = UnreadableReason.allCases.filter(reasons.contains)
    }
}

extension ContrastEvidence {
    /// Whether stray light took from the skin's texture under the glass.
    ///
    /// A glass flattens skin as well. Where its outline is known, so is how much stray light there may be: texture that lost
    /// more than that was flattened. Where it is not, both measures of the texture have to have lost, and where both photos
    /// share too little of it to tell, the texture of each alone does. Marks under the glass that stay as red as they were have
    /// no stray light over them, whatever became of the skin between them.
    fileprivate func isFaint(under haze: Haze, isOutlined: Bool) -> Bool {
        if let veilOverStaying, veilOverStaying <= Readability.greatestVeil { return false }
        if let textureKept, textureKept >= Readability.leastSharedTexture { return false }
        if isOutlined, let textureKept { return (1 - textureKept) * skinLight <= Readability.flattening * haze.most }
        // A photo with twice the texture shows something else beside it, as a shine: what is shared tells alone.
        let own = texture.flatMap { $0 > Readability.mostTexture ? textureKept : $0 } ?? 1
        // Redness that was not found as a mark may fade with its texture: that is no veil where there can be none.
        return own < Readability.leastTexture && !isBare(under: haze)
    }

    /// Whether there can be no veil, and marks that stay are as sharp as they were.
    fileprivate func isBare(under haze: Haze) -> Bool {
        haze.most < Readability.greatestVeil && (sharpness ?? 0) > Readability.surelySharp
    }
}

extension Readability {
    /// Whether marks fade that are not the few of very many whose interval misses what they do.
    fileprivate static func isProven(by marks: [SpotResponse]) -> Bool {
        let fading = marks.count { $0.response == .blanching && $0.isPlaced }
        let staying = marks.count { $0.response == .nonBlanching }
        return fading > 0 && Double(fading) >= leastFading * Double(fading + staying)
    }

    /// Whether enough of the marks lie under the glass, in view and not hidden.
    fileprivate static func isCovered(_ marks: [SpotResponse]) -> Bool {
        let covered = marks.count { ![.notPressed, .obscured, .outOfFrame].contains($0.response) }
        return reaches(BlanchTest.leastCoverage, covered, of: marks.count)
    }

    /// The marks that were found are a sample of those that are there: a share below the limit by less than its own standard
    /// error is not known to be below.
    private static func reaches(_ limit: Double, _ part: Int, of whole: Int) -> Bool {
        let share = Double(part) / Double(whole)
        return share + (share * (1 - share) / Double(whole)).squareRoot() >= limit
    }

    /// Whether the glass tells anything of the marks under it: where nearly all of them stay open, the few that do not are
    /// those that a veil, blur or a glass without pressure leaves over. A mark whose place is not well known counts as open.
    fileprivate static func isJudged(_ marks: [SpotResponse]) -> Bool {
        let pressed = marks.filter { [.blanching, .partial, .nonBlanching, .uncertain].contains($0.response) }
        let judged = pressed.count { $0.response == .nonBlanching || $0.response != .uncertain && $0.isPlaced }
        return judged > 0 && reaches(BlanchTest.leastJudged, judged, of: pressed.count)
    }
}

/// What marks that stay tell of the photo after: stray light lessens every contrast alike, blur that of small marks first.
struct ContrastEvidence {
    /// Linear light of full scale 1; `nil` where too few marks tell.
    var veil: Double?
    /// So much of it that the marks tell it surely: with a standard error less.
    var leastVeil: Double?
    /// The share of their contrasts that marks beside the glass keep, with a standard error more; `nil` where too few tell.
    var mostKept: Double?
    /// At most so much of it lies over the marks under the glass that stay; `nil` where too few do.
    var veilOverStaying: Double?
    /// As `leastVeil`, by all marks beside the glass, what touches its rim or lies under a line of light included.
    var grossVeil: Double?
    /// Contrast of marks' middles that is left, over what is left of their whole; `nil` where too few marks tell.
    var sharpness: Double?

    /// Contrast of the skin's own texture that is left; `nil` where there is too little of it, and where the glass is known and
    /// `textureKept` tells.
    var texture: Double?
    /// Contrast of the texture under the glass that both photos show; `nil` where there is none.
    var textureKept: Double?
    /// Sharpness of the skin's texture after over that before; `nil` where it has no fine one.
    var textureSharpness: Double?
    /// Linear light of the skin after, full scale 1.
    let skinLight: Double

    /// Fewer marks tell nothing of the whole photo.
    private static let fewest = 3

    /// - Parameters:
    ///   - texture: as `textureContrast` tells it.
    ///   - shared: what both photos show of the texture.
    ///   - skinLight: linear light of the skin after, full scale 1.
    init(
        _ judged: [(response: SpotResponse, weighed: WeighedMark?)], texture: Double?, shared: SharedTexture?,
        skinLight: Double
    ) {
        (self.texture, self.skinLight) = (texture, skinLight)
        (textureKept, textureSharpness) = (shared?.kept, shared?.sharpness)
        let sure = judged.compactMap { mark in mark.weighed.map { (mark.response, $0) } }.filter { $0.1.isSure }
        let staying = sure.filter { $0.1.wideRatio > 0.5 }
        if staying.count >= ContrastEvidence.fewest {
            sharpness = staying.map { $0.1.coreRatio / $0.1.wideRatio }.median()
        }
        // Haze leaves most marks open that stay: the few that chance spares are no witnesses.
        let pressed = sure.filter { $0.0.response == .nonBlanching && !$0.0.belowFloor }.map(\.1)
        let open = sure.count { $0.0.response == .uncertain }
        if pressed.count >= open, let kept = ContrastEvidence.kept(by: pressed) {
            veilOverStaying = veil(keeping: max(kept.least, 1e-3))
        }
        // Beside the glass nothing is pressed: there every mark keeps its contrast, or something lies over the photo.
        let beside = sure.filter { $0.0.response == .notPressed }.map(\.1)
        if let kept = ContrastEvidence.kept(by: beside.filter(\.isFreeOfGlass)) {
            veil = veil(keeping: kept.share)
            mostKept = kept.most
            leastVeil = veil(keeping: kept.most)
        }
        grossVeil = ContrastEvidence.kept(by: beside).map { veil(keeping: $0.most) }
    }

    /// The stray light under which contrasts keep this share of themselves, above 0.
    private func veil(keeping share: Double) -> Double { (1 / min(share, 1) - 1) * skinLight }

    /// The median share of their contrasts that marks keep, and that with a standard error less and more; `nil` where too few
    /// tell.
    private static func kept(by marks: [WeighedMark]) -> (least: Double, share: Double, most: Double)? {
        let ratios = marks.map(\.wideRatio)
        guard ratios.count >= fewest, let share = ratios.median(), let scatter = ratios.robustDeviation(), share > 0
        else { return nil }
        // A median's standard error is a quarter more than a mean's.
        let error = 1.25 * scatter / Double(ratios.count).squareRoot()
        return (share - error, share, share + error)
    }
}
