import Foundation
import Testing

@testable import Phantoms
@testable import Pixels

@Suite struct RenderingTests {
    /// 8 × 8 samples a border pixel: the error of a whole disc stays far below a hundredth.
    @Test("A disc's coverage sums to its area", arguments: [0.15, 0.4, 1.0, 2.5], [8.0, 13.7, 25.0])
    func coverage(radius: Double, scale: Double) {
        let disc = Outline(x: 5.013, y: 4.71, radius: radius)
        let stamp = Stamp(disc, pixelsPerMillimetre: scale, frameWidth: 250, frameHeight: 250)
        let sum = stamp.coverage.reduce(0.0) { $0 + Double($1) }
        let area = Double.pi * radius * radius * scale * scale
        #expect(abs(sum / area - 1) < 0.01)
    }

    @Test("A wavy outline's coverage sums to the area that its diameter states", arguments: UInt64(1)...10)
    func wavyCoverage(seed: UInt64) {
        var dice = Dice(seed: seed, stream: 0)
        var outline = Outline(radius: 1.3, wobble: 0.12, &dice)
        (outline.x, outline.y) = (4, 4)
        let stamp = Stamp(outline, pixelsPerMillimetre: 20, frameWidth: 160, frameHeight: 160)
        let sum = stamp.coverage.reduce(0.0) { $0 + Double($1) }
        let radius = outline.diameterMillimetres * 20 / 2
        #expect(abs(sum / (Double.pi * radius * radius) - 1) < 0.01)
    }

    /// Calm, even skin with one big spot: nothing but blood differs between the spot and its ring.
    static func plainScene(melanin: Double, blood: Blood) -> (Scene, PhantomRequest) {
        var request = PhantomRequest(kind: .clear, seed: 9, width: 200, height: 200)
        request.melanin = melanin
        request.edge = "none"
        var scene = Scene(request, pixelsPerMillimetre: 20)
        scene.skin.melaninBlotches = 0
        scene.skin.bloodBlotches = 0
        scene.skin.relief = 0
        scene.skin.gloss = 0
        scene.brown = []
        scene.hairs = []
        scene.marks = [Mark(.angioma, outline: Outline(x: 5, y: 5, radius: 2), blood: blood)]
        return (scene, request)
    }

    @Test(
        "The spot-to-ring log10(R/G) before the camera equals the stated ΔEI", arguments: [0.4, 2.0, 6.0], [0.4, 1.5])
    func contrast(melanin: Double, dose: Double) {
        let (scene, _) = Self.plainScene(melanin: melanin, blood: Blood(dose: dose, deoxygenatedShare: 0.2))
        let frame = Frame(width: 200, height: 200, scale: 20)
        let rendered = SceneLight(scene, frame)
        let light = rendered.light
        var (spot, spotWeight, ring, ringWeight) = (0.0, 0.0, 0.0, 0.0)
        for row in 0..<200 {
            for column in 0..<200 {
                let index = row * 200 + column
                let index10 = log10(Double(light.red[index] / light.green[index]))
                let away = hypot(Double(column) + 0.5 - 100, Double(row) + 0.5 - 100) / 20
                if away < 2 {
                    spot += index10
                    spotWeight += 1
                } else if away > 3.2 && away < 4.5 {
                    ring += index10
                    ringWeight += 1
                }
            }
        }
        let view = View(width: 200, height: 200, pixelsPerMillimetre: 20)
        let stated = PixelTruth(scene, rendered, frame, view).spots(scene, rendered, frame)[0].deltaEI
        let measured = spot / spotWeight - ring / ringWeight
        #expect(stated > 0.05)
        #expect(abs(measured - stated) < 0.02 * stated + 0.001, "measured \(measured), stated \(stated)")
    }

    @Test("The surface's veil takes contrast from dark skin only")
    func veil() {
        func stated(_ melanin: Double) -> Double {
            let (scene, _) = Self.plainScene(melanin: melanin, blood: Blood(dose: 1))
            let frame = Frame(width: 200, height: 200, scale: 20)
            let light = SceneLight(scene, frame)
            let view = View(width: 200, height: 200, pixelsPerMillimetre: 20)
            return PixelTruth(scene, light, frame, view).spots(scene, light, frame)[0].deltaEI
        }
        let slope = (0.735 - 0.188) / log(10)
        #expect(abs(stated(0.4) / slope - 1) < 0.1)
        #expect(stated(6) < 0.85 * stated(0.4))
    }

    @Test("Dice are even and repeat")
    func dice() {
        var one = Dice(seed: 7, stream: 1)
        var same = Dice(seed: 7, stream: 1)
        var other = Dice(seed: 7, stream: 2)
        let numbers = (0..<20_000).map { _ in one.uniform() }
        #expect(numbers == (0..<20_000).map { _ in same.uniform() })
        #expect(numbers.first != other.uniform())
        #expect(abs(numbers.reduce(0, +) / 20_000 - 0.5) < 0.01)
    }
}
