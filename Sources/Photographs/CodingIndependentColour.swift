#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import CPhotoCodec

/// A PNG's cICP chunk (ITU-T H.273): primaries and transfer curve by number.
struct CodingIndependentColour {
    let primaries: UInt8
    let transfer: UInt8

    /// - Returns: `nil` without the chunk.
    /// - Throws: `unsupported` for HDR curves, narrow range and primaries that Rubor does not know.
    init?(_ reader: borrowing CodecReader) throws(PhotoError) {
        guard unsafe reader.header.has_cicp != 0 else { return nil }
        let values = unsafe reader.header.cicp
        primaries = values.0
        transfer = values.1
        guard [1, 9, 12].contains(primaries), [1, 6, 8, 13, 14, 15].contains(transfer), values.2 == 0, values.3 == 1 else {
            throw .unsupported("its cICP colour (\(values.0), \(values.1)) is not read; export as sRGB or Display P3")
        }
    }

    func encoding(entries: Int) -> ColourEncoding {
        let base = transfer == 13 ? ColourEncoding.sRGB(entries: entries).red : table(entries: entries)
        let white = (0.3127, 0.3290)
        let matrix: [Float]? =
            switch primaries {
            case 9: primariesMatrix(white: white, red: (0.708, 0.292), green: (0.170, 0.797), blue: (0.131, 0.046))
            case 12: primariesMatrix(white: white, red: (0.680, 0.320), green: (0.265, 0.690), blue: (0.150, 0.060))
            default: nil
            }
        return ColourEncoding(red: base, green: base, blue: base, toSRGB: matrix)
    }

    /// BT.709's camera curve, inverted, or none.
    private func table(entries: Int) -> [Float] {
        (0..<entries).map { code in
            let v = Double(code) / Double(entries - 1)
            if transfer == 8 { return Float(v) }
            return Float(v < 0.081 ? v / 4.5 : pow((v + 0.099) / 1.099, 1 / 0.45))
        }
    }
}
