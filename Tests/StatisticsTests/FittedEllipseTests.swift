import Foundation
import Statistics
import Testing

@Suite("An ellipse through places")
struct FittedEllipseTests {
    /// Half axes 30 and 20 about (50, 40), the longer one turned by 0.5 towards y.
    private func place(_ turn: Double) -> Point {
        let (along, across) = (30 * cos(turn), 20 * sin(turn))
        return Point(
            x: 50 + along * cos(0.5) - across * sin(0.5), y: 40 + along * sin(0.5) + across * cos(0.5))
    }

    private func expectDrawn(_ ellipse: FittedEllipse?) throws {
        let ellipse = try #require(ellipse)
        #expect(abs(ellipse.x - 50) < 1e-6 && abs(ellipse.y - 40) < 1e-6)
        #expect(abs(ellipse.long - 30) < 1e-6 && abs(ellipse.short - 20) < 1e-6)
        #expect(abs(ellipse.direction - 0.5) < 1e-6)
    }

    @Test("five places on an ellipse, in no even steps, give it back, whatever inner place it is told about")
    func five() throws {
        let places = [0.1, 1.2, 2.9, 3.3, 5.4].map(place)
        try expectDrawn(FittedEllipse(fitting: places, about: Point(x: 50, y: 40), radius: 25))
        try expectDrawn(FittedEllipse(fitting: places, about: Point(x: 58, y: 36), radius: 100))
    }

    @Test("a place without weight does not draw it aside")
    func weights() throws {
        let places = (0..<12).map { place(Double($0) / 2) } + [Point(x: 0, y: 0)]
        let weights = [Double](repeating: 1, count: 12) + [0]
        try expectDrawn(FittedEllipse(fitting: places, weights: weights, about: Point(x: 50, y: 40), radius: 25))
        let drawnAside = FittedEllipse(fitting: places, about: Point(x: 50, y: 40), radius: 25)
        #expect(drawnAside.map { abs($0.long - 30) > 1 } ?? true)
    }

    @Test("four places, places on a line and places on a hyperbola give none")
    func none() {
        let four = [0.1, 1.2, 2.9, 3.3].map(place)
        #expect(FittedEllipse(fitting: four, about: Point(x: 50, y: 40), radius: 25) == nil)
        let line = (0..<5).map { Point(x: Double($0), y: 2 * Double($0) + 1) }
        #expect(FittedEllipse(fitting: line, about: Point(x: 2, y: 4), radius: 3) == nil)
        let hyperbola = [-3, -1.5, 0, 1.5, 3].map { Point(x: (1 + $0 * $0).squareRoot() + 0.3, y: $0) }
        #expect(FittedEllipse(fitting: hyperbola, about: Point(x: 2, y: 0), radius: 2) == nil)
    }
}
