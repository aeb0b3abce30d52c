/// One number of a table: what it is called, how it comes from the photos' scores, and which way is better.
public struct Figure: Sendable {
    /// The table that a figure stands in.
    public enum Group: String, Sendable, CaseIterable {
        case spots, clear, count, size, recallBySize, recallByVisibility, froc, overlap, redness, scale, pattern, flags,
            press, doubt

        /// The figure without which a row has nothing to say in this table.
        var leadingKey: String? {
            switch self {
            case .spots: "f1"
            case .count: "splits"
            case .clear, .size, .recallBySize, .recallByVisibility, .froc, .overlap, .redness, .scale, .pattern, .flags,
                .press, .doubt:
                nil
            }
        }

        public var title: String {
            switch self {
            case .spots: "Spots by centre distance"
            case .clear: "False spots where there is nothing to find"
            case .count: "Counts (photos with 20 spots and more), splits and merges"
            case .size: "Diameters and ΔEI of matched spots"
            case .recallBySize: "Recall by true diameter"
            case .recallByVisibility: "True spots by how far they stand out from the skin around (d′), and recall"
            case .froc: "FROC: sensitivity at a mean number of false spots per photo"
            case .overlap: "By overlap, spots of 10 px and more"
            case .redness: "Redness"
            case .scale: "Scale from a reference"
            case .pattern: "Pattern"
            case .flags: "Quality flags (shares of the photos whose truth states what limits them)"
            case .press: "Pairs under a glass"
            case .doubt: "Responses left open, by the reason that is given, of the spots found"
            }
        }
    }

    /// Which way a figure should go.
    public enum Direction: Sendable { case higher, lower, nearerToZero, none }

    /// How a value is written.
    public enum Style: Sendable { case share, percent, count, decimal(Int) }

    /// The name in `bench.json` and `bench.csv`.
    public var key: String
    /// The heading on the terminal and the page.
    public var title: String
    public var group: Group
    public var style: Style
    public var better: Direction
    /// Whether it gets a bootstrap interval.
    public var hasInterval: Bool
    /// Whether drawing photos twice raises it by itself, so that its interval is the draws' scatter about their own middle.
    var isRaisedByDraws = false
    /// `nil` where the photos say nothing about it.
    public var value: @Sendable ([PhotoScore]) -> Double?

    init(
        _ key: String, _ title: String, _ style: Style = .share, better: Direction = .none, interval: Bool = false,
        value: @escaping @Sendable ([PhotoScore]) -> Double?
    ) {
        self.key = key
        self.title = title
        self.group = .spots
        self.style = style
        self.better = better
        self.hasInterval = interval
        self.value = value
    }

    var raisedByDraws: Figure {
        var figure = self
        figure.isRaisedByDraws = true
        return figure
    }

    func grouped(_ group: Group) -> Figure {
        var figure = self
        figure.group = group
        return figure
    }

    /// Every figure, in the order of the tables.
    public static let all: [Figure] =
        spotFigures.map { $0.grouped(.spots) } + clearFigures.map { $0.grouped(.clear) }
        + countFigures.map { $0.grouped(.count) } + sizeFigures.map { $0.grouped(.size) }
        + recallFigures.map { $0.grouped(.recallBySize) }
        + visibilityFigures.map { $0.grouped(.recallByVisibility) } + frocFigures.map { $0.grouped(.froc) }
        + overlapFigures.map { $0.grouped(.overlap) } + rednessFigures.map { $0.grouped(.redness) }
        + scaleFigures.map { $0.grouped(.scale) } + patternFigures.map { $0.grouped(.pattern) }
        + flagFigures.map { $0.grouped(.flags) }
        + pressFigures.map { $0.grouped(.press) } + doubtFigures.map { $0.grouped(.doubt) }

    public static func named(_ key: String) -> Figure? { all.first { $0.key == key } }
}

extension [PhotoScore] {
    /// Scores of the photos in which spots are judged.
    var spotScores: [SpotScore] { compactMap(\.spots) }
    /// … in which there is something to find, and in which there is nothing.
    var withSpots: [SpotScore] { spotScores.filter { $0.truths > 0 } }
    var withoutSpots: [SpotScore] { spotScores.filter { $0.truths == 0 } }
}

extension Sequence where Element == Double {
    /// `nil` for none.
    var mean: Double? {
        let (sum, count) = reduce((0.0, 0)) { ($0.0 + $1, $0.1 + 1) }
        return count > 0 ? sum / Double(count) : nil
    }

    /// With n − 1; `nil` for fewer than two.
    var standardDeviation: Double? {
        let values = Array(self)
        guard values.count > 1, let mean = values.mean else { return nil }
        return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
    }
}

/// A share; `nil` of nothing.
func share(_ part: Int, of whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
