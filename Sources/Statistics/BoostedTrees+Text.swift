extension BoostedTrees {
    /// The trees as words: `name value less otherwise` for a question, `= value` for a leaf, a line break at most every
    /// `width` characters, each tree on a line of its own. The same numbers come back from `init(parsing:columns:)`.
    public func text(columns names: [String], width: Int = 110) -> String {
        precondition(names.count == columns)
        var lines = ["start \(start)"]
        for root in roots {
            var words: [String] = []
            write(Int(root), names, into: &words)
            var line = "tree"
            for word in words {
                if line.utf8.count + 1 + word.utf8.count > width {
                    lines.append(line)
                    line = " "
                }
                line += " " + word
            }
            lines.append(line)
        }
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
        var words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })[...]
        guard words.popFirst() == "start", let start = words.popFirst().flatMap({ Float($0) }) else { return nil }
        let places = Dictionary(names.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        self.init(start: start, nodes: [], roots: [], columns: names.count)
        while let word = words.popFirst() {
            guard word == "tree" else { return nil }
            roots.append(Int32(nodes.count))
            guard read(&words, places) else { return nil }
        }
    }

    private mutating func read(_ words: inout ArraySlice<Substring>, _ places: [String: Int32]) -> Bool {
        guard let word = words.popFirst() else { return false }
        if word.first == "=" {
            guard let value = Float(word.dropFirst()) else { return false }
            nodes.append(.leaf(value))
            return true
        }
        guard let column = places[String(word)], let value = words.popFirst().flatMap({ Float($0) }) else {
            return false
        }
        let own = nodes.count
        nodes.append(Node(column: column, value: value))
        guard read(&words, places) else { return false }
        nodes[own].otherwise = Int32(nodes.count)
        return read(&words, places)
    }
}
