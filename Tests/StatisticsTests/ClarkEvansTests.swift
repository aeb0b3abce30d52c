import Statistics
import Testing

@Suite struct ClarkEvansTests {
    /// The digits that science.md prints.
    static let printed = 1e-9

    struct Answer: Sendable {
        var points: [Point]
        var width = 1.0
        var height = 1.0
        var mean: Double
        var naive: Double
        var donnelly: Double
    }
    static let answers: [Answer] = [
        Answer(points: KnownLayouts.halton, mean: 0.1017524624, naive: 1.4389971237, donnelly: 1.3514952888),
        Answer(points: KnownLayouts.clustered, mean: 0.0152116685, naive: 0.2151254786, donnelly: 0.2020442335),
        Answer(points: KnownLayouts.lattice, mean: 1.0 / 7, naive: 2, donnelly: 1.8771069568),
        Answer(
            points: KnownLayouts.millimetres, width: 40, height: 30, mean: 4.8397901337, naive: 1.5304760220,
            donnelly: 1.4080424747),
    ]

    @Test("fixtures A to D have spatstat's R, naive and by Donnelly, to the printed digits", arguments: 0..<4)
    func known(index: Int) throws {
        let answer = Self.answers[index]
        let naive = try #require(
            ClarkEvans(answer.points, width: answer.width, height: answer.height, edge: .none))
        let donnelly = try #require(ClarkEvans(answer.points, width: answer.width, height: answer.height))
        #expect(abs(naive.meanDistance - answer.mean) < Self.printed)
        #expect(abs(naive.ratio - answer.naive) < Self.printed)
        #expect(abs(donnelly.ratio - answer.donnelly) < Self.printed)
    }

    @Test("z is spatstat's without a correction, and uses Donnelly's variance with it")
    func z() throws {
        let naive = try #require(ClarkEvans(KnownLayouts.halton, width: 1, height: 1, edge: .none))
        let donnelly = try #require(ClarkEvans(KnownLayouts.halton, width: 1, height: 1))
        #expect(abs(naive.z - 5.938475) < 1e-6)
        #expect(abs(donnelly.standardError - 0.00599330) < 1e-8)
        #expect(abs(donnelly.z - 4.4155) < 1e-4)
        // spatstat keeps Clark and Evans's standard error beside Donnelly's mean.
        let spatstat = (donnelly.meanDistance - donnelly.expectedDistance) / naive.standardError
        #expect(abs(spatstat - 5.062653) < 1e-6)
        let clustered = try #require(ClarkEvans(KnownLayouts.clustered, width: 1, height: 1, edge: .none))
        #expect(abs(clustered.z + 10.617285) < 1e-6)
    }

    @Test("two standard errors away leave p at 0.0455")
    func p() throws {
        var answer = try #require(ClarkEvans(KnownLayouts.halton, width: 1, height: 1))
        answer.meanDistance = answer.expectedDistance + 2 * answer.standardError
        #expect(abs(answer.pValue - 0.0455002638964) < 1e-9)
    }

    @Test("random points of any number average an R of 1 by Donnelly", arguments: [7, 10, 20, 50])
    func random(count: Int) throws {
        var generator = SplitMix64(seed: 7)
        var sum = 0.0
        for _ in 0..<1000 {
            let points = (0..<count).map { _ in Point(x: generator.unit(), y: generator.unit()) }
            sum += try #require(ClarkEvans(points, width: 1, height: 1)).ratio
        }
        #expect(abs(sum / 1000 - 1) < 0.025)
    }

    @Test("one point or none has no R")
    func few() {
        #expect(ClarkEvans([], width: 1, height: 1) == nil)
        #expect(ClarkEvans([Point(x: 0.5, y: 0.5)], width: 1, height: 1) == nil)
    }
}
