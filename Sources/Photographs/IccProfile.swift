import CPhotoCodec

/// An ICC profile of a file, read by lcms2.
@safe final class IccProfile {
    enum Kind { case rgbMatrix, rgbTable, grey, cmyk }

    let kind: Kind
    private let profile: OpaquePointer

    /// `nil` where there is no profile, or a broken one, or one of a kind that no photo has.
    init?(_ bytes: UnsafePointer<UInt8>?, count: Int) {
        guard let bytes = unsafe bytes, count > 0, let profile = unsafe photo_icc_create(bytes, count) else {
            return nil
        }
        unsafe self.profile = unsafe profile
        switch unsafe photo_icc_get_kind(profile) {
        case PHOTO_ICC_RGB_MATRIX: kind = .rgbMatrix
        case PHOTO_ICC_RGB_TABLE: kind = .rgbTable
        case PHOTO_ICC_GREY: kind = .grey
        default: kind = .cmyk
        }
    }

    deinit { unsafe photo_icc_destroy(profile) }

    /// The profile's own name.
    var description: String {
        var text = [CChar](repeating: 0, count: 256)
        unsafe photo_icc_description(profile, &text, UInt32(text.count))
        let named = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return named.isEmpty ? "unnamed ICC profile" : String(decoding: named, as: UTF8.self)
    }

    /// The way to linear light of a profile of curves and colorants, or of a grey one; `nil` where they make no sense.
    func encoding(maximumCode: Int) -> ColourEncoding? {
        guard let red = curve(0, maximumCode) else { return nil }
        if kind == .grey { return exact(ColourEncoding(red: red, green: red, blue: red)) }
        guard let green = curve(1, maximumCode), let blue = curve(2, maximumCode) else { return nil }
        var colorants = [Double](repeating: 0, count: 9)
        guard unsafe photo_icc_colorants(profile, &colorants) else { return nil }
        guard let toSRGB = Primaries.toSRGB(from: Matrix3(colorants), white: [0.9642, 1, 0.8249]) else { return nil }
        return exact(
            ColourEncoding(
                red: red, green: green == red ? red : green, blue: blue == red ? red : blue, toSRGB: toSRGB))
    }

    /// Readies `convert`; false where the profile does not fit the codes.
    func prepareConversion(channels: Int, depth: Int) -> Bool {
        unsafe photo_icc_prepare(profile, Int32(channels), Int32(depth))
    }

    /// Codes of `pixels` pixels to 16-bit codes of `wide`.
    func convert(_ codes: UnsafeRawPointer, to wide: UnsafeMutablePointer<UInt16>, pixels: Int) {
        unsafe photo_icc_convert(profile, codes, wide, UInt32(pixels))
    }

    /// The encoding of the codes that `convert` gives.
    static func wide() -> ColourEncoding {
        ColourEncoding(.sRGB, maximumCode: 65_535, toSRGB: Primaries.romm.toSRGB ?? nil)
    }

    private func curve(_ channel: Int32, _ maximumCode: Int) -> [Float]? {
        var table = [Float](repeating: 0, count: maximumCode + 1)
        return unsafe photo_icc_curve(profile, channel, &table, UInt32(table.count)) ? table : nil
    }

    private func exact(_ encoding: ColourEncoding) -> ColourEncoding {
        encoding.isSRGB ? .sRGB(maximumCode: encoding.maximumCode) : encoding
    }
}
