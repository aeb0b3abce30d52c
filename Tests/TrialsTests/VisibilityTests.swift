import Photographs
import Pixels
import Testing

@testable import Trials

@Suite("How far a true mark stands out")
struct VisibilityTests {
    /// Grainy skin with discs that take a strength of blood's absorption, or of shade's, and their labels.
    struct Drawing {
        var labels = LabelImage(width: 160, height: 120, repeating: 0)
        var strength: Float = 0.2
        var absorbed: [Float] = [0.44, 1, 0.97]

        mutating func add(_ x: Int, _ y: Int, radius: Int = 4) {
            labels.paint(x, y, radius, (labels.elements.max() ?? 0) + 1)
        }

        func photo() throws -> Photo { try Photo(decoding: png()) }

        func png() throws -> [UInt8] {
            var codes: [UInt8] = []
            for y in 0..<120 {
                for x in 0..<160 {
                    for (channel, light) in [Float(0.5), 0.3, 0.2].enumerated() {
                        let mark = labels[x, y] > 0 ? strength * absorbed[channel] : 0
                        let linear = light * powerOfTen(0.15 * Self.grain(x, y, channel) - mark)
                        codes.append(UInt8((255 * SRGB.encoded(Double(linear))).rounded()))
                    }
                }
            }
            return try PNGFile.encode(rgb8: codes, width: 160, height: 120)
        }

        /// Noise between -0.5 and 0.5 that depends on the place and the channel alone.
        static func grain(_ x: Int, _ y: Int, _ channel: Int) -> Float {
            var state = UInt64((channel * 1_009 + y) * 100_003 + x) &+ 0x9e37_79b9_7f4a_7c15
            state = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
            state = (state ^ state >> 27) &* 0x94d0_49bb_1331_11eb
            return Float((state ^ state >> 31) % 1_001) / 1_000 - 0.5
        }

        func standsOut() throws -> Double {
            let photo = try photo()
            return try #require(TruthPixels(spots: labels).visibilities(in: photo)[1])
        }
    }

    @Test("Twice the contrast stands out twice as far")
    func contrast() throws {
        var drawing = Drawing(strength: 0.1)
        drawing.add(80, 60)
        let faint = try drawing.standsOut()
        drawing.strength = 0.2
        let strong = try drawing.standsOut()
        #expect(faint > 1)
        #expect(abs(strong / faint - 2) < 0.2)
    }

    @Test("A larger mark of the same contrast stands out farther")
    func size() throws {
        var (small, large) = (Drawing(strength: 0.05), Drawing(strength: 0.05))
        small.add(80, 60, radius: 2)
        large.add(80, 60, radius: 8)
        #expect(try large.standsOut() > 1.5 * small.standsOut())
    }

    @Test("Other marks close by take nothing from it")
    func crowd() throws {
        var alone = Drawing()
        alone.add(80, 60)
        var crowded = alone
        for (x, y) in [(68, 60), (92, 60), (80, 48), (80, 72), (66, 47), (94, 74)] { crowded.add(x, y) }
        let (one, many) = try (alone.standsOut(), crowded.standsOut())
        #expect(many > 0.7 * one && many < 1.4 * one)
    }

    @Test("Where all around is marked there is nothing to tell it from")
    func noSkin() throws {
        var drawing = Drawing()
        drawing.add(80, 60)
        for y in 0..<120 { for x in 0..<160 where drawing.labels[x, y] == 0 { drawing.labels[x, y] = 2 } }
        let photo = try drawing.photo()
        #expect(TruthPixels(spots: drawing.labels).visibilities(in: photo)[1] == nil)
    }

    @Test("Recall counts each mark in the class of its d′, and one of unknown d′ in none")
    func classes() {
        var labels = LabelImage(width: 60, height: 20, repeating: 0)
        for (number, x) in [8, 24, 40].enumerated() { labels.paint(x, 10, 3, Int32(number + 1)) }
        var found = labels
        for index in found.elements.indices where found.elements[index] == 2 { found.elements[index] = 0 }
        var truth = TruthPixels(spots: labels)
        truth.visibility = [1: 9, 2: 2.5]
        let score = SpotScore(
            FoundMarks(labels: found), labels: labels, truth: truth, millimetresPerPixel: nil)
        #expect(score.byVisibility.map(\.all) == [0, 1, 0, 0, 1])
        #expect(score.byVisibility.map(\.hit) == [0, 0, 0, 0, 1])
    }
}
