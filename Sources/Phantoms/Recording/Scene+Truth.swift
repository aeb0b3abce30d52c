extension Scene {
    /// What chance put into the scene, for the truth file.
    var contentTruth: JSONText {
        .object([
            ("monk_tone", .integer(SkinTone(skin).monkTone)), ("body", .text(body.form.rawValue)),
            ("backdrop", .text(backdropName)),
            ("line_deg", .number(skin.lineDegrees)), ("line_stretch", .number(skin.lineStretch)),
            ("warmth", .number(skin.warmth)), ("mottle", .number(skin.mottle)), ("pores", .number(skin.pores)),
            ("gooseflesh", .number(skin.gooseflesh)), ("wrinkles", .number(skin.wrinkles)),
            ("stubble", .number(skin.stubble)), ("sweat", .number(skin.sweat)), ("lamp_slant", .number(light.slant)),
            ("second_lamp", .number(light.secondStrength)), ("ambient", .number(light.ambient)),
            ("angiomas", .integer(marks.count { $0.likeness == .angioma })),
            ("petechiae", .integer(marks.count { $0.likeness == .petechia })),
            ("freckles", brownCount(.freckle)), ("naevi", brownCount(.naevus)),
            ("raised_naevi", brownCount(.raisedNaevus)), ("keratoses", brownCount(.keratosis)),
            ("veins", .integer(strokes.count { $0.form == .vein })),
            ("scars", .integer(strokes.count { $0.form == .scar })),
            ("things", .list(things.map { .text($0.form.rawValue) })), ("shadows", .integer(shadows.count)),
            ("captions", .list(captions.map { .text($0.form.rawValue) })),
            ("border", border.map { .text($0.form.rawValue) } ?? .null),
        ])
    }

    /// As in `drape_blue`; `none` where skin fills the picture.
    private var backdropName: String { body.form == .sheet ? "none" : backdrop.name }

    private func brownCount(_ form: BrownMark.Form) -> JSONText { .integer(brown.count { $0.form == form }) }
}
