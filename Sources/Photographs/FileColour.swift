/// What a file says its codes mean.
struct FileColour {
    var plan = CodePlan.asStored
    var encoding: ColourEncoding
    var name: String
    /// Whether nothing in the file named a colour space.
    var assumed: Bool

    static func assumed(maximumCode: Int) -> FileColour {
        FileColour(
            encoding: maximumCode == 255 ? .sRGB : .sRGB(maximumCode: maximumCode), name: "sRGB", assumed: true)
    }
}

extension FileColour {
    /// By an ICC profile; `nil` where it does not fit the codes or makes no sense.
    init?(_ profile: IccProfile, channels: Int, grey: Bool, depth: Int) {
        switch profile.kind {
        case .rgbMatrix where channels == 3, .grey where grey:
            guard let encoding = profile.encoding(maximumCode: depth == 16 ? 65_535 : 255) else { return nil }
            self.init(encoding: encoding, name: profile.description, assumed: false)
        case .rgbTable where channels == 3, .cmyk where channels == 4:
            guard profile.prepareConversion(channels: channels, depth: depth) else { return nil }
            self.init(
                plan: .converted(profile), encoding: IccProfile.wide(), name: profile.description, assumed: false)
        default:
            return nil
        }
    }

    /// By the code points of ITU-T H.273 in cICP: primaries, transfer, matrix coefficients, full range.
    init(codePoints: [UInt8], maximumCode: Int) throws(PhotoError) {
        let primaries: Primaries? =
            switch codePoints[0] {
            case 1: .sRGB
            case 9: .bt2020
            case 12: .displayP3
            default: nil
            }
        let curve: TransferCurve? =
            switch codePoints[1] {
            case 1, 6, 14, 15: .bt709
            case 4: .power(2.2)
            case 5: .power(2.8)
            case 8: .linear
            case 13: .sRGB
            default: nil
            }
        let text = codePoints.map(String.init).joined(separator: "/")
        guard let primaries, let curve, codePoints[2] == 0, codePoints[3] == 1 else {
            let name =
                switch codePoints[1] {
                case 16: "PQ"
                case 18: "HLG"
                default: "cICP"
                }
            throw .unsupported("a PNG in the colour space \(name) (\(text)) is not read: export as JPEG or PNG in sRGB")
        }
        let encoding = ColourEncoding(curve, maximumCode: maximumCode, toSRGB: primaries.toSRGB ?? nil)
        self.init(encoding: encoding, name: "cICP \(text)", assumed: false)
    }

    /// By gAMA (the encoding exponent times 100,000) and cHRM; `nil` where neither is there and makes sense.
    ///
    /// Without gAMA the curve is sRGB's, without cHRM the primaries are.
    init?(gamma: Int?, primaries: Primaries?, maximumCode: Int) {
        let sane = gamma.flatMap { (1_000...10_000_000).contains($0) ? $0 : nil }
        let matrix = primaries?.toSRGB
        guard sane != nil || matrix != nil else { return nil }
        let curve = sane.map { TransferCurve.power(100_000 / Double($0)) } ?? .sRGB
        let names = [sane.map { _ in "gAMA" }, matrix.map { _ in "cHRM" }].compactMap { $0 }
        self.init(
            encoding: ColourEncoding(curve, maximumCode: maximumCode, toSRGB: matrix ?? nil),
            name: names.joined(separator: "+"), assumed: false)
    }
}
