internal import Pixels

/// A lightness plane made smaller by a whole factor: each code is the mean of `factor` × `factor` of the photo's.
struct ReducedLightness {
    let width: Int
    let height: Int
    /// Photo pixels a pixel.
    let factor: Int
    let codes: [UInt8]

    private init(width: Int, height: Int, factor: Int, codes: [UInt8]) {
        self.width = width
        self.height = height
        self.factor = factor
        self.codes = codes
    }

    /// Columns and rows that do not fill a pixel are left out. O(pixels of the photo).
    init(of plane: LightnessPlane, factor: Int) {
        let (width, height) = (plane.width / factor, plane.height / factor)
        var reduced = [UInt8](repeating: 0, count: width * height)
        var sums = [UInt16](repeating: 0, count: width * factor)
        let area = UInt32(factor * factor)
        for row in 0..<height {
            plane.addRows(row * factor, count: factor, into: &sums)
            for column in 0..<width {
                var sum: UInt32 = 0
                for part in column * factor..<(column + 1) * factor { sum &+= UInt32(sums[part]) }
                reduced[row * width + column] = UInt8(sum / area)
            }
        }
        self.init(width: width, height: height, factor: factor, codes: reduced)
    }

    /// Half as wide and high again.
    func halved() -> ReducedLightness {
        let (w, h) = (width / 2, height / 2)
        var half = [UInt8](repeating: 0, count: w * h)
        for y in 0..<h {
            let above = 2 * y * width
            for x in 0..<w {
                let at = above + 2 * x
                let sum =
                    UInt16(codes[at]) &+ UInt16(codes[at + 1]) &+ UInt16(codes[at + width])
                    &+ UInt16(codes[at + width + 1])
                half[y * w + x] = UInt8((sum &+ 2) >> 2)
            }
        }
        return ReducedLightness(width: w, height: h, factor: 2 * factor, codes: half)
    }

    /// Rows become columns. In blocks, so that both sides stay in the cache.
    func transposed() -> ReducedLightness {
        var turned = [UInt8](repeating: 0, count: codes.count)
        let block = 32
        for top in stride(from: 0, to: height, by: block) {
            for left in stride(from: 0, to: width, by: block) {
                for y in top..<min(top + block, height) {
                    for x in left..<min(left + block, width) { turned[x * height + y] = codes[y * width + x] }
                }
            }
        }
        return ReducedLightness(width: height, height: width, factor: factor, codes: turned)
    }
}

extension LightnessPlane {
    /// The sums of `count` rows from `top` on, column by column, for the first `sums.count` columns.
    fileprivate func addRows(_ top: Int, count: Int, into sums: inout [UInt16]) {
        for column in 0..<sums.count { sums[column] = UInt16(codes[top * stride + column]) }
        for row in top + 1..<top + max(count, 1) {
            for column in 0..<sums.count { sums[column] &+= UInt16(codes[row * stride + column]) }
        }
    }
}
