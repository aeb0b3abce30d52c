/// What one column of a table holds: its name, its Frictionless type, its unit and its definition.
public struct ColumnMeaning: Sendable, Equatable {
    /// The types of the Frictionless table schema that Rubor uses.
    public enum Kind: String, Sendable { case string, integer, number, boolean }

    public var name: String
    public var kind: Kind
    /// `mm`, `px`, `1/cm2` …; `nil` for names, counts and ratios.
    public var unit: String?
    public var definition: String

    public init(_ name: String, _ kind: Kind, unit: String? = nil, _ definition: String) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.definition = definition
    }
}
