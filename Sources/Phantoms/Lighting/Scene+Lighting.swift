#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How the lamps fall: a factor of light about 1, and glare as a share of white.
struct Lighting {
    var shade: [Float]
    /// The same for red light, which comes out of skin so far from where it went in that relief shades it less.
    var redShade: [Float]
    var glare: [Float]
}

/// One lamp as the skin's slopes see it.
private struct Lamp {
    let x: Float
    let y: Float
    let strength: Float

    init(_ degrees: Double, _ strength: Double) {
        let radians = degrees * .pi / 180
        (x, y) = (Float(cos(radians)), Float(sin(radians)))
        self.strength = Float(strength)
    }

    /// How bright a mirror shows the lamp at a slope: a small bright spot in a broad dim one.
    @inline(__always)
    func glint(_ gx: Float, _ gy: Float) -> Float {
        let (mx, my) = (gx - 0.34 * x, gy - 0.34 * y)
        let miss = mx * mx + my * my
        guard miss < 0.5 else { return 0 }
        return strength * (0.26 * expf(-miss / 0.014) + 0.07 * expf(-miss / 0.09))
    }
}

extension Scene {
    /// The lamps on the body, the relief and the sweat.
    func lighting(_ height: [Float], _ frame: Frame) -> Lighting {
        var result = Lighting(
            shade: [Float](repeating: 1, count: height.count), redShade: [Float](repeating: 1, count: height.count),
            glare: [Float](repeating: 0, count: height.count))
        let lamps = [Lamp(light.directionDegrees, 1), Lamp(light.secondDegrees, light.secondStrength)]
        let broad = bodyLight(frame)
        let slopes = bodySlopes(frame)
        let oil = NoiseField(seed: skin.seed ^ 22, size: 6, octaves: 3)
        let wet = CoarseField(frame, step: 6) {
            Float(skin.gloss) * (0.75 + 0.25 * max(-1, min(1, 0.8 * oil.value($0, $1))))
        }
        let steep = Float(frame.scale) * 0.05 * Float(0.35 + 0.65 * skin.relief) / 2
        for row in 0..<frame.height {
            let (amounts, wets) = (broad.row(row), wet.row(row))
            let (tiltX, tiltY) = (slopes.x.row(row), slopes.y.row(row))
            let (up, down) = (max(row - 1, 0) * frame.width, min(row + 1, frame.height - 1) * frame.width)
            for column in 0..<frame.width {
                let index = row * frame.width + column
                let gx = -(height[min(index + 1, height.count - 1)] - height[max(index - 1, 0)]) * steep
                let gy = -(height[down + column] - height[up + column]) * steep
                var lean = 0.34 * (gx * lamps[0].x + gy * lamps[0].y)
                lean += 0.34 * lamps[1].strength * (gx * lamps[1].x + gy * lamps[1].y)
                let amount = amounts[column]
                lean = min(0.4, max(-0.55, lean))
                result.shade[index] = amount * (1 + lean)
                result.redShade[index] = amount * (1 + 0.72 * lean)
                let (sx, sy) = (gx + tiltX[column], gy + tiltY[column])
                result.glare[index] = wets[column] * amount * (lamps[0].glint(sx, sy) + lamps[1].glint(sx, sy))
            }
        }
        addHighlights(&result, frame)
        addSweat(&result, frame)
        return result
    }

    /// How much light reaches each part of the body, about 1: falloff, bend, terminator, cast shadows.
    private func bodyLight(_ frame: Frame) -> CoarseField {
        let uneven = NoiseField(seed: skin.seed ^ 21, size: widthMillimetres * 0.5, octaves: 3)
        return CoarseField(frame, step: 4) { x, y in
            var amount = evenLight(x, y) * (1 + 0.06 * uneven.value(x, y))
            amount *= roundness(x, y)
            for shadow in shadows { amount *= shadow.light(x, y) }
            return max(0.04, amount)
        }
    }

    /// The lamp's falloff and the lens's, as on a flat sheet.
    func evenLight(_ x: Float, _ y: Float) -> Float {
        let radians = light.directionDegrees * .pi / 180
        let (lx, ly) = (Float(cos(radians)), Float(sin(radians)))
        let u = x / Float(widthMillimetres) - 0.5
        let v = (y - Float(heightMillimetres) / 2) / Float(widthMillimetres)
        let across = u * lx + v * ly
        let side = -u * ly + v * lx
        let falloff = 1 + Float(light.falloff) * across - Float(light.vignette) * 2 * (u * u + v * v)
        guard body.form == .sheet else { return max(0.1, falloff) }
        return max(0.1, falloff * (1 - Float(light.curvature) * 1.1 * side * side))
    }

    /// Lambert's law on a limb: bright where it faces the lamp, dark beyond the terminator.
    private func roundness(_ x: Float, _ y: Float) -> Float {
        guard body.form != .sheet else { return 1 }
        let share = Float(min(0.995, max(-0.995, body.position(Double(x), Double(y)).share)))
        let facing = (1 - share * share).squareRoot()
        let low = Float(light.slant)
        let side = Float(cos((light.directionDegrees - body.directionDegrees - 90) * .pi / 180))
        let second = Float(cos((light.secondDegrees - body.directionDegrees - 90) * .pi / 180))
        func lamp(_ side: Float) -> Float { max(0, share * side * low + facing * (1 - 0.45 * low)) }
        let key = lamp(side) + Float(light.secondStrength) * 0.6 * lamp(second)
        let ambient = Float(light.ambient) * (0.45 + 0.55 * facing)
        return (key * (1 - Float(light.ambient)) + ambient) / (1 - 0.3 * low)
    }

    /// The body's own slope, which moves the shine to one side of a limb.
    private func bodySlopes(_ frame: Frame) -> (x: CoarseField, y: CoarseField) {
        let radians = (body.directionDegrees + 90) * .pi / 180
        let (nx, ny) = (Float(cos(radians)), Float(sin(radians)))
        let bow = Float(light.curvature)
        func slope(_ x: Float, _ y: Float) -> (Float, Float) {
            guard body.form != .sheet else {
                let u = x / Float(widthMillimetres) - 0.5
                let v = (y - Float(heightMillimetres) / 2) / Float(widthMillimetres)
                return (bow * u * 0.8, bow * v * 0.8)
            }
            let share = Float(min(0.97, max(-0.97, body.position(Double(x), Double(y)).share)))
            let tilt = 0.7 * share / (1 - share * share).squareRoot()
            return (tilt * nx, tilt * ny)
        }
        return (
            CoarseField(frame, step: 8) { slope($0, $1).0 }, CoarseField(frame, step: 8) { slope($0, $1).1 }
        )
    }

    /// The lamp's image on each smooth dome: a small broken bright spot on the side of the lamp.
    private func addHighlights(_ lighting: inout Lighting, _ frame: Frame) {
        let lamp = Lamp(light.directionDegrees, 1)
        let broken = NoiseField(seed: skin.seed ^ 24, size: 0.5, octaves: 3, persistence: 0.7)
        for (number, mark) in marks.enumerated() where mark.form == .dome {
            let own = NoiseField.corner(Int64(number), 3, skin.seed)
            let radius = Float(mark.outline.radius)
            let shift = radius * (0.3 + 0.2 * own)
            let (cx, cy) = (Float(mark.outline.x) + shift * lamp.x, Float(mark.outline.y) + shift * lamp.y)
            let size = radius * (0.16 + 0.06 * own)
            let box = frame.box(Double(cx), Double(cy), reach: Double(size * 4))
            for row in box.rows {
                for column in box.columns {
                    let (x, y) = frame.place(column, row)
                    let (dx, dy) = (x - cx, y - cy)
                    let (u, v) = (dx * lamp.x + dy * lamp.y, dy * lamp.x - dx * lamp.y)
                    let away = (u * u * 2.2 + v * v) / (size * size)
                    let grain = max(0, 1 + 0.9 * broken.value(x, y))
                    let index = row * frame.width + column
                    lighting.glare[index] += 0.22 * (1 + own) * grain * lighting.shade[index] * expf(-away)
                }
            }
        }
    }

    /// Drops that each show the lamp as a point and darken their far rim.
    private func addSweat(_ lighting: inout Lighting, _ frame: Frame) {
        guard skin.sweat > 0 else { return }
        let drops = CellField(seed: skin.seed ^ 23, size: 1.6)
        let lamp = Lamp(light.directionDegrees, 1)
        for row in 0..<frame.height {
            for column in 0..<frame.width {
                let (x, y) = frame.place(column, row)
                let drop = drops.nearest(x, y)
                let size = 0.3 * drop.own
                guard drop.own < Float(skin.sweat), drop.first < size, size > 0.05 else { continue }
                let index = row * frame.width + column
                let toward = drops.seedDistance(x + 0.7 * size * 1.6 * lamp.x, y + 0.7 * size * 1.6 * lamp.y)
                lighting.shade[index] *= 0.86 + 0.2 * drop.first / size
                lighting.redShade[index] *= 0.86 + 0.2 * drop.first / size
                lighting.glare[index] += 0.5 * (1 - smoothStep(0, 0.3 * size, abs(toward - 0.15 * size)))
            }
        }
    }
}

extension CastShadow {
    /// The share of the lamp's light that reaches a place.
    func light(_ px: Float, _ py: Float) -> Float {
        let radians = directionDegrees * .pi / 180
        let (c, s) = (Float(cos(radians)), Float(sin(radians)))
        let (dx, dy) = (px - Float(x), py - Float(y))
        let along = -dx * s + dy * c
        let out = dx * c + dy * s + Float(swayMillimetres) * (sin(along / 9) + 0.3 * sin(along / 3.1 + 1))
        let soft = Float(softnessMillimetres)
        let inside = smoothStep(-soft, soft, out) * (1 - smoothStep(-soft, soft, out - Float(widthMillimetres)))
        return 1 - Float(depth) * inside
    }
}
