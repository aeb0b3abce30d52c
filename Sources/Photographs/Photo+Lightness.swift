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
            LightnessPlane(width: width, height: height, stride: width, codes: lightnessCodes(codes, shift: 0))
        case .sixteenBit(let codes):
            LightnessPlane(width: width, height: height, stride: width, codes: lightnessCodes(codes, shift: 8))
        }
    }
}

/// 0.299 red + 0.587 green + 0.114 blue in 65,536ths, of interleaved codes.
private func lightnessCodes<Code: FixedWidthInteger & BitwiseCopyable>(_ codes: [Code], shift: Int) -> [UInt8] {
    let source = codes.span
    let pixels = source.count / 3
    var target = [UInt8](repeating: 0, count: pixels)
    var lightness = target.mutableSpan
    for pixel in 0..<pixels {
        // In bounds: three codes to a pixel.
        let (red, green, blue) = unsafe (
            UInt32(truncatingIfNeeded: source[unchecked: 3 &* pixel]),
            UInt32(truncatingIfNeeded: source[unchecked: 3 &* pixel &+ 1]),
            UInt32(truncatingIfNeeded: source[unchecked: 3 &* pixel &+ 2])
        )
        let sum = 19_595 &* red &+ 38_470 &* green &+ 7_471 &* blue &+ 32_768
        unsafe lightness[unchecked: pixel] = UInt8(truncatingIfNeeded: sum >> UInt32(16 + shift))
    }
    return target
}
