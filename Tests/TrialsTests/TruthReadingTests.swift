import Patterns
import Photographs
import Pixels
import Testing

@testable import Trials

@Suite("A truth is read, or its fault is named")
struct TruthReadingTests {
    let folder: TruthFolder

    init() throws { folder = try TruthFolder() }

    private func problems() throws -> [String] { try folder.list().problems.map(\.line) }

    @Test("Folders are read recursively, and the id is the path from the folder given")
    func recursion() throws {
        try folder.addTruth("a")
        try folder.addTruth("hard/b", kind: "clear", labels: LabelImage(width: 40, height: 30, repeating: 0))
        let list = try folder.list()
        #expect(list.trials.map(\.photoID) == ["a.png", "hard/b.png"])
        #expect(list.trials.map(\.difficulty) == [nil, "hard"])
        #expect(list.problems.isEmpty && list.notes.isEmpty)
    }

    @Test("A folder without truth, and no folder, are errors that say so")
    func noTruth() throws {
        #expect(throws: TrialError.self) { try folder.list() }
        #expect(throws: TrialError.noTruth("There is no folder '/no/such'.")) { try TrialList(folder: "/no/such") }
    }

    @Test("A picture without a truth is named")
    func bare() throws {
        try folder.addTruth("a")
        try folder.addPhoto("lonely.png")
        #expect(try folder.list().notes == ["pictures without a truth, not scored: lonely.png"])
    }

    @Test("Damaged JSON is named with the byte")
    func damaged() throws {
        try folder.addTruth("a")
        try folder.addTruth("b")
        try folder.add("b.json", #"{"kind": "petechia", "#)
        #expect(try problems() == ["b.json: damaged: not JSON from byte 21 on"])
        #expect(try folder.list().trials.count == 1 && folder.list().notes.isEmpty)
    }

    @Test("A truth without its photo or without its label image is named")
    func incomplete() throws {
        try folder.addTruth("a")
        try folder.add("b.json", #"{"kind": "petechia", "file": "b.jpg"}"#)
        try folder.addPhoto("c.png")
        try folder.add("c.json", #"{"kind": "petechia"}"#)
        #expect(
            try problems() == [
                "b.json: its photo b.jpg is not there", "c.json: its label image c.labels.png is not there",
            ])
    }

    @Test("Two truths for one photo are named, and neither is scored")
    func twoTruths() throws {
        try folder.addTruth("a")
        try folder.addTruth("b")
        try folder.addLabels("c.labels.png", TruthFolder.twoSpots)
        try folder.add("c.json", #"{"kind": "petechia", "file": "b.png"}"#)
        let list = try folder.list()
        #expect(list.trials.map(\.photoID) == ["a.png"])
        #expect(list.problems.map(\.name) == ["b.png"])
        #expect(list.problems[0].reason.hasPrefix("two truths for one photo"))
    }

    @Test("A truth that could be that of two photos is named")
    func twoPhotos() throws {
        try folder.addTruth("a")
        try folder.addTruth("b")
        try folder.addPhoto("b.jpg")
        try folder.add("b.json", #"{"kind": "petechia"}"#)
        #expect(try problems() == ["b.json: it could be the truth of b.jpg or of b.png"])
    }

    @Test("A label image of another size is named when the photo is judged")
    func size() throws {
        try folder.addTruth("a", labels: LabelImage(width: 20, height: 30, repeating: 1))
        let judgement = TrialJudgement(of: try folder.list().trials[0], by: [])
        #expect(judgement.scores == nil)
        #expect(judgement.problems.count == 1)
        #expect(judgement.problems[0].line.hasSuffix("has 20 × 30 pixels, the photo 40 × 30"))
    }

    @Test("References are counted and not scored")
    func others() throws {
        try folder.addTruth("a")
        try folder.add("ref.json", #"{"file": "z.jpg", "reference": "ruler", "kind": "clear"}"#)
        #expect(
            try folder.list().notes == [
                "1 photos of references are not scored here, but with --scales"
            ])
    }

    @Test("A rash's label image is the mask of its redness")
    func rash() throws {
        try folder.addTruth("a", kind: "rash")
        let truth = try TruthPixels(of: try folder.list().trials[0], width: 40, height: 30)
        #expect(truth.spots == nil && truth.redness == TruthFolder.twoSpots.map { $0 > 0 })
    }

    @Test("Beside a redness image the label image holds spots")
    func mixed() throws {
        try folder.addTruth("a", kind: "mixed")
        try folder.addLabels("a.redness.png", LabelImage(width: 40, height: 30, repeating: 1))
        let truth = try TruthPixels(of: try folder.list().trials[0], width: 40, height: 30)
        #expect(truth.spots == TruthFolder.twoSpots && truth.redness?.elements.allSatisfy(\.self) == true)
    }

    @Test("Readers' marks are read with their window, and faults are named")
    func readerMarks() throws {
        try folder.add(
            "points.json",
            #"""
            {"A/1.jpg": {"path": "A/1.jpg", "window": [0, 0, 640, 480], "spots": [{"x": 1, "y": 2, "r": 3, "sure": 0}]},
             "A/2.jpg": {"path": "A/2.jpg", "spots": [{"x": 1, "y": 2}]},
             "A/3.jpg": {"path": "A/3.jpg", "window": [5, 0, 5, 9], "spots": []}}
            """#)
        let list = try TrialList(readerMarks: folder.path + "/points.json", photos: "/photos")
        #expect(list.trials.map(\.photoPath.description) == ["/photos/A/1.jpg"])
        #expect(list.trials.map(\.kind) == ["A"])
        #expect(list.notes.count == 1 && list.notes[0].hasPrefix("3 photos name no box to ignore"))
        #expect(
            list.problems.map(\.line) == [
                "A/2.jpg: a mark lacks x, y or r", "A/3.jpg: a window is not [left, top, right, bottom]",
            ])
    }

    @Test("`sure` is 1 or 0, or true or false; what is neither is named, also where no photo is left")
    func sure() throws {
        func list(_ sure: String) throws -> TrialList {
            try folder.add(
                "points.json",
                #"{"A/1.jpg": {"path": "A/1.jpg", "spots": [{"x": 1, "y": 2, "r": 3, "sure": \#(sure)}]}}"#)
            return try TrialList(readerMarks: folder.path + "/points.json", photos: "/photos")
        }
        for (sure, isSure) in [("1", true), ("true", true), ("0", false), ("false", false)] {
            guard case .marked(let marks) = try list(sure).trials[0].truth else {
                Issue.record("no marks")
                return
            }
            #expect(marks.marks.map(\.isSure) == [isSure], "\(sure)")
        }
        let error = #expect(throws: TrialError.self) { try list(#""yes""#) }
        #expect("\(error.map { "\($0)" } ?? "")".contains("`sure` is neither 1 nor 0"))
    }

    @Test("A spot's label is a whole number, however it is written")
    func wholeLabel() throws {
        try folder.addTruth("a")
        try folder.add(
            "a.json",
            #"{"file": "a.png", "kind": "petechia", "mm_per_pixel": 0.1, "spots": [{"label": 1.0, "diameter_mm": 0.6}]}"#
        )
        let truth = try TruthPixels(of: try folder.list().trials[0], width: 40, height: 30)
        #expect(truth.stated[1]?.diameterMillimetres == 0.6)
    }

    @Test("A scale that no photo can have is named", arguments: ["0", "-0.1", "1e-300", "1e300", #""0.1""#])
    func scale(stated: String) throws {
        try folder.addTruth("a")
        try folder.add("a.json", #"{"file": "a.png", "kind": "petechia", "mm_per_pixel": \#(stated)}"#)
        try folder.addTruth("b")
        #expect(try problems().count == 1)
        #expect(try problems()[0].hasPrefix("a.json: a scale of "))
    }

    @Test("A damaged file of readers' marks is an error")
    func damagedMarks() throws {
        try folder.add("points.json", "[1, 2")
        #expect(throws: TrialError.self) {
            try TrialList(readerMarks: folder.path + "/points.json", photos: "/photos")
        }
    }

    @Test(
        "A list of labels is read: a photo may have several right answers, its kind or its folder, and faults are named"
    )
    func labels() throws {
        try folder.add(
            "labels.csv",
            """
            path,label,kind
            moles/1.jpg,none|indeterminate,
            legs/2.jpg,petechial_like,purpura
            3.jpg,angioma_like
            4.jpg,harmless,
            5.jpg,,
            6.jpg,rash_like,
            6.jpg,none,
            """)
        let list = try TrialList(labels: folder.path + "/labels.csv", photos: "/photos")
        #expect(list.trials.map(\.photoID) == ["3.jpg", "legs/2.jpg", "moles/1.jpg"])
        #expect(
            list.trials[1].photoPath.description == "/photos/legs/2.jpg")
        #expect(list.trials.map(\.kind) == ["labelled", "purpura", "moles"])
        #expect(list.trials.map(\.statedPatterns) == [[.angiomaLike], [.petechialLike], [.none, .indeterminate]])
        #expect(
            list.problems.map(\.line) == [
                "4.jpg: 'harmless' is no label of a pattern", "5.jpg: has no label",
                "6.jpg: two truths for one photo, so that neither can be believed; it was not scored",
            ])
    }

    @Test(
        "A table without labels, without photos or not there is an error",
        arguments: ["path,kind\n1.jpg,a\n", "name,label\n1.jpg,none\n", "path,label\n", ""])
    func damagedLabels(text: String) throws {
        try folder.add("labels.csv", text)
        for name in ["labels.csv", "missing.csv"] {
            #expect(throws: TrialError.self) {
                try TrialList(labels: folder.path + "/" + name, photos: "/photos")
            }
        }
    }

    @Test("A labelled photo is judged by its pattern alone")
    func labelledScore() throws {
        try folder.addTruth("a")
        try folder.add("labels.csv", "path,label\na.png,petechial_like\n")
        let trial = try TrialList(labels: folder.path + "/labels.csv", photos: folder.path).trials[0]
        let scores = try #require(TrialJudgement(of: trial, by: [Method.builtIn[0]]).scores)
        #expect(scores[0].pattern?.truth == .petechialLike)
        #expect(scores[0].spots == nil && scores[0].redness == nil)
    }
}
