internal import Photographs
internal import Reports

/// What an earlier run measured, and what must hold now: its `bench.json`.
public struct Baseline: Sendable {
    let rows: [JSONValue]
    let gates: [JSONValue]

    /// Reads the file.
    ///
    /// - Throws: `TrialError.unreadable` where there is no such file or it is no `bench.json`.
    public init(readingFrom path: String) throws(TrialError) {
        let bytes: [UInt8]
        do { bytes = try PhotoFile.read(PhotoPath(path)) } catch {
            throw .unreadable("The baseline cannot be read: \(error.message).")
        }
        let value = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self))
        guard let value, value["schema"]?.string == "rubor.bench/1", let rows = value["rows"]?.items else {
            throw .unreadable("'\(path)' is no bench.json of this tool.")
        }
        self.rows = rows
        gates = value["gates"]?.items ?? []
    }
}
