public import Statistics

/// The scores of several methods on one set of photos, and all their figures.
public struct Bench: Sendable {
    /// A figure's value and how far chance alone would move it.
    public struct Measured: Sendable, Equatable {
        public var value: Double
        /// 95 %, by bootstrap over photos; `nil` where the figure has none.
        public var interval: Interval?
    }

    /// The figures of one method on one stratum.
    public struct Row: Sendable, Equatable {
        public var method: String
        public var stratum: Stratum
        public var photos: Int
        /// By the figure's key; figures without a value are absent.
        public var figures: [String: Measured]
    }

    public let methods: [String]
    /// By method, each in the order of the photos.
    public let scores: [[PhotoScore]]
    /// By stratum, then by method.
    public let rows: [Row]
    public var problems: [TrialProblem]
    public var notes: [String]

    /// Draws of the bootstrap. The seed is fixed, and all methods are drawn alike.
    public static let draws = 400
    static let seed: UInt64 = 20_240_923

    /// - Precondition: every method has as many scores as the first.
    /// - Complexity: `draws` times the figures' own for each stratum and method.
    public init(
        methods: [String], scores: [[PhotoScore]], problems: [TrialProblem] = [], notes: [String] = []
    ) {
        precondition(methods.count == scores.count, "\(scores.count) lists of scores for \(methods.count) methods")
        precondition(Set(scores.map(\.count)).count < 2, "methods with unequal numbers of photos")
        self.methods = methods
        self.scores = scores
        self.problems = problems
        self.notes = notes
        rows = Stratum.present(in: scores.first ?? []).flatMap { stratum in
            zip(methods, scores).map { Bench.row(of: $0, on: stratum, scores: $1.filter(stratum.contains)) }
        }
    }

    public func row(_ method: String, _ stratum: Stratum) -> Row? {
        rows.first { $0.method == method && $0.stratum == stratum }
    }

    private static func row(of method: String, on stratum: Stratum, scores: [PhotoScore]) -> Row {
        var figures: [String: Measured] = [:]
        for figure in Figure.all {
            guard let value = figure.value(scores) else { continue }
            let interval = figure.hasInterval ? interval(of: figure, scores) : nil
            figures[figure.key] = Measured(value: value, interval: interval)
        }
        return Row(method: method, stratum: stratum, photos: scores.count, figures: figures)
    }

    /// Only photos that say something about the figure are drawn; with fewer than two of them there is no interval.
    private static func interval(of figure: Figure, _ scores: [PhotoScore]) -> Interval? {
        let telling = scores.filter { figure.value([$0]) != nil }
        guard telling.count > 1 else { return nil }
        let bootstrap = Bootstrap(count: telling.count, draws: draws, seed: seed)
        let values = bootstrap.draws.compactMap { draw in figure.value(draw.map { telling[$0] }) }
        guard let interval = Bootstrap.interval(of: values, draws: draws) else { return nil }
        guard figure.isRaisedByDraws, let value = figure.value(scores), let middle = values.median() else {
            return interval
        }
        return Interval(low: max(0, interval.low + value - middle), high: interval.high + value - middle)
    }
}
