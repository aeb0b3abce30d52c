/// The words below the panels of a pair's picture, broken between words where a line is full.
struct BlanchCaption {
    /// Words in one ink.
    struct Piece {
        var text: String
        var ink: Canvas.Ink
    }

    /// A word of a line, so many letters from its start.
    private struct Placed {
        var word: String
        var column: Int
        var ink: Canvas.Ink
    }

    /// So many letters fit on a line of any picture, which is made wide enough.
    private static let fewestColumns = 60
    static let leastWidth = fewestColumns * Letters.advance + 2 * edge
    private static let edge = 6
    private static let ink = Canvas.Ink(red: 255, green: 255, blue: 255)

    private let size: Int
    private var lines: [[Placed]] = []

    /// - Parameters:
    ///   - paragraphs: each begins a line; there are only small letters.
    ///   - width: of the picture, `leastWidth` or more.
    init(_ paragraphs: [[Piece]], width: Int) {
        // Large letters leave room for few words.
        size = width >= 1_000 ? 2 : 1
        let columns = (width - 2 * BlanchCaption.edge) / (size * Letters.advance)
        for paragraph in paragraphs {
            var line: [Placed] = []
            var column = 0
            for piece in paragraph {
                for word in piece.text.lowercased().split(separator: " ").map(String.init) {
                    if column + word.count > columns && !line.isEmpty {
                        lines.append(line)
                        (line, column) = ([], 0)
                    }
                    line.append(Placed(word: word, column: column, ink: piece.ink))
                    column += word.count + 1
                }
            }
            if !line.isEmpty { lines.append(line) }
        }
    }

    static func plain(_ text: String) -> [Piece] { [Piece(text: text, ink: ink)] }

    private var lineHeight: Int { size * (Letters.height + 2) }
    var height: Int { lines.count * lineHeight + 2 * BlanchCaption.edge }

    /// - Parameter top: of the space kept for the words.
    func write(on canvas: inout Canvas, top: Int) {
        for (row, line) in lines.enumerated() {
            for placed in line {
                canvas.write(
                    placed.word, x: BlanchCaption.edge + placed.column * size * Letters.advance,
                    y: top + BlanchCaption.edge + row * lineHeight, size: size, placed.ink)
            }
        }
    }
}
