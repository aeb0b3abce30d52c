#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Where the dots of a petechial photograph may fall.
struct PetechialLayout {
    enum Form { case clusters, scattered, lines, band, follicles }

    private let form: Form
    private let width: Double
    private let height: Double
    /// Clusters' middles, or a line's start.
    private var middles: [(x: Double, y: Double)] = []
    /// Lines' directions, in radians, and lengths and bends in millimetres.
    private var lines: [(way: Double, length: Double, bend: Double)] = []
    /// A cluster's or a line's spread, or the follicles' distance, in millimetres.
    private let spread: Double

    init(_ variant: String, width: Double, height: Double, _ dice: inout Dice) {
        (self.width, self.height) = (width, height)
        let short = min(width, height)
        switch variant {
        case "petechial/linear": form = .lines
        case "petechial/cuff": form = .band
        case "petechial/follicular": form = .follicles
        case "petechial/sparse": form = .scattered
        default: form = .clusters
        }
        switch form {
        case .lines: spread = dice.between(0.25, 0.7)
        case .band: spread = min(6, 0.12 * short) * dice.between(0.5, 1)
        case .follicles: spread = dice.between(2.2, 4.5)
        default: spread = dice.between(0.06, 0.2) * short
        }
        middles = (0..<dice.integer(1...6)).map { _ in (dice.between(0.1, 0.9) * width, dice.between(0.1, 0.9) * height)
        }
        let way = dice.between(0, 2 * .pi)
        if form == .band { middles = [(width * dice.between(0.35, 0.65), height * dice.between(0.35, 0.65))] }
        lines = middles.map { _ in
            let length = form == .band ? 1.5 * max(width, height) : dice.between(0.25, 0.8) * short
            return (way + 0.12 * dice.normal(), length, 0.06 * length * dice.normal())
        }
    }

    /// The next place to try; it may lie outside the skin.
    func place(_ dice: inout Dice) -> (x: Double, y: Double) {
        let stray = dice.chance(form == .lines || form == .band ? 0.04 : 0.15)
        if stray || form == .scattered { return (dice.between(0, width), dice.between(0, height)) }
        let index = dice.below(middles.count)
        let middle = middles[index]
        switch form {
        case .lines, .band:
            let line = lines[index]
            let t = dice.between(-0.5, 0.5)
            let aside = spread * (form == .band ? dice.between(-1, 1) : dice.normal()) + line.bend * (1 - 4 * t * t)
            let (c, s) = (cos(line.way), sin(line.way))
            return (middle.x + c * t * line.length - s * aside, middle.y + s * t * line.length + c * aside)
        case .follicles:
            let (u, v) = (dice.between(0, width) / spread, dice.between(0, height) / spread)
            let row = v.rounded()
            let shift = row.truncatingRemainder(dividingBy: 2) == 0 ? 0 : 0.5
            return (
                ((u - shift).rounded() + shift + 0.14 * dice.normal()) * spread, (row + 0.14 * dice.normal()) * spread
            )
        default: return (middle.x + spread * dice.normal(), middle.y + spread * dice.normal())
        }
    }
}
