internal import Patterns
internal import Photographs
internal import Pixels
internal import Scales
internal import Spots

extension PhotoField {
    /// Every value of a photo record, in the contract's order.
    static let all: [PhotoField] =
        identity + frame + colour + scale + skin + quality + spots + patches + clustering + pattern + safety

    private static let identity: [PhotoField] = [
        PhotoField("schema", .string, "Name and version of this record's layout.") { _ in .text("rubor.photo/1") },
        PhotoField("photo_id", .string, "Name of the photo: its path relative to the folder given.") {
            .text($0.record.photoID)
        },
        PhotoField("path", .string, "Path of the file as it was read.") { .text($0.record.path) },
        PhotoField("sha256", .string, "SHA-256 of the file's bytes; empty where they could not be read.") {
            JSONValue($0.record.sha256)
        },
        PhotoField("tool_version", .string, "Version of Rubor that made the record.") { _ in .text(ruborVersion) },
        PhotoField("settings_sha256", .string, "SHA-256 of all settings that can change this record's values.") {
            .text($0.record.settingsSHA256)
        },
        PhotoField(
            "status", .string, "ok: measured; failed: the file gave no photo; refused: it cannot be measured honestly."
        ) { .text($0.record.status) },
        PhotoField("error.code", .string, "Why there are no measurements, in one word.") {
            $0.record.problem.map { .text($0.code) }
        },
        PhotoField("error.message", .string, "Why there are no measurements, for a person.") {
            $0.record.problem.map { .text($0.message) }
        },
    ]

    private static let frame: [PhotoField] = [
        .seen("frame.width", .integer, unit: "px", "Columns of the upright photo.") { .integer($0.width) },
        .seen("frame.height", .integer, unit: "px", "Rows of the upright photo.") { .integer($0.height) },
        .seen("frame.exif_orientation", .integer, "EXIF orientation in the file, 1 to 8; 1 where there was none.") {
            .integer($0.facts.exifOrientation)
        },
        .seen("frame.applied", .boolean, "Whether the orientation was applied: places are those of the upright photo.")
        {
            _ in .boolean(true)
        },
    ]

    private static let colour: [PhotoField] = [
        .seen("colour.profile", .string, "The colour space that the file's codes were read in.") {
            .text($0.facts.profile)
        },
        .seen("colour.profile_assumed", .boolean, "Whether the file named no colour space, so that sRGB was assumed.") {
            .boolean($0.facts.profileAssumed)
        },
        .seen("colour.chroma_subsampling", .string, "How much coarser colour is stored than lightness; none for PNG.") {
            .text($0.facts.chromaSubsampling.rawValue)
        },
        .seen("colour.calibration", .string, "What absolute colours were calibrated on: none, reference or card.") {
            .text($0.white == nil ? "none" : "reference")
        },
    ]

    private static let scale: [PhotoField] = [
        .seen("scale.method", .string, "What gave the millimetres: given, aruco, ruler, disc or none.") {
            .text($0.scale?.method.rawValue ?? "none")
        },
        .seen("scale.px_per_mm", .number, unit: "px/mm", "Pixels per millimetre at the photo's middle, on the skin.") {
            JSONValue($0.scale?.pixelsPerMillimetre)
        },
        .seen("scale.px_per_mm_low", .number, unit: "px/mm", "Lower end of the 95 % interval of px_per_mm.") {
            JSONValue($0.scale?.pixelsPerMillimetreLow)
        },
        .seen("scale.px_per_mm_high", .number, unit: "px/mm", "Upper end of the 95 % interval of px_per_mm.") {
            JSONValue($0.scale?.pixelsPerMillimetreHigh)
        },
        .seen("scale.tilt_deg", .number, unit: "deg", "Angle between skin and sensor, where a reference told it.") {
            JSONValue($0.scale?.tiltDegrees)
        },
        .seen("scale.reason", .string, "Where the scale came from, or why there is none, in words.") {
            .text($0.sighting.reason)
        },
        .seen("scale.references", .string, "The references that were taken, joined by semicolons.") {
            .text($0.sighting.seen.map(\.name).joined(separator: "; "))
        },
        .seen("scale.conflict", .string, "Which references do not agree, and what each says.") {
            $0.sighting.conflict.map { .text($0) } ?? .null
        },
    ]

    private static let skin: [PhotoField] = [
        .seen("skin.area_fraction", .number, "Share of the photo that is skin, 0 to 1.") {
            JSONValue($0.findings.skin.areaFraction)
        },
        .seen("skin.area_cm2", .number, unit: "cm2", "Area of the skin in the photo.") { seen in
            JSONValue(seen.scale.map { seen.findings.skin.areaSquareMillimetres(by: $0) / 100 })
        },
        .seen("skin.l", .number, "CIELAB L* (D65) of the skin's median colour, marks left out.") {
            JSONValue($0.findings.skin.lab?.l)
        },
        .seen("skin.a", .number, "CIELAB a* (D65) of the skin's median colour, marks left out.") {
            JSONValue($0.findings.skin.lab?.a)
        },
        .seen("skin.b", .number, "CIELAB b* (D65) of the skin's median colour, marks left out.") {
            JSONValue($0.findings.skin.lab?.b)
        },
        .seen("skin.ita_deg", .number, unit: "deg", "Individual typology angle of the skin, atan((L* - 50) / b*).") {
            JSONValue($0.findings.skin.lab?.itaDegrees)
        },
    ]

    private static let quality: [PhotoField] = [
        .seen("quality.flags", .string, "What limits this photo's measurements, separated by spaces.") {
            .list($0.flags.map { .text($0.rawValue) })
        },
        .seen("quality.sharpness", .number, "Share of the signal that survives at the finest scale, 0 to 1.") {
            JSONValue($0.findings.quality.sharpness)
        },
        .seen("quality.glare_fraction", .number, "Share of the skin that is glare, 0 to 1.") {
            JSONValue($0.findings.quality.glareFraction)
        },
        .seen("quality.smallest_measurable_mm", .number, unit: "mm", "Smallest diameter that this photo can size.") {
            let pixels = $0.findings.quality.smallestMeasurablePixels
            return JSONValue($0.scale?.millimetres(pixels: pixels))
        },
        .seen("quality.hair_fraction", .number, "Share of the skin under thin dark or light lines, 0 to 1.") {
            JSONValue($0.findings.quality.hairFraction)
        },
    ]

    private static let safety: [PhotoField] = [
        PhotoField("safety.level", .string, "emergency_check, have_it_seen or keep_watching; never a reassurance.") {
            $0.safety.map { .text($0.level) }
        },
        PhotoField("safety.text", .string, "What a person should know beside the numbers.") {
            $0.safety.map { .text($0.text) }
        },
    ]
}
