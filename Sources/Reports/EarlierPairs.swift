public import Advice
internal import Blanching
internal import Foundation

/// What an earlier run into the same folder left of its pairs: finished records and their rows.
public struct EarlierPairs: Sendable {
    /// A pair that need not be compared again.
    public struct Found: Sendable {
        public var stored: StoredPair
        public var facts: BlanchFacts
        /// Whether it stands in the file that goes on growing.
        public var isInGrowingFile: Bool
    }

    private struct Entry: Sendable {
        var stored: StoredPair
        var record: JSONValue
        var isInGrowingFile: Bool
    }
    private var entries: [[UInt8]: Entry] = [:]

    /// Nothing came before.
    public init() {}

    /// Reads what is in `folder`: whole records of an interrupted run, and those of a finished one. Damaged lines count as
    /// not there. O(size of the files).
    public init(in folder: PairFolder) {
        read(folder.recordsPath, rowsIn: folder.spotsPath, isGrowing: false)
        read(folder.growingRecordsPath, rowsIn: folder.growingSpotsPath, isGrowing: true)
    }

    private mutating func read(_ recordsPath: String, rowsIn rowsPath: String, isGrowing: Bool) {
        EarlierRecord.forEach(in: recordsPath, rowsIn: rowsPath, named: "pair_id") { found, files in
            guard found.rowCount == EarlierPairs.marks(in: found.record),
                let line = try? files.records.bytes(at: found.place), let rows = try? files.rows.bytes(at: found.rows)
            else {
                entries[found.key] = nil
                return
            }
            let stored = StoredPair(
                line: String(decoding: line.dropLast(), as: UTF8.self), spotRows: String(decoding: rows, as: UTF8.self))
            entries[found.key] = Entry(stored: stored, record: found.record, isInGrowingFile: isGrowing)
        }
    }

    /// The earlier result for the same bytes under the same settings, version and paths; `nil` where there is none, it was not
    /// `ok`, or the picture that is wanted now is missing.
    ///
    /// - Parameters:
    ///   - record: with the digests of both files.
    ///   - picture: the path of the picture that must be there; `nil`: none is wanted.
    public func reusable(_ record: PairRecord, picture: String?) -> Found? {
        guard let entry = entries[Array(record.pairID.utf8)], entry.record["status"] == .text("ok") else { return nil }
        let wanted = record.json
        let keys = ["schema", "before", "after", "before_sha256", "after_sha256", "tool_version", "settings_sha256"]
        guard keys.allSatisfy({ entry.record[$0] == wanted[$0] }), let facts = EarlierPairs.facts(of: entry.record)
        else { return nil }
        if let picture, unsafe access(picture, R_OK) != 0 { return nil }
        return Found(stored: entry.stored, facts: facts, isInGrowingFile: entry.isInGrowingFile)
    }

    /// What decides what is told of a pair, from its record; `nil` where that does not say it.
    private static func facts(of record: JSONValue) -> BlanchFacts? {
        guard case .text(let word)? = record["verdict"], let verdict = Verdict(rawValue: word),
            case .list(let words)? = record["unreadable_reasons"],
            case .text(let told)? = record[path: ["safety", "text"]]
        else { return nil }
        let reasons = words.map { word -> UnreadableReason? in
            if case .text(let word) = word { UnreadableReason(rawValue: word) } else { nil }
        }
        guard !reasons.contains(nil) else { return nil }
        var facts = BlanchFacts(verdict: verdict, unreadableReasons: reasons.compactMap(\.self))
        facts.isOnePhotoTwice = record["before_sha256"] == record["after_sha256"]
        facts.isPurpuraSized = told.contains(Sentence.purpuraSized.text())
        return facts
    }

    /// How many rows of `blanch_spots.csv` a record announces.
    private static func marks(in record: JSONValue) -> Int {
        guard case .object(let counts)? = record["counts"] else { return 0 }
        return counts.reduce(0) { sum, count in if case .integer(let number) = count.value { sum + number } else { sum }
        }
    }
}
