import Advice
import Patterns
import Testing

@Suite struct SafetyNoteTests {
    static func facts(_ label: Pattern.Label, petechial: Double = 0.05, spots: Int = 3, patches: Int = 0) -> SafetyFacts
    {
        SafetyFacts(label: label, petechialProbability: petechial, spotCount: spots, patchCount: patches)
    }

    /// Every label, with and without spots and patches, at three probabilities.
    static let everyCase: [SafetyFacts] = Pattern.Label.allCases.flatMap { label in
        [0, 1, 40].flatMap { spots in
            [0, 2].flatMap { patches in
                [0, 0.3, Double.nan].map { facts(label, petechial: $0, spots: spots, patches: patches) }
            }
        }
    }

    @Test(
        "each label has its level",
        arguments: [
            (facts(.petechialLike, petechial: 0.9), .emergencyCheck), (facts(.rashLike), .emergencyCheck),
            (facts(.indeterminate), .emergencyCheck), (facts(.indeterminate, spots: 0), .emergencyCheck),
            (facts(.angiomaLike), .haveItSeen), (facts(.angiomaLike, spots: 1), .haveItSeen),
            (facts(.angiomaLike, petechial: 0.25), .emergencyCheck),
            (facts(.angiomaLike, petechial: .nan), .emergencyCheck),
            (facts(.none, spots: 0), .keepWatching), (facts(.none, spots: 1), .emergencyCheck),
        ] as [(SafetyFacts, SafetyNote.Level)])
    func levels(facts: SafetyFacts, level: SafetyNote.Level) { #expect(SafetyNote(for: facts).level == level) }

    @Test("what is angioma-like says nothing of patches beside it, nor an empty photo of petechiae that are likely")
    func otherRedness() {
        #expect(SafetyNote(for: Self.facts(.angiomaLike, patches: 1)).level == .emergencyCheck)
        #expect(SafetyNote(for: Self.facts(.none, petechial: 0.25, spots: 0)).level == .emergencyCheck)
    }

    @Test("an emergency check names the three numbers and the glass, and says to call first", arguments: everyCase)
    func emergency(facts: SafetyFacts) {
        let note = SafetyNote(for: facts)
        guard note.level == .emergencyCheck else { return }
        for words in ["112", "999", "911", "glass", "Spots may fade at first. Keep checking.", "feverish or unwell"] {
            #expect(note.text.contains(words))
        }
    }

    @Test("the emergency block comes before the glass test")
    func order() throws {
        let text = SafetyNote(for: Self.facts(.petechialLike)).text
        let emergency = try #require(text.firstRange(of: Sentence.emergency.text()))
        let glass = try #require(text.firstRange(of: Sentence.glassTest.text()))
        #expect(emergency.upperBound <= glass.lowerBound)
    }

    @Test("no redness says so, and to call first if someone is ill")
    func none() {
        let text = SafetyNote(for: Self.facts(.none, spots: 0)).text
        #expect(text.hasPrefix("No redness was found in this photo. If someone is ill, call for help first"))
        #expect(!SafetyNote(for: Self.facts(.none, spots: 1)).text.contains("No redness"))
        #expect(!SafetyNote(for: Self.facts(.rashLike, spots: 0, patches: 1)).text.contains("No redness"))
    }

    @Test("every note is not empty, calls first and says what this photo cannot exclude", arguments: everyCase)
    func always(facts: SafetyFacts) {
        let text = SafetyNote(for: facts).text
        #expect(text.contains(Sentence.callFirst.text()))
        #expect(text.contains(Sentence.cannotExclude.text()))
        #expect(text.contains(Sentence.notADiagnosis.text()))
    }

    @Test("a single spot is to be seen, whatever the label", arguments: Pattern.Label.allCases)
    func single(label: Pattern.Label) {
        #expect(SafetyNote(for: Self.facts(label, spots: 1)).text.contains(Sentence.haveItSeen.text()))
    }

    @Test("the emergency block stands before everything else when it is due", arguments: everyCase)
    func first(facts: SafetyFacts) {
        let note = SafetyNote(for: facts)
        #expect((note.level == .emergencyCheck) == note.text.hasPrefix("EMERGENCY"))
    }

    @Test("a region's numbers are named, and no others", arguments: EmergencyRegion.allCases)
    func regions(region: EmergencyRegion) {
        let text = SafetyNote(for: Self.facts(.petechialLike), region: region).text
        let numbers = Set(text.split { !$0.isNumber }.map(String.init))
        let expected: [EmergencyRegion: Set<String>] = [
            .anywhere: ["112", "999", "911"], .eu: ["112"], .uk: ["999"], .ie: ["112", "999"], .us: ["911"],
            .ca: ["911"], .au: ["000"], .nz: ["111"], .india: ["112"],
        ]
        #expect(numbers == expected[region])
    }

    @Test("only light skin that was calibrated spares the sentence on what the photo cannot exclude")
    func tone() {
        func says(_ degrees: Double?) -> Bool {
            var facts = Self.facts(.angiomaLike)
            facts.calibratedITADegrees = degrees
            return SafetyNote(for: facts).text.contains(Sentence.cannotExclude.text())
        }
        #expect(says(nil) && says(-20) && says(10) && says(.nan) && !says(10.1) && !says(60))
    }

    @Test("a lone patch is to be seen, like a lone spot")
    func lonePatch() {
        #expect(SafetyNote(for: Self.facts(.indeterminate, spots: 0, patches: 1)).text.contains("have it seen"))
    }
}
