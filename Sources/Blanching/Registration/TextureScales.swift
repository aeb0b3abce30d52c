import Pixels

/// A texture blurred more and more, and the differences of neighbours: where blobs of every size stand out.
///
/// Reference: Lowe 2004, doi:10.1023/B:VISI.0000029664.99615.94.
struct TextureScales {
    /// One octave: pictures of one size whose blur grows by a factor of two.
    struct Octave {
        /// Cells of the texture to one of this octave's, on each axis.
        let cells: Int
        /// `levels + 3` pictures.
        let blurred: [Raster<Float>]
        /// `levels + 2` differences of neighbours.
        let differences: [Raster<Float>]
    }
    /// Blurs between one octave and the next.
    static let levels = 3
    /// Blur of an octave's first picture, in its own cells.
    static let firstSigma = 1.6

    let octaves: [Octave]

    /// - Parameter ownSigma: blur that the texture already has, in cells.
    init(of texture: Raster<Float>, ownSigma: Double) {
        var octaves: [Octave] = []
        let added = max(TextureScales.firstSigma * TextureScales.firstSigma - ownSigma * ownSigma, 0.01)
        var first = texture.gaussianBlurred(sigma: added.squareRoot())
        var cells = 1
        while min(first.width, first.height) >= 24 && octaves.count < 5 {
            let octave = TextureScales.octave(from: first, cells: cells)
            octaves.append(octave)
            first = octave.blurred[TextureScales.levels].halved()
            cells *= 2
        }
        self.octaves = octaves
    }

    private static func octave(from first: Raster<Float>, cells: Int) -> Octave {
        let ratio = power(2, 1 / Double(levels))
        var blurred = [first]
        var sigma = firstSigma
        for _ in 0..<levels + 2 {
            let next = sigma * ratio
            blurred.append(
                blurred[blurred.count - 1].gaussianBlurred(sigma: (next * next - sigma * sigma).squareRoot()))
            sigma = next
        }
        let differences = (0..<levels + 2).map { level in
            var difference = blurred[level + 1]
            difference.subtract(blurred[level])
            return difference
        }
        return Octave(cells: cells, blurred: blurred, differences: differences)
    }

    /// The blur of picture `level`, in the octave's cells.
    static func sigma(level: Double) -> Double { firstSigma * power(2, level / Double(levels)) }
}

extension Raster where Element == Float {
    /// Twice as many pixels on each axis, linear between pixel middles. O(count).
    func doubled() -> Raster<Float> {
        var output = Raster(width: 2 * width, height: 2 * height, repeating: 0)
        guard count > 0 else { return output }
        for row in 0..<2 * height {
            // Three quarters of the nearer row and one of the farther.
            let (near, far) = (
                row / 2, Swift.min(Swift.max(row.isMultiple(of: 2) ? row / 2 - 1 : row / 2 + 1, 0), height - 1)
            )
            for column in 0..<2 * width {
                let left = column / 2
                let right = Swift.min(Swift.max(column.isMultiple(of: 2) ? left - 1 : left + 1, 0), width - 1)
                let upper = 0.75 * self[left, near] + 0.25 * self[right, near]
                let lower = 0.75 * self[left, far] + 0.25 * self[right, far]
                output[column, row] = 0.75 * upper + 0.25 * lower
            }
        }
        return output
    }
}
