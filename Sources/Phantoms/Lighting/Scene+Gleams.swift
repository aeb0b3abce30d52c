#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Specks of the lamp's image, dense in the gleam's middle, on skin that wetness darkens.
    func lay(_ gleam: Gleam, on lighting: inout Lighting, _ frame: Frame) {
        let specks = NoiseField(seed: gleam.seed, size: gleam.speckMillimetres * 1.6, octaves: 2, persistence: 0.7)
        let ragged = NoiseField(seed: gleam.seed ^ 5, size: max(1, gleam.radiusMillimetres * 0.7), octaves: 3)
        let radians = skin.lineDegrees * .pi / 180
        let (c, s) = (Float(cos(radians)), Float(sin(radians)))
        let radius = Float(gleam.radiusMillimetres)
        let box = frame.box(gleam.x, gleam.y, reach: 1.6 * gleam.radiusMillimetres)
        for row in box.rows {
            for column in box.columns {
                let (x, y) = frame.place(column, row)
                let (dx, dy) = (x - Float(gleam.x), y - Float(gleam.y))
                let away = (dx * dx + dy * dy).squareRoot() / radius + 0.35 * ragged.value(x, y)
                let wet = 1 - smoothStep(0.4, 1.15, away)
                guard wet > 0 else { continue }
                let index = row * frame.width + column
                let (u, v) = ((c * x + s * y) / Float(gleam.stretch), -s * x + c * y)
                // The noise is about normal with a spread of a half: this level leaves `cover` of it above.
                let level = 0.8 - 1.5 * Float(gleam.cover) * wet
                let bright = max(0.25, 0.8 + 0.7 * ragged.value(3 * y, 3 * x))
                let speck = bright * smoothStep(level, level + 0.7, specks.value(u, v))
                let dull = 1 - Float(gleam.wetness) * wet
                lighting.shade[index] *= dull
                lighting.redShade[index] *= 0.5 + 0.5 * dull
                lighting.glare[index] += Float(gleam.strength) * wet * speck * lighting.shade[index]
            }
        }
    }

    /// Polished domes: dark towards the rim, where they face away, with the lamp's image on top.
    func polish(_ lighting: inout Lighting, _ frame: Frame, stamps: [Stamp]) {
        let (lx, ly) = (
            Float(cos(light.directionDegrees * .pi / 180)), Float(sin(light.directionDegrees * .pi / 180))
        )
        for (number, pair) in zip(marks, stamps).enumerated() where pair.0.polish > 0 {
            let (mark, stamp) = pair
            let own = 0.5 + 0.5 * NoiseField.corner(Int64(number), 5, skin.seed)
            let radius = Float(mark.outline.radius)
            let broken = NoiseField(seed: skin.seed ^ UInt64(number + 40), size: 0.35 * mark.outline.radius, octaves: 2)
            let (cx, cy) = (
                Float(mark.outline.x) + (0.2 + 0.3 * own) * radius * lx,
                Float(mark.outline.y) + (0.2 + 0.3 * own) * radius * ly
            )
            let size = radius * (0.12 + 0.14 * own)
            stamp.each(frame.width) { place, index in
                let ratio = stamp.ratio[place]
                guard ratio < 1.15 else { return }
                let (x, y) = frame.place(index % frame.width, index / frame.width)
                let dark = 1 - 0.45 * Float(mark.polish) * smoothStep(0.5, 1, ratio) * (1 - smoothStep(1, 1.15, ratio))
                lighting.shade[index] *= dark
                lighting.redShade[index] *= dark
                let (u, v) = ((x - cx) * lx + (y - cy) * ly, (y - cy) * lx - (x - cx) * ly)
                let away = (u * u * 1.8 + v * v) / (size * size)
                let grain = max(0.2, 1 + 0.7 * broken.value(x, y))
                // A bright image of the lamp in a broad dim one of the room.
                let image = 0.75 * expf(-away) * grain + 0.06 * max(0, 1 - ratio) * (0.4 + own)
                lighting.glare[index] += Float(mark.polish) * image
            }
        }
    }

    /// Gives what light is left in cast shadows a colour of its own.
    func tintShadows(_ light: inout Planes, _ frame: Frame) {
        guard let tint = lookAlikes.shadeTint, !shadows.isEmpty else { return }
        let shares = CoarseField(frame, step: 4) { x, y in
            1 - shadows.reduce(Float(1)) { $0 * $1.light(x, y) }
        }
        for row in 0..<frame.height {
            let share = shares.row(row)
            for column in 0..<frame.width where share[column] > 0.01 {
                let index = row * frame.width + column
                let part = min(1, 1.8 * share[column])
                light.red[index] *= 1 + part * Float(tint.red - 1)
                light.green[index] *= 1 + part * Float(tint.green - 1)
                light.blue[index] *= 1 + part * Float(tint.blue - 1)
            }
        }
    }
}
