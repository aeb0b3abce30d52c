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
    /// Linear light with sRGB primaries.
    private let light: LightPlanes
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
        let light =
            switch photo.codes {
            case .eightBit(let codes): frame.light(of: photo, codes: codes)
            case .sixteenBit(let codes): frame.light(of: photo, codes: codes)
            case .planes(let planes): frame.light(of: photo, planes: planes)
            }
        var logarithms = light
        setFastLog10(of: &logarithms.red, notBelow: Survey.darkest)
        setFastLog10(of: &logarithms.green, notBelow: Survey.darkest)
        setFastLog10(of: &logarithms.blue, notBelow: Survey.darkest)
        self.light = light
        red = Raster(width: width, height: height, elements: logarithms.red)
        green = Raster(width: width, height: height, elements: logarithms.green)
        blue = Raster(width: width, height: height, elements: logarithms.blue)
    }

    /// Blood in each pixel by the weights of `filter`.
    func dose(by filter: BloodFilter) -> Raster<Float> { filter.dose(of: [red, green, blue]) }

    /// Mean linear light over pixels of the window.
    func meanLight(of pixels: [Int]) -> LinearRGB {
        var sum = SIMD3<Float>(repeating: 0)
        for pixel in pixels { sum += SIMD3(light.red[pixel], light.green[pixel], light.blue[pixel]) }
        sum /= Float(max(1, pixels.count))
        return LinearRGB(red: sum.x, green: sum.y, blue: sum.z)
    }
}

/// One array a channel, row by row.
private struct LightPlanes {
    var red: [Float]
    var green: [Float]
    var blue: [Float]
}

/// Where a window lies, and the reading of its light from codes of either width.
private struct LightFrame {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
    let step: Int

    /// From a JPEG's planes: only the window's own pixels get colours.
    func light(of photo: Photo, planes: CodePlanes) -> LightPlanes {
        let own = planes.rgb(
            columns: x..<min(x + width * step, photo.width), rows: y..<min(y + height * step, photo.height))
        let frame = LightFrame(x: 0, y: 0, width: width, height: height, step: step)
        return frame.light(codes: own, photoWidth: min(width * step, photo.width - x), encoding: photo.encoding)
    }

    func light<Code: FixedWidthInteger & UnsignedInteger & Sendable>(of photo: Photo, codes: [Code]) -> LightPlanes {
        light(codes: codes, photoWidth: photo.width, encoding: photo.encoding)
    }

    private func light<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
        codes: [Code], photoWidth: Int, encoding: ColourEncoding
    ) -> LightPlanes {
        var means = LightPlanes(red: [], green: [], blue: [])
        means.red = mean(of: codes, channel: 0, photoWidth: photoWidth, table: encoding.red)
        means.green = mean(of: codes, channel: 1, photoWidth: photoWidth, table: encoding.green)
        means.blue = mean(of: codes, channel: 2, photoWidth: photoWidth, table: encoding.blue)
        encoding.convertToPrimaries(red: &means.red, green: &means.green, blue: &means.blue)
        return means
    }

    /// One channel's light by `table`, the mean over each of the window's pixels.
    private func mean<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
        of codes: [Code], channel: Int, photoWidth: Int, table: [Float]
    ) -> [Float] {
        let source = codes.span
        let table = table.span
        var means = [Float](repeating: 0, count: width * height)
        var target = means.mutableSpan
        precondition(table.count > Int(Code.max), "\(table.count) entries for every code of \(Code.self)")
        for row in 0..<height {
            let line = source.extracting(3 * ((y + row * step) * photoWidth + x)..<source.count)
            if step == 1 { precondition(3 * width <= line.count) }
            for column in 0..<width {
                guard step > 1 else {
                    // In bounds by the preconditions above; nearly all windows are read here.
                    let code = unsafe Int(line[unchecked: 3 &* column &+ channel])
                    unsafe target[unchecked: row &* width &+ column] = table[unchecked: code]
                    continue
                }
                var sum: Float = 0
                for fineRow in 0..<step {
                    for fineColumn in 0..<step {
                        sum += table[Int(line[3 * (fineRow * photoWidth + column * step + fineColumn) + channel])]
                    }
                }
                target[row * width + column] = sum / Float(step * step)
            }
        }
        return means
    }
}
