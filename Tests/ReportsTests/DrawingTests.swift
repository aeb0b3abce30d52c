import Patterns
import Pixels
import Scales
import Spots
import Testing

@testable import Reports

@Suite("Labels and overlays")
struct DrawingTests {
    @Test("A spot's number stands over its patch's")
    func labels() throws {
        let labels = try #require(Example.examination().labelImage())
        #expect(labels[5, 5] == 1)
        #expect(labels[30, 20] == 2)
        #expect(labels[28, 18] == 3)
        #expect(labels[0, 0] == 0)
        #expect(labels.elements.count { $0 == 3 } == 12 * 12 - 2 * 2)
    }

    @Test("Numbers beyond 16 bits give no label image")
    func tooMany() {
        var examination = Example.examination()
        examination.findings.spots[0].id = 65_536
        #expect(examination.labelImage() == nil)
    }

    @Test("An outline leaves the mark as it was, and stands around it")
    func outline() {
        let examination = Example.examination(scale: nil)
        let overlay = Overlay(of: Example.photo(), examination: examination)
        func code(_ x: Int, _ y: Int) -> [UInt8] {
            Array(overlay.codes.dropFirst((y * overlay.width + x) * 3).prefix(3))
        }
        #expect((5..<11).allSatisfy { x in (5..<11).allSatisfy { code(x, $0) == [200, 160, 140] } })
        #expect(code(8, 3) == [0, 230, 255])
        #expect(code(8, 4) == [200, 160, 140])
    }

    private static func overlay(rejecting rejected: [RejectedMark]) -> Overlay {
        var examination = Example.examination(scale: nil)
        examination.findings.spots = []
        examination.findings.patches = []
        examination.findings.rejected = rejected
        return Overlay(of: Example.photo(width: 300, height: 200), examination: examination)
    }

    private static func rejected(_ x: Double, _ y: Double, confidence: Double) -> RejectedMark {
        RejectedMark(xPixels: x, yPixels: y, radiusPixels: 4, confidence: confidence, reason: .elongated)
    }

    @Test(
        "A rejected mark's circle is the fainter the less it is like a mark, above all among many, and its ink is laid once",
        arguments: [(marks: 1, confidence: 0.0, cover: 0.6), (1, 0.1, 0.8), (1, 0.4, 1), (21, 0, 0.25), (21, 0.4, 1)])
    func faintness(marks: Int, confidence: Double, cover: Double) {
        let overlay = Self.overlay(
            rejecting: (0..<marks).map { Self.rejected(13 * Double($0) + 20, 100, confidence: confidence) })
        // Rows above the words: skin of 140 blue, ink of 225.
        let blue = Set((0..<95).flatMap { y in (0..<300).map { overlay.codes[3 * (300 * y + $0) + 2] } })
        #expect(blue == [140, UInt8((140 + cover * 85).rounded())])
    }

    @Test("Of many rejected marks those that are least like marks have no letter")
    func letters() {
        func dark(_ confidence: Double) -> Int {
            let marks = (0...Overlay.mostWords).map {
                Self.rejected(12 * Double($0) + 20, 100, confidence: confidence)
            }
            let overlay = Self.overlay(rejecting: marks)
            // Letters stand on a black rim; the legend lies below.
            return (90..<110).reduce(0) { sum, y in
                sum + (0..<300).count { overlay.codes[3 * (300 * y + $0)] == 0 }
            }
        }
        #expect(dark(0.04) == 0)
        #expect(dark(0.06) > 0)
    }

    @Test("A large photo's overlay is smaller than the photo")
    func reduction() {
        let photo = Example.photo(width: 4_001, height: 3)
        var examination = Example.examination()
        examination.findings.spots = []
        examination.findings.patches = []
        let overlay = Overlay(of: photo, examination: examination)
        #expect(overlay.width == 1_334)
        #expect(overlay.height == 1)
        #expect(overlay.codes.prefix(3) == [200, 160, 140])
    }
}

@Suite("A diameter in millimetres")
struct SizedDiameterTests {
    @Test("has the relative errors of outline and scale in quadrature")
    func interval() {
        var scale = Scale(given: 10)
        let shape = Example.shape(diameter: 20, low: 20 / 1.03, high: 20 * 1.03)
        let exact = SizedDiameter(of: shape, scale: scale)
        #expect(abs(exact.low - 2 / 1.03) < 1e-9 && abs(exact.high - 2 * 1.03) < 1e-9)
        scale.pixelsPerMillimetreLow = 10 / 1.04
        scale.pixelsPerMillimetreHigh = 10 * 1.04
        let both = SizedDiameter(of: shape, scale: scale)
        // √(3² + 4²) = 5 %, to the second order of small logarithms.
        #expect(abs(both.high / 2 - 1.05) < 2e-3)
        #expect(both.isBorderlineTwo)
        #expect(!both.isBelowTwo)
    }

    @Test("whose outline has no lower bound starts at zero")
    func open() {
        let shape = Example.shape(diameter: 20, low: 0, high: 22)
        #expect(SizedDiameter(of: shape, scale: Scale(given: 10)).low == 0)
    }
}
