#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A scene as light before the camera, and the truth about each pixel.
struct SceneLight {
    /// Linear light: skin, marks, glare, hairs and cloth.
    var light: Planes
    /// log10(R/G) that the marks and redness add, without glare, hair or lamp.
    var contrast: [Float]
    var stamps: [Stamp]
    /// The share of each pixel that is skin (0 where cloth lies).
    var skinShare: [Float]
    /// Which pixels belong to the redness; empty without one.
    var rednessInside: [Bool]
    /// What shine adds, as a share of white.
    private var glare: [Float]

    init(_ scene: Scene, _ frame: Frame) {
        stamps = scene.marks.map { Stamp($0.outline, frame) }
        let pressed = scene.press.map { PressField($0, frame) }
        var height = scene.relief(frame)
        var body = scene.skinDensity(frame, relief: height, pressed: pressed)
        scene.raise(&height, frame, stamps: stamps)
        scene.raiseCrusts(&height, frame)
        let redness = scene.redness?.sheet(frame)
        rednessInside = redness?.inside ?? []
        if let rise = redness?.rise, !rise.isEmpty { for index in height.indices { height[index] += rise[index] } }
        let red = scene.redDensity(frame, stamps: stamps, strength: redness?.strength, pressed: pressed)
        contrast = SceneLight.contrast(body: body, red: red)
        if let pressed { SceneLight.flatten(&height, pressed) }
        var lighting = scene.lighting(height, frame)
        if let pressed { for index in height.indices { lighting.glare[index] *= 1 - 0.9 * pressed.contact[index] } }
        if !scene.lookAlikes.isEmpty { scene.layLookAlikes(&body, &lighting, frame) }
        if scene.marks.contains(where: { $0.polish > 0 }) { scene.polish(&lighting, frame, stamps: stamps) }
        SceneLight.shine(&body, red: red, lighting)
        if let pallor = redness?.pallor, !pallor.isEmpty { SceneLight.whiten(&body, pallor, lighting.shade) }
        light = body
        glare = lighting.glare
        scene.scaleCrusts(&light, shade: lighting.shade, frame)
        scene.tintShadows(&light, frame)
        skinShare = []
        scene.layHairs(on: &light, shade: lighting.shade, frame)
        skinShare = scene.laySurroundings(on: &light, shade: lighting.shade, frame)
    }

    /// The share of the skin whose shine alone is three fifths of white, or more, at an exposure.
    func glareShare(exposure: Double) -> Double {
        var (inside, bright) = (0, 0)
        for index in glare.indices where skinShare[index] >= 0.5 {
            inside += 1
            if Float(exposure) * glare[index] >= 0.6 { bright += 1 }
        }
        return inside > 0 ? Double(bright) / Double(inside) : 0
    }

    /// Pressed skin is flatter, and yet its furrows and pores stay.
    private static func flatten(_ height: inout [Float], _ pressed: PressField) {
        for index in height.indices { height[index] *= 1 - 0.35 * pressed.contact[index] }
    }

    /// Turns densities into light, in place.
    private static func shine(_ body: inout Planes, red: Planes, _ lighting: Lighting) {
        let veil = Float(Pigments.surfaceVeil)
        for index in lighting.shade.indices {
            let (shade, glare) = (lighting.shade[index], lighting.glare[index])
            body.red[index] = lighting.redShade[index] * (expf(-body.red[index] - red.red[index]) + veil) + glare
            body.green[index] = shade * (expf(-body.green[index] - red.green[index]) + veil) + glare
            body.blue[index] = shade * (expf(-body.blue[index] - red.blue[index]) + veil) + glare
        }
    }

    /// Scale and pale heads: dead skin over the living.
    private static func whiten(_ body: inout Planes, _ pallor: [Float], _ shade: [Float]) {
        for index in pallor.indices where pallor[index] > 0 {
            // What lies below shines through thin scale: on dark skin it is grey, not white.
            let share = pallor[index] * shade[index]
            body.red[index] += share * (0.2 + 0.45 * body.red[index]) - 0.5 * pallor[index] * body.red[index]
            body.green[index] += share * (0.17 + 0.5 * body.green[index]) - 0.5 * pallor[index] * body.green[index]
            body.blue[index] += share * (0.14 + 0.5 * body.blue[index]) - 0.5 * pallor[index] * body.blue[index]
        }
    }

    private static func contrast(body: Planes, red: Planes) -> [Float] {
        let veil = Float(Pigments.surfaceVeil)
        var contrast = [Float](repeating: 0, count: body.red.count)
        for index in contrast.indices where red.green[index] > 1e-6 || red.red[index] > 1e-6 {
            let with =
                (expf(-body.red[index] - red.red[index]) + veil) / (expf(-body.green[index] - red.green[index]) + veil)
            let without = (expf(-body.red[index]) + veil) / (expf(-body.green[index]) + veil)
            contrast[index] = log10f(with / without)
        }
        return contrast
    }
}
