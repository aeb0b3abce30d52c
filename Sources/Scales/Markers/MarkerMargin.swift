internal import Statistics

/// How far the white paper reaches around a marker, in cells, side by side: what lies there is no skin.
struct MarkerMargin {
    /// Outside of the first side (from the first corner to the second) and so on, with what is in the paper's shadow.
    let sides: [Double]

    /// A marker's own margin, and what a shaky hand leaves of it is in the paper's shadow.
    private static let least = 1.0
    /// Paper of a printed sheet; beyond, light things may be anything.
    private static let greatest = 2.2
    private static let shadow = 0.25
    /// Skin and shadow have less than this share of the paper's light.
    private static let paperShare = 0.8

    init(around marker: MarkerFit, in light: Light) {
        let side = Double(marker.pattern.sideCells)
        guard let map = marker.quad.homography(side: side) else {
            sides = [Double](repeating: MarkerMargin.least, count: 4)
            return
        }
        let places = [0.1, 0.3, 0.5, 0.7, 0.9].map { $0 * side }
        func median(_ index: Int, _ away: Double) -> Double {
            let seen = places.map { along -> Double in
                let place =
                    switch index {
                    case 0: map.map(along, -away)
                    case 1: map.map(side + away, along)
                    case 2: map.map(along, side + away)
                    default: map.map(-away, along)
                    }
                return light.at(Vector(place.x, place.y))
            }
            return seen.median() ?? 0
        }
        sides = (0..<4).map { index in
            let paper = median(index, 0.4)
            var away = 0.4
            while away < MarkerMargin.greatest {
                away += 0.1
                if median(index, away) < MarkerMargin.paperShare * paper { break }
            }
            return max(MarkerMargin.least, away + MarkerMargin.shadow)
        }
    }
}
