internal import Advice
internal import Patterns

/// The level and the sentence of a record's `safety` block.
struct SafetyWords: Sendable, Equatable {
    var level: String
    var text: String

    init(for examination: Examination, region: EmergencyRegion) {
        let note = SafetyNote(for: examination, region: region)
        precondition(!note.text.isEmpty, "a safety note without words")
        level = note.level.rawValue
        text = note.text
    }
}
