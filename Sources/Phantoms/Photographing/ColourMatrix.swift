internal import Statistics

/// Three rows of three: linear light to linear light.
struct ColourMatrix: Sendable, Equatable {
    struct Row: Sendable, Equatable {
        var red: Float
        var green: Float
        var blue: Float

        static func * (row: Row, factor: Double) -> Row {
            Row(red: row.red * Float(factor), green: row.green * Float(factor), blue: row.blue * Float(factor))
        }

        static func / (row: Row, divisor: Double) -> Row { row * (1 / divisor) }
    }

    var elements: [Double]

    /// From a phone's filters to sRGB: each row sums to 1, so that grey stays grey. `overlap` 0 changes nothing.
    static func sensorToSRGB(overlap: Double) -> ColourMatrix {
        let phone = [1.55, -0.45, -0.10, -0.22, 1.42, -0.20, 0.01, -0.46, 1.45]
        return ColourMatrix(elements: zip(phone, identity).map { overlap * $0 + (1 - overlap) * $1 })
    }

    /// Draws colours away from grey (above 1) or towards it.
    static func saturation(_ amount: Double) -> ColourMatrix {
        let luminance = [0.2126, 0.7152, 0.0722]
        return ColourMatrix(elements: (0..<9).map { amount * identity[$0] + (1 - amount) * luminance[$0 % 3] })
    }

    /// From linear sRGB to linear Display P3.
    ///
    /// - Reference: SMPTE EG 432-1 (P3's primaries, D65).
    static let sRGBToDisplayP3 = ColourMatrix(elements: [
        0.822462, 0.177538, 0, 0.033194, 0.966806, 0, 0.017083, 0.072397, 0.910520,
    ])

    private static let identity = [1.0, 0, 0, 0, 1, 0, 0, 0, 1]

    /// This one first, then `next`.
    func followed(by next: ColourMatrix) -> ColourMatrix {
        ColourMatrix(elements: Homography(elements).followed(by: Homography(next.elements)).elements)
    }

    var inverse: ColourMatrix { ColourMatrix(elements: Homography(elements).inverse.elements) }

    func row(_ index: Int) -> Row {
        Row(
            red: Float(elements[index * 3]), green: Float(elements[index * 3 + 1]),
            blue: Float(elements[index * 3 + 2]))
    }

    /// Every pixel's colour changed, in place. O(pixels).
    func apply(to planes: inout Planes) {
        let (r, g, b) = (row(0), row(1), row(2))
        for index in planes.red.indices {
            let (red, green, blue) = (planes.red[index], planes.green[index], planes.blue[index])
            planes.red[index] = r.red * red + r.green * green + r.blue * blue
            planes.green[index] = g.red * red + g.green * green + g.blue * blue
            planes.blue[index] = b.red * red + b.green * green + b.blue * blue
        }
    }
}
