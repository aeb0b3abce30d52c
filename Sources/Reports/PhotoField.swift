internal import Advice
internal import Patterns
internal import Spots

/// One value of a photo record: where it stands in the record, what it means, and how it is got.
///
/// This table is the only place that knows the record's keys: the JSON line, the columns of `photos.csv` and their
/// descriptions in `datapackage.json` are all made from it.
struct PhotoField: Sendable {
    /// The keys that lead to it, outermost first; joined by underscores they are its column.
    var keys: [String]
    var meaning: ColumnMeaning
    /// `nil` where the record has no such block, `.null` where the block lacks this value.
    var value: @Sendable (PhotoView) -> JSONValue?

    init(
        _ keys: String, _ kind: ColumnMeaning.Kind, unit: String? = nil, _ definition: String,
        value: @escaping @Sendable (PhotoView) -> JSONValue?
    ) {
        self.keys = keys.split(separator: ".").map(String.init)
        meaning = ColumnMeaning(self.keys.joined(separator: "_"), kind, unit: unit, definition)
        self.value = value
    }

    /// A value of every photo that was seen, measured or refused.
    static func seen(
        _ keys: String, _ kind: ColumnMeaning.Kind, unit: String? = nil, _ definition: String,
        value: @escaping @Sendable (Examination) -> JSONValue
    ) -> PhotoField {
        PhotoField(keys, kind, unit: unit, definition) { $0.record.seen.map(value) }
    }

    /// A value of measured photos.
    static func measured(
        _ keys: String, _ kind: ColumnMeaning.Kind, unit: String? = nil, _ definition: String,
        value: @escaping @Sendable (Examination) -> JSONValue
    ) -> PhotoField {
        PhotoField(keys, kind, unit: unit, definition) { $0.record.measured.map(value) }
    }

    /// A value of measured photos that the spots tell together.
    static func spots(
        _ key: String, _ kind: ColumnMeaning.Kind, unit: String? = nil, _ definition: String,
        value: @escaping @Sendable (SpotSummary) -> JSONValue
    ) -> PhotoField {
        PhotoField("spots." + key, kind, unit: unit, definition) { $0.summary.map(value) }
    }
}

/// A record, and what is worked out once for all of its fields.
struct PhotoView {
    var record: PhotoRecord
    var summary: SpotSummary?
    var safety: SafetyWords?

    init(_ record: PhotoRecord) {
        self.record = record
        summary = record.measured.map { SpotSummary(of: $0.findings, scale: $0.scale) }
        safety = record.measured.map { SafetyWords(for: $0, region: record.region) }
    }
}

extension PhotoRecord {
    /// The record in the contract's keys and order; blocks that this record does not have are `null`.
    public var json: JSONValue {
        let view = PhotoView(self)
        var record = JSONTree.branch([])
        for field in PhotoField.all { record.insert(field.value(view), at: field.keys[...]) }
        var value = record.value
        if !passedCells.isEmpty, case .object(var members) = value {
            let cells = passedCells.map { JSONValue.Member($0.column, .text($0.text)) }
            members.append(JSONValue.Member("manifest", .object(cells)))
            value = .object(members)
        }
        return value
    }

    /// What `photos.csv` says of each of its own columns; passed-through ones come after them.
    public static var columns: [ColumnMeaning] { PhotoField.all.map(\.meaning) }

    /// The cells of one row of `photos.csv`, read from a record's JSON; `passed` names the manifest's columns.
    public static func cells(of record: JSONValue, passed: [String]) -> [String] {
        PhotoField.all.map { record[path: $0.keys]?.cell ?? "" }
            + passed.map { record[path: ["manifest", $0]]?.cell ?? "" }
    }
}

/// An object that grows key by key; a branch in which nothing stands is `null`.
private enum JSONTree {
    case leaf(JSONValue?)
    case branch([(key: String, tree: JSONTree)])

    mutating func insert(_ value: JSONValue?, at keys: ArraySlice<String>) {
        guard let key = keys.first, case .branch(var branches) = self else {
            self = .leaf(value)
            return
        }
        if let place = branches.firstIndex(where: { $0.key == key }) {
            branches[place].tree.insert(value, at: keys.dropFirst())
        } else {
            var tree: JSONTree = keys.count == 1 ? .leaf(nil) : .branch([])
            tree.insert(value, at: keys.dropFirst())
            branches.append((key, tree))
        }
        self = .branch(branches)
    }

    /// Whether anything stands here.
    private var isAbsent: Bool {
        switch self {
        case .leaf(let value): value == nil
        case .branch(let branches): branches.allSatisfy(\.tree.isAbsent)
        }
    }

    var value: JSONValue {
        switch self {
        case .leaf(let value): value ?? .null
        case .branch(let branches):
            isAbsent ? .null : .object(branches.map { JSONValue.Member($0.key, $0.tree.value) })
        }
    }
}
