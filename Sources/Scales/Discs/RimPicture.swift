import Pixels

/// The colours in which rims are followed, between pixels, at one size.
struct RimPicture {
    let width: Int
    let height: Int
    private let red: [Float]
    private let green: [Float]
    private let blue: [Float]

    init(_ planes: [Raster<Float>]) {
        (width, height) = (planes[0].width, planes[0].height)
        (red, green, blue) = (planes[0].elements, planes[1].elements, planes[2].elements)
    }

    /// The colours at `count` places in a row.
    func colours(from first: Vector, step: Vector, count: Int) -> [SIMD3<Float>] {
        let last = first + Double(count) * step
        guard min(first.x, last.x) > 1, min(first.y, last.y) > 1, max(first.x, last.x) < Double(width) - 2,
            max(first.y, last.y) < Double(height) - 2
        else {
            return (0..<count).map { index in
                let place = first + Double(index) * step
                return colour(x: place.x, y: place.y)
            }
        }
        let red = red.span
        let green = green.span
        let blue = blue.span
        var colours: [SIMD3<Float>] = []
        colours.reserveCapacity(count)
        for index in 0..<count {
            let place = first + Double(index) * step - 0.5
            let (left, top) = (Int(place.x), Int(place.y))
            let (a, b) = (Float(place.x - Double(left)), Float(place.y - Double(top)))
            let at = top &* width &+ left
            // In bounds: every place lies a pixel and more within the picture.
            let upper = RimPicture.code(red, green, blue, at)
            let lower = RimPicture.code(red, green, blue, at &+ width)
            let above = upper + a * (RimPicture.code(red, green, blue, at &+ 1) - upper)
            let below = lower + a * (RimPicture.code(red, green, blue, at &+ width &+ 1) - lower)
            colours.append(above + b * (below - above))
        }
        return colours
    }

    @inline(__always)
    private static func code(
        _ red: Span<Float>, _ green: Span<Float>, _ blue: Span<Float>, _ at: Int
    ) -> SIMD3<Float> {
        unsafe SIMD3(red[unchecked: at], green[unchecked: at], blue[unchecked: at])
    }

    /// Between the middles of the four pixels around a place; the border's values go on outside.
    func colour(x: Double, y: Double) -> SIMD3<Float> {
        let (u, v) = (min(max(x - 0.5, 0), Double(width - 1)), min(max(y - 0.5, 0), Double(height - 1)))
        let (left, top) = (min(Int(u), max(width - 2, 0)), min(Int(v), max(height - 2, 0)))
        let (right, below) = (left + 1 < width ? 1 : 0, top + 1 < height ? width : 0)
        let (a, b) = (Float(u) - Float(left), Float(v) - Float(top))
        let at = top * width + left
        return SIMD3(
            RimPicture.between(red, at, right, below, a, b), RimPicture.between(green, at, right, below, a, b),
            RimPicture.between(blue, at, right, below, a, b))
    }

    @inline(__always)
    private static func between(
        _ codes: [Float], _ at: Int, _ right: Int, _ below: Int, _ a: Float, _ b: Float
    ) -> Float {
        let upper = codes[at] + a * (codes[at + right] - codes[at])
        let lower = codes[at + below] + a * (codes[at + below + right] - codes[at + below])
        return upper + b * (lower - upper)
    }
}
