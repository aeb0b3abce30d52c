#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Makes the bare body one that look-alikes lie on: limbs pressed together in some photographs, ruddy skin in some, stubble in
    /// others.
    ///
    /// To be called before anything is laid on the skin.
    mutating func prepareForLookAlikes(_ dice: inout Dice) {
        if dice.chance(0.3) {
            skin.blood = max(skin.blood, dice.between(0.45, 0.9))
            skin.bloodBlotches = max(skin.bloodBlotches, dice.between(0.08, 0.16))
        }
        if dice.chance(0.12) { skin.stubble = max(skin.stubble, dice.between(0.3, 1)) }
        let wide = min(widthMillimetres, heightMillimetres) > 26 && edge == nil
        guard wide, dice.chance(0.18) else { return }
        body.form = .limbs
        body.halfWidthMillimetres = dice.between(0.3, 0.6) * min(widthMillimetres, heightMillimetres)
        body.gapMillimetres = dice.between(-1.2, 0.1)
        body.bendMillimetres = 8 * dice.normal()
        lookAlikes.folds.append(seam(&dice))
        if dice.chance(0.4) { shadeOneLimb(&dice) }
    }

    /// Folds, furrows, pores, shine, crusts and bright hairs, each in some photographs.
    mutating func addLookAlikes(_ dice: (Stream) -> Dice) {
        var foldDice = dice(.folds)
        lookAlikes.glow = foldDice.between(0.1, 0.5)
        if foldDice.chance(0.45) { addCreases(&foldDice) }
        if foldDice.chance(0.3) { lookAlikes.furrows = Furrows(&foldDice) }
        var poreDice = dice(.pores)
        if poreDice.chance(0.4) { lookAlikes.pores = PoreField(&poreDice) }
        var gleamDice = dice(.gleams)
        if gleamDice.chance(0.4) { addGleams(&gleamDice) }
        var crustDice = dice(.crusts)
        if crustDice.chance(0.5) { addCrusts(&crustDice) }
        var hairDice = dice(.brightHairs)
        if hairDice.chance(0.25) { addBrightHairs(&hairDice) }
        if lookAlikes.shadeTint == nil, !shadows.isEmpty, hairDice.chance(0.6) {
            lookAlikes.shadeTint = ShadeTint(violetBy: &hairDice)
        }
    }

    /// Drops, wet skin and oil in one to three places, or over all of it.
    private mutating func addGleams(_ dice: inout Dice) {
        let short = min(widthMillimetres, heightMillimetres)
        let speck = dice.logBetween(0.1, 0.4)
        for _ in 0..<dice.integer(1...3) {
            lookAlikes.gleams.append(
                Gleam(
                    x: dice.between(0, 1) * widthMillimetres, y: dice.between(0, 1) * heightMillimetres,
                    radiusMillimetres: short * dice.logBetween(0.08, 0.7), speckMillimetres: speck,
                    cover: dice.between(0.03, 0.28), strength: dice.logBetween(0.08, 0.6),
                    stretch: dice.between(1, 3), wetness: dice.between(0, 0.3), seed: dice.bits()))
        }
    }

    /// Short pale hairs that shine, in a part of the picture, with skin between them that looks dark and red.
    private mutating func addBrightHairs(_ dice: inout Dice) {
        let middle = (x: dice.between(0, widthMillimetres), y: dice.between(0, heightMillimetres))
        let reach = dice.between(0.2, 0.8) * max(widthMillimetres, heightMillimetres)
        let density = dice.logBetween(0.03, 0.5)
        let grain = dice.between(0, 2 * .pi)
        let lightness = dice.between(0.55, 1)
        let thickness = dice.logBetween(0.04, 0.13)
        for _ in 0..<min(2500, Int(.pi * reach * reach * density)) {
            let (way, away) = (dice.between(0, 2 * .pi), reach * dice.uniform().squareRoot())
            var hair = Hair(
                x: [], y: [], widthMillimetres: thickness * dice.between(0.6, 1.3),
                lightness: lightness * dice.between(0.75, 1.1), warmth: dice.between(0, 0.25))
            let length = dice.logBetween(0.7, 5)
            hair.lay(
                from: (middle.x + away * cos(way), middle.y + away * sin(way)), grain + 0.5 * dice.normal(),
                length: length, bend: 0.12 * length * dice.normal())
            hairs.append(hair)
        }
    }

    /// One limb keeps the lamp off the other, which violet light from around still reaches.
    private mutating func shadeOneLimb(_ dice: inout Dice) {
        shadows.append(
            CastShadow(
                x: body.x, y: body.y, directionDegrees: body.directionDegrees + (dice.chance(0.5) ? 90 : -90),
                depth: dice.between(0.3, 0.65), softnessMillimetres: dice.logBetween(0.5, 4), widthMillimetres: 1e4,
                swayMillimetres: dice.between(0, 1)))
        lookAlikes.shadeTint = ShadeTint(violetBy: &dice)
    }
}

extension ShadeTint {
    /// Violet, as light from the sky and from red things is.
    init(violetBy dice: inout Dice) {
        self.init(red: dice.between(0.92, 1.1), green: dice.between(0.72, 0.92), blue: dice.between(0.95, 1.15))
    }
}

extension PoreField {
    init(_ dice: inout Dice) {
        self.init(
            spacingMillimetres: dice.logBetween(0.8, 4), diameterMillimetres: dice.logBetween(0.2, 0.6),
            depth: dice.between(0.2, 0.8), bounces: dice.between(0.1, 0.4),
            // A ring of more blood, and a pit of more glow, would be follicular petechiae, by colour as well as by name.
            blood: dice.chance(0.5) ? dice.between(0.01, 0.04) : 0, plug: dice.chance(0.5) ? dice.between(0.2, 1.6) : 0,
            shine: dice.chance(0.5) ? dice.between(0.05, 0.3) : 0, spread: dice.between(0.2, 0.9), seed: dice.bits())
    }
}
