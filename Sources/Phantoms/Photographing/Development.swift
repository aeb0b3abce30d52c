internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// From the sensor's linear light to the picture that people are shown: colour matrix, local tone mapping, tone curve.
public struct Development: Sendable, Equatable {
    /// Errors of the white balance: what is left of a right one; green's is 1.
    public var redError: Double
    public var blueError: Double
    /// 1 leaves colours as they are.
    public var saturation: Double
    /// How much of the difference between bright and dark parts is taken away, 0 to 1.
    public var localTone: Double
    /// How far a part reaches, as a share of the picture's width (a Gaussian's standard deviation).
    public var localToneReach: Double
    /// How far the tone curve bends away from sRGB's, 0 (not at all) to 1.
    public var contrast: Double
    /// How softly bright light runs into white, 0 (it is cut) to 1.
    public var shoulder: Double

    /// Linear light in sRGB's primaries to encoded values of 0 ... 1 in `space`, in place.
    func develop(_ planes: inout Planes, sensor: Sensor, space: PhantomFileForm.ColourSpace) {
        ColourMatrix.sensorToSRGB(overlap: sensor.colourOverlap).followed(by: .saturation(saturation))
            .apply(to: &planes)
        evenOut(&planes)
        if space == .displayP3 { ColourMatrix.sRGBToDisplayP3.apply(to: &planes) }
        let curve = ToneCurve(contrast: contrast, shoulder: shoulder)
        curve.encode(&planes.red)
        curve.encode(&planes.green)
        curve.encode(&planes.blue)
    }

    /// Local tone mapping: brightens what lies in a dark part and darkens what lies in a bright one.
    ///
    /// - Reference: Tumblin & Turk, "LCIS: a boundary hierarchy for detail-preserving contrast reduction" (1999),
    ///   doi:10.1145/311535.311544, with a Gaussian for the base, as phones' halos suggest.
    private func evenOut(_ planes: inout Planes) {
        guard localTone > 0 else { return }
        var light = Raster(width: planes.width, height: planes.height, repeating: Float(0))
        for index in light.elements.indices {
            light.elements[index] =
                0.2126 * planes.red[index] + 0.7152 * planes.green[index] + 0.0722 * planes.blue[index]
        }
        let factor = 8
        var base = light.blockMeans(factor)
        for index in base.elements.indices { base.elements[index] = log(max(0.004, base.elements[index])) }
        base = base.gaussianBlurred(sigma: localToneReach * Double(base.width))
        let middle = base.elements.reduce(0, +) / Float(base.count)
        for index in base.elements.indices {
            base.elements[index] = exp(Float(localTone) * (middle - base.elements[index]))
        }
        let gains = base.enlarged(factor, width: planes.width, height: planes.height)
        for index in gains.elements.indices {
            // White stays white: the gain fades as the light nears 1.
            let gain = gains.elements[index] / (1 + min(1, max(0, light.elements[index])) * (gains.elements[index] - 1))
            planes.red[index] *= gain
            planes.green[index] *= gain
            planes.blue[index] *= gain
        }
    }
}

/// sRGB's curve with more or less of an S and a shoulder, as a table over the light's square root.
struct ToneCurve: Sendable {
    private let table: [Float]

    init(contrast: Double, shoulder: Double) {
        let knee = 1 - 0.6 * shoulder
        /// Straight up to the knee, then ever flatter.
        func bent(_ light: Double) -> Double {
            light <= knee ? light : knee + (1 - knee) * (1 - exp((knee - light) / (1 - knee)))
        }
        table = (0...4096).map { step in
            let root = Double(step) / 4096
            let v = SRGB.encoded(bent(root * root) / bent(1))
            return Float(v + contrast * (v * v * (3 - 2 * v) - v))
        }
    }

    /// Light below 0 is black, light above 1 white: here bright red is clipped.
    func encode(_ plane: inout [Float]) {
        let source = table.span
        var target = plane.mutableSpan
        for index in 0..<target.count {
            let place = min(1, max(0, target[index])).squareRoot() * 4095.99
            let step = Int(place)
            target[index] = source[step] + (place - Float(step)) * (source[step + 1] - source[step])
        }
    }
}
