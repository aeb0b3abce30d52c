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
