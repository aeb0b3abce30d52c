import Photographs
import Pixels

/// A photo drawn in a test: even skin with fine texture and discs of blood or melanin on it.
struct DrawnSkin {
    struct Disc {
        var x: Double
        var y: Double
        var radius: Double
        /// What the middle takes from log10 of red, green and blue light.
        var absorbed: SIMD3<Double>

        /// Fresh blood of a given strength at a place.
        static func blood(_ x: Double, _ y: Double, radius: Double, strength: Double = 1) -> Disc {
            Disc(x: x, y: y, radius: radius, absorbed: strength * SIMD3(0.13, 0.30, 0.27))
        }

        static func mole(_ x: Double, _ y: Double, radius: Double) -> Disc {
            Disc(x: x, y: y, radius: radius, absorbed: SIMD3(0.30, 0.38, 0.60))
        }
    }
    /// A dark bar along the rows, in pixels, and what it takes from log10 of red, green and blue light.
    struct Line {
        var x: Int
        var y: Int
        var length: Int
        var breadth: Int
        var absorbed: SIMD3<Double>
    }
    var lines: [Line] = []
    /// Soft blotches all over: a share from 0 to 1 for each pixel, and what the middle of one absorbs.
    var blotches: (shares: Raster<Float>, absorbed: SIMD3<Double>)?
    var width = 320
    var height = 240
    var skin = SIMD3<Double>(0.45, 0.28, 0.20)
    var discs: [Disc] = []
    /// What the right border takes more from log10 of red, green and blue light than the left one.
    var warmth = SIMD3<Double>(0, 0, 0)
    /// Factors on the three channels: exposure and white balance.
    var gain = SIMD3<Double>(1, 1, 1)

    /// The drawing as a camera would store it, in 16 bits, through sRGB's curve.
    var photo: Photo {
        var codes: [UInt16] = []
        codes.reserveCapacity(width * height * 3)
        for y in 0..<height {
            for x in 0..<width {
                let light = self.light(x, y)
                for channel in 0..<3 {
                    let value = SRGBCurve.encoded(min(1, light[channel] * gain[channel]))
                    codes.append(UInt16((value * 65_535).rounded()))
                }
            }
        }
        return Photo(
            width: width, height: height, codes: .sixteenBit(codes), encoding: SRGBCurve.encoding,
            facts: PhotoFacts(format: .png))
    }

    private func light(_ x: Int, _ y: Int) -> SIMD3<Double> {
        var absorbed = SIMD3<Double>(repeating: 0.004 * texture(x, y)) + Double(x) / Double(width) * warmth
        for disc in discs {
            let dx = Double(x) + 0.5 - disc.x
            let dy = Double(y) + 0.5 - disc.y
            let inside = min(max(disc.radius + 0.5 - (dx * dx + dy * dy).squareRoot(), 0), 1)
            absorbed += inside * disc.absorbed
        }
        if let blotches { absorbed += Double(blotches.shares[x, y]) * blotches.absorbed }
        for line in lines
        where (line.x..<line.x + line.length).contains(x) && (line.y..<line.y + line.breadth).contains(y) {
            absorbed += line.absorbed
        }
        return SIMD3((0..<3).map { skin[$0] * Double(powerOfTen(-Float(absorbed[$0]))) })
    }

    /// Noise between −1 and 1 that depends on the place alone.
    private func texture(_ x: Int, _ y: Int) -> Double {
        var state = UInt64(y * 100_003 + x) &+ 0x9e37_79b9_7f4a_7c15
        state = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
        state = (state ^ state >> 27) &* 0x94d0_49bb_1331_11eb
        return Double(state >> 11) / Double(1 << 53) * 2 - 1
    }
}

/// sRGB's curve for 16-bit codes, by its definition.
enum SRGBCurve {
    static let encoding: ColourEncoding = {
        let table = (0..<65_536).map { code -> Float in
            let u = Double(code) / 65_535
            return u <= 0.04045 ? Float(u / 12.92) : power(Float((u + 0.055) / 1.055), 2.4)
        }
        return ColourEncoding(red: table, green: table, blue: table)
    }()

    static func encoded(_ light: Double) -> Double {
        light <= 0.0031308 ? light * 12.92 : Double(1.055 * power(Float(light), 1 / 2.4) - 0.055)
    }

    private static func power(_ x: Float, _ exponent: Float) -> Float { powerOfTen(exponent * fastLog10(x)) }
}
