#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Freckles (many, small, faint) and naevi (few, larger, dark).
    mutating func addBrown(_ request: PhantomRequest, _ dice: inout Dice) {
        let area = widthMillimetres * heightMillimetres
        let freckles = dice.chance(0.5) ? Int(area * dice.between(0, 0.035)) : dice.integer(0...6)
        for _ in 0..<freckles {
            var outline = Outline(radius: dice.logBetween(0.2, 0.9), wobble: 0.14, &dice)
            outline.x = dice.between(0, widthMillimetres)
            outline.y = dice.between(0, heightMillimetres)
            brown.append(
                BrownMark(
                    outline: outline, melanin: dice.between(0.06, 0.3) * (0.7 + 0.3 * skin.melanin),
                    softness: dice.between(0.5, 1)))
        }
        let naevi = dice.chance(0.65) ? dice.integer(1...5) : 0
        for _ in 0..<naevi {
            let shape = Outline(radius: dice.logBetween(0.5, 1.9), wobble: 0.1, &dice)
            guard let outline = place(shape, gap: 0.4, &dice) else { continue }
            brown.append(
                BrownMark(
                    outline: outline, melanin: dice.between(0.5, 2.2) * (0.7 + 0.3 * skin.melanin),
                    softness: dice.between(0.15, 0.6)))
        }
    }

    /// Bent hairs that run about the same way, or none.
    mutating func addHairs(_ request: PhantomRequest, _ dice: inout Dice) {
        guard dice.chance(0.65) else { return }
        let area = widthMillimetres * heightMillimetres
        let count = 2 + Int(area * dice.logBetween(0.003, 0.045))
        let grain = dice.between(0, 2 * .pi)
        let lightness = dice.chance(0.7) || skin.melanin > 2.4 ? dice.between(0.015, 0.06) : dice.between(0.15, 0.4)
        let thickness = dice.between(0.035, 0.075)
        for _ in 0..<count {
            let x = dice.between(-3, widthMillimetres + 3)
            let y = dice.between(-3, heightMillimetres + 3)
            let direction = grain + 0.45 * dice.normal()
            let length = dice.between(3, 11)
            let bend = length * 0.18 * dice.normal()
            let (dx, dy) = (cos(direction), sin(direction))
            hairs.append(
                Hair(
                    x: [x, x + dx * length / 2 - dy * bend, x + dx * length],
                    y: [y, y + dy * length / 2 + dx * bend, y + dy * length],
                    widthMillimetres: thickness * dice.between(0.7, 1.3), lightness: lightness))
        }
    }
}

extension Edge {
    private static let colours: [(name: String, red: Double, green: Double, blue: Double)] = [
        ("red", 0.42, 0.035, 0.04), ("pink", 0.62, 0.25, 0.30), ("blue", 0.05, 0.10, 0.30),
        ("denim", 0.09, 0.14, 0.25), ("grey", 0.22, 0.22, 0.23), ("white", 0.74, 0.73, 0.70),
        ("black", 0.018, 0.018, 0.02), ("green", 0.06, 0.16, 0.09), ("beige", 0.52, 0.42, 0.30),
        ("burgundy", 0.14, 0.015, 0.03), ("peach", 0.68, 0.38, 0.24),
    ]

    /// Something beside the skin in about half of the photos, over up to a third of the picture.
    init?(_ request: PhantomRequest, _ width: Double, _ height: Double, _ dice: inout Dice) {
        let wanted = dice.chance(0.45)
        let colour = dice.pick(Edge.colours)
        let materialThrow = dice.uniform()
        guard request.edge != "none", wanted || request.edge != nil else { return nil }
        let fixed = Edge.colours.first { $0.name == request.edge }
        let chosen = fixed ?? colour
        material = fixed != nil || materialThrow < 0.7 ? .cloth : materialThrow < 0.82 ? .paper : .desk
        switch material {
        case .cloth: (colourName, red, green, blue) = chosen
        case .paper: (colourName, red, green, blue) = ("white", 0.80, 0.80, 0.78)
        case .desk: (colourName, red, green, blue) = ("brown", 0.20, 0.11, 0.055)
        }
        directionDegrees = dice.between(0, 360)
        let radians = directionDegrees * .pi / 180
        let share = dice.between(0.22, 0.4)
        x = width / 2 + cos(radians) * width * share
        y = height / 2 + sin(radians) * height * share
        swayMillimetres = min(width, height) * dice.between(0.01, 0.05)
        weaveMillimetres = dice.between(0.35, 0.9)
        seed = dice.bits()
    }

    /// How far a place lies beyond the border, in millimetres; below 0 on the skin.
    func distance(_ px: Double, _ py: Double) -> Double {
        let radians = directionDegrees * .pi / 180
        let out = (px - x) * cos(radians) + (py - y) * sin(radians)
        let along = -(px - x) * sin(radians) + (py - y) * cos(radians)
        let phase = Double(seed % 628) / 100
        return out + swayMillimetres * (sin(along / 15 + phase) + 0.25 * sin(along / 5.3 + 2.1 * phase))
    }
}
