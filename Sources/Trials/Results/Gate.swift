internal import Reports

/// A bound on one figure that a run must keep.
public struct Gate: Sendable, Equatable {
    public var method: String
    public var stratum: Stratum
    /// A key of `Figure.all`.
    public var figure: String
    public var least: Double?
    public var most: Double?

    /// One gate as `bench.json` states it: `method`, `figure`, `min` or `max`, and optionally `kind`, `split` and `value`
    /// (`all` where they are missing).
    init?(_ value: JSONValue) {
        guard let method = value["method"]?.string, let figure = value["figure"]?.string, Figure.named(figure) != nil,
            let split = Stratum.Split(rawValue: value["split"]?.string ?? "all")
        else { return nil }
        self.method = method
        self.figure = figure
        stratum = Stratum(
            kind: value["kind"]?.string ?? Stratum.everyKind, split: split, value: value["value"]?.string ?? "all")
        least = value["min"]?.double
        most = value["max"]?.double
        guard least != nil || most != nil else { return nil }
    }

    init(method: String, stratum: Stratum, figure: String, least: Double? = nil, most: Double? = nil) {
        self.method = method
        self.stratum = stratum
        self.figure = figure
        self.least = least
        self.most = most
    }

    /// Whether the bench keeps it; a figure that is missing breaks it.
    func isKept(by bench: Bench) -> Bool {
        guard let measured = bench.row(method, stratum)?.figures[figure] else { return false }
        return measured.value >= least ?? -.infinity && measured.value <= most ?? .infinity
    }

    /// The gate and what the bench has, in one line.
    func line(for bench: Bench) -> String {
        let measured = bench.row(method, stratum)?.figures[figure]
        let bound = [least.map { "at least \($0.fixed(4))" }, most.map { "at most \($0.fixed(4))" }]
        return
            "\(method), \(stratum.title), \(figure): \(measured.map { $0.value.fixed(4) } ?? "missing"), and should be "
            + bound.compactMap(\.self).joined(separator: " and ")
    }
}
