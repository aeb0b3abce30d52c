#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What the long ticks among the short ones say about a ruler.
enum Graduation: Equatable {
    /// Longer every five and ten ticks: the tick is a millimetre.
    case millimetres
    /// Longer every second, tenth and twentieth: the tick is half a millimetre.
    case halfMillimetres
    /// Longer every second, fourth and eighth.
    case inches
    /// Nothing, or not enough to be sure.
    case unproven

    /// Chance would make a pattern with so many bits once in as many photos as two to that power.
    static let leastBits = 7.0

    init(_ reaches: [TickReach]) {
        let lengths = reaches.map { (index: $0.index, length: $0.length) }
        guard let best = strongest(in: lengths, moduli: [2, 4, 8, 5, 10]), best.bits >= Graduation.leastBits else {
            self = .unproven
            return
        }
        switch best.modulus {
        case 5, 10: self = .millimetres
        case 2:
            let upper = lengths.filter { ($0.index - best.phase) % 2 == 0 }.map {
                (index: ($0.index - best.phase) / 2, length: $0.length)
            }
            guard let above = strongest(in: upper, moduli: [2, 4, 5, 10]), above.bits >= 4 else {
                self = .unproven
                return
            }
            self = above.modulus % 5 == 0 ? .halfMillimetres : .inches
        default: self = .inches
        }
    }
}

/// A reading of the lengths: those of every `modulus`-th tick are longer.
struct LengthPattern {
    var modulus: Int
    var phase: Int
    var bits: Double
}

/// The pattern that chance would make least often, in bits: of all ways to have as many long ticks among all, how few are
/// this regular.
func strongest(in lengths: [(index: Int, length: Double)], moduli: [Int]) -> LengthPattern? {
    var best: LengthPattern?
    for limit in limits(of: lengths.map(\.length)) {
        let isLong = lengths.map { $0.length > limit }
        let longs = isLong.count { $0 }
        guard longs >= 2, longs < lengths.count else { continue }
        let choices = logBinomial(lengths.count, longs)
        for modulus in moduli {
            for phase in 0..<modulus {
                var (wrong, right) = (0, 0)
                for (index, item) in lengths.enumerated() {
                    let isDue = (item.index - phase) % modulus == 0
                    if isDue != isLong[index] { wrong += 1 } else if isDue { right += 1 }
                }
                guard right >= 2 else { continue }
                let bits = choices - log2(Double(modulus)) - Double(wrong) * (log2(Double(lengths.count)) + 0.5)
                if bits > best?.bits ?? 0 { best = LengthPattern(modulus: modulus, phase: phase, bits: bits) }
            }
        }
    }
    return best
}

/// Lengths that part the longer ticks from the shorter: in the widest gaps, at least a ninth wide.
private func limits(of lengths: [Double]) -> [Double] {
    let sorted = lengths.map { max($0, 0.1) }.sorted()
    let gaps = zip(sorted, sorted.dropFirst()).filter { $1 > 1.12 * $0 }.sorted { $0.1 / $0.0 > $1.1 / $1.0 }
    return gaps.prefix(4).map { ($0.0 * $0.1).squareRoot() }
}

/// log2 of n over k.
private func logBinomial(_ n: Int, _ k: Int) -> Double {
    (lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))) / log(2)
}
