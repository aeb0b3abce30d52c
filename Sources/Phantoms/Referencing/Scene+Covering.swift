extension Scene {
    /// Lays the wished reference on the skin, and in some photographs a finger over a part of it.
    mutating func addReference(_ request: PhantomRequest, _ view: View, _ dice: (Stream) -> Dice) {
        guard let wish = request.reference else { return }
        let hard = request.difficulty == .hard
        var own = dice(.reference)
        reference = Reference(wish, view, hard: hard, &own)
        guard let reference else { return }
        // Its plane is the skin's: no limb that bends away below it, and nothing by chance on top of it.
        body.form = .sheet
        things.removeAll { !$0.form.isInk }
        var cover = dice(.cover)
        if cover.chance(hard ? 0.4 : 0.2) { things.append(finger(over: reference, &cover)) }
    }

    /// A finger that reaches over a ruler's edge, a disc's rim or a marker's margin.
    private func finger(over reference: Reference, _ dice: inout Dice) -> Thing {
        let (half, long) = (dice.between(4, 5.5), dice.between(5, 7))
        // From the nail's middle to the finger's end.
        let reach = long + 0.12 * half
        let angle: Double
        let middle: (u: Double, v: Double)
        switch reference.form {
        case .disc(let face):
            angle = dice.between(0, 2 * .pi)
            let away = face.diameterMillimetres * (0.5 - dice.between(0.05, 0.16)) + reach
            middle = (away * cosine(angle), away * sine(angle))
        case .marker(let face):
            angle = dice.pick([0, 0.5, 1, 1.5]) * .pi
            let away = face.sideMillimetres / 2 + face.marginMillimetres * dice.between(0.4, 0.9) + reach
            middle = (away * cosine(angle), away * sine(angle))
        case .ruler(let face):
            angle = dice.pick([0.5, 1.5]) * .pi
            let away = face.breadthMillimetres * (0.5 - dice.between(0.2, 0.7)) + reach
            middle = (dice.between(-0.3, 0.3) * face.lengthMillimetres, away * sine(angle))
        }
        let place = ReferencePlacing(reference).scene(
            middle.u, middle.v, height: reference.thicknessMillimetres)
        let skin = Fabric.Dye(name: "nail", red: 0.60, green: 0.36, blue: 0.31)
        return Thing(
            form: .nail, x: place.x, y: place.y, reachMillimetres: long, halfWidthMillimetres: half,
            turnDegrees: reference.turnDegrees + angle * 180 / .pi + 180, red: skin.red, green: skin.green,
            blue: skin.blue, seed: dice.bits())
    }
}
