internal import Pixels
internal import Statistics

extension Phantom {
    /// Calm skin's colour.
    public var tone: SkinTone { SkinTone(scene.skin) }

    /// Everything that is true of the photograph, for the file beside it. `id` is its name without extension.
    func truth(id: String) -> JSONText {
        let tone = self.tone
        let described: [(String, JSONText)] = [
            ("id", .text(id)), ("file", .text(fileName(id: id))), ("kind", .text(request.kind.rawValue)),
            ("difficulty", .text(request.difficulty.rawValue)),
            ("seed", .integer(Int(truncatingIfNeeded: request.seed))),
            ("width", .integer(width)), ("height", .integer(height)),
            ("mm_per_pixel", .number(millimetresPerPixel)), ("px_per_mm", .number(pixelsPerMillimetre)),
            ("tilt_deg", .number(view.tiltDegrees)),
            ("tone", .number(scene.skin.melanin)), ("ita_deg", .number(tone.itaDegrees)),
            ("skin", .object([("l", .number(tone.l)), ("a", .number(tone.a)), ("b", .number(tone.b))])),
            ("edge", .text(scene.edge?.name ?? "none")), ("redness", rednessTruth),
            ("variant", .text(scene.variant)), ("scene", sceneTruth), ("content", scene.contentTruth),
            ("view", viewTruth), ("camera", camera.truth), ("encoding", encodingTruth),
        ]
        return .object(
            described + patternTruth + flagTruth + (request.reference == nil ? [] : referenceTruth) + [
                ("spots", .list(spots.map(\.truth)))
            ])
    }

    /// The patterns that are right, the best first; a plain kind tells its own.
    private var patternTruth: [(String, JSONText)] {
        guard let odd = OddScene(variant: scene.variant) else { return [] }
        return [("patterns", .list(odd.patterns.map { .text($0) }))]
    }

    private var flagTruth: [(String, JSONText)] {
        guard let flags else { return [] }
        return [
            (
                "flags",
                .object([
                    ("due", .list(flags.due.map { .text($0.rawValue) })),
                    ("absent", .list(flags.absent.map { .text($0.rawValue) })),
                ])
            )
        ]
    }

    /// The photograph's file name.
    func fileName(id: String) -> String { id + (form.format == .png ? ".png" : ".jpg") }

    private var rednessTruth: JSONText {
        guard let redness = scene.redness else { return .null }
        let area = self.redness.elements.reduce(0) { $0 + ($1 ? 1 : 0) }
        let skinArea = skin.elements.reduce(0) { $0 + ($1 ? 1 : 0) }
        return .object(
            [
                ("style", .text(redness.style.rawValue)), ("area_px", .integer(area)),
                ("area_mm2", .number(Double(area) * millimetresPerPixel * millimetresPerPixel)),
                ("skin_fraction", .number(Double(area) / Double(max(1, skinArea)))),
                ("delta_ei", .number(rednessContrast)), ("softness", .number(redness.softness)),
            ] + redness.blood.truth)
    }

    private var sceneTruth: JSONText {
        let (skin, light) = (scene.skin, scene.light)
        return .object([
            ("blood", .number(skin.blood)), ("melanin_blotches", .number(skin.melaninBlotches)),
            ("blood_blotches", .number(skin.bloodBlotches)), ("crease_mm", .number(skin.creaseMillimetres)),
            ("relief", .number(skin.relief)), ("gloss", .number(skin.gloss)),
            ("lamp_deg", .number(light.directionDegrees)), ("falloff", .number(light.falloff)),
            ("vignette", .number(light.vignette)), ("curvature", .number(light.curvature)),
            ("spread_red_mm", .number(scene.spread.red)), ("spread_green_mm", .number(scene.spread.green)),
            ("spread_blue_mm", .number(scene.spread.blue)), ("brown_marks", .integer(scene.brown.count)),
            ("hairs", .integer(scene.hairs.count)),
        ])
    }

    private var viewTruth: JSONText {
        .object([
            ("tilt_deg", .number(view.tiltDegrees)), ("tilt_direction_deg", .number(view.tiltDirectionDegrees)),
            ("distance_mm", .number(view.distanceMillimetres)),
            ("skin_width_mm", .number(view.widthMillimetres)), ("skin_height_mm", .number(view.heightMillimetres)),
            ("skin_to_photo", .list(view.skinToPhoto.elements.map { .precise($0) })),
        ])
    }

    private var encodingTruth: JSONText {
        .object([
            ("format", .text(form.format.rawValue)),
            ("quality", form.format == .png ? .null : .integer(form.quality)),
            ("chroma_subsampling", .text(form.format == .png ? "none" : form.subsampling.rawValue)),
            ("profile", .text(form.colourSpace.rawValue)), ("exif_orientation", .integer(form.orientation)),
        ])
    }
}

extension PhantomSpot {
    var truth: JSONText {
        .object(
            [
                ("label", .integer(label)), ("class", .text(likeness.rawValue)), ("x", .number(xPixels)),
                ("y", .number(yPixels)), ("area_px", .number(areaPixels)),
                ("visible_share", .number(visibleShare)), ("diameter_mm", .number(diameterMillimetres)),
                ("delta_ei", .number(deltaEI)),
            ] + blood.truth)
    }
}

extension Blood {
    var truth: [(String, JSONText)] {
        [
            ("dose", .number(dose)), ("deoxygenated", .number(deoxygenatedShare)), ("degraded", .number(degradedShare)),
        ]
    }
}
