import Photographs
import Pixels

/// A piece of the photo as log10 of linear light: what a mark is measured on.
///
/// At full resolution for small marks; a mark of many pixels needs no more than some thirty across, and there `step` photo
/// pixels on each axis make one of the window's.
struct PhotoWindow {
    /// The window's first column and row in the photo.
    let x: Int
    let y: Int
    /// Photo pixels per window pixel, on each axis.
    let step: Int
    /// Linear light with sRGB primaries: red, green, blue and nothing.
    private let light: [SIMD4<Float>]
    let red: Raster<Float>
    let green: Raster<Float>
    let blue: Raster<Float>

    var width: Int { red.width }
    var height: Int { red.height }

    /// The photo's pixels in columns `left ..< right` and rows `top ..< bottom`, cut to the photo.
    init(of photo: Photo, left: Int, top: Int, right: Int, bottom: Int, step: Int) {
        x = max(0, left)
        y = max(0, top)
        self.step = step
        let width = max(1, (min(photo.width, right) - x) / step)
        let height = max(1, (min(photo.height, bottom) - y) / step)
        let frame = LightFrame(x: x, y: y, width: width, height: height, step: step)
        let pixels =
            switch photo.codes {
            case .eightBit(let codes): frame.light(of: photo, codes: codes)
            case .sixteenBit(let codes): frame.light(of: photo, codes: codes)
            }
        func plane(_ channel: Int) -> Raster<Float> {
            Raster(width: width, height: height, elements: pixels.map { fastLog10(max($0[channel], Survey.darkest)) })
        }
        light = pixels
        red = plane(0)
        green = plane(1)
        blue = plane(2)
    }

    /// Blood in each pixel by the weights of `filter`.
    func dose(by filter: BloodFilter) -> Raster<Float> { filter.dose(of: [red, green, blue]) }

    /// Mean linear light over pixels of the window.
    func meanLight(of pixels: [Int]) -> LinearRGB {
        var sum = SIMD4<Float>(repeating: 0)
        for pixel in pixels { sum += light[pixel] }
        sum /= Float(max(1, pixels.count))
        return LinearRGB(red: sum.x, green: sum.y, blue: sum.z)
    }
}

/// Where a window lies, and the reading of its light from codes of either width.
private struct LightFrame {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
    let step: Int

    func light<Code: FixedWidthInteger & UnsignedInteger & Sendable>(of photo: Photo, codes: [Code]) -> [SIMD4<Float>] {
        let source = codes.span
        let encoding = photo.encoding
        var light: [SIMD4<Float>] = []
        light.reserveCapacity(width * height)
        for row in 0..<height {
            for column in 0..<width {
                var sum = SIMD4<Float>(repeating: 0)
                for fineRow in 0..<step {
                    var at = 3 * ((y + row * step + fineRow) * photo.width + x + column * step)
                    for _ in 0..<step {
                        sum.x += encoding.red[Int(source[at])]
                        sum.y += encoding.green[Int(source[at + 1])]
                        sum.z += encoding.blue[Int(source[at + 2])]
                        at += 3
                    }
                }
                sum /= Float(step * step)
                let linear = encoding.primaries(LinearRGB(red: sum.x, green: sum.y, blue: sum.z))
                light.append(SIMD4(linear.red, linear.green, linear.blue, 0))
            }
        }
        return light
    }
}
