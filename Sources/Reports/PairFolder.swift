/// The folder that a run of pairs writes to: which file lies where, and how the whole ones come to be.
public struct PairFolder: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    public var recordsPath: String { path + "/pairs.ndjson" }
    /// Where records wait, in completion order, until the run is over.
    public var growingRecordsPath: String { recordsPath + ".part" }

    public var spotsPath: String { path + "/blanch_spots.csv" }
    /// Where rows wait: a pair's rows stand here before its record stands in the other one.
    public var growingSpotsPath: String { spotsPath + ".part" }

    public func picturePath(of pairID: String) -> String { path + "/blanch/" + ResultFolder.safe(pairID) + ".jpg" }

    /// Removes what was drawn of a pair; where nothing was, that is fine.
    public func removePicture(of pairID: String) { OutputFile.remove(picturePath(of: pairID)) }

    /// Writes the table with its description, then the records, and removes what grew.
    ///
    /// - Parameter pairs: in the order in which they shall stand.
    public func finish(_ pairs: [StoredPair]) throws(OutputError) {
        let rows = Table.row(PairRecord.spotColumns.map(\.name)) + pairs.map(\.spotRows).joined()
        try OutputFile.write(rows, to: spotsPath)
        try OutputFile.write(DataPackage.blanchText, to: path + "/datapackage.json")
        try OutputFile.write(pairs.map { $0.line + "\n" }.joined(), to: recordsPath)
        OutputFile.remove(growingRecordsPath)
        OutputFile.remove(growingSpotsPath)
    }
}

/// What is kept of a finished pair: enough for the records and the table.
public struct StoredPair: Sendable, Equatable {
    /// The record as it stands in `pairs.ndjson`, without the line's end.
    public var line: String
    /// The pair's rows of `blanch_spots.csv`, line ends included.
    public var spotRows: String

    public init(_ record: PairRecord) {
        line = record.json.line
        spotRows = record.spotRows
    }

    init(line: String, spotRows: String) {
        self.line = line
        self.spotRows = spotRows
    }
}
