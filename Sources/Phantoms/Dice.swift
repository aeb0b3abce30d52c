#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The renderer's chance: xoshiro256++ seeded through SplitMix64, so that a seed gives the same numbers everywhere.
///
/// The standard library's `random(in:)` is not used, because its way from bits to numbers may change between versions.
/// Each part of a scene throws dice of its own (`stream`), so that adding a part leaves the others as they were.
///
/// - Reference: Blackman & Vigna, "Scrambled linear pseudorandom number generators" (2021), doi:10.1145/3460772.
struct Dice {
    private var a: UInt64
    private var b: UInt64
    private var c: UInt64
    private var d: UInt64

    init(seed: UInt64, stream: UInt64) {
        var state = Dice.scramble(seed &+ 0x9E37_79B9_7F4A_7C15 &* (stream &+ 1))
        func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            return Dice.scramble(state)
        }
        a = next()
        b = next()
        c = next()
        d = next()
    }

    /// SplitMix64's finaliser: every bit of the answer depends on every bit of `value`.
    @inline(__always)
    static func scramble(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func bits() -> UInt64 {
        let sum = a &+ d
        let result = ((sum << 23) | (sum >> 41)) &+ a
        let t = b << 17
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= t
        d = (d << 45) | (d >> 19)
        return result
    }

    /// Evenly spread over 0 ..< 1, in steps of 2⁻⁵³.
    mutating func uniform() -> Double { Double(bits() >> 11) * 0x1p-53 }

    mutating func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * uniform() }

    /// Evenly spread in the logarithm; both ends above 0.
    mutating func logBetween(_ low: Double, _ high: Double) -> Double { exp(between(log(low), log(high))) }

    /// From 0 ..< `count`.
    mutating func below(_ count: Int) -> Int { min(count - 1, Int(uniform() * Double(count))) }

    mutating func integer(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

    mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

    /// Mean 0, standard deviation 1 (Box and Muller, one of the pair).
    mutating func normal() -> Double { (-2 * log(1 - uniform())).squareRoot() * cos(2 * Double.pi * uniform()) }
}
