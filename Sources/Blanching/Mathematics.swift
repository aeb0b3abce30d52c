// The one door to the C library's mathematics in this room; Foundation stays outside.
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

func cosine(_ radians: Double) -> Double { cos(radians) }
func sine(_ radians: Double) -> Double { sin(radians) }
func decimalLogarithm(_ x: Double) -> Double { log10(x) }
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
/// Length of (x, y).
func length(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
/// Direction of (x, y), from the x axis towards the y axis, -π ... π.
func direction(_ x: Double, _ y: Double) -> Double { atan2(y, x) }
