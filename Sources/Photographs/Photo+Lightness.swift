public import Pixels

extension Photo {
    /// The lightness of every pixel, 8 bit: a JPEG's own plane without a copy, else ITU-R BT.601's sum of the codes.
    ///
    /// - Complexity: O(1) of a large 4:2:0 JPEG, else O(pixels).
    public var lightness: LightnessPlane {
        switch codes {
        case .planes(let planes):
            LightnessPlane(width: width, height: height, stride: planes.stride, codes: planes.lightness)
        case .eightBit(let codes):
            LightnessPlane(width: width, height: height, stride: width, codes: lightnessCodes(codes))
        case .sixteenBit(let codes):
            LightnessPlane(width: width, height: height, stride: width, codes: lightnessCodes(codes))
        }
    }
}

/// 0.299 red + 0.587 green + 0.114 blue in 65,536ths.
private let weights: (red: UInt64, green: UInt64, blue: UInt64) = (19_595, 38_470, 7_471)

/// Of interleaved codes.
private func lightnessCodes(_ codes: [UInt8]) -> [UInt8] {
    let pixels = codes.count / 3
    var target = [UInt8](repeating: 0, count: pixels)
    var lightness = target.mutableSpan
    var pixel = 0
    // Two pixels at a time, 24 bits apart in one word: the sum of three weighted codes, at most 255.5 · 65,536, has no more.
    let (pair, halves) = (UInt64(0xff_0000ff), UInt64(0x8000_008000))
    let bytes = unsafe codes.span.bytes
    let last = bytes.byteCount - 8
    // Eight bytes are read, six are used.
    while 3 &* pixel <= last {
        // In bounds by that, and as there are three codes to a pixel.
        let word = unsafe UInt64(
            littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 3 &* pixel, as: UInt64.self))
        let (red, green, blue) = (word & pair, word &>> 8 & pair, word &>> 16 & pair)
        let sum = weights.red &* red &+ weights.green &* green &+ weights.blue &* blue &+ halves
        unsafe lightness[unchecked: pixel] = UInt8(truncatingIfNeeded: sum &>> 16)
        unsafe lightness[unchecked: pixel &+ 1] = UInt8(truncatingIfNeeded: sum &>> 40)
        pixel &+= 2
    }
    for pixel in pixel..<pixels {
        lightness[pixel] = lightnessCode(codes[3 * pixel], codes[3 * pixel + 1], codes[3 * pixel + 2], shift: 16)
    }
    return target
}

/// Of interleaved codes of 16 bits.
private func lightnessCodes(_ codes: [UInt16]) -> [UInt8] {
    (0..<codes.count / 3).map { pixel in
        lightnessCode(codes[3 * pixel], codes[3 * pixel + 1], codes[3 * pixel + 2], shift: 24)
    }
}

private func lightnessCode(
    _ red: some BinaryInteger, _ green: some BinaryInteger, _ blue: some BinaryInteger, shift: UInt64
) -> UInt8 {
    let sum = weights.red * UInt64(red) + weights.green * UInt64(green) + weights.blue * UInt64(blue) + 32_768
    return UInt8(truncatingIfNeeded: sum >> shift)
}
