import Foundation
import Testing

@testable import Phantoms
@testable import Pixels

@Suite("A glass pressed on rendered skin")
struct PairTests {
    /// Calm, even skin with three spots under a disc: one stays, one empties, one empties by half; and one lies beside it.
    static func scene(melanin: Double = 0.8) -> Scene {
        var (scene, _) = RenderingTests.plainScene(melanin: melanin, blood: Blood(dose: 0.8))
        scene.widthMillimetres = 24
        scene.skin.mottle = 0
        scene.skin.warmth = 0
        scene.marks = [(4.0, 6.0), (8, 6), (6, 9), (20, 6)].map {
            Mark(.petechia, outline: Outline(x: $0.0, y: $0.1, radius: 0.8), blood: Blood(dose: 0.8))
        }
        return scene
    }

    static func press(reach: Double = 0) -> Press {
        var glass = Glass(form: .disc, x: 6, y: 7, halfBreadth: 8, halfLength: 8)
        glass.rimMillimetres = 0.5
        return Press(
            glass: glass, stretch: Stretch(seed: 5, size: 20, reach: reach), fades: [0, 1, 0.5, 1], rednessFade: 1,
            emptying: 0.8)
    }

    static let frame = Frame(width: 192, height: 120, scale: 8)

    private func contrasts(_ scene: Scene) -> [Double] {
        let light = SceneLight(scene, Self.frame)
        return light.stamps.map { light.meanContrast($0, frameWidth: Self.frame.width) }
    }

    @Test(
        "A staying spot keeps its contrast, an emptied one has none, a half-emptied one half, and one beside keeps it")
    func fades() {
        var scene = Self.scene()
        let before = contrasts(scene)
        scene.press = Self.press()
        let after = contrasts(scene)
        #expect(abs(after[0] / before[0] - 1) < 0.03)
        #expect(abs(after[1]) < 1e-6)
        #expect(abs(after[2] / before[2] - 0.5) < 0.03)
        #expect(after[3] == before[3])
    }

    @Test("Calm skin pales under the glass by what the truth states, and not beside it", arguments: [0.3, 1.5, 4])
    func pallor(melanin: Double) {
        var scene = Self.scene(melanin: melanin)
        scene.marks = []
        func index(_ x: Double, _ y: Double, _ light: Planes) -> Double {
            let place = Int(y * Self.frame.scale) * Self.frame.width + Int(x * Self.frame.scale)
            return log10(Double(light.red[place] / light.green[place]))
        }
        let before = SceneLight(scene, Self.frame).light
        scene.press = Self.press()
        scene.press?.fades = []
        let after = SceneLight(scene, Self.frame).light
        let fall = index(6, 4, before) - index(6, 4, after)
        let stated = scene.skin.blood * 0.8 * (0.735 - 0.188) / log(10)
        #expect(fall > 0.6 * stated && fall < 1.1 * stated, "fell by \(fall), blood alone says \(stated)")
        #expect(abs(index(20, 8, before) - index(20, 8, after)) < 1e-5)
    }

    @Test("Skin comes back from where it went, but in the rim", arguments: UInt64(1)...5)
    func wayBack(seed: UInt64) {
        var press = Self.press(reach: 0.4)
        press.stretch = Stretch(seed: seed, size: 20, reach: 0.4)
        press.glass.magnification = 0.03
        var dice = Dice(seed: seed, stream: 0)
        for _ in 0..<200 {
            let (x, y) = (dice.between(0, 24), dice.between(0, 15))
            let place = press.place(x, y)
            guard !press.glass.isRim(place.x, place.y) else { continue }
            let back = press.origin(place.x, place.y)
            #expect(abs(back.x - x) + abs(back.y - y) < 1e-5)
        }
    }

    @Test("A scene without a press is rendered as if there were no glass in the world")
    func nothing() {
        var scene = Self.scene()
        let before = SceneLight(scene, Self.frame).light
        scene.press = Self.press()
        scene.press?.glass.pressure = 0
        let after = SceneLight(scene, Self.frame).light
        #expect(before.green == after.green && before.red == after.red)
    }

    static let entries = PhantomSuite.pairs.entries(seed: 7, count: 24)

    /// Pairs of the suite, small, so that a debug build renders them in seconds.
    static func rendered(_ index: Int) -> PhantomPair {
        var request = entries[index].request
        (request.width, request.height) = (200, 150)
        request.pixelsPerMillimetre = 9
        request.sensorPixelsPerPhotoPixel = 1
        request.reference = nil
        if request.press?.zoom != nil { request.press?.zoom = 0.9 }
        request.press?.resolution = 1
        return PhantomPair.render(request)
    }

    static let readable = [1, 2, 5, 8].map(rendered)
    static let flawed = [3, 7, 11, 19].map(rendered)

    /// Green less its surroundings, at places between pixels.
    private struct Detail {
        let plane: Raster<Float>

        init(_ codes: [UInt8], width: Int, height: Int) {
            var green = Raster(width: width, height: height, repeating: Float(0))
            for index in green.elements.indices { green.elements[index] = Float(codes[index * 3 + 1]) }
            let broad = green.gaussianBlurred(sigma: 6)
            let fine = green.gaussianBlurred(sigma: 1)
            plane = Raster(
                width: width, height: height, elements: zip(fine.elements, broad.elements).map { $0 - $1 })
        }

        func value(_ x: Double, _ y: Double) -> Float? {
            let (u, v) = (x - 0.5, y - 0.5)
            guard u >= 0, v >= 0, Int(u) + 1 < plane.width, Int(v) + 1 < plane.height else { return nil }
            let (i, j) = (Int(u), Int(v))
            let (a, b) = (Float(u - Double(i)), Float(v - Double(j)))
            func at(_ column: Int, _ row: Int) -> Float { plane.elements[row * plane.width + column] }
            return (at(i, j) * (1 - a) + at(i + 1, j) * a) * (1 - b) + (at(i, j + 1) * (1 - a) + at(i + 1, j + 1) * a)
                * b
        }
    }

    /// The correlation of the skin's fine detail at places of the first photograph and where the truth says that they went,
    /// the second's places `shift` pixels aside.
    private func correlation(_ pair: PhantomPair, shift: Double = 0) -> Double {
        let first = Detail(pair.before.codes, width: pair.before.width, height: pair.before.height)
        let second = Detail(pair.after.codes, width: pair.after.view.width, height: pair.after.view.height)
        var (sums, count) = ((a: 0.0, b: 0.0, aa: 0.0, bb: 0.0, ab: 0.0), 0.0)
        for landmark in pair.landmarks {
            // About a landmark the nearest homography's change is that of the truth.
            guard let m = pair.beforeToAfter else { return 0 }
            func mapped(_ x: Double, _ y: Double) -> (Double, Double) {
                let w = m[6] * x + m[7] * y + m[8]
                return ((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
            }
            let own = mapped(landmark.x, landmark.y)
            for dy in stride(from: -8.0, through: 8, by: 2) {
                for dx in stride(from: -8.0, through: 8, by: 2) {
                    let other = mapped(landmark.x + dx, landmark.y + dy)
                    guard let a = first.value(landmark.x + dx, landmark.y + dy),
                        let b = second.value(
                            landmark.afterX + other.0 - own.0 + shift, landmark.afterY + other.1 - own.1 + shift)
                    else { continue }
                    let (p, q) = (Double(max(-20, min(20, a))), Double(max(-20, min(20, b))))
                    sums = (sums.a + p, sums.b + q, sums.aa + p * p, sums.bb + q * q, sums.ab + p * q)
                    count += 1
                }
            }
        }
        let covariance = sums.ab / count - sums.a / count * sums.b / count
        let spread =
            (sums.aa / count - sums.a * sums.a / count / count) * (sums.bb / count - sums.b * sums.b / count / count)
        return covariance / max(1e-9, spread).squareRoot()
    }

    /// Emptied spots lower it, and lamps that moved; seven pixels aside hardly anything is left of it.
    @Test("Landmarks show the same skin in both photographs", arguments: 0..<4)
    func landmarks(index: Int) {
        let pair = Self.readable[index]
        #expect(pair.landmarks.count >= 20)
        let (there, aside) = (correlation(pair), correlation(pair, shift: 7))
        #expect(there > 0.3 && there > aside + 0.2, "\(there) in place, \(aside) aside")
    }

    @Test("Every fourth pair cannot be read, and each reason comes in turn")
    func flaws() {
        let flaws = Self.entries.map { $0.request.press?.flaw }
        for (index, flaw) in flaws.enumerated() { #expect((flaw != nil) == (index % 4 == 3)) }
        #expect(Set(flaws.compactMap(\.self)).count == PressWish.Flaw.allCases.count)
    }

    @Test("The same file twice is the same bytes, and nothing in it is pressed")
    func sameFile() throws {
        let pair = try #require(Self.flawed.first { $0.wish.flaw == .sameFile })
        let files = try pair.files(id: "p")
        #expect(files[0].bytes == files[1].bytes)
        #expect(pair.spots.allSatisfy { !$0.isPressed } && pair.beforeToAfter == [1, 0, 0, 0, 1, 0, 0, 0, 1])
    }

    @Test("Another place shares no skin, nobody presses without pressure, and a veil is a tenth and more")
    func otherFlaws() throws {
        func pair(_ flaw: PressWish.Flaw) throws -> PhantomPair {
            try #require(Self.flawed.first { $0.wish.flaw == flaw })
        }
        let elsewhere = try pair(.otherPlace)
        #expect(elsewhere.landmarks.isEmpty && elsewhere.beforeToAfter == nil)
        #expect(elsewhere.spots.allSatisfy { $0.afterX == nil && !$0.isPressed })
        let idle = try pair(.noPressure)
        #expect(idle.pallor == 0 && idle.spots.allSatisfy { $0.mostContact == 0 })
        #expect(try pair(.veil).after.glass.veil >= 0.1)
    }

    @Test("Valid pairs have a haze of at most 0.02, and most of their spots are pressed", arguments: 0..<4)
    func valid(index: Int) {
        let pair = Self.readable[index]
        #expect(pair.after.glass.veil <= 0.02)
        #expect(pair.spots.count(where: \.isPressed) * 2 > pair.spots.count)
        #expect(pair.pallor > 0.018 && pair.warpPixels > 0.1 && pair.warpPixels < 8)
        for spot in pair.spots {
            switch pair.wish.mode {
            case .blanching: #expect(spot.fade == 1)
            case .nonBlanching: #expect(spot.fade == 0)
            case .mixed: #expect(spot.fade == 0 || spot.fade == 1 || (0.3...0.55).contains(spot.fade))
            }
        }
    }

    @Test("The same request gives the same bytes, and a truth that says where every spot went")
    func repeats() throws {
        let (one, two) = (try Self.readable[0].files(id: "p"), try Self.rendered(1).files(id: "p"))
        #expect(one == two && one.map(\.name) == ["p.before.jpg", "p.after.jpg", "p.json", "p.labels.png"])
        let truth = String(decoding: one[2].bytes, as: UTF8.self)
        for key in ["invalid", "mode", "before_to_after", "landmarks", "mm_per_pixel", "tone", "after_x", "pressed"] {
            #expect(truth.contains("\"\(key)\""))
        }
    }
}
