internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A photo's lightness between pixels, as light or as codes.
///
/// Lenses blur light, not codes: in codes the middle of a blurred edge lies in the dark half, and every black square seems
/// smaller by about the blur's width. What software blurred or drew was often blurred in codes.
struct Light {
    private let plane: LightnessPlane
    private let values: [Float]
    /// Whether values are light; else they are codes by 255.
    let isLinear: Bool

    init(_ plane: LightnessPlane, isLinear: Bool) {
        self.plane = plane
        self.isLinear = isLinear
        values = (0..<256).map { code in
            let value = Float(code) / 255
            guard isLinear else { return value }
            return value <= 0.04045 ? value / 12.92 : powf((value + 0.055) / 1.055, 2.4)
        }
    }

    var width: Double { Double(plane.width) }
    var height: Double { Double(plane.height) }

    /// Between the middles of the four pixels around a place, 0 ... 1; outside, that of the nearest pixel.
    func at(_ place: Vector) -> Double {
        let x = min(max(place.x - 0.5, 0), Double(plane.width - 1))
        let y = min(max(place.y - 0.5, 0), Double(plane.height - 1))
        let (column, row) = (Int(x), Int(y))
        let (right, below) = (min(column + 1, plane.width - 1), min(row + 1, plane.height - 1))
        let (dx, dy) = (Float(x) - Float(column), Float(y) - Float(row))
        let (upper, lower) = (row * plane.stride, below * plane.stride)
        let top = lerp(values[Int(plane.codes[upper + column])], values[Int(plane.codes[upper + right])], dx)
        let bottom = lerp(values[Int(plane.codes[lower + column])], values[Int(plane.codes[lower + right])], dx)
        return Double(lerp(top, bottom, dy))
    }

    /// The pixel that holds a place: its middle and its value; `nil` outside of the photo.
    func pixel(at place: Vector) -> (middle: Vector, value: Double)? {
        guard place.x >= 0, place.y >= 0, place.x < width, place.y < height else { return nil }
        let (column, row) = (Int(place.x), Int(place.y))
        return (
            Vector(Double(column) + 0.5, Double(row) + 0.5),
            Double(values[Int(plane.codes[row * plane.stride + column])])
        )
    }

    /// A value as a code by 255.
    func code(of value: Double) -> Double {
        guard isLinear else { return value }
        return value <= 0.003_130_8 ? 12.92 * max(value, 0) : 1.055 * pow(value, 1 / 2.4) - 0.055
    }
}

private func lerp(_ a: Float, _ b: Float, _ share: Float) -> Float { a + (b - a) * share }
