internal import Reports
internal import Statistics

/// A bench held against an earlier one: what moved beyond noise, and which gates are broken.
public struct Comparison: Sendable {
    /// A figure that moved.
    public struct Move: Sendable, Equatable {
        public var method: String
        public var stratum: Stratum
        public var figure: String
        public var before: Bench.Measured
        public var after: Bench.Measured
        /// `nil` for a figure without a better side.
        public var isBetter: Bool?
    }

    public let moves: [Move]
    /// One line each.
    public let brokenGates: [String]
    /// Rows of the baseline that the new bench lacks, and gates that cannot be read; one line each.
    public let remarks: [String]

    /// The figures whose loss beyond noise breaks a gate where the baseline states none.
    public static let guarded = ["f1", "false_per_clear_photo", "dice"]

    /// Compares with a baseline.
    ///
    /// A figure moved where the new value lies outside the old interval and the old one outside the new; figures without
    /// intervals are not compared. Gates are those that the file lists under `gates`; where it lists none, no `guarded` figure
    /// of any method may move to its worse side, in any kind as a whole, nor be gone where the method was run again.
    public init(of bench: Bench, with baseline: Baseline) {
        var moves: [Move] = []
        var remarks: [String] = []
        let gates = baseline.gates
        for row in baseline.rows {
            guard let old = Bench.Row(row) else {
                remarks.append("a row of the baseline cannot be read")
                continue
            }
            guard let new = bench.row(old.method, old.stratum) else {
                remarks.append("\(old.method), \(old.stratum.title): in the baseline only")
                continue
            }
            moves += Comparison.moves(from: old, to: new)
        }
        let stated = gates.map { Gate($0) }
        if stated.contains(nil) { remarks.append("a gate of the baseline cannot be read") }
        let broken = stated.compactMap(\.self).filter { !$0.isKept(by: bench) }.map { $0.line(for: bench) }
        let worse = moves.filter {
            $0.isBetter == false && $0.stratum.split == .all && Comparison.guarded.contains($0.figure)
        }
        self.moves = moves
        self.remarks = remarks
        // A gate that cannot be read is not kept.
        let unread = stated.filter { $0 == nil }.map { _ in "a gate of the baseline cannot be read" }
        brokenGates =
            gates.isEmpty ? worse.map(\.line) + Comparison.gone(from: baseline, in: bench) : broken + unread
    }

    /// Guarded figures of the baseline's whole kinds that the bench does not have; one line each.
    private static func gone(from baseline: Baseline, in bench: Bench) -> [String] {
        let rows = baseline.rows.compactMap { Bench.Row($0) }
        return rows.filter { $0.stratum.split == .all && bench.methods.contains($0.method) }.flatMap { old in
            let new = bench.row(old.method, old.stratum)?.figures
            return guarded.filter { old.figures[$0] != nil && new?[$0] == nil }.map {
                "\(old.method), \(old.stratum.title), \($0): missing, and was there before"
            }
        }
    }

    private static func moves(from old: Bench.Row, to new: Bench.Row) -> [Move] {
        Figure.all.compactMap { figure in
            guard let before = old.figures[figure.key], let after = new.figures[figure.key],
                let earlier = before.interval, let later = after.interval,
                !earlier.holds(after.value) && !later.holds(before.value)
            else { return nil }
            let isBetter: Bool? =
                switch figure.better {
                case .higher: after.value > before.value
                case .lower: after.value < before.value
                case .nearerToZero: abs(after.value) < abs(before.value)
                case .none: nil
                }
            return Move(
                method: new.method, stratum: new.stratum, figure: figure.key, before: before, after: after,
                isBetter: isBetter)
        }
    }
}

extension Interval {
    /// A file keeps six digits: a difference in the seventh is none.
    fileprivate func holds(_ value: Double) -> Bool {
        let slack = 1e-5 * max(value.magnitude, low.magnitude, high.magnitude)
        return low - slack <= value && value <= high + slack
    }
}

extension Comparison.Move {
    /// The move in one line.
    public var line: String {
        guard let figure = Figure.named(figure) else { return "" }
        let verdict = isBetter.map { $0 ? "better" : "worse" } ?? "different"
        return "\(method), \(stratum.title), \(figure.key): \(figure.text(before, withInterval: true)) → "
            + "\(figure.text(after, withInterval: true)), \(verdict)"
    }
}

extension Bench.Row {
    /// A row as `bench.json` has it; `nil` where it is none.
    init?(_ value: JSONValue) {
        guard let method = value["method"]?.string, let kind = value["kind"]?.string,
            let split = value["split"]?.string.flatMap(Stratum.Split.init), let place = value["value"]?.string,
            let photos = value["photos"]?.whole, let members = value["figures"]?.keys
        else { return nil }
        self.method = method
        self.photos = photos
        stratum = Stratum(kind: kind, split: split, value: place)
        figures = [:]
        for member in members {
            guard let number = member.value["value"]?.double else { continue }
            var measured = Bench.Measured(value: number)
            if let low = member.value["low"]?.double, let high = member.value["high"]?.double {
                measured.interval = Interval(low: low, high: high)
            }
            figures[member.key] = measured
        }
    }
}
