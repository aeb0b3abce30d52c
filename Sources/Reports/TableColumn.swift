/// One column of a table: what it means, and how its cell is got from what a row is about.
struct TableColumn<Row>: Sendable {
    var meaning: ColumnMeaning
    var value: @Sendable (Row) -> JSONValue

    init(
        _ name: String, _ kind: ColumnMeaning.Kind, unit: String? = nil, _ definition: String,
        value: @escaping @Sendable (Row) -> JSONValue
    ) {
        meaning = ColumnMeaning(name, kind, unit: unit, definition)
        self.value = value
    }
}

extension Table {
    /// A row's cells under its columns, with its line end.
    static func row<Row>(_ columns: [TableColumn<Row>], of row: Row) -> String {
        Table.row(columns.map { $0.value(row).cell })
    }
}
