#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// The line where two limbs meet, from border to border.
    func seam(_ dice: inout Dice) -> Fold {
        let radians = body.directionDegrees * .pi / 180
        let (c, s) = (cos(radians), sin(radians))
        let half = dice.logBetween(0.15, 1)
        let depth = dice.between(0.6, 0.95)
        let waver = NoiseField(seed: dice.bits(), size: 7, octaves: 3, persistence: 0.7)
        let reach = (widthMillimetres * widthMillimetres + heightMillimetres * heightMillimetres).squareRoot()
        let places = stride(from: -reach, through: reach, by: 0.8).map { along in
            let aside = body.bendMillimetres * along * along / 10_000 + 0.25 * Double(waver.value(Float(along), 20))
            let swell = Double(waver.value(Float(along), 0))
            return Fold.Place(
                x: body.x + along * c - aside * s, y: body.y + along * s + aside * c,
                halfWidth: half * max(0.35, 1 + 0.5 * swell), depth: depth * min(1, max(0.4, 0.85 + 0.3 * swell)))
        }
        return Fold(
            places: places, shoulderMillimetres: dice.between(1, 6), bounces: dice.between(0.4, 2))
    }

    /// A family of creases that run about the same way and branch a little.
    mutating func addCreases(_ dice: inout Dice) {
        let way = dice.chance(0.6) ? skin.lineDegrees * .pi / 180 : dice.between(0, 2 * .pi)
        let deep = dice.chance(0.4)
        let half = deep ? dice.logBetween(0.1, 0.6) : dice.logBetween(0.05, 0.2)
        let depth = deep ? dice.between(0.5, 0.9) : dice.between(0.15, 0.6)
        let bounces = dice.between(0.3, 1.8)
        let short = min(widthMillimetres, heightMillimetres)
        for _ in 0..<(deep ? dice.integer(1...4) : dice.integer(2...12)) {
            let start = (x: dice.between(0, widthMillimetres), y: dice.between(0, heightMillimetres))
            let length = dice.logBetween(3, max(6, 0.9 * short))
            let root = Fold.Place(
                x: start.x, y: start.y, halfWidth: half * dice.between(0.6, 1.4), depth: depth)
            let fold = Fold(from: root, way + 0.2 * dice.normal(), length: length, bounces: bounces, &dice)
            lookAlikes.folds.append(fold)
            guard dice.chance(0.5), var fork = fold.places.dropFirst(fold.places.count / 3).first else { continue }
            let aside = dice.chance(0.5) ? 0.7 : -0.7
            (fork.halfWidth, fork.depth) = (0.7 * fork.halfWidth, 0.8 * depth)
            lookAlikes.folds.append(
                Fold(from: fork, way + aside + 0.25 * dice.normal(), length: 0.4 * length, bounces: bounces, &dice))
        }
    }
}

extension Fold {
    /// A crease that wanders from a place in a direction (radians), as broad and deep as that place, thin and shallow at its
    /// ends and uneven between.
    init(from place: Place, _ direction: Double, length: Double, bounces: Double, _ dice: inout Dice) {
        let step = min(0.6, length / 8)
        let uneven = NoiseField(seed: dice.bits(), size: dice.between(1.5, 6), octaves: 2)
        var way = direction
        var (x, y) = (place.x, place.y)
        places = []
        for along in stride(from: 0, through: length, by: step) {
            let share = along / length
            let ends = min(1, 5 * min(share, 1 - share) + 0.1)
            let swell = Double(uneven.value(Float(along), 0))
            places.append(
                Place(
                    x: x, y: y, halfWidth: place.halfWidth * (0.3 + 0.7 * ends) * max(0.4, 1 + 0.4 * swell),
                    depth: place.depth * ends * min(1, max(0.3, 0.8 + 0.35 * swell))))
            way += 0.12 * dice.normal() * step.squareRoot() + 0.04 * (direction - way)
            (x, y) = (x + step * cos(way), y + step * sin(way))
        }
        shoulderMillimetres = place.halfWidth * dice.between(2, 6)
        self.bounces = bounces
    }
}

extension Furrows {
    init(_ dice: inout Dice) {
        self.init(
            sizeMillimetres: dice.logBetween(0.6, 2.2), breadth: dice.between(0.08, 0.22),
            depth: dice.logBetween(0.05, 0.25), bounces: dice.between(0.05, 0.6), seed: dice.bits())
    }
}
