/// A list of photos as a table: a column `path`, and `photo_id`, `scale` and any others if they are there.
public struct Manifest: Sendable, Equatable {
    /// A value that Rubor passes through, and its column's name.
    public struct Column: Sendable, Equatable {
        public var name: String
        public var value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
    public struct Row: Sendable, Equatable {
        public var path: String
        public var photoID: String?
        public var scale: String?
        public var columns: [Column]
    }
    public private(set) var rows: [Row] = []

    /// Reads comma-separated values as RFC 4180 has them, with or without a byte order mark and carriage returns.
    ///
    /// - Throws: `manifest` without a column `path`, with a row of another length or an open quote.
    public init(csv bytes: [UInt8]) throws(PhotoListError) {
        var table = try CSVTable(bytes).rows
        guard !table.isEmpty else { throw .manifest("the manifest is empty") }
        let header = table.removeFirst()
        guard let path = header.firstIndex(of: "path") else { throw .manifest("the manifest has no column `path`") }
        for (number, row) in table.enumerated() where row != [""] {
            guard row.count == header.count else {
                throw .manifest("row \(number + 2) of the manifest has \(row.count) values for \(header.count) columns")
            }
            func value(_ name: String) -> String? {
                header.firstIndex(of: name).map { row[$0] }.flatMap { $0.isEmpty ? nil : $0 }
            }
            let others = zip(header, row).filter { !["path", "photo_id", "scale"].contains($0.0) }
            rows.append(
                Row(
                    path: row[path], photoID: value("photo_id"), scale: value("scale"),
                    columns: others.map { Column(name: $0.0, value: $0.1) }))
        }
    }
}

/// Quoted, comma-separated text.
private struct CSVTable {
    var rows: [[String]] = []

    init(_ input: [UInt8]) throws(PhotoListError) {
        let bytes = input.starts(with: [0xef, 0xbb, 0xbf]) ? Array(input.dropFirst(3)) : input
        var row: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = 0
        func text(_ field: [UInt8]) -> String { String(decoding: field, as: UTF8.self) }
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            index += 1
            switch byte {
            case UInt8(ascii: "\"") where isQuoted && next == UInt8(ascii: "\""):
                field.append(byte)
                index += 1
            case UInt8(ascii: "\"") where isQuoted || field.isEmpty: isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                row.append(text(field))
                field = []
            case 13 where !isQuoted && next == 10: break
            case 10 where !isQuoted:
                rows.append(row + [text(field)])
                row = []
                field = []
            default: field.append(byte)
            }
        }
        guard !isQuoted else { throw .manifest("the manifest ends inside a quoted value") }
        if !field.isEmpty || !row.isEmpty { rows.append(row + [text(field)]) }
    }
}
