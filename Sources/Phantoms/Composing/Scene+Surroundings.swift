internal import Pixels

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Lays what is beside the skin and behind a limb over the light, and its shadow on the skin; returns the skin's share of each pixel.
    func laySurroundings(on light: inout Planes, shade: [Float], _ frame: Frame) -> [Float] {
        var skinShare = [Float](repeating: 1, count: frame.width * frame.height)
        if body.form != .sheet { layBackdrop(on: &light, &skinShare, frame) }
        if let edge { lay(edge, on: &light, shade, &skinShare, frame) }
        layReference(on: &light, &skinShare, frame)
        layThings(on: &light, &skinShare, frame)
        return skinShare
    }

    /// What is behind the limb, dark where the limb keeps the light off.
    private func layBackdrop(on light: inout Planes, _ skinShare: inout [Float], _ frame: Frame) {
        let beyonds = CoarseField(frame, step: 4) { Float(body.position(Double($0), Double($1)).beyond) }
        let lit = CoarseField(frame, step: 8) { evenLight($0, $1) }
        let texture = FabricTexture(backdrop)
        for row in 0..<frame.height {
            let (beyond, lights) = (beyonds.row(row), lit.row(row))
            for column in 0..<frame.width where beyond[column] > -0.2 {
                let index = row * frame.width + column
                let share = min(1, max(0, beyond[column] * Float(frame.scale) + 0.5))
                guard share > 0 else { continue }
                let (x, y) = frame.place(column, row)
                let contact = 1 - 0.72 * exp2(-max(0, beyond[column]) / 3.5)
                let colour = backdrop.colour(texture.value(x, y), lit: lights[column] * contact)
                light.cover(share, with: colour, at: index)
                skinShare[index] *= 1 - share
            }
        }
    }

    private func lay(
        _ edge: Edge, on light: inout Planes, _ shade: [Float], _ skinShare: inout [Float], _ frame: Frame
    ) {
        let fuzz = NoiseField(seed: edge.seed ^ 5, size: 0.7, octaves: 2)
        let distances = CoarseField(frame, step: 4) { Float(edge.distance(Double($0), Double($1))) }
        let lit = CoarseField(frame, step: 8) { evenLight($0, $1) }
        let texture = FabricTexture(edge.fabric)
        let soft: Float = edge.fabric.material == .lip ? 0.9 : 0
        for row in 0..<frame.height {
            let (distance, lights) = (distances.row(row), lit.row(row))
            for column in 0..<frame.width where distance[column] > -4 {
                let (x, y) = frame.place(column, row)
                let index = row * frame.width + column
                let beyond = distance[column] + 0.03 * fuzz.value(x, y)
                if soft == 0, beyond < 0.3 {
                    let dark = 1 - 0.45 * smoothStep(-3.2, 0.2, beyond) * smoothStep(-4, -1, beyond)
                    light.red[index] *= dark
                    light.green[index] *= dark
                    light.blue[index] *= dark
                }
                let sharp = min(1, max(0, beyond * Float(frame.scale) + 0.5))
                skinShare[index] *= 1 - sharp
                let share = soft > 0 ? smoothStep(-soft, soft, beyond) : sharp
                guard share > 0 else { continue }
                // Cloth that lies over skin rises from it: lit from above, dark in the crease.
                let hem = soft > 0 ? 1 : 0.72 + 0.28 * smoothStep(0, 1.6, beyond)
                let relief = soft > 0 ? shade[index] : lights[column]
                light.cover(share, with: edge.fabric.colour(texture.value(x, y), lit: relief * hem), at: index)
            }
        }
    }
}

extension Fabric {
    /// The light it sends back; the stripes' colour is a paler or darker one of itself.
    func colour(_ texture: (brightness: Float, second: Float), lit: Float) -> LinearRGB {
        let bright = max(0, texture.brightness * lit)
        let other: Float = red + green + blue > 0.5 ? 0.12 : 0.6
        func band(_ value: Double) -> Float {
            (Float(value) + texture.second * (other - Float(value))) * bright
        }
        return LinearRGB(red: band(red), green: band(green), blue: band(blue))
    }
}
