public import Photographs
public import Scales
internal import Statistics

/// What `rubor scale` says of one photo.
public struct ScaleLine: Sendable {
    public var photoID: String
    /// `nil` where the file gave no photo.
    public var sighting: ScaleSighting?
    public var error: PhotoError?

    public init(photoID: String, sighting: ScaleSighting) {
        self.photoID = photoID
        self.sighting = sighting
    }

    public init(photoID: String, error: PhotoError) {
        self.photoID = photoID
        self.error = error
    }

    /// Whether there was nothing to look at.
    public var isLost: Bool { error != nil }

    /// One line for a person.
    public var text: String {
        if let error { return "\(photoID): failed, \(error.code): \(error.message)\n" }
        guard let sighting else { return "\(photoID): no scale\n" }
        guard let scale = sighting.scale else { return "\(photoID): no scale; \(sighting.reason)\n" }
        var words =
            "\(photoID): \(scale.method.rawValue), \(scale.pixelsPerMillimetre.sixDigits) px/mm "
            + "(\(scale.pixelsPerMillimetreLow.sixDigits) to \(scale.pixelsPerMillimetreHigh.sixDigits))"
        if let tilt = scale.tiltDegrees { words += ", tilted by \(Int(tilt.rounded())) degrees" }
        return words + "; \(sighting.reason)\n"
    }

    /// One JSON object, for programs: the photo record's `scale` with what was refused beside it.
    public var json: String {
        var members = [JSONValue.Member("photo_id", .text(photoID))]
        if let error {
            members.append(JSONValue.Member("status", .text("failed")))
            members.append(
                JSONValue.Member(
                    "error",
                    .object([
                        JSONValue.Member("code", .text(error.code)), JSONValue.Member("message", .text(error.message)),
                    ])))
        } else if let sighting {
            members.append(JSONValue.Member("status", .text("ok")))
            members.append(JSONValue.Member("scale", ScaleLine.scale(sighting)))
            members.append(JSONValue.Member("references", .list(sighting.seen.map(ScaleLine.reference))))
            members.append(JSONValue.Member("refused", .list(sighting.refused.map(ScaleLine.refused))))
        }
        return JSONValue.object(members).line + "\n"
    }

    private static func scale(_ sighting: ScaleSighting) -> JSONValue {
        let scale = sighting.scale
        return .object([
            JSONValue.Member("method", .text(scale?.method.rawValue ?? "none")),
            JSONValue.Member("px_per_mm", JSONValue(scale?.pixelsPerMillimetre)),
            JSONValue.Member("px_per_mm_low", JSONValue(scale?.pixelsPerMillimetreLow)),
            JSONValue.Member("px_per_mm_high", JSONValue(scale?.pixelsPerMillimetreHigh)),
            JSONValue.Member("tilt_deg", JSONValue(scale?.tiltDegrees)),
            JSONValue.Member("reason", .text(sighting.reason)),
            JSONValue.Member("conflict", sighting.conflict.map { .text($0) } ?? .null),
        ])
    }

    private static func reference(_ seen: SeenReference) -> JSONValue {
        .object([
            JSONValue.Member("name", .text(seen.name)), JSONValue.Member("method", .text(seen.method.rawValue)),
            JSONValue.Member("px_per_mm", JSONValue(seen.pixelsPerMillimetre)),
            JSONValue.Member("relative_error", JSONValue(seen.relativeError)),
            JSONValue.Member("tilt_deg", JSONValue(seen.tiltDegrees)), outline(seen.outline),
        ])
    }

    private static func refused(_ reference: RefusedReference) -> JSONValue {
        .object([
            JSONValue.Member("name", .text(reference.name)), JSONValue.Member("reason", .text(reference.reason)),
            outline(reference.outline),
        ])
    }

    private static func outline(_ corners: [Point]) -> JSONValue.Member {
        JSONValue.Member("outline_px", .list(corners.map { .list([JSONValue($0.x), JSONValue($0.y)]) }))
    }
}
