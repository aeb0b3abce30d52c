import Photographs
import Reports
import Testing

@testable import Trials

@Suite("Pairs and their truths are read from a folder")
struct PairReadingTests {
    let folder: TruthFolder

    init() throws {
        folder = try TruthFolder()
        try folder.addPhoto("standard/p.before.png")
        try folder.addPhoto("standard/p.after.png")
    }

    private func add(_ keys: String) throws {
        try folder.add(
            "standard/p.json", #"{"before": "p.before.png", "after": "p.after.png", "kind": "petechia"\#(keys)}"#)
    }

    private func pair() throws -> PairTrial {
        let list = try folder.list()
        #expect(list.problems.isEmpty && list.trials.isEmpty && list.notes.isEmpty)
        return try #require(list.pairs.first)
    }

    @Test("Pixel indices, two rows and no landmarks: half a pixel is added, and the map brings the spots over")
    func indices() throws {
        try add(
            #"""
            , "mode": "mixed", "invalid": null, "mm_per_pixel": 0.1, "tone": 0.45,
            "before_to_after": [[0, -1, 20], [1, 0, 5]],
            "spots": [{"label": 1, "x": 10, "y": 4, "area_px": 78.54, "diameter_mm": 1, "fade": 1.0, "pressed": true}]
            """#)
        let pair = try pair()
        #expect(pair.pairID == "standard/p" && pair.difficulty == "standard" && pair.tone == 0.45 && pair.flaw == nil)
        let spot = pair.spots[0]
        #expect(spot.x == 10.5 && spot.y == 4.5 && abs(spot.diameterPixels - 10) < 1e-3 && spot.isClear)
        #expect(abs((spot.afterX ?? 0) - 16.5) < 1e-9 && abs((spot.afterY ?? 0) - 15.5) < 1e-9)
        #expect(pair.landmarks.isEmpty && spot.isPressed)
    }

    @Test("The project's own form: places as they are, contact, landmarks, three rows")
    func own() throws {
        try add(
            #"""
            , "invalid": "veil", "difficulty": "hard", "first_pixel_middle": 0.5, "ita_deg": 41,
            "before_to_after": [[1, 0, 3], [0, 1, 0], [0, 0, 1]],
            "spots": [{"x": 10, "y": 4, "area_px": 78.54, "fade": 0.4, "pressed": true, "after_x": 13.5, "after_y": 4,
            "contact_low": 0.4, "contact_high": 1, "in_frame": true, "hidden": 0.25}],
            "landmarks": [{"x": 1, "y": 2, "after_x": 4, "after_y": 2}]
            """#)
        let pair = try pair()
        let spot = pair.spots[0]
        #expect(pair.flaw == .veil && pair.difficulty == "hard" && pair.itaDegrees == 41)
        #expect(spot.x == 10 && spot.afterX == 13.5 && !spot.isClear && spot.hiddenShare == 0.25)
        #expect(pair.landmarks == [PairTrial.Landmark(x: 1, y: 2, afterX: 4, afterY: 2)])
    }

    @Test(
        "A glass over the whole photo leaves no skin without pressure, unless a reference lies in view",
        arguments: [
            ("", true), (#", "glass": {"covers_all": false}, "reference": null"#, true),
            (#", "glass": {"covers_all": true}, "reference": null"#, false),
            (#", "glass": {"covers_all": true}"#, false),
            (#", "glass": {"covers_all": true}, "reference": {"kind": "aruco"}"#, true),
        ])
    func unpressedSkin(keys: String, shows: Bool) throws {
        try add(#", "before_to_after": [[1, 0, 3], [0, 1, 0]], "spots": []"# + keys)
        #expect(try pair().showsUnpressed == shows)
    }

    @Test(
        "A pair of no pressure, of another place or of one file presses nothing, whatever its spots say",
        arguments: ["no_pressure", "other_place", "same_file"])
    func unpressed(flaw: String) throws {
        try add(
            #"""
            , "invalid": "\#(flaw)", "before_to_after": null,
            "spots": [{"x": 10, "y": 4, "area_px": 78, "fade": 1, "pressed": true, "after_x": null, "after_y": null}]
            """#)
        let pair = try pair()
        #expect(!pair.spots[0].isPressed && pair.spots[0].stays && pair.spots[0].afterX == nil)
    }

    @Test(
        "Hostile truths are named",
        arguments: [
            (#", "invalid": "rain""#, "no known one"),
            (#", "before_to_after": [[1, 0], [0, 1]]"#, "no map of the plane"),
            (#", "before_to_after": [[0, 0, 1], [0, 0, 1]]"#, "no map of the plane"),
            (#", "before_to_after": "identity""#, "no map of the plane"),
            (#", "mm_per_pixel": 0"#, "a scale of 0"), (#", "mm_per_pixel": -1"#, "a scale of -1"),
            (#", "mm_per_pixel": 1e-300"#, "a scale of"), (#", "mm_per_pixel": "0.1""#, "a scale of"),
            (#", "spots": [{"x": 1, "y": 2, "area_px": 9, "fade": 1.5, "pressed": true}]"#, "lacks x, y, size, fade"),
            (#", "spots": [{"x": 1, "y": 2, "area_px": 9, "fade": 1}]"#, "lacks x, y, size, fade"),
            (#", "spots": [{"x": 1, "y": 2, "fade": 1, "pressed": true}]"#, "lacks x, y, size, fade"),
            (#", "spots": [7]"#, "lacks x, y, size, fade"),
            (#", "landmarks": [{"x": 1, "y": 2}]"#, "landmarks has no place"),
        ])
    func hostile(keys: String, reason: String) throws {
        try folder.addTruth("b")
        try add(keys)
        let list = try folder.list()
        #expect(list.pairs.isEmpty && list.problems.map(\.name) == ["standard/p.json"])
        #expect(list.problems.first?.reason.contains(reason) == true, "\(list.problems.map(\.line))")
    }

    @Test("A pair whose photo is missing is named, one that cannot be decoded is a problem when it is judged")
    func missing() throws {
        try folder.addTruth("b")
        try folder.add("q.json", #"{"before": "q.jpg", "after": "r.jpg"}"#)
        try folder.add("standard/p.after.png", "no picture")
        try add("")
        let list = try folder.list()
        #expect(list.problems.map(\.line) == ["q.json: its photo q.jpg is not there"])
        var method = Method(name: "m", abstract: "") { _, _, _ in FoundMarks(labels: TruthFolder.twoSpots) }
        method.press = { _, _, _, _ in PairAnswer(isReadable: true) }
        let judgement = TrialJudgement(ofPair: list.pairs[0], by: [method])
        #expect(judgement.scores == nil && judgement.problems[0].reason.contains("cannot be read"))
    }

    @Test(
        "Spots of six pixels and more that stand out are counted where a label image says which pixels are theirs",
        arguments: [(Float(0.2), 2), (0.005, 0)])
    func visible(strength: Float, count: Int) throws {
        var drawing = VisibilityTests.Drawing(strength: strength)
        for (x, radius) in [(30, 4), (80, 4), (130, 1)] { drawing.add(x, 60, radius: radius) }
        for name in ["before", "after"] {
            try OutputFile.write(try drawing.png(), to: folder.path + "/standard/p.\(name).png")
        }
        try add("")
        var method = Method(name: "m", abstract: "") { _, _, _ in FoundMarks(labels: TruthFolder.twoSpots) }
        method.press = { _, _, _, _ in PairAnswer(isReadable: true) }
        func counted() throws -> Int? {
            try #require(TrialJudgement(ofPair: try pair(), by: [method]).scores?[0].press).visibleSpots
        }
        #expect(try counted() == nil)
        try folder.addLabels("standard/p.labels.png", drawing.labels)
        #expect(try counted() == count)
        try folder.addLabels("standard/p.labels.png", TruthFolder.twoSpots)
        #expect(TrialJudgement(ofPair: try pair(), by: [method]).scores == nil)
    }

    @Test("Another program's file is read; a missing or a wrong one counts as not read and is named")
    func predictions() throws {
        try add(#", "spots": [{"x": 10, "y": 4, "area_px": 40, "fade": 0, "pressed": true}], "before_to_after": null"#)
        let predictions = try TruthFolder()
        func judged() throws -> TrialJudgement {
            let method = try Method.predictions(in: predictions.path, name: "peer")
            return TrialJudgement(ofPair: try pair(), by: [method])
        }
        #expect(
            try judged().problems.map(\.reason) == [
                "peer: there is no prediction in \(predictions.path); counts as not read"
            ])
        #expect(try judged().scores?[0].press?.isRead == false)
        try predictions.add(
            "p.json",
            #"""
            {"readable": true, "before_to_after": [1, 0, 0, 0, 1, 0, 0, 0, 1],
            "spots": [{"x": 10.5, "y": 4.5, "response": "non_blanching"}]}
            """#)
        let right = try judged()
        #expect(
            right.problems.isEmpty && right.scores?[0].press?.isRead == true && right.scores?[0].press?.unchanged == 1)
        for (text, reason) in [
            ("{", "no JSON"), ("{}", "whether it is readable"),
            (#"{"readable": true, "before_to_after": [1, 2]}"#, "2 numbers and not 9"),
            (#"{"readable": true, "spots": [{"x": 1, "y": 1, "response": "fades"}]}"#, "lacks x, y or a response"),
        ] {
            try predictions.add("p.json", text)
            #expect(try judged().problems.first?.reason.contains(reason) == true, "\(text)")
            #expect(try judged().scores?[0].press?.isRead == false)
        }
    }
}
