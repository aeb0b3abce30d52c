#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import CPhotoCodec

/// What an ICC profile says, read through lcms2.
struct ProfileTables {
    var kind: codec_profile_kind
    var name: String
    var tables: [Float]
    var matrix: [Float]

    init(_ profile: [UInt8], channels: Int, entries: Int) {
        tables = [Float](repeating: 0, count: 3 * entries)
        matrix = [Float](repeating: 0, count: 9)
        var text = [CChar](repeating: 0, count: 128)
        kind = unsafe codec_profile(profile, profile.count, Int32(channels), Int32(entries), &tables, &matrix, &text)
        name = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if name.isEmpty { name = "ICC profile without a name" }
    }

    func encoding(matrix: [Float]?) -> ColourEncoding {
        let entries = tables.count / 3
        return ColourEncoding(
            red: Array(tables[0..<entries]), green: Array(tables[entries..<2 * entries]),
            blue: Array(tables[(2 * entries)...]), toSRGB: matrix)
    }
}

/// Any picture through its profile to 16-bit ROMM codes.
func converted(
    _ picture: Photo.Codes, profile: [UInt8], channels: Int, isInverted: Bool
) throws(PhotoError) -> Photo.Codes {
    let pixels = picture.count / channels
    var output = [UInt16](repeating: 0, count: pixels * 3)
    let done: Int32
    switch picture {
    case .eightBit(let codes):
        done = unsafe codec_convert(
            profile, profile.count, codes, Int32(channels), 8, isInverted ? 1 : 0, pixels, &output)
    case .sixteenBit(let codes):
        done = unsafe codec_convert(profile, profile.count, codes, Int32(channels), 16, 0, pixels, &output)
    }
    guard done != 0 else { throw .unsupported("its colour profile cannot be applied; export as sRGB JPEG or PNG") }
    return .sixteenBit(output)
}

extension ColourEncoding {
    /// sRGB's transfer curve (IEC 61966-2-1) over `entries` codes, and its own primaries.
    public static func sRGB(entries: Int) -> ColourEncoding {
        let table = transferTable(entries: entries)
        return ColourEncoding(red: table, green: table, blue: table)
    }

    /// 16-bit ROMM RGB (ProPhoto): gamma 1.8.
    static var romm: ColourEncoding {
        let table = powerTable(exponent: 1.8, entries: 65_536)
        var matrix = [Float](repeating: 0, count: 9)
        unsafe codec_romm_to_srgb(&matrix)
        return ColourEncoding(red: table, green: table, blue: table, toSRGB: matrix)
    }

    /// The exact sRGB curve and primaries where these are theirs but for rounding in the profile.
    func recognised() -> ColourEncoding {
        var result = self
        let exact = transferTable(entries: red.count)
        let isSRGBCurve = [red, green, blue].allSatisfy { table in
            zip(table, exact).allSatisfy { abs($0 - $1) < 0.002 }
        }
        if isSRGBCurve {
            result.red = exact
            result.green = exact
            result.blue = exact
        }
        let identity: [Float] = [1, 0, 0, 0, 1, 0, 0, 0, 1]
        if let matrix = toSRGB, zip(matrix, identity).allSatisfy({ abs($0 - $1) < 0.002 }) { result.toSRGB = nil }
        return result
    }
}

private func transferTable(entries: Int) -> [Float] {
    (0..<entries).map { code in
        let u = Double(code) / Double(entries - 1)
        return Float(u <= 0.04045 ? u / 12.92 : pow((u + 0.055) / 1.055, 2.4))
    }
}

func powerTable(exponent: Double, entries: Int) -> [Float] {
    (0..<entries).map { Float(pow(Double($0) / Double(entries - 1), exponent)) }
}

/// From primaries given by chromaticities to sRGB's, with Bradford adaptation of the white; `nil` for impossible ones.
///
/// - Reference: Lindbloom, "RGB/XYZ matrices"; Lam 1985 for Bradford.
func primariesMatrix(
    white: (Double, Double), red: (Double, Double), green: (Double, Double), blue: (Double, Double)
) -> [Float]? {
    guard let native = toXYZ(white: white, red: red, green: green, blue: blue),
        let sRGB = toXYZ(white: (0.3127, 0.3290), red: (0.64, 0.33), green: (0.30, 0.60), blue: (0.15, 0.06)),
        let back = inverse(sRGB), let cone = inverse(bradford)
    else { return nil }
    let from = multiply(bradford, column: xyz(white))
    let to = multiply(bradford, column: xyz((0.3127, 0.3290)))
    let gain = [to[0] / from[0], 0, 0, 0, to[1] / from[1], 0, 0, 0, to[2] / from[2]]
    let adaptation = product(cone, product(gain, bradford))
    let matrix = product(back, product(adaptation, native)).map { Float($0) }
    return matrix.allSatisfy { $0.isFinite } ? matrix : nil
}

private let bradford = [0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296]

private func xyz(_ c: (Double, Double)) -> [Double] { [c.0 / c.1, 1, (1 - c.0 - c.1) / c.1] }

private func toXYZ(
    white: (Double, Double), red: (Double, Double), green: (Double, Double), blue: (Double, Double)
) -> [Double]? {
    guard white.1 > 0, red.1 != 0, green.1 != 0, blue.1 != 0 else { return nil }
    let (r, g, b) = (xyz(red), xyz(green), xyz(blue))
    let columns = [r[0], g[0], b[0], r[1], g[1], b[1], r[2], g[2], b[2]]
    guard let solved = inverse(columns).map({ multiply($0, column: xyz(white)) }) else { return nil }
    return product(columns, [solved[0], 0, 0, 0, solved[1], 0, 0, 0, solved[2]])
}

private func multiply(_ m: [Double], column v: [Double]) -> [Double] {
    (0..<3).map { m[3 * $0] * v[0] + m[3 * $0 + 1] * v[1] + m[3 * $0 + 2] * v[2] }
}

private func product(_ a: [Double], _ b: [Double]) -> [Double] {
    (0..<9).map { index in
        let row = index / 3 * 3
        let column = index % 3
        var sum = a[row] * b[column]
        sum += a[row + 1] * b[3 + column]
        sum += a[row + 2] * b[6 + column]
        return sum
    }
}

private func inverse(_ m: [Double]) -> [Double]? {
    func minor(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Double { m[a] * m[b] - m[c] * m[d] }
    let first = [minor(4, 8, 5, 7), minor(2, 7, 1, 8), minor(1, 5, 2, 4)]
    let second = [minor(5, 6, 3, 8), minor(0, 8, 2, 6), minor(2, 3, 0, 5)]
    let third = [minor(3, 7, 4, 6), minor(1, 6, 0, 7), minor(0, 4, 1, 3)]
    let determinant = m[0] * first[0] + m[1] * second[0] + m[2] * third[0]
    guard abs(determinant) > 1e-12 else { return nil }
    return (first + second + third).map { $0 / determinant }
}
