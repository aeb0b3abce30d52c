internal import Scales

/// Some of the photos, by what is true of them.
public struct Stratum: Sendable, Hashable {
    /// By what the photos of a kind are divided.
    public enum Split: String, Sendable, CaseIterable { case all, difficulty, tilt, ita, tone }

    /// A kind of photo, or `all`.
    public var kind: String
    public var split: Split
    /// `all`, or the class within the split.
    public var value: String

    public init(kind: String, split: Split = .all, value: String = "all") {
        self.kind = kind
        self.split = split
        self.value = value
    }

    public static let everyKind = "all"

    public func contains(_ score: PhotoScore) -> Bool {
        (kind == Stratum.everyKind || kind == score.kind) && Stratum.value(of: score, by: split) == value
    }

    /// The class of a photo; `unknown` where its truth does not tell.
    static func value(of score: PhotoScore, by split: Split) -> String {
        switch split {
        case .all: "all"
        case .difficulty: score.difficulty ?? "unknown"
        case .tilt: score.tiltDegrees.map { $0 > ScaleSighting.highTiltDegrees ? "tilted" : "level" } ?? "unknown"
        case .ita: score.itaDegrees.map(itaBand) ?? "unknown"
        case .tone: score.tone.map { $0 < darkFrom ? "light" : "dark" } ?? "unknown"
        }
    }

    /// From this melanin on (`tone` of the truth) skin counts as dark in the split by tone.
    public static let darkFrom = 0.6

    /// The six classes of the individual typology angle.
    ///
    /// Reference: Del Bino and Bernerd 2013, doi:10.1111/bjd.12529.
    static func itaBand(_ degrees: Double) -> String {
        switch degrees {
        case let angle where angle > 55: "very light"
        case let angle where angle > 41: "light"
        case let angle where angle > 28: "intermediate"
        case let angle where angle > 10: "tan"
        case let angle where angle > -30: "brown"
        default: "dark"
        }
    }

    private static let order = [
        "all", "standard", "hard", "stress", "level", "tilted", "very light", "light", "intermediate", "tan", "brown",
        "dark",
    ]

    /// Every stratum that holds a photo: each kind whole, then by difficulty, tilt, ITA band and tone; `all` kinds first, where
    /// there are several. A split into one unknown class is left out.
    public static func present(in scores: [PhotoScore]) -> [Stratum] {
        let kinds = Set(scores.map(\.kind)).sorted()
        return ((kinds.count > 1 ? [everyKind] : []) + kinds).flatMap { kind in
            let mine = scores.filter { kind == everyKind || $0.kind == kind }
            return Split.allCases.flatMap { split -> [Stratum] in
                let values = Set(mine.map { value(of: $0, by: split) })
                guard values != ["unknown"] else { return [] }
                return values.sorted { (rank($0), $0) < (rank($1), $1) }
                    .map { Stratum(kind: kind, split: split, value: $0) }
            }
        }
    }

    private static func rank(_ value: String) -> Int { order.firstIndex(of: value) ?? order.count }

    public var title: String {
        switch (split, value) {
        case (.all, _): kind
        case (.difficulty, _): "\(kind), \(value)"
        case (.tilt, "unknown"), (.tone, "unknown"): "\(kind), \(split) unknown"
        case (.tilt, _): "\(kind), tilt \(value == "level" ? "≤" : ">") \(Int(ScaleSighting.highTiltDegrees))°"
        case (.ita, _): "\(kind), ITA \(value)"
        case (.tone, _): "\(kind), \(value) (tone \(value == "light" ? "<" : "≥") \(Stratum.darkFrom))"
        }
    }
}
