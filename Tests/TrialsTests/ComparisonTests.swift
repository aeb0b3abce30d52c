import Reports
import Testing

@testable import Trials

@Suite("A run is held against an earlier one")
struct ComparisonTests {
    private let folder: TruthFolder
    private let good: Bench
    private let bad: Bench

    init() throws {
        folder = try TruthFolder()
        let ids = (0..<12).map { "photo-\($0)" }
        good = Bench(methods: ["m"], scores: [ids.map { BenchTests.photo($0, 20, 20, 19) }])
        bad = Bench(methods: ["m"], scores: [ids.map { BenchTests.photo($0, 20, 20, 11) }])
    }

    private func comparison(_ bench: Bench, with baseline: Bench, gates: String = "[]") throws -> Comparison {
        let text = baseline.json(toolVersion: "1").replacing(#""gates":[]"#, with: #""gates":\#(gates)"#)
        try folder.add("bench.json", text)
        return Comparison(of: bench, with: try Baseline(readingFrom: folder.path + "/bench.json"))
    }

    @Test("A run against itself moves nothing and keeps every gate")
    func itself() throws {
        let comparison = try comparison(good, with: good)
        #expect(comparison.moves.isEmpty && comparison.brokenGates.isEmpty && comparison.remarks.isEmpty)
    }

    @Test("A loss beyond noise is a move to the worse and breaks the default gate; a gain does not")
    func loss() throws {
        let worse = try comparison(bad, with: good)
        #expect(worse.moves.contains { $0.figure == "f1" && $0.isBetter == false })
        #expect(!worse.brokenGates.isEmpty)
        let better = try comparison(good, with: bad)
        #expect(better.moves.contains { $0.figure == "f1" && $0.isBetter == true })
        #expect(better.brokenGates.isEmpty)
    }

    @Test("A guarded figure that is gone breaks the default gate, unless its method was not run")
    func gone() throws {
        let clear = Bench(methods: ["m"], scores: [[BenchTests.photo("clear", kind: "clear", 0, 0, 0)]])
        #expect(
            try comparison(clear, with: good).brokenGates.contains("m, petechia, f1: missing, and was there before"))
        let other = Bench(methods: ["other"], scores: [[BenchTests.photo("clear", kind: "clear", 0, 0, 0)]])
        #expect(try comparison(other, with: good).brokenGates.isEmpty)
    }

    @Test("Gates in the file take the place of the default ones")
    func stated() throws {
        let kept = #"[{"method": "m", "figure": "f1", "kind": "petechia", "min": 0.5}]"#
        #expect(try comparison(bad, with: good, gates: kept).brokenGates.isEmpty)
        let broken = #"[{"method": "m", "figure": "f1", "kind": "petechia", "min": 0.9}]"#
        #expect(
            try comparison(bad, with: good, gates: broken).brokenGates == [
                "m, petechia, f1: 0.5500, and should be at least 0.9000"
            ])
    }

    @Test(
        "A gate that cannot be read, or whose figure is missing, is broken",
        arguments: [
            #"[{"method": "m", "figure": "no_such_figure", "min": 1}]"#, #"[{"method": "m", "figure": "f1"}]"#,
            #"[{"method": "other", "figure": "f1", "kind": "petechia", "min": 0}]"#,
        ])
    func unreadable(gates: String) throws {
        #expect(try comparison(good, with: good, gates: gates).brokenGates.count == 1)
    }

    @Test("A file that is no bench is an error")
    func noBench() throws {
        try folder.add("bench.json", "{}")
        #expect(throws: TrialError.self) { try Baseline(readingFrom: folder.path + "/bench.json") }
        #expect(throws: TrialError.self) { try Baseline(readingFrom: folder.path + "/none.json") }
    }
}
