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
