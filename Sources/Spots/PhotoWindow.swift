public import Photographs
public import Pixels
import Statistics

/// A piece of the photo as linear light and as density: what a mark is measured on.
///
/// At full resolution for small marks; a mark of many pixels needs no more than some thirty across, and there `step` photo
/// pixels on each axis make one of the window's.
public struct PhotoWindow {
    /// The window's first column and row in the photo.
    public let x: Int
    public let y: Int
    /// Photo pixels per window pixel, on each axis.
    public let step: Int
    /// Linear light with sRGB primaries.
    private let light: LightPlanes
    public let width: Int
    public let height: Int

    /// The photo's pixels in columns `left ..< right` and rows `top ..< bottom`, cut to the photo.
    public init(of photo: Photo, left: Int, top: Int, right: Int, bottom: Int, step: Int) {
        x = max(0, left)
        y = max(0, top)
        self.step = step
        width = max(1, (min(photo.width, right) - x) / step)
        height = max(1, (min(photo.height, bottom) - y) / step)
        let frame = LightFrame(x: x, y: y, width: width, height: height, step: step)
        light =
            switch photo.codes {
            case .eightBit(let codes): frame.light(of: photo, codes: codes)
            case .sixteenBit(let codes): frame.light(of: photo, codes: codes)
            case .planes(let planes): frame.light(of: photo, planes: planes)
            }
    }

    /// How much light is missing in each pixel, in log10, lightly smoothed; exposure and white balance shift it as a whole.
    ///
    /// The mean of the three channels where detail counts: blood takes from each, so that it shows a small mark's outline
    /// with lightness's detail, which no JPEG stores coarser; redness, by which the mark was found, is a difference of
    /// channels, often kept at half the resolution and smeared by denoising. With `leaningOnBlood` green and blue, of which
    /// blood takes most, at the cost of red: for marks so large that colour's resolution is enough, it shows 1.4
    /// times the contrast over shading and shine.
    ///
    /// - Complexity: one logarithm a pixel, or three.
    func density(leaningOnBlood: Bool) -> Raster<Float> {
        var (red, green, blue) = (light.red, light.green, light.blue)
        if leaningOnBlood {
            setFastLog10(of: &red, notBelow: Survey.darkest)
            setFastLog10(of: &green, notBelow: Survey.darkest)
            setFastLog10(of: &blue, notBelow: Survey.darkest)
            for pixel in red.indices { red[pixel] = 0.25 * red[pixel] - 0.75 * green[pixel] - 0.5 * blue[pixel] }
        } else {
            for pixel in red.indices {
                let floor = Survey.darkest
                red[pixel] = max(red[pixel], floor) * max(green[pixel], floor) * max(blue[pixel], floor)
            }
            setFastLog10(of: &red, notBelow: Survey.darkest * Survey.darkest * Survey.darkest)
            for pixel in red.indices { red[pixel] *= -1 / 3 }
        }
        return Raster(width: width, height: height, elements: red).binomiallySmoothed()
    }

    /// log10 of linear red, green and blue light, not below `Survey.darkest`.
    ///
    /// - Complexity: three logarithms a pixel.
    public var logarithms: [Raster<Float>] {
        [light.red, light.green, light.blue].map { channel in
            var values = channel
            setFastLog10(of: &values, notBelow: Survey.darkest)
            return Raster(width: width, height: height, elements: values)
        }
    }

    /// Mean linear light over pixels of the window.
    func meanLight(of pixels: [Int]) -> LinearRGB {
        var sum = SIMD3<Float>(repeating: 0)
        for pixel in pixels { sum += SIMD3(light.red[pixel], light.green[pixel], light.blue[pixel]) }
        sum /= Float(max(1, pixels.count))
        return LinearRGB(red: sum.x, green: sum.y, blue: sum.z)
    }

    /// Median of linear light over pixels of the window, each channel by itself; black for none.
    ///
    /// Of the ring around a mark: glare, hair or dark cloth in a corner of it are not the skin, and would drag a mean along.
    func medianLight(of pixels: [Int]) -> LinearRGB {
        LinearRGB(
            red: median(pixels.map { light.red[$0] }), green: median(pixels.map { light.green[$0] }),
            blue: median(pixels.map { light.blue[$0] }))
    }

    /// Median of log10(R/G) over pixels of the window.
    func erythema(of pixels: [Int]) -> Double {
        var red = pixels.map { light.red[$0] }
        var green = pixels.map { light.green[$0] }
        setFastLog10(of: &red, notBelow: Survey.darkest)
        setFastLog10(of: &green, notBelow: Survey.darkest)
        for index in red.indices { red[index] -= green[index] }
        return red.isEmpty ? 0 : Double(select(rank: red.count / 2, in: &red))
    }
}

extension Raster where Element == Float {
    /// Weights 1 : 2 : 1 across and down, border pixels repeated outwards: a Gaussian of half a square pixel of variance.
    func binomiallySmoothed() -> Raster<Float> {
        var across = elements
        for y in 0..<height { across.smooth(y * width..<(y + 1) * width, from: elements.span) }
        var output = self
        let between = across.span
        for y in 0..<height {
            let (above, own, below) = (max(y - 1, 0) * width, y * width, min(y + 1, height - 1) * width)
            var line = output.elements.mutableSpan
            precondition(own + width <= line.count && below + width <= between.count)
            for x in 0..<width {
                // In bounds by the precondition above.
                let outer = unsafe between[unchecked: above &+ x] + between[unchecked: below &+ x]
                unsafe line[unchecked: own &+ x] = 0.25 * outer + 0.5 * between[unchecked: own &+ x]
            }
        }
        return output
    }
}

extension [Float] {
    /// Weights 1 : 2 : 1 along one row of `source`, whose end pixels are repeated outwards.
    fileprivate mutating func smooth(_ row: Range<Int>, from source: Span<Float>) {
        precondition(row.upperBound <= Swift.min(count, source.count) && !row.isEmpty)
        let (first, last) = (row.lowerBound, row.upperBound - 1)
        var target = mutableSpan
        for at in row.dropFirst().dropLast() {
            // In bounds by the precondition above.
            let outer = unsafe source[unchecked: at &- 1] + source[unchecked: at &+ 1]
            unsafe target[unchecked: at] = 0.25 * outer + 0.5 * source[unchecked: at]
        }
        target[first] = 0.25 * (source[first] + source[Swift.min(first + 1, last)]) + 0.5 * source[first]
        target[last] = 0.25 * (source[Swift.max(last - 1, first)] + source[last]) + 0.5 * source[last]
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
        let columns = x..<min(x + width * step, photo.width)
        let rows = y..<min(y + height * step, photo.height)
        guard step == 1 else {
            let frame = LightFrame(x: 0, y: 0, width: width, height: height, step: step)
            return frame.light(
                codes: planes.rgb(columns: columns, rows: rows), photoWidth: columns.count, encoding: photo.encoding)
        }
        // Nearly all windows are read here.
        let own = planes.channels(columns: columns, rows: rows)
        let encoding = photo.encoding
        var light = LightPlanes(
            red: LightFrame.light(of: own.red, table: encoding.red),
            green: LightFrame.light(of: own.green, table: encoding.green),
            blue: LightFrame.light(of: own.blue, table: encoding.blue))
        encoding.convertToPrimaries(red: &light.red, green: &light.green, blue: &light.blue)
        return light
    }

    private static func light(of codes: [UInt8], table: [Float]) -> [Float] {
        let table = table.span
        precondition(table.count > Int(UInt8.max), "\(table.count) entries for every code")
        // In bounds by the precondition above.
        return codes.map { unsafe table[unchecked: Int($0)] }
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
