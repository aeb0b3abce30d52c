internal import Blanching
internal import Reports
internal import Statistics

extension Bench {
    /// The text of `bench.json`: every figure with its interval, every photo's counts, problems and notes, and an empty list
    /// of gates for whoever wants to set some.
    public func json(toolVersion: String) -> String {
        JSONValue.object([
            JSONValue.Member("schema", .text("rubor.bench/1")), JSONValue.Member("tool_version", .text(toolVersion)),
            JSONValue.Member("photos", .integer(scores.first?.count ?? 0)),
            JSONValue.Member("methods", .list(methods.map(JSONValue.text))),
            JSONValue.Member("problems", .list(problems.map { .text($0.line) })),
            JSONValue.Member("notes", .list(notes.map(JSONValue.text))),
            JSONValue.Member("sentences", .list(scaleSentences.map(JSONValue.text))),
            JSONValue.Member("patterns", .list(patternJSON)),
            JSONValue.Member("rows", .list(rows.map(Bench.json))),
            JSONValue.Member(
                "photo_scores",
                .list(zip(methods, scores).flatMap { method, scores in scores.map { Bench.json($0, method) } })),
            JSONValue.Member("gates", .list([])),
        ]).line + "\n"
    }

    private static func json(_ row: Row) -> JSONValue {
        let figures = Figure.all.compactMap { figure in
            row.figures[figure.key].map { measured in
                JSONValue.Member(
                    figure.key,
                    .object([
                        JSONValue.Member("value", JSONValue(measured.value)),
                        JSONValue.Member("low", JSONValue(measured.interval?.low)),
                        JSONValue.Member("high", JSONValue(measured.interval?.high)),
                    ]))
            }
        }
        return .object([
            JSONValue.Member("method", .text(row.method)), JSONValue.Member("kind", .text(row.stratum.kind)),
            JSONValue.Member("split", .text(row.stratum.split.rawValue)),
            JSONValue.Member("value", .text(row.stratum.value)), JSONValue.Member("photos", .integer(row.photos)),
            JSONValue.Member("figures", .object(figures)),
        ])
    }

    private static func json(_ score: PhotoScore, _ method: String) -> JSONValue {
        var members = [
            JSONValue.Member("method", .text(method)), JSONValue.Member("photo_id", .text(score.photoID)),
            JSONValue.Member("kind", .text(score.kind)),
            JSONValue.Member("difficulty", JSONValue(score.difficulty)),
            JSONValue.Member("tone", JSONValue(score.tone)),
            JSONValue.Member("ita_deg", JSONValue(score.itaDegrees)),
            JSONValue.Member("true_spots", JSONValue(score.spots?.truths)),
            JSONValue.Member("found_spots", JSONValue(score.spots?.found)),
            JSONValue.Member("matched_spots", JSONValue(score.spots?.matched)),
            JSONValue.Member("f1", JSONValue(score.spots.flatMap(\.f1))),
            JSONValue.Member("dice", JSONValue(score.redness?.dice)),
            JSONValue.Member("hd95_mm", JSONValue(score.redness?.hausdorff95Millimetres)),
        ]
        if let pattern = score.pattern { members.append(JSONValue.Member("pattern", Bench.json(pattern))) }
        if let press = score.press { members.append(JSONValue.Member("press", json(press))) }
        if let scale = score.scale { members.append(JSONValue.Member("scale", json(scale))) }
        return .object(members)
    }

    private static func json(_ score: PressScore) -> JSONValue {
        .object([
            JSONValue.Member("invalid", JSONValue(score.flaw?.rawValue)),
            JSONValue.Member("readable", .boolean(score.isRead)),
            JSONValue.Member("reasons", .list(score.reasons.map(JSONValue.text))),
            JSONValue.Member("spots_visible", score.visibleSpots.map { .integer($0) } ?? .null),
            JSONValue.Member("spots_asked", .integer(score.asked)),
            JSONValue.Member("spots_found", .integer(score.found)),
            JSONValue.Member("responses_right", .integer(score.right)),
            JSONValue.Member("left_open", .integer(score.leftOpen)),
            JSONValue.Member(
                "doubts",
                .object(
                    SpotResponse.Doubt.allCases.compactMap { doubt in
                        score.doubts[doubt].map { JSONValue.Member(doubt.rawValue, .integer($0)) }
                    })),
            JSONValue.Member("unchanged", .integer(score.unchanged)),
            JSONValue.Member("falsely_blanching", .integer(score.falselyBlanching)),
            JSONValue.Member("tre_median_px", JSONValue(score.landmarkErrorsPixels.median())),
            JSONValue.Member("tre_p95_px", JSONValue(score.landmarkErrorsPixels.quantile(0.95))),
            JSONValue.Member("spot_error_median_px", JSONValue(score.spotErrorsPixels.median())),
        ])
    }

    private static func json(_ score: ScaleScore) -> JSONValue {
        .object([
            JSONValue.Member("has_reference", .boolean(score.isThere)),
            JSONValue.Member("found", .boolean(score.isFound)),
            JSONValue.Member("relative_error", JSONValue(score.found?.relativeError)),
            JSONValue.Member("interval_covers", score.found.map { .boolean($0.intervalCovers) } ?? .null),
            JSONValue.Member("tilt_error_deg", JSONValue(score.found?.tiltErrorDegrees)),
            JSONValue.Member("falsely_found", .integer(score.falselyFound)),
            JSONValue.Member("f1_true_scale", JSONValue(score.spotsByTruth.flatMap(\.f1))),
            JSONValue.Member("f1_found_scale", JSONValue(score.spotsByFound.flatMap(\.f1))),
        ])
    }

    /// The text of `bench.csv`: a row for each figure of each stratum and method.
    public var csv: String {
        var text = Table.row([
            "method", "kind", "split", "value", "photos", "group", "figure", "measured", "low", "high",
        ])
        for row in rows {
            for figure in Figure.all {
                guard let measured = row.figures[figure.key] else { continue }
                text += Table.row([
                    row.method, row.stratum.kind, row.stratum.split.rawValue, row.stratum.value, String(row.photos),
                    figure.group.rawValue, figure.key, JSONValue(measured.value).line,
                    measured.interval.map { JSONValue($0.low).line } ?? "",
                    measured.interval.map { JSONValue($0.high).line } ?? "",
                ])
            }
        }
        return text
    }
}
