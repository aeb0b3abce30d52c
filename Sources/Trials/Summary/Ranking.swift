internal import Statistics

/// The methods of a bench in the order of one figure on one kind of photo.
struct Ranking: Equatable {
    var kind: String
    var figure: String
    /// Best first; methods that stand together tie with the best of them.
    var places: [[String]]

    /// What each kind of photo is ranked by: the first of these that it has.
    static let figures = ["f1", "dice", "false_per_clear_photo"]

    /// One ranking for each kind that has any of the figures with an interval: a single photo ranks nothing.
    ///
    /// A method ties with the best of its place where their 95 % intervals overlap; one without an interval, where the
    /// values are equal.
    static func all(in bench: Bench) -> [Ranking] {
        let whole = bench.rows.filter { $0.stratum.split == .all }
        let kinds = Set(whole.map(\.stratum.kind)).sorted()
        return kinds.compactMap { kind in
            let rows = whole.filter { $0.stratum.kind == kind }
            guard let key = figures.first(where: { key in rows.contains { $0.figures[key]?.interval != nil } }),
                let figure = Figure.named(key)
            else { return nil }
            return Ranking(kind: kind, figure: key, places: places(of: rows, by: figure))
        }
    }

    private static func places(of rows: [Bench.Row], by figure: Figure) -> [[String]] {
        let measured = rows.compactMap { row in row.figures[figure.key].map { (row.method, $0) } }
        let isHigher = if case .higher = figure.better { true } else { false }
        let ordered = measured.enumerated().sorted { a, b in
            let (mine, other) = (a.element.1.value, b.element.1.value)
            return mine == other ? a.offset < b.offset : (mine > other) == isHigher
        }.map(\.element)
        var places: [[String]] = []
        var best: Bench.Measured?
        for (method, value) in ordered {
            if let best, best.ties(with: value) {
                places[places.count - 1].append(method)
            } else {
                places.append([method])
                best = value
            }
        }
        return places
    }

    /// Such as `rubor = rubor-strict > a-log`.
    var text: String { places.map { $0.joined(separator: " = ") }.joined(separator: " > ") }
}

extension Bench.Measured {
    fileprivate func ties(with other: Bench.Measured) -> Bool {
        guard let mine = interval, let theirs = other.interval else { return value == other.value }
        return mine.low <= theirs.high && theirs.low <= mine.high
    }
}
