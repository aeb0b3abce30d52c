/// A table of photos: CSV with a column `path`, and `photo_id` and `scale` where wanted.
///
/// Read by RFC 4180: quoted fields may hold commas, doubled quotes and line breaks. A byte order mark, CRLF and empty
/// lines are fine, and columns without a heading are left out. A row may be shorter than the header, never longer.
public struct Manifest: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public var path: PhotoPath
        /// `nil` where the column or its value is missing.
        public var photoID: String?
        public var scale: String?
        /// The other columns in their order, the values as written.
        public var columns: [PhotoList.Entry.Column]
    }

    public private(set) var rows: [Row] = []
    /// The names of the columns that are passed through, in their order.
    public private(set) var otherColumns: [String] = []

    /// - Throws: `PhotoListError.manifest` where there is no column `path` or the table is broken, with the line.
    public init(csv bytes: [UInt8]) throws(PhotoListError) {
        var records = try CSVRecord.all(in: bytes)
        guard !records.isEmpty else { throw .manifest("the manifest is empty: it needs a column `path`") }
        let header = records.removeFirst().fields.map { String(decoding: $0, as: UTF8.self).trimmed }
        guard let pathColumn = header.firstIndex(of: "path") else {
            throw .manifest("the manifest has no column `path`; its columns are \(header.joined(separator: ", "))")
        }
        if let twice = header.first(where: { name in !name.isEmpty && header.count(where: { $0 == name }) > 1 }) {
            throw .manifest("the manifest has two columns `\(twice)`")
        }
        otherColumns = header.filter { !$0.isEmpty && !Self.ownColumns.contains($0) }
        for record in records {
            guard record.fields.count <= header.count else {
                throw .manifest("line \(record.line) of the manifest has more fields than the header has columns")
            }
            guard record.fields.count > pathColumn, !record.fields[pathColumn].isEmpty else {
                throw .manifest("line \(record.line) of the manifest has no path")
            }
            rows.append(Self.row(record, header, path: PhotoPath(bytes: record.fields[pathColumn])))
        }
    }

    private static let ownColumns = ["path", "photo_id", "scale"]

    private static func row(_ record: CSVRecord, _ header: [String], path: PhotoPath) -> Row {
        var row = Row(path: path, photoID: nil, scale: nil, columns: [])
        for (index, name) in header.enumerated() {
            let value = index < record.fields.count ? String(decoding: record.fields[index], as: UTF8.self) : ""
            switch name {
            case "path", "": break
            case "photo_id": row.photoID = value.isEmpty ? nil : value
            case "scale": row.scale = value.trimmed.isEmpty ? nil : value.trimmed
            default: row.columns.append(PhotoList.Entry.Column(name: name, value: value))
            }
        }
        return row
    }

}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

/// One record of a CSV file, as bytes.
struct CSVRecord {
    var fields: [[UInt8]]
    /// The line it starts in, counted from 1.
    var line: Int

    /// - Throws: `PhotoListError.manifest` for a quote that never ends.
    static func all(in bytes: [UInt8], of name: String = "manifest") throws(PhotoListError) -> [CSVRecord] {
        let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var reading = CSVReading()
        for byte in rest { reading.take(byte) }
        if reading.quoted { throw .manifest("line \(reading.start) of the \(name) opens a quote that never ends") }
        reading.endRecord()
        return reading.records
    }
}

/// A CSV file on its way through, byte by byte.
private struct CSVReading {
    var records: [CSVRecord] = []
    /// Inside a quoted field.
    var quoted = false
    /// Where the current record starts.
    var start = 1
    private var line = 1
    private var fields: [[UInt8]] = []
    private var field: [UInt8] = []
    /// Just behind a quote inside a quoted field: its end, or the first of two.
    private var closing = false
    private var afterReturn = false

    mutating func take(_ byte: UInt8) {
        let wasReturn = afterReturn
        afterReturn = false
        if quoted {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if byte == UInt8(ascii: "\"") { (quoted, closing) = (false, true) } else { field.append(byte) }
            return
        }
        let wasClosing = closing
        closing = false
        switch byte {
        case UInt8(ascii: "\"") where wasClosing:
            field.append(byte)
            quoted = true
        case UInt8(ascii: "\"") where field.isEmpty:
            quoted = true
        case UInt8(ascii: ","):
            fields.append(field)
            field = []
        case UInt8(ascii: "\n") where wasReturn: break
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            afterReturn = byte == UInt8(ascii: "\r")
            line += 1
            endRecord()
        default: field.append(byte)
        }
    }

    /// Takes in the record; an empty line is none.
    mutating func endRecord() {
        fields.append(field)
        if fields.contains(where: { !$0.isEmpty }) { records.append(CSVRecord(fields: fields, line: start)) }
        (fields, field, start) = ([], [], line)
    }
}
