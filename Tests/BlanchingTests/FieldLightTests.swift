import Testing

@testable import Blanching

@Suite("Pressure and stray light part by colour")
struct FieldLightTests {
    /// Skin of which blood goes away, by so much of log10(R/G), and stray light comes on top.
    struct Glass: CustomTestStringConvertible {
        /// Linear light before: red, green, blue.
        var skin: SIMD3<Double>
        var pallor: Double
        var haze: Double
        /// What blood takes of blue over red, for each that it takes of green over red.
        var bloodBlue = 0.9

        var testDescription: String { "skin \(skin), pallor \(pallor), haze \(haze), blood's blue \(bloodBlue)" }

        var light: FieldLight {
            let paler = skin * SIMD3(1, power(10, pallor), power(10, bloodBlue * pallor))
            let after = paler + haze
            func growth(_ channel: Int) -> Double { decimalLogarithm(after[channel] / skin[channel]) }
            return FieldLight(growth: SIMD3(growth(0), growth(1), growth(2)), after: after, gain: .one)
        }
    }

    private static let light = SIMD3(0.7, 0.4, 0.28)
    private static let dark = SIMD3(0.2, 0.09, 0.05)

    @Test(
        "pallor is told without what a clean glass's haze feigns",
        arguments: [
            Glass(skin: light, pallor: 0.05, haze: 0.015), Glass(skin: light, pallor: 0.05, haze: 0),
            Glass(skin: dark, pallor: 0.03, haze: 0.01), Glass(skin: dark, pallor: 0.08, haze: 0.005, bloodBlue: 0.8),
        ])
    func pallor(of glass: Glass) {
        #expect(abs(glass.light.pallor(hazeAtMost: 1) - glass.pallor) < 0.01)
    }

    @Test("haze without pressure proves none, though it greys dark skin", arguments: [0.004, 0.008, 0.015])
    func hazeAlone(haze: Double) {
        let glass = Glass(skin: Self.dark, pallor: 0, haze: haze)
        let greyed = decimalLogarithm((0.09 + haze) / 0.09) - decimalLogarithm((0.2 + haze) / 0.2)
        #expect(greyed > glass.light.pallor(hazeAtMost: 1))
        #expect(glass.light.pallor(hazeAtMost: 1) < Readability.leastPallor)
    }

    @Test(
        "the haze lies between its bounds, whatever blue light blood takes",
        arguments: [0.6, 0.8, 0.9, 1], [0, 0.005, 0.02, 0.15])
    func bounds(bloodBlue: Double, haze: Double) {
        for skin in [Self.light, Self.dark] {
            let light = Glass(skin: skin, pallor: 0.06, haze: haze, bloodBlue: bloodBlue).light
            #expect(light.leastHaze <= haze + 0.001)
            #expect(light.mostHaze >= haze - 0.001)
        }
    }

    @Test("a veil shows surely where skin's colours are far apart, and pallor alone does not feign one")
    func veil() {
        #expect(Glass(skin: Self.light, pallor: 0.06, haze: 0.15).light.leastHaze > Readability.greatestVeil)
        #expect(Glass(skin: Self.dark, pallor: 0.06, haze: 0.15).light.leastHaze > Readability.greatestVeil)
        #expect(Glass(skin: Self.light, pallor: 0.12, haze: 0, bloodBlue: 1.1).light.leastHaze == 0)
        // Skin that is nearly grey tells nothing of it, and says so.
        let grey = Glass(skin: SIMD3(0.6, 0.56, 0.55), pallor: 0.06, haze: 0.15).light
        #expect(grey.leastHaze == 0)
        #expect(grey.mostHaze > 0.2)
    }
}
