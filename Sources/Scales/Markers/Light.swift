internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A photo's lightness as linear light between pixels.
///
/// Lenses blur light, not codes: in codes the middle of a blurred edge lies in the dark half, and every black square seems
/// smaller by about the blur's width.
struct Light {
    private let plane: LightnessPlane
    private let light: [Float]

    init(_ plane: LightnessPlane) {
        self.plane = plane
        light = (0..<256).map { code in
            let value = Float(code) / 255
            return value <= 0.04045 ? value / 12.92 : powf((value + 0.055) / 1.055, 2.4)
        }
    }

    var width: Double { Double(plane.width) }
    var height: Double { Double(plane.height) }

    /// Light at a place, 0 ... 1, between the middles of the four pixels around it; outside, that of the nearest pixel.
    func at(_ place: Place) -> Double {
        let x = min(max(place.x - 0.5, 0), Double(plane.width - 1))
        let y = min(max(place.y - 0.5, 0), Double(plane.height - 1))
        let (column, row) = (Int(x), Int(y))
        let (right, below) = (min(column + 1, plane.width - 1), min(row + 1, plane.height - 1))
        let (dx, dy) = (Float(x) - Float(column), Float(y) - Float(row))
        let (upper, lower) = (row * plane.stride, below * plane.stride)
        let top = lerp(light[Int(plane.codes[upper + column])], light[Int(plane.codes[upper + right])], dx)
        let bottom = lerp(light[Int(plane.codes[lower + column])], light[Int(plane.codes[lower + right])], dx)
        return Double(lerp(top, bottom, dy))
    }

    func contains(_ place: Place) -> Bool { place.x >= 0 && place.y >= 0 && place.x <= width && place.y <= height }
}

private func lerp(_ a: Float, _ b: Float, _ share: Float) -> Float { a + (b - a) * share }
