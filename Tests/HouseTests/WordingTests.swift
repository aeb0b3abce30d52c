import Testing

@Suite("What a person is told")
struct WordingTests {
    /// Words that calm somebody down. A photo cannot exclude anything, so no sentence of Rubor's may hold one.
    static let forbidden: Set<String> = [
        "harmless", "benign", "healthy", "normal", "safe", "safely", "reassuring", "reassured", "worry",
    ]
    /// The same in several words.
    static let forbiddenPhrases = ["nothing to worry about", "ruled out", "rules out", "all clear", "no cause for"]
    /// Rooms whose string literals no person reads: renderings' truths and tables of numbers.
    static let silentRooms: Set<String> = ["Phantoms", "Pixels", "Statistics", "CPhotoCodec"]

    @Test("String literals are told from comments and code")
    func literals() {
        let text = #"""
            // a "comment" is no literal
            let a = "one \"quoted\" word" + "two"  // "three"
            let b = """
                four
                five
                """
            """#
        let words = stringLiterals(in: text).map { $0.split(whereSeparator: \.isWhitespace) }
        #expect(words == [["one", "\\\"quoted\\\"", "word"], ["two"], ["four", "five"]])
    }

    @Test("No sentence of the tool reassures")
    func sentences() throws {
        for file in try House.sources() where !Self.silentRooms.contains(file.room) {
            for literal in stringLiterals(in: file.text) {
                let found = Self.forbidden.intersection(words(of: literal)).sorted()
                #expect(found.isEmpty, "\(file.path) says \(found): \(literal)")
                let phrases = Self.forbiddenPhrases.filter { literal.lowercased().contains($0) }
                #expect(phrases.isEmpty, "\(file.path) says \(phrases): \(literal)")
            }
        }
    }

    @Test("The README does not reassure, and starts with help for someone who is ill")
    func readme() throws {
        let text = try House.text("README.md")
        #expect(Self.forbidden.intersection(words(of: text)).sorted() == [])
        let first = text.prefix { $0 != "\n" }
        #expect(first.contains("999") && first.contains("112") && first.contains("911"), "\(first)")
    }

    private func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    }
}

/// The contents of a Swift file's string literals, in order; `#"…"#` counts as its inside. Interpolations stay as they are written.
func stringLiterals(in text: String) -> [String] {
    let tokens = #///[^\n]*|/\*(?s:.*?)\*/|"""(?s:(.*?))"""|"((?:[^"\\\n]|\\.)*)"/#
    return text.matches(of: tokens).compactMap { token in (token.1 ?? token.2).map(String.init) }
}
