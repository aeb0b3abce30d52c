#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The share of a normal distribution below `value` standard deviations.
func normalShare(below value: Double) -> Double { 0.5 * erfc(-value * 0.5.squareRoot()) }

/// The normal distribution's density at `value` standard deviations.
func normalDensity(at value: Double) -> Double { 0.398_942_280_401_432_7 * exp(-0.5 * value * value) }
