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
        let emergency = try #require(text.firstRange(of: Sentence.emergency.text))
        let glass = try #require(text.firstRange(of: Sentence.glassTest.text))
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
        #expect(text.contains(Sentence.callFirst.text))
        #expect(text.contains(Sentence.cannotExclude.text))
        #expect(text.contains(Sentence.notADiagnosis.text))
    }

    @Test("a single spot is to be seen, whatever the label", arguments: Pattern.Label.allCases)
    func single(label: Pattern.Label) {
        #expect(SafetyNote(for: Self.facts(label, spots: 1)).text.contains(Sentence.haveItSeen.text))
    }
}
