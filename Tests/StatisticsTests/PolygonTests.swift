import Statistics
import Testing

@Suite struct PolygonTests {
    @Test(
        "a notched outline holds what lies inside of it, not what lies in the notch",
        arguments: [
            (1.0, 1.0, true), (3.0, 3.5, false), (5.0, 1.0, true), (3.0, 0.5, true), (-1.0, 1.0, false),
            (3.0, 9.0, false),
        ])
    func notch(x: Double, y: Double, isInside: Bool) {
        let corners = [(0.0, 0.0), (6, 0), (6, 4), (3, 1), (0, 4)].map { Point(x: $0.0, y: $0.1) }
        #expect(Polygon(corners: corners).contains(x: x, y: y) == isInside)
    }

    @Test("fewer than three corners hold nothing")
    func few() { #expect(!Polygon(corners: [Point(x: 0, y: 0), Point(x: 9, y: 9)]).contains(x: 4, y: 4)) }
}
