/// The Frictionless description of both tables, from the same columns that give their headers.
///
/// Reference: Tabular Data Package, https://specs.frictionlessdata.io/tabular-data-package/.
public enum DataPackage {
    /// The text of `datapackage.json`; `passed` names the columns that a manifest added to `photos.csv`.
    public static func text(passed: [String]) -> String {
        let others = passed.map { ColumnMeaning($0, .string, "Passed through from the manifest.") }
        let photos = PhotoRecord.columns + others
        let package = JSONValue.object([
            member("name", "rubor-results"), member("profile", "tabular-data-package"),
            member("title", "Red spots measured in photos by Rubor \(ruborVersion)"),
            JSONValue.Member(
                "resources",
                .list([
                    resource("photos", photos, key: ["photo_id"], reference: nil),
                    resource("spots", PhotoRecord.spotColumns, key: ["photo_id", "spot_id"], reference: "photos"),
                ])),
        ])
        return package.line + "\n"
    }

    /// The text of the description of `blanch_spots.csv`.
    static var blanchText: String {
        let package = JSONValue.object([
            member("name", "rubor-blanch-results"), member("profile", "tabular-data-package"),
            member("title", "Red spots under pressure, compared in pairs of photos by Rubor \(ruborVersion)"),
            JSONValue.Member(
                "resources",
                .list([
                    resource(
                        "blanch_spots", PairRecord.spotColumns, key: ["pair_id", "spot_id", "found_in"], reference: nil)
                ])),
        ])
        return package.line + "\n"
    }

    private static func resource(
        _ name: String, _ columns: [ColumnMeaning], key: [String], reference: String?
    ) -> JSONValue {
        var schema = [
            JSONValue.Member("fields", .list(columns.map(field))),
            JSONValue.Member("missingValues", .list([.text("")])),
            JSONValue.Member("primaryKey", .list(key.map(JSONValue.text))),
        ]
        if let reference {
            let target = JSONValue.object([member("resource", reference), member("fields", "photo_id")])
            let foreign = JSONValue.object([member("fields", "photo_id"), JSONValue.Member("reference", target)])
            schema.append(JSONValue.Member("foreignKeys", .list([foreign])))
        }
        return .object([
            member("name", name), member("path", name + ".csv"), member("profile", "tabular-data-resource"),
            member("format", "csv"), member("mediatype", "text/csv"), member("encoding", "utf-8"),
            JSONValue.Member("schema", .object(schema)),
        ])
    }

    private static func field(_ column: ColumnMeaning) -> JSONValue {
        var members = [member("name", column.name), member("type", column.kind.rawValue)]
        if let unit = column.unit { members.append(member("unit", unit)) }
        return .object(members + [member("description", column.definition)])
    }

    private static func member(_ key: String, _ text: String) -> JSONValue.Member {
        JSONValue.Member(key, .text(text))
    }
}
