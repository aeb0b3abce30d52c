import Pixels

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// From an encoded value, 0...1, to linear light, 0...1.
enum TransferCurve: Equatable {
    /// IEC 61966-2-1.
    case sRGB
    /// ITU-R BT.709 and BT.2020: the camera's curve, undone.
    case bt709
    case linear
    /// Light = value to this power.
    case power(Double)

    func linear(_ value: Double) -> Double {
        switch self {
        case .sRGB: value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        case .bt709: value < 0.081 ? value / 4.5 : pow((value + 0.099) / 1.099, 1 / 0.45)
        case .linear: value
        case .power(let exponent): pow(value, exponent)
        }
    }

    /// Linear light of every code, 0...`maximumCode`.
    func table(maximumCode: Int) -> [Float] {
        (0...maximumCode).map { Float(linear(Double($0) / Double(maximumCode))) }
    }

    /// sRGB's value for linear light; negative light mirrors.
    static func encodedSRGB(_ light: Double) -> Double {
        let size = abs(light)
        let value = size <= 0.0031308 ? size * 12.92 : 1.055 * pow(size, 1 / 2.4) - 0.055
        return light < 0 ? -value : value
    }
}

extension ColourEncoding {
    /// 8-bit sRGB, the encoding of most photos.
    public static let sRGB = ColourEncoding.sRGB(maximumCode: 255)

    /// sRGB's curve and primaries; `maximumCode` is 255 or 65,535.
    public static func sRGB(maximumCode: Int) -> ColourEncoding {
        ColourEncoding(.sRGB, maximumCode: maximumCode)
    }

    /// One curve for the three channels.
    init(_ curve: TransferCurve, maximumCode: Int, toSRGB: [Float]? = nil) {
        let table = curve.table(maximumCode: maximumCode)
        self.init(red: table, green: table, blue: table, toSRGB: toSRGB)
    }

    /// Whether no code lands further from sRGB's than 3/4 of an 8-bit code in the tables or 0.003 in the matrix:
    /// profiles that mean sRGB differ by their rounding, and are read as the exact thing.
    var isSRGB: Bool {
        let identity: [Float] = [1, 0, 0, 0, 1, 0, 0, 0, 1]
        if let toSRGB, zip(toSRGB, identity).contains(where: { abs($0 - $1) > 0.003 }) { return false }
        let step = max(1, maximumCode / 255)
        return [red, green, blue].allSatisfy { table in
            stride(from: 0, through: maximumCode, by: step).allSatisfy { code in
                let value = Double(code) / Double(maximumCode)
                return abs(TransferCurve.encodedSRGB(Double(table[code])) - value) < 0.75 / 255
            }
        }
    }
}
