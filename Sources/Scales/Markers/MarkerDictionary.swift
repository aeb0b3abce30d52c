/// The markers that belong together: squares of black and white cells within a black border one cell wide.
public struct MarkerDictionary: Sendable, Equatable {
    /// As it is asked for: `4x4_50`, `apriltag_36h11`.
    public let name: String
    /// Cells along a side, without the border.
    public let cells: Int
    /// Wrong cells up to which a marker is told for sure.
    public let correctableCells: Int
    /// A number a marker, by its id: from the highest of `cells`² bits on, row by row, 1 is white.
    let codes: [UInt64]

    /// Nil for a name that is not in `names`.
    public init?(named name: String) {
        guard let plan = MarkerDictionary.plans[name] else { return nil }
        let digits = (plan.cells * plan.cells + 3) / 4
        self.name = name
        cells = plan.cells
        correctableCells = plan.corrections
        codes = numbers(plan.table(), digits: digits, count: plan.count)
    }

    /// How many markers there are; their ids are 0 ..< `count`.
    public var count: Int { codes.count }

    /// Cells along a side with the border, which a marker's side in millimetres includes.
    public var sideCells: Int { cells + 2 }

    /// Every dictionary, by name: OpenCV's 4x4, 5x5, 6x6 and 7x7 of 50, 100, 250 and 1000, and AprilTag's 36h11.
    public static var names: [String] { plans.keys.sorted() }

    /// One dictionary of each family, with all its markers.
    static let widest = ["4x4_1000", "5x5_1000", "6x6_1000", "7x7_1000", "apriltag_36h11"].compactMap {
        MarkerDictionary(named: $0)
    }

    /// Whether the cell in `column` and `row`, counted from the border's outer corner, is white: 0 ..< `sideCells` each, and
    /// white around.
    public func isWhite(id: Int, column: Int, row: Int) -> Bool {
        precondition(codes.indices.contains(id), "marker \(id) of \(count)")
        return isWhite(code: codes[id], column: column, row: row)
    }

    func isWhite(code: UInt64, column: Int, row: Int) -> Bool {
        let ring = 0..<sideCells
        guard ring.contains(column) && ring.contains(row) else { return true }
        let inside = 1...cells
        guard inside.contains(column) && inside.contains(row) else { return false }
        return code >> UInt64(cells * cells - 1 - ((row - 1) * cells + column - 1)) & 1 == 1
    }

    /// The same marker after a quarter turn clockwise.
    func turned(_ code: UInt64) -> UInt64 {
        var turned: UInt64 = 0
        for row in 0..<cells {
            for column in 0..<cells {
                let bit = code >> UInt64(cells * cells - 1 - ((cells - 1 - column) * cells + row)) & 1
                turned = turned << 1 | bit
            }
        }
        return turned
    }

    func turned(_ code: UInt64, quarters: Int) -> UInt64 { (0..<quarters).reduce(code) { code, _ in turned(code) } }

    private struct Plan {
        var cells: Int
        var count: Int
        var corrections: Int
        var table: @Sendable () -> String
    }

    private static let plans: [String: Plan] = {
        let families: [(Int, [Int: Int], @Sendable () -> String)] = [
            (4, MarkerTables.corrections4x4, { MarkerTables.digits4x4 }),
            (5, MarkerTables.corrections5x5, { MarkerTables.digits5x5 }),
            (6, MarkerTables.corrections6x6, { MarkerTables.digits6x6 }),
            (7, MarkerTables.corrections7x7, { MarkerTables.digits7x7 }),
        ]
        var plans = [
            "apriltag_36h11": Plan(
                cells: 6, count: 587, corrections: MarkerTables.corrections36h11, table: { MarkerTables.digits36h11 })
        ]
        for (cells, corrections, table) in families {
            for (count, correctable) in corrections {
                plans["\(cells)x\(cells)_\(count)"] = Plan(
                    cells: cells, count: count, corrections: correctable, table: table)
            }
        }
        return plans
    }()
}

private func numbers(_ text: String, digits: Int, count: Int) -> [UInt64] {
    var numbers: [UInt64] = []
    numbers.reserveCapacity(count)
    var number: UInt64 = 0
    for (place, byte) in text.utf8.prefix(count * digits).enumerated() {
        let digit = byte <= UInt8(ascii: "9") ? byte - UInt8(ascii: "0") : byte - UInt8(ascii: "a") + 10
        number = number << 4 | UInt64(digit)
        if place % digits == digits - 1 {
            numbers.append(number)
            number = 0
        }
    }
    return numbers
}
