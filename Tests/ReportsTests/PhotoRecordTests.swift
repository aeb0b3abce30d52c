import Patterns
import Testing

@testable import Reports

@Suite("A photo record")
struct PhotoRecordTests {
    /// The contract's blocks and keys, in its order; `reason` of the scale is Rubor's own addition.
    static let contract: [(String, [String])] = [
        ("schema", []), ("photo_id", []), ("path", []), ("sha256", []), ("tool_version", []), ("settings_sha256", []),
        ("status", []), ("error", ["code", "message"]), ("frame", ["width", "height", "exif_orientation", "applied"]),
        ("colour", ["profile", "profile_assumed", "chroma_subsampling", "calibration"]),
        (
            "scale",
            ["method", "px_per_mm", "px_per_mm_low", "px_per_mm_high", "tilt_deg", "reason", "references", "conflict"]
        ),
        ("skin", ["area_fraction", "area_cm2", "l", "a", "b", "ita_deg"]),
        ("quality", ["flags", "sharpness", "glare_fraction", "smallest_measurable_mm", "hair_fraction"]),
        (
            "spots",
            [
                "count", "density_per_cm2", "area_fraction", "diameter_mm_median", "diameter_mm_p10", "diameter_mm_p90",
                "diameter_mm_max", "share_below_2mm", "share_borderline_2mm", "below_floor", "delta_ei_median",
                "hue_deg_mean", "touching",
            ]
        ),
        ("patches", ["count", "area_fraction"]),
        (
            "clustering",
            [
                "clark_evans_r", "clark_evans_p", "ripley_l_peak_mm", "nearest_neighbour_median_mm", "clusters",
                "clustered_share",
                "nearest_edge_median_mm", "hopkins", "linearity", "lattice_regularity", "hull_density_per_cm2",
                "cluster_radius_mm",
            ]
        ),
        (
            "pattern",
            ["label", "probabilities", "reasons", "model", "features", "abstained_by", "abstained_because"]
        ), ("safety", ["level", "text"]),
    ]

    @Test("has the contract's keys in the contract's order")
    func keys() {
        let record = Example.record(.measured(Example.examination())).json
        #expect(members(record) == Self.contract.map(\.0))
        for (block, keys) in Self.contract where !keys.isEmpty && block != "error" {
            #expect(members(record[block]) == keys, "\(block)")
        }
        #expect(record["error"] == .null)
        let labels = members(record[path: ["pattern", "probabilities"]])
        #expect(labels == ["angioma_like", "petechial_like", "rash_like", "none"])
    }

    @Test("of a failed input has the same keys, and null blocks")
    func failed() {
        let problem = PhotoRecord.Problem(code: "truncated", message: "it ends early")
        let record = Example.record(.failed(problem)).json
        #expect(members(record) == Self.contract.map(\.0))
        #expect(record["status"] == .text("failed"))
        #expect(record["error"]?.line == #"{"code":"truncated","message":"it ends early"}"#)
        for block in ["frame", "colour", "scale", "skin", "quality", "spots", "patches", "pattern", "safety"] {
            #expect(record[block] == .null, "\(block)")
        }
    }

    @Test("of a refused photo tells what was seen, and no measurements")
    func refused() {
        let problem = PhotoRecord.Problem(code: "no_skin", message: "no skin")
        let record = Example.record(.refused(Example.examination(), problem)).json
        #expect(record[path: ["frame", "width"]] == .integer(64))
        #expect(record["spots"] == .null)
        #expect(record["status"] == .text("refused"))
    }

    @Test("leaves spots below the floor out of the sizes, and counts them")
    func belowFloor() {
        let spots = Example.record(.measured(Example.examination())).json["spots"]
        #expect(spots?["count"] == .integer(2))
        #expect(spots?["below_floor"] == .integer(1))
        #expect(spots?["diameter_mm_median"]?.line == "0.6")
        #expect(spots?["share_below_2mm"]?.line == "1")
        // 3,000 square pixels at 10 px/mm are 0.3 cm².
        #expect(spots?["density_per_cm2"]?.line == "6.66667")
        #expect(spots?["area_fraction"]?.line == "0.0133333")
    }

    @Test("without a scale has no millimetres anywhere")
    func withoutScale() {
        let record = Example.record(.measured(Example.examination(scale: nil))).json
        #expect(record[path: ["scale", "method"]] == .text("none"))
        for field in PhotoField.all {
            guard let unit = field.meaning.unit, unit.contains("mm") || unit.contains("cm") else { continue }
            #expect(record[path: field.keys] == .null, "\(field.meaning.name)")
        }
        #expect(record[path: ["quality", "flags"]]?.cell == "no_scale subsampled_chroma profile_assumed glare")
    }

    @Test("passes a manifest's cells through")
    func manifest() {
        let cells = [PhotoRecord.PassedCell(column: "patient", text: "7, left")]
        let record = Example.record(.measured(Example.examination()), cells: cells).json
        #expect(record[path: ["manifest", "patient"]] == .text("7, left"))
        #expect(PhotoRecord.cells(of: record, passed: ["patient", "other"]).suffix(2) == ["7, left", ""])
    }

    @Test("of equal photos is equal bytes, and reads back as itself")
    func deterministic() throws {
        let line = Example.record(.measured(Example.examination())).json.line
        #expect(line == Example.record(.measured(Example.examination())).json.line)
        #expect(!line.contains("\n"))
        #expect(try JSONValue(parsing: line).line == line)
    }

    private func members(_ value: JSONValue?) -> [String] {
        guard case .object(let members)? = value else { return [] }
        return members.map(\.key)
    }
}
