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

    init(_ scene: Scene, _ frame: Frame) {
        stamps = scene.marks.map {
            Stamp(
                $0.outline, pixelsPerMillimetre: frame.scale, frameWidth: frame.width, frameHeight: frame.height)
        }
        var height = scene.relief(frame)
        var body = scene.skinDensity(frame, relief: height)
        scene.raise(&height, frame, stamps: stamps)
        let redness = scene.redness?.strength(frame)
        rednessInside = redness?.inside ?? []
        let red = scene.redDensity(frame, stamps: stamps, strength: redness?.strength)
        contrast = SceneLight.contrast(body: body, red: red)
        let (shade, glare) = scene.lighting(height, frame)
        SceneLight.shine(&body, red: red, shade: shade, glare: glare)
        light = body
        skinShare = []
        scene.layHairs(on: &light, frame)
        skinShare = scene.layEdge(on: &light, shade: shade, frame)
    }

    /// Turns densities into light, in place.
    private static func shine(_ body: inout Planes, red: Planes, shade: [Float], glare: [Float]) {
        let veil = Float(Pigments.surfaceVeil)
        for index in shade.indices {
            body.red[index] = shade[index] * (exp(-body.red[index] - red.red[index]) + veil) + glare[index]
            body.green[index] = shade[index] * (exp(-body.green[index] - red.green[index]) + veil) + glare[index]
            body.blue[index] = shade[index] * (exp(-body.blue[index] - red.blue[index]) + veil) + glare[index]
        }
    }

    private static func contrast(body: Planes, red: Planes) -> [Float] {
        let veil = Float(Pigments.surfaceVeil)
        var contrast = [Float](repeating: 0, count: body.red.count)
        for index in contrast.indices where red.green[index] > 1e-6 || red.red[index] > 1e-6 {
            let with =
                (exp(-body.red[index] - red.red[index]) + veil) / (exp(-body.green[index] - red.green[index]) + veil)
            let without = (exp(-body.red[index]) + veil) / (exp(-body.green[index]) + veil)
            contrast[index] = log10(with / without)
        }
        return contrast
    }
}
