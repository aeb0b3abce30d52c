/// A bench as tables: the same rows and columns for the terminal and the page.
struct BenchTables {
    /// One table: a group of figures for every stratum and method that has any of them.
    struct Part {
        var title: String
        /// `stratum`, `method` and the figures' titles.
        var headings: [String]
        var rows: [[String]]
        /// Columns that are words, and stand to the left.
        var leftColumns = 2
    }

    /// Figures that carry their interval wherever they are printed.
    static let headlines: Set<String> = [
        "f1", "recall", "precision", "false_per_clear_photo", "count_error", "diameter_median_error",
        "diameter_bias_6px", "dice", "hd95_mm", "pq",
        "scale_found", "scale_median_error", "scale_interval_coverage", "scale_falsely_found", "scale_f1_change",
        "pattern_macro_f1", "pattern_coverage", "pattern_petechial_sensitivity", "pattern_brier", "pattern_ece",
        "pattern_odd_right",
        "blanch_read", "blanch_refused", "blanch_right", "blanch_false_blanching_rate", "blanch_tre_median_px",
        "blanch_tre_p95_px",
    ]

    let bench: Bench

    var parts: [Part] {
        Figure.Group.allCases.compactMap { group in
            let all = Figure.all.filter { $0.group == group }
            let rows = bench.rows.filter { row in
                if let key = group.leadingKey { return row.figures[key] != nil }
                return all.contains { row.figures[$0.key] != nil }
            }
            let figures = all.filter { figure in rows.contains { $0.figures[figure.key] != nil } }
            guard !rows.isEmpty else { return nil }
            return Part(
                title: group.title, headings: ["photos", "method"] + figures.map(\.title),
                rows: rows.map { row in
                    [row.stratum.title, row.method]
                        + figures.map {
                            $0.text(row.figures[$0.key], withInterval: BenchTables.headlines.contains($0.key))
                        }
                })
        }
    }
}

extension Bench {
    /// Every table as text for a terminal, the overview last.
    public var text: String {
        let parts = BenchTables(bench: self).parts + patternTables + summaries
        return parts.map { part in
            let table = TextTable(headings: part.headings, rows: part.rows, leftColumns: part.leftColumns)
            return "\n\(part.title)\n\n" + table.text
        }.joined() + (scaleSentences.isEmpty ? "" : "\n" + scaleSentences.map { $0 + "\n" }.joined())
    }

    /// The overview, and before it the ranking where there are several methods.
    var summaries: [BenchTables.Part] { methods.count > 1 ? [ranking, overview] : [overview] }

    private var ranking: BenchTables.Part {
        BenchTables.Part(
            title: "Ranking (= where 95 % intervals overlap with the place's best)",
            headings: ["photos", "by", "methods"],
            rows: Ranking.all(in: self).map { [$0.kind, $0.figure, $0.text] }, leftColumns: 3)
    }

    /// The few figures that goals are set for, by difficulty, methods side by side.
    var overview: BenchTables.Part {
        let present = Set((scores.first ?? []).map { $0.difficulty ?? "unknown" })
        let difficulties = Stratum.present(in: scores.first ?? []).filter { $0.split == .difficulty }.map(\.value)
        let columns = present == ["unknown"] ? ["all"] : difficulties.uniqued()
        var rows: [[String]] = []
        for goal in Goal.all {
            for difficulty in columns {
                let values = scores.map { scores in
                    goal.value(
                        scores.filter { difficulty == "all" || ($0.difficulty ?? "unknown") == difficulty })
                }
                guard values.contains(where: { $0 != nil }) else { continue }
                rows.append([goal.title, difficulty] + values.map { goal.style.text($0) })
            }
        }
        return BenchTables.Part(title: "Overview", headings: ["goal", "photos"] + methods, rows: rows)
    }
}

extension [String] {
    fileprivate func uniqued() -> [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
