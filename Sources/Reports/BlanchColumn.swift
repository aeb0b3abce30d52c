internal import Blanching
internal import Patterns
internal import Scales

/// One row of `blanch_spots.csv`: what a mark did under pressure.
struct BlanchRow {
    var pairID: String
    var response: SpotResponse
    /// Of the photo before.
    var scale: Scale?

    /// The diameter in millimetres; `null` without a scale and for what the photo cannot size.
    var millimetres: JSONValue {
        guard let scale, !response.belowFloor else { return .null }
        return JSONValue(
            scale.at(x: response.xPixels, y: response.yPixels).millimetres(pixels: response.diameterPixels))
    }
}

/// One column of `blanch_spots.csv`: what it means and how its cell is got.
struct BlanchColumn: Sendable {
    var meaning: ColumnMeaning
    var value: @Sendable (BlanchRow) -> JSONValue

    init(
        _ name: String, _ kind: ColumnMeaning.Kind, unit: String? = nil, _ definition: String,
        value: @escaping @Sendable (BlanchRow) -> JSONValue
    ) {
        meaning = ColumnMeaning(name, kind, unit: unit, definition)
        self.value = value
    }

    /// Every column, in the contract's order, and what this tool adds.
    static let all: [BlanchColumn] = [
        BlanchColumn("pair_id", .string, "The pair, as in pairs.ndjson.") { .text($0.pairID) },
        BlanchColumn("spot_id", .integer, "Number of the mark in the photo it was found in.") {
            .integer($0.response.id)
        },
        BlanchColumn("x_px", .number, unit: "px", "Middle of the mark from the left edge of the photo before.") {
            JSONValue($0.response.xPixels)
        },
        BlanchColumn("y_px", .number, unit: "px", "Middle of the mark from the top edge of the photo before.") {
            JSONValue($0.response.yPixels)
        },
        BlanchColumn("after_x_px", .number, unit: "px", "The same place in the photo after, from its left edge.") {
            JSONValue($0.response.afterXPixels)
        },
        BlanchColumn("after_y_px", .number, unit: "px", "The same place in the photo after, from its top edge.") {
            JSONValue($0.response.afterYPixels)
        },
        BlanchColumn("diameter_mm", .number, unit: "mm", "Diameter in the photo before; empty without a scale.") {
            $0.millimetres
        },
        BlanchColumn("delta_ei_before", .number, "Mark minus skin around of log10(R/G), before.") {
            JSONValue($0.response.deltaErythemaBefore)
        },
        BlanchColumn("delta_ei_after", .number, "Mark minus skin around of log10(R/G), under the glass.") {
            JSONValue($0.response.deltaErythemaAfter)
        },
        BlanchColumn("blanch_fraction", .number, "Share of the mark's contrast that went away: 1 all, 0 none.") {
            JSONValue($0.response.fraction?.value)
        },
        BlanchColumn("blanch_low", .number, "Lower end of the blanch fraction's 95 % interval.") {
            JSONValue($0.response.fraction?.low)
        },
        BlanchColumn("blanch_high", .number, "Upper end of the blanch fraction's 95 % interval.") {
            JSONValue($0.response.fraction?.high)
        },
        BlanchColumn(
            "response", .string,
            "blanching, partial, non_blanching, uncertain, not_pressed, obscured or out_of_frame."
        ) { .text($0.response.response.rawValue) },
        BlanchColumn("kind", .string, "spot: one small, separate mark; patch: a larger or confluent area.") {
            .text($0.response.kind.rawValue)
        },
        BlanchColumn("found_in", .string, "The photo in which the mark was found: before, or after alone.") {
            .text($0.response.isSeenOnlyAfter ? "after" : "before")
        },
        BlanchColumn("below_floor", .integer, "1: found, but too small for the photo before to size; else 0.") {
            .integer($0.response.belowFloor ? 1 : 0)
        },
    ]
}

extension PairRecord {
    /// What `blanch_spots.csv` says of each of its columns.
    public static var spotColumns: [ColumnMeaning] { BlanchColumn.all.map(\.meaning) }

    /// The rows of `blanch_spots.csv` that this pair gives, as CSV text; none unless compared.
    public var spotRows: String {
        guard let test else { return "" }
        return test.responses.map { response in
            let row = BlanchRow(pairID: pairID, response: response, scale: test.before.scale)
            return Table.row(BlanchColumn.all.map { $0.value(row).cell })
        }.joined()
    }
}
