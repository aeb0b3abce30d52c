import Photographs
import Pixels

/// A piece of the photo at full resolution, as log10 of linear light: what a mark is measured on.
struct PhotoWindow {
    /// The window's first column and row in the photo.
    let x: Int
    let y: Int
    let red: Raster<Float>
    let green: Raster<Float>
    let blue: Raster<Float>

    var width: Int { red.width }
    var height: Int { red.height }

    /// The photo's pixels in columns `left ..< right` and rows `top ..< bottom`, cut to the photo.
    init(of photo: Photo, left: Int, top: Int, right: Int, bottom: Int) {
        x = max(0, left)
        y = max(0, top)
        let width = max(1, min(photo.width, right) - x)
        let height = max(1, min(photo.height, bottom) - y)
        var red = Raster<Float>(width: width, height: height, repeating: 0)
        var green = red
        var blue = red
        for row in 0..<height {
            for column in 0..<width {
                let light = photo.linear(x: x + column, y: y + row)
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
            let light = photo.linear(x: x + pixel % width, y: y + pixel / width)
            sum += SIMD3(light.red, light.green, light.blue)
        }
        sum /= Float(max(1, pixels.count))
        return LinearRGB(red: sum.x, green: sum.y, blue: sum.z)
    }
}
