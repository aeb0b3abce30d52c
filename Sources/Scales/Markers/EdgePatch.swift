internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How a marker lies in the photo while it is fitted, and how places move with each corner.
struct FitFrame {
    let fit: MarkerFit
    let map: Homography
    let inverse: Homography
    private let nudged: [Homography]
    private let nudge: Double
    let cellPixels: Double
    /// Half the patch across an edge and along it, in cells.
    let reach: Double
    static let halfLength = 0.4
    /// Samples across an edge and along it, at most: enough to find the way, or all that tell.
    let mostSamples: (across: Int, along: Int)

    /// - Parameter isRough: whether it is only to find the way, a third of the samples.
    init?(_ fit: MarkerFit, isRough: Bool) {
        mostSamples = isRough ? (9, 2) : (15, 4)
        let side = Double(fit.pattern.sideCells)
        guard let map = fit.quad.homography(side: side) else { return nil }
        self.fit = fit
        self.map = map
        inverse = map.inverse
        nudge = 1e-4 * fit.quad.meanSide
        cellPixels = fit.quad.meanSide / side
        reach = min(0.8, (3 * fit.blurPixels + 1.5) / cellPixels)
        var nudged: [Homography] = []
        for coordinate in 0..<8 {
            var quad = fit.quad
            quad.corners[coordinate / 2][coordinate % 2] += nudge
            guard let map = quad.homography(side: side) else { return nil }
            nudged.append(map)
        }
        self.nudged = nudged
    }

    func place(_ u: Double, _ v: Double) -> Vector {
        let mapped = map.map(u, v)
        return Vector(mapped.x, mapped.y)
    }

    /// How far the place at (`u`, `v`) moves for each pixel that a corner's coordinate moves.
    func movements(_ u: Double, _ v: Double, from place: Vector) -> [Vector] {
        nudged.map { map in
            let moved = map.map(u, v)
            return (Vector(moved.x, moved.y) - place) / nudge
        }
    }

    /// How many cells u and v change by for each pixel in x and y, at a place.
    func gradients(_ u: Double, _ v: Double) -> (u: Vector, v: Vector) {
        let m = map.elements
        let w = m[6] * u + m[7] * v + m[8]
        let at = place(u, v)
        let (alongU, alongV) = (
            Vector(m[0] - at.x * m[6], m[3] - at.y * m[6]) / w, Vector(m[1] - at.x * m[7], m[4] - at.y * m[7]) / w
        )
        let determinant = alongU.cross(alongV)
        return (Vector(alongV.y, -alongV.x) / determinant, Vector(-alongU.y, alongU.x) / determinant)
    }
}

/// The photo around one edge of a marker, beside what the pattern says.
struct EdgePatch {
    /// A number for each of the fit's ten unknowns; the rest is 0.
    typealias Unknowns = SIMD16<Double>

    struct Sample {
        var light: Double
        /// What the pattern shows there: 0 black ... 1 white.
        var white: Double
        /// By how much `white` less the photo's changes with each unknown.
        var slopes: Unknowns
    }

    private(set) var samples: [Sample] = []
    /// The light where the pattern is black.
    private(set) var dark = 0.0
    /// White's light less that.
    private(set) var contrast = 0.0
    /// How strongly the levels are held near those of all edges.
    private(set) var ridge = 0.0

    /// How surely the edge lies where the pattern says, as an inverse variance in pixels.
    let shiftHold: Double

    /// Printers and drawing programs round cells to their own dots: inner edges lie where they should within so much of a
    /// cell, the border's own within less.
    private static let innerShift = 0.03
    private static let outerShift = 0.003

    /// Nil where it does not lie in the photo.
    init?(_ edge: BlurredPattern.Edge, frame: FitFrame, in light: Light) {
        let across = min(max(Int((2 * frame.reach * frame.cellPixels).rounded(.up)), 5), frame.mostSamples.across)
        let along = min(max(Int((2 * FitFrame.halfLength * frame.cellPixels).rounded()), 2), frame.mostSamples.along)
        let shift = frame.cellPixels * (edge.isOuter ? EdgePatch.outerShift : EdgePatch.innerShift)
        shiftHold = 1 / (shift * shift)
        let middle = frame.place(edge.u, edge.v)
        let movements = frame.movements(edge.u, edge.v, from: middle)
        let (gradientU, gradientV) = frame.gradients(edge.u, edge.v)
        for i in 0..<across {
            for k in 0..<along {
                let away = frame.reach * (2 * Double(i) / Double(across - 1) - 1)
                let beside = FitFrame.halfLength * (2 * (Double(k) + 0.5) / Double(along) - 1)
                let (u, v) = edge.isUpright ? (edge.u + away, edge.v + beside) : (edge.u + beside, edge.v + away)
                guard let pixel = light.pixel(at: frame.place(u, v)) else { return nil }
                let seen = frame.inverse.map(pixel.middle.x, pixel.middle.y)
                samples.append(
                    Sample(at: seen, light: pixel.value, frame.fit, gradientU, gradientV, movements))
            }
        }
    }

    /// Black and white of this edge by least squares, held near the usual ones as far as the noise leaves it open.
    mutating func findLevels(around usual: (dark: Double, contrast: Double)?, noise: Double) {
        var sums = (count: 0.0, white: 0.0, square: 0.0, light: 0.0, product: 0.0)
        for sample in samples {
            sums.count += 1
            sums.white += sample.white
            sums.square += sample.white * sample.white
            sums.light += sample.light
            sums.product += sample.white * sample.light
        }
        var hold = 0.0
        if let usual {
            // Edges differ by about a quarter of the contrast.
            hold = noise * noise / (0.0625 * usual.contrast * usual.contrast)
            ridge = hold / (noise * noise)
        }
        let (a, b, d) = (sums.count + hold, sums.white, sums.square + hold)
        let (right, other) = (
            sums.light + hold * (usual?.dark ?? 0), sums.product + hold * (usual?.contrast ?? 0)
        )
        let determinant = a * d - b * b
        guard determinant > 1e-9 else { return }
        dark = (right * d - other * b) / determinant
        contrast = (other * a - right * b) / determinant
    }

    func predicted(_ sample: Sample) -> Double { dark + contrast * sample.white }

    /// How far the light lies from the model, of every so many samples.
    func residuals(every step: Int) -> [Double] {
        stride(from: 0, to: samples.count, by: step).map { abs(samples[$0].light - predicted(samples[$0])) }
    }

    /// Of the light around the model.
    var meanSquare: Double {
        samples.reduce(0) { sum, sample in
            let error = sample.light - predicted(sample)
            return sum + error * error
        } / Double(samples.count)
    }

    /// The share of the light's variance that the model explains.
    var explained: Double {
        let mean = samples.reduce(0) { $0 + $1.light } / Double(samples.count)
        let variance = samples.reduce(0) { $0 + ($1.light - mean) * ($1.light - mean) } / Double(samples.count)
        return variance > 0 ? 1 - meanSquare / variance : 0
    }
}

extension EdgePatch.Sample {
    fileprivate init(
        at place: (x: Double, y: Double), light: Double, _ fit: MarkerFit, _ gradientU: Vector, _ gradientV: Vector,
        _ movements: [Vector]
    ) {
        let (blurU, blurV) = (fit.blurPixels * gradientU.length, fit.blurPixels * gradientV.length)
        let value = fit.pattern.value(u: place.x, v: place.y, blurU: blurU, blurV: blurV)
        let slope = value.alongU * gradientU + value.alongV * gradientV
        let steepness = slope.length
        self.light = light
        white = value.white - fit.spreadPixels * steepness
        // A corner that moves carries the sample with it, to where the photo is lighter by the pattern's own slope.
        slopes = .zero
        for (index, movement) in movements.enumerated() { slopes[index] = -(slope * movement).sum() }
        slopes[8] = value.withBlur
        slopes[9] = -steepness
    }
}
