extension BoostedTrees {
    /// The trees as words: `tree`, then `name value less otherwise` for a question, `=value` for a leaf, a line break at most
    /// every `width` characters. The same numbers come back from `init(parsing:columns:)`.
    public func text(columns names: [String], width: Int = 110) -> String {
        precondition(names.count == columns)
        var words: [String] = []
        for root in roots {
            words.append("tree")
            write(Int(root), names, into: &words)
        }
        var lines = ["start \(start)"]
        var line = ""
        for word in words {
            if !line.isEmpty && line.utf8.count + 1 + word.utf8.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? word : " " + word
        }
        if !line.isEmpty { lines.append(line) }
        return lines.joined(separator: "\n")
    }

    private func write(_ at: Int, _ names: [String], into words: inout [String]) {
        let node = nodes[at]
        guard node.column >= 0 else {
            words += ["=\(node.value)"]
            return
        }
        words += [names[Int(node.column)], "\(node.value)"]
        write(at + 1, names, into: &words)
        write(Int(node.otherwise), names, into: &words)
    }

    /// Reads what `text(columns:)` wrote; `nil` for a word that is no number where one must be, an unknown column, or a tree
    /// that does not end. O(characters).
    public init?(parsing text: String, columns names: [String]) {
        var words = Words(of: text)
        guard words.next("start"), let start = words.nextNumber() else { return nil }
        self.init(start: start, nodes: [], roots: [], columns: names.count)
        let names = names.map { Array($0.utf8) }
        while !words.isAtEnd {
            guard words.next("tree") else { return nil }
            roots.append(Int32(nodes.count))
            guard read(&words, names) else { return nil }
        }
    }

    private mutating func read(_ words: inout Words, _ names: [[UInt8]]) -> Bool {
        if words.skip(UInt8(ascii: "=")) {
            guard let value = words.nextNumber() else { return false }
            nodes.append(.leaf(value))
            return true
        }
        guard let column = words.next(of: names), let value = words.nextNumber() else { return false }
        let own = nodes.count
        nodes.append(Node(column: Int32(column), value: value))
        guard read(&words, names) else { return false }
        nodes[own].otherwise = Int32(nodes.count)
        return read(&words, names)
    }
}

/// A text's words one after the other, as bytes: spaces and line breaks part them.
private struct Words {
    private let bytes: [UInt8]
    /// Where the next word begins, or the text's end.
    private var at = 0

    init(of text: String) {
        bytes = Array(text.utf8)
        passBlanks()
    }

    var isAtEnd: Bool { at == bytes.count }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

    private mutating func passBlanks() {
        while at < bytes.count && Words.isBlank(bytes[at]) { at += 1 }
    }

    /// Where the next word ends.
    private var end: Int {
        var end = at
        while end < bytes.count && !Words.isBlank(bytes[end]) { end += 1 }
        return end
    }

    private mutating func pass(to end: Int) {
        at = end
        passBlanks()
    }

    /// Passes the first byte of a word; the rest is the next word.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    /// Passes the next word if it is this one.
    mutating func next(_ word: String) -> Bool { next(of: [Array(word.utf8)]) != nil }

    /// Passes the next word if it is one of some; which.
    mutating func next(of words: [[UInt8]]) -> Int? {
        let end = end
        let word = bytes[at..<end]
        guard let found = words.firstIndex(where: { $0.count == word.count && word.elementsEqual($0) }) else {
            return nil
        }
        pass(to: end)
        return found
    }

    /// Passes the next word if it is a number.
    mutating func nextNumber() -> Float? {
        let end = end
        let word = bytes[at..<end]
        guard let value = Words.shortNumber(word) ?? Float(String(decoding: word, as: UTF8.self)) else { return nil }
        pass(to: end)
        return value
    }

    /// A decimal number of few digits, as nearly all are; `nil` for all else.
    ///
    /// Exact: the digits as a whole number below 2²⁴ and a power of ten up to 10¹⁰ are both a `Float`'s, so that their
    /// quotient is rounded once.
    private static func shortNumber(_ word: ArraySlice<UInt8>) -> Float? {
        let isNegative = word.first == UInt8(ascii: "-")
        var (digits, scale) = (0, Float(1))
        var (whole, fraction) = (0, 0)
        var isFraction = false
        for byte in word.dropFirst(isNegative ? 1 : 0) {
            switch byte {
            case UInt8(ascii: ".") where !isFraction: isFraction = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits = 10 * digits + Int(byte - UInt8(ascii: "0"))
                if isFraction {
                    fraction += 1
                    scale *= 10
                } else {
                    whole += 1
                }
                guard digits < 1 << 24, fraction <= 10 else { return nil }
            default: return nil
            }
        }
        guard whole > 0, fraction > 0 else { return nil }
        return (isNegative ? -1 : 1) * Float(digits) / scale
    }
}
