internal import Photographs
internal import Pixels

extension Canvas {
    /// The photo in sRGB, each pixel the mean code of a box of `reduction` × `reduction` photo pixels (fewer at the right
    /// and lower edge). O(photo pixels).
    init(_ photo: Photo, reduction: Int) {
        let width = (photo.width + reduction - 1) / reduction
        let height = (photo.height + reduction - 1) / reduction
        let means =
            switch photo.codes {
            case .eightBit(let codes): Canvas.boxMeans(codes, photo, reduction: reduction)
            case .sixteenBit(let codes): Canvas.boxMeans(codes, photo, reduction: reduction)
            case .planes(let planes): Canvas.boxMeans(planes.rgb(), photo, reduction: reduction)
            }
        let encoding = photo.encoding
        let table = Canvas.encodingTable
        var codes = [UInt8](repeating: 0, count: width * height * 3)
        for first in stride(from: 0, to: codes.count, by: 3) {
            let light = encoding.linear(Int(means[first]), Int(means[first + 1]), Int(means[first + 2]))
            codes[first] = table[Canvas.step(light.red)]
            codes[first + 1] = table[Canvas.step(light.green)]
            codes[first + 2] = table[Canvas.step(light.blue)]
        }
        self.init(width: width, height: height, codes: codes)
    }

    /// 32 bits hold the sum of 256 × 256 codes of 16 bits: photos up to half a million pixels wide.
    private static func boxMeans<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
        _ codes: [Code], _ photo: Photo, reduction: Int
    ) -> [UInt32] {
        let width = (photo.width + reduction - 1) / reduction
        let height = (photo.height + reduction - 1) / reduction
        var sums = [UInt32](repeating: 0, count: width * height * 3)
        for y in 0..<photo.height {
            let source = y * photo.width * 3
            let target = (y / reduction) * width * 3
            for x in 0..<photo.width {
                let from = source + x * 3
                let to = target + (x / reduction) * 3
                sums[to] += UInt32(codes[from])
                sums[to + 1] += UInt32(codes[from + 1])
                sums[to + 2] += UInt32(codes[from + 2])
            }
        }
        for y in 0..<height {
            let rows = min(reduction, photo.height - y * reduction)
            for x in 0..<width {
                let count = UInt32(rows * min(reduction, photo.width - x * reduction))
                for place in (y * width + x) * 3..<(y * width + x) * 3 + 3 {
                    sums[place] = (sums[place] + count / 2) / count
                }
            }
        }
        return sums
    }

    /// Places in the table of codes: fine enough for the steep foot of the curve.
    private static let steps = 16_383

    private static func step(_ light: Float) -> Int { Int(min(1, max(0, light)) * Float(steps) + 0.5) }

    private static let encodingTable: [UInt8] = (0...steps).map {
        UInt8((SRGB.encoded(Double($0) / Double(steps)) * 255).rounded())
    }
}
