#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// The skin without its red: blotchy melanin and blood, warmth, veins, creases' tint, small vessels.
    ///
    /// Where it is pressed its blood is gone, and the veins with it.
    func skinDensity(_ frame: Frame, relief: [Float], pressed: PressField? = nil) -> Planes {
        var planes = Planes(width: frame.width, height: frame.height)
        let brownClouds = melaninClouds(frame)
        let redClouds = bloodClouds(frame)
        let veins = strokeClouds(frame, .vein)
        let scars = strokeClouds(frame, .scar)
        let base = skin.density
        let (melanin, blood) = (Float(skin.melanin), Float(skin.blood))
        let pale = Float(min(0.5, 0.18 * skin.melanin))
        for row in 0..<frame.height {
            let (browns, reds, vein, scar) = (brownClouds.row(row), redClouds.row(row), veins.row(row), scars.row(row))
            for column in 0..<frame.width {
                let index = row * frame.width + column
                let crease = relief[index] * Float(skin.relief)
                planes.add(1, of: base, at: index)
                planes.add(melanin * max(-0.6, browns[column] - 0.03 * crease), of: Pigments.melanin, at: index)
                planes.add(
                    blood * max(-0.9, reds[column] - 0.1 * max(-2, min(2, crease))), of: Pigments.oxygenatedBlood,
                    at: index)
                let full = 1 - (pressed?.contact[index] ?? 0)
                if vein[column] > 0 { planes.add(vein[column] * full, of: Pigments.deepVein, at: index) }
                if let pressed {
                    let there = 1 + max(-0.9, reds[column] - 0.1 * max(-2, min(2, crease)))
                    planes.add(-blood * there * pressed.emptied[index], of: Pigments.oxygenatedBlood, at: index)
                }
                if scar[column] > 0 { planes.add(-scar[column] * pale, of: Pigments.melanin, at: index) }
            }
        }
        for (number, mark) in brown.enumerated() { add(mark, number, to: &planes, frame) }
        return planes
    }

    /// Melanin's clouds as a share of it: broad and fine.
    private func melaninClouds(_ frame: Frame) -> CoarseField {
        let broad = NoiseField(seed: skin.seed ^ 1, size: 11, octaves: 3)
        let fine = NoiseField(seed: skin.seed ^ 2, size: 1.6, octaves: 3, persistence: 0.7)
        let spots = NoiseField(seed: skin.seed ^ 4, size: 3.5, octaves: 3, persistence: 0.6)
        let step = max(1, Int(0.2 * frame.scale))
        return CoarseField(frame, step: step) { x, y in
            let sun = max(0, spots.value(x, y) - 0.5)
            return Float(skin.melaninBlotches) * (0.6 * broad.value(x, y) + 0.5 * fine.value(x, y) + 1.1 * sun)
        }
    }

    /// Blood's clouds as a share of it: warm and cool ends, flush, marbling, small vessels.
    private func bloodClouds(_ frame: Frame) -> CoarseField {
        let flush = NoiseField(seed: skin.seed ^ 3, size: 4.2, octaves: 4, persistence: 0.8)
        let region = NoiseField(seed: skin.seed ^ 5, size: 0.7 * widthMillimetres, octaves: 2)
        let vessels = NoiseField(seed: skin.seed ^ 6, size: 2.6, octaves: 3, persistence: 0.6)
        let worn = NoiseField(seed: skin.seed ^ 7, size: 14, octaves: 2)
        let step = max(1, Int(0.22 * frame.scale))
        return CoarseField(frame, step: step) { x, y in
            var value = Float(skin.bloodBlotches) * flush.value(x, y) + Float(skin.warmth) * region.value(x, y)
            if skin.mottle > 0 {
                let line = 1 - smoothStep(0.02, 0.2, abs(vessels.value(x, y)))
                value += Float(skin.mottle) * 0.9 * line * smoothStep(-0.1, 0.7, worn.value(x, y))
            }
            return value
        }
    }

    /// All strokes of a form, blurred as they are, on the frame.
    private func strokeClouds(_ frame: Frame, _ form: Stroke.Form) -> CoarseField {
        let wanted = strokes.filter { $0.form == form }.map(StrokePath.init)
        let bend = NoiseField(seed: skin.seed ^ 8, size: 9, octaves: 3)
        return CoarseField(frame, step: wanted.isEmpty ? 64 : 4) { x, y in
            var sum: Float = 0
            guard !wanted.isEmpty else { return sum }
            let (u, v) = (x + 1.6 * bend.value(x, y), y + 1.6 * bend.value(y + 50, x))
            for stroke in wanted { sum += stroke.strength(u, v) }
            return sum
        }
    }

    private func add(_ mark: BrownMark, _ number: Int, to planes: inout Planes, _ frame: Frame) {
        let stamp = Stamp(mark.outline, frame, skirt: mark.outline.reach * (mark.softness + 0.2))
        let key = skin.seed ^ UInt64(number + 500)
        let speckle = NoiseField(seed: key, size: 0.8, octaves: 3, persistence: 0.65)
        let plugs = CellField(seed: key, size: 0.9)
        let soft = Float(mark.softness)
        stamp.each(frame.width) { own, index in
            let (x, y) = frame.place(index % frame.width, index / frame.width)
            let grain = speckle.value(x, y)
            let ratio = stamp.ratio[own] + (mark.form == .keratosis ? 0.05 : 0.09) * grain
            let fade = 1 - smoothStep(1 - soft, 1 + soft, ratio)
            guard fade > 0 else { return }
            var amount = fade * Float(mark.melanin) * max(0.2, 1 + 0.12 * grain)
            switch mark.form {
            case .freckle: break
            case .naevus, .raisedNaevus: amount *= 1.25 - 0.4 * min(1, ratio * ratio)
            case .keratosis:
                let plug = plugs.nearest(x, y)
                amount *= 0.85 + (plug.own < 0.4 ? 0.9 * (1 - smoothStep(0.08, 0.22, plug.first)) : 0)
                amount *= 1 + 0.25 * speckle.value(x * 0.4, y * 0.4)
            }
            planes.add(amount, of: Pigments.melanin, at: index)
        }
    }
}

/// A stroke as straight pieces.
private struct StrokePath {
    private let points: [(x: Float, y: Float)]
    private let spread: Float
    private let strength: Float

    init(_ stroke: Stroke) {
        points = (0...12).map { step in
            let t = Double(step) / 12
            let (a, b) = ((1 - t) * (1 - t), 2 * t * (1 - t))
            return (
                Float(a * stroke.x[0] + b * stroke.x[1] + t * t * stroke.x[2]),
                Float(a * stroke.y[0] + b * stroke.y[1] + t * t * stroke.y[2])
            )
        }
        spread = Float(stroke.spreadMillimetres)
        strength = Float(stroke.strength)
    }

    func strength(_ x: Float, _ y: Float) -> Float {
        var nearest = Float.infinity
        for index in 1..<points.count {
            let (ax, ay) = points[index - 1]
            let (bx, by) = (points[index].x - ax, points[index].y - ay)
            let t = min(1, max(0, ((x - ax) * bx + (y - ay) * by) / max(1e-6, bx * bx + by * by)))
            let (dx, dy) = (x - ax - t * bx, y - ay - t * by)
            nearest = min(nearest, dx * dx + dy * dy)
        }
        let ratio = nearest / (spread * spread)
        return ratio > 12 ? 0 : strength * exp(-ratio / 2)
    }
}
