// The one door to the C library's mathematics in this room; Foundation stays outside.
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

func cubeRoot(_ x: Double) -> Double { cbrt(x) }
func power(_ x: Double, _ exponent: Double) -> Double { pow(x, exponent) }
func decimalLogarithm(_ x: Double) -> Double { log10(x) }
func exponential(_ x: Double) -> Double { exp(x) }
func sine(degrees: Double) -> Double { sin(degrees * .pi / 180) }
func cosine(degrees: Double) -> Double { cos(degrees * .pi / 180) }
/// Length of (x, y).
func length(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
/// Angle of (x, y) in degrees, -180 ... 180; 0 at the origin.
func angleDegrees(y: Double, x: Double) -> Double { atan2(y, x) * 180 / .pi }
