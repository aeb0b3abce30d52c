import Foundation
import Pixels
import Testing

@Suite struct ColourTests {
    /// `LinearRGB` keeps Float: seven digits of light become about four decimals of Lab.
    static let floatLight = 0.0002

    @Test(
        "an 8-bit sRGB triple has the Lab of the formulas, computed apart",
        arguments: [
            ([255.0, 0, 0], Lab(l: 53.2408, a: 80.0925, b: 67.2032)),
            ([0, 255, 0], Lab(l: 87.7347, a: -86.1827, b: 83.1793)),
            ([0, 0, 255], Lab(l: 32.2970, a: 79.1875, b: -107.8602)),
            ([198, 134, 110], Lab(l: 61.8129, a: 21.7140, b: 22.8884)),
            ([150, 60, 55], Lab(l: 37.8308, a: 37.4770, b: 22.3624)),
            ([255, 255, 255], Lab(l: 100, a: 0, b: 0)),
            ([0, 0, 0], Lab(l: 0, a: 0, b: 0)),
        ])
    func srgbToLab(codes: [Double], expected: Lab) {
        let lab = Lab(LinearRGB(SRGB(red: codes[0] / 255, green: codes[1] / 255, blue: codes[2] / 255)))
        #expect(abs(lab.l - expected.l) < Self.floatLight)
        #expect(abs(lab.a - expected.a) < Self.floatLight)
        #expect(abs(lab.b - expected.b) < Self.floatLight)
    }

    @Test(
        "an 8-bit Display P3 triple keeps its Lab when moved to sRGB primaries, also out of gamut",
        arguments: [
            ([255.0, 0, 0], [1.224745, -0.042058, -0.019642], Lab(l: 54.9666, a: 94.0905, b: 94.7699)),
            ([200, 120, 100], [0.665147, 0.171433, 0.113877], Lab(l: 59.1846, a: 36.4118, b: 28.3215)),
            ([180, 60, 50], [0.548825, 0.027892, 0.022520], Lab(l: 43.9871, a: 57.6415, b: 39.6315)),
        ])
    func p3(codes: [Double], light: [Float], expected: Lab) {
        let p3 = codes.map { SRGB.linear($0 / 255) }
        let moved = LinearRGB(displayP3Red: p3[0], green: p3[1], blue: p3[2])
        #expect(abs(moved.red - light[0]) < 3e-6)
        #expect(abs(moved.green - light[1]) < 3e-6)
        #expect(abs(moved.blue - light[2]) < 3e-6)
        let lab = Lab(XYZ(displayP3Red: p3[0], green: p3[1], blue: p3[2]))
        #expect(abs(lab.l - expected.l) < 0.0001)
        #expect(abs(lab.a - expected.a) < 0.0001)
        #expect(abs(lab.b - expected.b) < 0.0001)
    }

    @Test("encoding and decoding undo one another, below 0 and above 1 too")
    func roundTrip() {
        for step in -50...150 {
            let u = Double(step) / 100
            #expect(abs(SRGB.encoded(SRGB.linear(u)) - u) < 1e-12)
        }
    }

    @Test("the curve rises without a step where its two parts meet")
    func seam() {
        // The standard's rounded constants leave 3e-8 of light between the parts.
        #expect(abs(SRGB.linear(0.04045.nextUp) - SRGB.linear(0.04045)) < 1e-7)
        #expect(SRGB.linear(0.0405) > SRGB.linear(0.0404))
    }

    @Test("linear light through XYZ and back is the same light")
    func xyz() {
        let light = LinearRGB(red: 0.6, green: 0.25, blue: 0.18)
        let back = LinearRGB(XYZ(light))
        #expect(abs(back.red - light.red) < 1e-6)
        #expect(abs(back.green - light.green) < 1e-6)
        #expect(abs(back.blue - light.blue) < 1e-6)
    }

    @Test(
        "hue is the angle of a and b, and absent near grey",
        arguments: [
            (10.0, 0.0, 0.0), (0, 10, 90), (-10, 0, 180), (0, -10, 270), (10, 10, 45), (10, -10, 315),
        ])
    func hue(a: Double, b: Double, degrees: Double) throws {
        #expect(abs(try #require(Lab(l: 50, a: a, b: b).hueDegrees) - degrees) < 1e-12)
        #expect(Lab(l: 50, a: a / 10, b: b / 10).hueDegrees == nil)
    }

    @Test(
        "a hue is compared with another the short way round, and not at all with grey",
        arguments: [(10.0, 350.0, 20.0), (350, 10, -20), (200, 30, 170), (90, 45, 45), (30, 30, 0)])
    func hueShift(own: Double, other: Double, shift: Double) throws {
        func lab(_ degrees: Double) -> Lab {
            Lab(l: 50, a: 20 * cos(degrees * .pi / 180), b: 20 * sin(degrees * .pi / 180))
        }
        #expect(abs(try #require(lab(own).hueShiftDegrees(from: lab(other))) - shift) < 1e-9)
        #expect(lab(own).hueShiftDegrees(from: Lab(l: 50, a: 0.5, b: 0)) == nil)
    }

    @Test(
        "ITA separates the bands of Chardon",
        arguments: [
            (Lab(l: 75, a: 7, b: 15), 55.0...90), (Lab(l: 66, a: 8, b: 16), 41...55),
            (Lab(l: 61, a: 9, b: 17), 28...41), (Lab(l: 55, a: 10, b: 19), 10...28),
            (Lab(l: 45, a: 12, b: 20), -30...10), (Lab(l: 30, a: 11, b: 15), -90...(-30)),
        ])
    func ita(skin: Lab, band: ClosedRange<Double>) throws {
        #expect(band.contains(try #require(skin.itaDegrees)))
    }

    @Test("ITA of equal rise and run is 45°, and without yellow there is none")
    func itaEdges() throws {
        #expect(abs(try #require(Lab(l: 70, a: 5, b: 20).itaDegrees) - 45) < 1e-12)
        #expect(Lab(l: 70, a: 5, b: 0).itaDegrees == nil)
        #expect(Lab(l: 70, a: 5, b: -3).itaDegrees == nil)
    }
}
