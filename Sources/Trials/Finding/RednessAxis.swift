internal import Photographs
internal import Pixels
internal import Scales

/// CIELAB a* per pixel: the redness that most tutorials start from.
func rednessAxis(of photo: Photo) -> Raster<Float> {
    var axis = Raster<Float>(width: photo.width, height: photo.height, repeating: 0)
    for y in 0..<photo.height {
        for x in 0..<photo.width { axis[x, y] = Float(Lab(photo.linear(x: x, y: y)).a) }
    }
    return axis
}

/// The sizes a baseline works with, in pixels.
struct BaselineSizes {
    /// Standard deviation of the smoothing.
    var smoothingPixels: Double
    /// Smaller marks are dropped, by area.
    var leastAreaSquarePixels: Double
    var leastRadiusPixels: Double
    var largestRadiusPixels: Double

    /// 0.12 mm of smoothing and marks of 0.15 to 3 mm radius, as the peers' scripts have it; without a scale 1 px, 1.5 px
    /// and a sixteenth of the shorter side.
    init(scale: Scale?, width: Int, height: Int) {
        let shorter = Double(min(width, height))
        smoothingPixels = scale.map { $0.pixels(millimetres: 0.12) } ?? 1
        leastRadiusPixels = max(1, scale.map { $0.pixels(millimetres: 0.15) } ?? 1.5)
        largestRadiusPixels = min(shorter / 6, scale.map { $0.pixels(millimetres: 3) } ?? shorter / 16)
        leastAreaSquarePixels = .pi * leastRadiusPixels * leastRadiusPixels
    }
}
