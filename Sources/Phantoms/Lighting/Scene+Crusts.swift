internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A crust laid out, ready to be asked at many places.
private struct CrustTexture {
    private let crust: Crust
    private let ragged: NoiseField
    private let flakes: NoiseField
    private let cells: CellField

    init(_ crust: Crust) {
        self.crust = crust
        ragged = NoiseField(seed: crust.seed, size: max(0.6, 0.6 * crust.outline.radius), octaves: 3, persistence: 0.7)
        flakes = NoiseField(seed: crust.seed ^ 1, size: 0.9, octaves: 3, persistence: 0.7)
        cells = CellField(seed: crust.seed ^ 2, size: crust.cobbleMillimetres)
    }

    /// Whether a place belongs to it, 0 to 1, from its distance as a share of the outline's.
    func fade(_ ratio: Float, _ x: Float, _ y: Float) -> Float {
        let soft = Float(crust.softness)
        return 1 - smoothStep(1 - soft, 1 + soft, ratio + 0.08 * ragged.value(x, y))
    }

    /// A cobble's top is 1, the cleft beside it 0; `own` belongs to the cobble, 0 to 1.
    func cobble(_ x: Float, _ y: Float) -> (height: Float, own: Float) {
        let warp = 0.25 * Float(crust.cobbleMillimetres) * ragged.value(x * 2, y * 2)
        let near = cells.nearest(x + warp, y - warp)
        return (smoothStep(0, 0.35, near.second - near.first), near.own)
    }

    /// The share that scale covers at a place that belongs to it by `fade`.
    func scale(_ fade: Float, _ x: Float, _ y: Float) -> Float {
        let level = Float(0.9 - 1.3 * crust.scale)
        return fade * Float(0.3 + 0.5 * crust.scale) * smoothStep(level, level + 0.5, flakes.value(x, y))
    }
}

extension Scene {
    /// Raises the crusts above the skin, cobble by cobble.
    func raiseCrusts(_ height: inout [Float], _ frame: Frame) {
        for crust in lookAlikes.crusts where crust.riseMillimetres > 0 {
            let texture = CrustTexture(crust)
            let rise = Float(crust.riseMillimetres / 0.05)
            crust.eachPixel(frame) { index, ratio, x, y in
                let fade = texture.fade(ratio, x, y)
                guard fade > 0 else { return }
                height[index] += fade * rise * (0.7 + 0.3 * texture.cobble(x, y).height)
            }
        }
    }

    /// Adds the crusts' melanin and their ground's blood, and cuts the clefts between their cobbles.
    func layCrusts(_ body: inout Planes, _ cavities: inout Cavities, _ frame: Frame) {
        for crust in lookAlikes.crusts {
            let texture = CrustTexture(crust)
            crust.eachPixel(frame) { index, ratio, x, y in
                let pink = Float(crust.ground) * (1 - smoothStep(0.6, 1.5, ratio))
                if pink > 0 { body.add(pink, of: Pigments.oxygenatedBlood, at: index) }
                let fade = texture.fade(ratio, x, y)
                guard fade > 0 else { return }
                let cobble = texture.cobble(x, y)
                let amount = Float(crust.melanin) * (0.55 + 0.45 * cobble.own) * (1.25 - 0.35 * cobble.height)
                body.add(fade * amount, of: Pigments.melanin, at: index)
                let cleft = fade * (1 - cobble.height) * (0.5 + 0.5 * cobble.own)
                cavities.deepen(index, to: cleft * Float(crust.clefts), bounces: 1.2 * cleft * Float(crust.clefts))
            }
        }
    }

    /// Lays whitish scale over the crusts' light: dead skin, through which what lies below shines.
    func scaleCrusts(_ light: inout Planes, shade: [Float], _ frame: Frame) {
        for crust in lookAlikes.crusts where crust.scale > 0 {
            let texture = CrustTexture(crust)
            crust.eachPixel(frame) { index, ratio, x, y in
                let share = texture.scale(texture.fade(ratio, x, y), x, y)
                guard share > 0 else { return }
                let lit = shade[index]
                light.cover(
                    share,
                    with: LinearRGB(
                        red: lit * (0.28 + 0.55 * light.red[index]), green: lit * (0.25 + 0.55 * light.green[index]),
                        blue: lit * (0.21 + 0.55 * light.blue[index])), at: index)
            }
        }
    }
}

extension Crust {
    /// Calls `body` for the frame's pixels in and around it: index, distance as a share of the outline's, and place.
    fileprivate func eachPixel(_ frame: Frame, _ body: (_ index: Int, _ ratio: Float, _ x: Float, _ y: Float) -> Void) {
        let stamp = Stamp(outline, frame, skirt: 0.6 * outline.reach)
        stamp.each(frame.width) { own, index in
            let (x, y) = frame.place(index % frame.width, index / frame.width)
            body(index, stamp.ratio[own], x, y)
        }
    }
}
