internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The frame a scene is seen in.
struct Frame {
    let width: Int
    let height: Int
    /// Pixels to a millimetre.
    let scale: Double

    /// The middle of a pixel in millimetres.
    @inline(__always)
    func place(_ column: Int, _ row: Int) -> (x: Float, y: Float) {
        ((Float(column) + 0.5) / Float(scale), (Float(row) + 0.5) / Float(scale))
    }
}

extension Scene {
    /// The skin without its red: blotchy melanin and blood, creases' warmth, freckles and naevi.
    func skinDensity(_ frame: Frame, relief: [Float]) -> Planes {
        var planes = Planes(width: frame.width, height: frame.height)
        let broad = NoiseField(seed: skin.seed ^ 1, size: 9, octaves: 3)
        let fine = NoiseField(seed: skin.seed ^ 2, size: 1.3, octaves: 3)
        let flush = NoiseField(seed: skin.seed ^ 3, size: 4.5, octaves: 4, persistence: 0.7)
        let base = skin.density
        for row in 0..<frame.height {
            for column in 0..<frame.width {
                let index = row * frame.width + column
                let (x, y) = frame.place(column, row)
                let mottle = 0.7 * broad.value(x, y) + 0.45 * fine.value(x, y)
                let crease = relief[index] * Float(skin.relief)
                planes.add(1, of: base, at: index)
                planes.add(
                    Float(skin.melanin) * (Float(skin.melaninBlotches) * mottle - 0.035 * crease),
                    of: Pigments.melanin, at: index)
                planes.add(
                    Float(skin.blood) * max(-0.9, Float(skin.bloodBlotches) * flush.value(x, y) - 0.12 * crease),
                    of: Pigments.oxygenatedBlood, at: index)
            }
        }
        for mark in brown { add(mark, to: &planes, frame) }
        return planes
    }

    private func add(_ mark: BrownMark, to planes: inout Planes, _ frame: Frame) {
        let skirt = mark.outline.reach * mark.softness
        let stamp = Stamp(
            mark.outline, pixelsPerMillimetre: frame.scale, frameWidth: frame.width, frameHeight: frame.height,
            skirt: skirt)
        let speckle = NoiseField(
            seed: skin.seed ^ UInt64(bitPattern: Int64(mark.outline.x * 977)), size: 0.9, octaves: 3)
        for row in 0..<stamp.height {
            for column in 0..<stamp.width {
                let (x, y) = frame.place(stamp.left + column, stamp.top + row)
                let ratio = stamp.ratio[row * stamp.width + column] + 0.06 * speckle.value(x, y)
                let fade = 1 - smoothStep(1 - Float(mark.softness), 1 + Float(mark.softness), ratio)
                planes.add(
                    fade * Float(mark.melanin) * (1 + 0.1 * speckle.value(x * 2, y * 2)), of: Pigments.melanin,
                    at: (stamp.top + row) * frame.width + stamp.left + column)
            }
        }
    }

    /// The added blood of marks and redness, spread as light spreads in skin.
    func redDensity(_ frame: Frame, stamps: [Stamp], strength: [Float]?) -> Planes {
        var planes = Planes(width: frame.width, height: frame.height)
        if let redness, let strength {
            let mottle = NoiseField(seed: redness.seed ^ 77, size: 2.2, octaves: 4, persistence: 0.65)
            for row in 0..<frame.height {
                for column in 0..<frame.width where strength[row * frame.width + column] > 0 {
                    let index = row * frame.width + column
                    let (x, y) = frame.place(column, row)
                    let amount = strength[index] * Float(redness.blood.dose) * max(0.2, 1 + 0.22 * mottle.value(x, y))
                    planes.add(amount, of: redness.blood.unit, at: index)
                }
            }
        }
        for (mark, stamp) in zip(marks, stamps) { add(mark, stamp, to: &planes, frame) }
        guard !marks.isEmpty || redness != nil else { return planes }
        planes.red = blurred(planes.red, width: frame.width, height: frame.height, sigma: spread.red * frame.scale)
        planes.green = blurred(
            planes.green, width: frame.width, height: frame.height, sigma: spread.green * frame.scale)
        planes.blue = blurred(planes.blue, width: frame.width, height: frame.height, sigma: spread.blue * frame.scale)
        return planes
    }

    private func add(_ mark: Mark, _ stamp: Stamp, to planes: inout Planes, _ frame: Frame) {
        let lacunae = NoiseField(
            seed: skin.seed ^ UInt64(bitPattern: Int64(mark.outline.x * 1013)), size: 0.7, octaves: 2)
        let unit = mark.blood.unit
        let dome: Float = mark.form == .dome ? 0.35 : 0.1
        let soft = Float(mark.softness)
        for row in 0..<stamp.height {
            for column in 0..<stamp.width {
                let own = row * stamp.width + column
                guard stamp.coverage[own] > 0 else { continue }
                let ratio = min(1, stamp.ratio[own])
                let (x, y) = frame.place(stamp.left + column, stamp.top + row)
                // The mean over a disc is 1, whatever the dome; the edge fades inside the outline's own share only.
                var amount = (1 - dome * ratio * ratio) / (1 - dome / 2) * stamp.coverage[own]
                amount *= 1 - 0.5 * smoothStep(1 - soft, 1, ratio) * soft
                amount *= 1 + 0.12 * lacunae.value(x, y)
                planes.add(
                    amount * Float(mark.blood.dose), of: unit,
                    at: (stamp.top + row) * frame.width + stamp.left + column)
            }
        }
    }
}

/// 0 below `low`, 1 above `high`, smooth between.
@inline(__always)
func smoothStep(_ low: Float, _ high: Float, _ value: Float) -> Float {
    guard high > low else { return value < low ? 0 : 1 }
    let t = min(1, max(0, (value - low) / (high - low)))
    return t * t * (3 - 2 * t)
}
