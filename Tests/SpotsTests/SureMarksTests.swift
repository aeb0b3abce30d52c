import Testing

@testable import Spots

@Suite("Sure marks around a candidate")
struct SureMarksTests {
    static let dot = Likeness(radiusCells: 4, contrast: 0.6, redness: 0.45)
    static let large = Likeness(radiusCells: 40, contrast: 0.6, redness: 0.45)

    static func sample(_ x: Double, _ y: Double, _ likeness: Likeness = dot) -> MarkSample {
        MarkSample(xPixels: x, yPixels: y, evidence: [], likeness: likeness)
    }

    /// Of a photo with a diagonal of 1000 pixels, whose neighbourhoods are 60 pixels wide.
    static func around(_ own: MarkSample, _ others: [MarkSample], probability: Float) -> (
        near: Float, nearAndAlike: Float
    ) {
        let sure = SureMarks(
            [own] + others, probabilities: [0.5] + others.map { _ in probability }, diagonalPixels: 1000)
        return sure.around(own, probability: 0.5)
    }

    @Test("are none for a candidate alone, whatever its own probability")
    func alone() {
        for probability in [Float(0), 0.5, 1] {
            let own = Self.sample(100, 100)
            let found = SureMarks([own], probabilities: [probability], diagonalPixels: 1000)
                .around(own, probability: probability)
            #expect(found.near == 0 && found.nearAndAlike == 0)
        }
    }

    @Test("count wholly in its place, for the less the farther away, and not at all across the photo")
    func distance() {
        let own = Self.sample(300, 300)
        let nears = [0.0, 30, 60, 120, 400].map { Self.around(own, [Self.sample(300 + $0, 300)], probability: 1).near }
        #expect(abs(nears[0] - 1) < 1e-3)
        #expect(abs(nears[2] - 0.6065) < 5e-3, "one standard deviation away")
        #expect(zip(nears, nears.dropFirst()).allSatisfy { $0 > $1 })
        #expect(nears[4] == 0)
    }

    @Test("vouch as being alike only for what looks like them")
    func alike() {
        let own = Self.sample(300, 300)
        let found = Self.around(own, [Self.sample(310, 300, Self.large)], probability: 1)
        #expect(found.near > 0.9 && found.nearAndAlike < 0.01)
    }

    @Test("are no crowd of half-sure texture, however large")
    func texture() {
        let own = Self.sample(300, 300)
        let texture = (0..<200).map { Self.sample(300 + Double($0 % 20), 300 + Double($0 / 20)) }
        #expect(Self.around(own, texture, probability: 0.39).near == 0)
    }

    @Test("do not change when the photo is twice as large")
    func scale() {
        func near(_ factor: Double) -> Float {
            let samples = [Self.sample(100 * factor, 50 * factor), Self.sample(130 * factor, 80 * factor)]
            return SureMarks(samples, probabilities: [0.9, 0.9], diagonalPixels: 800 * factor)
                .around(samples[0], probability: 0.9).near
        }
        #expect(abs(near(1) - near(2)) < 1e-5)
    }
}
