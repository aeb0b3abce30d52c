#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// The skin's height, about −1 (crease, pore) to 1 (plateau), before domes.
    func relief(_ frame: Frame) -> [Float] {
        var height = [Float](repeating: 0, count: frame.width * frame.height)
        let size = skin.creaseMillimetres
        let cells = CellField(seed: skin.seed ^ 11, size: size)
        let large = CellField(seed: skin.seed ^ 12, size: size * 2.3)
        let pores = CellField(seed: skin.seed ^ 13, size: 1.9 * size)
        let bend = NoiseField(seed: skin.seed ^ 14, size: size * 2, octaves: 3)
        let wave = NoiseField(seed: skin.seed ^ 15, size: 5, octaves: 3)
        let grain = NoiseField(seed: skin.seed ^ 16, size: 0.3, octaves: 2)
        let stretch = Float(1 + Double(skin.seed % 100) / 120)
        let angle = Double(skin.seed % 314) / 100
        let (c, s) = (Float(cos(angle)), Float(sin(angle)))
        for row in 0..<frame.height {
            for column in 0..<frame.width {
                let (x, y) = frame.place(column, row)
                let warp = Float(size) * 0.45 * bend.value(x, y)
                let u = (c * x + s * y) / stretch + warp
                let v = -s * x + c * y - warp * 0.7
                let fineCrease = 1 - smoothStep(0, 0.35, cells.borderDistance(u, v))
                let deepCrease = 1 - smoothStep(0, 0.2, large.borderDistance(u + 3, v + 3))
                let pore = 1 - smoothStep(0.03, 0.13, pores.seedDistance(u, v))
                height[row * frame.width + column] =
                    0.45 + 0.5 * wave.value(x, y) + 0.22 * grain.value(x, y) - 0.55 * fineCrease - 0.5 * deepCrease
                    - 0.7 * pore
            }
        }
        return height
    }

    /// Raises the domed marks above the skin.
    func raise(_ height: inout [Float], _ frame: Frame, stamps: [Stamp]) {
        for (mark, stamp) in zip(marks, stamps) where mark.form == .dome {
            let rise = Float(mark.outline.radius * 2.6)
            for row in 0..<stamp.height {
                for column in 0..<stamp.width {
                    let own = row * stamp.width + column
                    let ratio = stamp.ratio[own]
                    guard ratio < 1 else { continue }
                    let index = (stamp.top + row) * frame.width + stamp.left + column
                    // A dome is smoother than the skin about it.
                    height[index] = height[index] * (0.25 + 0.75 * ratio) + rise * (1 - ratio * ratio)
                }
            }
        }
    }

    /// How the lamp falls on the relief: a factor of light about 1, and glare as a share of white.
    func lighting(_ height: [Float], _ frame: Frame) -> (shade: [Float], glare: [Float]) {
        var shade = [Float](repeating: 1, count: height.count)
        var glare = [Float](repeating: 0, count: height.count)
        let radians = light.directionDegrees * .pi / 180
        let (lx, ly) = (Float(cos(radians)), Float(sin(radians)))
        let uneven = NoiseField(seed: skin.seed ^ 21, size: widthMillimetres * 0.6, octaves: 2)
        let oil = NoiseField(seed: skin.seed ^ 22, size: 6, octaves: 3)
        // Height is in units of about 0.05 mm.
        let steep = Float(frame.scale) * 0.05 * Float(0.4 + 0.6 * skin.relief)
        for row in 0..<frame.height {
            for column in 0..<frame.width {
                let index = row * frame.width + column
                let right = height[row * frame.width + min(column + 1, frame.width - 1)]
                let left = height[row * frame.width + max(column - 1, 0)]
                let below = height[min(row + 1, frame.height - 1) * frame.width + column]
                let above = height[max(row - 1, 0) * frame.width + column]
                let gx = -(right - left) / 2 * steep
                let gy = -(below - above) / 2 * steep
                let toLamp = gx * lx + gy * ly
                let u = (Float(column) + 0.5) / Float(frame.width) - 0.5
                let v = ((Float(row) + 0.5) / Float(frame.height) - 0.5) * Float(frame.height) / Float(frame.width)
                let across = u * lx + v * ly
                var amount = 1 + Float(light.falloff) * across - Float(light.vignette) * 2 * (u * u + v * v)
                let side = -u * ly + v * lx
                amount *= 1 - Float(light.curvature) * 1.1 * side * side
                amount *= 1 + 0.05 * uneven.value(Float(column) / Float(frame.scale), Float(row) / Float(frame.scale))
                shade[index] = max(0.1, amount) * min(1.35, max(0.5, 1 + 0.42 * toLamp))
                let (x, y) = frame.place(column, row)
                let wet = max(0, Float(skin.gloss) + 0.5 * oil.value(x, y) * Float(skin.gloss))
                let miss = (gx - 0.36 * lx) * (gx - 0.36 * lx) + (gy - 0.36 * ly) * (gy - 0.36 * ly)
                glare[index] = wet * (0.30 * exp(-miss / 0.012) + 0.06 * exp(-miss / 0.06)) * amount
            }
        }
        return (shade, glare)
    }
}
