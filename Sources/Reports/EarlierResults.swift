internal import Foundation

/// What an earlier run into the same folder left: finished records and their rows, by photo.
public struct EarlierResults: Sendable {
    private struct Entry: Sendable {
        var photo: StoredPhoto
        var record: JSONValue
        var isInGrowingFile: Bool
    }
    // By the names' bytes: to Swift, two texts that differ in their Unicode form alone are equal.
    private var entries: [[UInt8]: Entry] = [:]

    /// Nothing came before.
    public init() {}

    /// Reads what is in `folder`: whole records of an interrupted run, and those of a finished one. Damaged lines count as
    /// not there. O(size of the files).
    public init(in folder: ResultFolder) {
        read(folder.recordsPath, rowsIn: folder.spotsPath, isGrowing: false)
        read(folder.growingRecordsPath, rowsIn: folder.growingSpotsPath, isGrowing: true)
    }

    private mutating func read(_ recordsPath: String, rowsIn rowsPath: String, isGrowing: Bool) {
        let rows = EarlierResults.rowsByPhoto(EarlierResults.text(of: rowsPath))
        for line in EarlierResults.text(of: recordsPath).split(separator: "\n") {
            guard let record = try? JSONValue(parsing: line), case .text(let photoID)? = record["photo_id"] else {
                continue
            }
            let key = Array(photoID.utf8)
            let photo = StoredPhoto(line: String(line), spotRows: rows[key]?.text ?? "")
            let isWhole = (rows[key]?.count ?? 0) == EarlierResults.marks(in: record)
            entries[key] = isWhole ? Entry(photo: photo, record: record, isInGrowingFile: isGrowing) : nil
        }
    }

    /// The earlier result for the same bytes under the same settings, version, path and manifest cells; `nil` where there
    /// is none, it was not `ok`, or a picture that is wanted now is missing.
    ///
    /// - Parameter pictures: paths of the pictures that must be there.
    public func reusable(_ record: PhotoRecord, pictures: [String]) -> (photo: StoredPhoto, isInGrowingFile: Bool)? {
        guard let entry = entries[Array(record.photoID.utf8)], entry.record["status"] == .text("ok") else { return nil }
        let wanted = record.json
        let isSame = ["schema", "path", "sha256", "tool_version", "settings_sha256", "manifest"].allSatisfy {
            EarlierResults.bytes(of: entry.record[$0]) == EarlierResults.bytes(of: wanted[$0])
        }
        guard isSame, pictures.allSatisfy({ unsafe access($0, R_OK) == 0 }) else { return nil }
        return (entry.photo, entry.isInGrowingFile)
    }

    private static func bytes(of value: JSONValue?) -> [UInt8] { Array((value ?? .null).line.utf8) }

    /// How many rows of `spots.csv` a record announces.
    private static func marks(in record: JSONValue) -> Int {
        let counts = [["spots", "count"], ["patches", "count"]].map { record[path: $0] }
        return counts.reduce(0) { sum, count in if case .integer(let number)? = count { sum + number } else { sum } }
    }

    private static func text(of path: String) -> String {
        guard let data = FileManager.default.contents(atPath: path) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    /// Rows of CSV by the bytes of their first cell. Where a photo's rows stand in several places, the last place counts.
    static func rowsByPhoto(_ table: String) -> [[UInt8]: (text: String, count: Int)] {
        var rows: [[UInt8]: (text: String, count: Int)] = [:]
        var last: [UInt8]?
        for row in Table.rows(of: table) {
            let photoID = Array(Table.firstCell(of: row).utf8)
            if photoID == last, let before = rows[photoID] {
                rows[photoID] = (before.text + row, before.count + 1)
            } else {
                rows[photoID] = (row, 1)
            }
            last = photoID
        }
        return rows
    }
}
