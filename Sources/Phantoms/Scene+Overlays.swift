internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Lays every hair, with a faint shadow, over the light.
    func layHairs(on light: inout Planes, _ frame: Frame) {
        let radians = self.light.directionDegrees * .pi / 180
        for hair in hairs {
            let shift = hair.widthMillimetres * 2.2
            draw(hair, dx: -cos(radians) * shift, dy: -sin(radians) * shift, widen: 2.5, frame) { index, share in
                let kept = 1 - 0.22 * share
                light.red[index] *= kept
                light.green[index] *= kept
                light.blue[index] *= kept
            }
            let tone = Float(hair.lightness)
            let colour = LinearRGB(red: tone, green: tone * 0.72, blue: tone * 0.48)
            draw(hair, dx: 0, dy: 0, widen: 1, frame) { index, share in
                light.cover(share * 0.9, with: colour, at: index)
            }
        }
    }

    /// Walks along a hair and gives each pixel near it the largest share that it covers.
    private func draw(
        _ hair: Hair, dx: Double, dy: Double, widen: Double, _ frame: Frame, _ paint: (Int, Float) -> Void
    ) {
        var shares: [Int: Float] = [:]
        let steps = 160
        for step in 0...steps {
            let t = Double(step) / Double(steps)
            let a = (1 - t) * (1 - t)
            let b = 2 * t * (1 - t)
            let x = (a * hair.x[0] + b * hair.x[1] + t * t * hair.x[2] + dx) * frame.scale
            let y = (a * hair.y[0] + b * hair.y[1] + t * t * hair.y[2] + dy) * frame.scale
            let half = hair.widthMillimetres * frame.scale * (1 - 0.7 * t) * widen / 2
            let reach = Int(half) + 2
            for row in (Int(y) - reach)...(Int(y) + reach) where row >= 0 && row < frame.height {
                for column in (Int(x) - reach)...(Int(x) + reach) where column >= 0 && column < frame.width {
                    let away =
                        ((Double(column) + 0.5 - x) * (Double(column) + 0.5 - x)
                        + (Double(row) + 0.5 - y) * (Double(row) + 0.5 - y)).squareRoot()
                    let share = Float(min(1, 2 * half) * min(1, max(0, half + 0.8 - away)) / widen.squareRoot())
                    let index = row * frame.width + column
                    if share > 0 && share > shares[index] ?? 0 { shares[index] = share }
                }
            }
        }
        for (index, share) in shares { paint(index, share) }
    }

    /// Lays cloth, paper or a desk over what lies beyond the skin, and its shadow on the skin; returns the skin's share.
    func layEdge(on light: inout Planes, shade: [Float], _ frame: Frame) -> [Float] {
        var skinShare = [Float](repeating: 1, count: frame.width * frame.height)
        guard let edge else { return skinShare }
        let folds = NoiseField(seed: edge.seed, size: 14, octaves: 2, persistence: 0.4)
        let fuzz = NoiseField(seed: edge.seed ^ 5, size: 0.5, octaves: 2)
        for row in 0..<frame.height {
            for column in 0..<frame.width {
                let (x, y) = frame.place(column, row)
                let index = row * frame.width + column
                let beyond = Float(edge.distance(Double(x), Double(y))) + 0.03 * fuzz.value(x, y)
                if beyond > -2.5 {
                    let dark = 1 - 0.3 * smoothStep(-2.5, 0, beyond)
                    light.red[index] *= dark
                    light.green[index] *= dark
                    light.blue[index] *= dark
                }
                let share = min(1, max(0, beyond * Float(frame.scale) + 0.5))
                skinShare[index] = 1 - share
                guard share > 0 else { continue }
                let lit = edge.texture(x, y, folds, fuzz) * shade[index]
                let colour = LinearRGB(
                    red: lit * Float(edge.red), green: lit * Float(edge.green), blue: lit * Float(edge.blue))
                light.cover(share, with: colour, at: index)
            }
        }
        return skinShare
    }
}

extension Edge {
    /// How bright the material is at a place, about 1: threads and folds, grain, or nearly nothing.
    func texture(_ x: Float, _ y: Float, _ folds: NoiseField, _ fuzz: NoiseField) -> Float {
        switch material {
        case .cloth:
            let turn = Float(directionDegrees * .pi / 180) + 0.3 + 0.06 * folds.value(x * 0.4, y * 0.4)
            let pitch = Float(2 * Double.pi / weaveMillimetres)
            let warp = sin((x * cos(turn) + y * sin(turn)) * pitch)
            let weft = sin((-x * sin(turn) + y * cos(turn)) * pitch)
            let over: Float = warp * weft > 0 ? 0.11 : -0.05
            return max(0.1, 0.95 + over + 0.13 * warp * weft + 0.13 * folds.value(x, y) + 0.1 * fuzz.value(x, y))
        case .paper: return 0.98 + 0.02 * folds.value(x, y) + 0.012 * fuzz.value(x, y)
        case .desk: return max(0.2, 0.95 + 0.3 * folds.value(x * 5, y * 0.5) + 0.1 * fuzz.value(x, y))
        }
    }
}
