#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The fields that make the skin's surface.
private struct SurfaceFields {
    let skin: Skin
    let cells: CellField
    let large: CellField
    let pores: CellField
    let bumps: CellField
    let lines: (c: Float, s: Float)

    init(_ skin: Skin) {
        self.skin = skin
        let size = skin.creaseMillimetres
        cells = CellField(seed: skin.seed ^ 11, size: size)
        large = CellField(seed: skin.seed ^ 12, size: size * 2.4)
        pores = CellField(seed: skin.seed ^ 13, size: 1.7 * size)
        bumps = CellField(seed: skin.seed ^ 17, size: 2.5, jitter: 0.5)
        let radians = skin.lineDegrees * .pi / 180
        lines = (Float(cos(radians)), Float(sin(radians)))
    }

    /// The height at a place: about −1 (crease, pore) to 1 (plateau), with `warp` and `depth` of slow fields.
    @inline(__always)
    func height(_ x: Float, _ y: Float, warp: Float, depth: Float) -> Float {
        let along = (lines.c * x + lines.s * y) / Float(skin.lineStretch) + warp
        let across = -lines.s * x + lines.c * y - warp * 0.8
        let plate = cells.nearest(along, across)
        let fine = 1 - smoothStep(0, 0.34, plate.second - plate.first)
        let deep = 1 - smoothStep(0, 0.2, large.borderDistance(along + 3, across * 0.8 + 3))
        var height = 0.25 * plate.own - (0.2 + 0.4 * depth) * fine - 0.5 * depth * deep
        if skin.pores > 0 {
            let pore = pores.nearest(across * 1.1, along)
            if pore.own < 0.65 { height -= Float(skin.pores) * 0.9 * (1 - smoothStep(0.02, 0.12, pore.first)) }
        }
        if skin.gooseflesh > 0 {
            let bump = bumps.nearest(x, y)
            height += Float(skin.gooseflesh) * 4 * (0.3 + bump.own) * expf(-bump.first * bump.first / 0.05)
        }
        return height
    }
}

extension Scene {
    /// The skin's height, about −1 (crease, pore) to 1 (plateau), before domes; in units of about 0.05 mm.
    func relief(_ frame: Frame) -> [Float] {
        var height = [Float](repeating: 0, count: frame.width * frame.height)
        let size = skin.creaseMillimetres
        let fields = SurfaceFields(skin)
        let bendNoise = NoiseField(seed: skin.seed ^ 14, size: size * 3, octaves: 3)
        let waveNoise = NoiseField(seed: skin.seed ^ 15, size: 5, octaves: 3)
        let depthNoise = NoiseField(seed: skin.seed ^ 18, size: 11, octaves: 2)
        let grain = NoiseField(seed: skin.seed ^ 16, size: 0.26, octaves: 1)
        let step = max(2, Int(size * 0.25 * frame.scale))
        let bend = CoarseField(frame, step: step) { bendNoise.value($0, $1) }
        let wave = CoarseField(frame, step: 4) { waveNoise.value($0, $1) + wrinkle($0, $1, waveNoise) }
        let depth = CoarseField(frame, step: 8) { 0.55 + 0.45 * depthNoise.value($0, $1) }
        var bends = [Float](repeating: 0, count: frame.width)
        var (waves, depths) = (bends, bends)
        for row in 0..<frame.height {
            bend.fill(row, &bends)
            wave.fill(row, &waves)
            depth.fill(row, &depths)
            for column in 0..<frame.width {
                let (x, y) = frame.place(column, row)
                let warp = Float(size) * 0.5 * bends[column]
                height[row * frame.width + column] =
                    0.45 + 0.55 * waves[column] + 0.3 * grain.value(x, y)
                    + fields.height(x, y, warp: warp, depth: depths[column])
            }
        }
        return height
    }

    /// Deep folds that run with the skin's lines, a few to the picture: height below 0.
    private func wrinkle(_ x: Float, _ y: Float, _ noise: NoiseField) -> Float {
        guard skin.wrinkles > 0 else { return 0 }
        let radians = skin.lineDegrees * .pi / 180
        let (c, s) = (Float(cos(radians)), Float(sin(radians)))
        let across = (-s * x + c * y) / 7 + 0.35 * noise.value(x * 0.35, y * 0.35)
        let row = across.rounded()
        let own = NoiseField.corner(Int64(row), 7, skin.seed)
        let away = abs(across - row - 0.25 * own) * 7
        let fade = smoothStep(-0.2, 0.5, noise.value((c * x + s * y) * 0.13 + row * 9, row * 5))
        return -Float(skin.wrinkles) * max(0, own + 0.3) * 7 * fade * exp(-away * away / 0.25)
    }

    /// Raises the domed marks above the skin.
    func raise(_ height: inout [Float], _ frame: Frame, stamps: [Stamp]) {
        for (mark, stamp) in zip(marks, stamps) where mark.form == .dome {
            let rise = Float(mark.outline.radius * 6)
            stamp.each(frame.width) { own, index in
                let ratio = stamp.ratio[own]
                guard ratio < 1 else { return }
                // A dome is smoother than the skin about it.
                height[index] = height[index] * (0.3 + 0.7 * ratio) + rise * (1 - ratio * ratio)
            }
        }
        for (number, mark) in brown.enumerated() where mark.riseMillimetres > 0 {
            raise(mark, number, &height, frame)
        }
    }

    /// A raised naevus is a smooth dome, a keratosis a rough plateau.
    private func raise(_ mark: BrownMark, _ number: Int, _ height: inout [Float], _ frame: Frame) {
        let stamp = Stamp(mark.outline, frame, skirt: mark.outline.radius * 0.2)
        let rough = NoiseField(seed: skin.seed ^ UInt64(number + 900), size: 0.8, octaves: 3, persistence: 0.7)
        let rise = Float(mark.riseMillimetres / 0.05)
        stamp.each(frame.width) { own, index in
            let ratio = stamp.ratio[own]
            guard ratio < 1.15 else { return }
            let (x, y) = frame.place(index % frame.width, index / frame.width)
            if mark.form == .keratosis {
                let plateau = 1 - smoothStep(0.75, 1.05, ratio)
                height[index] += plateau * rise * (0.7 + 0.35 * rough.value(x, y))
            } else {
                height[index] = height[index] * (0.4 + 0.6 * min(1, ratio)) + rise * max(0, 1 - ratio * ratio)
            }
        }
    }
}
