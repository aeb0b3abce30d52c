internal import Pixels

/// What one method got right and wrong in one photo, with the strata that the photo belongs to.
public struct PhotoScore: Sendable, Equatable {
    public var photoID: String
    public var kind: String
    public var difficulty: String?
    public var tone: Double?
    /// Between skin and sensor; `nil` where the truth does not state it or something else than the scale is judged.
    public var tiltDegrees: Double?
    /// Stated, else measured in the photo's own codes; `nil` where neither can be.
    public var itaDegrees: Double?
    /// `nil` where the truth has no spots to speak of.
    public var spots: SpotScore?
    /// `nil` where the truth states no redness.
    public var redness: RednessScore?
    /// `nil` where the scale is not what was judged.
    public var scale: ScaleScore?
    /// `nil` where the method tells no pattern or the truth has none.
    public var pattern: PatternScore?
    /// `nil` where the method raises no flags or the truth states none.
    public var flags: FlagScore?
    /// `nil` for a photo alone, and where the method compares no pairs.
    public var press: PressScore?

    /// 0 … 1 for putting the worst photos first: F1, Dice, 1/(1 + false spots) where there is nothing to find.
    public var merit: Double {
        var merits: [Double] = []
        if let spots { merits.append(spots.truths == 0 ? 1 / Double(1 + spots.found) : spots.f1 ?? 1) }
        if let redness { merits.append(redness.dice) }
        return merits.min() ?? 1
    }
}

/// Judges what a method found by what is true.
///
/// - Marks are the labels, spots and patches alike. One that no true spot matches, is a patch or wider than 5 mm, and
///   lies with at least half of its pixels in true redness is part of that redness and counts neither way.
/// - Redness is every pixel that is not 0; true spots belong to it.
/// - A photo with nothing to find in which nothing was found has no F1 and counts as a clean one.
/// - True spots cut by the photo's border are to be found like others, but are not sized.
///
/// - Complexity: O(pixels) and the cost of the assignment.
func score(_ found: FoundMarks, of trial: Trial, by truth: TruthPixels) -> PhotoScore {
    var result = PhotoScore(
        photoID: trial.photoID, kind: trial.kind, difficulty: trial.difficulty, tone: trial.tone,
        itaDegrees: trial.itaDegrees)
    result.pattern = found.pattern.flatMap { PatternScore($0, of: trial) }
    result.flags = found.flags.flatMap { raised in trial.flags.map { FlagScore(stated: $0, raised: raised) } }
    if let marks = truth.marks {
        result.spots = SpotScore(found, marks: marks)
        return result
    }
    if let labels = truth.spots {
        result.spots = SpotScore(found, labels: labels, truth: truth, millimetresPerPixel: trial.millimetresPerPixel)
    }
    if var redness = truth.redness {
        if let labels = truth.spots {
            for place in labels.elements.indices where labels.elements[place] != 0 { redness.elements[place] = true }
        }
        result.redness = RednessScore(
            truth: redness, found: found.labels.map { $0 != 0 }, millimetresPerPixel: trial.millimetresPerPixel)
    }
    return result
}
