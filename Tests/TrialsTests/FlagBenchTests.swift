import Spots
import Testing

@testable import Trials

@Suite("What methods say limits a photo is judged")
struct FlagBenchTests {
    static func photo(due: Set<Quality.Flag>, absent: Set<Quality.Flag>, raised: Set<Quality.Flag>) -> PhotoScore {
        var photo = PhotoScore(photoID: "a", kind: "clear")
        photo.flags = FlagScore(stated: StatedFlags(due: due, absent: absent), raised: raised)
        return photo
    }

    private func value(_ key: String, _ scores: [PhotoScore]) -> Double? { Figure.named(key)?.value(scores) }

    @Test(
        "A flag is right where it is due and wrong where it is not; where the truth says neither it counts in neither")
    func shares() {
        let scores = [
            Self.photo(due: [.hair], absent: [.blurred], raised: [.hair]),
            Self.photo(due: [.hair], absent: [.blurred], raised: [.blurred]),
            Self.photo(due: [], absent: [.hair, .blurred], raised: []),
            Self.photo(due: [], absent: [], raised: [.hair, .blurred]),
        ]
        #expect(value("flag_hair_raised", scores) == 0.5)
        #expect(value("flag_hair_false", scores) == 0)
        #expect(value("flag_blurred_raised", scores) == nil)
        #expect(value("flag_blurred_false", scores) == 1.0 / 3)
        #expect(value("flag_glare_raised", [PhotoScore(photoID: "b", kind: "clear")]) == nil)
    }

    @Test("Flags are read from the truth, and a word that is no flag makes it useless")
    func reading() throws {
        let folder = try TruthFolder()
        try folder.addTruth("a")
        try folder.addTruth("b")
        let head = #"{"file": "a.png", "kind": "clear", "spots": []"#
        try folder.add("a.json", head + #", "flags": {"due": ["hair"], "absent": ["blurred", "glare"]}}"#)
        let read = try TrialList(folder: folder.path)
        #expect(read.trials.map(\.flags) == [StatedFlags(due: [.hair], absent: [.blurred, .glare]), nil])
        try folder.add("a.json", head + #", "flags": {"due": ["fur"], "absent": []}}"#)
        let damaged = try TrialList(folder: folder.path)
        #expect(damaged.trials.map(\.photoID) == ["b.png"] && damaged.problems.count == 1)
        try folder.add("a.json", head + "}")
        #expect(try TrialList(folder: folder.path).trials.map(\.flags) == [nil, nil])
    }
}
