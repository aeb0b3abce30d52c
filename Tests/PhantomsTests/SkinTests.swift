import Foundation
import Testing

@testable import Phantoms

@Suite struct SkinTests {
    static func tone(_ melanin: Double, blood: Double = 0.3) -> SkinTone {
        var request = PhantomRequest(kind: .clear, seed: 1, width: 160, height: 120)
        request.melanin = melanin
        var dice = Dice(seed: 1, stream: 2)
        var skin = Skin(request, &dice)
        skin.blood = blood
        return SkinTone(skin)
    }

    @Test("Melanin darkens skin and lowers its ITA at every step from 85° to −85°", arguments: [0.15, 0.3, 0.6])
    func monotone(blood: Double) {
        let tones = stride(from: 0.05, through: 7, by: 0.05).map { Self.tone($0, blood: blood) }
        for (paler, darker) in zip(tones, tones.dropFirst()) {
            #expect(darker.l < paler.l)
            #expect(darker.itaDegrees < paler.itaDegrees)
        }
        #expect(tones[0].itaDegrees > 82)
        #expect(tones[tones.count - 1].itaDegrees < -84.5)
    }

    @Test("The palest skin reaches an ITA of 85° and the darkest −85°")
    func range() {
        #expect(Self.tone(0.05, blood: 0.15).itaDegrees >= 85)
        #expect(Self.tone(7, blood: 0.3).itaDegrees <= -85)
    }

    @Test("Skin is never bluer than grey, and never greener")
    func hue() {
        for melanin in stride(from: 0.05, through: 7, by: 0.05) {
            let tone = Self.tone(melanin)
            #expect(tone.b > 0)
            #expect(tone.a > 0)
        }
    }

    @Test("The range of melanin passes the Monk tones from the first to the tenth, in order")
    func monk() {
        let tones = stride(from: 0.05, through: 7, by: 0.05).map { Self.tone($0, blood: 0.2).monkTone }
        #expect(tones == tones.sorted())
        #expect(tones.first == 1)
        #expect(tones.last == 10)
        // The swatches 3 and 4 are yellower than any skin of these pigments.
        #expect(Set(tones).isSuperset(of: [1, 2, 6, 7, 8, 9, 10]))
    }

    @Test("Chance reaches all of the range", arguments: [PhantomSuite.train, .stress])
    func suites(suite: PhantomSuite) {
        let entries = suite.entries(seed: 3, count: 64, kinds: [.clear])
        let itas = entries.compactMap(\.request.melanin).map { Self.tone($0).itaDegrees }
        #expect(itas.count == 64)
        for (low, high) in [(-90.0, -80.0), (-80, -30), (-30, 10), (10, 28), (28, 55), (55, 75), (75, 90)] {
            #expect(itas.contains { $0 > low && $0 <= high }, "no ITA between \(low) and \(high)")
        }
    }

    @Test("Every state of blood takes more green light than red, and aged blood the most blue")
    func blood() {
        for blood in [Blood(dose: 1), Blood(dose: 1, deoxygenatedShare: 1), Blood(dose: 1, degradedShare: 1)] {
            #expect(blood.unit.green > 1.5 * blood.unit.red)
        }
        #expect(Pigments.degradedBlood.blue > Pigments.oxygenatedBlood.blue)
        #expect(Pigments.deoxygenatedBlood.red > 2 * Pigments.oxygenatedBlood.red)
        #expect(Pigments.deoxygenatedBlood.blue < Pigments.oxygenatedBlood.blue)
    }

    @Test("A vein looks bluish: it takes more red light than blue")
    func veins() {
        #expect(Pigments.deepVein.red > Pigments.deepVein.green)
        #expect(Pigments.deepVein.green > Pigments.deepVein.blue)
    }
}
