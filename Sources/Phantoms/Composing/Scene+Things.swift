internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Lays all that is not skin over the light, with its shadows, and takes it off the skin's share.
    func layThings(on light: inout Planes, _ skinShare: inout [Float], _ frame: Frame) {
        for thing in things {
            let shape = ThingShape(thing)
            if thing.form.isInk {
                ink(thing, shape, on: &light, frame)
            } else {
                cover(thing, shape, on: &light, &skinShare, frame)
            }
        }
    }

    private func ink(_ thing: Thing, _ shape: ThingShape, on light: inout Planes, _ frame: Frame) {
        let box = frame.box(thing.x, thing.y, reach: thing.extent + 1)
        let grain = NoiseField(seed: thing.seed ^ 3, size: 0.45, octaves: 2)
        for row in box.rows {
            for column in box.columns {
                let (x, y) = frame.place(column, row)
                let inside = shape.value(x, y).inside
                guard inside > -0.2 else { continue }
                // Ink sits in the furrows and is thin on the plateaus.
                let dense = smoothStep(-0.1, 0.14, inside) * min(1, max(0.25, 0.8 + 0.35 * grain.value(x, y)))
                let index = row * frame.width + column
                light.red[index] *= 1 - dense * (1 - Float(thing.red))
                light.green[index] *= 1 - dense * (1 - Float(thing.green))
                light.blue[index] *= 1 - dense * (1 - Float(thing.blue))
            }
        }
    }

    private func cover(
        _ thing: Thing, _ shape: ThingShape, on light: inout Planes, _ skinShare: inout [Float],
        _ frame: Frame
    ) {
        let box = frame.box(thing.x, thing.y, reach: thing.extent + 1)
        let radians = self.light.directionDegrees * .pi / 180
        let (sx, sy) = (Float(cos(radians)) * 0.7, Float(sin(radians)) * 0.7)
        for row in box.rows {
            for column in box.columns {
                let (x, y) = frame.place(column, row)
                let index = row * frame.width + column
                let point = shape.value(x, y)
                let share = min(1, max(0, point.inside * Float(frame.scale) + 0.5))
                if share < 1 {
                    let dark = 1 - 0.4 * smoothStep(-0.6, 0.3, shape.value(x + sx, y + sy).inside)
                    light.red[index] *= dark
                    light.green[index] *= dark
                    light.blue[index] *= dark
                }
                guard share > 0 else { continue }
                skinShare[index] *= 1 - share
                light.cover(share, with: colour(of: thing, point), at: index)
            }
        }
    }

    private func colour(of thing: Thing, _ point: ThingPoint) -> LinearRGB {
        guard point.isSkin else {
            return LinearRGB(
                red: point.brightness * Float(thing.red), green: point.brightness * Float(thing.green),
                blue: point.brightness * Float(thing.blue))
        }
        let density = skin.density
        return LinearRGB(
            red: point.brightness * Float(exp(-density.red)), green: point.brightness * Float(exp(-density.green)),
            blue: point.brightness * Float(exp(-density.blue)))
    }

    /// How far a place lies inside whatever covers the skin, in millimetres; below 0 on bare skin.
    func insideThing(_ x: Double, _ y: Double) -> Double {
        var most = -1e3
        for thing in things where !thing.form.isInk {
            most = max(most, Double(ThingShape(thing).value(Float(x), Float(y)).inside))
        }
        return most
    }
}

extension Frame {
    /// The pixels about a place.
    struct Box {
        let columns: Range<Int>
        let rows: Range<Int>
    }

    /// The pixels within `reach` millimetres of a place, as far as they are in the frame.
    func box(_ x: Double, _ y: Double, reach: Double) -> Box {
        func clamped(_ value: Double, _ limit: Int) -> Int { min(limit, max(0, Int(value.rounded(.down)))) }
        let (left, right) = (clamped((x - reach) * scale, width), clamped((x + reach) * scale + 1, width))
        let (top, bottom) = (clamped((y - reach) * scale, height), clamped((y + reach) * scale + 1, height))
        return Box(columns: left..<max(left, right), rows: top..<max(top, bottom))
    }
}
