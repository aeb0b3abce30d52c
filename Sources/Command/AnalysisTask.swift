import Reports
import Rubor

/// One photo to examine, with the scale that counts for it.
struct AnalysisTask: Sendable {
    var input: PhotoList.Entry
    var scale: Scale?
    /// As the user or the manifest wrote it.
    var scaleText: String
    var scaleReason: String

    /// Works out the scale: the manifest's, else the run's.
    ///
    /// - Throws: `CommandFailure.usage` for a scale that cannot be read, or not yet.
    init(_ input: PhotoList.Entry, settings: AnalysisSettings) throws(CommandFailure) {
        self.input = input
        scaleText = input.scale ?? settings.scaleText
        do {
            let request = try input.scale.map { (text) throws(ScaleRequestError) in try ScaleRequest(parsing: text) }
            let ways = request ?? settings.scale
            scale = try ways.resolved()
            let source = request == nil ? "on the command line" : "in the manifest"
            scaleReason =
                switch ways.ways.first {
                case .auto?, nil: "no reference was looked for; give a scale such as 18.5px/mm"
                case ScaleRequest.Way.none?: "none was wanted"
                default: "given \(source) as \(scaleText)"
                }
        } catch {
            let source = input.scale == nil ? "" : "Manifest, photo '\(input.photoID)': "
            throw .usage(source + error.message)
        }
    }
}
