#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Skin that shines, or that hardly fills a corner of the picture, where those are the faults; else skin that does neither.
    ///
    /// To be called before anything is laid on the skin.
    mutating func spoilSkin(_ faults: Set<PhantomFault>, _ dice: inout Dice) {
        skin.stubble = 0
        skin.sweat = faults.contains(.glare) ? dice.between(0.3, 1) : 0
        skin.gloss = faults.contains(.glare) ? dice.between(2, 4) : min(skin.gloss, 0.2)
        body.form = .sheet
        guard faults.contains(.littleSkin) else { return }
        edge?.swayMillimetres = 0.01 * min(widthMillimetres, heightMillimetres)
        edge?.directionDegrees = Double(dice.integer(0...3)) * 90 + dice.between(-8, 8)
        let radians = (edge?.directionDegrees ?? 0) * .pi / 180
        let share = dice.between(0.40, 0.44)
        edge?.x = widthMillimetres * (0.5 - share * cos(radians))
        edge?.y = heightMillimetres * (0.5 - share * sin(radians))
    }

    /// Hairs all over the skin where they are the fault; else a few at most.
    mutating func spoilHairs(_ faults: Set<PhantomFault>, _ dice: inout Dice) {
        hairs.removeSubrange(min(hairs.count, dice.integer(0...6))...)
        guard faults.contains(.hair) else { return }
        let area = widthMillimetres * heightMillimetres
        let way = dice.between(0, 2 * .pi)
        // Hair that is seen: dark on most skin, grey on the darkest.
        let lightness = skin.melanin < 3.5 ? dice.between(0.012, 0.06) : dice.between(0.4, 0.6)
        let thickness = dice.logBetween(0.07, 0.12)
        // By the share of the skin that they cover.
        let cover = dice.between(0.04, 0.12) * area
        var covered = 0.0
        while covered < cover {
            let length = dice.logBetween(3, 14)
            var hair = Hair(
                x: [], y: [], widthMillimetres: thickness * dice.between(0.7, 1.3),
                lightness: lightness * dice.between(0.8, 1.25), warmth: dice.between(0.3, 1))
            hair.lay(
                from: (dice.between(-3, widthMillimetres), dice.between(-3, heightMillimetres)),
                way + 0.4 * dice.normal(), length: length, bend: 0.12 * length * dice.normal())
            covered += hair.areaSquareMillimetres
            hairs.append(hair)
        }
    }

    /// The share of the picture that hairs would cover if none crossed another, and of those that stand out in red light by a
    /// factor of two or more.
    var hairShare: (all: Double, standingOut: Double) {
        let area = max(1, widthMillimetres * heightMillimetres)
        let ground = exp(-skin.density.red)
        func share(_ hairs: [Hair]) -> Double { hairs.reduce(0) { $0 + $1.areaSquareMillimetres } / area }
        return (share(hairs), share(hairs.filter { abs(log($0.lightness / ground)) > log(2) }))
    }
}

extension Hair {
    /// Of a line that thins to a third at its end.
    fileprivate var areaSquareMillimetres: Double {
        let (dx, dy) = (x[2] - x[0], y[2] - y[0])
        return 0.675 * widthMillimetres * (dx * dx + dy * dy).squareRoot()
    }
}
