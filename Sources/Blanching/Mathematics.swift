// The one door to the C library's mathematics in this room; Foundation stays outside.
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

func exponential(_ x: Double) -> Double { exp(x) }
func exponential(_ x: Float) -> Float { exp(x) }
func cosine(_ radians: Double) -> Double { cos(radians) }
func sine(_ radians: Double) -> Double { sin(radians) }
/// Angle of (x, y) in radians, -π ... π; 0 at the origin.
func angleRadians(y: Double, x: Double) -> Double { atan2(y, x) }
func angleRadians(y: Float, x: Float) -> Float { atan2(y, x) }
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
/// Length of (x, y).
func length(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
