import Foundation
import Testing

@testable import Phantoms
@testable import Pixels

/// What the scene's light does, before any camera.
@Suite struct SceneLightTests {
    static let frame = Frame(width: 160, height: 120, scale: 8)

    static func scene(_ variant: String, seed: UInt64 = 7) -> Scene {
        let kind = PhantomKind.allCases.first { $0.variants.contains(variant) } ?? .clear
        var request = PhantomRequest(kind: kind, seed: seed, width: 160, height: 120)
        request.variant = variant
        request.melanin = 0.8
        request.edge = "none"
        return Scene(request, pixelsPerMillimetre: 8)
    }

    @Test("A mark's blood lowers green more than red, whatever its age", arguments: [0.0, 0.4, 0.8, 1.0])
    func marks(age: Double) {
        var scene = Self.scene("clear/plain")
        (scene.things, scene.hairs, scene.shadows) = ([], [], [])
        let bare = SceneLight(scene, Self.frame).light
        var dice = Dice(seed: 2, stream: 0)
        let blood = Blood(petechiaOfAge: age, dose: 0.8, &dice)
        scene.marks = [Mark(.petechia, outline: Outline(x: 10, y: 7, radius: 1), blood: blood, softness: 0.2)]
        let marked = SceneLight(scene, Self.frame).light
        let middle = 56 * 160 + 80
        let (red, green) = (marked.red[middle] / bare.red[middle], marked.green[middle] / bare.green[middle])
        #expect(green < 0.9)
        #expect(green < red)
    }

    /// The truth's footprint: pigment at half of its most, before light spreads.
    @Test("A mark's pigment is half of its most on its outline", arguments: [0.05, 0.3, 0.55])
    func halfMaximum(softness: Double) {
        var scene = Self.scene("clear/plain")
        scene.spread = Scene.Spread()
        (scene.spread.red, scene.spread.green, scene.spread.blue) = (0, 0, 0)
        let outline = Outline(x: 2.5, y: 1.875, radius: 1.5)
        scene.marks = [Mark(.petechia, outline: outline, blood: Blood(dose: 1), softness: softness)]
        let frame = Frame(width: 320, height: 240, scale: 64)
        let stamps = scene.marks.map { Stamp($0.outline, frame) }
        let density = scene.redDensity(frame, stamps: stamps, strength: nil).green
        var (edge, edges, core, cores) = (0.0, 0.0, 0.0, 0.0)
        for row in 0..<240 {
            for column in 0..<320 {
                let (x, y) = frame.place(column, row)
                let away = outline.ratio(Double(x), Double(y))
                let value = Double(density[row * 320 + column])
                if abs(away - 1) < 0.02 { (edge, edges) = (edge + value, edges + 1) }
                if away < 0.3 { (core, cores) = (core + value, cores + 1) }
            }
        }
        // The middle is a little denser than the rim, and clouded.
        #expect(abs(edge / edges / (core / cores) - 0.46) < 0.06)
    }

    @Test("Red light spreads wider in skin than green, and green wider than blue")
    func spread() {
        for variant in ["petechial/clustered", "angioma/cherry", "rash/confluent"] {
            let spread = Self.scene(variant).spread
            #expect(spread.red > 2 * spread.green)
            #expect(spread.green > spread.blue)
        }
    }

    @Test("A redness has an inside, and is redder there than outside", arguments: PhantomKind.rash.variants)
    func redness(variant: String) throws {
        let sheet = try #require(Self.scene(variant).redness).sheet(Self.frame)
        let inside = zip(sheet.strength, sheet.inside).filter(\.1).map(\.0)
        let outside = zip(sheet.strength, sheet.inside).filter { !$0.1 }.map(\.0)
        #expect(!inside.isEmpty)
        #expect(sheet.strength.allSatisfy { $0 >= 0 && $0 <= 1 })
        let means = (inside.reduce(0, +) / Float(inside.count), outside.reduce(0, +) / Float(max(1, outside.count)))
        #expect(means.0 > means.1 + 0.1)
    }

    @Test("What is not skin is not in the skin's share: limbs leave some of the picture, sheets none")
    func bodies() {
        var scene = Self.scene("clear/plain")
        (scene.things, scene.edge) = ([], nil)
        scene.body.form = .sheet
        #expect(SceneLight(scene, Self.frame).skinShare.allSatisfy { $0 == 1 })
        scene.body.form = .limb
        (scene.body.x, scene.body.y, scene.body.halfWidthMillimetres) = (10, 7, 5)
        let share = SceneLight(scene, Self.frame).skinShare.reduce(0, +) / Float(160 * 120)
        #expect(share > 0.4 && share < 0.95)
    }

    @Test("Coarse fields give a straight function exactly")
    func coarse() {
        let field = CoarseField(Self.frame, step: 7) { 2 * $0 - 3 * $1 + 1 }
        for row in stride(from: 0, to: 120, by: 11) {
            let line = field.row(row)
            for column in stride(from: 0, to: 160, by: 13) {
                let (x, y) = Self.frame.place(column, row)
                #expect(abs(line[column] - (2 * x - 3 * y + 1)) < 1e-3)
            }
        }
    }

    @Test("A caption changes codes where it stands and nowhere else")
    func captions() {
        var codes = [UInt8](repeating: 90, count: 200 * 100 * 3)
        Caption(form: .logo, x: 0.05, y: 0.6, size: 0.3, opacity: 0.9, seed: 3).lay(on: &codes, width: 200, height: 100)
        let changed = codes.indices.filter { codes[$0] != 90 }.map { ($0 / 3 % 200, $0 / 600) }
        #expect(changed.count > 300)
        #expect(changed.allSatisfy { $0.0 >= 10 && $0.0 < 62 && $0.1 >= 60 && $0.1 < 92 })
    }

    @Test("What lies under a border is not skin")
    func border() {
        var codes = [UInt8](repeating: 90, count: 100 * 80 * 3)
        var skin = Mask(width: 100, height: 80, repeating: true)
        Border(form: .frame, share: 0.05).lay(on: &codes, skin: &skin)
        #expect(skin.elements.count { !$0 } == 100 * 80 - 92 * 72)
        #expect(codes[0] == 0)
        #expect(codes[(40 * 100 + 50) * 3] == 90)
    }
}
