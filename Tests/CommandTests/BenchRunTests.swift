import ArgumentParser
import Foundation
import Photographs
import Pixels
import Reports
import Testing
import Trials

@testable import Command

@Suite("rubor bench judges a folder")
struct BenchRunTests {
    static let methods = Method.builtIn.filter { ["rubor", "a-otsu"].contains($0.name) }
    let folder: RunFolder

    init() throws { folder = try RunFolder() }

    private func bench(jobs: Int) async throws -> Bench {
        let list = try TrialList(folder: folder.photos)
        return await BenchRun(list: list, methods: Self.methods, jobs: jobs).run()
    }

    @Test("Figures do not depend on how many photos are at work")
    func jobs() async throws {
        for index in 0..<4 { try folder.addTruth("photo-\(index)", kind: index == 3 ? "clear" : "petechia") }
        let one = try await bench(jobs: 1)
        let many = try await bench(jobs: 5)
        #expect(one.json(toolVersion: "1") == many.json(toolVersion: "1"))
        #expect(one.text == many.text && one.scores[0].count == 4)
    }

    @Test("A photo that cannot be judged is named, and the others are judged")
    func unreadable() async throws {
        try folder.addTruth("good", kind: "petechia")
        try folder.addTruth("bad", kind: "petechia")
        try folder.add("bad.png", Array("no picture".utf8))
        let bench = try await bench(jobs: 2)
        #expect(bench.scores[0].map(\.photoID) == ["good.png"])
        #expect(bench.problems.map(\.name) == ["bad.png"])
    }

    @Test("Pairs stand beside photos, and where no method compares them a note says so")
    func pairs() async throws {
        try folder.addTruth("good", kind: "petechia")
        let truth = #"{"before": "good.png", "after": "good.png", "invalid": "same_file", "spots": []}"#
        try folder.add("pair.json", Array(truth.utf8))
        var list = try TrialList(folder: folder.photos)
        let silent = Method.builtIn.filter { $0.press == nil }.prefix(1)
        let without = await BenchRun(list: list, methods: Array(silent)).run()
        #expect(without.scores[0].map(\.photoID) == ["good.png"])
        #expect(without.notes == ["1 before-and-after pairs are not scored here"])
        let both = await BenchRun(list: list, methods: Self.methods).run()
        #expect(both.scores[0].map(\.photoID) == ["good.png", "pair"])
        #expect(both.scores[0][1].press?.isRead == false && both.scores[1][1].press == nil)
        list.keepPairs()
        let alone = await BenchRun(list: list, methods: Self.methods).run()
        #expect(alone.scores[0].map(\.photoID) == ["pair"] && alone.problems.isEmpty)
    }

    @Test("The worst photos are drawn")
    func worst() async throws {
        try folder.addTruth("clear", kind: "clear")
        let run = BenchRun(list: try TrialList(folder: folder.photos), methods: Self.methods)
        let worst = await run.worst(of: await run.run())
        #expect(worst.count <= 1)
        for photo in worst { #expect(photo.picture.hasPrefix("data:image/jpeg;base64,/9j/")) }
    }

    @Test(
        "Wrong usage is found before anything is read",
        arguments: [
            ["x", "--jobs", "0"], ["x", "--method", "no-such"], ["x.json"], ["x", "--photos", "y"], ["x", "--out", ""],
            [], ["x", "--pairs", "--scales"], ["x.json", "--photos", "y", "--pairs"],
        ])
    func usage(arguments: [String]) { #expect(throws: (any Error).self) { try BenchCommand.parse(arguments) } }

    @Test("No truth is no input, and a file that is no baseline is wrong usage")
    func statuses() {
        #expect(CommandFailure(TrialError.noTruth("x")).status == .noInput)
        #expect(CommandFailure(TrialError.unreadable("x")).status == .usage)
        #expect(ExitStatus.gateBroken.rawValue == 4)
    }
}
