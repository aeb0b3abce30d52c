import Reports
import Rubor

/// One photo to examine, with the scale that counts for it.
struct AnalysisTask: Sendable {
    var input: PhotoList.Entry
    var scale: ScaleRequest
    /// As the user or the manifest wrote it.
    var scaleText: String

    /// Works out the scale: the manifest's, else the run's.
    ///
    /// - Throws: `CommandFailure.usage` for a scale that cannot be read.
    init(_ input: PhotoList.Entry, settings: AnalysisSettings) throws(CommandFailure) {
        self.input = input
        scaleText = input.scale ?? settings.scaleText
        do {
            let own = try input.scale.map { (text) throws(ScaleRequestError) in try ScaleRequest(parsing: text) }
            scale = own ?? settings.scale
        } catch {
            let source = input.scale == nil ? "" : "Manifest, photo '\(input.photoID)': "
            throw .usage(source + error.message)
        }
    }
}
