import Photographs
import Pixels

/// Discs of blood on even skin as a lens shows them: the light is mixed by a Gaussian, then coded in 16 bits.
struct BlurredDiscs {
    var width = 320
    var height = 240
    /// Middle and radius, in pixels.
    var discs: [(x: Double, y: Double, radius: Double)] = []
    /// The lens's blur.
    var sigmaPixels = 1.0
    /// Light that comes back from the skin, and from a disc, in red, green and blue.
    var skin = SIMD3<Double>(0.45, 0.28, 0.20)
    var passed = SIMD3<Double>(0.85, 0.55, 0.6)
    var gain = 1.0

    /// The share of each pixel that discs cover, each pixel asked at 8 × 8 places, and blurred.
    private var cover: Raster<Float> {
        var cover = Raster<Float>(width: width, height: height, repeating: 0)
        for disc in discs {
            for y in max(0, Int(disc.y - disc.radius) - 1)...min(height - 1, Int(disc.y + disc.radius) + 1) {
                for x in max(0, Int(disc.x - disc.radius) - 1)...min(width - 1, Int(disc.x + disc.radius) + 1) {
                    cover[x, y] = max(cover[x, y], Self.share(of: disc, x, y))
                }
            }
        }
        return cover.gaussianBlurred(sigma: sigmaPixels)
    }

    private static func share(of disc: (x: Double, y: Double, radius: Double), _ x: Int, _ y: Int) -> Float {
        var inside = 0
        for j in 0..<8 {
            for i in 0..<8 {
                let dx = Double(x) + (Double(i) + 0.5) / 8 - disc.x
                let dy = Double(y) + (Double(j) + 0.5) / 8 - disc.y
                if dx * dx + dy * dy < disc.radius * disc.radius { inside += 1 }
            }
        }
        return Float(inside) / 64
    }

    var photo: Photo {
        var codes: [UInt16] = []
        codes.reserveCapacity(width * height * 3)
        let cover = cover
        for pixel in 0..<cover.count {
            // A little unevenness, as skin has, that depends on the place alone.
            let grain = 1 + 0.004 * Double((pixel &* 7_919) % 101 - 50) / 50
            for channel in 0..<3 {
                let light = skin[channel] * (1 - Double(cover.elements[pixel]) * (1 - passed[channel]))
                codes.append(UInt16((SRGBCurve.encoded(min(1, light * gain * grain)) * 65_535).rounded()))
            }
        }
        return Photo(
            width: width, height: height, codes: .sixteenBit(codes), encoding: SRGBCurve.encoding,
            facts: PhotoFacts(format: .png))
    }
}
