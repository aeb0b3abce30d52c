import Pixels

/// The colours in which rims are followed, between pixels, at one size.
struct RimPicture {
    let width: Int
    let height: Int
    private let codes: [SIMD3<Float>]

    init(_ colours: Raster<SIMD3<Float>>) {
        (width, height) = (colours.width, colours.height)
        codes = colours.elements
    }

    /// The colours at as many places in a row as `colours` has.
    func read(from first: Vector, step: Vector, to colours: inout [SIMD3<Float>]) {
        var target = colours.mutableSpan
        let last = first + Double(target.count) * step
        guard min(first.x, last.x) > 1, min(first.y, last.y) > 1, max(first.x, last.x) < Double(width) - 2,
            max(first.y, last.y) < Double(height) - 2
        else {
            for index in 0..<target.count {
                let place = first + Double(index) * step
                target[index] = colour(x: place.x, y: place.y)
            }
            return
        }
        let codes = codes.span
        var (x, y) = (RimPicture.fixedPoint(first.x - 0.5), RimPicture.fixedPoint(first.y - 0.5))
        let (stepX, stepY) = (RimPicture.fixedPoint(step.x), RimPicture.fixedPoint(step.y))
        for index in 0..<target.count {
            let at = (y &>> 32) &* width &+ (x &>> 32)
            let (a, b) = (RimPicture.fraction(x), RimPicture.fraction(y))
            // In bounds: every place lies a pixel and more within the picture.
            let (left, right) = unsafe (codes[unchecked: at], codes[unchecked: at &+ 1])
            let (below, beyond) = unsafe (codes[unchecked: at &+ width], codes[unchecked: at &+ width &+ 1])
            let upper = left + a * (right - left)
            let lower = below + a * (beyond - below)
            unsafe target[unchecked: index] = upper + b * (lower - upper)
            x &+= stepX
            y &+= stepY
        }
    }

    /// 2³² to a pixel: a step is added hundreds of times without an error that counts, and no number is converted on the way.
    private static func fixedPoint(_ pixels: Double) -> Int { Int(pixels * 4_294_967_296) }

    /// What of a fixed-point number lies beyond whole pixels, to 24 bits.
    @inline(__always)
    private static func fraction(_ place: Int) -> Float {
        Float(Int32(truncatingIfNeeded: (place &>> 8) & 0xff_ffff)) * (1 / 16_777_216)
    }

    /// Between the middles of the four pixels around a place; the border's values go on outside.
    func colour(x: Double, y: Double) -> SIMD3<Float> {
        let (u, v) = (min(max(x - 0.5, 0), Double(width - 1)), min(max(y - 0.5, 0), Double(height - 1)))
        let (left, top) = (min(Int(u), max(width - 2, 0)), min(Int(v), max(height - 2, 0)))
        let (right, below) = (left + 1 < width ? 1 : 0, top + 1 < height ? width : 0)
        let (a, b) = (Float(u) - Float(left), Float(v) - Float(top))
        let at = top * width + left
        let upper = codes[at] + a * (codes[at + right] - codes[at])
        let lower = codes[at + below] + a * (codes[at + below + right] - codes[at + below])
        return upper + b * (lower - upper)
    }
}
