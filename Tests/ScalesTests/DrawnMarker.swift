import Pixels
import Statistics

@testable import Scales

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A marker on a plane before a camera, drawn with its exact scale known.
struct DrawnMarker {
    var dictionary = "4x4_50"
    var id = 7
    var width = 400
    var height = 300
    /// Pixels of the side where the marker's middle lies.
    var side = 60.0
    /// Its middle in the photo.
    var middle = Vector(200, 150)
    var turnDegrees = 20.0
    var tiltDegrees = 0.0
    /// Focal length in longer sides of the photo.
    var focal = 0.95
    var blur = 0.7
    var noise = 2.0
    var paper = 0.8
    var ink = 0.04
    var skin = 0.3
    var seed: UInt64 = 1
    /// Light, multiplied in at each place.
    var shade: @Sendable (Vector) -> Double = { _ in 1 }

    static let sideMillimetres = 20.0

    /// Where a place of the photo lies on the marker, in sides from its middle.
    func onMarker(_ place: Vector) -> Vector {
        let tilt = tiltDegrees * .pi / 180
        let turn = turnDegrees * .pi / 180
        let f = focal * Double(max(width, height))
        let away = (place - Vector(Double(width), Double(height)) / 2) / f
        let start = (middle - Vector(Double(width), Double(height)) / 2) / f
        // The plane rises along x; depth 1 at the marker's middle.
        let depth = (1 - tan(tilt) * start.x) / (1 - tan(tilt) * away.x)
        let flat = depth * away - start
        let onPlane = Vector(flat.x / cos(tilt), flat.y) * f / side
        return Vector(cos(turn) * onPlane.x + sin(turn) * onPlane.y, -sin(turn) * onPlane.x + cos(turn) * onPlane.y)
    }

    /// Pixels a millimetre at the photo's middle, by differences.
    var pixelsPerMillimetre: Double {
        let centre = Vector(Double(width), Double(height)) / 2
        let (x, y) = (
            onMarker(centre + Vector(0.5, 0)) - onMarker(centre - Vector(0.5, 0)),
            onMarker(centre + Vector(0, 0.5)) - onMarker(centre - Vector(0, 0.5))
        )
        return 1 / (abs(x.cross(y)).squareRoot() * DrawnMarker.sideMillimetres)
    }

    /// Light by area, blurred, as sRGB codes with noise.
    func drawn() throws -> LightnessPlane {
        guard let markers = MarkerDictionary(named: dictionary) else { throw NoSuchDictionary() }
        let cells = Double(markers.sideCells)
        var light = Raster<Float>(width: width, height: height, repeating: 0)
        let parts = 4
        for y in 0..<height {
            for x in 0..<width {
                let away = onMarker(Vector(Double(x) + 0.5, Double(y) + 0.5))
                // Far from the paper there is nothing to average.
                guard abs(away.x) < 1 && abs(away.y) < 1 else {
                    light[x, y] = Float(skin * shade(Vector(Double(x), Double(y))))
                    continue
                }
                var sum = 0.0
                for part in 0..<parts * parts {
                    let offset = Vector(Double(part % parts) + 0.5, Double(part / parts) + 0.5) / Double(parts)
                    let place = (onMarker(Vector(Double(x), Double(y)) + offset) + Vector(0.5, 0.5)) * cells
                    let isPaper = place.min() > -1.5 && place.max() < cells + 1.5
                    let isWhite = markers.isWhite(
                        id: id, column: Int(place.x.rounded(.down)), row: Int(place.y.rounded(.down)))
                    sum += isPaper ? (isWhite ? paper : ink) : skin
                }
                light[x, y] = Float(sum / Double(parts * parts) * shade(Vector(Double(x), Double(y))))
            }
        }
        return codes(of: light.gaussianBlurred(sigma: blur))
    }

    private func codes(of light: Raster<Float>) -> LightnessPlane {
        var dice = SplitMix64(seed: seed)
        let codes = light.elements.map { light in
            let value = Double(light)
            let code = 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * pow(value, 1 / 2.4) - 0.055)
            // Twelve dice make a normal distribution, nearly.
            let error = (0..<12).reduce(-6.0) { sum, _ in sum + Double(dice.next() >> 11) / 9_007_199_254_740_992 }
            return UInt8(min(max((code + noise * error).rounded(), 0), 255))
        }
        return LightnessPlane(width: width, height: height, stride: width, codes: codes)
    }

    func found() throws -> ReferenceSearch {
        guard let markers = MarkerDictionary(named: dictionary) else { throw NoSuchDictionary() }
        return findMarkers(in: try drawn(), dictionary: markers, sideMillimetres: DrawnMarker.sideMillimetres)
    }

    struct NoSuchDictionary: Error {}
}

extension SIMD2<Double> {
    fileprivate func min() -> Double { Swift.min(x, y) }
    fileprivate func max() -> Double { Swift.max(x, y) }
}
