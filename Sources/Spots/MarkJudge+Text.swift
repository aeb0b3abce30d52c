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
        guard let sections = MarkJudge.sections(of: Array(text.utf8)) else { return nil }
        for (title, body) in sections {
            switch title {
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

    /// What follows each line that begins with "judge ", by the rest of that line; `nil` where something comes before.
    ///
    /// Bytes and not characters: the shipped text is read at every start of the tool.
    private static func sections(of bytes: [UInt8]) -> [(title: String, body: String)]? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        let starts = lines.indices.filter { lines[$0].starts(with: "judge ".utf8) }
        guard starts.first ?? 0 == 0 else { return nil }
        return starts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : lines.count
            let title = lines[starts[index]].dropFirst(6)
            let body =
                starts[index] + 1 < end ? bytes[lines[starts[index] + 1].startIndex..<lines[end - 1].endIndex] : []
            return (String(decoding: title, as: UTF8.self), String(decoding: body, as: UTF8.self))
        }
    }
}
