public import Scales

/// What is true of a photo's reference, and what a person who laid it there would ask for.
public struct TrueReference: Sendable, Equatable {
    /// `aruco`, `ruler`, `ruler_inch`, `coin` or `sticker`; `nil` where the photo has none.
    public var kind: String?
    /// The marker's side, the ruler's length or the disc's diameter; `nil`: not stated.
    public var sizeMillimetres: Double?
    /// What is asked for; of a photo without reference, one way of each kind.
    public var requests: [ScaleRequest]
    public var thicknessMillimetres: Double
    /// Between the skin and the sensor; `nil`: not stated.
    public var tiltDegrees: Double?

    /// Whether the search ought to give a scale: an inch ruler is to be refused.
    public var givesScale: Bool { kind != nil && kind != "ruler_inch" }

    /// Below so many pixels a side a marker counts as a small one.
    public static let smallMarkerPixels = 40.0

    /// What a bench calls it; `none` without one.
    func title(millimetresPerPixel: Double?) -> String {
        guard let kind else { return "none" }
        guard kind == "aruco", let sizeMillimetres, let millimetresPerPixel,
            sizeMillimetres < TrueReference.smallMarkerPixels * millimetresPerPixel
        else { return kind }
        return "aruco below \(Int(TrueReference.smallMarkerPixels)) px"
    }

    /// The ways that see nothing where nothing is there: one of each kind, common sizes.
    public static let ways = ["ruler:1mm", "aruco:4x4_50:20mm", "disc:23.25mm"]

    /// Of a real photo in which somebody looked for a ruler: rulers alone are asked for, as without any option.
    init(rulerIsThere: Bool) {
        kind = rulerIsThere ? "ruler" : nil
        requests = [.auto]
        thicknessMillimetres = 0
    }

    /// From a truth's keys `reference`, `size_mm`, `reference_spec`, `reference_thickness_mm` and `tilt_deg`.
    ///
    /// Beside the reference that is there, the other kinds are asked for as well, as ways that should see nothing.
    /// - Throws: `TrialProblem` where the words or the size are no request.
    init(
        kind: String?, sizeMillimetres: Double?, specification: String?, thicknessMillimetres: Double?,
        tiltDegrees: Double?, name: String
    ) throws(TrialProblem) {
        self.kind = kind
        self.sizeMillimetres = sizeMillimetres
        self.thicknessMillimetres = thicknessMillimetres ?? 0
        self.tiltDegrees = tiltDegrees
        let words: String?
        switch (kind, specification, sizeMillimetres) {
        case (nil, _, _): words = nil
        case (_, let stated?, _): words = stated
        case ("aruco", nil, let side?): words = "aruco:4x4_50:\(side)mm"
        case ("ruler", nil, _), ("ruler_inch", nil, _): words = "auto"
        case (_, nil, let diameter?): words = "disc:\(diameter)mm"
        case (let kind?, nil, nil): throw TrialProblem(name, "its reference \(kind) has no size_mm")
        }
        do {
            requests = try (words.map { [$0] } ?? []).map { words throws(ScaleRequestError) in
                try ScaleRequest(parsing: words)
            }
            let own = kind.map(TrueReference.way)
            for way in TrueReference.ways where way != own { requests.append(try ScaleRequest(parsing: way)) }
        } catch {
            throw TrialProblem(name, "its reference cannot be asked for: \(error.message)")
        }
    }

    /// Which of `ways` is of a reference's own kind.
    private static func way(of kind: String) -> String {
        switch kind {
        case "aruco": ways[1]
        case "ruler", "ruler_inch": ways[0]
        default: ways[2]
        }
    }
}
