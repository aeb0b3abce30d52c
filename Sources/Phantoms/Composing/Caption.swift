internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What was printed over the finished photograph: a gallery's logo, or a camera's date.
///
/// It is drawn into the codes after the camera, so that it is sharp and even; skin below it stays skin, and spots spots.
public struct Caption: Sendable {
    public enum Form: String, Sendable, CaseIterable { case logo, date }

    public var form: Form
    /// The left end and the top, as shares of the picture's columns and rows.
    public var x: Double
    public var y: Double
    /// Its height as a share of the picture's rows.
    public var size: Double
    /// How much of the picture it hides, 0 to 1.
    public var opacity: Double
    public var seed: UInt64
}

/// A dark border about the finished picture, as scanned slides have; what lies under it is not skin.
public struct Border: Sendable {
    public enum Form: String, Sendable, CaseIterable { case frame, porthole }

    public var form: Form
    /// Its breadth as a share of the picture's shorter side.
    public var share: Double

    /// How far outside a place lies, in the units of width and height; below 0 in the picture.
    private func distance(_ x: Double, _ y: Double, width: Double, height: Double) -> Double {
        let short = min(width, height)
        switch form {
        case .frame:
            let inner = min(min(x, width - x), min(y, height - y))
            return share * short - inner
        case .porthole:
            let (dx, dy) = (x - width / 2, y - height / 2)
            let radius = (1 - share) * 0.5 * (width * width + height * height).squareRoot()
            return (dx * dx + dy * dy).squareRoot() - radius
        }
    }

    /// Blackens the codes outside, and takes them from the skin.
    func lay(on codes: inout [UInt8], skin: inout Mask) {
        let soft = form == .frame ? 0.5 : 0.012 * Double(min(skin.width, skin.height))
        for row in 0..<skin.height {
            for column in 0..<skin.width {
                let out = distance(
                    Double(column) + 0.5, Double(row) + 0.5, width: Double(skin.width), height: Double(skin.height))
                guard out > -soft else { continue }
                let kept = 1 - smoothStep(Float(-soft), Float(soft), Float(out))
                let index = row * skin.width + column
                for band in 0..<3 { codes[index * 3 + band] = UInt8((Float(codes[index * 3 + band]) * kept).rounded()) }
                if out > 0 { skin.elements[index] = false }
            }
        }
    }
}

extension Scene {
    /// Lays border, logo and date over the finished photograph; redness under a border is not in the photo.
    func overprint(_ codes: inout [UInt8], _ truth: inout PixelTruth) {
        let (width, height) = (truth.skin.width, truth.skin.height)
        if let border {
            border.lay(on: &codes, skin: &truth.skin)
            for index in truth.redness.elements.indices where !truth.skin.elements[index] {
                truth.redness.elements[index] = false
                guard marks.isEmpty else { continue }
                truth.labels.elements[index] = 0
                truth.coverage.elements[index] = 0
            }
        }
        for caption in captions { caption.lay(on: &codes, width: width, height: height) }
    }

    /// A logo, a date or a border: each in a few photographs out of a hundred.
    mutating func addPrinting(_ request: PhantomRequest, _ dice: inout Dice) {
        if dice.chance(0.12) {
            captions.append(
                Caption(
                    form: .logo, x: dice.between(0.03, 0.07), y: dice.between(0.62, 0.72),
                    size: dice.between(0.16, 0.24),
                    opacity: dice.between(0.6, 0.95), seed: dice.bits()))
        } else if dice.chance(0.06) {
            captions.append(
                Caption(
                    form: .date, x: dice.between(0.68, 0.78), y: dice.between(0.88, 0.93),
                    size: dice.between(0.035, 0.055),
                    opacity: 0.9, seed: dice.bits()))
        }
        if dice.chance(0.05) { border = Border(form: .frame, share: dice.between(0.008, 0.03)) }
        if border == nil, dice.chance(0.04) { border = Border(form: .porthole, share: dice.between(0.02, 0.08)) }
    }
}

extension Caption {
    /// Draws itself into interleaved 8-bit codes.
    func lay(on codes: inout [UInt8], width: Int, height: Int) {
        let tall = size * Double(height)
        let (left, top) = (x * Double(width), y * Double(height))
        let long = form == .logo ? tall * 1.6 : tall * 6
        let colour: [Double] = form == .logo ? [255, 255, 255] : [255, 150, 40]
        let columns = max(0, Int(left))..<max(0, min(width, Int(left + long) + 2))
        let rows = max(0, Int(top))..<max(0, min(height, Int(top + tall) + 2))
        for row in rows {
            for column in columns {
                // Four samples soften the stair of the edge.
                var share = 0.0
                for (dx, dy) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
                    let u = (Double(column) + dx - left) / tall
                    let v = (Double(row) + dy - top) / tall
                    if form == .logo ? logo(u, v) : date(u, v) { share += opacity / 4 }
                }
                guard share > 0 else { continue }
                let index = (row * width + column) * 3
                for band in 0..<3 {
                    let old = Double(codes[index + band])
                    codes[index + band] = UInt8((old + share * (colour[band] - old)).rounded())
                }
            }
        }
    }

    /// A striped disc over two lines of letters; (0, 0) is the top-left corner and 1 the height.
    private func logo(_ u: Double, _ v: Double) -> Bool {
        let (dx, dy) = (u - 0.55, v - 0.3)
        if dx * dx + dy * dy < 0.09 { return abs(dx) < 0.03 || (v * 14).truncatingRemainder(dividingBy: 1) < 0.6 }
        if v > 0.68 && v < 0.86 { return letters(u / 0.145, (v - 0.68) / 0.18, count: 7, stream: 1) }
        if v > 0.91 && v < 0.99 { return letters(u / 0.062, (v - 0.91) / 0.08, count: 17, stream: 2) }
        return false
    }

    /// Letter-like shapes: an upright with two bars, chosen by chance.
    private func letters(_ place: Double, _ v: Double, count: Int, stream: UInt64) -> Bool {
        let letter = Int(place.rounded(.down))
        guard letter >= 0, letter < count else { return false }
        let u = place - Double(letter)
        guard u > 0.12, u < 0.88 else { return false }
        let bits = Dice.scramble(seed ^ (stream << 32) ^ UInt64(letter))
        if u < 0.32 { return bits & 1 == 0 || v > 0.4 }
        if u > 0.68 { return bits & 2 == 0 ? v > 0.4 : bits & 4 == 0 }
        return (bits & 8 == 0 && v > 0.38 && v < 0.58) || (bits & 16 == 0 && v > 0.82) || (bits & 32 == 0 && v < 0.18)
    }

    private static let segments = [0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F]

    /// Eight digits of seven segments, with gaps between day, month and year.
    private func date(_ u: Double, _ v: Double) -> Bool {
        let place = u / 0.68
        let letter = Int(place.rounded(.down))
        guard letter >= 0, letter < 8, letter != 2, letter != 5 else { return false }
        let digit = Int(Dice.scramble(seed ^ UInt64(letter)) % 10)
        let lit = Caption.segments[digit]
        let x = (place - Double(letter)) * 0.68
        guard x > 0.04, x < 0.54 else { return false }
        func on(_ bit: Int) -> Bool { lit & (1 << bit) != 0 }
        if x < 0.14 { return v < 0.5 ? on(5) : on(4) }
        if x > 0.44 { return v < 0.5 ? on(1) : on(2) }
        return (v < 0.1 && on(0)) || (abs(v - 0.5) < 0.05 && on(6)) || (v > 0.9 && on(3))
    }
}
