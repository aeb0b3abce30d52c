extension Bench {
    /// The text of `bench.html`: overview, curves, the worst photos and every table, in one file without scripts and without
    /// anything from outside.
    ///
    /// - Parameter worst: drawings for the first method.
    public func page(title: String, worst: [WorstPhoto]) -> String {
        let tables = patternTables + BenchTables(bench: self).parts
        var text = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(escapedForPage(title))</title><style>
            body{font:15px/1.45 system-ui,sans-serif;margin:2em auto;max-width:1200px;padding:0 1em;color:#222}
            table{border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}
            th,td{padding:.15em .6em;text-align:right;border-bottom:1px solid #eee;white-space:nowrap}
            th:nth-child(-n+2),td:nth-child(-n+2){text-align:left}th{background:#f6f6f6}
            .wide{overflow-x:auto}.photos{display:flex;flex-wrap:wrap;gap:1em}
            figure{margin:0;max-width:380px}img,svg{max-width:100%}svg{width:520px;font-size:11px}
            </style></head><body><h1>\(escapedForPage(title))</h1>
            """
        text += "<p>Intervals are 95 %, by \(Bench.draws) bootstrap draws over photos.</p>"
        text += list("Problems", problems.map(\.line)) + list("Notes", notes)
        text += list("In words", scaleSentences)
        text += summaries.map(BenchTables.html).joined()
        if !curves.isEmpty { text += "<h2>FROC</h2>" + curves.map(\.svg).joined() }
        if !worst.isEmpty {
            text += "<h2>The worst photos of \(escapedForPage(methods[0]))</h2><p>Green is true, magenta was found.</p>"
            text += "<div class=\"photos\">"
            for photo in worst {
                text += "<figure><img alt=\"\(escapedForPage(photo.photoID))\" src=\"\(photo.picture)\"><figcaption>"
                text += "\(escapedForPage(photo.photoID)): \(escapedForPage(photo.caption))</figcaption></figure>"
            }
            text += "</div>"
        }
        return text + tables.map(BenchTables.html).joined() + "</body></html>\n"
    }

    /// One drawing for each kind that has spots.
    private var curves: [FrocDrawing] {
        let strata = Stratum.present(in: scores.first ?? []).filter { $0.split == .all }
        return strata.compactMap { stratum in
            let lines = zip(methods, scores).map {
                FrocDrawing.Line(name: $0, curve: FrocCurve(of: $1.filter(stratum.contains)))
            }
            guard lines.contains(where: { !$0.curve.points.isEmpty }) else { return nil }
            return FrocDrawing(title: stratum.kind == Stratum.everyKind ? "all kinds" : stratum.kind, lines: lines)
        }
    }

    private func list(_ title: String, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        return "<h2>\(title)</h2><ul>" + lines.map { "<li>\(escapedForPage($0))</li>" }.joined() + "</ul>"
    }
}

extension BenchTables {
    static func html(_ part: Part) -> String {
        func row(_ cells: [String], _ tag: String) -> String {
            "<tr>" + cells.map { "<\(tag)>\(escapedForPage($0))</\(tag)>" }.joined() + "</tr>"
        }
        return
            "<h2>\(escapedForPage(part.title))</h2><div class=\"wide\"><table><thead>\(row(part.headings, "th"))</thead>"
            + "<tbody>" + part.rows.map { row($0, "td") }.joined() + "</tbody></table></div>"
    }
}
