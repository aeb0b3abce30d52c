internal import Statistics

/// How the spots found in one photo compare with the true ones. Counts only, so that photos can be pooled.
public struct SpotScore: Sendable, Equatable {
    /// True spots that count.
    public var truths = 0
    /// Found marks that count; those that count neither way are left out.
    public var found = 0
    /// Pairs of the one-to-one assignment.
    public var matched = 0
    /// True spots and those matched, by `SizeClass.pixels` and `SizeClass.millimetres`.
    public var bySizePixels = [Share](repeating: Share(), count: SizeClass.pixels.count)
    public var bySizeMillimetres = [Share](repeating: Share(), count: SizeClass.millimetres.count)
    /// True spots whose d′ is known and those of them matched, by `VisibilityClass.all`.
    public var byVisibility = [Share](repeating: Share(), count: VisibilityClass.all.count)
    public var pairs: [MatchedPair] = []
    /// True spots in which two or more found marks lie with at least half of their pixels each.
    public var splits = 0
    /// Found marks that cover at least half of the pixels of two or more true spots each.
    public var merges = 0
    public var overlap: OverlapTally?
    /// Skin of the photo; `nil` without a scale or a stated skin.
    public var skinSquareCentimetres: Double?
    /// Candidates from the surest on, and whether each met a true spot that none before it had taken.
    public var ranked: [RankedHit]?

    /// Some of a whole.
    public struct Share: Sendable, Equatable {
        public var all = 0
        public var hit = 0
    }

    /// A candidate's fate.
    public struct RankedHit: Sendable, Equatable {
        public var confidence: Double
        public var isHit: Bool
    }

    /// A true spot and the mark that it was matched with.
    public struct MatchedPair: Sendable, Equatable {
        public var trueDiameterPixels: Double
        /// Found less true over true; `nil` where the photo's border cuts the true spot.
        public var relativeDiameterError: Double?
        public var diameterErrorMillimetres: Double?
        /// Whether the 95 % interval holds the true diameter; `nil` without an interval.
        public var intervalCovers: Bool?
        /// Found less stated.
        public var deltaEIError: Double?
    }

    public var missed: Int { truths - matched }
    public var falseAlarms: Int { found - matched }
    /// 2·matched/(truths + found); `nil` where there is neither, which is a correct answer and no score.
    public var f1: Double? { truths + found == 0 ? nil : 2 * Double(matched) / Double(truths + found) }
}

/// The classes of true diameter in which recall is told.
public struct SizeClass: Sendable, Equatable {
    public var key: String
    public var title: String
    /// From this diameter on, and below `end`.
    var start: Double
    var end: Double

    public static let pixels = [
        SizeClass(key: "lt4px", title: "<4 px", start: 0, end: 4),
        SizeClass(key: "4to6px", title: "4–6 px", start: 4, end: 6),
        SizeClass(key: "6to10px", title: "6–10 px", start: 6, end: 10),
        SizeClass(key: "10to20px", title: "10–20 px", start: 10, end: 20),
        SizeClass(key: "ge20px", title: "≥20 px", start: 20, end: .infinity),
    ]
    public static let millimetres = [
        SizeClass(key: "lt0p5mm", title: "<0.5 mm", start: 0, end: 0.5),
        SizeClass(key: "0p5to1mm", title: "0.5–1 mm", start: 0.5, end: 1),
        SizeClass(key: "1to2mm", title: "1–2 mm", start: 1, end: 2),
        SizeClass(key: "2to4mm", title: "2–4 mm", start: 2, end: 4),
        SizeClass(key: "ge4mm", title: "≥4 mm", start: 4, end: .infinity),
    ]

    static func place(of diameter: Double, in classes: [SizeClass]) -> Int? {
        classes.firstIndex { $0.start <= diameter && diameter < $0.end }
    }
}

/// The classes of d′, how far a mark stands out from the skin around it, in which recall is told.
public struct VisibilityClass: Sendable, Equatable {
    public var key: String
    public var title: String
    /// Below this d′, and not in an earlier class.
    var end: Double

    public static let all = [
        VisibilityClass(key: "dprime_lt2", title: "d′ <2", end: 2),
        VisibilityClass(key: "dprime_2to3", title: "2–3", end: 3),
        VisibilityClass(key: "dprime_3to4", title: "3–4", end: 4),
        VisibilityClass(key: "dprime_4to6", title: "4–6", end: 6),
        VisibilityClass(key: "dprime_ge6", title: "≥6", end: .infinity),
    ]

    static func place(of value: Double) -> Int? { all.firstIndex { value < $0.end } }
}

/// Candidates in falling order of confidence; each takes the nearest true spot within its gate that none before it took.
///
/// A lower threshold so never changes what a higher one found. Of equal confidence, the higher and more left one comes first.
func rankedHits(_ candidates: [FoundMarks.Candidate], targets: [Target]) -> [SpotScore.RankedHit] {
    var isTaken = [Bool](repeating: false, count: targets.count)
    let ordered = candidates.sorted {
        ($1.confidence, $0.yPixels, $0.xPixels) < ($0.confidence, $1.yPixels, $1.xPixels)
    }
    return ordered.map { candidate in
        var best: (place: Int, distance: Double)?
        for (place, target) in targets.enumerated() where !isTaken[place] {
            let dx = candidate.xPixels - target.xPixels
            let dy = candidate.yPixels - target.yPixels
            let distance = (dx * dx + dy * dy).squareRoot()
            if distance <= target.gatePixels && distance < best?.distance ?? .infinity { best = (place, distance) }
        }
        if let best { isTaken[best.place] = true }
        return SpotScore.RankedHit(confidence: candidate.confidence, isHit: best != nil)
    }
}
