internal import Foundation

/// What an earlier run into the same folder left: finished records and their rows, by photo.
///
/// Memory holds where they stand, and no more.
public struct EarlierResults: Sendable {
    private struct Entry: Sendable {
        var places: StoredPhoto.Places
        /// Of all that must be the same for the record to be taken over.
        var digest: String
        /// `nil`: in the growing ones.
        var files: EarlierRecord.Files?
    }
    private var entries: [[UInt8]: Entry] = [:]

    /// An earlier result that still holds.
    public enum Reused: Sendable, Equatable {
        /// Of an interrupted run: it stands in the growing files already.
        case growing(StoredPhoto.Places)
        /// Of a finished run.
        case finished(StoredPhoto)
    }

    /// Nothing came before.
    public init() {}

    /// Reads what is in `folder`: whole records of an interrupted run, and those of a finished one. Damaged lines count as
    /// not there. O(size of the files).
    public init(in folder: ResultFolder) {
        read(folder.recordsPath, rowsIn: folder.spotsPath, isGrowing: false)
        read(folder.growingRecordsPath, rowsIn: folder.growingSpotsPath, isGrowing: true)
    }

    private mutating func read(_ recordsPath: String, rowsIn rowsPath: String, isGrowing: Bool) {
        EarlierRecord.forEach(in: recordsPath, rowsIn: rowsPath, named: "photo_id") { found, files in
            let isWhole =
                found.rowCount == EarlierResults.marks(in: found.record) && found.record["status"] == .text("ok")
            entries[found.key] =
                isWhole
                ? Entry(
                    places: StoredPhoto.Places(record: found.place, spotRows: found.rows),
                    digest: EarlierResults.digest(of: found.record), files: isGrowing ? nil : files) : nil
        }
    }

    /// The earlier result for the same bytes under the same settings, version, path and manifest cells; `nil` where there
    /// is none, it was not `ok`, or a picture that is wanted now is missing.
    ///
    /// - Parameter pictures: paths of the pictures that must be there.
    public func reusable(_ record: PhotoRecord, pictures: [String]) -> Reused? {
        guard let entry = entries[Array(record.photoID.utf8)],
            entry.digest == EarlierResults.digest(of: record.json),
            pictures.allSatisfy({ unsafe access($0, R_OK) == 0 })
        else { return nil }
        guard let files = entry.files else { return .growing(entry.places) }
        guard let line = try? files.records.bytes(at: entry.places.record),
            let rows = try? files.rows.bytes(at: entry.places.spotRows)
        else { return nil }
        return .finished(
            StoredPhoto(
                line: String(decoding: line.dropLast(), as: UTF8.self), spotRows: String(decoding: rows, as: UTF8.self))
        )
    }

    private static func digest(of record: JSONValue) -> String {
        let values = ["schema", "path", "sha256", "tool_version", "settings_sha256", "manifest"].map {
            (record[$0] ?? .null).line
        }
        return sha256(of: Array(values.joined(separator: "\n").utf8))
    }

    /// How many rows of `spots.csv` a record announces.
    private static func marks(in record: JSONValue) -> Int {
        let counts = [["spots", "count"], ["patches", "count"]].map { record[path: $0] }
        return counts.reduce(0) { sum, count in if case .integer(let number)? = count { sum + number } else { sum } }
    }
}
