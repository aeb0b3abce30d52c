internal import Pixels

extension Scene {
    /// Lays the reference over the light, with its shadow and its side, and takes it off the skin's share.
    func layReference(on light: inout Planes, _ skinShare: inout [Float], _ frame: Frame) {
        guard let reference else { return }
        let painter = ReferencePainter(
            reference, lampDegrees: self.light.directionDegrees, pixelMillimetres: 1 / frame.scale)
        let outline = reference.seenOutline
        let shadow = painter.shadowReach + 1
        let (left, right) = ((outline.map(\.x).min() ?? 0) - shadow, (outline.map(\.x).max() ?? 0) + shadow)
        let (top, bottom) = ((outline.map(\.y).min() ?? 0) - shadow, (outline.map(\.y).max() ?? 0) + shadow)
        let rows = max(0, Int(top * frame.scale))..<max(0, min(frame.height, Int(bottom * frame.scale) + 1))
        let columns = max(0, Int(left * frame.scale))..<max(0, min(frame.width, Int(right * frame.scale) + 1))
        for row in rows {
            for column in columns {
                let (x, y) = frame.place(column, row)
                let index = row * frame.width + column
                let dark = painter.shadow(Double(x), Double(y))
                light.dim(dark, at: index)
                for step in painter.sideHeights {
                    let side = painter.share(Double(x), Double(y), height: step)
                    guard side > 0 else { continue }
                    let lit = 0.5 * lamplight(x, y)
                    light.cover(side, with: painter.side.times(lit).light, at: index)
                    skinShare[index] *= 1 - side
                }
                let share = painter.share(Double(x), Double(y), height: reference.thicknessMillimetres)
                guard share > 0 else { continue }
                let paint = painter.face(Double(x), Double(y))
                let behind = LinearRGB(red: light.red[index], green: light.green[index], blue: light.blue[index])
                light.cover(share, with: paint.over(behind, lit: lamplight(x, y)), at: index)
                skinShare[index] *= 1 - share
            }
        }
    }

    /// The lamp's light on something flat that lies on the skin.
    private func lamplight(_ x: Float, _ y: Float) -> Float {
        shadows.reduce(evenLight(x, y)) { $0 * $1.light(x, y) }
    }
}

extension Planes {
    @inline(__always)
    fileprivate mutating func dim(_ factor: Float, at index: Int) {
        guard factor < 1 else { return }
        red[index] *= factor
        green[index] *= factor
        blue[index] *= factor
    }
}

extension ReferencePaint {
    fileprivate var light: LinearRGB { LinearRGB(red: red, green: green, blue: blue) }

    /// Its own light and what it lets through.
    fileprivate func over(_ behind: LinearRGB, lit: Float) -> LinearRGB {
        LinearRGB(
            red: red * lit + through * behind.red, green: green * lit + through * behind.green,
            blue: blue * lit + through * behind.blue)
    }
}

/// A reference laid out, ready to be asked at many places.
private struct ReferencePainter {
    private let reference: Reference
    private let placing: ReferencePlacing
    private let lamp: SIMD2<Double>
    private let pixel: Double
    private let grain: NoiseField
    private let broad: NoiseField
    /// How far its shadow falls.
    let shadowReach: Double

    init(_ reference: Reference, lampDegrees: Double, pixelMillimetres: Double) {
        self.reference = reference
        placing = ReferencePlacing(reference)
        let radians = lampDegrees * .pi / 180
        lamp = SIMD2(cosine(radians), sine(radians))
        pixel = pixelMillimetres
        grain = NoiseField(seed: reference.seed, size: 0.8, octaves: 3)
        broad = NoiseField(seed: reference.seed ^ 5, size: 4, octaves: 3)
        shadowReach = 0.4 + 0.8 * reference.thicknessMillimetres
    }

    /// The heights in which a thick disc's side is drawn, from the skin upwards.
    var sideHeights: [Double] {
        guard case .disc = reference.form, reference.thicknessMillimetres > 0.5 else { return [] }
        return (0..<8).map { Double($0) / 8 * reference.thicknessMillimetres }
    }

    var side: ReferencePaint {
        if case .disc(let face) = reference.form { face.colour.paint } else { .grey(0.5) }
    }

    /// The light that is left beside the reference, away from the lamp.
    func shadow(_ x: Double, _ y: Double) -> Float {
        let depth: Float =
            if case .ruler(let face) = reference.form, face.material == .transparent { 0.15 } else { 0.45 }
        let own = placing.own(x + shadowReach * lamp.x, y + shadowReach * lamp.y, height: 0)
        let soft = Float(0.25 + 0.5 * shadowReach)
        return 1 - depth * smoothStep(-soft, 0.3, reference.inside(Float(own.u), Float(own.v)))
    }

    /// The share of a pixel that the outline covers at a height.
    func share(_ x: Double, _ y: Double, height: Double) -> Float {
        let own = placing.own(x, y, height: height)
        return min(1, max(0, reference.inside(Float(own.u), Float(own.v)) / Float(pixel) + 0.5))
    }

    /// The face in a pixel, asked at sixteen places of which no two lie in one row or column.
    func face(_ x: Double, _ y: Double) -> ReferencePaint {
        let middle = placing.own(x, y, height: reference.thicknessMillimetres)
        let right = placing.own(x + pixel, y, height: reference.thicknessMillimetres)
        // A pixel's own axes in the reference's: a turn of one another, as good as free of shear.
        let across = SIMD2(right.u - middle.u, right.v - middle.v)
        let down = SIMD2(-across.y, across.x)
        var sum = SIMD4<Float>.zero
        for step in 0..<16 {
            let (a, b) = ((Double(step) + 0.5) / 16 - 0.5, (Double((step * 7 + 3) % 16) + 0.5) / 16 - 0.5)
            let place = SIMD2(middle.u, middle.v) + a * across + b * down
            let paint = paint(Float(place.x), Float(place.y))
            sum += SIMD4(paint.red, paint.green, paint.blue, paint.through)
        }
        sum /= 16
        return ReferencePaint(red: sum.x, green: sum.y, blue: sum.z, through: sum.w)
    }

    private func paint(_ u: Float, _ v: Float) -> ReferencePaint {
        switch reference.form {
        case .marker(let face): return face.paint(u, v).times(1 + 0.015 * grain.value(u, v))
        case .disc(let face):
            let radians = reference.turnDegrees * .pi / 180
            let (c, s) = (cosine(radians), sine(radians))
            let turned = SIMD2<Float>(Float(lamp.x * c + lamp.y * s), Float(-lamp.x * s + lamp.y * c))
            return face.paint(u, v, lamp: turned) { broad.value($0, $1) }
        case .ruler(let face):
            let body = body(face, u, v)
            guard let print = face.paint(u, v) else { return body }
            // Engraved lines are dark in the metal's own shine; printed ones are their ink.
            return face.material == .steel ? print.times(0.6 + 0.5 * body.green) : print
        }
    }

    private func body(_ face: RulerFace, _ u: Float, _ v: Float) -> ReferencePaint {
        switch face.material {
        case .paper: return face.body.paint.times(0.98 + 0.02 * broad.value(u, v) + 0.01 * grain.value(u, v))
        case .steel:
            let brushed = 1 + 0.05 * grain.value(u * 0.06, v * 4)
            let shine = 1 + 0.45 * max(-0.8, min(1, broad.value(u * 0.08, v * 0.05)))
            return face.body.paint.times(brushed * shine)
        case .transparent:
            let edge = smoothStep(0.5, 0.1, reference.inside(u, v))
            var paint = face.body.paint.times(1 + 2.5 * edge)
            paint.through = 0.86 - 0.3 * edge
            return paint
        }
    }
}
