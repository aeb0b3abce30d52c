import Statistics
import Testing

@Suite struct RipleyTests {
    struct Answer: Sendable {
        var points: [Point]
        var width = 1.0
        var height = 1.0
        var radius: Double
        var none: Double
        var isotropic: Double
        var translation: Double
    }
    static let answers: [Answer] = [
        .init(
            points: KnownLayouts.halton, radius: 0.08, none: 0.00408163, isotropic: 0.00408163,
            translation: 0.00448202),
        .init(
            points: KnownLayouts.halton, radius: 0.11, none: 0.02040816, isotropic: 0.02288527,
            translation: 0.02330167),
        .init(
            points: KnownLayouts.halton, radius: 0.16, none: 0.05469388, isotropic: 0.06440018,
            translation: 0.06488867),
        .init(
            points: KnownLayouts.halton, radius: 0.21, none: 0.11102041, isotropic: 0.13495088,
            translation: 0.13861968),
        .init(
            points: KnownLayouts.clustered, radius: 0.02, none: 0.05061224, isotropic: 0.05061224,
            translation: 0.05165129),
        .init(
            points: KnownLayouts.clustered, radius: 0.05, none: 0.16163265, isotropic: 0.16163265,
            translation: 0.16809057),
        .init(
            points: KnownLayouts.clustered, radius: 0.1, none: 0.18367347, isotropic: 0.18367347,
            translation: 0.19186255),
        .init(
            points: KnownLayouts.clustered, radius: 0.2, none: 0.22204082, isotropic: 0.22239143,
            translation: 0.24197666),
        .init(
            points: KnownLayouts.lattice, radius: 0.16, none: 0.07142857, isotropic: 0.08894558,
            translation: 0.08333333),
        .init(
            points: KnownLayouts.lattice, radius: 0.21, none: 0.13265306, isotropic: 0.16377378,
            translation: 0.16666667),
        .init(
            points: KnownLayouts.millimetres, width: 40, height: 30, radius: 4.5, none: 16.55172414,
            isotropic: 17.62582345,
            translation: 19.39217628),
        .init(
            points: KnownLayouts.millimetres, width: 40, height: 30, radius: 6.1, none: 88.27586207,
            isotropic: 104.80815099,
            translation: 109.83731222),
        .init(
            points: KnownLayouts.millimetres, width: 40, height: 30, radius: 7.3, none: 102.06896552,
            isotropic: 121.15680768,
            translation: 128.33806766),
    ]

    @Test("fixtures A to D have spatstat's K with every edge correction, to the printed digits", arguments: 0..<13)
    func known(index: Int) {
        let answer = Self.answers[index]
        func k(_ edge: Ripley.Edge) -> Double {
            Ripley(answer.points, width: answer.width, height: answer.height, radii: [answer.radius], edge: edge).k[0]
        }
        // Eight decimals are printed.
        #expect(abs(k(.none) - answer.none) < 0.6e-8)
        #expect(abs(k(.isotropic) - answer.isotropic) < 0.6e-8)
        #expect(abs(k(.translation) - answer.translation) < 0.6e-8)
    }

    @Test("a list of radii gives what each radius gives alone")
    func cumulative() {
        let radii = [0.08, 0.11, 0.16, 0.21]
        let together = Ripley(KnownLayouts.halton, width: 1, height: 1, radii: radii, edge: .isotropic)
        for (radius, k) in zip(radii, together.k) {
            let alone = Ripley(KnownLayouts.halton, width: 1, height: 1, radii: [radius], edge: .isotropic)
            #expect(abs(alone.k[0] - k) < 1e-12)
        }
    }

    @Test("L of the clustered fixture stands out by the printed amount")
    func l() {
        let ripley = Ripley(KnownLayouts.clustered, width: 1, height: 1, radii: [0.05], edge: .isotropic)
        #expect(abs(ripley.l[0] - 0.05 - 0.17682432) < 1e-8)
    }

    @Test(
        "isotropic weights are those printed, at sides and corners too",
        arguments: [
            (Point(x: 0.1, y: 0.1), [1, 1, 2.4, 3.026353884]), (Point(x: 0.5, y: 0.5), [1, 1, 1, 1]),
            (Point(x: 0.05, y: 0.5), [1, 1.5, 1.722858788, 1.852218565]),
            (Point(x: 0.9, y: 0.02), [1.58481147, 1.772753526, 2.863069628, 3.353719721]),
            (Point(x: 0, y: 0), [4, 4, 4, 4]), (Point(x: 0, y: 0.5), [2, 2, 2, 2]),
        ])
    func weights(point: Point, expected: [Double]) {
        for (radius, weight) in zip([0.05, 0.1, 0.2, 0.4], expected) {
            #expect(abs(ripleyWeight(point, radius: radius, width: 1, height: 1) - weight) < 1e-8)
        }
    }

    @Test("fewer than two points have a K of 0")
    func few() {
        #expect(Ripley([], width: 1, height: 1, radii: [0.1, 0.2]).k == [0, 0])
        #expect(Ripley([Point(x: 0, y: 0)], width: 1, height: 1, radii: [0.1]).k == [0])
    }
}
