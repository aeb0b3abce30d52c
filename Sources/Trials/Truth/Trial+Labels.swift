internal import Patterns
internal import Photographs

extension TrialList {
    /// Real photos with the pattern that somebody names for each: a CSV with the columns `path` and `label`.
    ///
    /// `label` is one of the pattern's words, or several parted by `|` where each is right (`none|indeterminate` for a mole);
    /// `kind` groups the photos, else the folder that the photo lies in does. Such labels are weak truth: nothing is said of
    /// where anything lies, and only patterns are judged.
    ///
    /// - Parameter photos: The folder in which the paths start.
    /// - Throws: `TrialError.noTruth` where the file is not there or lists no photo, `unreadable` where it is no such table.
    public init(labels path: String, photos: String) throws(TrialError) {
        let bytes: [UInt8]
        do { bytes = try PhotoFile.read(PhotoPath(path)) } catch { throw .noTruth("\(error.message).") }
        let table: Manifest
        do { table = try Manifest(csv: bytes) } catch { throw .unreadable("'\(path)': \(error.message).") }
        guard table.otherColumns.contains("label") else {
            throw .unreadable("'\(path)' has no column `label`.")
        }
        self.init(table.rows) { row throws(TrialProblem) in try Trial(labelled: row, photos: PhotoPath(photos)) }
        if trials.isEmpty && problems.isEmpty { throw .noTruth("'\(path)' lists no photo.") }
        settle()
    }
}

extension Trial {
    /// One row of a list of labels.
    fileprivate init(labelled row: Manifest.Row, photos: PhotoPath) throws(TrialProblem) {
        func value(_ name: String) -> String? { row.columns.first { $0.name == name }.map(\.value) }
        let name = row.photoID ?? row.path.description
        let folder = row.path.description.split(separator: "/").dropLast().last.map(String.init)
        let kind = value("kind").flatMap { $0.isEmpty ? nil : $0 }
        self.init(
            photoID: name, photoPath: photos.appending(row.path.bytes), kind: kind ?? folder ?? "labelled",
            truth: .labelled)
        for word in (value("label") ?? "").split(separator: "|") {
            guard let label = Pattern.Label(rawValue: String(word)) else {
                throw TrialProblem(name, "'\(word)' is no label of a pattern")
            }
            statedPatterns.append(label)
        }
        if statedPatterns.isEmpty { throw TrialProblem(name, "has no label") }
    }
}
