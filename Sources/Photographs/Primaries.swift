/// The red, green, blue and white of a colour space, as CIE 1931 chromaticities.
struct Primaries: Equatable {
    var red: (x: Double, y: Double)
    var green: (x: Double, y: Double)
    var blue: (x: Double, y: Double)
    var white: (x: Double, y: Double)

    static let d65 = (x: 0.3127, y: 0.3290)
    static let sRGB = Primaries(red: (0.64, 0.33), green: (0.30, 0.60), blue: (0.15, 0.06), white: d65)
    static let displayP3 = Primaries(red: (0.680, 0.320), green: (0.265, 0.690), blue: (0.150, 0.060), white: d65)
    static let bt2020 = Primaries(red: (0.708, 0.292), green: (0.170, 0.797), blue: (0.131, 0.046), white: d65)
    /// ROMM RGB (ISO 22028-2), to which profiles that are tables are converted.
    static let romm = Primaries(
        red: (0.7347, 0.2653), green: (0.1596, 0.8404), blue: (0.0366, 0.0001), white: (0.3457, 0.3585))

    static func == (one: Primaries, other: Primaries) -> Bool {
        one.red == other.red && one.green == other.green && one.blue == other.blue && one.white == other.white
    }

    /// Row-major, linear light in these primaries to XYZ with the own white; `nil` where the primaries span no colour.
    var toXYZ: Matrix3? {
        func xyz(_ place: (x: Double, y: Double)) -> [Double]? {
            guard place.y > 1e-9 else { return nil }
            return [place.x / place.y, 1, (1 - place.x - place.y) / place.y]
        }
        guard let r = xyz(red), let g = xyz(green), let b = xyz(blue), let w = xyz(white) else { return nil }
        let columns = Matrix3([r[0], g[0], b[0], r[1], g[1], b[1], r[2], g[2], b[2]])
        guard let scale = columns.inverse?.times(w) else { return nil }
        return Matrix3((0..<9).map { columns.m[$0] * scale[$0 % 3] })
    }

    /// Row-major, linear light in these primaries to linear sRGB, the white adapted (Bradford); `nil` where they are
    /// sRGB's own to three digits, or span no colour.
    var toSRGB: [Float]?? {
        guard let toXYZ, white.y > 1e-9 else { return .none }
        let whiteXYZ = [white.x / white.y, 1, (1 - white.x - white.y) / white.y]
        return Primaries.toSRGB(from: toXYZ, white: whiteXYZ)
    }

    /// The same from a matrix to XYZ relative to `white`: the inner `nil` is the identity, the outer one no answer.
    static func toSRGB(from toXYZ: Matrix3, white: [Double]) -> [Float]?? {
        let d65 = [0.3127 / 0.3290, 1, (1 - 0.3127 - 0.3290) / 0.3290]
        guard let fromD65 = sRGB.toXYZ?.inverse, let adapt = Matrix3.bradford(from: white, to: d65) else {
            return .none
        }
        let matrix = fromD65.times(adapt).times(toXYZ)
        guard matrix.m.allSatisfy(\.isFinite), matrix.m.allSatisfy({ abs($0) < 100 }) else { return .none }
        let identity: [Double] = [1, 0, 0, 0, 1, 0, 0, 0, 1]
        if zip(matrix.m, identity).allSatisfy({ abs($0 - $1) < 0.001 }) { return .some(nil) }
        return .some(matrix.m.map(Float.init))
    }
}

/// Nine numbers, row by row.
struct Matrix3 {
    var m: [Double]

    init(_ m: [Double]) {
        precondition(m.count == 9, "a matrix of \(m.count) numbers")
        self.m = m
    }

    /// `nil` where the rows are not independent.
    var inverse: Matrix3? {
        func minor(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Double { m[a] * m[d] - m[b] * m[c] }
        let determinant = m[0] * minor(4, 5, 7, 8) - m[1] * minor(3, 5, 6, 8) + m[2] * minor(3, 4, 6, 7)
        guard abs(determinant) > 1e-12 else { return nil }
        let adjugate = [
            minor(4, 5, 7, 8), -minor(1, 2, 7, 8), minor(1, 2, 4, 5),
            -minor(3, 5, 6, 8), minor(0, 2, 6, 8), -minor(0, 2, 3, 5),
            minor(3, 4, 6, 7), -minor(0, 1, 6, 7), minor(0, 1, 3, 4),
        ]
        return Matrix3(adjugate.map { $0 / determinant })
    }

    func times(_ v: [Double]) -> [Double] {
        [
            m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
            m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
            m[6] * v[0] + m[7] * v[1] + m[8] * v[2],
        ]
    }

    func times(_ other: Matrix3) -> Matrix3 {
        var product = [Double](repeating: 0, count: 9)
        for row in 0..<3 {
            for column in 0..<3 {
                for inner in 0..<3 { product[3 * row + column] += m[3 * row + inner] * other.m[3 * inner + column] }
            }
        }
        return Matrix3(product)
    }

    /// Chromatic adaptation of XYZ from one white to another. Reference: Lam 1985, in ICC.1:2022 annex E.
    static func bradford(from: [Double], to: [Double]) -> Matrix3? {
        let cone = Matrix3([0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296])
        let (source, target) = (cone.times(from), cone.times(to))
        guard let back = cone.inverse, source.allSatisfy({ abs($0) > 1e-9 }) else { return nil }
        let scale = Matrix3([
            target[0] / source[0], 0, 0, 0, target[1] / source[1], 0, 0, 0, target[2] / source[2],
        ])
        return back.times(scale).times(cone)
    }
}
