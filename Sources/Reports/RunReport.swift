/// What was run, on what and how long it took: `run.json`, the only file that differs between equal runs.
public struct RunReport: Sendable {
    /// Seconds that one photo took, stage by stage.
    public struct Times: Sendable, Equatable {
        public var photoID: String
        public var readSeconds = 0.0
        public var decodeSeconds = 0.0
        public var examineSeconds = 0.0
        /// Labels and overlay.
        public var drawSeconds = 0.0

        public init(photoID: String) { self.photoID = photoID }
    }

    /// How many inputs became what.
    public struct Counts: Sendable, Equatable {
        public var measured = 0
        public var failed = 0
        public var refused = 0
        /// Of those measured: taken over from an earlier run.
        public var reused = 0
        /// Files in the folders that are no pictures.
        public var skippedFiles = 0
        /// Of those measured: pairs that can be read as a test of pressure; `nil` for photos.
        public var readable: Int?

        public init() {}

        public var inputs: Int { measured + failed + refused }
    }

    public var settings: JSONValue
    public var machine: JSONValue
    /// Seconds since 1970, UTC.
    public var startedAt: Double
    public var seconds: Double
    public var counts: Counts
    /// In the order of the photos.
    public var times: [Times]

    public init(
        settings: JSONValue, machine: JSONValue, startedAt: Double, seconds: Double, counts: Counts, times: [Times]
    ) {
        self.settings = settings
        self.machine = machine
        self.startedAt = startedAt
        self.seconds = seconds
        self.counts = counts
        self.times = times
    }

    /// The text of `run.json`.
    public var text: String {
        let value = JSONValue.object([
            JSONValue.Member("schema", .text("rubor.run/1")), JSONValue.Member("tool_version", .text(ruborVersion)),
            JSONValue.Member("started_at_unix_s", .integer(Int(startedAt))),
            JSONValue.Member("seconds", JSONValue(seconds)), JSONValue.Member("machine", machine),
            JSONValue.Member("settings", settings), JSONValue.Member("counts", countsValue),
            JSONValue.Member("photos", .list(times.map(RunReport.timesValue))),
        ])
        return value.line + "\n"
    }

    private var countsValue: JSONValue {
        let pairs = counts.readable.map { readable in
            [
                JSONValue.Member("readable", .integer(readable)),
                JSONValue.Member("not_readable", .integer(counts.measured - readable)),
            ]
        }
        return .object(
            [
                JSONValue.Member("inputs", .integer(counts.inputs)), JSONValue.Member("ok", .integer(counts.measured)),
                JSONValue.Member("failed", .integer(counts.failed)),
                JSONValue.Member("refused", .integer(counts.refused)),
                JSONValue.Member("reused", .integer(counts.reused)),
                JSONValue.Member("skipped_files", .integer(counts.skippedFiles)),
            ] + (pairs ?? []))
    }

    private static func timesValue(_ times: Times) -> JSONValue {
        .object([
            JSONValue.Member("photo_id", .text(times.photoID)),
            JSONValue.Member("read_s", JSONValue(times.readSeconds)),
            JSONValue.Member("decode_s", JSONValue(times.decodeSeconds)),
            JSONValue.Member("examine_s", JSONValue(times.examineSeconds)),
            JSONValue.Member("draw_s", JSONValue(times.drawSeconds)),
        ])
    }
}
