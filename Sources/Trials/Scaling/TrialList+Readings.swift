internal import Photographs

extension TrialList {
    /// Real photos whose rulers somebody counted: a table with the columns `path`, `reference` (`ruler`, or `none` and
    /// empty where there is none) and `px_per_mm` (empty where the ruler's ticks were not counted).
    ///
    /// A reading holds at the photo's middle. Nothing is known of the photos' spots. O(rows).
    /// - Parameter photos: where relative paths start.
    /// - Throws: `TrialError.unreadable` where the file is no such table; `noTruth` where it has no row.
    public init(readings path: String, photos: String) throws(TrialError) {
        let rows = try TrialList.rows(of: path)
        self.init(rows) { row throws(TrialProblem) in try Trial(reading: row, photos: PhotoPath(photos)) }
        if trials.isEmpty {
            throw .noTruth("'\(path)' holds no reading.\(problems.map { " " + $0.line + "." }.joined())")
        }
        settle()
    }

    private static func rows(of path: String) throws(TrialError) -> [Manifest.Row] {
        let bytes: [UInt8]
        do { bytes = try PhotoFile.read(PhotoPath(path)) } catch { throw .noTruth("\(error.message).") }
        do { return try Manifest(csv: bytes).rows } catch {
            throw .unreadable("'\(path)' is no table of readings: \(error.message).")
        }
    }
}

extension Trial {
    fileprivate init(reading row: Manifest.Row, photos: PhotoPath) throws(TrialProblem) {
        let name = row.photoID ?? row.path.description
        func value(_ column: String) -> String? {
            row.columns.first { $0.name == column && !$0.value.isEmpty }?.value
        }
        let reference = value("reference")
        guard reference == nil || reference == "none" || reference == "ruler" else {
            throw TrialProblem(name, "its reference is '\(reference ?? "")', neither ruler nor none")
        }
        let isThere = reference == "ruler"
        let reading = value("px_per_mm").map { Double($0) ?? .nan }
        if let reading, !(reading > 0 && reading.isFinite && isThere) {
            throw TrialProblem(name, "px_per_mm must be above 0, and of a ruler")
        }
        let everywhere = ReaderMarks.Box(left: 0, top: 0, right: .infinity, bottom: .infinity)
        self.init(
            photoID: name, photoPath: photos.appending(row.path.bytes), kind: "read",
            millimetresPerPixel: reading.map { 1 / $0 }, reference: TrueReference(rulerIsThere: isThere),
            truth: .marked(ReaderMarks(marks: [], window: everywhere, ignored: [])))
    }
}
