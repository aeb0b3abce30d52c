import Testing

@testable import Spots

@Suite("A crowd of candidates")
struct CrowdTests {
    static let dot = Likeness(radiusCells: 4, contrast: 0.6, redness: 0.45)
    static let large = Likeness(radiusCells: 30, contrast: 0.6, redness: 0.45)

    static func share(of own: Likeness, among others: [Likeness], probability: Float) -> Float {
        let crowd = Crowd([own] + others, probabilities: [0.5] + others.map { _ in probability })
        return crowd.around(own, probability: 0.5).share
    }

    @Test("of one leaves it with the prior, one in twenty, whatever its own probability")
    func alone() {
        for probability in [Float(0.01), 0.5, 0.99] {
            let crowd = Crowd([Self.dot], probabilities: [probability])
            #expect(abs(crowd.around(Self.dot, probability: probability).share - 0.05) < 1e-4)
        }
    }

    @Test("of sure marks vouches for one that is like them, and not for another size")
    func sure() {
        let others = [Likeness](repeating: Self.dot, count: 50)
        #expect(Self.share(of: Self.dot, among: others, probability: 0.95) > 0.8)
        #expect(Self.share(of: Self.large, among: others, probability: 0.95) < 0.06)
    }

    @Test("of texture speaks against one that is like it")
    func texture() {
        let others = [Likeness](repeating: Self.dot, count: 200)
        #expect(Self.share(of: Self.dot, among: others, probability: 0.01) < 0.02)
    }

    @Test("counts what is nearly alike for a part")
    func nearby() {
        let near = Likeness(radiusCells: 4 * 1.66, contrast: 0.6, redness: 0.45)
        let crowd = Crowd(
            [Self.dot] + [Likeness](repeating: near, count: 10), probabilities: [Float](repeating: 1, count: 11))
        let number = crowd.around(Self.dot, probability: 1).number
        #expect(number > 1 && number < 10)
    }
}
