/// Cells in columns of equal width, for a terminal; the first columns to the left, the others to the right.
struct TextTable {
    var headings: [String]
    var rows: [[String]] = []
    /// Columns that are words.
    var leftColumns = 2

    var text: String {
        let all = [headings] + rows
        let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        let lines = all.map { row in
            row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column < leftColumns ? cell + space : space + cell
            }.joined(separator: "  ")
        }
        let rule = String(repeating: "-", count: lines.first?.count ?? 0)
        return ([lines[0], rule] + lines.dropFirst()).map { $0 + "\n" }.joined()
    }
}
