internal import Pixels

/// Three planes of numbers, one per band: densities of a layer, or linear light.
struct Planes {
    let width: Int
    let height: Int
    var red: [Float]
    var green: [Float]
    var blue: [Float]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        red = [Float](repeating: 0, count: width * height)
        green = red
        blue = red
    }

    /// Adds `amount` of a layer to one pixel.
    @inline(__always)
    mutating func add(_ amount: Float, of layer: OpticalDensity, at index: Int) {
        red[index] += amount * Float(layer.red)
        green[index] += amount * Float(layer.green)
        blue[index] += amount * Float(layer.blue)
    }

    /// Lays `colour` over one pixel, `share` of it.
    @inline(__always)
    mutating func cover(_ share: Float, with colour: LinearRGB, at index: Int) {
        red[index] += share * (colour.red - red[index])
        green[index] += share * (colour.green - green[index])
        blue[index] += share * (colour.blue - blue[index])
    }
}

/// Spreads a plane by a Gaussian of `sigma` pixels; borders repeat their last value. O(count × sigma).
func blurred(_ plane: [Float], width: Int, height: Int, sigma: Double) -> [Float] {
    guard sigma > 0.05 else { return plane }
    return Raster(width: width, height: height, elements: plane).gaussianBlurred(sigma: sigma).elements
}
