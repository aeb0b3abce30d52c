import Testing

@testable import Reports

@Suite("The tables")
struct TableTests {
    /// As the contract lists them, and what was added.
    static let spotHeader =
        "photo_id,spot_id,kind,patch_id,below_floor,x_px,y_px,area_px,area_mm2,diameter_px,diameter_mm,diameter_mm_low,"
        + "diameter_mm_high,feret_max_mm,feret_min_mm,circularity,solidity,edge_width_mm,l,a,b,hue_deg,chroma,delta_ei,"
        + "delta_e00,snr,confidence,touches_edge,cluster_id,nearest_neighbour_mm,touching"

    @Test("spots.csv has the contract's columns")
    func spotColumns() {
        #expect(PhotoRecord.spotColumns.map(\.name).joined(separator: ",") == Self.spotHeader)
    }

    @Test("spots.csv lists the spots, then the patches")
    func spotRows() {
        let rows = Table.rows(of: Example.record(.measured(Example.examination())).spotRows)
        #expect(rows.count == 3)
        let first =
            "arm/a.jpg,1,spot,,0,5,5,36,0.36,6,0.6,0.6,0.6,0.6,0.6,,1,0.1,50,30,20,33.6901,36.0555,0.1,12,9,0.9,0,,"
        #expect(rows[0].hasPrefix(first) && rows[0].hasSuffix(",0\r\n"))
        // Below the floor it has a place and no size.
        #expect(rows[1].hasPrefix("arm/a.jpg,2,spot,3,1,30,20,,,,,,,,,"))
        #expect(rows[2].hasPrefix("arm/a.jpg,3,patch,,0,"))
        #expect(rows.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 31 })
    }

    @Test("photos.csv has a column for every value of a record, each with a definition")
    func photoColumns() {
        let names = PhotoRecord.columns.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.contains("spots_share_borderline_2mm") && names.contains("pattern_probabilities_rash_like"))
        #expect(PhotoRecord.columns.allSatisfy { !$0.definition.isEmpty })
        let record = Example.record(.measured(Example.examination())).json
        #expect(PhotoRecord.cells(of: record, passed: []).count == names.count)
    }

    @Test("datapackage.json describes every column of both, passed ones too")
    func dataPackage() throws {
        let package = try JSONValue(parsing: DataPackage.text(passed: ["patient"]))
        guard case .list(let resources)? = package["resources"] else {
            Issue.record("no resources")
            return
        }
        let names = resources.map { resource in
            guard case .list(let fields)? = resource[path: ["schema", "fields"]] else { return [String]() }
            #expect(fields.allSatisfy { $0["type"] != nil && $0["description"] != nil })
            return fields.compactMap { $0["name"]?.cell }
        }
        try #require(names.count == 2)
        #expect(names[0] == PhotoRecord.columns.map(\.name) + ["patient"])
        #expect(names[1].joined(separator: ",") == Self.spotHeader)
        #expect(resources[1].line.contains(#""foreignKeys":[{"fields":"photo_id""#))
    }

    @Test("Every passed column has a heading of its own, whatever the manifest calls it")
    func passedHeadings() {
        #expect(
            ResultFolder.headings(passed: ["status", "manifest_status", "who", "path"])
                == ["manifest_manifest_status", "manifest_status", "who", "manifest_path"])
    }

    @Test("Cells are quoted as RFC 4180 has it, and rows are found again")
    func quoting() {
        let row = Table.row(["a,b", "say \"x\"", "line\nbreak", "plain", "é"])
        #expect(row == "\"a,b\",\"say \"\"x\"\"\",\"line\nbreak\",plain,é\r\n")
        #expect(Table.rows(of: row + "cut off") == [row])
        #expect(Table.firstCell(of: row) == "a,b")
        #expect(Table.firstCell(of: "\"q\"\"q\",2\r\n") == "q\"q")
        #expect(Table.firstCell(of: "plain,2\r\n") == "plain")
    }
}
