internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What the ticks that stand out among the others say about a ruler.
enum Graduation: Equatable {
    /// Every fifth or tenth stands out: the tick is a millimetre.
    case millimetres
    /// Every second, and of those every fifth or tenth: the tick is half a millimetre.
    case halfMillimetres
    /// Every second, and of those every second again; or every fourth or eighth.
    case inches
    /// Every second, and no more: halves of something.
    case halves
    /// Nothing, or not enough to be sure.
    case unproven
}

/// The reading of a trail's ticks, and how sure it is.
struct GraduationReading {
    var graduation: Graduation
    /// Chance would make the pattern once in two to the power of so many.
    var bits: Double

    static let unproven = GraduationReading(graduation: .unproven, bits: 0)

    /// From what each tick has more of than its neighbours; the surest tells.
    init(_ traits: [[TickTrait]]) {
        self = traits.map { GraduationReading(relative($0)) }.max { $0.bits < $1.bits } ?? .unproven
    }

    /// Of a trail's ticks: their lengths to either side, and their breadth and darkness.
    init(of trail: TickTrail, _ reaches: [TickReach]) {
        self.init([
            reaches.lengths(\.before), reaches.lengths(\.behind),
            trail.ticks.map { TickTrait(index: $0.index, value: $0.weight) },
        ])
        guard graduation == .unproven else { return }
        let banded = GraduationReading(trail.bands())
        if banded.bits >= TickPattern.leastBits + TickTrail.bandBits { self = banded }
    }

    private init(graduation: Graduation, bits: Double) {
        self.graduation = graduation
        self.bits = bits
    }

    private init(_ traits: [TickTrait]) {
        guard let best = TickPattern.strongest(in: traits, moduli: [2, 4, 8, 5, 10]), best.isSure else {
            self = .unproven
            return
        }
        bits = best.bits
        switch best.modulus {
        case 5, 10: graduation = .millimetres
        case 2:
            let upper = traits.filter { ($0.index - best.phase) % 2 == 0 }.map {
                TickTrait(index: ($0.index - best.phase) / 2, value: $0.value)
            }
            let above = TickPattern.strongest(in: relative(upper), moduli: [2, 4, 5, 10])
            guard let above, above.bits >= 4 else {
                graduation = .halves
                return
            }
            graduation = above.modulus % 5 == 0 ? .halfMillimetres : .inches
        default: graduation = .inches
        }
    }
}

/// A tick and how much it has of something.
struct TickTrait {
    var index: Int
    var value: Double
}

/// Each value against those of the lesser ticks nearby, so that perspective and light drop out: the common ticks have 1.
private func relative(_ traits: [TickTrait]) -> [TickTrait] {
    let floor = 0.1 * (traits.map(\.value).median() ?? 1)
    return traits.indices.map { place in
        let near = traits[max(0, place - 7)...min(traits.count - 1, place + 7)]
        let base = max(near.map(\.value).quantile(0.35) ?? 1, floor)
        return TickTrait(index: traits[place].index, value: traits[place].value / base)
    }
}

/// Every `modulus`-th tick from `phase` on stands out.
struct TickPattern {
    var modulus: Int
    var phase: Int
    var bits: Double
    /// How much more those have than the others.
    var excess: Double

    /// A pattern this rare is no chance; what barely stands out must be rarer.
    var isSure: Bool { bits >= (excess >= 1.25 ? TickPattern.leastBits : 12) }

    static let leastBits = 7.0

    /// What stands out has at least so much more than its neighbours.
    private static let leastExcess = 1.07

    /// The pattern that chance would make least often: of all ways to have as many outstanding ticks among all, how few are
    /// this regular. Each tick that does not fit takes the bits that naming it would.
    static func strongest(in traits: [TickTrait], moduli: [Int]) -> TickPattern? {
        guard traits.count >= 10 else { return nil }
        var best: TickPattern?
        let each = log2(Double(traits.count)) + 0.5
        for limit in limits(of: traits.map(\.value)) {
            let isOut = traits.map { $0.value > limit }
            let count = isOut.count { $0 }
            let choices = logBinomial(traits.count, count) - 1.5
            guard count >= 2, choices > best?.bits ?? 0 else { continue }
            for modulus in moduli {
                for phase in 0..<modulus {
                    var (wrong, right) = (0, 0)
                    for (place, trait) in traits.enumerated() {
                        let isDue = (trait.index - phase) % modulus == 0
                        if isDue != isOut[place] { wrong += 1 } else if isDue { right += 1 }
                    }
                    let bits = choices - log2(Double(modulus)) - Double(wrong) * each
                    guard right >= 2, bits > best?.bits ?? 0 else { continue }
                    best = TickPattern(modulus: modulus, phase: phase, bits: bits, excess: 1)
                }
            }
        }
        guard var found = best else { return nil }
        let due = traits.filter { ($0.index - found.phase) % found.modulus == 0 }.map(\.value).median() ?? 1
        let other = traits.filter { ($0.index - found.phase) % found.modulus != 0 }.map(\.value).median() ?? 1
        found.excess = due / other
        return found
    }

    /// Values that may part the outstanding from the common.
    private static func limits(of values: [Double]) -> [Double] {
        let sorted = values.sorted()
        let middles = zip(sorted, sorted.dropFirst()).filter { $0 < $1 && $1 > leastExcess }
            .map { (low: max($0, leastExcess), high: $1, gap: $1 - $0) }
        return middles.sorted { $0.gap > $1.gap }.prefix(24).map { ($0.low + $0.high) / 2 }
    }
}

/// log2 of n over k.
private func logBinomial(_ n: Int, _ k: Int) -> Double {
    (lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))) / log(2)
}
