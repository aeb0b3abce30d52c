import Foundation
import Testing

@testable import Phantoms
@testable import Pixels

/// What is no mark and looks like one, in the light and in the truth; 20 × 15 mm at 8 pixels to a millimetre.
@Suite struct LookAlikeTests {
    static let frame = Frame(width: 160, height: 120, scale: 8)

    static func bare() -> Scene {
        var scene = SceneLightTests.scene("clear/plain")
        (scene.things, scene.hairs, scene.shadows, scene.brown, scene.strokes) = ([], [], [], [], [])
        scene.body.form = .sheet
        return scene
    }

    /// Red and green light at a place in millimetres.
    static func light(_ scene: Scene, _ x: Double, _ y: Double) -> (red: Float, green: Float) {
        let light = SceneLight(scene, frame).light
        let index = Int(y * 8) * 160 + Int(x * 8)
        return (light.red[index], light.green[index])
    }

    static func straightFold(depth: Double = 0.7) -> Fold {
        Fold(
            places: [2.0, 10, 18].map { Fold.Place(x: $0, y: 7.5, halfWidth: 0.4, depth: depth) },
            shoulderMillimetres: 1, bounces: 1)
    }

    @Test("A fold's bottom is darker than the skin without it, and redder; the skin far from it stays as it was")
    func folds() {
        var scene = Self.bare()
        let before = (Self.light(scene, 10, 7.5), Self.light(scene, 10, 13))
        scene.lookAlikes.folds = [Self.straightFold()]
        let after = (Self.light(scene, 10, 7.5), Self.light(scene, 10, 13))
        #expect(after.0.green < 0.5 * before.0.green)
        #expect(after.0.red / after.0.green > 1.3 * before.0.red / before.0.green)
        #expect(after.1.red == before.1.red && after.1.green == before.1.green)
    }

    @Test("The deeper a fold, the darker and the redder its bottom", arguments: [(0.2, 0.4), (0.4, 0.7), (0.7, 0.9)])
    func deeperFolds(shallow: Double, deep: Double) {
        var scene = Self.bare()
        scene.lookAlikes.folds = [Self.straightFold(depth: shallow)]
        let high = Self.light(scene, 10, 7.5)
        scene.lookAlikes.folds = [Self.straightFold(depth: deep)]
        let low = Self.light(scene, 10, 7.5)
        #expect(low.red < high.red && low.green < high.green)
        #expect(low.red / low.green > high.red / high.green)
    }

    /// Beside a hole red light, which comes out farther off, is missed more than green: the skirt is a little darker and not
    /// redder, the hole's bottom is both.
    @Test("Pores and furrows darken some of the skin, and the darker a place the surer it is redder")
    func poresAndFurrows() {
        let plain = SceneLight(Self.bare(), Self.frame).light
        for part in ["pores", "furrows"] {
            var scene = Self.bare()
            var dice = Dice(seed: 5, stream: 0)
            if part == "pores" {
                var pores = PoreField(&dice)
                (pores.spread, pores.shine, pores.depth, pores.plug) = (1, 0, 0.5, 0)
                (pores.spacingMillimetres, pores.diameterMillimetres) = (1.5, 0.5)
                scene.lookAlikes.pores = pores
            } else {
                scene.lookAlikes.furrows = Furrows(
                    sizeMillimetres: 2, breadth: 0.2, depth: 0.3, bounces: 0.5, seed: dice.bits())
            }
            let light = SceneLight(scene, Self.frame).light
            let dark = light.green.indices.filter { light.green[$0] < 0.9 * plain.green[$0] }
            #expect(dark.count > 100 && dark.count < light.green.count / 2, "\(part): \(dark.count)")
            func redderShare(_ places: [Int]) -> Double {
                let redder = places.count { light.red[$0] / light.green[$0] > plain.red[$0] / plain.green[$0] }
                return Double(redder) / Double(places.count)
            }
            let bottoms = dark.filter { light.green[$0] < 0.8 * plain.green[$0] }
            let skirts = dark.filter { light.green[$0] >= 0.8 * plain.green[$0] }
            let (deep, shallow) = (redderShare(bottoms), redderShare(skirts))
            #expect(bottoms.count > 50 && deep > 0.97 && deep >= shallow, "\(part): \(deep) of \(bottoms.count)")
            #expect(shallow > 0.8, "\(part): \(shallow) of \(skirts.count)")
        }
    }

    @Test("Specks of shine are brighter and paler than the skin, and the gaps between them are no brighter")
    func gleams() {
        let plain = SceneLight(Self.bare(), Self.frame).light
        var scene = Self.bare()
        scene.lookAlikes.gleams = [
            Gleam(
                x: 10, y: 7.5, radiusMillimetres: 6, speckMillimetres: 0.5, cover: 0.3, strength: 0.6, stretch: 1,
                wetness: 0.2, seed: 3)
        ]
        let light = SceneLight(scene, Self.frame).light
        let specks = light.green.indices.filter { light.green[$0] > 1.2 * plain.green[$0] }
        let gaps = light.green.indices.filter { light.green[$0] < 0.95 * plain.green[$0] }
        #expect(specks.count > 200 && gaps.count > 200)
        #expect(specks.allSatisfy { light.red[$0] / light.green[$0] < plain.red[$0] / plain.green[$0] })
    }

    @Test("A keratosis is brown with darker clefts; scale makes a plaque paler")
    func crusts() {
        var scene = Self.bare()
        var dice = Dice(seed: 9, stream: 0)
        let outline = Outline(x: 10, y: 7.5, radius: 4)
        let plain = SceneLight(scene, Self.frame).light
        var crust = Crust(outline, scaly: false, skin: scene.skin, &dice)
        (crust.melanin, crust.clefts, crust.scale, crust.ground, crust.riseMillimetres) = (1, 0, 0, 0, 0)
        func mean(_ crust: Crust) -> Float {
            scene.lookAlikes.crusts = [crust]
            let light = SceneLight(scene, Self.frame).light
            let inside = light.green.indices.filter {
                let (x, y) = Self.frame.place($0 % 160, $0 / 160)
                return outline.ratio(Double(x), Double(y)) < 0.6
            }
            return inside.reduce(0) { $0 + light.green[$1] / plain.green[$1] } / Float(inside.count)
        }
        let brown = mean(crust)
        crust.clefts = 0.6
        let cleft = mean(crust)
        (crust.clefts, crust.scale) = (0, 0.9)
        let scaly = mean(crust)
        #expect(brown < 0.8 && cleft < 0.95 * brown && scaly > 1.1 * brown)
    }

    @Test("A polished dome is darker at its rim than one without polish, and mirrors the lamp")
    func polish() {
        var scene = Self.bare()
        let outline = Outline(x: 10, y: 7.5, radius: 3)
        scene.marks = [Mark(.angioma, outline: outline, blood: Blood(dose: 3), form: .dome, softness: 0.05)]
        let dull = SceneLight(scene, Self.frame).light
        scene.marks[0].polish = 1
        let polished = SceneLight(scene, Self.frame).light
        let inside = dull.green.indices.filter {
            let (x, y) = Self.frame.place($0 % 160, $0 / 160)
            return outline.ratio(Double(x), Double(y)) < 0.98
        }
        let rim = inside.filter {
            let (x, y) = Self.frame.place($0 % 160, $0 / 160)
            return outline.ratio(Double(x), Double(y)) > 0.9
        }
        #expect(rim.count { polished.red[$0] < dull.red[$0] } > rim.count * 9 / 10)
        let most = (inside.map { polished.green[$0] }.max() ?? 0, inside.map { dull.green[$0] }.max() ?? 0)
        #expect(most.0 > most.1 + 0.3)
    }

    @Test("Shadows of their own colour change nothing where no shadow falls")
    func tint() {
        var scene = Self.bare()
        scene.lookAlikes.shadeTint = ShadeTint(red: 1, green: 0.8, blue: 1.1)
        scene.shadows = [
            CastShadow(
                x: 10, y: 7, directionDegrees: 0, depth: 0.5, softnessMillimetres: 0.5, widthMillimetres: 1e4,
                swayMillimetres: 0)
        ]
        let tinted = (Self.light(scene, 3, 7), Self.light(scene, 16, 7))
        scene.lookAlikes.shadeTint = nil
        let grey = (Self.light(scene, 3, 7), Self.light(scene, 16, 7))
        #expect(tinted.0.green == grey.0.green)
        #expect(tinted.1.green < 0.9 * grey.1.green)
    }

    @Test("The truth of clear skin with all look-alikes is that of clear skin", arguments: UInt64(1)...6)
    func clearTruth(seed: UInt64) {
        var request = PhantomRequest(kind: .clear, difficulty: .hard, seed: seed, width: 240, height: 180)
        request.pixelsPerMillimetre = 6
        request.edge = "none"
        request.hasLookAlikes = true
        let phantom = Phantom.render(request)
        #expect(phantom.spots.isEmpty && phantom.labels.elements.allSatisfy { $0 == 0 })
        #expect(phantom.coverage.elements.allSatisfy { $0 == 0 })
        #expect(phantom.redness.elements.allSatisfy { !$0 })
        if phantom.scene.body.gapMillimetres <= 0, phantom.scene.body.form == .limbs {
            #expect(!phantom.scene.lookAlikes.folds.isEmpty)
        }
    }

    @Test("Every crowded mark is in the truth, whole", arguments: ["papules", "dense", "polished"])
    func crowded(name: String) {
        let kind: PhantomKind = name == "polished" ? .angioma : .petechia
        var touching = 0
        for seed in UInt64(1)...4 {
            var request = PhantomRequest(kind: kind, seed: seed, width: 320, height: 240)
            request.pixelsPerMillimetre = 8
            request.edge = "none"
            request.variant = kind.crowdedVariants.first { $0.hasSuffix(name) }
            request.hasLookAlikes = true
            let phantom = Phantom.render(request)
            #expect(!phantom.spots.isEmpty && phantom.spots.count == phantom.scene.marks.count)
            for spot in phantom.spots {
                let own = phantom.labels.elements.count { $0 == UInt16(spot.label) }
                #expect(Double(own) > 0.55 * spot.areaPixels - 4, "\(name) \(seed): \(own) of \(spot.areaPixels)")
            }
            for (index, mark) in phantom.scene.marks.enumerated() {
                for other in phantom.scene.marks[..<index] {
                    let (dx, dy) = (mark.outline.x - other.outline.x, mark.outline.y - other.outline.y)
                    let reach = mark.outline.radius + other.outline.radius
                    if dx * dx + dy * dy < reach * reach { touching += 1 }
                }
            }
        }
        if name == "papules" { #expect(touching > 3) }
        if name == "polished" { #expect(touching == 0) }
    }

    @Test("Only the suites of look-alikes have any", arguments: [PhantomSuite.fixtures, .train, .stress, .references])
    func otherSuites(suite: PhantomSuite) {
        for entry in suite.entries(seed: 4, count: 6) {
            #expect(!entry.request.hasLookAlikes)
            #expect(entry.request.variant.map { entry.request.kind.variants.contains($0) } ?? true)
            #expect(Scene(entry.request, pixelsPerMillimetre: 9).lookAlikes.isEmpty)
        }
    }

    @Test("The suite of look-alikes reaches each of them, on skins from palest to darkest, in three sizes")
    func suite() {
        let entries = PhantomSuite.drawn.entries(seed: 2, count: 24)
        let scenes = entries.map { Scene($0.request, pixelsPerMillimetre: $0.request.pixelsPerMillimetre ?? 10) }
        let reached: [(String, (Scene) -> Bool)] = [
            ("folds", { !$0.lookAlikes.folds.isEmpty }), ("furrows", { $0.lookAlikes.furrows != nil }),
            ("pores", { $0.lookAlikes.pores != nil }), ("gleams", { !$0.lookAlikes.gleams.isEmpty }),
            ("keratoses", { $0.lookAlikes.crusts.contains { $0.scale == 0 } }),
            ("plaques", { $0.lookAlikes.crusts.contains { $0.scale > 0.25 } }),
            ("violet shade", { $0.lookAlikes.shadeTint != nil }),
            ("bright hairs", { $0.hairs.contains { $0.lightness > 0.6 } }),
            ("limbs pressed together", { $0.body.form == .limbs && $0.body.gapMillimetres < 0 }),
            ("pen rings", { $0.things.contains { $0.form == .penRing } }),
            ("pen dots", { $0.things.count { $0.form == .penMark && $0.reachMillimetres < 0.8 } > 1 }),
            ("freckles in groups", { $0.brown.count { $0.form == .freckle } > 12 }),
            ("print", { !$0.captions.isEmpty }),
            ("stubble", { $0.skin.stubble > 0.25 }),
            ("crossing hairs", { $0.hairs.contains { $0.lightness < 0.09 && $0.widthMillimetres > 0.08 } }),
        ]
        for (name, has) in reached {
            let number = scenes.count(where: has)
            #expect(number > 5 && number < scenes.count * 3 / 4, "\(name): \(number) of \(scenes.count)")
        }
        #expect(Set(entries.map { "\($0.request.width) × \($0.request.height)" }).count == 3)
        for kind in PhantomKind.plain {
            let own = entries.map(\.request).filter { $0.kind == kind }
            #expect((own.compactMap(\.melanin).min() ?? 9) < 0.2 && (own.compactMap(\.melanin).max() ?? 0) > 4)
            #expect(Set(own.compactMap(\.variant)) == Set(kind.crowdedVariants))
        }
        let shorter = PhantomSuite.drawn.entries(seed: 2, count: 3, kinds: [.petechia])
        #expect(
            shorter.map(\.request.seed) == entries.filter { $0.request.kind == .petechia }.prefix(3).map(\.request.seed)
        )
    }
}
