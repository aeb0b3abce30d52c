import Foundation
import Pixels

/// A disc drawn on plain skin, each pixel asked at nine places; colours are 0 ... 255 codes.
struct DrawnDisc {
    var width = 320
    var height = 240
    var x = 160.0
    var y = 120.0
    /// Half axes, and the way of the longer one.
    var long = 45.0
    var short = 45.0
    var directionDegrees = 0.0
    var colour = SIMD3<Float>(150, 130, 60)
    var skin = SIMD3<Float>(205, 160, 140)
    /// Only the line around it, so many pixels wide; `nil` fills it.
    var lineWidth: Double?
    /// What lies on top, by place.
    var cover: (Double, Double) -> SIMD3<Float>? = { _, _ in nil }
    var noise: Float = 2
    var seed: UInt64 = 1
    /// Corners of a regular polygon in its place; `nil` is round.
    var corners: Int?

    var picture: ReducedColour {
        var colours = Raster(width: width, height: height, repeating: SIMD3<Float>.zero)
        var state = seed
        for row in 0..<height {
            for column in 0..<width {
                var sum = SIMD3<Float>.zero
                for step in 0..<9 {
                    sum += colour(
                        Double(column) + (Double(step % 3) + 0.5) / 3, Double(row) + (Double(step / 3) + 0.5) / 3)
                }
                for channel in 0..<3 {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    let chance = Float(state >> 40) / Float(1 << 24) - 0.5
                    colours[column, row][channel] = sum[channel] / 9 + 3.4 * noise * chance
                }
            }
        }
        return ReducedColour(colours: colours, reduction: 1)
    }

    private func colour(_ px: Double, _ py: Double) -> SIMD3<Float> {
        if let covered = cover(px, py) { return covered }
        let turn = directionDegrees * .pi / 180
        let (dx, dy) = (px - x, py - y)
        let (u, v) = (dx * cos(turn) + dy * sin(turn), -dx * sin(turn) + dy * cos(turn))
        var out = hypot(u / long, v / short)
        if let corners {
            let part = 2 * Double.pi / Double(corners)
            let angle = atan2(v, u)
            out *= cos(angle - (angle / part).rounded() * part) / cos(part / 2)
        }
        if let lineWidth { return abs(out - 1) * long < lineWidth / 2 ? colour : skin }
        return out < 1 ? colour : skin
    }
}
