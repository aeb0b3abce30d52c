import Photographs
import Pixels
import Reports
import Scales
import Testing

@testable import Trials

@Suite("The search for references is judged")
struct ScaleBenchTests {
    let folder: TruthFolder

    init() throws { folder = try TruthFolder() }

    /// Skin with a golden disc of 100 pixels across, 20 mm, so that a pixel is 0.2 mm; `keys` go into its truth.
    private func add(_ stem: String, hasCoin: Bool = true, keys: String) throws {
        let (width, height) = (320, 240)
        var codes: [UInt8] = []
        for row in 0..<height {
            for column in 0..<width {
                var share = 0.0
                for step in 0..<16 {
                    let (dx, dy) = (
                        Double(column) + (Double(step % 4) + 0.5) / 4 - 150,
                        Double(row) + (Double(step / 4) + 0.5) / 4 - 120
                    )
                    if hasCoin && dx * dx + dy * dy < 2500 { share += 1.0 / 16 }
                }
                for (skin, coin) in [(205.0, 150.0), (160, 130), (140, 60)] {
                    codes.append(UInt8((skin + share * (coin - skin)).rounded()))
                }
            }
        }
        try OutputFile.write(
            try PNGFile.encode(rgb8: codes, width: width, height: height), to: folder.path + "/" + stem + ".png")
        try folder.addLabels(stem + ".labels.png", LabelImage(width: width, height: height, repeating: 0))
        try folder.add(stem + ".json", #"{"file": "\#(stem).png", "kind": "clear", "mm_per_pixel": 0.2, \#(keys)}"#)
    }

    private func bench() throws -> Bench {
        let list = try TrialList(folder: folder.path, judgesScales: true)
        let judgements = list.trials.map { TrialJudgement(scaleOf: $0) }
        return Bench(
            methods: ["rubor"], scores: [judgements.compactMap { $0.scores?[0] }],
            problems: list.problems + judgements.flatMap(\.problems), notes: list.notes)
    }

    @Test("A coin is found with its error, its interval and its tilt, and nothing is seen where nothing is")
    func coin() throws {
        try add("a", keys: #""reference": "coin", "size_mm": 20, "tilt_deg": 0"#)
        try add("b", hasCoin: false, keys: #""reference": null"#)
        let bench = try bench()
        let scores = bench.scores[0]
        #expect(scores.map(\.kind) == ["coin", "none"] && bench.problems.isEmpty)
        let found = try #require(scores[0].scale?.found)
        #expect(abs(found.relativeError) < 0.01 && found.intervalCovers)
        #expect(abs(try #require(found.tiltErrorDegrees)) < 6)
        #expect(scores[0].scale?.asked == 2 && scores[1].scale?.asked == 3)
        #expect(scores.allSatisfy { $0.scale?.falselyFound == 0 })
        let row = try #require(bench.row("rubor", Stratum(kind: "coin")))
        #expect(row.figures["scale_found"]?.value == 1 && row.figures["scale_factor_errors"]?.value == 0)
        #expect(bench.text.contains("coin: found in 1 of 1 photos"))
        #expect(bench.json(toolVersion: "1").contains(#""relative_error":"#))
        #expect(bench.page(title: "t", worst: []).contains("In words"))
    }

    @Test("Tilted photos and small markers are told apart")
    func strata() throws {
        try add("a", keys: #""reference": "coin", "size_mm": 20, "tilt_deg": 25"#)
        try add("b", keys: #""reference": "coin", "size_mm": 20, "tilt_deg": 26"#)
        try add("c", hasCoin: false, keys: #""reference": "aruco", "size_mm": 7.9, "tilt_deg": 3"#)
        try add("d", hasCoin: false, keys: #""reference": "aruco", "size_mm": 8, "tilt_deg": 3"#)
        let bench = try bench()
        for value in ["level", "tilted"] {
            let row = try #require(bench.row("rubor", Stratum(kind: "coin", split: .tilt, value: value)))
            #expect(row.photos == 1)
            let width = try #require(row.figures["scale_interval_half_width"]?.value)
            let found = try #require(bench.scores[0][value == "level" ? 0 : 1].scale?.found)
            #expect(width > 1 && abs(width - 100 * found.intervalHalfWidth) < 1e-9)
        }
        #expect(bench.row("rubor", Stratum(kind: "aruco below 40 px"))?.photos == 1)
        #expect(bench.row("rubor", Stratum(kind: "aruco"))?.photos == 1)
        #expect(bench.text.contains("coin, tilt > 25°: found in 1 of 1 photos"))
        try add("e", hasCoin: false, keys: #""reference": null"#)
        let titles = try self.bench().rows.map(\.stratum.title)
        #expect(titles.contains("all, tilt unknown") && titles.count == Set(titles).count)
    }

    @Test("A size that is half of the true one is an error by a factor")
    func factor() throws {
        try add("a", keys: #""reference": "coin", "size_mm": 10"#)
        let row = try #require(try bench().row("rubor", Stratum(kind: "coin")))
        #expect(row.figures["scale_factor_errors"]?.value == 1 && row.figures["scale_interval_coverage"]?.value == 0)
        #expect(try bench().scaleSentences[0].contains("1 of them by more than 25 %"))
    }

    @Test("A coin that is not there is missed, and one that nobody put there is a false find")
    func missed() throws {
        try add("a", hasCoin: false, keys: #""reference": "coin", "size_mm": 20"#)
        try add("b", keys: #""reference": null"#)
        let rows = try bench()
        #expect(rows.row("rubor", Stratum(kind: "coin"))?.figures["scale_found"]?.value == 0)
        let none = try #require(rows.row("rubor", Stratum(kind: "none")))
        #expect(abs((none.figures["scale_falsely_found"]?.value ?? 0) - 1.0 / 3) < 1e-9)
    }

    @Test("The words of a truth are asked for; a reference without size or with wrong words is named")
    func requests() throws {
        try add("a", keys: #""reference": "coin", "size_mm": 20, "reference_spec": "coin:eur-1""#)
        try add("b", keys: #""reference": "coin""#)
        try add("c", keys: #""reference": "aruco", "size_mm": 20, "reference_spec": "aruco:9x9_1:20mm""#)
        let list = try TrialList(folder: folder.path, judgesScales: true)
        #expect(list.trials.map(\.photoID) == ["a.png"])
        #expect(list.trials[0].reference?.requests[0].ways.map(\.description) == ["coin:eur-1"])
        #expect(list.problems.map(\.name) == ["b.json", "c.json"])
    }

    /// A strip of paper with millimetre ticks, longer at every fifth and tenth, 8 pixels to a millimetre.
    private func addRuler(_ name: String) throws {
        let (width, height) = (640, 240)
        var codes = [UInt8](repeating: 150, count: width * height * 3)
        for row in 80..<180 {
            for column in 0..<width {
                let tick = (column + 4) / 8
                let length = tick % 10 == 0 ? 40 : tick % 5 == 0 ? 30 : 20
                let isInk = abs(column - 8 * tick) <= 1 && row < 80 + length
                for channel in 0..<3 { codes[3 * (row * width + column) + channel] = isInk ? 30 : 235 }
            }
        }
        try OutputFile.write(
            try PNGFile.encode(rgb8: codes, width: width, height: height), to: folder.path + "/" + name)
    }

    private func bench(readings rows: [String]) throws -> Bench {
        try folder.add("read.csv", (["path,reference,px_per_mm"] + rows).joined(separator: "\n"))
        let list = try TrialList(readings: folder.path + "/read.csv", photos: folder.path)
        let judgements = list.trials.map { TrialJudgement(scaleOf: $0) }
        return Bench(
            methods: ["rubor"], scores: [judgements.compactMap { $0.scores?[0] }],
            problems: list.problems + judgements.flatMap(\.problems), notes: list.notes)
    }

    @Test("Rulers that somebody read are judged by the readings, and those that nobody read by whether they are found")
    func readings() throws {
        try addRuler("a.png")
        try addRuler("b.png")
        try addRuler("c.png")
        try add("d", hasCoin: false, keys: #""reference": null"#)
        let bench = try bench(readings: ["a.png,ruler,8.02", "b.png,ruler,9", "c.png,ruler,", "d.png,none,"])
        let row = try #require(bench.row("rubor", Stratum(kind: "ruler")))
        let none = try #require(bench.row("rubor", Stratum(kind: "none")))
        #expect(bench.problems.isEmpty)
        #expect(row.figures["scale_photos"]?.value == 3 && row.figures["scale_found"]?.value == 1)
        #expect(row.figures["scale_within_3_percent"]?.value == 0.5)
        #expect(none.figures["scale_asked"]?.value == 1 && none.figures["scale_falsely_found"]?.value == 0)
    }

    @Test(
        "A reading that cannot be one is named",
        arguments: ["a.png,ruler,-3", "a.png,ruler,many", "a.png,coin,8", "a.png,none,8", "a.png,ruler,inf"])
    func wrongReading(row: String) throws {
        try addRuler("a.png")
        try addRuler("b.png")
        #expect(try bench(readings: [row, "b.png,ruler,8"]).problems.map(\.name) == ["a.png"])
        #expect(throws: TrialError.self) { try bench(readings: [row]) }
    }

    @Test("A table without paths, and none, are no readings")
    func noReadings() throws {
        try folder.add("read.csv", "photo,px_per_mm\na.png,8")
        #expect(throws: TrialError.self) { try TrialList(readings: folder.path + "/read.csv", photos: "") }
        #expect(throws: TrialError.self) { try TrialList(readings: folder.path + "/none.csv", photos: "") }
    }

    @Test("Without --scales, photos of references are counted and others judged, also those that say they have none")
    func otherwise() throws {
        try add("a", keys: #""reference": "coin", "size_mm": 20"#)
        try add("b", hasCoin: false, keys: #""reference": null"#)
        let list = try folder.list()
        #expect(list.trials.map(\.photoID) == ["b.png"] && list.trials[0].reference == nil)
        #expect(list.notes == ["1 photos of references are not scored here, but with --scales"])
    }
}
