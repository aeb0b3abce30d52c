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

extension BlanchRow {
    typealias Column = TableColumn<BlanchRow>

    /// Every column, in the contract's order, and what this tool adds.
    static let columns: [Column] = [
        Column("pair_id", .string, "The pair, as in pairs.ndjson.") { .text($0.pairID) },
        Column("spot_id", .integer, "Number of the mark in the photo it was found in.") {
            .integer($0.response.id)
        },
        Column("x_px", .number, unit: "px", "Middle of the mark from the left edge of the photo before.") {
            JSONValue($0.response.xPixels)
        },
        Column("y_px", .number, unit: "px", "Middle of the mark from the top edge of the photo before.") {
            JSONValue($0.response.yPixels)
        },
        Column("after_x_px", .number, unit: "px", "The same place in the photo after, from its left edge.") {
            JSONValue($0.response.afterXPixels)
        },
        Column("after_y_px", .number, unit: "px", "The same place in the photo after, from its top edge.") {
            JSONValue($0.response.afterYPixels)
        },
        Column("diameter_mm", .number, unit: "mm", "Diameter in the photo before; empty without a scale.") {
            $0.millimetres
        },
        Column("delta_ei_before", .number, "Mark minus skin around of log10(R/G), before.") {
            JSONValue($0.response.deltaErythemaBefore)
        },
        Column("delta_ei_after", .number, "Mark minus skin around of log10(R/G), under the glass.") {
            JSONValue($0.response.deltaErythemaAfter)
        },
        Column("blanch_fraction", .number, "Share of the mark's contrast that went away: 1 all, 0 none.") {
            JSONValue($0.response.fraction?.value)
        },
        Column("blanch_low", .number, "Lower end of the blanch fraction's 95 % interval.") {
            JSONValue($0.response.fraction?.low)
        },
        Column("blanch_high", .number, "Upper end of the blanch fraction's 95 % interval.") {
            JSONValue($0.response.fraction?.high)
        },
        Column(
            "response", .string,
            "blanching, partial, non_blanching, uncertain, not_pressed, obscured or out_of_frame."
        ) { .text($0.response.response.rawValue) },
        Column("kind", .string, "spot: one small, separate mark; patch: a larger or confluent area.") {
            .text($0.response.kind.rawValue)
        },
        Column("found_in", .string, "The photo in which the mark was found: before, or after alone.") {
            .text($0.response.isSeenOnlyAfter ? "after" : "before")
        },
        Column("below_floor", .integer, "1: found, but too small for the photo before to size; else 0.") {
            .integer($0.response.belowFloor ? 1 : 0)
        },
        Column(
            "doubt", .string,
            "Why the response is uncertain: registration (the photos were not laid on one another), glare_veil or blur "
                + "(of the photo after), edge (that photo ends there), faint (little contrast before), disagreement "
                + "(its middle and its whole differ), interval (it crosses a limit), size (too small to be sized), rim "
                + "(of the glass), line (of light), place (nothing around confirms where it lies); else empty."
        ) { JSONValue($0.response.doubt?.rawValue) },
    ]
}

extension PairRecord {
    /// What `blanch_spots.csv` says of each of its columns.
    public static var spotColumns: [ColumnMeaning] { BlanchRow.columns.map(\.meaning) }

    /// The rows of `blanch_spots.csv` that this pair gives, as CSV text; none unless compared.
    public var spotRows: String {
        guard let test else { return "" }
        return test.responses.map { response in
            let row = BlanchRow(pairID: pairID, response: response, scale: test.before.scale)
            return Table.row(BlanchRow.columns, of: row)
        }.joined()
    }
}
