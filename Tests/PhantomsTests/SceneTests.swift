import Foundation
import Testing

@testable import Phantoms

/// Scenes as chance throws them, without rendering: 80 × 60 mm at 16 pixels to a millimetre.
@Suite struct SceneTests {
    static func scene(_ variant: String, seed: UInt64, _ difficulty: PhantomDifficulty = .standard) -> Scene {
        let kind = PhantomKind.allCases.first { $0.variants.contains(variant) } ?? .clear
        var request = PhantomRequest(kind: kind, difficulty: difficulty, seed: seed)
        request.variant = variant
        return Scene(request, pixelsPerMillimetre: 16)
    }

    @Test("Every variant of a kind is reached by some seed", arguments: PhantomKind.allCases)
    func variants(kind: PhantomKind) {
        let reached = (UInt64(1)...120).map {
            Scene(PhantomRequest(kind: kind, seed: $0, width: 320, height: 240), pixelsPerMillimetre: 12).variant
        }
        #expect(Set(reached) == Set(kind.variants))
    }

    @Test("Fixtures hold every variant, both difficulties and eight skins of every kind")
    func fixtures() {
        let entries = PhantomSuite.fixtures.entries(seed: 1, count: 0)
        #expect(entries.count >= 80)
        #expect(Set(entries.map(\.id)).count == entries.count)
        for kind in PhantomKind.plain {
            let own = entries.map(\.request).filter { $0.kind == kind }
            #expect(Set(own.compactMap(\.variant)) == Set(kind.variants))
            for difficulty in PhantomDifficulty.allCases {
                #expect(Set(own.filter { $0.difficulty == difficulty }.compactMap(\.melanin)).count == 8)
            }
        }
    }

    @Test("Odd scenes come in turn with the answers that are right, the contract's words")
    func odd() {
        let entries = PhantomSuite.odd.entries(seed: 3, count: 28)
        #expect(entries.map { $0.request.variant } == (0..<28).map { PhantomKind.odd.variants[$0 % 15] })
        #expect(
            PhantomSuite.odd.entries(seed: 3, count: 5).map(\.request.seed) == entries.prefix(5).map(\.request.seed))
        let words: Set<String> = ["angioma_like", "petechial_like", "rash_like", "none", "indeterminate"]
        for odd in OddScene.allCases {
            #expect(!odd.patterns.isEmpty && words.isSuperset(of: odd.patterns))
            let scene = Self.scene("odd/" + odd.rawValue, seed: 5)
            #expect(
                !scene.marks.isEmpty || scene.redness != nil
                    || scene.things.contains { $0.form.isInk })
        }
        for suite in [PhantomSuite.train, .stress, .fixtures] {
            #expect(suite.entries(seed: 1, count: 2).allSatisfy { $0.request.kind != .odd })
        }
    }

    @Test("A gallery shows all kinds in turn, over all skins, and redness farther away than spots")
    func gallery() {
        let entries = PhantomSuite.gallery.entries(seed: 3, count: 96)
        #expect(Set(entries.map(\.id)).count == 96)
        #expect(
            PhantomSuite.gallery.entries(seed: 3, count: 7).map(\.request.seed) == entries.prefix(7).map(\.request.seed)
        )
        for kind in [PhantomKind.angioma, .petechia, .rash, .clear] {
            let own = entries.map(\.request).filter { $0.kind == kind }
            #expect(own.count >= 16 && Set(own.map(\.difficulty)).count == 2, "\(kind)")
            let scales = own.compactMap(\.pixelsPerMillimetre)
            #expect(scales.count == own.count && scales.allSatisfy { $0 <= 10 && $0 >= 1.6 })
            #expect(((scales.min() ?? 0) < 4) == (kind == .rash || kind == .clear))
            #expect(own.allSatisfy { (1...2.5).contains($0.strength) })
        }
        let tones = entries.compactMap(\.request.melanin)
        #expect((tones.min() ?? 1) < 0.2 && (tones.max() ?? 1) > 4)
        let named: Set = ["rash/papules", "rash/plaques", "odd/purpura_with_petechiae", "odd/confluent_purpura"]
        #expect(Set(entries.compactMap(\.request.variant)) == named)
    }

    @Test("Papules and plaques are many sharp ones of about a size, that leave most of the skin calm")
    func papules() {
        for (variant, radii) in [("rash/papules", 0.6...6.4), ("rash/plaques", 1.8...25.6)] {
            for seed in UInt64(1)...8 {
                var request = PhantomRequest(kind: .rash, seed: seed)
                request.variant = variant
                let scene = Scene(request, pixelsPerMillimetre: 6)
                guard let redness = scene.redness else {
                    Issue.record("\(variant) of seed \(seed) has no redness")
                    continue
                }
                #expect(scene.marks.isEmpty && redness.softness < 0.5 && !redness.style.isDotted)
                let own = redness.blobs.map(\.radius)
                #expect(own.allSatisfy(radii.contains))
                #expect((own.max() ?? 9) / (own.min() ?? 1) < 2.7)
                let area = own.reduce(0) { $0 + .pi * $1 * $1 }
                #expect(area < 0.5 * scene.widthMillimetres * scene.heightMillimetres)
            }
        }
    }

    @Test("Twice the strength is twice the blood, in marks and in redness, and changes nothing else")
    func strength() {
        for variant in ["petechial/clustered", "angioma/cherry", "rash/confluent"] {
            let kind = PhantomKind.plain.first { $0.variants.contains(variant) } ?? .clear
            var request = PhantomRequest(kind: kind, seed: 5)
            request.variant = variant
            let plain = Scene(request, pixelsPerMillimetre: 16)
            request.strength = 2
            let strong = Scene(request, pixelsPerMillimetre: 16)
            #expect(strong.marks.map(\.blood.dose) == plain.marks.map { 2 * $0.blood.dose })
            #expect(strong.marks.map(\.outline.x) == plain.marks.map(\.outline.x))
            #expect(strong.redness?.blood.dose == plain.redness.map { 2 * $0.blood.dose })
            #expect(!plain.marks.isEmpty || plain.redness != nil)
        }
    }

    @Test("Clear skin has no mark and no redness", arguments: PhantomKind.clear.variants)
    func clear(variant: String) {
        for seed in UInt64(1)...6 {
            let scene = Self.scene(variant, seed: seed)
            #expect(scene.marks.isEmpty)
            #expect(scene.redness == nil)
        }
    }

    @Test("Rashes are redness alone", arguments: PhantomKind.rash.variants)
    func rash(variant: String) {
        let scene = Self.scene(variant, seed: 4)
        #expect(scene.marks.isEmpty)
        #expect(scene.redness.map { "rash/" + $0.style.rawValue } == variant)
    }

    @Test("Angiomas are 1 to 30 of 0.5 to 6 mm", arguments: PhantomKind.angioma.variants, PhantomDifficulty.allCases)
    func angiomas(variant: String, difficulty: PhantomDifficulty) {
        for seed in UInt64(1)...8 {
            let marks = Self.scene(variant, seed: seed, difficulty).marks
            #expect((1...(variant == "angioma/tiny" ? 30 : 13)).contains(marks.count))
            if variant == "angioma/single" { #expect(marks.count == 1) }
            for mark in marks {
                #expect(mark.likeness == .angioma)
                // A wavy outline's area is a little above its mean radius'.
                #expect((0.49...6.3).contains(mark.outline.diameterMillimetres))
            }
        }
    }

    @Test("Black angiomas send back far less red light than cherry ones")
    func black() {
        func red(_ variant: String) -> Double {
            let marks = (UInt64(1)...8).flatMap { Self.scene(variant, seed: $0).marks }
            return marks.reduce(0) { $0 + exp(-$1.blood.dose * $1.blood.unit.red) } / Double(marks.count)
        }
        #expect(red("angioma/black") < 0.35 * red("angioma/cherry"))
        #expect(red("angioma/violet") < red("angioma/cherry"))
    }

    @Test(
        "Petechiae are tens to hundreds of 0.3 to 2 mm; purpura has larger ones to 10 mm",
        arguments: PhantomKind.petechia.variants)
    func petechiae(variant: String) {
        var diameters: [Double] = []
        for seed in UInt64(1)...8 {
            let marks = Self.scene(variant, seed: seed).marks
            #expect(marks.allSatisfy { $0.likeness == .petechia })
            #expect((variant == "petechial/sparse" ? 3...30 : 8...300).contains(marks.count), "\(marks.count)")
            diameters += marks.map(\.outline.diameterMillimetres)
        }
        #expect((diameters.min() ?? 0) >= 0.29)
        #expect((diameters.max() ?? 0) <= (variant == "petechial/purpura" ? 10.5 : 2.15))
        if variant == "petechial/purpura" { #expect((diameters.max() ?? 0) > 3) }
    }

    @Test("Marks lie on bare skin and inside the picture")
    func bareSkin() {
        for variant in PhantomKind.petechia.variants + PhantomKind.angioma.variants + PhantomKind.mixed.variants {
            for seed in UInt64(20)...23 {
                let scene = Self.scene(variant, seed: seed)
                for mark in scene.marks {
                    let reach = mark.outline.reach
                    #expect(scene.beyondSkin(mark.outline.x, mark.outline.y) < -reach)
                    #expect(mark.outline.x > reach && mark.outline.x < scene.widthMillimetres - reach)
                    #expect(mark.outline.y > reach && mark.outline.y < scene.heightMillimetres - reach)
                }
            }
        }
    }

    @Test("Mixed photographs hold two kinds of red")
    func mixed() {
        for seed in UInt64(1)...6 {
            let beside = Self.scene("mixed/angioma_beside_rash", seed: seed)
            #expect(beside.redness != nil && beside.marks.contains { $0.likeness == .angioma })
            let onRed = Self.scene("mixed/petechial_on_red", seed: seed)
            #expect(onRed.redness != nil && onRed.marks.contains { $0.likeness == .petechia })
            let both = Self.scene("mixed/angioma_and_petechial", seed: seed)
            #expect(Set(both.marks.map(\.likeness)) == [.angioma, .petechia])
        }
    }

    @Test("The truth file names the variant, the Monk tone and what lies about")
    func truth() {
        var request = PhantomRequest(kind: .petechia, seed: 8, width: 80, height: 60)
        request.variant = "petechial/cuff"
        request.pixelsPerMillimetre = 5
        let text = Phantom.render(request).truth(id: "a").file
        #expect(text.contains("\"variant\": \"petechial/cuff\""))
        #expect(text.contains("\"monk_tone\": "))
        #expect(text.contains("\"things\": ["))
    }

    @Test("A variant of another kind is the caller's mistake")
    func foreignVariant() async {
        await #expect(processExitsWith: .failure) {
            var request = PhantomRequest(kind: .clear, seed: 1)
            request.variant = "rash/wheal"
            _ = Scene(request, pixelsPerMillimetre: 10)
        }
    }
}
