import Pixels
import Testing

@testable import Trials

@Suite("Readers' marks judge what lies in their window")
struct ReaderMarksTests {
    static let marks = ReaderMarks(
        marks: [
            ReaderMarks.Mark(xPixels: 20, yPixels: 20, radiusPixels: 2, isSure: true),
            ReaderMarks.Mark(xPixels: 50, yPixels: 20, radiusPixels: 8, isSure: true),
            ReaderMarks.Mark(xPixels: 80, yPixels: 20, radiusPixels: 5, isSure: false),
        ], window: ReaderMarks.Box(left: 10, top: 10, right: 100, bottom: 90),
        ignored: [ReaderMarks.Box(left: 0, top: 70, right: 30, bottom: 90)])

    /// One pixel of a mark at each place.
    private func score(_ places: [(Int, Int)]) -> SpotScore {
        var labels = LabelImage(width: 120, height: 100, repeating: 0)
        for (index, place) in places.enumerated() { labels[place.0, place.1] = Int32(index + 1) }
        return SpotScore(FoundMarks(labels: labels), marks: Self.marks)
    }

    @Test("A mark matches within its radius, and within 3 px where that is more")
    func gates() {
        #expect(score([(22, 20), (57, 20)]).matched == 2)
        #expect(score([(24, 20), (59, 20)]).matched == 0)
    }

    @Test("A doubtful mark counts neither way, found or missed")
    func doubtful() {
        let found = score([(20, 20), (80, 20)])
        #expect(found.truths == 2 && found.found == 1 && found.matched == 1)
    }

    @Test("Two finds in one doubtful mark are one excuse and one false spot")
    func excusedOnce() { #expect(score([(79, 20), (81, 20)]).falseAlarms == 1) }

    @Test("What lies outside the window or in an ignored box is not false")
    func outside() {
        let found = score([(5, 50), (20, 80), (60, 60)])
        #expect(found.found == 1 && found.falseAlarms == 1)
    }

    @Test("A sure mark comes before a doubtful one")
    func sureFirst() {
        var marks = Self.marks
        marks.marks.append(ReaderMarks.Mark(xPixels: 20, yPixels: 21, radiusPixels: 6, isSure: false))
        var labels = LabelImage(width: 120, height: 100, repeating: 0)
        labels[20, 21] = 1
        #expect(SpotScore(FoundMarks(labels: labels), marks: marks).matched == 1)
    }
}
