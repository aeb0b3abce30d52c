import Pixels

/// The weights that tell blood best from a photo's own noise and texture at one scale.
///
/// An adaptive matched filter: with the covariance C of the band-passed log channels, taken from the photo itself
/// without its outliers, and the spectrum b of blood, the weights are C⁻¹b, scaled so that one unit of blood answers 1.
/// Where skin is smooth the filter leans on the sharp lightness channel, where it is rough or shaded on the colour
/// differences; exposure, white balance and skin tone cancel.
///
/// - Reference: Robey et al. 1992, doi:10.1109/7.135446 (adaptive matched filter); the spectrum of haemoglobin in
///   camera channels from Tsumura et al. 1999, doi:10.1364/JOSAA.16.002169, as it is in wide public use.
package struct BloodFilter {
    /// Weights for red, green and blue.
    let weights: SIMD3<Float>
    /// Robust standard deviation of the answer where there is only skin, in units of blood.
    let noise: Float

    /// What one unit of blood takes from log10 of the three channels.
    package static let blood = SIMD3<Float>(-0.1298, -0.2970, -0.2891)

    /// - Parameters:
    ///   - samples: band-passed triples on skin. Fewer than 50 give a filter for white noise.
    ///   - least: the variance that each channel has at least, beside a camera's own.
    init(samples: [SIMD3<Float>], least: SIMD3<Float> = SIMD3(repeating: 0)) {
        var kept = samples
        var covariance = Covariance(of: kept, least: least)
        for _ in 0..<3 where kept.count >= 50 {
            let inverse = covariance.inverse
            var trimmed: [SIMD3<Float>] = []
            trimmed.reserveCapacity(samples.count)
            for sample in samples where covariance.distance(of: sample, inverse: inverse) < 9 { trimmed.append(sample) }
            guard trimmed.count >= 50 else { break }
            kept = trimmed
            covariance = Covariance(of: kept, least: least)
        }
        let direction = covariance.inverse.multiply(BloodFilter.blood)
        let gain = (direction * BloodFilter.blood).sum()
        weights = direction / gain
        noise = (1 / gain).squareRoot() * 1.15
    }

    /// The answer at every pixel of a scale, in units of blood: that of the inner planes less that of the outer ones.
    func dose(of scale: BandPass) -> Raster<Float> {
        let planes = (scale.inner.map { $0.elements }, scale.outer.map { $0.elements })
        let (innerRed, innerGreen, innerBlue) = (planes.0[0], planes.0[1], planes.0[2])
        let (outerRed, outerGreen, outerBlue) = (planes.1[0], planes.1[1], planes.1[2])
        let (red, green, blue) = (innerRed.span, innerGreen.span, innerBlue.span)
        let (wideRed, wideGreen, wideBlue) = (outerRed.span, outerGreen.span, outerBlue.span)
        let count = scale.width * scale.height
        precondition(red.count == count && green.count == count && blue.count == count)
        precondition(wideRed.count == count && wideGreen.count == count && wideBlue.count == count)
        let (byRed, byGreen, byBlue) = (weights.x, weights.y, weights.z)
        var output: [Float] = []
        output.reserveCapacity(count)
        var line = [Float](repeating: 0, count: scale.width)
        for start in stride(from: 0, to: count, by: max(1, scale.width)) {
            var target = line.mutableSpan
            for x in 0..<target.count {
                // In bounds by the precondition above.
                let at = start &+ x
                let more =
                    unsafe byRed * red[unchecked: at] + byGreen * green[unchecked: at] + byBlue * blue[unchecked: at]
                let less =
                    unsafe byRed * wideRed[unchecked: at] + byGreen * wideGreen[unchecked: at]
                    + byBlue * wideBlue[unchecked: at]
                unsafe target[unchecked: x] = more - less
            }
            output += line
        }
        return Raster(width: scale.width, height: scale.height, elements: output)
    }

    /// The weighted sum of three log planes, in units of blood; only its differences mean anything.
    func dose(of planes: [Raster<Float>]) -> Raster<Float> {
        let codes = (planes[0].elements, planes[1].elements, planes[2].elements)
        let red = codes.0.span
        let green = codes.1.span
        let blue = codes.2.span
        var output = Raster<Float>(width: planes[0].width, height: planes[0].height, repeating: 0)
        var target = output.elements.mutableSpan
        precondition(red.count == target.count && green.count == target.count && blue.count == target.count)
        for index in 0..<target.count {
            target[index] = weights.x * red[index] + weights.y * green[index] + weights.z * blue[index]
        }
        return output
    }
}

/// Mean and covariance of triples, with a floor of camera noise so that it can always be inverted.
private struct Covariance {
    var mean = SIMD3<Float>(repeating: 0)
    var rows: Matrix3

    init(of samples: [SIMD3<Float>], least: SIMD3<Float>) {
        let count = Float(max(1, samples.count))
        var sum = SIMD3<Float>(repeating: 0)
        for sample in samples { sum += sample }
        mean = sum / count
        var x = SIMD3<Float>(repeating: 0)
        var y = x
        var z = x
        for sample in samples {
            let d = sample - mean
            x += d.x * d
            y += d.y * d
            z += d.z * d
        }
        rows = Matrix3(x: x / count, y: y / count, z: z / count)
        let floor: Float = 1e-6
        rows.x.x += floor + least.x
        rows.y.y += floor + least.y
        rows.z.z += floor + least.z
    }

    var inverse: Matrix3 { rows.inverse }

    func distance(of sample: SIMD3<Float>, inverse: Matrix3) -> Float {
        let d = sample - mean
        return (d * inverse.multiply(d)).sum()
    }
}

/// Three rows of three.
struct Matrix3 {
    var x: SIMD3<Float>
    var y: SIMD3<Float>
    var z: SIMD3<Float>

    func multiply(_ v: SIMD3<Float>) -> SIMD3<Float> {
        SIMD3((x * v).sum(), (y * v).sum(), (z * v).sum())
    }

    /// By cofactors, in double precision; the caller keeps it away from singular.
    var inverse: Matrix3 {
        let a = SIMD3<Double>(x)
        let b = SIMD3<Double>(y)
        let c = SIMD3<Double>(z)
        let bc = cross(b, c)
        let ca = cross(c, a)
        let ab = cross(a, b)
        let determinant = (a * bc).sum()
        let p = bc / determinant
        let q = ca / determinant
        let r = ab / determinant
        return Matrix3(
            x: SIMD3<Float>(SIMD3(p.x, q.x, r.x)), y: SIMD3<Float>(SIMD3(p.y, q.y, r.y)),
            z: SIMD3<Float>(SIMD3(p.z, q.z, r.z)))
    }
}

private func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
}
