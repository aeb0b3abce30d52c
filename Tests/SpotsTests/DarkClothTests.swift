import Pixels
import Scales
import Testing

@testable import Spots

@Suite("Marks beside dark cloth")
struct DarkClothTests {
    /// From skin to navy, of linear light 0.03, 0.05 and 0.09.
    static let navy = SIMD3(1.176, 0.748, 0.347)

    /// Discs of blood up to a border of navy cloth, from column 200 on.
    static func drawn(gap: Double) -> DrawnSkin {
        var drawn = DrawnSkin()
        drawn.lines = [.init(x: 200, y: 0, length: 120, breadth: 240, absorbed: navy)]
        drawn.discs = [(30.0, 3.0), (80, 5), (130, 7), (190, 10)].map { y, radius in
            .blood(200 - gap - radius, y, radius: radius)
        }
        return drawn
    }

    @Test("What measures as no redder than its surroundings is no spot", arguments: [0.0, 1, 2, 4, 6])
    func cloth(gap: Double) {
        let findings = findSpots(in: Self.drawn(gap: gap).photo, scale: Scale(given: 12))
        for spot in findings.spots { #expect(spot.colour.deltaErythema > 0, "\(spot.shape)") }
    }

    @Test(
        "A mark whose outline holds cloth is rejected as not red, whatever it was judged to be, and its cells are free")
    func rejected() throws {
        let discs = [
            DrawnSkin.Disc.blood(80, 120, radius: 8), DrawnSkin.Disc(x: 220, y: 120, radius: 8, absorbed: Self.navy),
        ]
        let photo = DrawnSkin(discs: discs).photo
        let survey = Survey(of: photo)
        let skin = findSkin(in: survey)
        let cells = discs.map { disc in
            (0..<survey.planes[0].count).filter {
                let (dx, dy) = (Double($0 % 320) + 0.5 - disc.x, Double($0 / 320) + 0.5 - disc.y)
                return dx * dx + dy * dy < disc.radius * disc.radius
            }
        }
        let filter = search(survey, skin: skin, largestRadiusCells: 20).outlineFilter
        let context = CandidateContext(
            survey: survey, skin: skin, dose: filter.dose(of: survey.planes),
            marked: Mask(width: 320, height: 240, repeating: false))
        let candidates = try zip(discs, cells).map { disc, cells in
            let seed = Seed(x: disc.x, y: disc.y, radiusCells: 8, dose: 1, signalToNoise: 20, scale: 0)
            return try #require(
                Candidate(Outline(seed: seed, cells: cells, base: 0, core: 1, isOpen: false), in: context))
        }
        var marks = JudgedMarks(
            candidates, judge: .shipped, settings: SpotSettings(minimumConfidence: 0), survey: survey)
        #expect(marks.accepted.count == 2)
        let measured = measuredMarks(&marks, survey: survey, photo: photo)
        #expect(measured.count == 1 && measured.allSatisfy { $0.measurement.colour.deltaErythema > 0 })
        #expect(marks.accepted.map(\.candidate.x) == [candidates[0].x])
        #expect(marks.rejectedMarks(step: 1).map(\.reason) == [.notRed])
        #expect(cells[0].allSatisfy { marks.marked.elements[$0] })
        #expect(!cells[1].contains { marks.marked.elements[$0] })
    }
}
