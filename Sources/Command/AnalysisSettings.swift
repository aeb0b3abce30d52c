import Reports
import Rubor

/// What `rubor analyze` was told, apart from its inputs and where its results go.
struct AnalysisSettings: Sendable {
    var scale = ScaleRequest.auto
    /// As the user wrote it.
    var scaleText = "auto"
    var decoding = DecodingSettings()
    var examination = ExaminationSettings()
    /// Whose emergency numbers records name.
    var region = EmergencyRegion.anywhere
    /// Whether a photo without a scale is refused.
    var requiresScale = false
    var drawsLabels = false
    var drawsOverlays = true
    /// Photos at work at the same time; results do not depend on it.
    var jobs = 1
    /// Whether records of an earlier run are taken over where file and settings are the same.
    var resumes = false

    /// Everything that can change a record's values, in a fixed order.
    func canonical(scaleText: String) -> JSONValue {
        .object([
            JSONValue.Member("tool_version", .text(ruborVersion)), JSONValue.Member("scale", .text(scaleText)),
            JSONValue.Member("max_pixels", .integer(decoding.maximumPixels)),
            JSONValue.Member("keep_truncated", .boolean(decoding.keepTruncated)),
            JSONValue.Member("reference_thickness_mm", JSONValue(examination.references.thicknessMillimetres)),
            JSONValue.Member("allow_tilt", .boolean(examination.references.allowsHighTilt)),
            JSONValue.Member("require_scale", .boolean(requiresScale)),
            JSONValue.Member("min_confidence", JSONValue(examination.spots.minimumConfidence)),
            JSONValue.Member("region", .text(region.rawValue)),
        ])
    }

    /// The digest that records carry; a photo's own scale counts in.
    func digest(scaleText: String) -> String { sha256(of: Array(canonical(scaleText: scaleText).line.utf8)) }

    /// For `run.json`: the above and what only changes the pictures and the speed.
    var described: JSONValue {
        guard case .object(let members) = canonical(scaleText: scaleText) else { return .null }
        return .object(
            members + [
                JSONValue.Member("labels", .boolean(drawsLabels)),
                JSONValue.Member("overlays", .boolean(drawsOverlays)),
                JSONValue.Member("jobs", .integer(jobs)), JSONValue.Member("resume", .boolean(resumes)),
            ])
    }
}
