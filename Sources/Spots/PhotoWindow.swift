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
        var red = Raster<Float>(width: width, height: height, repeating: 0)
        var green = red
        var blue = red
        for row in 0..<height {
            for column in 0..<width {
                let light = photo.meanLight(x: x + column * step, y: y + row * step, side: step)
                let at = row * width + column
                red.elements[at] = fastLog10(max(light.red, Survey.darkest))
                green.elements[at] = fastLog10(max(light.green, Survey.darkest))
                blue.elements[at] = fastLog10(max(light.blue, Survey.darkest))
            }
        }
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Blood in each pixel by the weights of `filter`.
    func dose(by filter: BloodFilter) -> Raster<Float> { filter.dose(of: [red, green, blue]) }

    /// Mean linear light over pixels of the window.
    func meanLight(of pixels: [Int], photo: Photo) -> LinearRGB {
        var sum = SIMD3<Float>(repeating: 0)
        for pixel in pixels {
            let light = photo.meanLight(x: x + pixel % width * step, y: y + pixel / width * step, side: step)
            sum += SIMD3(light.red, light.green, light.blue)
        }
        sum /= Float(max(1, pixels.count))
        return LinearRGB(red: sum.x, green: sum.y, blue: sum.z)
    }
}

extension Photo {
    /// Mean linear light of the square of `side` pixels whose first is (x, y), cut to the photo.
    fileprivate func meanLight(x: Int, y: Int, side: Int) -> LinearRGB {
        guard side > 1 else { return linear(x: x, y: y) }
        var sum = SIMD3<Float>(repeating: 0)
        var number: Float = 0
        for row in y..<min(y + side, height) {
            for column in x..<min(x + side, width) {
                let light = linear(x: column, y: row)
                sum += SIMD3(light.red, light.green, light.blue)
                number += 1
            }
        }
        sum /= max(number, 1)
        return LinearRGB(red: sum.x, green: sum.y, blue: sum.z)
    }
}
