extension Bench {
    /// What the figures of references say, in words: a sentence or two for each kind, its difficulties and tilts; empty for other benches.
    public var scaleSentences: [String] {
        rows.filter { $0.figures["scale_asked"] != nil && [.all, .difficulty, .tilt].contains($0.stratum.split) }
            .flatMap { row in [row.foundSentence, row.spotSentence, row.falseSentence].compactMap(\.self) }
    }
}

extension Bench.Row {
    private func value(_ key: String) -> Double? { figures[key]?.value }

    fileprivate var foundSentence: String? {
        guard let count = value("scale_photos"), count > 0, let found = value("scale_found") else { return nil }
        var words = "\(stratum.title): found in \((found * count).fixed(0)) of \(count.fixed(0)) photos"
        if let median = value("scale_median_error"), let worst = value("scale_worst_error") {
            words += ", pixels per millimetre \(median.fixed(2)) % off on the median and \(worst.fixed(2)) % at worst"
            if let near = value("scale_within_3_percent") { words += ", within 3 % in \((100 * near).fixed(0)) %" }
        }
        if let factor = value("scale_factor_errors") {
            words += factor == 0 ? ", none by more than 25 %" : ", \(factor.fixed(0)) of them by more than 25 %"
        }
        if let covered = value("scale_interval_coverage") {
            words += "; the 95 % interval holds the truth in \((100 * covered).fixed(0)) %"
        }
        return words + "."
    }

    fileprivate var spotSentence: String? {
        guard let change = value("scale_f1_change") else { return nil }
        let moved =
            change.magnitude < 0.0005 ? "as" : "\(change.magnitude.fixed(3)) \(change < 0 ? "below" : "above") what"
        return "\(stratum.title): with the scale found, the F1 of spots is \(moved) it is with the true scale."
    }

    fileprivate var falseSentence: String? {
        guard let asked = value("scale_asked"), asked > 0, let share = value("scale_falsely_found") else { return nil }
        return "\(stratum.title): of \(asked.fixed(0)) references that were asked for and are not there, "
            + "\((share * asked).fixed(0)) were seen."
    }
}
