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
            case .planes(let planes): frame.light(of: photo, planes: planes)
            }
        var (red, green, blue): ([Float], [Float], [Float]) = ([], [], [])
        red.reserveCapacity(pixels.count)
        green.reserveCapacity(pixels.count)
        blue.reserveCapacity(pixels.count)
        let floor = SIMD4<Float>(repeating: Survey.darkest)
        for pixel in pixels {
            let bright = pointwiseMax(pixel, floor)
            red.append(fastLog10(bright.x))
            green.append(fastLog10(bright.y))
            blue.append(fastLog10(bright.z))
        }
        light = pixels
        self.red = Raster(width: width, height: height, elements: red)
        self.green = Raster(width: width, height: height, elements: green)
        self.blue = Raster(width: width, height: height, elements: blue)
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

    /// From a JPEG's planes: only the window's own pixels get colours.
    func light(of photo: Photo, planes: CodePlanes) -> [SIMD4<Float>] {
        let own = planes.rgb(
            columns: x..<min(x + width * step, photo.width), rows: y..<min(y + height * step, photo.height))
        let frame = LightFrame(x: 0, y: 0, width: width, height: height, step: step)
        return frame.light(codes: own, photoWidth: min(width * step, photo.width - x), encoding: photo.encoding)
    }

    func light<Code: FixedWidthInteger & UnsignedInteger & Sendable>(of photo: Photo, codes: [Code]) -> [SIMD4<Float>] {
        light(codes: codes, photoWidth: photo.width, encoding: photo.encoding)
    }

    private func light<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
        codes: [Code], photoWidth: Int, encoding: ColourEncoding
    ) -> [SIMD4<Float>] {
        let source = codes.span
        var light: [SIMD4<Float>] = []
        light.reserveCapacity(width * height)
        for row in 0..<height {
            for column in 0..<width {
                var sum = SIMD4<Float>(repeating: 0)
                for fineRow in 0..<step {
                    var at = 3 * ((y + row * step + fineRow) * photoWidth + x + column * step)
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
