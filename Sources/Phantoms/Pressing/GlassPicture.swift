internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The light of a pressed scene as it comes through the glass.
struct GlassPicture {
    let press: Press
    let frame: Frame
    /// The light that full scale means, so that haze and glare are as strong as their shares say.
    let fullLight: Float
    private let grain: NoiseField
    private let ridges: NoiseField
    private let haze: NoiseField

    init(_ press: Press, _ frame: Frame, exposure: Double) {
        self.press = press
        self.frame = frame
        fullLight = Float(1 / exposure)
        grain = NoiseField(seed: press.glass.seed ^ 0x71, size: 9, octaves: 3, persistence: 0.6)
        ridges = NoiseField(seed: press.glass.seed ^ 0x72, size: 4, octaves: 2)
        haze = NoiseField(seed: press.glass.seed ^ 0x73, size: 30, octaves: 2)
    }

    /// Every pixel's light from where its skin was, then the glass's own.
    func light(of light: Planes, lampDegrees: Double) -> Planes {
        var result = moved(light)
        castShadow(on: &result, lampDegrees)
        layGlass(on: &result)
        layRim(on: &result, lampDegrees)
        for bubble in press.glass.bubbles { lay(bubble, on: &result, lampDegrees) }
        for glare in press.glass.glares { lay(glare, on: &result) }
        return result
    }

    /// Skin as it is drawn aside and magnified, cubic between pixels, so that nothing is blurred by being moved.
    private func moved(_ light: Planes) -> Planes {
        let across = CoarseField(frame, step: 4) { Float(press.stretch.offset(Double($0), Double($1)).x) }
        let down = CoarseField(frame, step: 4) { Float(press.stretch.offset(Double($0), Double($1)).y) }
        var result = Planes(width: frame.width, height: frame.height)
        let hasLens = press.glass.magnification != 0
        for row in 0..<frame.height {
            let (dx, dy) = (across.row(row), down.row(row))
            for column in 0..<frame.width {
                let place = frame.place(column, row)
                var (u, v) = (Double(place.x), Double(place.y))
                var (ox, oy) = (Double(dx[column]), Double(dy[column]))
                if hasLens {
                    let seen = press.glass.seenThrough(u, v)
                    if seen != (u, v) {
                        (u, v) = seen
                        let offset = press.stretch.offset(u, v)
                        (ox, oy) = (offset.x, offset.y)
                    }
                }
                let taps = CubicTaps(
                    (u + ox) * frame.scale - 0.5, (v + oy) * frame.scale - 0.5, frame.width, frame.height)
                let index = row * frame.width + column
                result.red[index] = taps.value(light.red)
                result.green[index] = taps.value(light.green)
                result.blue[index] = taps.value(light.blue)
            }
        }
        return result
    }

    /// The glass keeps some light off the skin beside it.
    private func castShadow(on light: inout Planes, _ lampDegrees: Double) {
        guard press.glass.form != .pane else { return }
        let radians = lampDegrees * .pi / 180
        let reach = 1.5 * press.glass.rimMillimetres
        let (sx, sy) = (reach * cos(radians), reach * sin(radians))
        let depth = CoarseField(frame, step: 4) { x, y in
            let own = Float(press.glass.inside(Double(x), Double(y)))
            let towards = Float(press.glass.inside(Double(x) + sx, Double(y) + sy))
            return own > 0 ? 0 : 0.22 * smoothStep(-Float(reach), Float(reach), towards)
        }
        for row in 0..<frame.height {
            let line = depth.row(row)
            for column in 0..<frame.width where line[column] > 0 {
                light.times(1 - line[column], at: row * frame.width + column)
            }
        }
    }

    /// What the glass swallows, its haze, and what fingers left on it.
    private func layGlass(on light: inout Planes) {
        let glass = press.glass
        let veils = CoarseField(frame, step: 4) { x, y in
            Float(glass.veil) * (1 + 0.25 * max(-1, min(1, haze.value(x, y))))
        }
        for row in 0..<frame.height {
            let veil = veils.row(row)
            for column in 0..<frame.width {
                let (x, y) = frame.place(column, row)
                let share = min(1, max(0, Float(glass.inside(Double(x), Double(y)) * frame.scale) + 0.5))
                guard share > 0 else { continue }
                let index = row * frame.width + column
                light.times(1 - share * (1 - Float(glass.transmission)), at: index)
                var added = veil[column]
                if glass.smear > 0 {
                    let patch = smoothStep(0.25, 0.8, grain.value(x, y))
                    let ridge = 0.6 + 0.4 * sin(9 * (0.8 * x + 0.6 * y) + 6 * ridges.value(x, y))
                    added += Float(glass.smear) * patch * ridge
                }
                light.whiten(share * added * fullLight, at: index)
            }
        }
    }

    /// The rim shows what lies elsewhere, bent, and the lamp along the side that faces it.
    private func layRim(on light: inout Planes, _ lampDegrees: Double) {
        let glass = press.glass
        guard glass.form != .pane else { return }
        let source = light
        let radians = lampDegrees * .pi / 180
        let half = Float(glass.rimMillimetres)
        for row in 0..<frame.height {
            for column in 0..<frame.width {
                let (x, y) = frame.place(column, row)
                let inside = Float(glass.inside(Double(x), Double(y)))
                guard abs(inside) < half else { continue }
                let (nx, ny) = outward(Double(x), Double(y))
                let part = inside / half
                // A rim is a lens: it turns what is behind it about.
                let bent = 2.6 * Double(inside)
                let taps = CubicTaps(
                    (Double(x) + nx * bent) * frame.scale - 0.5, (Double(y) + ny * bent) * frame.scale - 0.5,
                    frame.width, frame.height)
                let facing = Float(max(0, nx * cos(radians) + ny * sin(radians)))
                let band = 1 - part * part
                let line = smoothStep(0.45, 0.9, part) * (1 - smoothStep(0.9, 1, part))
                let dark = 1 - 0.45 * band * (1 - facing)
                let shine = Float(glass.rimStrength) * (0.25 + facing * facing) * (0.35 * band + line) * fullLight
                let index = row * frame.width + column
                light.red[index] = taps.value(source.red) * dark + shine
                light.green[index] = taps.value(source.green) * dark + shine
                light.blue[index] = taps.value(source.blue) * dark + shine
            }
        }
    }

    /// Away from the glass, by differences of its edge's distance.
    private func outward(_ x: Double, _ y: Double) -> (Double, Double) {
        let step = 0.01
        let dx = press.glass.inside(x - step, y) - press.glass.inside(x + step, y)
        let dy = press.glass.inside(x, y - step) - press.glass.inside(x, y + step)
        let length = max(1e-9, (dx * dx + dy * dy).squareRoot())
        return (dx / length, dy / length)
    }

    private func lay(_ bubble: Glass.Bubble, on light: inout Planes, _ lampDegrees: Double) {
        let radians = lampDegrees * .pi / 180
        let box = frame.box(bubble.x, bubble.y, reach: bubble.radius * 1.3)
        for row in box.rows {
            for column in box.columns {
                let (x, y) = frame.place(column, row)
                let (dx, dy) = (Double(x) - bubble.x, Double(y) - bubble.y)
                let ratio = Float((dx * dx + dy * dy).squareRoot() / bubble.radius)
                guard ratio < 1.1 else { continue }
                let index = row * frame.width + column
                let ring = smoothStep(0.7, 0.95, ratio) * (1 - smoothStep(1, 1.1, ratio))
                light.times(1 - 0.35 * ring - 0.08, at: index)
                let (mx, my) = (dx / bubble.radius - 0.5 * cos(radians), dy / bubble.radius - 0.5 * sin(radians))
                light.whiten(0.5 * fullLight * Float(exp(-(mx * mx + my * my) / 0.03)), at: index)
            }
        }
    }

    private func lay(_ glare: Glass.Glare, on light: inout Planes) {
        let box = frame.box(glare.x, glare.y, reach: 1.6 * max(glare.long, glare.short))
        for row in box.rows {
            for column in box.columns {
                let (x, y) = frame.place(column, row)
                let share = Float(glare.share(Double(x), Double(y)))
                guard share > 0, press.glass.inside(Double(x), Double(y)) > 0 else { continue }
                light.whiten(share * Float(glare.strength) * fullLight, at: row * frame.width + column)
            }
        }
    }
}

extension Glass.Glare {
    /// How much of its strength a place gets, 0 ... 1.
    func share(_ px: Double, _ py: Double) -> Double {
        let radians = directionDegrees * .pi / 180
        let (c, s) = (cos(radians), sin(radians))
        let (u, v) = (((px - x) * c + (py - y) * s) / long, (-(px - x) * s + (py - y) * c) / short)
        let away = isWindow ? max(abs(u), abs(v)) : (u * u + v * v).squareRoot()
        let edge = 1 - smoothStep(Float(1 - 0.5 * softness), Float(1 + 0.5 * softness), Float(away))
        guard isWindow else { return Double(edge) }
        let bars = smoothStep(0.03, 0.09, Float(min(abs(u), abs(v))))
        return Double(edge * (0.25 + 0.75 * bars))
    }
}

extension Planes {
    @inline(__always)
    fileprivate mutating func times(_ factor: Float, at index: Int) {
        red[index] *= factor
        green[index] *= factor
        blue[index] *= factor
    }

    @inline(__always)
    fileprivate mutating func whiten(_ added: Float, at index: Int) {
        red[index] += added
        green[index] += added
        blue[index] += added
    }
}

/// Sixteen pixels and their weights about a place.
///
/// - Reference: Keys, "Cubic convolution interpolation for digital image processing" (1981),
///   doi:10.1109/TASSP.1981.1163711, a = −1/2. Places outside take the border's value.
private struct CubicTaps {
    private let rows: SIMD4<Int32>
    private let columns: SIMD4<Int32>
    private let across: SIMD4<Float>
    private let down: SIMD4<Float>

    init(_ x: Double, _ y: Double, _ width: Int, _ height: Int) {
        let (i, j) = (x.rounded(.down), y.rounded(.down))
        func places(_ first: Double, _ count: Int) -> SIMD4<Int32> {
            let from = Int(min(max(first, -4), Double(count) + 4)) - 1
            func clamped(_ place: Int) -> Int32 { Int32(min(max(place, 0), count - 1)) }
            return SIMD4(clamped(from), clamped(from + 1), clamped(from + 2), clamped(from + 3))
        }
        columns = places(i, width)
        rows = places(j, height) &* Int32(width)
        across = CubicTaps.weights(Float(x - i))
        down = CubicTaps.weights(Float(y - j))
    }

    private static func weights(_ t: Float) -> SIMD4<Float> {
        let (t2, t3) = (t * t, t * t * t)
        return SIMD4(
            -0.5 * t3 + t2 - 0.5 * t, 1.5 * t3 - 2.5 * t2 + 1, -1.5 * t3 + 2 * t2 + 0.5 * t, 0.5 * t3 - 0.5 * t2)
    }

    @inline(__always)
    func value(_ plane: [Float]) -> Float {
        var sum: Float = 0
        for j in 0..<4 {
            var line: Float = 0
            for i in 0..<4 { line += across[i] * plane[Int(rows[j] &+ columns[i])] }
            sum += down[j] * line
        }
        return max(0, sum)
    }
}
