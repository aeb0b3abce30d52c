/// The sensor behind its Bayer filter: light to a mosaic of one colour a pixel, with the noise that light has.
public struct Sensor: Sendable, Equatable {
    /// How many sensor pixels make one of the photo's, along a side; above 1 the photo is resized at the end.
    public var pixelsPerPhotoPixel: Double
    /// The factor from scene light to the sensor's; green is full at 1.
    public var exposure: Double
    /// How much weaker than green the sensor sees the lamp's red and blue: what a right white balance multiplies by.
    public var redGain: Double
    public var blueGain: Double
    /// The variance per unit of light, and the standard deviation at no light.
    public var shotNoise: Double
    public var readNoise: Double
    /// How far the filters' colours lie from sRGB's, 0 (not at all) to 1 (a phone's).
    public var colourOverlap: Double

    /// The mosaic, each pixel 0 (black; noise goes below) to 1 (full).
    ///
    /// - Reference: Foi et al., "Practical Poissonian-Gaussian noise modeling and fitting for single-image raw-data" (2008),
    ///   doi:10.1109/TIP.2008.2001399: variance = a·signal + b.
    func expose(_ image: Planes, _ noise: inout Dice) -> Mosaic {
        let filters = ColourMatrix.sensorToSRGB(overlap: colourOverlap).inverse
        let rows = [filters.row(0) / redGain, filters.row(1), filters.row(2) / blueGain].map { $0 * exposure }
        let (shot, read) = (Float(shotNoise), Float(readNoise * readNoise))
        var mosaic = Mosaic(width: image.width, height: image.height)
        let red = image.red.span
        let green = image.green.span
        let blue = image.blue.span
        var cells = mosaic.cells.mutableSpan
        for row in 0..<image.height {
            let pair = row % 2 == 0 ? (rows[0], rows[1]) : (rows[1], rows[2])
            for column in 0..<image.width {
                let index = row * image.width + column
                let weights = column % 2 == 0 ? pair.0 : pair.1
                let level =
                    weights.red * red[index] + weights.green * green[index] + weights.blue * blue[index]
                let spread = (shot * max(0, level) + read).squareRoot()
                cells[index] = min(1, level + spread * noise.quickNormal())
            }
        }
        return mosaic
    }
}

extension Dice {
    /// Nearly normal, mean 0, standard deviation 1: the sum of four even numbers, never beyond ±3.46.
    @inline(__always)
    mutating func quickNormal() -> Float {
        let bits = bits()
        let sum = Int32(bits & 0xFFFF) + Int32(bits >> 16 & 0xFFFF) + Int32(bits >> 32 & 0xFFFF) + Int32(bits >> 48)
        return (Float(sum) - 131_070) * (1 / 37_836.9)
    }
}
