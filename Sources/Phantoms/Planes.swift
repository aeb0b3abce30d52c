internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

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
    let reach = max(1, Int((3 * sigma).rounded(.up)))
    var weights = (-reach...reach).map { Float(exp(-Double($0 * $0) / (2 * sigma * sigma))) }
    let total = weights.reduce(0, +)
    for index in weights.indices { weights[index] /= total }
    var across = [Float](repeating: 0, count: plane.count)
    for row in 0..<height {
        let start = row * width
        for x in 0..<width {
            var sum: Float = 0
            for k in -reach...reach {
                sum += weights[k + reach] * plane[start + min(max(x + k, 0), width - 1)]
            }
            across[start + x] = sum
        }
    }
    var result = [Float](repeating: 0, count: plane.count)
    for row in 0..<height {
        let start = row * width
        for k in -reach...reach {
            let weight = weights[k + reach]
            let source = min(max(row + k, 0), height - 1) * width
            for x in 0..<width { result[start + x] += weight * across[source + x] }
        }
    }
    return result
}
