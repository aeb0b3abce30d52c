/// A record that an earlier run left in a folder, and where it and its rows stand.
struct EarlierRecord {
    /// Bytes of the name: to Swift, two texts that differ in their Unicode form alone are equal.
    var key: [UInt8]
    var record: JSONValue
    /// With the line's end.
    var place: FilePlace
    var rows: FilePlace
    var rowCount: Int

    /// The files that records and rows stand in.
    struct Files: Sendable {
        var records: PiecedFile
        var rows: PiecedFile
    }

    /// Hands on each record that can be read, in the file's order; none where either file is missing.
    ///
    /// - Parameter name: the key of a record whose value stands first in each of its rows.
    /// - Complexity: O(size of the files).
    static func forEach(
        in recordsPath: String, rowsIn rowsPath: String, named name: String, _ use: (EarlierRecord, Files) -> Void
    ) {
        guard let records = try? PiecedFile(recordsPath), let table = try? PiecedFile(rowsPath),
            let rows = try? rowsByKey(table)
        else { return }
        let files = Files(records: records, rows: table)
        try? records.forEach(.line) { line, place in
            guard let record = try? JSONValue(parsing: String(decoding: line, as: UTF8.self)),
                case .text(let text)? = record[name]
            else { return }
            let key = Array(text.utf8)
            let own = rows[key] ?? (FilePlace(offset: 0, count: 0), 0)
            use(EarlierRecord(key: key, record: record, place: place, rows: own.place, rowCount: own.count), files)
        }
    }

    /// Where rows of CSV stand and how many they are, by the bytes of their first cell. Where the rows of one stand in several
    /// places, the last place counts.
    private static func rowsByKey(
        _ table: PiecedFile
    ) throws(OutputError) -> [[UInt8]: (place: FilePlace, count: Int)] {
        var rows: [[UInt8]: (place: FilePlace, count: Int)] = [:]
        var last: [UInt8]?
        try table.forEach(.row) { row, place in
            let key = Array(Table.firstCell(of: String(decoding: row, as: UTF8.self)).utf8)
            if key == last, let before = rows[key] {
                rows[key] = (
                    FilePlace(offset: before.place.offset, count: before.place.count + place.count), before.count + 1
                )
            } else {
                rows[key] = (place, 1)
            }
            last = key
        }
        return rows
    }
}
