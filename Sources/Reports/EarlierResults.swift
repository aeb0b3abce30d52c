internal import Foundation

/// What an earlier run into the same folder left: finished records and their rows, by photo.
public struct EarlierResults: Sendable {
    private struct Entry: Sendable {
        var photo: StoredPhoto
        var record: JSONValue
        var isInGrowingFile: Bool
    }
    private var entries: [String: Entry] = [:]

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
            let photo = StoredPhoto(line: String(line), spotRows: rows[photoID]?.text ?? "")
            let isWhole = (rows[photoID]?.count ?? 0) == EarlierResults.marks(in: record)
            entries[photoID] = isWhole ? Entry(photo: photo, record: record, isInGrowingFile: isGrowing) : nil
        }
    }

    /// The earlier result for the same bytes under the same settings, version, path and manifest cells; `nil` where there
    /// is none, it was not `ok`, or a picture that is wanted now is missing.
    ///
    /// - Parameter pictures: paths of the pictures that must be there.
    public func reusable(_ record: PhotoRecord, pictures: [String]) -> (photo: StoredPhoto, isInGrowingFile: Bool)? {
        guard let entry = entries[record.photoID], entry.record["status"] == .text("ok") else { return nil }
        let wanted = record.json
        let isSame = ["schema", "path", "sha256", "tool_version", "settings_sha256", "manifest"].allSatisfy {
            entry.record[$0] == wanted[$0]
        }
        guard isSame, pictures.allSatisfy({ unsafe access($0, R_OK) == 0 }) else { return nil }
        return (entry.photo, entry.isInGrowingFile)
    }

    /// How many rows of `spots.csv` a record announces.
    private static func marks(in record: JSONValue) -> Int {
        let counts = [["spots", "count"], ["patches", "count"]].map { record[path: $0] }
        return counts.reduce(0) { sum, count in if case .integer(let number)? = count { sum + number } else { sum } }
    }

    private static func text(of path: String) -> String {
        guard let data = FileManager.default.contents(atPath: path) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    /// Rows of CSV by their first cell. Where a photo's rows stand in several places, the last place counts.
    static func rowsByPhoto(_ table: String) -> [String: (text: String, count: Int)] {
        var rows: [String: (text: String, count: Int)] = [:]
        var last: String?
        for row in Table.rows(of: table) {
            let photoID = Table.firstCell(of: row)
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
