import Advice
import Blanching
import Testing

@Suite("What a person is told after a glass test")
struct BlanchNoteTests {
    @Test("the emergency block stands first wherever a spot stays or the test cannot be read")
    func emergencyFirst() {
        for verdict in [Verdict.nonBlanchingPresent, .notReadable, .partlyFaded] {
            let note = SafetyNote(verdict: verdict, unreadableReasons: [], region: .uk)
            #expect(note.text.hasPrefix("EMERGENCY"))
            #expect(note.text.contains("999"))
            #expect(note.level == .emergencyCheck)
        }
    }

    @Test("where all faded, the words say that they may at first, and nothing reassures")
    func faded() {
        let note = SafetyNote(verdict: .fadedInPhoto, unreadableReasons: [])
        #expect(note.text.hasPrefix("Spots may fade at first. Keep checking."))
        #expect(note.text.contains("A rash that fades does not rule this out."))
        #expect(note.level == .emergencyCheck)
    }

    @Test("every reason tells how to take the photo again", arguments: UnreadableReason.allCases)
    func again(reason: UnreadableReason) {
        let with = SafetyNote(verdict: .notReadable, unreadableReasons: [reason]).text
        let without = SafetyNote(verdict: .notReadable, unreadableReasons: []).text
        #expect(with.count > without.count)
    }

    @Test("what stands on a line is short, and a picture adds the emergency block where a spot stays")
    func briefly() {
        let stays = BlanchFacts(verdict: .nonBlanchingPresent, unreadableReasons: [.noPallor])
        #expect(stays.brief.hasPrefix("At least one spot stayed visible under the glass. Press harder"))
        #expect(stays.caption(in: .eu).contains("EMERGENCY") && stays.caption(in: .eu).contains("(112)"))
        let faded = BlanchFacts(verdict: .fadedInPhoto, unreadableReasons: [])
        #expect(faded.brief == "Spots may fade at first. Keep checking." && faded.caption(in: .eu) == faded.brief)
    }

    @Test("a spot that stays and may be wider than 2 mm is named after the emergency block, and nowhere else")
    func purpuraSized() {
        var facts = BlanchFacts(verdict: .nonBlanchingPresent, unreadableReasons: [])
        #expect(!SafetyNote(for: facts).text.contains("2 mm"))
        facts.isPurpuraSized = true
        let text = SafetyNote(for: facts).text
        #expect(text.hasPrefix("EMERGENCY") && text.contains("may be wider than 2 mm (purpura-sized)"))
        #expect(facts.brief.contains("2 mm") && SafetyNote.ending([facts])?.contains("2 mm") == true)
        facts.verdict = .notReadable
        #expect(!SafetyNote(for: facts).text.contains("2 mm"))
    }
}
