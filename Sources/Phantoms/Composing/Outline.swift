#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A closed curve around a place, r(θ) = R·(1 + Σ aₖ cos(kθ + φₖ)) with k = 2, 3, …; in millimetres.
///
/// Its area is exactly πR²(1 + ½Σaₖ²), so that the truth needs no counting.
public struct Outline: Sendable, Equatable {
    public struct Wave: Sendable, Equatable {
        public var amplitude: Double
        public var phase: Double
    }

    public var x: Double
    public var y: Double
    /// The mean radius, in millimetres.
    public var radius: Double
    /// The first belongs to k = 2 (an ellipse), the next to k = 3 and so on; empty is a circle.
    public var waves: [Wave]

    public init(x: Double, y: Double, radius: Double, waves: [Wave] = []) {
        self.x = x
        self.y = y
        self.radius = radius
        self.waves = waves
    }

    /// The diameter of the circle of the same area, in millimetres.
    public var diameterMillimetres: Double {
        2 * radius * (1 + waves.reduce(0) { $0 + $1.amplitude * $1.amplitude } / 2).squareRoot()
    }

    /// The farthest that the curve can lie from its middle, in millimetres.
    var reach: Double { radius * (1 + waves.reduce(0) { $0 + abs($1.amplitude) }) }

    /// The place's distance from the middle over the curve's in that direction: below 1 inside.
    func ratio(_ px: Double, _ py: Double) -> Double {
        let dx = px - x
        let dy = py - y
        let distance = (dx * dx + dy * dy).squareRoot()
        guard !waves.isEmpty, distance > 0 else { return distance / radius }
        return distance / (radius * edge(towards: atan2(dy, dx)))
    }

    /// The curve's distance from the middle in a direction (radians), in units of `radius`.
    func edge(towards angle: Double) -> Double {
        var edge = 1.0
        for (index, wave) in waves.enumerated() { edge += wave.amplitude * cos(Double(index + 2) * angle + wave.phase) }
        return max(0.05, edge)
    }
}

extension Outline {
    /// A curve about a circle, `wobble` (about 0.02 ... 0.2) off it.
    init(radius: Double, wobble: Double, _ dice: inout Dice) {
        var waves: [Wave] = []
        for order in 2...6 {
            let amplitude = abs(dice.normal()) * wobble / Double(order - 1)
            waves.append(Wave(amplitude: min(amplitude, 0.35 / Double(order)), phase: dice.between(0, 2 * .pi)))
        }
        self.init(x: 0, y: 0, radius: radius, waves: waves)
    }

    /// A ragged curve, longer than wide: a smudge, as blood that ran between the skin's lines makes.
    init(ragged radius: Double, length: Double, _ dice: inout Dice) {
        var waves = [Wave(amplitude: min(0.4, length), phase: dice.between(0, 2 * .pi))]
        // Large ones show their fingers, small ones are smudges.
        let fall = radius > 1 ? dice.between(0.95, 1.5) : 1.45
        for order in 3...(radius > 1 ? 15 : 9) {
            let amplitude = min(0.1, abs(dice.normal()) * 0.3 / pow(Double(order), fall))
            waves.append(Wave(amplitude: amplitude, phase: dice.between(0, 2 * .pi)))
        }
        self.init(x: 0, y: 0, radius: radius, waves: waves)
    }
}
