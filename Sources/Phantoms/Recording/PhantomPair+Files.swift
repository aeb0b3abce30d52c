internal import Photographs
internal import Pixels

extension PhantomPair {
    /// Both photographs and their truth: NAME.before.jpg, NAME.after.jpg, NAME.json and NAME.labels.png (16-bit, of the
    /// first photograph).
    ///
    /// - Throws: `PhotoError.outOfMemory`.
    public func files(id: String) throws -> [PhantomFile] {
        let first = try before.picture()
        let second =
            wish.flaw == .sameFile
            ? first
            : try Phantom.picture(after.codes, width: after.view.width, height: after.view.height, form: after.form)
        return [
            PhantomFile(name: id + ".before.jpg", bytes: first), PhantomFile(name: id + ".after.jpg", bytes: second),
            PhantomFile(name: id + ".json", bytes: Array(truth(id: id).file.utf8)),
            PhantomFile(name: id + ".labels.png", bytes: try PNGFile.encode(grey16: before.labels)),
        ]
    }

    /// Everything that is true of the pair, for the file beside it.
    func truth(id: String) -> JSONText {
        let tone = before.tone
        return .object([
            ("id", .text(id)), ("before", .text(id + ".before.jpg")), ("after", .text(id + ".after.jpg")),
            ("kind", .text(request.kind.rawValue)), ("mode", .text(wish.mode.rawValue)),
            ("invalid", wish.flaw.map { .text($0.rawValue) } ?? .null),
            ("difficulty", .text(request.difficulty.rawValue)),
            ("seed", .integer(Int(truncatingIfNeeded: request.seed))),
            ("first_pixel_middle", .number(0.5)),
            ("width", .integer(before.width)), ("height", .integer(before.height)),
            ("after_width", .integer(after.view.width)), ("after_height", .integer(after.view.height)),
            ("mm_per_pixel", .number(before.millimetresPerPixel)),
            ("after_mm_per_pixel", .number(1 / after.view.pixelsPerMillimetre)),
            ("tone", .number(before.scene.skin.melanin)), ("ita_deg", .number(tone.itaDegrees)),
            ("variant", .text(before.scene.variant)),
            (
                "before_to_after",
                beforeToAfter.map { m in
                    .list((0..<3).map { row in .list((0..<3).map { .precise(m[row * 3 + $0]) }) })
                } ?? .null
            ),
            ("warp_px", .number(warpPixels)), ("field_pallor", .number(pallor)), ("glass", after.glass.truth),
            ("reference", before.scene.reference == nil ? .null : .text("aruco")),
            ("camera", before.camera.truth), ("after_camera", after.camera.truth),
            ("orientations", .list([.integer(before.form.orientation), .integer(after.form.orientation)])),
            ("profiles", .list([before.form, after.form].map { .text($0.colourSpace.rawValue) })),
            ("qualities", .list([before.form, after.form].map { .integer($0.quality) })),
            ("spots", .list(zip(before.spots, spots).map { $1.truth($0) })),
            ("landmarks", .list(landmarks.map(\.truth))),
        ])
    }
}

extension PhantomPair.PressedSpot {
    fileprivate func truth(_ spot: PhantomSpot) -> JSONText {
        .object([
            ("label", .integer(spot.label)), ("class", .text(spot.likeness.rawValue)), ("x", .number(spot.xPixels)),
            ("y", .number(spot.yPixels)), ("area_px", .number(spot.areaPixels)),
            ("diameter_mm", .number(spot.diameterMillimetres)), ("delta_ei", .number(spot.deltaEI)),
            ("fade", .number(fade)), ("pressed", .boolean(isPressed)), ("contact_low", .number(leastContact)),
            ("contact_high", .number(mostContact)), ("after_x", afterX.map { .number($0) } ?? .null),
            ("after_y", afterY.map { .number($0) } ?? .null), ("in_frame", .boolean(isInFrame)),
            ("hidden", .number(hiddenShare)),
        ])
    }
}

extension PhantomPair.Landmark {
    fileprivate var truth: JSONText {
        .object([
            ("x", .number(x)), ("y", .number(y)), ("after_x", .number(afterX)), ("after_y", .number(afterY)),
            ("pressed", .boolean(isPressed)),
        ])
    }
}

extension Glass {
    /// Millimetres of the skin's sheet, whose place in the photographs the landmarks tell.
    fileprivate var truth: JSONText {
        .object([
            ("form", .text(form.rawValue)), ("pressed", .boolean(pressure > 0)), ("veil", .number(veil)),
            ("magnification", .number(magnification)), ("rim_mm", .number(rimMillimetres)),
            ("smear", .number(smear)), ("glares", .integer(glares.count)), ("bubbles", .integer(bubbles.count)),
            ("covers_all", .boolean(form == .pane)),
        ])
    }
}
