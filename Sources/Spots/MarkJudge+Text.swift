import Statistics

extension MarkJudge {
    /// All trees and the balance as lines of text; `init(parsing:)` gives the same judge back.
    package var text: String {
        var parts = zip(own, MarkJudge.names).map { "judge own\n" + $0.text(columns: $1) }
        parts += crowds.map { "judge crowd\n" + $0.text(columns: MarkJudge.crowdNames) }
        parts.append("judge balance\n\(balance)")
        return parts.joined(separator: "\n")
    }

    /// Reads what `text` wrote; `nil` for anything else.
    package init?(parsing text: String) {
        self.init(own: [], crowds: [], balance: 0)
        var sections: [(title: Substring, lines: [Substring])] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("judge ") {
                sections.append((line.dropFirst(6), []))
            } else if sections.isEmpty {
                return nil
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        for section in sections {
            let body = section.lines.joined(separator: "\n")
            switch section.title {
            case "own" where own.count < MarkJudge.names.count:
                guard let trees = BoostedTrees(parsing: body, columns: MarkJudge.names[own.count]) else { return nil }
                own.append(trees)
            case "crowd":
                guard let trees = BoostedTrees(parsing: body, columns: MarkJudge.crowdNames) else { return nil }
                crowds.append(trees)
            case "balance":
                guard let value = Float(body) else { return nil }
                balance = value
            default: return nil
            }
        }
        guard own.count == MarkJudge.names.count, crowds.count == MarkJudge.rounds else { return nil }
    }
}
