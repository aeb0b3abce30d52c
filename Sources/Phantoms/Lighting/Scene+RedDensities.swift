#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// The added blood of marks and redness, spread as light spreads in skin.
    func redDensity(
        _ frame: Frame, stamps: [Stamp], strength: [Float]?, pressed: PressField? = nil
    ) -> Planes {
        var planes = Planes(width: frame.width, height: frame.height)
        guard !marks.isEmpty || redness != nil else { return planes }
        if let redness, let strength {
            let clouds = NoiseField(seed: redness.seed ^ 77, size: 3.2, octaves: 4, persistence: 0.7)
            let mottle = CoarseField(frame, step: max(1, Int(0.3 * frame.scale))) {
                Float(redness.blood.dose) * max(0.25, 1 + 0.24 * clouds.value($0, $1))
            }
            let unit = redness.blood.unit
            for row in 0..<frame.height {
                let doses = mottle.row(row)
                for column in 0..<frame.width where strength[row * frame.width + column] > 0 {
                    let index = row * frame.width + column
                    let kept = 1 - Float(press?.rednessFade ?? 0) * (pressed?.contact[index] ?? 0)
                    planes.add(strength[index] * doses[column] * kept, of: unit, at: index)
                }
            }
        }
        for (number, pair) in zip(marks, stamps).enumerated() {
            add(pair.0, number, to: &planes, frame, pressed)
        }
        planes.red = blurred(planes.red, width: frame.width, height: frame.height, sigma: spread.red * frame.scale)
        planes.green = blurred(
            planes.green, width: frame.width, height: frame.height, sigma: spread.green * frame.scale)
        planes.blue = blurred(planes.blue, width: frame.width, height: frame.height, sigma: spread.blue * frame.scale)
        return planes
    }

    /// A mark's pigment: half of its most on the outline, denser in a dome's middle, in clumps between paler walls.
    private func add(_ mark: Mark, _ number: Int, to planes: inout Planes, _ frame: Frame, _ pressed: PressField?) {
        let soft = Float(mark.softness)
        let stamp = Stamp(mark.outline, frame, skirt: mark.outline.reach * mark.softness)
        let key = skin.seed ^ UInt64(number &* 1013 &+ 7)
        let clouds = NoiseField(seed: key, size: max(0.3, mark.outline.radius * 0.45), octaves: 2, persistence: 0.6)
        let clumps = CellField(seed: key, size: max(0.3, mark.outline.radius * 0.42))
        let unit = mark.blood.unit
        let dome: Float = mark.form == .dome ? 0.2 : 0.08
        let walls = Float(mark.lacunae)
        var amounts = [Float](repeating: 0, count: stamp.ratio.count)
        var (cover, sum): (Float, Float) = (1e-9, 1e-9)
        stamp.each(frame.width) { own, index in
            let ratio = stamp.ratio[own]
            // A cut edge is as soft as its pixels: the covered share.
            let edge = soft < 0.01 ? stamp.coverage[own] : 1 - smoothStep(1 - soft, 1 + soft, ratio)
            guard edge > 0 else { return }
            let (x, y) = frame.place(index % frame.width, index / frame.width)
            var amount = edge * (1 - dome * min(1, ratio * ratio)) * (1 + 0.18 * clouds.value(x, y))
            if walls > 0 {
                let wall = 1 - smoothStep(0.02, 0.3, clumps.borderDistance(x, y))
                amount *= 1 + walls * (0.22 - 0.75 * wall)
            }
            amounts[own] = max(0, amount)
            (cover, sum) = (cover + edge, sum + max(0, amount))
        }
        // Clouds and walls move the blood about; its mean stays the dose.
        let dose = Float(mark.blood.dose) * cover / sum
        let fade = Float(press?.fades[number] ?? 0)
        stamp.each(frame.width) { own, index in
            let kept = 1 - fade * (pressed?.contact[index] ?? 0)
            if amounts[own] > 0 { planes.add(amounts[own] * dose * kept, of: unit, at: index) }
        }
    }
}
