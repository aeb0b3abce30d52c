#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Hairs that run about the same way and in tufts, or none; stubble where the skin has it.
    mutating func addHairs(_ request: PhantomRequest, _ dice: inout Dice) {
        let area = widthMillimetres * heightMillimetres
        let hairy = variant == "clear/hairy"
        if skin.stubble > 0 { addStubble(&dice) }
        guard dice.chance(0.65) || hairy else { return }
        let grain = dice.between(0, 2 * .pi)
        let kind = dice.uniform()
        let dark = kind < 0.6 || skin.melanin > 2.4
        let lightness = dark ? dice.between(0.012, 0.06) : kind < 0.85 ? dice.between(0.2, 0.5) : dice.between(0.4, 0.6)
        let warmth = kind < 0.85 ? dice.between(0.5, 1) : 0.05
        let thickness = dark ? dice.logBetween(0.03, 0.1) : dice.between(0.02, 0.06)
        let density = hairy ? dice.logBetween(0.05, 0.14) : dice.logBetween(0.003, 0.05)
        let tufts = NoiseField(seed: dice.bits(), size: 16, octaves: 2)
        for _ in 0..<min(3000, 2 + Int(area * density)) {
            let x = dice.between(-3, widthMillimetres + 3)
            let y = dice.between(-3, heightMillimetres + 3)
            let swirl = Double(tufts.value(Float(x), Float(y)))
            let direction = grain + 0.6 * swirl + 0.3 * dice.normal()
            let length = dice.between(2, 9) * (dark ? 1.3 : 0.8)
            let curl = length * 0.12 * dice.normal()
            guard swirl > -0.5 || dice.chance(0.3) else { continue }
            var hair = Hair(
                x: [], y: [], widthMillimetres: thickness * dice.between(0.55, 1.35),
                lightness: lightness * dice.between(0.8, 1.25), warmth: warmth)
            hair.lay(from: (x, y), direction, length: length, bend: curl)
            hairs.append(hair)
        }
    }

    private mutating func addStubble(_ dice: inout Dice) {
        let count = min(5000, Int(widthMillimetres * heightMillimetres * 0.35 * skin.stubble))
        let grain = dice.between(0, 2 * .pi)
        let lightness = dice.chance(0.8) ? dice.between(0.02, 0.08) : dice.between(0.3, 0.5)
        for _ in 0..<count {
            let place = (dice.between(0, widthMillimetres), dice.between(0, heightMillimetres))
            var hair = Hair(
                x: [], y: [], widthMillimetres: dice.between(0.06, 0.12), lightness: lightness, warmth: 0.4)
            hair.lay(from: place, grain + 0.35 * dice.normal(), length: dice.between(0.15, 0.9), bend: 0.02)
            hairs.append(hair)
        }
    }

    /// Lays every hair, with a faint shadow, over the light.
    func layHairs(on light: inout Planes, shade: [Float], _ frame: Frame) {
        guard !hairs.isEmpty else { return }
        let radians = self.light.directionDegrees * .pi / 180
        var layer = HairLayer(frame)
        for hair in hairs {
            let shift = hair.widthMillimetres * 2.2
            layer.draw(hair, dx: -cos(radians) * shift, dy: -sin(radians) * shift, widen: 2.2, frame)
        }
        for index in layer.share.indices where layer.share[index] > 0 {
            let kept = 1 - 0.2 * layer.share[index]
            light.red[index] *= kept
            light.green[index] *= kept
            light.blue[index] *= kept
        }
        layer = HairLayer(frame)
        for hair in hairs { layer.draw(hair, dx: 0, dy: 0, widen: 1, frame) }
        for index in layer.share.indices where layer.share[index] > 0 {
            let tone = layer.tone[index] * max(0.3, shade[index])
            let warm = layer.warmth[index]
            let share = 0.92 * layer.share[index]
            light.red[index] += share * (tone - light.red[index])
            light.green[index] += share * (tone * (1 - 0.3 * warm) - light.green[index])
            light.blue[index] += share * (tone * (1 - 0.58 * warm) - light.blue[index])
        }
    }
}

extension Hair {
    /// Lays the hair from a place in a direction (radians), `bend` millimetres aside in its middle.
    mutating func lay(from place: (x: Double, y: Double), _ direction: Double, length: Double, bend: Double) {
        let (dx, dy) = (cos(direction), sin(direction))
        x = [place.x, place.x + dx * length / 2 - dy * bend, place.x + dx * length]
        y = [place.y, place.y + dy * length / 2 + dx * bend, place.y + dy * length]
    }
}

/// What hairs cover, pixel by pixel: the largest share that any of them has, and that one's tone.
private struct HairLayer {
    var share: [Float]
    var tone: [Float]
    var warmth: [Float]

    init(_ frame: Frame) {
        share = [Float](repeating: 0, count: frame.width * frame.height)
        tone = share
        warmth = share
    }

    /// Draws a hair as straight pieces that thin towards its end.
    mutating func draw(_ hair: Hair, dx: Double, dy: Double, widen: Double, _ frame: Frame) {
        let steps = max(3, min(14, Int(abs(hair.x[2] - hair.x[0]) + abs(hair.y[2] - hair.y[0])) * 2))
        func place(_ t: Double) -> (x: Float, y: Float) {
            let (a, b) = ((1 - t) * (1 - t), 2 * t * (1 - t))
            return (
                Float((a * hair.x[0] + b * hair.x[1] + t * t * hair.x[2] + dx) * frame.scale),
                Float((a * hair.y[0] + b * hair.y[1] + t * t * hair.y[2] + dy) * frame.scale)
            )
        }
        var from = place(0)
        for step in 1...steps {
            let t = Double(step) / Double(steps)
            let to = place(t)
            let half = Float(hair.widthMillimetres * frame.scale * (1 - 0.65 * t) * widen / 2)
            // Light along a hair: brightest where it bends past the lamp.
            let spark = Float(0.10 * max(0, 1 - abs(t - 0.45) * 5))
            draw(Piece(from, to, half: half, faint: Float(1 / widen.squareRoot())), hair, spark, frame)
            from = to
        }
    }

    private struct Piece {
        let x: Float
        let y: Float
        let dx: Float
        let dy: Float
        let half: Float
        let faint: Float

        init(_ from: (x: Float, y: Float), _ to: (x: Float, y: Float), half: Float, faint: Float) {
            (x, y, dx, dy) = (from.x, from.y, to.x - from.x, to.y - from.y)
            self.half = half
            self.faint = faint
        }
    }

    private mutating func draw(_ piece: Piece, _ hair: Hair, _ spark: Float, _ frame: Frame) {
        let reach = piece.half + 1.5
        let left = max(0, Int(min(piece.x, piece.x + piece.dx) - reach))
        let right = min(frame.width, Int(max(piece.x, piece.x + piece.dx) + reach) + 1)
        let top = max(0, Int(min(piece.y, piece.y + piece.dy) - reach))
        let bottom = min(frame.height, Int(max(piece.y, piece.y + piece.dy) + reach) + 1)
        guard left < right, top < bottom else { return }
        let square = max(1e-6, piece.dx * piece.dx + piece.dy * piece.dy)
        let most = min(1, 2 * piece.half) * piece.faint
        for row in top..<bottom {
            for column in left..<right {
                let (px, py) = (Float(column) + 0.5 - piece.x, Float(row) + 0.5 - piece.y)
                let t = min(1, max(0, (px * piece.dx + py * piece.dy) / square))
                let (ax, ay) = (px - t * piece.dx, py - t * piece.dy)
                let own = most * min(1, max(0, piece.half + 0.8 - (ax * ax + ay * ay).squareRoot()))
                let index = row * frame.width + column
                guard own > share[index] else { continue }
                share[index] = own
                tone[index] = Float(hair.lightness) + spark
                warmth[index] = Float(hair.warmth)
            }
        }
    }
}
