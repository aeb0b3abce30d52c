import Photographs
import Testing

@Suite("Lists of pairs")
struct PairListTests {
    private let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]

    @Test("a folder's pairs go by their names, a series gives one each, and a lone photo keeps its place")
    func folder() throws {
        let folder = try TemporaryFolder()
        for name in [
            "arm-before.jpg", "arm-after.jpg", "arm-after-2.jpg", "leg_before.jpg", "leg_after.png", "x/y.before.jpg",
            "x/y.after.jpg", "lone-before.jpg", "late-after.jpg", "other.jpg", "z/before.jpg", "z/after.jpg",
        ] {
            try folder.write(name, jpeg)
        }
        let list = try PairList(folder: PhotoPath(folder.path))
        #expect(list.entries.map(\.pairID) == ["arm", "arm-2", "late", "leg", "lone", "x/y", "z/pair"])
        #expect(list.entries.map { $0.before == nil } == [false, false, true, false, false, false, false])
        #expect(list.entries.map { $0.after == nil } == [false, false, false, false, true, false, false])
        #expect(list.skipped == 1)
    }

    @Test("each photo of a series gives a pair with the one before, whatever words tell them apart")
    func series() throws {
        let folder = try TemporaryFolder()
        for name in [
            "leg-before.jpg", "leg-after-0s.jpg", "leg-after-5s.jpg", "leg-after-released.jpg", "leg-after-2.jpg",
            "leg_after_3.jpg", "leg.after.4.jpg", "x/arm_before.jpg", "x/arm_after_5s.jpg", "toe before.jpg",
            "toe after 2.5s.jpg", "toe after.jpg",
        ] {
            try folder.write(name, jpeg)
        }
        let list = try PairList(folder: PhotoPath(folder.path))
        #expect(
            list.entries.map(\.pairID) == [
                "leg-0s", "leg-2", "leg-3", "leg-4", "leg-5s", "leg-released", "toe", "toe-2.5s", "x/arm-5s",
            ])
        #expect(list.entries.allSatisfy { $0.before != nil && $0.after != nil })
        #expect(list.unpaired == [] && list.skipped == 0)
    }

    @Test("photos that are of no pair are named, also those that only begin like a series")
    func unpaired() throws {
        let folder = try TemporaryFolder()
        for name in ["b.jpg", "after/a.jpg", "after-work.jpg", "leg-before-2.jpg", "arm-before.jpg", "arm-after.jpg"] {
            try folder.write(name, jpeg)
        }
        try folder.write("notes.txt", Array("words".utf8))
        let list = try PairList(folder: PhotoPath(folder.path))
        #expect(list.entries.map(\.pairID) == ["arm"])
        #expect(list.unpaired == ["after-work.jpg", "after/a.jpg", "b.jpg", "leg-before-2.jpg"])
        #expect(list.skipped == 5)
    }

    @Test("two photos for one side of a pair are a clash")
    func clash() throws {
        let folder = try TemporaryFolder()
        for name in ["a-before.jpg", "a_before.jpg", "a-after.jpg"] { try folder.write(name, jpeg) }
        #expect(throws: PhotoListError.self) { try PairList(folder: PhotoPath(folder.path)) }
    }

    @Test("a table names its pairs or lets the first photo do it, and its paths start where it lies")
    func table() throws {
        let csv = Array("pair_id,before,after,scale\nmine,a.jpg,b.jpg,18px/mm\n,c-before.jpg,c-after.jpg,\n".utf8)
        let list = try PairList(csv: csv, folder: "photos")
        #expect(list.entries.map(\.pairID) == ["mine", "c"])
        #expect(list.entries[0].before == "photos/a.jpg" && list.entries[0].scale == "18px/mm")
        #expect(list.entries[1].scale == nil)
        let named = Array("before,after\nday-after-surgery.jpg,a.jpg\nday-after-lunch.jpg,b.jpg\n".utf8)
        #expect(
            try PairList(csv: named, folder: "").entries.map(\.pairID) == ["day-after-surgery", "day-after-lunch"])
    }

    @Test("a name in a table need not be text: its bytes are kept, and its pair is called by them in percent signs")
    func bytes() throws {
        let name = Array("caf".utf8) + [0xE9] + Array("-before.jpg".utf8)
        let csv = Array("before,after\n".utf8) + name + Array(", b.jpg \n".utf8)
        let entry = try #require(try PairList(csv: csv, folder: "photos").entries.first)
        #expect(entry.before?.bytes == Array("photos/".utf8) + name)
        #expect(entry.after == "photos/b.jpg" && entry.pairID == "caf%E9")
    }

    @Test(
        "a table without its columns, with one of them twice, a row too long or a name twice is refused",
        arguments: [
            "", "before\na.jpg\n", "before,after\na.jpg,b.jpg,c.jpg\n", "pair_id,before,after\np,a,b\np,c,d\n",
            "before,after,after\na.jpg,b.jpg,b.jpg\n", "before,after, before\na.jpg,b.jpg,\n",
        ])
    func broken(csv: String) {
        #expect(throws: PhotoListError.self) { try PairList(csv: Array(csv.utf8), folder: "") }
    }
}
