import Statistics

/// What a glass did to the light of the skin under it: pressure took blood away, and stray light came on top.
///
/// The two part by colour. Blood takes about as much of blue light as of green, and little of red. Stray light is white: of
/// blue light skin sends least, and so it gains most there.
struct FieldLight {
    /// How much log10 of light grew under the glass, less how much it grew beside it: red, green, blue.
    private let growth: SIMD3<Double>
    /// Linear light under the glass in the photo after, full scale 1.
    private let after: SIMD3<Double>
    /// Linear light after over before beside the glass.
    let gain: SIMD3<Double>

    /// - Parameters:
    ///   - change: the skin's colour, before and after, under the glass and beside it.
    ///   - field: where the glass is.
    ///
    /// `nil` where too little skin is seen under the glass, or beside it.
    init?(_ change: RednessChange, under field: PressedField) {
        var (inside, beside) = ([RednessChange.Light](), [RednessChange.Light]())
        let place = field.placing
        for (cell, light) in change.lights.enumerated() {
            guard let light else { continue }
            let middle = change.middle(ofCell: cell)
            let far = place(middle.x, middle.y)
            if far < 0.95 { inside.append(light) }
            if far > 1.08 { beside.append(light) }
        }
        guard inside.count >= FieldLight.fewestCells, beside.count >= FieldLight.fewestCells else { return nil }
        func median(_ lights: [RednessChange.Light], _ value: (RednessChange.Light) -> Double) -> Double {
            lights.map(value).median() ?? 0
        }
        func growth(_ lights: [RednessChange.Light]) -> SIMD3<Double> {
            SIMD3(
                median(lights) { $0.red.after - $0.red.before }, median(lights) { $0.green.after - $0.green.before },
                median(lights) { $0.blue.after - $0.blue.before })
        }
        let growthBeside = growth(beside)
        self.init(
            growth: growth(inside) - growthBeside,
            after: SIMD3(
                power(10, median(inside) { $0.red.after }), power(10, median(inside) { $0.green.after }),
                power(10, median(inside) { $0.blue.after })),
            gain: SIMD3(power(10, growthBeside.x), power(10, growthBeside.y), power(10, growthBeside.z)))
    }

    init(growth: SIMD3<Double>, after: SIMD3<Double>, gain: SIMD3<Double>) {
        (self.growth, self.after, self.gain) = (growth, after, gain)
    }

    private static let fewestCells = 40

    /// What blood takes of blue light over red, for each that it takes of green over red: of red marks in clinical photos the
    /// median is 0.95, of one in twenty less than 0.6; 0.95 by Tsumura 1999's pigments, 0.8 by science's spectrum.
    private static let bloodBlue = 0.9
    private static let leastBloodBlue = 0.5
    /// Error of the colours, log10, whatever their change, …
    private static let error = 0.005
    /// … and more of it the more the skin paled, by what is not known of its blood.
    private static let pallorShare = 0.1
    private static let surePallorShare = 0.3
    /// Haze of a glass that is clean, full scale 1, give or take.
    private static let usualHaze = 0.05

    /// Falls of log10(R/G) and of log10(R/B) that are not due to so much haze.
    private func falls(without haze: Double) -> (green: Double, blue: Double) {
        func loss(_ light: Double) -> Double { decimalLogarithm(1 - haze / light) }
        let bare = growth + SIMD3(loss(after.x), loss(after.y), loss(after.z))
        return (bare.y - bare.x, bare.z - bare.x)
    }

    /// Amounts of haze that leave the skin some light, in steps of a thousandth.
    private var candidates: [Double] { Array(stride(from: 0, to: 0.95 * after.min(), by: 0.001)) }

    /// The most haze that leaves blood its part in the greying, were it blood that takes little of blue light.
    var mostHaze: Double {
        candidates.last { haze in
            let falls = falls(without: haze)
            return falls.blue >= FieldLight.leastBloodBlue * falls.green - FieldLight.error
        } ?? 0
    }

    /// So much haze that without it blood would still not have taken all that blue light gained.
    var leastHaze: Double {
        candidates.first { haze in
            let falls = falls(without: haze)
            let error = FieldLight.error + FieldLight.surePallorShare * abs(falls.green)
            return falls.blue - FieldLight.bloodBlue * falls.green < error
        } ?? 0
    }

    /// Fall of log10(R/G) under the glass without the haze that explains the colours best, a glass being clean as a rule.
    ///
    /// - Parameter most: more haze there is not.
    func pallor(hazeAtMost most: Double) -> Double {
        let likeliest = candidates.prefix { $0 <= most }.min { unlikelihood($0) < unlikelihood($1) }
        return falls(without: likeliest ?? 0).green
    }

    private func unlikelihood(_ haze: Double) -> Double {
        let falls = falls(without: haze)
        let error = FieldLight.error + FieldLight.pallorShare * abs(falls.green)
        let (miss, amount) = ((falls.blue - FieldLight.bloodBlue * falls.green) / error, haze / FieldLight.usualHaze)
        return miss * miss + amount * amount
    }
}
