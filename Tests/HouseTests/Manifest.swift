/// The rooms that Package.swift declares, in its order, each with what it may import.
struct Manifest {
    struct Room {
        var name: String
        var needs: [String]
    }
    var rooms: [Room]

    /// Reads `room("Name", [...])`, `.target(name: "Name", ...)` and `.executableTarget(name: "Name", ...)`.
    init(text: String) {
        rooms = []
        let calls = /(?:^|[\s\[])(room|\.target|\.executableTarget)\(/
        for call in text.matches(of: calls) {
            let arguments = Manifest.balanced(text[call.range.upperBound...])
                .replacing(/package: *"[^"]*"/, with: "")
                .replacing(/\.linkedLibrary\("[^"]*"/, with: "")
            let words = arguments.matches(of: /"([^"]*)"/).map { String($0.1) }
            // The helper functions at the top of the manifest name no target.
            guard let name = words.first else { continue }
            rooms.append(Room(name: name, needs: Array(words.dropFirst())))
        }
    }

    /// The text up to the parenthesis that closes the one just opened.
    private static func balanced(_ text: Substring) -> String {
        var depth = 1
        var inside = ""
        for character in text {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if depth == 0 { break }
            inside.append(character)
        }
        return inside
    }
}

/// The modules that a Swift file imports, in its order.
func imports(of file: House.File) -> [String] {
    let line =
        /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
    return file.lines.compactMap { $0.firstMatch(of: line).map { String($0.1) } }
}
