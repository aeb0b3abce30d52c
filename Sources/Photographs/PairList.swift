/// Pairs of photos, before and under a glass, by their names or from a table.
public struct PairList: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        public var pairID: String
        /// `nil`: the pair's one photo has no fellow.
        public var before: PhotoPath?
        public var after: PhotoPath?
        /// As the table's column `scale` has it.
        public var scale: String?

        public init(pairID: String, before: PhotoPath?, after: PhotoPath?, scale: String? = nil) {
            self.pairID = pairID
            self.before = before
            self.after = after
            self.scale = scale
        }
    }

    /// Sorted by `pairID`, byte by byte; a table's stay in its order.
    public private(set) var entries: [Entry]
    /// Photos in folders whose names say neither before nor after, and files that are no pictures.
    public private(set) var skipped: Int
    /// Of those skipped: the photos, by their names in the folder.
    public private(set) var unpaired: [String] = []

    /// Two photos that a person named.
    public init(before: PhotoPath, after: PhotoPath) {
        let name = PhotoName(PhotoList.Entry(named: before, withFolder: false).photoID)
        entries = [Entry(pairID: name.role == .before ? name.pair : name.stem, before: before, after: after)]
        skipped = 0
    }

    /// The pairs in a folder, read recursively: `NAME-before.*` with `NAME-after.*`, also with `_`, `.` or a blank for `-`.
    /// In a series each after gives a pair with the one before: `NAME-after-2.*` the pair `NAME-2`, `NAME-after-5s.*` the pair
    /// `NAME-5s`. A photo whose fellow is missing gives an entry too, unless its name ends in a series' words.
    ///
    /// - Parameter excluding: folders that are never read, such as the one for results.
    /// - Throws: `clash` where two photos would be the same side of a pair.
    public init(folder: PhotoPath, excluding: [PhotoPath] = []) throws(PhotoListError) {
        let list = try PhotoList(paths: [folder], excluding: excluding)
        var befores: [String: PhotoPath] = [:]
        var afters: [String: [(suffix: String, photoID: String, path: PhotoPath)]] = [:]
        for entry in list.entries {
            let name = PhotoName(entry.photoID)
            switch name.role {
            case .before:
                if let first = befores[name.pair] {
                    throw .clash(photoID: name.pair, first: first, second: entry.path)
                }
                befores[name.pair] = entry.path
            case .after(let suffix):
                if let first = afters[name.pair]?.first(where: { $0.suffix == suffix }) {
                    throw .clash(photoID: name.pair, first: first.path, second: entry.path)
                }
                afters[name.pair, default: []].append((suffix, entry.photoID, entry.path))
            case nil: unpaired.append(entry.photoID)
            }
        }
        // What only begins like a series' name, as in `after-work.jpg`, is no pair that lacks a photo.
        for (pair, own) in afters where befores[pair] == nil {
            let numbered = own.filter { PhotoName.isNumber($0.suffix) }
            afters[pair] = numbered.isEmpty ? nil : numbered
            unpaired += own.filter { !PhotoName.isNumber($0.suffix) }.map(\.photoID)
        }
        unpaired.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var entries: [Entry] = []
        for pair in Set(befores.keys).union(afters.keys) {
            let own = afters[pair] ?? []
            if own.isEmpty { entries.append(Entry(pairID: pair, before: befores[pair], after: nil)) }
            for after in own {
                let id = after.suffix.isEmpty ? pair : pair + "-" + after.suffix
                entries.append(Entry(pairID: id, before: befores[pair], after: after.path))
            }
        }
        self.entries = try PairList.distinct(entries).sorted {
            $0.pairID.utf8.lexicographicallyPrecedes($1.pairID.utf8)
        }
        skipped = list.skipped + unpaired.count
    }

    /// The pairs of a table: CSV with the columns `before` and `after`, and `pair_id` and `scale` where wanted. Relative paths
    /// start at `folder`, the table's own; a row without `pair_id` is called by its first photo.
    ///
    /// - Throws: `manifest` for a broken table, `clash` for one pair's name twice.
    public init(csv bytes: [UInt8], folder: PhotoPath) throws(PhotoListError) {
        let rows = try NamedRow.all(in: bytes, needing: ["before", "after"])
        let entries = rows.map { row in
            let (before, after) = (row.path("before"), row.path("after"))
            let id = row["pair_id"] ?? PhotoName((before ?? after)?.description ?? "").rowName
            return Entry(
                pairID: id, before: before.map { folder.appending($0.bytes) },
                after: after.map { folder.appending($0.bytes) }, scale: row["scale"])
        }
        self.entries = try PairList.distinct(entries)
        skipped = 0
    }

    private static func distinct(_ entries: [Entry]) throws(PhotoListError) -> [Entry] {
        var seen: [String: Entry] = [:]
        for entry in entries {
            if let first = seen.updateValue(entry, forKey: entry.pairID) {
                let nowhere = PhotoPath("")
                throw .clash(
                    photoID: entry.pairID, first: first.after ?? first.before ?? nowhere,
                    second: entry.after ?? entry.before ?? nowhere)
            }
        }
        return entries
    }
}

/// What a photo's name says of its part in a pair.
private struct PhotoName {
    enum Role: Equatable {
        case before
        /// With what tells one of a series from the others, such as `2` or `5s`; empty for none.
        case after(String)
    }
    /// Without its extension.
    var stem: String
    /// Without the word that tells the role, either.
    var pair: String
    var role: Role?

    init(_ photoID: String) {
        let folder = photoID.lastIndex(of: "/").map { photoID.index(after: $0) } ?? photoID.startIndex
        let dot = photoID[folder...].lastIndex(of: ".") ?? photoID.endIndex
        stem = String(photoID[..<dot])
        pair = stem
        let words = photoID[folder..<dot].split(omittingEmptySubsequences: false) {
            PhotoName.separators.contains($0)
        }
        if let last = words.last, last.lowercased() == "before" {
            set(.before, dropping: last.count)
        } else if let word = words.last(where: { $0.lowercased() == "after" }) {
            let rest = photoID[word.endIndex..<dot]
            set(.after(String(rest.dropFirst())), dropping: word.count + rest.count)
        }
    }

    private static let separators = "-_. "

    /// Whether a series' suffix is a number, or none.
    static func isNumber(_ suffix: String) -> Bool { suffix.allSatisfy { $0.isASCII && $0.isNumber } }

    /// What a pair of a table is called by its one photo, whose name may hold the word "after" by chance.
    var rowName: String {
        if case .after(let suffix) = role, !PhotoName.isNumber(suffix) { stem } else { pair }
    }

    /// A photo that is called by its role alone is of the pair of that folder.
    private mutating func set(_ role: Role, dropping count: Int) {
        self.role = role
        pair = String(stem.dropLast(count))
        if let end = pair.last, PhotoName.separators.contains(end) { pair.removeLast() }
        if pair.isEmpty || pair.hasSuffix("/") { pair += "pair" }
    }
}

/// A row of a CSV file by its columns' names; empty cells count as missing.
public struct NamedRow: Sendable {
    private var cells: [String: String] = [:]
    /// What the cells are as bytes, which in a name need not be text.
    private var bytes: [String: [UInt8]] = [:]

    public subscript(column: String) -> String? { cells[column] }

    /// A cell as the file system knows it.
    public func path(_ column: String) -> PhotoPath? { bytes[column].map { PhotoPath(bytes: $0) } }

    /// - Throws: `PhotoListError.manifest` for a missing column, one given twice, or a row longer than the header.
    public static func all(in bytes: [UInt8], needing needed: [String]) throws(PhotoListError) -> [NamedRow] {
        var records = try CSVRecord.all(in: bytes, of: "table")
        guard !records.isEmpty else {
            throw .manifest("the table is empty: it needs the columns \(needed.joined(separator: ", "))")
        }
        let header = records.removeFirst().fields.map { String(decoding: $0, as: UTF8.self).trimmed }
        if let missing = needed.first(where: { !header.contains($0) }) {
            throw .manifest("the table has no column `\(missing)`; its columns are \(header.joined(separator: ", "))")
        }
        // A cell must not depend on which of two columns is read last.
        if let twice = header.first(where: { name in !name.isEmpty && header.count(where: { $0 == name }) > 1 }) {
            throw .manifest("the table has two columns `\(twice)`")
        }
        var rows: [NamedRow] = []
        for record in records {
            guard record.fields.count <= header.count else {
                throw .manifest("line \(record.line) of the table has more fields than the header has columns")
            }
            var row = NamedRow()
            for (name, field) in zip(header, record.fields) {
                let text = String(decoding: field, as: UTF8.self).trimmed
                guard !text.isEmpty else { continue }
                row.cells[name] = text
                let isText = String(validating: field, as: UTF8.self) != nil
                row.bytes[name] = isText ? Array(text.utf8) : field
            }
            rows.append(row)
        }
        return rows
    }
}
