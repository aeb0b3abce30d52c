internal import Statistics

extension Phantom {
    /// What is true of the reference in the photo; without one its name is null and the rest is left out.
    var referenceTruth: [(String, JSONText)] {
        guard let reference = scene.reference else { return [("reference", .null)] }
        let outline = reference.seenOutline.map { view.skinToPhoto.map($0.x, $0.y) }
        return [
            ("reference", .text(reference.kindName)), ("size_mm", .number(reference.sizeMillimetres)),
            ("reference_spec", .text(reference.specification)),
            ("reference_thickness_mm", .number(reference.thicknessMillimetres)),
            ("reference_look", .text(reference.look)), ("reference_lift_per_mm", .number(reference.lift)),
            ("reference_bend_per_mm", .number(reference.bend)),
            ("reference_outline_px", .list(outline.map { .list([.number($0.x), .number($0.y)]) })),
        ]
    }
}

extension Reference {
    /// As the truth calls it: aruco, ruler, ruler_inch, coin or sticker.
    var kindName: String {
        switch form {
        case .marker: "aruco"
        case .ruler(let face): face.unit == .inch ? "ruler_inch" : "ruler"
        case .disc(let face): face.form.rawValue
        }
    }

    /// A marker's side, a disc's diameter, or the distance of a ruler's ticks.
    var sizeMillimetres: Double {
        switch form {
        case .marker(let face): face.sideMillimetres
        case .ruler(let face): RulerFace.scale(face.unit).pitch
        case .disc(let face): face.diameterMillimetres
        }
    }

    /// The words for `--scale` that a person who laid it there would write.
    var specification: String {
        switch form {
        case .marker(let face): "aruco:\(face.dictionary):\(face.sideMillimetres)mm"
        case .ruler: "auto"
        case .disc(let face): face.name.map { "coin:\($0)" } ?? "disc:\(face.diameterMillimetres)mm"
        }
    }

    /// What it looks like, in words: `steel`, `4x4_50 id 3, red`.
    var look: String {
        switch form {
        case .marker(let face): "\(face.dictionary) id \(face.id)" + (face.ink == .redInk ? ", red" : "")
        case .ruler(let face):
            face.material.rawValue + (face.isDouble ? ", both units" : "")
                + (face.isUpsideDown ? ", upside down" : "") + (face.numberInk == .redInk ? ", red numbers" : "")
        case .disc(let face): face.name ?? (face.colour.red > 3 * face.colour.green ? "red" : "matte")
        }
    }
}
