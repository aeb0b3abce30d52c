import Advice
import Testing

@Suite struct SentencesTests {
    static let forbiddenWords: Set<Substring> = ["harmless", "benign", "healthy", "normal", "safe"]
    static let forbiddenPhrases = ["nothing to worry about", "ruled out", "rules out", "all clear"]
    static let american = ["color", "center", "millimeter", "gray"]

    @Test("no sentence reassures", arguments: Sentence.allCases)
    func reassurance(sentence: Sentence) {
        let text = sentence.text().lowercased()
        let words = Set(text.split { !$0.isLetter })
        #expect(words.isDisjoint(with: Self.forbiddenWords))
        #expect(Self.forbiddenPhrases.allSatisfy { !text.contains($0) })
    }

    @Test("every sentence is whole: a capital letter, a full stop, single spaces", arguments: Sentence.allCases)
    func whole(sentence: Sentence) throws {
        #expect(try #require(sentence.text().first).isUppercase)
        #expect(sentence.text().hasSuffix("."))
        #expect(!sentence.text().contains("  "))
        #expect(Self.american.allSatisfy { !sentence.text().lowercased().contains($0) })
    }

    @Test("no two sentences are the same")
    func different() { #expect(Set(Sentence.allCases.map { $0.text() }).count == Sentence.allCases.count) }
}
