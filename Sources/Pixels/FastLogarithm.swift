#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// log10 of a positive, normal number, to within 2·10⁻⁶: the same on every machine, and fit for a loop over pixels.
///
/// Splits off the exponent and takes an odd polynomial of (m−1)/(m+1) on √½ ... √2; values at or below 0 are the
/// caller's mistake and give a meaningless finite number.
@inlinable @inline(__always)
public func fastLog10(_ value: Float) -> Float {
    let bits = value.bitPattern &- 0x3f35_04f3
    let exponent = Float(Int32(bitPattern: bits) >> 23)
    let mantissa = Float(bitPattern: (bits & 0x007f_ffff) &+ 0x3f35_04f3)
    let s = (mantissa - 1) / (mantissa + 1)
    let square = s * s
    let natural = 2 * s * (1 + square * (0.333_333_3 + square * (0.2 + square * 0.142_857_1)))
    return exponent * 0.301_029_99 + natural * 0.434_294_48
}

/// Replaces light by its `fastLog10`; what is below `floor`, above 0, counts as that.
///
/// A loop with nothing else in it, which the compiler does four at a time.
public func setFastLog10(of light: inout [Float], notBelow floor: Float) {
    var places = light.mutableSpan
    // In bounds by the range of the loop.
    for index in 0..<places.count {
        unsafe places[unchecked: index] = fastLog10(max(unsafe places[unchecked: index], floor))
    }
}

/// 10 to the power of `exponent`, through the C library.
public func powerOfTen(_ exponent: Float) -> Float { pow(10, exponent) }
