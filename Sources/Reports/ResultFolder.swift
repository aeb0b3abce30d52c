internal import Photographs

/// The folder that a run writes to: which file lies where, and how the whole ones come to be.
public struct ResultFolder: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    public var recordsPath: String { path + "/photos.ndjson" }
    /// Where records wait, in completion order, until the run is over.
    public var growingRecordsPath: String { recordsPath + ".part" }
    public var spotsPath: String { path + "/spots.csv" }
    /// Where rows wait: a photo's rows stand here before its record stands in the other one.
    public var growingSpotsPath: String { spotsPath + ".part" }

    public var labelsFolder: String { path + "/labels" }
    public var overlaysFolder: String { path + "/overlays" }
    public func labelsPath(of photoID: String) -> String { labelsFolder + "/" + ResultFolder.safe(photoID) + ".png" }
    public func overlayPath(of photoID: String) -> String { overlaysFolder + "/" + ResultFolder.safe(photoID) + ".jpg" }

    /// The id as a path that cannot lead out of its folder, whatever a manifest calls its photos. Parts that no file system
    /// could name once a picture's extension stands behind them are shortened, and told apart by a digest of the whole.
    static func safe(_ photoID: String) -> String {
        photoID.split(separator: "/", omittingEmptySubsequences: false).map(safePart).joined(separator: "/")
    }

    private static func safePart(_ part: Substring) -> String {
        switch part {
        case "": "%2F"
        case ".": "%2E"
        case "..": "%2E%2E"
        default: shortened(part.replacing("\0", with: "%00"))
        }
    }

    /// 255 bytes, which names may have, without ".jpg" or ".png".
    private static let longestPart = 251
    private static let keptPart = 200

    private static func shortened(_ part: Substring) -> String {
        guard part.utf8.count > longestPart else { return String(part) }
        var kept = part.unicodeScalars
        while kept.reduce(0, { $0 + UTF8.width($1) }) > keptPart { kept.removeLast() }
        let digest = String(fnv1a(part.utf8), radix: 16)
        return String(kept) + "-" + String(repeating: "0", count: 16 - digest.utf8.count) + digest
    }

    /// Writes the tables and their description, then the sorted records, and removes what grew.
    ///
    /// - Parameters:
    ///   - photos: in the order in which they shall stand.
    ///   - growing: the files that they stand in; they are read photo by photo, so that memory holds one.
    ///   - passed: the manifest's columns, in its order.
    public func finish(
        _ photos: [StoredPhoto.Places], from growing: (records: GrowingFile, spots: GrowingFile), passed: [String]
    ) throws(OutputError) {
        let headings = ResultFolder.headings(passed: passed)
        let table = try FileInTheMaking(path + "/photos.csv")
        let spots = try FileInTheMaking(spotsPath)
        let records = try FileInTheMaking(recordsPath)
        try table.append(Table.row(PhotoRecord.columns.map(\.name) + headings).utf8)
        try spots.append(Table.row(PhotoRecord.spotColumns.map(\.name)).utf8)
        for photo in photos {
            let line = try growing.records.bytes(at: photo.record)
            let record = (try? JSONValue(parsing: String(decoding: line, as: UTF8.self))) ?? .null
            try table.append(Table.row(PhotoRecord.cells(of: record, passed: passed)).utf8)
            try spots.append(try growing.spots.bytes(at: photo.spotRows))
            try records.append(line)
        }
        try table.finish()
        try spots.finish()
        try OutputFile.write(DataPackage.text(passed: headings), to: path + "/datapackage.json")
        try records.finish()
        OutputFile.remove(growingRecordsPath)
        OutputFile.remove(growingSpotsPath)
    }

    /// Removes what was drawn of a photo; where nothing was, that is fine.
    public func removePictures(of photoID: String) {
        for path in [labelsPath(of: photoID), overlayPath(of: photoID)] { OutputFile.remove(path) }
    }

    /// Removes growing files in which nothing stands.
    public func removeEmptyGrowingFiles() {
        for path in [growingRecordsPath, growingSpotsPath] where OutputFile.isEmpty(path) { OutputFile.remove(path) }
    }

    /// The passed columns' own names; one that a column of Rubor's has already gets `manifest_` before it, as often as it
    /// takes to be a name of its own.
    static func headings(passed: [String]) -> [String] {
        let own = Set(PhotoRecord.columns.map(\.name))
        let taken = own.union(passed)
        return passed.map { name in
            guard own.contains(name) else { return name }
            var heading = "manifest_" + name
            while taken.contains(heading) { heading = "manifest_" + heading }
            return heading
        }
    }
}

/// What a finished photo leaves: enough for the records and the tables.
public struct StoredPhoto: Sendable, Equatable {
    /// The record as it stands in `photos.ndjson`, without the line's end.
    public var line: String
    /// The photo's rows of `spots.csv`, line ends included.
    public var spotRows: String

    public init(_ record: PhotoRecord) {
        line = record.json.line
        spotRows = record.spotRows
    }

    init(line: String, spotRows: String) {
        self.line = line
        self.spotRows = spotRows
    }

    /// Where that stands in the growing files: all that memory keeps of a photo.
    public struct Places: Sendable, Equatable {
        /// With the line's end.
        public var record: FilePlace
        public var spotRows: FilePlace

        public init(record: FilePlace, spotRows: FilePlace) {
            self.record = record
            self.spotRows = spotRows
        }
    }
}
