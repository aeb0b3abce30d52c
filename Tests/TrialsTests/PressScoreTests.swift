import Blanching
import Photographs
import Statistics
import Testing

@testable import Trials

@Suite("What a method says of a pair is scored by what is true")
struct PressScoreTests {
    /// A pair of 400 × 300 pixels whose second photo lies 10 pixels to the right; spots are given as fade and pressed.
    static func trial(
        _ spots: [(fade: Double, isPressed: Bool)], flaw: PairTrial.Flaw? = nil, diameter: Double = 10
    ) -> PairTrial {
        let map = Homography([1, 0, 10, 0, 1, 0, 0, 0, 1])
        return PairTrial(
            pairID: "p", beforePath: PhotoPath("a.jpg"), afterPath: PhotoPath("b.jpg"), kind: "petechia",
            difficulty: "standard", tone: 0.3, itaDegrees: 50, millimetresPerPixel: 0.1, flaw: flaw,
            beforeToAfter: flaw == .otherPlace ? nil : map,
            spots: spots.enumerated().map { place, spot in
                PairTrial.Spot(
                    x: 30 + 40 * Double(place), y: 50, diameterPixels: diameter, fade: spot.fade,
                    isPressed: spot.isPressed && flaw?.leavesAllUnpressed != true, afterX: 40 + 40 * Double(place),
                    afterY: 50)
            },
            landmarks: (0..<5).map { step in
                PairTrial.Landmark(x: 60 * Double(step), y: 200, afterX: 60 * Double(step) + 10, afterY: 200)
            })
    }

    /// An answer that finds the first spots where they are, 10 + `off` pixels to the right in the second photo.
    static func answer(_ responses: [PressResponse], isReadable: Bool = true, off: Double = 0) -> PairAnswer {
        PairAnswer(
            isReadable: isReadable, beforeToAfter: [1, 0, 10 + off, 0, 1, 0, 0, 0, 1],
            spots: responses.enumerated().map { PairAnswer.Spot(x: 30 + 40 * Double($0), y: 50, response: $1) })
    }

    static func score(_ answer: PairAnswer, _ trial: PairTrial) -> PressScore {
        PressScore(answer, of: trial, afterWidth: 400, afterHeight: 300)
    }

    @Test(
        "Each truth has its right answers",
        arguments: [
            (0.0, true, [PressResponse.nonBlanching]), (1, true, [.blanching]), (0.4, true, [.partial, .uncertain]),
            (0.2, true, [.nonBlanching, .partial, .uncertain]), (0.7, true, [.blanching, .partial, .uncertain]),
            (0, false, [.notPressed]), (1, false, [.notPressed]),
        ])
    func accepted(fade: Double, isPressed: Bool, right: [PressResponse]) {
        for response in PressResponse.allCases {
            let score = Self.score(Self.answer([response]), Self.trial([(fade, isPressed)]))
            #expect(score.asked == 1 && score.found == 1)
            #expect((score.right == 1) == right.contains(response), "\(response) of \(fade), pressed \(isPressed)")
        }
    }

    @Test("Only a spot that is as red as before makes blanching false, pressed or not and in any pair")
    func falselyBlanching() {
        let spots = [(0.0, true), (1, true), (1, false), (0.4, true)]
        let all = Self.answer([.blanching, .blanching, .blanching, .blanching])
        let valid = Self.score(all, Self.trial(spots))
        #expect(valid.unchanged == 2 && valid.falselyBlanching == 2)
        #expect(valid.partly.calledBlanching == 1 && valid.staying.calledBlanching == 1)
        for flaw in [PairTrial.Flaw.noPressure, .otherPlace, .sameFile] {
            let score = Self.score(all, Self.trial(spots, flaw: flaw))
            #expect(score.unchanged == 4 && score.falselyBlanching == 4 && score.asked == 0)
        }
        let veiled = Self.score(all, Self.trial(spots, flaw: .veil))
        #expect(veiled.unchanged == 2 && veiled.falselyBlanching == 2 && veiled.asked == 0)
        let refused = Self.answer([.blanching], isReadable: false)
        #expect(Self.score(refused, Self.trial([(0, true)])).falselyBlanching == 1)
    }

    @Test("A spot below six pixels, hidden, half pressed or out of view is not asked for, and yet never blanching")
    func notAsked() {
        var trial = Self.trial([(0, true), (0, true), (0, true), (0, true)])
        trial.spots[0].diameterPixels = 5
        trial.spots[1].hiddenShare = 0.5
        trial.spots[2].isClear = false
        trial.spots[3].isInFrame = false
        let score = Self.score(Self.answer([.blanching, .blanching, .blanching, .blanching]), trial)
        #expect(score.asked == 0 && score.unchanged == 4 && score.falselyBlanching == 4)
        var emptied = Self.trial([(1, true)])
        emptied.spots[0].isClear = false
        #expect(Self.score(Self.answer([.blanching]), emptied).unchanged == 0)
    }

    @Test("Missed spots are asked for and not found; found ones far from any spot count nowhere")
    func missed() {
        let answer = PairAnswer(
            isReadable: true, spots: [PairAnswer.Spot(x: 300, y: 280, response: .blanching)])
        let score = Self.score(answer, Self.trial([(0, true), (1, true)]))
        #expect(score.asked == 2 && score.found == 0 && score.unchanged == 0 && score.falselyBlanching == 0)
    }

    @Test("Errors of registration are those of the map at landmarks and spots", arguments: [0.0, 0.4, -3])
    func registration(off: Double) {
        let trial = Self.trial([(0, true), (1, true)])
        let score = Self.score(Self.answer([.nonBlanching, .blanching], off: off), trial)
        #expect(score.landmarkErrorsPixels.count == 7 && score.spotErrorsPixels.count == 2)
        for error in score.landmarkErrorsPixels + score.spotErrorsPixels { #expect(abs(error - abs(off)) < 1e-9) }
        let unread = Self.score(Self.answer([], isReadable: false, off: off), trial)
        #expect(unread.landmarkErrorsPixels.isEmpty)
    }

    @Test("A found centre beside the true one is judged by where its own skin went")
    func besides() {
        let trial = Self.trial([(0, true)])
        let spot = PairAnswer.Spot(x: 31, y: 52, after: (x: 41.5, y: 52), response: .nonBlanching)
        let answer = PairAnswer(isReadable: true, beforeToAfter: [1, 0, 99, 0, 1, 0, 0, 0, 1], spots: [spot])
        let score = Self.score(answer, trial)
        #expect(score.spotErrorsPixels.count == 1 && abs(score.spotErrorsPixels[0] - 0.5) < 1e-9)
        #expect(score.landmarkErrorsPixels.allSatisfy { abs($0 - 89) < 1e-9 })
    }

    private func photo(_ score: PressScore, _ id: String) -> PhotoScore {
        var photo = PhotoScore(photoID: id, kind: PairTrial.kindOfScore, difficulty: "standard", tone: 0.3)
        photo.press = score
        return photo
    }

    @Test("A method that leaves spots open and never says why has no shares by reason")
    func unexplained() throws {
        let score = Self.score(Self.answer([.uncertain, .blanching]), Self.trial([(0, true), (1, true)]))
        let row = try #require(Bench(methods: ["m"], scores: [[photo(score, "p")]]).row("m", Stratum(kind: "pair")))
        #expect(row.figures["blanch_left_open"]?.value == 0.5 && row.figures["blanch_open_place"]?.value == nil)
    }

    @Test("The figures pool spots and pairs, refusals by their reason")
    func figures() throws {
        let right = Self.score(Self.answer([.nonBlanching, .blanching]), Self.trial([(0, true), (1, true)]))
        var unsure = Self.answer([.uncertain, .blanching], off: 2)
        unsure.spots[0].doubt = .place
        let open = Self.score(unsure, Self.trial([(0, true), (0, true)]))
        let veil = Self.score(Self.answer([], isReadable: false), Self.trial([(0, true)], flaw: .veil))
        let taken = Self.score(Self.answer([.blanching]), Self.trial([(0, true)], flaw: .sameFile))
        let scores = [right, open, veil, taken].enumerated().map { photo($1, "p\($0)") }
        let bench = Bench(methods: ["m"], scores: [scores])
        let row = try #require(bench.row("m", Stratum(kind: "pair")))
        func value(_ key: String) -> Double? { row.figures[key]?.value }
        #expect(value("blanch_pairs") == 4 && value("blanch_read") == 1 && value("blanch_refused") == 0.5)
        #expect(value("blanch_refused_veil") == 1 && value("blanch_refused_same_file") == 0)
        #expect(value("blanch_refused_blur") == nil)
        #expect(value("blanch_spots") == 4 && value("blanch_right") == 0.5 && value("blanch_left_open") == 0.25)
        #expect(value("blanch_open_place") == 0.25 && value("blanch_open_interval") == 0)
        #expect(value("blanch_unchanged") == 4 && value("blanch_false_blanching") == 2)
        #expect(value("blanch_false_blanching_rate") == 0.5)
        #expect(value("blanch_staying_right").map { abs($0 - 1.0 / 3) < 1e-9 } == true)
        #expect(value("blanch_alarm") == 0.5 && value("blanch_emptied_right") == 1)
        #expect(value("blanch_tre_median_px") == 1 && value("blanch_tre_p95_px") == 2)
        #expect(bench.text.contains("Pairs under a glass") && bench.text.contains("unchanged spots called blanching"))
        #expect(bench.json(toolVersion: "1").contains(#""falsely_blanching":1"#))
    }

    @Test("Valid pairs that show spots to the eye are counted by themselves")
    func showing() {
        func score(visible: Int?, isRead: Bool, flaw: PairTrial.Flaw? = nil) -> PressScore {
            var score = PressScore(flaw: flaw, isRead: isRead)
            score.visibleSpots = visible
            return score
        }
        let few = PressScore.fewestVisible
        let scores = [
            score(visible: few, isRead: true), score(visible: few + 9, isRead: false),
            score(visible: few - 1, isRead: true), score(visible: nil, isRead: true),
            score(visible: few, isRead: true, flaw: .veil),
        ].enumerated().map { photo($1, "p\($0)") }
        let figures = Bench(methods: ["m"], scores: [scores]).row("m", Stratum(kind: "pair"))?.figures
        #expect(figures?["blanch_pairs_showing"]?.value == 2 && figures?["blanch_read_showing"]?.value == 0.5)
        #expect(figures?["blanch_read"]?.value == 0.75)
    }

    @Test("A valid pair with too little under the glass may be read or not")
    func coverage() throws {
        let trial = Self.trial([(0, true), (1, false), (1, false)])
        #expect(trial.coverage < PairTrial.leastCoverage)
        let refused = Self.score(Self.answer([], isReadable: false), trial)
        let bench = Bench(methods: ["m"], scores: [[photo(refused, "p")]])
        #expect(bench.row("m", Stratum(kind: "pair"))?.figures["blanch_read"] == nil)
    }

    @Test(
        "A pair in which nothing can prove the pressure is to be refused, and counted by itself",
        arguments: [true, false])
    func provable(isRead: Bool) throws {
        var trial = Self.trial([(0, true), (0, true)])
        trial.showsUnpressed = false
        #expect(!trial.isProvable)
        let score = Self.score(Self.answer([], isReadable: isRead), trial)
        let figures = Bench(methods: ["m"], scores: [[photo(score, "p")]]).row("m", Stratum(kind: "pair"))?.figures
        #expect(figures?["blanch_read"] == nil && figures?["blanch_refused"] == nil)
        #expect(figures?["blanch_refused_no_proof"]?.value == (isRead ? 0 : 1))
        trial.spots[1].fade = 1
        #expect(trial.isProvable)
        trial.spots[1].isPressed = false
        #expect(!trial.isProvable)
    }
}
